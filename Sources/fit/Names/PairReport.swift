import Foundation

/// How many pairs of names are told right.
enum PairReport {
  private struct Count {
    var one = 0
    var two = 0
    var missed = 0
    var wrong = 0

    mutating func add(_ isOne: Bool, _ isJoined: Bool) {
      if isOne { one += 1 } else { two += 1 }
      if isOne, !isJoined { missed += 1 }
      if !isOne, isJoined { wrong += 1 }
    }

    /// 1 when nothing is wrong, 0 when everything is.
    func weighted(_ cost: Double) -> Double {
      1 - (cost * Double(wrong) + Double(missed)) / max(1, cost * Double(two) + Double(one))
    }

    func line(_ name: String, _ cost: Double) -> String {
      name + ": found \(one - missed) of \(one), wrongly joined \(wrong) of \(two), weighted "
        + String(format: "%.3f", weighted(cost))
    }
  }

  private static func count(_ pairs: [NamePair], _ scores: [Double], limit: Double) -> Count {
    var count = Count()
    for (pair, score) in zip(pairs, scores) { count.add(pair.same, score >= limit) }
    return count
  }

  /// The lowest limit that joins at most `share` of the pairs of two wrongly, those of one key left out.
  static func limit(_ pairs: [NamePair], _ scores: [Double], wrong share: Double) -> Double {
    let two = pairs.count { !$0.same }
    let wrong = zip(pairs, scores).filter { !$0.same && $1 != .infinity }.map(\.1).sorted(by: >)
    let allowed = Int(share * Double(two))
    guard wrong.count > allowed else { return 0 }
    return (wrong[allowed] * 100).rounded(.up) / 100 + 0.01
  }

  static func lines(_ pairs: [NamePair], _ scores: [Double], limit: Double, wrong: Double) -> [String] {
    var families: [String: Count] = [:]
    for (pair, score) in zip(pairs, scores) { families[pair.family, default: Count()].add(pair.same, score >= limit) }
    let all = count(pairs, scores, limit: limit)
    let isOneKey = zip(pairs, scores).filter { !$0.same && $1 == .infinity }.count
    return families.count > 1
      ? families.sorted { $0.key < $1.key }.map { $0.value.line($0.key, wrong) } + [
        all.line("all families, each left out", wrong) + ", of the wrong ones \(isOneKey) of one key"
      ] : [all.line("pairs not fitted to", wrong) + ", of the wrong ones \(isOneKey) of one key"]
  }

  static func showErrors(_ pairs: [NamePair], _ scores: [Double], limit: Double) {
    for (pair, score) in zip(pairs, scores) where pair.same != (score >= limit) {
      print(
        pair.same ? "missed" : "wrong", String(format: "%.1f", score), pair.why,
        [pair.a.title, pair.a.name, pair.a.role], [pair.b.title, pair.b.name, pair.b.role])
    }
  }
}
