import BriefingCore
import Library

/// The forms in which something is copied.
public enum CopyForm: Hashable, Sendable {
  /// The words alone.
  case text
  /// Who said it where, a line each.
  case citation
  /// Addresses, or paths where the document states none; each once.
  case link
  /// One object a line.
  case json
  case markdown
}

/// What is chosen as one text for the clipboard, and how many quotations or articles it holds. Costs the reading of each
/// document.
/// - Throws: `FilterError` when the filter line has a mistake.
public func clipboardText(
  of choice: ExportChoice, as form: CopyForm, from library: Library
) throws -> (text: String, rows: Int) {
  var walk = ExportWalk(library: library, choice: choice)
  var pieces: [String] = []
  var rows = 0
  while let (document, quotes) = try walk.next() {
    // Without quotations the document itself.
    let parts: [QuoteRow?] = quotes.map { $0.map(document.whole) } ?? [nil]
    rows += parts.count
    if form == .link {
      if let link = document.address ?? document.row.path, pieces.last != link { pieces.append(link) }
    } else {
      pieces += parts.map { document.piece($0, form) }
    }
  }
  switch form {
  case .link:
    var seen: Set<String> = []
    return (pieces.filter { seen.insert($0).inserted }.joined(separator: "\n"), rows)
  case .citation, .json: return (pieces.joined(separator: "\n"), rows)
  case .text, .markdown: return (pieces.joined(separator: "\n\n"), rows)
  }
}

extension CitedDocument {
  fileprivate func piece(_ quote: QuoteRow?, _ form: CopyForm) -> String {
    switch form {
    case .text: quote.map(\.text.withoutInvisible) ?? readableText
    case .citation: quote.map { Citation.text(of: $0, in: self) } ?? Citation(self).text
    case .link: address ?? row.path ?? ""
    case .json: Citation.json(of: quote, in: self)
    case .markdown: Citation.markdown(of: quote, in: self).trimmedEnd
    }
  }

  /// The paragraphs, a blank line between.
  private var readableText: String {
    briefing.document.paragraphs.map { briefing.document.readable($0.range) }.joined(separator: "\n\n")
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var rest = Substring(self)
    while rest.last?.isNewline == true { rest.removeLast() }
    return String(rest)
  }
}
