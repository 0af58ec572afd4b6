import Library

// What is the user's own on a document and its quotations, as it goes out.

extension CitedDocument {
  /// `a, b`; nil without tags.
  var tags: String? { row.tags.isEmpty ? nil : row.tags.map(oneLine).joined(separator: ", ") }

  /// The note on the document, on one line.
  var note: String? { row.note.map(oneLine) }

  /// Lines below a document: its tags, its note, the notes on its quotations, each a name and what it says.
  var own: [(name: String, text: String)] {
    var lines: [(name: String, text: String)] = []
    if let tags { lines.append(("tags", tags)) }
    if let note { lines.append(("note", note)) }
    return lines + notes.map { ("note", $0.line) }
  }

  /// Lines below a quotation: the tags of its document, the note on it.
  func own(of quote: QuoteRow) -> [(name: String, text: String)] {
    var lines: [(name: String, text: String)] = []
    if let tags { lines.append(("tags", tags)) }
    if let note = quote.note { lines.append(("note", oneLine(note))) }
    return lines
  }
}

extension CitedDocument.QuotationNote {
  /// `on “We had nine hundred pages”: check the figure`.
  var line: String { "on “\(oneLine(words))”: \(oneLine(text))" }
}
