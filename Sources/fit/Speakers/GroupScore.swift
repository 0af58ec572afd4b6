import BriefingCore

/// What comes out for each group of texts, by the same rules as the corpus' scorer, names compared a little more loosely.
struct GroupScore {
  private struct Row {
    var gold = 0
    var given = 0
    var right = 0
    var goldSpans = 0
    var givenSpans = 0
    var foundSpans = 0
    var known: [String: Int] = [:]
    var rightOf: [String: Int] = [:]
    var scare = 0
    var scareGiven = 0
  }

  private var rows: [String: Row] = [:]

  mutating func add(_ article: Article, _ briefing: Briefing, as group: String) {
    let given = briefing.quotations.filter { $0.kind == .direct || $0.kind == .mixed }
    var row = rows[group, default: Row()]
    var isMatched = [Bool](repeating: false, count: given.count)
    for gold in article.quotes where gold.scored && gold.kind != "scare" {
      row.goldSpans += 1
      let isKnown = Reliability.isKnown(gold)
      let kind = gold.source?.kind ?? "none"
      if isKnown { row.gold += 1 }
      let best = given.indices.filter { !isMatched[$0] }.max {
        given[$0].range.overlap(gold.range) < given[$1].range.overlap(gold.range)
      }
      guard let best, given[best].range.overlap(gold.range) >= 0.8 else { continue }
      isMatched[best] = true
      row.foundSpans += 1
      row.givenSpans += 1
      guard isKnown else { continue }
      row.known[kind, default: 0] += 1
      if given[best].speaker != nil { row.given += 1 }
      if Reliability.isRight(given[best], gold) {
        row.right += 1
        row.rightOf[kind, default: 0] += 1
      }
    }
    for index in given.indices where !isMatched[index] {
      let isAside = article.quotes.contains { !$0.scored && $0.range.overlap(given[index].range) >= 0.5 }
      if isAside { continue }
      row.givenSpans += 1
      if given[index].speaker != nil { row.given += 1 }
    }
    for gold in article.quotes where gold.scored && gold.kind == "scare" {
      row.scare += 1
      let isGiven = given.indices.contains {
        !isMatched[$0] && given[$0].speaker != nil && given[$0].range.overlap(gold.range) >= 0.5
      }
      if isGiven { row.scareGiven += 1 }
    }
    rows[group] = row
  }

  var lines: [String] {
    var lines = ["group\tend to end\tspans\tname\tnominal\tpronoun\tnon-quotes given a speaker"]
    for (group, row) in rows.sorted(by: { $0.key < $1.key }) {
      let kinds = ["name", "nominal", "pronoun"].map { kind in
        Self.share(row.rightOf[kind] ?? 0, row.known[kind] ?? 0)
      }
      let cells = [
        group, Self.share(2 * row.right, row.given + row.gold),
        Self.share(2 * row.foundSpans, row.givenSpans + row.goldSpans), kinds.joined(separator: "\t"),
        "\(row.scareGiven) of \(row.scare)",
      ]
      lines.append(cells.joined(separator: "\t"))
    }
    return lines
  }

  private static func share(_ part: Int, _ all: Int) -> String {
    let thousandths = Int((1000 * Double(part) / Double(max(1, all))).rounded())
    return thousandths == 1000 ? "1.000" : "." + String(1000 + thousandths).dropFirst()
  }
}
