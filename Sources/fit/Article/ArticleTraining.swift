import BriefingCore
import Dispatch
import Foundation
import Synchronization

/// The examples of the article model: every page as text, in other manners too, and as HTML, line by line.
struct ArticleTraining {
  /// A page in one form.
  private struct Example {
    var site: String
    var fold: Int
    var lines: ArticleLines
    var labels: Labels
    var share: Float = 1
    /// Read as a page of which no phrase is known, as one in an unknown language is.
    var isUnknown = false
  }

  private var texts: [Example] = []
  private var pages: [Example] = []
  private var phrases = PhraseCounts()
  private var classes = PhraseCounts()
  private var heads = HeadTraining()

  init(_ marked: [MarkedPage], forms: [FitArticle.Form]) throws {
    for page in marked {
      if forms.contains(.text) { try addText(page) }
      if forms.contains(.html) { addHTML(page) }
    }
  }

  private static func source(_ text: String) throws -> ArticleLines {
    ArticleLines(try Source.text(bytes: Array(text.utf8), path: nil, id: "x"))
  }

  private mutating func addText(_ page: MarkedPage) throws {
    let lines = try Self.source(page.text)
    let labels = Labels(page, lines)
    texts.append(Example(site: page.site, fold: page.fold, lines: lines, labels: labels))
    heads.add(page, lines, labels, share: 1)
    count(lines, labels, page.site)
    for (number, dump) in page.dumps.enumerated() {
      let isUnknown = (page.fold + number + page.text.utf8.count) % 3 != 0
      let isSmall = isUnknown && (number + page.text.utf8.count) % 2 == 0
      let lines = try Self.source(isSmall ? dump.text.lowercased() : dump.text)
      var labels: Labels
      if isSmall {
        var small = page
        small.body = page.body?.lowercased()
        small.optional = page.optional.map { $0.lowercased() }
        small.wanted = page.wanted.map { $0.lowercased() }
        small.unwanted = page.unwanted.map { $0.lowercased() }
        small.votes = page.votes.map { ($0.body.lowercased(), $0.trust) }
        labels = Labels(small, lines)
      } else {
        labels = Labels(page, lines)
        heads.add(page, lines, labels, share: 0.5)
        count(lines, labels, page.site)
      }
      texts.append(
        Example(site: page.site, fold: page.fold, lines: lines, labels: labels, share: 0.6, isUnknown: isUnknown))
    }
    try addClean(page)
    try addExcerpts(page)
    for (number, text) in ([page.text] + page.dumps.map(\.text)).prefix(3).enumerated() {
      try addTrimmed(page, text, number)
    }
  }

  /// An article that somebody cut out of its page: all of it is text, but for the title above.
  private mutating func addClean(_ page: MarkedPage) throws {
    guard let body = page.body ?? page.votes.max(by: { $0.trust < $1.trust })?.body, body.utf8.count > 300 else {
      return
    }
    let paragraphs = body.split(whereSeparator: \.isNewline).map(String.init)
    let isApart = page.text.utf8.count % 2 == 0
    var clean = page
    (clean.body, clean.optional) = (body, [])
    if page.text.utf8.count % 3 == 0 { clean.title = nil }
    let title = clean.title.map { $0 + "\n\n" } ?? ""
    let lines = try Self.source(title + paragraphs.joined(separator: isApart ? "\n\n" : "\n"))
    let labels = Labels(clean, lines)
    heads.add(clean, lines, labels, share: 0.3)
    texts.append(
      Example(
        site: page.site, fold: page.fold, lines: lines, labels: labels, share: 0.3,
        isUnknown: page.text.utf8.count % 5 < 2))
    guard isApart else { return }
    let head = clean.title.map { "<h1>\($0)</h1>" } ?? ""
    let html = "<body>" + head + paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") + "</body>"
    guard let source = try? Source.html(bytes: Array(html.utf8), path: nil, id: page.id) else { return }
    let parts = ArticleLines(source)
    pages.append(
      Example(site: page.site, fold: page.fold, lines: parts, labels: Labels(clean, parts), share: 0.2))
  }

