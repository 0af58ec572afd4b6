import BriefingCore
import Canvas
import Library

/// What an article's page depends on beside the article: when none of this changes, it is not laid out again.
struct PageShape: Hashable, Sendable {
  var width: Int
  /// The title stands in the pane (not in the rule above it).
  var showsTitle = true
  /// Quotes and links follow below the text (they have no pane of their own).
  var showsLists = true
  /// Text set aside is shown where it stands, with its reason.
  var showsAside = false
  var signs = Signs.unicode
  var today = ""
}

extension Page {
  /// An article as it is read: title, facts, paragraphs with their quotations marked, quotes, what the page
  /// points to, links. Linear in the article.
  static func article(_ content: ArticleContent, _ shape: PageShape) -> Page {
    var page = Page(width: shape.width)
    page.addHead(content, shape)
    page.addBody(content, shape)
    if shape.showsLists { page.addQuotes(content, shape) }
    page.addRelated(content, shape)
    if shape.showsLists { page.addLinks(content, shape) }
    return page
  }

  private mutating func addHead(_ content: ArticleContent, _ shape: PageShape) {
    let document = content.briefing.document
    if shape.showsTitle { add(Block(content.row.title, .title)) }
    var facts: [String] = []
    if let source = content.row.source ?? document.agency { facts.append(source) }
    if let byline = document.byline { facts.append("by \(byline)") }
    if let place = document.dateline { facts.append(place) }
    let date = Wording.longDate(content.row.published)
    facts.append(date.map { content.row.isFiled ? $0 + " (file name)" : $0 } ?? "no date")
    facts.append("\(content.minutes) min")
    facts.append(Wording.count(content.row.quotes, "quote"))
    if document.kind == .transcript {
      facts.append(content.turns.isEmpty ? "transcript" : "transcript of \(Wording.count(content.turns.count, "turn"))")
    }
    var line = Block(facts.joined(separator: " \(shape.signs.dot) "), .dim)
    if let link = document.source.link { line.addresses = [Address(range: 0..<facts[0].utf8.count, link: link)] }
    add(line)
    if !content.row.tags.isEmpty {
      let words = "tags \(content.row.tags.joined(separator: " "))"
      var block = Block(words, .key)
      block.spans = [Span(range: 0..<4, role: .dim)]
      add(block)
    }
    if let note = content.row.note { addNote(note, shape) }
    for note in content.strayNotes { addNote("on words no longer quoted, \(note)", shape) }
    if !document.sections.isEmpty { add(Block(document.sections.joined(separator: " > "), .dim)) }
    addBlank()
  }

  /// A note of the user's, each of its lines on one of its own.
  mutating func addNote(_ text: String, _ shape: PageShape, indent: Int = 0) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var block = Block((number == 0 ? "\(shape.signs.noted) " : "  ") + line, .starred, indent: indent)
      block.hanging = indent + 2
      add(block)
    }
  }

  private mutating func addBody(_ content: ArticleContent, _ shape: PageShape) {
    let document = content.briefing.document
    var quote = 0
    var aside = 0
    for paragraph in document.paragraphs {
      if shape.showsAside {
        while aside < document.setAside.count,
          document.setAside[aside].range.lowerBound < paragraph.range.lowerBound
        {
          addAside(document.setAside[aside], document, shape)
          aside += 1
        }
      }
      var inside: [MarkedRange] = []
      while quote < content.quotes.count, content.quotes[quote].range.lowerBound < paragraph.range.upperBound {
        // A term has its marks in the text already; it is nobody's words and stays as it is.
        if let number = content.number(ofQuote: quote) {
          inside.append(MarkedRange(range: content.quotes[quote].range, quote: quote, number: number))
        }
        quote += 1
      }
      let turn = paragraph.kind == .turn ? content.turn(at: paragraph.wordsStart) : nil
      addParagraph(paragraph, document, inside, turn: turn, shape)
    }
    guard shape.showsAside else { return }
    for rest in document.setAside[aside...] { addAside(rest, document, shape) }
  }

  private mutating func addParagraph(
    _ paragraph: Document.Paragraph, _ document: Document, _ quotes: [MarkedRange], turn: Int?,
    _ shape: PageShape
  ) {
    let signs = shape.signs
    let readable = Readable(document.source.text, paragraph.range, quotes: quotes) {
      signs.markOpen + String($0) + signs.markClose
    }
    var block = Block(readable.text, paragraph.kind == .heading ? .title : .plain)
    block.spans = readable.spans
    block.isParagraph = true
    block.linkAddresses()
    switch paragraph.kind {
    case .quotation:
      block.indent = 3
      block.hanging = 3
    case .item: block.hanging = 2
    case .turn:
      if let label = paragraph.label {
        block.spans.insert(Span(range: 0..<min(label.utf8.count, block.text.count), role: .speaker, quote: turn), at: 0)
      }
    case .paragraph, .heading: break
    }
    add(block)
    addBlank()
  }

  private mutating func addAside(_ aside: Document.Aside, _ document: Document, _ shape: PageShape) {
    let reason = aside.reason.rawValue.map { $0 == "_" ? " " : $0 }
    let words = Readable(document.source.text, aside.range, quotes: [], mark: { _ in "" }).text
    var block = Block(Array("\(shape.signs.aside) \(String(reason)): ".utf8) + words, .dim)
    block.hanging = 2
    block.linkAddresses()
    add(block)
    addBlank()
  }

  private mutating func addRelated(_ content: ArticleContent, _ shape: PageShape) {
    let related = content.briefing.document.related
    guard !related.isEmpty else { return }
    addRule("related on the page, not part of the article", signs: shape.signs)
    var section: String?
    for item in related {
      if let name = item.section, name != section { add(Block(name, .dim)) }
      section = item.section
      var block = Block("\(shape.signs.dot) \(item.title)")
      block.hanging = 2
      add(block)
    }
    addBlank()
  }
}
