import BriefingCore
import Foundation

/// Examples of titles and of dates of publication: every stretch that may be one, on pages that say which is.
struct HeadTraining {
  private struct Example {
    var site: String
    var fold: Int
    var lines: ArticleLines
    var kept: [Bool]
    var title: [UInt64]
    var date: String?
    var share: Float
  }

  private var examples: [Example] = []

  mutating func add(_ page: MarkedPage, _ lines: ArticleLines, _ labels: Labels, share: Float) {
    guard !page.isOfArticles, labels.odds.contains(where: { $0 >= 0.5 }) else { return }
    examples.append(
      Example(
        site: page.site, fold: page.fold, lines: lines, kept: labels.odds.map { $0 >= 0.5 },
        title: Self.folded(page.title ?? ""), date: page.date, share: share))
  }

  /// The words of a title, case and accents apart.
  static func folded(_ text: String) -> [UInt64] {
    Tokens.of(text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil))
  }

  /// The trees for titles, and those for dates.
  func fit(
    _ sums: PhraseSums, _ counts: PhraseCounts, without isHeldOut: (Int) -> Bool
  ) -> (title: BlockTrees, date: BlockTrees) {
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
    let title = titles.odds.isEmpty ? BlockTrees(depth: 1) : boosting.fit(titles)
    boosting.trees = 120
    return (title, dates.odds.isEmpty ? BlockTrees(depth: 1) : boosting.fit(dates))
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