  /// Passages that somebody cut out of an article, without title: a few paragraphs, some with a list, some as updates with a
  /// time above each. All of it is text.
  private mutating func addExcerpts(_ page: MarkedPage) throws {
    guard let body = page.body ?? page.votes.max(by: { $0.trust < $1.trust })?.body, body.utf8.count > 300 else {
      return
    }
    let paragraphs = body.split(whereSeparator: \.isNewline).map(String.init)
    for number in 0..<3 {
      let seed = page.text.utf8.count / 11 + number * 7
      let first = number == 2 ? 0 : seed % max(1, paragraphs.count / 2)
      let some = paragraphs[first...].prefix(number == 2 ? 80 : 1 + seed % 6)
      var parts: [String] = []
      for (place, paragraph) in some.enumerated() {
        switch (seed + number) % 4 {
        case 0 where place % 2 == 0: parts += [Self.stamp(seed + place), paragraph]
        case 1 where place == some.count / 2: parts += Self.items(paragraph, seed)
        default: parts.append(paragraph)
        }
      }
      let text = parts.joined(separator: seed % 3 == 0 ? "\n" : "\n\n")
      var excerpt = page
      (excerpt.body, excerpt.optional, excerpt.title) = (text, [], nil)
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      let lines = try Self.source(text)
      var labels = Labels(excerpt, lines)
      for index in labels.odds.indices { labels.odds[index] = 1 }
      texts.append(
        Example(
          site: page.site, fold: page.fold, lines: lines, labels: labels, share: 0.18, isUnknown: seed % 2 == 0))
    }
  }

  /// The time above an update.
  private static func stamp(_ number: Int) -> String {
    let (hour, minute) = (1 + number % 12, number * 5 % 60)
    let clock = "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return [clock + " a.m.", clock, clock + " Uhr", "*" + clock + " GMT*", clock + " p.m. ET"][number % 5]
  }

  /// A paragraph's sentences as a list.
  private static func items(_ paragraph: String, _ number: Int) -> [String] {
    let mark = ["", "- ", "• ", "* "][number % 4]
    return paragraph.components(separatedBy: ". ").map { mark + $0 }
  }

  /// A page of which a scraper took little more than the article: a few lines above it and below.
  private mutating func addTrimmed(_ page: MarkedPage, _ text: String, _ number: Int) throws {
    let lines = try Self.source(text)
    let odds = Labels(page, lines).odds
    guard let first = odds.firstIndex(where: { $0 >= 0.5 }), let last = odds.lastIndex(where: { $0 >= 0.5 }) else {
      return
    }
    let seed = page.text.utf8.count / 7 + number * 5
    let start = max(0, first - [0, 2, 3, 5, 8][seed % 5])
    let end = min(odds.count - 1, last + [0, 3, 6, 10, 14, 2, 4][seed % 7])
    let ranges = lines.ranges
    var cut = Array(lines.text[ranges[start].lowerBound..<ranges[end].upperBound])
    // What stands at the foot of a page is often there where all else is gone.
    if seed % 3 == 0, end + 2 < odds.count { cut += Array("\n".utf8) + lines.text[ranges[odds.count - 1]] }
    if seed % 4 == 0, start > 0 { cut = lines.text[ranges[0]] + Array("\n".utf8) + cut }
    let trimmed = try Self.source(String(decoding: cut, as: UTF8.self))
    let labels = Labels(page, trimmed)
    heads.add(page, trimmed, labels, share: 0.4)
    texts.append(
      Example(site: page.site, fold: page.fold, lines: trimmed, labels: labels, share: 0.5, isUnknown: seed % 4 == 1))
  }

  /// Texts that are articles as a whole: lists, speeches, newswire.
  mutating func addWhole(_ texts: [(group: String, text: String)]) throws {
    for (number, entry) in texts.enumerated() {
      let page = MarkedPage(
        id: "", site: entry.group, language: "en", source: "whole", manner: "", isOfArticles: false, text: entry.text,
        html: [], body: entry.text)
      let lines = try Self.source(entry.text)
      var labels = Labels(page, lines)
      for index in labels.odds.indices { labels.odds[index] = 1 }
      self.texts.append(
        Example(
          site: page.site, fold: page.fold, lines: lines, labels: labels, share: 0.15, isUnknown: number % 2 == 0))
    }
  }

  private mutating func addHTML(_ page: MarkedPage) {
    guard let source = try? Source.html(bytes: page.html, path: nil, id: page.id) else { return }
    let lines = ArticleLines(source)
    let labels = Labels(page, lines)
    pages.append(Example(site: page.site, fold: page.fold, lines: lines, labels: labels))
    if texts.isEmpty { count(lines, labels, page.site) }
    let keys = lines.classKeys()
    for (index, keys) in keys.enumerated() where labels.weights[index] > 0 {
      classes.add(keys, site: page.site, isBody: labels.odds[index] >= 0.5, place: 0)
    }
  }

