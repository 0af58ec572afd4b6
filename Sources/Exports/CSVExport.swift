import BriefingCore
import Library

/// Comma-separated values by RFC 4180, with a head line.
///
/// A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, a tab or a line break in front, plain or in
/// their wide forms) gets an apostrophe in front, which spreadsheets take for "this is text".
struct CSVExport: ExportWriting {
  mutating func begin(quotes: Bool, into out: inout [UInt8]) {
    let names =
      quotes
      ? [
        "speaker", "role", "cue", "quote", "kind", "source", "published", "title", "document", "start", "end",
        "confidence", "path", "line", "url", "citation", "tags", "note", "document_note",
      ]
      : [
        "id", "title", "source", "published", "dateline", "byline", "kind", "language", "quotes", "speakers", "read",
        "starred", "path", "url", "citation", "text", "tags", "note", "quote_notes",
      ]
    addLine(names, into: &out)
  }

  mutating func add(_ document: CitedDocument, quotes: [QuoteRow]?, into out: inout [UInt8]) {
    guard let quotes else { return add(document, into: &out) }
    for quote in quotes {
      let citation = Citation(document, quote)
      let hundredths = Int(min(1, max(0, quote.confidence)) * 100 + 0.5)
      let share = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
      addLine(
        [
          quote.speakerName ?? "", citation.role ?? "", quote.cue ?? "", quote.text, quote.kind, quote.source ?? "",
          quote.published ?? "", quote.title, document.row.key, "\(quote.range.lowerBound)",
          "\(quote.range.upperBound)", share, citation.path ?? "", citation.line.map(String.init) ?? "",
          citation.address ?? "", citation.text, document.tags ?? "", quote.note ?? "", document.row.note ?? "",
        ], into: &out)
    }
  }

  private func add(_ document: CitedDocument, into out: inout [UInt8]) {
    let row = document.row
    let read = document.briefing.document
    let speakers = document.briefing.people.filter { $0.quotes > 0 }.map(\.name)
    let text = read.paragraphs.map { read.readable($0.range) }.joined(separator: "\n\n")
    addLine(
      [
        row.key, row.title, row.source ?? "", row.published ?? "", read.dateline ?? "", read.byline ?? "",
        read.kind.rawValue, read.language ?? "", "\(row.quotes)", speakers.joined(separator: "; "),
        row.isRead ? "yes" : "no", row.isStarred ? "yes" : "no", row.path ?? "", document.address ?? "",
        Citation(document).text, text, document.tags ?? "", row.note ?? "",
        document.notes.map(\.line).joined(separator: "; "),
      ], into: &out)
  }

  private func addLine(_ cells: [String], into out: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.append(",") }
      addCell(cell, into: &out)
    }
    out.append("\r\n")
  }

  private func addCell(_ cell: String, into out: inout [UInt8]) {
    let isFormula = cell.unicodeScalars.first.map {
      "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0)
    }
    let needsMarks =
      isFormula == true || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
      || cell.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
    if needsMarks { out.append("\"") }
    if isFormula == true { out.append("'") }
    out.append(cell.utf8) { $0 == UInt8(ascii: "\"") ? "\"\"" : nil }
    if needsMarks { out.append("\"") }
  }
}
