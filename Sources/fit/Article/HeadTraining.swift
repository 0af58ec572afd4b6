import BriefingCore
import Foundation

/// Examples of titles, of dates of publication and of bylines: every stretch that may be one, on pages that say which is.
struct HeadTraining {
  private struct Example {
    var site: String
    var fold: Int
    var lines: ArticleLines
    var kept: [Bool]
    var title: [UInt64]
    var date: String?
    var share: Float
    /// For each stretch that may name the writer whether it does; empty where nobody noted who wrote.
    var isWriter: [Bool]
  }

  private var examples: [Example] = []
  private var bylines = BylineTraining()

  mutating func add(_ page: MarkedPage, _ lines: ArticleLines, _ labels: Labels, share: Float) {
    guard !page.isOfArticles, labels.odds.contains(where: { $0 >= 0.5 }) else { return }
    let kept = labels.odds.map { $0 >= 0.5 }
    let isWriter = page.byline.flatMap { BylineGold($0) }.map { bylines.count($0, page.site, lines, kept) }
    examples.append(
      Example(
        site: page.site, fold: page.fold, lines: lines, kept: kept, title: Self.folded(page.title ?? ""),
        date: page.date, share: share, isWriter: isWriter ?? []))
  }

  /// The words of a title, case and accents apart.
  static func folded(_ text: String) -> [UInt64] {
    Tokens.of(text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil))
  }

  /// The words beside writers' names, of all sites, as a table.
  var bylineWords: String { PhraseWeights.table(bylines.sums(without: []).entries) }

  /// The trees for titles, for dates and for bylines, into a model.
  func fit(
    _ model: inout ArticleModel, _ sums: PhraseSums, _ counts: PhraseCounts, without isHeldOut: (Int) -> Bool
  ) {
    var titles = LineBoosting.Rows(height: HeadFeatures.names.count)
    var dates = titles
    var weights = PhraseWeights(sums.entries)
    for example in examples where !isHeldOut(example.fold) {
      weights.overrides = counts.overrides(sums, site: example.site)
      let features = HeadFeatures(example.lines.text, example.lines.facts, example.kept, weights)
      let candidates = features.titles()
      let isTitle = candidates.map { candidate in
        let text = String(decoding: example.lines.text[candidate.range], as: UTF8.self)
        return Self.folded(text) == example.title
      }
      add(candidates, isTitle, features, example.share, isNone: example.title.isEmpty, to: &titles)
      let days = features.dates()
      add(days.map(\.candidate), days.map { $0.day == example.date }, features, example.share, to: &dates)
    }
    var boosting = LineBoosting()
    (boosting.trees, boosting.depth, boosting.rate, boosting.shrinkage) = (200, 5, 0.1, 3)
    if !titles.odds.isEmpty { model.title = boosting.fit(titles) }
    boosting.trees = 120
    if !dates.odds.isEmpty { model.date = boosting.fit(dates) }
    fitBylines(&model, sums, counts, without: isHeldOut)
  }

  private func fitBylines(
    _ model: inout ArticleModel, _ sums: PhraseSums, _ counts: PhraseCounts, without isHeldOut: (Int) -> Bool
  ) {
    let out = Set(examples.filter { isHeldOut($0.fold) }.map(\.site))
    let words = bylines.sums(without: out)
    model.bylineWords = PhraseWeights(words.entries)
    var rows = LineBoosting.Rows(height: BylineFeatures.names.count)
    var weights = PhraseWeights(sums.entries)
    for example in examples where !isHeldOut(example.fold) && !example.isWriter.isEmpty {
      weights.overrides = counts.overrides(sums, site: example.site)
      let head = HeadFeatures(example.lines.text, example.lines.facts, example.kept, weights)
      let titles = head.titles()
      let title = model.title.best(of: titles, head).map { titles[$0.place].line }
      let features = BylineFeatures(head, bylines.weights(words, site: example.site), title: title)
      bylines.add(features, example.isWriter, example.share, to: &rows)
    }
    var boosting = LineBoosting()
    (boosting.trees, boosting.depth, boosting.rate, boosting.shrinkage) = (200, 5, 0.1, 3)
    if !rows.odds.isEmpty { model.byline = boosting.fit(rows) }
    print(
      "bylines: \(rows.odds.count) rows; \(bylines.found) of \(bylines.pages) texts have theirs among the candidates")
  }

  private func add(
    _ candidates: [HeadFeatures.Candidate], _ answers: [Bool], _ features: HeadFeatures, _ share: Float,
    isNone: Bool = false, to rows: inout LineBoosting.Rows
  ) {
    // A text without a title teaches that too; one whose title is not found where it is sought does not.
    let right = answers.count { $0 }
    guard right > 0 || isNone else { return }
    var row = FeatureWriter()
    for (place, candidate) in candidates.enumerated() where answers[place] || place % 2 == 0 || candidates.count < 40 {
      features.put(candidate, into: &row)
      for column in rows.columns.indices { rows.columns[column].append(row[column]) }
      rows.odds.append(answers[place] ? 1 : 0)
      rows.weights.append(answers[place] ? 8 * share / Float(max(1, right)) : share * 0.5)
    }
  }
}