  private mutating func count(_ lines: ArticleLines, _ labels: Labels, _ site: String) {
    guard let first = labels.odds.firstIndex(where: { $0 >= 0.5 }),
      let last = labels.odds.lastIndex(where: { $0 >= 0.5 })
    else { return }
    for index in labels.odds.indices where labels.weights[index] > 0 {
      let place = index < first ? -1 : index > last ? 1 : 0
      phrases.add(lines.keys(index), site: site, isBody: labels.odds[index] >= 0.5, place: place)
    }
  }

  // MARK: Fitting

  private static let mostPhrases = 9_000
  private static let mostClasses = 4_000

  /// Fits both models to the sites whose fold is not held out.
  func fit(_ settings: LineBoosting, without isHeldOut: @escaping @Sendable (Int) -> Bool) -> ArticleModel {
    let folds = Dictionary((texts + pages).map { ($0.site, $0.fold) }, uniquingKeysWith: { first, _ in first })
    let isOut: (String) -> Bool = { isHeldOut(folds[$0] ?? 0) }
    let phraseSums = phrases.table(without: isOut, most: Self.mostPhrases, leastSites: 3)
    let classSums = classes.table(without: isOut, most: Self.mostClasses, leastSites: 3)
    let fitted = Mutex<[Int: BlockTrees]>([:])
    let forms = [texts, pages]
    // Each form on a core of its own.
    DispatchQueue.concurrentPerform(iterations: 2) { form in
      var boosting = settings
      let names = form == 0 ? ArticleModel.textNames : ArticleModel.markupNames
      let rows = rows(forms[form].filter { !isHeldOut($0.fold) }, phraseSums, classSums, height: names.count)
      let trees = rows.odds.isEmpty ? BlockTrees(depth: 1) : boosting.fit(rows)
      if !rows.odds.isEmpty { Self.tell(boosting, names, rows.odds.count) }
      fitted.withLock { $0[form] = trees }
    }
    let trees = fitted.withLock { $0 }
    var model = ArticleModel(
      text: trees[0] ?? BlockTrees(depth: 1), markup: trees[1] ?? BlockTrees(depth: 1),
      phrases: PhraseWeights(phraseSums.entries), classes: PhraseWeights(classSums.entries))
    heads.fit(&model, phraseSums, phrases, without: isHeldOut)
    return model
  }

  private func rows(
    _ examples: [Example], _ phraseSums: PhraseSums, _ classSums: PhraseSums, height: Int
  ) -> LineBoosting.Rows {
    var rows = LineBoosting.Rows(height: height)
    var phraseWeights = PhraseWeights(phraseSums.entries)
    var classWeights = PhraseWeights(classSums.entries)
    var row = FeatureWriter()
    for example in examples {
      phraseWeights.overrides = phrases.overrides(phraseSums, site: example.site)
      classWeights.overrides = classes.overrides(classSums, site: example.site)
      let features = example.lines.rows(example.isUnknown ? PhraseWeights() : phraseWeights, classWeights)
      let odds = example.labels.odds
      for index in odds.indices where example.labels.weights[index] > 0 && isTaken(index, odds) {
        features.write(index, into: &row)
        for place in 0..<height { rows.columns[place].append(row[place]) }
        rows.odds.append(odds[index])
        rows.weights.append(example.labels.weights[index] * example.share)
      }
    }
    return rows
  }

  /// Of lines far from the article one in five will do.
  private func isTaken(_ index: Int, _ odds: [Float]) -> Bool {
    if index % 5 == 0 || odds[index] > 0.1 { return true }
    return (max(0, index - 12)..<min(odds.count, index + 13)).contains { odds[$0] > 0.5 }
  }

  private static func tell(_ boosting: LineBoosting, _ names: [String], _ count: Int) {
    let all = boosting.gains.reduce(0, +)
    let best = boosting.gains.indices.sorted { boosting.gains[$0] > boosting.gains[$1] }
    let words = best.map { "\(names[$0]) \((boosting.gains[$0] / all * 1000).rounded() / 10)" }.joined(separator: ", ")
    print("\(count) rows; gain in percent: \(words)")
  }

  /// Fits to all pages and writes the tables.
  @discardableResult
  func write(_ settings: LineBoosting, caution: [Float], to folder: URL) throws -> ArticleModel {
    let phraseSums = phrases.table(without: { _ in false }, most: Self.mostPhrases, leastSites: 3)
    let classSums = classes.table(without: { _ in false }, most: Self.mostClasses, leastSites: 3)
    let model = fit(settings) { _ in false }
    try ArticleTableWriter.write(
      model, phrases: PhraseWeights.table(phraseSums.entries), classes: PhraseWeights.table(classSums.entries),
      bylineWords: heads.bylineWords, caution: caution, to: folder)
    return model
  }
}
