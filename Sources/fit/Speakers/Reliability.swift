import BriefingCore

/// Of the quotations given to somebody at some confidence, how many were right: what `Confidence` is made from, and checked by.
struct Reliability {
  private var given = [Int](repeating: 0, count: 25)
  private var right = [Int](repeating: 0, count: 25)
  private var sum = [Double](repeating: 0, count: 25)

  mutating func add(_ article: Article, _ briefing: Briefing) {
    for quotation in briefing.quotations where quotation.kind == .direct || quotation.kind == .mixed {
      guard quotation.speaker != nil else { continue }
      let gold = article.quotes.max { $0.range.overlap(quotation.range) < $1.range.overlap(quotation.range) }
      guard let gold, gold.scored, gold.range.overlap(quotation.range) >= 0.8, Self.isKnown(gold) else { continue }
      let bin = min(24, Int(quotation.confidence * 25))
      given[bin] += 1
      sum[bin] += quotation.confidence
      if gold.kind != "scare", Self.isRight(quotation, gold) { right[bin] += 1 }
    }
  }

  /// Pronouns whose person nobody knows say nothing.
  static func isKnown(_ gold: Article.Marked) -> Bool {
    gold.kind == "scare" || gold.speaker?.name != nil || gold.source?.kind == "nominal"
  }

  static func isRight(_ quotation: Quotation, _ gold: Article.Marked) -> Bool {
    guard let name = gold.speaker?.name else {
      return gold.source?.range.map { quotation.mention?.overlaps($0) ?? false } ?? false
    }
    let last = { (name: String) in NameFold.fold(name).split(separator: " ").last }
    return ([name] + (gold.speaker?.names ?? [])).contains { last($0) == last(quotation.speaker?.name ?? "") }
  }

  var lines: [String] {
    var lines = ["confidence\tquotations\tright"]
    for bin in given.indices where given[bin] > 0 {
      let mean = (sum[bin] / Double(given[bin]) * 1000).rounded() / 1000
      let share = (Double(right[bin]) / Double(given[bin]) * 1000).rounded() / 1000
      lines.append("\(mean)\t\(given[bin])\t\(share)")
    }
    return lines
  }
}
