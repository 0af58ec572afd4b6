import BriefingCore
import Library

/// Markdown (CommonMark with footnotes): documents with a heading, quotations as quoted blocks, citations as footnotes.
struct MarkdownExport: ExportWriting {
  private var number = 0

  mutating func add(_ document: CitedDocument, quotes: [QuoteRow]?, into out: inout [UInt8]) {
    guard let quotes else { return add(document, into: &out) }
    for quote in quotes {
      if number > 0 { out.append("\n") }
      number += 1
      out.append("> ")
      out.appendMarkdown(Citation.marked(quote))
      out.append("\n>\n> — ")
      out.appendMarkdown(Citation(document, quote).who)
      out.append("[^\(number)]\n")
      addOwn(document.own(of: quote), into: &out)
      out.append("\n[^\(number)]: ")
      out.appendMarkdown(Citation(document, quote).text)
      out.append("\n")
    }
  }

  private mutating func add(_ document: CitedDocument, into out: inout [UInt8]) {
    let read = document.briefing.document
    if number > 0 { out.append("\n") }
    number += 1
    out.append("# ")
    out.appendMarkdown(oneLine(document.row.title))
    out.append("[^\(number)]\n")
    if !document.facts.isEmpty {
      out.append("\n*")
      out.appendMarkdown(document.facts.joined(separator: " · "))
      out.append("*\n")
    }
    addOwn(document.own, into: &out)
    for paragraph in read.paragraphs {
      out.append("\n")
      switch paragraph.kind {
      case .heading: out.append("## ")
      case .quotation: out.append("> ")
      case .item: out.append("- ")
      case .turn:
        guard let label = paragraph.label else { break }
        out.append("**")
        out.appendMarkdown(oneLine(label))
        out.append(":** ")
      case .paragraph: break
      }
      let start = paragraph.label == nil ? paragraph.range.lowerBound : paragraph.wordsStart
      out.appendMarkdown(oneLine(read.readable(start..<paragraph.range.upperBound)))
      out.append("\n")
    }
    addSpoken(document, into: &out)
    out.append("\n[^\(number)]: ")
    out.appendMarkdown(Citation(document).text)
    out.append("\n")
  }

  private func addOwn(_ lines: [(name: String, text: String)], into out: inout [UInt8]) {
    for line in lines {
      out.append("\n**\(line.name):** ")
      out.appendMarkdown(line.text)
      out.append("\n")
    }
  }

  private func addSpoken(_ document: CitedDocument, into out: inout [UInt8]) {
    let spoken = document.spoken
    guard !spoken.isEmpty else { return }
    out.append("\n## Who said what\n\n")
    for quotation in spoken {
      out.append("- **")
      out.appendMarkdown(oneLine(quotation.speaker?.name ?? "speaker not named"))
      out.append("**: ")
      out.appendMarkdown(document.marked(quotation))
      out.append("\n")
    }
  }
}

extension [UInt8] {
  /// Appends one line of text so that it means nothing to Markdown (CommonMark, GitHub's, pandoc's).
  mutating func appendMarkdown(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    // At the start of a line these make headings, lists, rules.
    if let first = bytes.first {
      if "#+-=:%".utf8.contains(first) { append(UInt8(ascii: "\\")) }
      let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
      if digits > 0, digits < bytes.count, bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")") {
        append(contentsOf: bytes[..<digits])
        append(UInt8(ascii: "\\"))
        start = digits
      }
    }
    append(bytes[start...]) { byte in
      switch byte {
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "\\"): "\\\\"
      case UInt8(ascii: "`"): "\\`"
      case UInt8(ascii: "*"): "\\*"
      case UInt8(ascii: "_"): "\\_"
      case UInt8(ascii: "["): "\\["
      case UInt8(ascii: "]"): "\\]"
      case UInt8(ascii: "{"): "\\{"
      case UInt8(ascii: "}"): "\\}"
      case UInt8(ascii: "|"): "\\|"
      case UInt8(ascii: "~"): "\\~"
      case UInt8(ascii: "^"): "\\^"
      case UInt8(ascii: "$"): "\\$"
      case UInt8(ascii: "@"): "\\@"
      default: nil
      }
    }
  }
}

extension Citation {
  /// A document's citation, or a quotation as a quoted block with its citation below, as Markdown.
  public static func markdown(of quote: QuoteRow?, in document: CitedDocument) -> String {
    var out: [UInt8] = []
    if let quote {
      out.append("> ")
      out.appendMarkdown(marked(quote))
      out.append("\n>\n> — ")
    }
    out.appendMarkdown(Citation(document, quote).text)
    out.append("\n")
    return String(decoding: out, as: UTF8.self)
  }
}
