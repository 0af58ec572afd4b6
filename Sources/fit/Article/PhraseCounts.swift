import BriefingCore
import Foundation

/// On how many sites each phrase is met in articles, and out of them: the ground for `PhraseWeights`.
struct PhraseCounts {
  /// What was seen of a phrase on one site, as bits.
  private enum Seen {
    static let body: UInt8 = 1
    static let other: UInt8 = 2
    static let above: UInt8 = 4
    static let inside: UInt8 = 8
    static let below: UInt8 = 16
  }

  private var sites: [String: [UInt32: UInt8]] = [:]

  /// Adds the keys of a line that is the article's or not, above, inside or below it.
  mutating func add(_ keys: [UInt32], site: String, isBody: Bool, place: Int) {
    let bits: UInt8 =
      (isBody ? Seen.body : Seen.other) | (place < 0 ? Seen.above : place > 0 ? Seen.below : Seen.inside)
    for key in keys { sites[site, default: [:]][key, default: 0] |= bits }
  }

  /// The sites counted, but for those held out; pruned to the phrases that say most.
  func table(without isHeldOut: (String) -> Bool, most: Int, leastSites: Int32) -> PhraseSums {
    var counts: [UInt32: SIMD8<Int32>] = [:]
    for (site, keys) in sites where !isHeldOut(site) {
      for (key, bits) in keys { counts[key, default: SIMD8()] &+= Self.spread(bits) }
    }
    let known = counts.filter { max($0.value[5], 0) >= leastSites }
    let ranked = known.map { entry in
      let weights = PhraseSums.weights(entry.value)
      let strength = max(abs(Int(weights.body)), Int(weights.above) / 2, Int(weights.below) / 2)
      return (entry.key, Double(strength) * log(1 + Double(entry.value[5])))
    }
    .sorted { ($0.1, $1.0) > ($1.1, $0.0) }.prefix(most)
    return PhraseSums(counts: Dictionary(uniqueKeysWithValues: ranked.map { ($0.0, counts[$0.0] ?? SIMD8()) }))
  }

  /// The weights of a site's phrases when it is not counted itself, so that a page does not teach what it is asked.
  func overrides(_ sums: PhraseSums, site: String) -> [UInt32: PhraseWeights.Weights] {
    var weights: [UInt32: PhraseWeights.Weights] = [:]
    for (key, bits) in sites[site] ?? [:] {
      guard let all = sums.counts[key] else { continue }
      weights[key] = PhraseSums.weights(all &- Self.spread(bits))
    }
    return weights
  }

  private static func spread(_ bits: UInt8) -> SIMD8<Int32> {
    var counts = SIMD8<Int32>()
    for place in 0..<5 where bits & 1 << UInt8(place) != 0 { counts[place] = 1 }
    counts[5] = 1
    return counts
  }
}

struct PhraseSums {
  /// Sites with it in the body, not in it, above, inside, below, and at all.
  var counts: [UInt32: SIMD8<Int32>]

  var entries: [(key: UInt32, weights: PhraseWeights.Weights)] { counts.map { ($0.key, Self.weights($0.value)) } }

  static func weights(_ counts: SIMD8<Int32>) -> PhraseWeights.Weights {
    // One site less than three says nothing.
    guard counts[5] >= 2 else { return PhraseWeights.Weights() }
    func odds(_ a: Int32, _ b: Int32) -> Int8 {
      Int8(max(-127, min(127, (16 * log((Double(a) + 0.3) / (Double(b) + 0.3))).rounded())))
    }
    return PhraseWeights.Weights(
      body: odds(counts[0], counts[1]), above: max(0, odds(counts[2], counts[3] &+ counts[4])),
      below: max(0, odds(counts[4], counts[2] &+ counts[3])))
  }
}
