import BriefingCore
import Library

/// BibTeX, for BibTeX and biblatex: an entry a document; of quotations, an entry for each document that holds some, with
/// the words in `annote`.
struct BibTeXExport: ExportWriting {
  mutating func add(_ document: CitedDocument, quotes: [QuoteRow]?, into out: inout [UInt8]) {
    let row = document.row
    out.append("@\(row.source == nil ? "misc" : "article"){\(BibTeXExport.key(of: document)),\n")
    if let byline = document.briefing.document.byline { addField("author", byline, isName: true, into: &out) }
    addField("title", row.title, isName: true, into: &out)
    if let source = row.source { addField("journal", source, into: &out) }
    if let published = row.published {
      let parts = dateParts(published)
      if let year = parts.first { out.append("  year = {\(year)},\n") }
      if parts.count > 1 { out.append("  month = \(BibTeXExport.months[parts[1] - 1]),\n") }
      if parts.count > 2 { out.append("  day = {\(parts[2])},\n") }
    }
    if let address = document.address {
      out.append("  url = {")
      out.append(oneLine(address).utf8) { byte in
        switch byte {
        case UInt8(ascii: "{"): "%7B"
        case UInt8(ascii: "}"): "%7D"
        case UInt8(ascii: "\\"): "%5C"
        case UInt8(ascii: " "): "%20"
        default: nil
        }
      }
      out.append("},\n")
    }
    if let language = document.briefing.document.languageTag { out.append("  langid = {\(language)},\n") }
    if let tags = document.tags { addField("keywords", tags, into: &out) }
    // One field of a name an entry.
    var notes = [row.path.map { "File " + $0 }, document.note].compactMap(\.self)
    if quotes == nil { notes += document.notes.map(\.line) }
    if !notes.isEmpty { addField("note", notes.joined(separator: "; "), into: &out) }
    if let quotes {
      let words = quotes.map { quote in
        let citation = Citation(document, quote)
        return "\(citation.who): \(Citation.marked(quote)) (bytes \(quote.range.lowerBound)-\(quote.range.upperBound))"
          + (quote.note.map { " [note: \(oneLine($0))]" } ?? "")
      }
      addField("annote", words.joined(separator: "; "), into: &out)
    }
    out.append("}\n\n")
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// - Parameter isName: kept as it is written, letter case and all: BibTeX changes neither title nor name.
  private func addField(_ name: String, _ value: String, isName: Bool = false, into out: inout [UInt8]) {
    out.append("  \(name) = \(isName ? "{{" : "{")")
    out.appendLaTeX(oneLine(value))
    out.append("\(isName ? "}}" : "}"),\n")
  }

  /// A key that the same document has in every export and no other has: source, year and a word of the title, to be
  /// read, and a hash of its id, to be unique.
  static func key(of document: CitedDocument) -> String {
    let row = document.row
    let source = String(decoding: (row.source ?? "").utf8.filter(isWordByte).prefix(12), as: UTF8.self)
    let year = row.published.flatMap { dateParts($0).first }.map(String.init) ?? ""
    let word = row.title.utf8.split { !isWordByte($0) }.first { $0.count > 3 }.map {
      String(decoding: $0.prefix(16), as: UTF8.self)
    }
    let readable = (source + year + (word ?? "")).lowercased()
    // FNV-1a, which anyone can compute again.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in row.key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return (readable.isEmpty ? "document" : readable) + "-" + String(repeating: "0", count: 16 - digits.utf8.count)
      + digits
  }
}

extension [UInt8] {
  /// Appends text in which nothing is a command or a special character to LaTeX. Braces go as commands: BibTeX counts
  /// them, whatever stands in front.
  mutating func appendLaTeX(_ text: String) {
    append(text.utf8) { byte in
      switch byte {
      case UInt8(ascii: "\\"): "\\textbackslash{}"
      case UInt8(ascii: "{"): "\\textbraceleft{}"
      case UInt8(ascii: "}"): "\\textbraceright{}"
      case UInt8(ascii: "^"): "\\textasciicircum{}"
      case UInt8(ascii: "~"): "\\textasciitilde{}"
      case UInt8(ascii: "$"): "\\$"
      case UInt8(ascii: "&"): "\\&"
      case UInt8(ascii: "#"): "\\#"
      case UInt8(ascii: "_"): "\\_"
      case UInt8(ascii: "%"): "\\%"
      default: nil
      }
    }
  }
}
