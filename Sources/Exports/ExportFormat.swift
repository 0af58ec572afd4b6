import Library

/// A form in which articles and quotations leave the program. The raw value is its name for `--format`.
public enum ExportFormat: String, CaseIterable, Sendable {
  case json, jsonl, csv, md, html, bib, csl, txt

  /// The ending of a file's name that asks for it.
  public var ending: String { self == .csl ? ".csl.json" : ".\(rawValue)" }

  /// All endings, as messages list them.
  public static var endings: String { allCases.map(\.ending).joined(separator: " ") }

  /// The form that a file's name asks for by its ending; nil when it has none of them.
  public init?(path: String) {
    let name = path.lowercased()
    // Of two endings that fit, the longer one is meant: `.csl.json`, not `.json`.
    let fitting = Self.allCases.filter { name.hasSuffix($0.ending) }
    guard let format = fitting.max(by: { $0.ending.utf8.count < $1.ending.utf8.count }) else { return nil }
    self = format
  }

  var writer: any ExportWriting {
    switch self {
    case .json: JSONExport(isLines: false)
    case .jsonl: JSONExport(isLines: true)
    case .csv: CSVExport()
    case .md: MarkdownExport()
    case .html: HTMLExport()
    case .bib: BibTeXExport()
    case .csl: CSLExport()
    case .txt: TextExport()
    }
  }
}

/// Writes one form, a document after the other, so that memory does not grow with what is written.
protocol ExportWriting {
  mutating func begin(quotes: Bool, into out: inout [UInt8])
  /// - Parameter quotes: those of the document that are to go out, in the order of the list; nil: the document itself.
  mutating func add(_ document: CitedDocument, quotes: [QuoteRow]?, into out: inout [UInt8])
  mutating func end(into out: inout [UInt8])
}

extension ExportWriting {
  mutating func begin(quotes: Bool, into out: inout [UInt8]) {}
  mutating func end(into out: inout [UInt8]) {}
}
