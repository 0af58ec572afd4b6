import BriefingCore
import Library

/// One page of HTML without scripts, which asks for nothing from elsewhere.
struct HTMLExport: ExportWriting {
  mutating func begin(quotes: Bool, into out: inout [UInt8]) {
    out.append(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <title>\(quotes ? "Quotations" : "Articles")</title>
      <style>
      body { max-width: 42em; margin: 2em auto; padding: 0 1em; font-family: serif; line-height: 1.5; }
      .facts, figcaption, .citation { color: #555; font-size: 90%; }
      article { margin-bottom: 4em; } figure { margin: 2em 0; } blockquote { margin: 0 0 .3em 1em; }
      </style>
      </head>
      <body>

      """)
  }

  mutating func add(_ document: CitedDocument, quotes: [QuoteRow]?, into out: inout [UInt8]) {
    guard let quotes else { return add(document, into: &out) }
    for quote in quotes {
      out.append("<figure>\n<blockquote")
      addLanguage(document, into: &out)
      out.append(">")
      out.appendHTML(Citation.marked(quote))
      out.append("</blockquote>\n<figcaption>— ")
      addCitation(Citation(document, quote), into: &out)
      let own = document.own(of: quote)
      if !own.isEmpty { out.append("\n") }
      addOwn(own, into: &out)
      out.append("</figcaption>\n</figure>\n")
    }
  }

  mutating func end(into out: inout [UInt8]) {
    out.append("</body>\n</html>\n")
  }

  private func add(_ document: CitedDocument, into out: inout [UInt8]) {
    let read = document.briefing.document
    out.append("<article")
    addLanguage(document, into: &out)
    out.append(">\n")
    addElement("h1", document.row.title, into: &out)
    if !document.facts.isEmpty {
      out.append("<p class=\"facts\">")
      out.appendHTML(document.facts.joined(separator: " · "))
      out.append("</p>\n")
    }
    addOwn(document.own, into: &out)
    for paragraph in read.paragraphs {
      let words = read.readable(
        (paragraph.label == nil ? paragraph.range.lowerBound : paragraph.wordsStart)..<paragraph.range.upperBound)
      switch paragraph.kind {
      case .heading: addElement("h2", words, into: &out)
      case .quotation: addElement("blockquote", words, into: &out)
      case .turn:
        out.append("<p><b>")
        out.appendHTML(oneLine(paragraph.label ?? ""))
        out.append(":</b> ")
        out.appendHTML(oneLine(words))
        out.append("</p>\n")
      case .paragraph, .item: addElement("p", words, into: &out)
      }
    }
    addSpoken(document, into: &out)
    out.append("<p class=\"citation\">")
    addCitation(Citation(document), into: &out)
    out.append("</p>\n</article>\n")
  }

  private func addOwn(_ lines: [(name: String, text: String)], into out: inout [UInt8]) {
    for line in lines {
      out.append("<p class=\"own\"><b>\(line.name):</b> ")
      out.appendHTML(line.text)
      out.append("</p>\n")
    }
  }

  private func addSpoken(_ document: CitedDocument, into out: inout [UInt8]) {
    let spoken = document.spoken
    guard !spoken.isEmpty else { return }
    out.append("<h2>Who said what</h2>\n<ul>\n")
    for quotation in spoken {
      out.append("<li><b>")
      out.appendHTML(oneLine(quotation.speaker?.name ?? "speaker not named"))
      out.append("</b>: ")
      out.appendHTML(document.marked(quotation))
      out.append("</li>\n")
    }
    out.append("</ul>\n")
  }

  private func addElement(_ name: String, _ text: String, into out: inout [UInt8]) {
    out.append("<\(name)>")
    out.appendHTML(oneLine(text))
    out.append("</\(name)>\n")
  }

  /// The citation, its address a link.
  private func addCitation(_ citation: Citation, into out: inout [UInt8]) {
    var plain = citation
    plain.address = nil
    guard let address = citation.address else { return out.appendHTML(plain.text) }
    out.appendHTML(String(plain.text.dropLast()))
    out.append(", <a href=\"")
    out.appendHTML(oneLine(address))
    out.append("\" rel=\"noreferrer\">")
    out.appendHTML(oneLine(address))
    out.append("</a>.")
  }

  private func addLanguage(_ document: CitedDocument, into out: inout [UInt8]) {
    guard let language = document.briefing.document.languageTag else { return }
    out.append(" lang=\"\(language)\"")
  }
}

extension Document {
  /// The language if it is a well-formed tag: letters, digits and hyphens.
  var languageTag: String? {
    guard let language, !language.isEmpty, language.utf8.count <= 35,
      language.utf8.allSatisfy({ isWordByte($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    return language
  }
}

/// An ASCII letter or digit.
func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}

extension [UInt8] {
  /// Appends text that is no markup, neither between tags nor in an attribute's quotation marks.
  mutating func appendHTML(_ text: String) {
    append(text.utf8) { byte in
      switch byte {
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      default: nil
      }
    }
  }
}
