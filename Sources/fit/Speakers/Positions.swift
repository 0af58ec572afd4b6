import BriefingCore

/// What becomes of the marked quotations by where their source stands, by its kind and by publisher: how many there are, how
/// many are found, and how many of those whose speaker is known are found with the right one.
struct Positions {
  private struct Row {
    var count = 0
    var found = 0
    var known = 0
    var right = 0
  }

  private var rows: [String: Row] = [:]

  mutating func add(_ article: Article, _ briefing: Briefing) {
    let text = Array(article.text.utf8)
    let given = briefing.quotations.filter { $0.kind == .direct || $0.kind == .mixed }
    let quotes = article.quotes.sorted { $0.start < $1.start }
    for (index, gold) in quotes.enumerated() where gold.scored && gold.kind != "scare" {
      let best = given.max { $0.range.overlap(gold.range) < $1.range.overlap(gold.range) }
      let match = best.flatMap { $0.range.overlap(gold.range) >= 0.8 ? $0 : nil }
      let follows = quotes[..<index].contains { $0.group != nil && $0.group == gold.group }
      for key in [
        "position\t" + Self.position(gold, text, follows: follows), "source\t" + (gold.source?.kind ?? "none"),
        "kind\t" + gold.kind,
      ] {
        rows[key, default: Row()].count += 1
        if match != nil { rows[key]?.found += 1 }
        guard Reliability.isKnown(gold) else { continue }
        rows[key]?.known += 1
        if let match, Reliability.isRight(match, gold) { rows[key]?.right += 1 }
      }
    }
  }

  /// Where source and word of saying stand, seen from the words in marks.
  private static func position(_ gold: Article.Marked, _ text: [UInt8], follows: Bool) -> String {
    guard let source = gold.source?.range else { return "no source marked" }
    let quote = gold.range
    let isBefore = source.upperBound <= quote.lowerBound
    let between =
      isBefore ? source.upperBound..<quote.lowerBound : quote.upperBound..<max(quote.upperBound, source.lowerBound)
    if !isBefore, source.lowerBound < quote.upperBound { return "source inside the marks" }
    if text[between].contains(0x0A) {
      return isBefore ? "speaker in an earlier paragraph" : "speaker in a later paragraph"
    }
    if follows, isBefore { return "follow-on: after another piece" }
    if isBefore {
      var end = quote.lowerBound - 1
      while end > source.upperBound, [0x20, 0x22, 0x27, 0x80, 0x9C, 0xE2].contains(text[end]) { end -= 1 }
      if text[end] == 0x3A { return end == source.upperBound ? "label: \"Q\"" : "X said: \"Q\"" }
      let isNext = zip(between, between.dropFirst()).contains {
        [0x2E, 0x21, 0x3F].contains(text[$0]) && text[$1] == 0x20
      }
      return isNext ? "next sentence of the same paragraph" : "X said (that) \"Q\""
    }
    guard let cue = gold.cue?.range else { return "\"Q,\" X without a cue" }
    return cue.lowerBound < source.lowerBound ? "\"Q,\" said X" : "\"Q,\" X said"
  }

  func report() {
    print("quotations\tn\tfound\twith the right speaker, of those whose speaker is known")
    for (key, row) in rows.sorted(by: { ($0.key.prefix(4), $1.value.count) < ($1.key.prefix(4), $0.value.count) }) {
      let found = (1000 * Double(row.found) / Double(max(1, row.count))).rounded() / 1000
      let right = (1000 * Double(row.right) / Double(max(1, row.known))).rounded() / 1000
      print("\(key)\t\(row.count)\t\(found)\t\(right) of \(row.known)")
    }
  }
}
