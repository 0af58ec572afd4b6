import BriefingCore
import Library

/// CSL-JSON, as Zotero, pandoc and citeproc read it: an item a document; of quotations, an item for each document that
/// holds some, with the words in `note`.
struct CSLExport: ExportWriting {
  private var hasOne = false

  mutating func begin(quotes: Bool, into out: inout [UInt8]) {
    out.append("[")
  }

  mutating func add(_ document: CitedDocument, quotes: [QuoteRow]?, into out: inout [UInt8]) {
    out.append(hasOne ? ",\n" : "\n")
    hasOne = true
    var json = JSONWriter()
    json.object { item(document, quotes, &$0) }
    out.append(contentsOf: json.bytes)
  }

  mutating func end(into out: inout [UInt8]) {
    out.append("\n]\n")
  }

  private func item(_ document: CitedDocument, _ quotes: [QuoteRow]?, _ json: inout JSONWriter) {
    let row = document.row
    let read = document.briefing.document
    json.member("id", BibTeXExport.key(of: document))
    let type = row.source != nil ? "article-newspaper" : document.address != nil ? "webpage" : "document"
    json.member("type", type)
    json.member("title", oneLine(row.title))
    if let byline = read.byline {
      json.key("author")
      json.array { json in
        json.object { $0.member("literal", oneLine(byline)) }
      }
    }
    if let source = row.source { json.member("container-title", oneLine(source)) }
    let date = row.published.map(dateParts) ?? []
    if !date.isEmpty {
      json.key("issued")
      json.object { json in
        json.key("date-parts")
        json.array { json in
          json.array { json in
            for part in date { json.integer(part) }
          }
        }
      }
    }
    if let address = document.address { json.member("URL", oneLine(address)) }
    if let language = read.languageTag { json.member("language", language) }
    if let tags = document.tags { json.member("keyword", tags) }
    var notes = [row.path.map { "File \(oneLine($0))" }, document.note].compactMap(\.self)
    if quotes == nil { notes += document.notes.map(\.line) }
    for quote in quotes ?? [] {
      let citation = Citation(document, quote)
      notes.append(
        "\(citation.who): \(Citation.marked(quote)) (bytes \(quote.range.lowerBound)-\(quote.range.upperBound))"
          + (quote.note.map { " [note: \(oneLine($0))]" } ?? ""))
    }
    if !notes.isEmpty { json.member("note", notes.joined(separator: "\n")) }
  }
}
