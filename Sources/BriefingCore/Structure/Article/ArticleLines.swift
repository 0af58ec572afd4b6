/// The lines of a source as the article model sees them: for fitting it and for reading by it.
package struct ArticleLines: Sendable {
  package let text: [UInt8]
  package let facts: LineFacts
  package let markup: Markup?

  package init(_ source: Source) {
    let page = Page(source)
    self.init(page, Repeats(page.lines))
  }

  init(_ page: Page, _ repeats: Repeats) {
    text = page.text
    facts = LineFacts(page.text.span, page.lines, repeats)
    // A container without markup of its own has one block for all.
    markup = page.document.source.markup.flatMap { $0.blocks.isEmpty ? nil : $0 }
  }

  /// For each line the block of the markup that it stands in.
  var blockOf: [Int] { MarkupFeatures.blocks(facts.lines, markup) }

  package var ranges: [Range<Int>] { facts.lines.map(\.range) }

  package func rows(_ phrases: PhraseWeights, _ classes: PhraseWeights) -> LineRows {
    LineRows(facts, markup, phrases, classes)
  }

  /// The phrases of a line.
  package func keys(_ index: Int) -> [UInt32] {
    let phrases = facts.phrases[index]
    return (0..<phrases.count).map { phrases.keys[$0] }
  }

  /// For each line, the names of the classes of the elements that it stands in.
  package func classKeys() -> [[UInt32]] {
    guard let markup else { return [] }
    var keys: [[UInt32]] = []
    for block in blockOf {
      var found: [UInt32] = []
      var container = markup.blocks[block].container
      while container >= 0 {
        found += markup.tokens[markup.containers[container].tokens]
        container = markup.containers[container].parent
      }
      keys.append(found)
    }
    return keys
  }

  /// For each line whether it is the article's. Linear.
  package func kept(by model: ArticleModel) -> [Bool] {
    var logits = model.logits(facts, markup)
    let caution = markup == nil ? model.textCaution : model.markupCaution
    for index in logits.indices { logits[index] -= caution }
    return ArticlePath(logits, facts.sizes, change: model.change).kept
  }
}
