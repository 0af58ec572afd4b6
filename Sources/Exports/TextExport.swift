import BriefingCore
import Library

/// Plain text: a paragraph is a line, so that any program can wrap it.
struct TextExport: ExportWriting {
  private var hasOne = false

  mutating func add(_ document: CitedDocument, quotes: [QuoteRow]?, into out: inout [UInt8]) {
    guard let quotes else {
      if hasOne { out.append("\n" + String(repeating: "-", count: 72) + "\n\n") }
      hasOne = true
      return add(document, into: &out)
    }
    for quote in quotes {
      if hasOne { out.append("\n") }
      hasOne = true
      out.append(Citation.marked(quote) + "\n    — " + Citation(document, quote).text + "\n")
      for line in document.own(of: quote) { out.append("    \(line.name): \(line.text)\n") }
    }
  }

  private func add(_ document: CitedDocument, into out: inout [UInt8]) {
    let read = document.briefing.document
    out.append(oneLine(document.row.title) + "\n")
    let facts = document.facts
    if !facts.isEmpty { out.append(facts.joined(separator: " · ") + "\n") }
    for line in document.own { out.append("\(line.name): \(line.text)\n") }
    for paragraph in read.paragraphs {
      out.append("\n" + oneLine(read.readable(paragraph.range)) + "\n")
    }
    let spoken = document.spoken
    if !spoken.isEmpty { out.append("\nWho said what\n") }
    for quotation in spoken {
      let speaker = oneLine(quotation.speaker?.name ?? "speaker not named")
      out.append("  \(speaker): \(document.marked(quotation))\n")
    }
    out.append("\n" + Citation(document).text + "\n")
  }
}

extension CitedDocument {
  /// What stands below the title: source, date, place, author.
  var facts: [String] {
    let read = briefing.document
    return [
      row.source, row.published.map(longDate), read.dateline, read.byline.map { "by " + $0 },
    ].compactMap { $0.map(oneLine) }
  }

  /// The quotations that are somebody's words.
  var spoken: [Quotation] { briefing.quotations.filter { $0.kind != .term } }

  func marked(_ quotation: Quotation) -> String {
    let words = oneLine(briefing.document.readable(quotation.range))
    return quotation.kind == .indirect ? words : "“\(words)”"
  }

  func role(of quotation: Quotation) -> String? {
    guard let speaker = quotation.speaker else { return nil }
    return briefing.people.first { $0.id == speaker.id }?.roles.first
  }
}
