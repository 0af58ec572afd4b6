import BriefingCore

/// Words in the full-text index that say what a document or quotation *is*: who speaks, which source, which kind.
///
/// They begin with a character for private use, which the tokeniser keeps and no text of ours means anything by.
/// They stand in a column of their own, so a document that does contain one still answers to no filter.
enum Mark {
  /// On each row.
  static let all = "\u{E000}a"
  /// On articles with a quotation, and on quotations that count as one (direct and mixed).
  static let said = "\u{E000}q"

  static func speaker(_ id: Int64) -> String { "\u{E000}s\(id)" }
  static func place(_ id: Int64) -> String { "\u{E000}l\(id)" }
  /// A folder that the document's file lies in, at whatever depth.
  static func folder(_ id: Int64) -> String { "\u{E000}d\(id)" }
  static func file(_ id: Int64) -> String { "\u{E000}f\(id)" }
  static func source(_ id: Int64) -> String { "\u{E000}o\(id)" }
  static func kind(_ kind: Document.Kind) -> String { "\u{E000}k\(kind.rawValue)" }
  /// On turns, and on articles with some.
  static let turn = "\u{E000}kturn"
  static func kind(_ kind: Quotation.Kind) -> String { self.kind(kind.rawValue) }
  static func kind(_ kind: String) -> String { "\u{E000}k\(kind)" }

  /// Of the marks of an article, in the order in which they were put there, those that its quotations have too: everything
  /// up to the first that says what the article holds.
  static func shared(in marks: String) -> [String] {
    let kinds = [Document.Kind.article, .transcript].map(kind)
    return marks.split(separator: " ").map(String.init).prefix { mark in
      mark == all || kinds.contains(mark) || "odf".contains(mark.dropFirst().prefix(1))
    }
  }
}

extension Quotation.Kind {
  /// Whether it counts as a quotation: a term is nobody's words, and indirect speech is the reporter's wording.
  public var counts: Bool { self == .direct || self == .mixed }
}
