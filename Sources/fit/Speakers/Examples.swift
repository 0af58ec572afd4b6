import BriefingCore

/// What the ranker learns from: for each quotation a group of candidates, one byte a feature, and which of them are right.
struct Examples {
  struct Group {
    /// Places in the columns.
    var rows: Range<Int>
    /// Article, for folds.
    var article: Int
    var weight: Float
  }

  enum Answer: UInt8 { case wrong, right, aside }

  var groups: [Group] = []
  /// One column a feature.
  var columns: [[UInt8]] = Array(repeating: [], count: Feature.count)
  var answers: [Answer] = []
  /// Quotations whose speaker is no candidate, by group.
  var unreachable: [String: Int] = [:]

  var rowCount: Int { answers.count }

  mutating func add(_ article: Article, number: Int) {
    var search = SpeakerSearch(article.document)
    let text = Array(article.text.utf8)
    var previous: Decision?
    var earlier: Decision?
    for index in 0..<search.quoteCount {
      guard let range = search.range(ofQuote: index) else { continue }
      let gold = article.quotes.max { $0.range.overlap(range) < $1.range.overlap(range) }
      guard let gold, gold.range.overlap(range) >= 0.7 else { continue }
      search.collect(index, previous: previous, earlier: earlier)
      let sheet = search.sheet
      let mentions = search.candidates
      let answers = self.answers(gold, mentions, search, text)
      let chosen = answers.firstIndex(of: .right)
      let isTaught = gold.scored || (gold.kind != "scare" && gold.source?.range != nil) || isTitle(gold, text)
      if let chosen {
        if isTaught {
          append(sheet, answers, number, weight: article.weight * (gold.scored || isTitle(gold, text) ? 1 : 0.3))
        }
        earlier = previous
        let decision = search.decision(mentions[chosen])
        previous = decision
        search.note(decision)
      } else if gold.kind != "scare", gold.source?.range != nil {
        unreachable[article.group, default: 0] += 1
      }
    }
  }

  private mutating func append(_ sheet: FeatureSheet, _ answers: [Answer], _ article: Int, weight: Float) {
    let start = rowCount
    for row in 0..<answers.count {
      for feature in Feature.allCases { columns[feature.rawValue].append(sheet[feature, row]) }
    }
    self.answers += answers
    groups.append(Group(rows: start..<rowCount, article: article, weight: weight))
  }

  /// Which candidates are right: the mention that people marked, else any of the same name.
  private func answers(_ gold: Article.Marked, _ mentions: [Int?], _ search: SpeakerSearch, _ text: [UInt8]) -> [Answer]
  {
    var answers = [Answer](repeating: .wrong, count: mentions.count)
    if gold.kind == "scare" || (!gold.scored && isTitle(gold, text)) {
      answers[0] = .right
      return answers
    }
    guard let source = gold.source?.range else { return answers }
    var inside: [Int] = []
    for (row, mention) in mentions.enumerated() {
      guard let mention, search.mentionRange(mention).overlaps(source) else { continue }
      inside.append(row)
    }
    let named = inside.filter { row in
      mentions[row].map { isNamed(gold, $0, search) } ?? false
    }
    let first = { (rows: [Int]) in
      rows.min { search.mentionRange(mentions[$0] ?? 0).lowerBound < search.mentionRange(mentions[$1] ?? 0).lowerBound }
    }
    if let chosen = first(named) ?? first(inside) {
      answers[chosen] = .right
      let figure = search.decision(mentions[chosen]).figure
      for (row, mention) in mentions.enumerated() where row != chosen {
        guard let mention else { continue }
        if inside.contains(row) || (figure >= 0 && search.decision(mention).figure == figure)
          || isNamed(gold, mention, search)
        {
          answers[row] = .aside
        }
      }
      return answers
    }
    for (row, mention) in mentions.enumerated() {
      if let mention, isNamed(gold, mention, search) { answers[row] = .right }
    }
    return answers
  }

  /// Not scored, and every word but the smallest begins with a capital: the contract has it for a term.
  private func isTitle(_ gold: Article.Marked, _ text: [UInt8]) -> Bool {
    let words = String(decoding: text[gold.range], as: UTF8.self).split(separator: " ").filter { $0.count > 3 }
    return gold.range.count < 40 && !words.isEmpty && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private func isNamed(_ gold: Article.Marked, _ mention: Int, _ search: SpeakerSearch) -> Bool {
    guard let wanted = gold.speaker?.name, let name = search.figureName(mention) else { return false }
    let fold = { (name: String) in NameFold.fold(name).split(separator: " ").last }
    return fold(wanted) == fold(name)
  }
}
