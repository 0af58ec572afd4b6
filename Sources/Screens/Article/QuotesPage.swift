import BriefingCore
import Canvas
import Library

extension Page {
  /// The list of an article's quotes below its text, a row each, speakers visible.
  mutating func addQuotes(_ content: ArticleContent, _ shape: PageShape) {
    guard !content.spoken.isEmpty else { return }
    addRule("quotes in this article", signs: shape.signs)
    let nameWidth = min(22, max(8, shape.width / 4))
    for index in content.spoken {
      let quote = content.quotes[index]
      let name = fitted(quote.shownSpeaker, nameWidth, shape.signs)
      let cue = fitted(quote.cue ?? "", shape.width >= 60 ? 10 : 0, shape.signs)
      let words = Readable(Array(quote.text.utf8), 0..<quote.text.utf8.count, quotes: [], mark: { _ in "" }).text
      let lead = "\(shape.signs.kind(quote.kind)) "
      let middle = cue.isEmpty ? " " : " \(cue) "
      var block = Block(Array((lead + name + middle).utf8) + words)
      block.spans = [Span(range: lead.utf8.count..<lead.utf8.count + name.utf8.count, role: .speaker)]
      block.quote = index
      block.wraps = false
      add(block)
      if let note = quote.note { addNote(note, shape, indent: 4) }
    }
    addBlank()
  }

  /// Links come last: they are looked up while the text is already read.
  mutating func addLinks(_ content: ArticleContent, _ shape: PageShape) {
    guard let links = content.links, !links.isEmpty else { return }
    addRule("links", signs: shape.signs)
    for (index, link) in links.enumerated() {
      var block = Block("\(shape.signs.link) \(link.article.title)")
      block.link = index
      block.wraps = false
      add(block)
      add(Block(link.reasons.joined(separator: "; "), .dim, indent: 4))
    }
    addBlank()
  }

  /// Quotes and links in a pane of their own (from 160 columns): speaker and cue, below them all the words.
  static func beside(_ content: ArticleContent, _ shape: PageShape) -> Page {
    var page = Page(width: shape.width)
    for index in content.spoken {
      let quote = content.quotes[index]
      let lead = "\(shape.signs.kind(quote.kind)) "
      let name = quote.shownSpeaker
      let cue = quote.cue.map { " \(shape.signs.dot) \($0)" } ?? ""
      var head = Block(lead + name + cue)
      head.spans = [Span(range: lead.utf8.count..<lead.utf8.count + name.utf8.count, role: .speaker)]
      head.quote = index
      head.wraps = false
      page.add(head)
      var words = Block(
        Readable(Array(quote.text.utf8), 0..<quote.text.utf8.count, quotes: [], mark: { _ in "" }).text, indent: 4)
      words.quote = index
      page.add(words)
      if let note = quote.note { page.addNote(note, shape, indent: 4) }
      page.addBlank()
    }
    page.addLinks(content, shape)
    return page
  }

  /// A quotation in its paragraph, and what is known of it.
  /// - Parameter isRoomy: there is room for the paragraphs before and behind it.
  static func context(of quote: QuoteRow, in content: ArticleContent, _ shape: PageShape, isRoomy: Bool) -> Page {
    var page = Page(width: shape.width)
    let document = content.briefing.document
    // A turn may go on for pages: its first paragraph is shown.
    let number = content.paragraph(at: quote.isTurn ? quote.range.lowerBound : quote.range.upperBound)
    if let number {
      let range = quote.range.clamped(to: document.paragraphs[number].range)
      let signs = shape.signs
      let readable = Readable(
        document.source.text, document.paragraphs[number].range, quotes: [MarkedRange(range: range)],
        mark: { _ in "" })
      var block = Block(readable.text, indent: 1)
      if let span = readable.spans.first {
        // The signs go where the words begin and end, so that the stretch can be seen without colour.
        let open = Array(signs.contextOpen.utf8)
        let close = Array(signs.contextClose.utf8)
        block.text.insert(contentsOf: close, at: span.range.upperBound)
        block.text.insert(contentsOf: open, at: span.range.lowerBound)
        let length = span.range.count + open.count + close.count
        block.spans = [
          Span(range: span.range.lowerBound..<span.range.lowerBound + length, role: .quotation, quote: nil)
        ]
      }
      block.linkAddresses()
      if isRoomy, number > 0 { page.addNeighbour(document.paragraphs[number - 1], document) }
      page.add(block)
      page.addBlank()
      if isRoomy, number + 1 < document.paragraphs.count {
        page.addNeighbour(document.paragraphs[number + 1], document)
      }
    }
    page.addFact("speaker", quote.shownSpeaker + (quote.isDoubtful ? "  (not sure)" : ""))
    if let person = content.briefing.people.first(where: { $0.name == quote.speakerName }), !person.roles.isEmpty {
      page.addFact("role", person.roles.joined(separator: "; "))
    }
    if let cue = quote.cue { page.addFact(quote.isTurn ? "label" : "cue", cue) }
    page.addFact("kind", quote.kind)
    if let note = quote.note { page.addFact("note", note.split(separator: "\n").joined(separator: " / ")) }
    page.addFact("in", quote.title + (number.map { "  \(shape.signs.paragraph)\($0 + 1)" } ?? ""))
    return page
  }

  private mutating func addNeighbour(_ paragraph: Document.Paragraph, _ document: Document) {
    add(Block(Readable(document.source.text, paragraph.range, quotes: [], mark: { _ in "" }).text, .dim, indent: 1))
    addBlank()
  }

  mutating func addFact(_ name: String, _ value: String, link: Hyperlink? = nil) {
    var block = Block("\(name)\(String(repeating: " ", count: max(1, 9 - name.utf8.count)))\(value)", indent: 1)
    block.hanging = 10
    block.spans = [Span(range: 0..<name.utf8.count, role: .dim)]
    if let link {
      block.addresses = [Address(range: block.text.count - value.utf8.count..<block.text.count, link: link)]
    }
    add(block)
  }
}

extension QuoteRow {
  var isTurn: Bool { kind == QuoteRow.turn }

  /// Whether the speaker is not sure.
  var isDoubtful: Bool { confidence < Signs.doubt }

  /// The speaker's name, with a question mark when it is not sure.
  var shownSpeaker: String {
    guard let speakerName else { return "(nobody named)" }
    return isDoubtful ? "\(speakerName) ?" : speakerName
  }
}

/// A text in exactly so many columns: cut with an ellipsis, or filled with blanks.
func fitted(_ text: String, _ width: Int, _ signs: Signs) -> String {
  guard width > 0 else { return "" }
  let used = columns(of: text)
  if used <= width { return text + String(repeating: " ", count: width - used) }
  var result = ""
  var total = 0
  let room = width - columns(of: signs.ellipsis)
  for character in text {
    let next = columns(of: String(character))
    if total + next > room { break }
    result.append(character)
    total += next
  }
  return result + signs.ellipsis + String(repeating: " ", count: max(0, room - total))
}
