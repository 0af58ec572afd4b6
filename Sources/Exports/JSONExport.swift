import BriefingCore
import Library

/// Documents as `briefings extract` gives them, quotations as `briefings quotes` does, each with its citation; an array,
/// or an object a line.
struct JSONExport: ExportWriting {
  var isLines: Bool
  private var hasOne = false

  init(isLines: Bool) {
    self.isLines = isLines
  }

  mutating func begin(quotes: Bool, into out: inout [UInt8]) {
    if !isLines { out.append("[") }
  }

  mutating func add(_ document: CitedDocument, quotes: [QuoteRow]?, into out: inout [UInt8]) {
    guard let quotes else {
      return add(into: &out) { $0.document(document) }
    }
    for quote in quotes {
      add(into: &out) { $0.quote(quote, of: document) }
    }
  }

  mutating func end(into out: inout [UInt8]) {
    if !isLines { out.append("\n]\n") }
  }

  private mutating func add(into out: inout [UInt8], _ body: (inout JSONWriter) -> Void) {
    if !isLines { out.append(hasOne ? ",\n" : "\n") }
    hasOne = true
    var json = JSONWriter()
    body(&json)
    out.append(contentsOf: json.bytes)
    if isLines { out.append("\n") }
  }
}

extension JSONWriter {
  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    integer(value)
  }

  /// The contract's object of a document, with the user's marks and the citation.
  mutating func document(_ document: CitedDocument) {
    document.briefing.write(to: &self) { json in
      json.key("read")
      json.boolean(document.row.isRead)
      json.key("starred")
      json.boolean(document.row.isStarred)
      json.member("citation", Citation(document).text)
      json.tags(of: document)
      json.member("note", document.row.note)
      json.key("quote_notes")
      json.array { json in
        for note in document.notes { json.note(note) }
      }
    }
  }

  private mutating func tags(of document: CitedDocument) {
    key("tags")
    array { json in
      for tag in document.row.tags { json.string(tag) }
    }
  }

  /// `start` and `end` are null where the document no longer quotes the words.
  private mutating func note(_ note: CitedDocument.QuotationNote) {
    object { json in
      for (name, offset) in [("start" as StaticString, note.range?.lowerBound), ("end", note.range?.upperBound)] {
        json.key(name)
        if let offset { json.integer(offset) } else { json.null() }
      }
      json.member("text", note.words)
      json.member("note", note.text)
    }
  }

  /// A quotation with everything that its document says of it.
  mutating func quote(_ quote: QuoteRow, of document: CitedDocument) {
    let citation = Citation(document, quote)
    object { json in
      json.member("id", document.row.key)
      json.member("title", quote.title)
      json.member("source", quote.source)
      json.member("published", quote.published)
      json.member("start", quote.range.lowerBound)
      json.member("end", quote.range.upperBound)
      json.member("text", quote.text)
      json.member("kind", quote.kind)
      json.key("speaker")
      if let name = quote.speakerName {
        json.object { json in
          json.member("id", document.quotation(quote)?.speaker?.id)
          json.member("name", name)
        }
      } else {
        json.null()
      }
      json.member("role", citation.role)
      json.member("cue", quote.cue)
      json.key("confidence")
      json.share(quote.confidence)
      json.member("byline", citation.byline)
      json.member("path", citation.path)
      json.key("line")
      if let line = citation.line { json.integer(line) } else { json.null() }
      json.member("url", citation.address)
      json.member("citation", citation.text)
      json.tags(of: document)
      json.member("note", quote.note)
      json.member("document_note", document.row.note)
    }
  }
}

extension Citation {
  /// A document, or a quotation of it, as one JSON object.
  public static func json(of quote: QuoteRow?, in document: CitedDocument) -> String {
    var json = JSONWriter()
    if let quote { json.quote(quote, of: document) } else { json.document(document) }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
