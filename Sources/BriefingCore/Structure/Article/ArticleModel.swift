/// A fitted model that tells the lines of an article from those around it. Made by `fit article`.
package struct ArticleModel: Sendable {
  /// For text without markup.
  package var text: BlockTrees
  /// For pages whose markup is known.
  package var markup: BlockTrees
  /// For the title, among `HeadFeatures.Candidate`s.
  package var title = BlockTrees(depth: 1)
  /// For the line that states the day of publication.
  package var date = BlockTrees(depth: 1)
  /// Thousandths of the logit below which no line is believed to state it.
  package var leastDate: Int32 = -500
  /// For the names of writers, among `BylineCandidates`, with the words beside such names.
  package var byline = BlockTrees(depth: 1)
  package var bylineWords = PhraseWeights()
  /// Nobody is believed to be the writer who is less sure than this, see `BylineChoice`.
  package var leastByline: Int32 = 1_300
  package var phrases: PhraseWeights
  package var classes: PhraseWeights
  /// Taken from the logit of each line, of text and of pages with markup: what is kept wrongly is read as the article's, so a
  /// little less is kept than is likely.
  package var textCaution: Float = 0
  package var markupCaution: Float = 0
  /// What entering or leaving the article costs, see `ArticlePath`.
  package var change = ArticlePath.standardChange

  package init(text: BlockTrees, markup: BlockTrees, phrases: PhraseWeights, classes: PhraseWeights) {
    self.text = text
    self.markup = markup
    self.phrases = phrases
    self.classes = classes
  }

  package static let textNames = OwnFeatures.names + ContextFeatures.names + RunFeatures.names + PhraseFeatures.names
  package static let markupNames = textNames + MarkupFeatures.names

  /// The logit of lines that are not looked at.
  private static let far: Float = -6

  /// For each line the logit of its being the article's, by the trees for its kind of text. Linear.
  package func logits(_ facts: LineFacts, _ markup: Markup?) -> [Float] {
    let features = LineRows(facts, markup, phrases, classes)
    let trees = markup == nil ? text : self.markup
    guard trees.count > 0 else { return [Float](repeating: 0, count: facts.lines.count) }
    var logits: [Float] = []
    logits.reserveCapacity(facts.lines.count)
    var row = FeatureWriter()
    for first in stride(from: 0, to: facts.lines.count, by: 8) {
      let last = min(first + 8, facts.lines.count)
      // Menus, and lists of other pages, take most of the lines of a page.
      if features.isFarFromProse(first..<last) {
        for _ in first..<last { logits.append(Self.far) }
        continue
      }
      for index in first..<last { features.write(index, lane: index - first, into: &row) }
      let sums = trees.sums(row.columns.span)
      for lane in 0..<(last - first) { logits.append(Float(sums[lane]) / 1000) }
    }
    return logits
  }
}

extension BlockTrees {
  /// The candidate with the greatest sum, and that sum, thousandths; nil without candidates.
  package func best(of candidates: [HeadFeatures.Candidate], _ features: HeadFeatures) -> (place: Int, sum: Int32)? {
    var best: (place: Int, sum: Int32)?
    var row = FeatureWriter()
    for first in stride(from: 0, to: candidates.count, by: 8) {
      let last = min(first + 8, candidates.count)
      for index in first..<last { features.put(candidates[index], lane: index - first, into: &row) }
      let sums = sums(row.columns.span)
      for lane in 0..<(last - first) where sums[lane] > best?.sum ?? Int32.min { best = (first + lane, sums[lane]) }
    }
    return best
  }
}

/// The features of the lines of a text, a row each.
package struct LineRows {
  private let facts: LineFacts
  private let context: ContextFeatures
  private let runs: RunFeatures
  private let phrases: PhraseFeatures
  private let markup: MarkupFeatures?
  package let height: Int

  package init(_ facts: LineFacts, _ markup: Markup?, _ phrases: PhraseWeights, _ classes: PhraseWeights) {
    self.facts = facts
    context = ContextFeatures(facts)
    runs = RunFeatures(facts)
    self.phrases = PhraseFeatures(facts, phrases, run: runs.runs[1].best)
    self.markup = markup.map { MarkupFeatures(facts, $0, classes) }
    height = markup == nil ? ArticleModel.textNames.count : ArticleModel.markupNames.count
  }

  /// Whether none of the lines is within some tens of lines of one that reads as running text, in a page that has such.
  func isFarFromProse(_ lines: Range<Int>) -> Bool { context.isFarFromProse(lines) }

  package func write(_ index: Int, lane: Int = 0, into row: inout FeatureWriter) {
    row.begin(lane: lane)
    OwnFeatures.put(facts, index, into: &row)
    context.put(index, into: &row)
    runs.put(index, into: &row)
    phrases.put(index, into: &row)
    markup?.put(index, into: &row)
  }
}
