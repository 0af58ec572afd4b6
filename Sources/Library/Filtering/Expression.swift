import GRDB

/// Expressions of the full-text index (https://sqlite.org/fts5.html#full_text_query_syntax), made so that nothing a user
/// types can be read as syntax.
enum Expression {
  /// A word by its beginning, or a phrase. Nil when there is nothing in it that the index knows: punctuation alone.
  static func words(_ words: Condition.Words, column: String? = nil) -> String? {
    // Characters for private use are ours, see `Mark`; a zero would end the expression.
    let text = String(String.UnicodeScalarView(words.text.unicodeScalars.map { isOurs($0) ? " " : $0 }))
    guard text.unicodeScalars.contains(where: isIndexed) else { return nil }
    let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\"" + (words.isPhrase ? "" : " *")
    return column.map { "{\($0)} : \(quoted)" } ?? quoted
  }

  static func mark(_ mark: String) -> String { "marks : \"\(mark)\"" }

  /// Rows with one of the marks; nil when there is none.
  static func marks(_ marks: [String]) -> String? {
    marks.isEmpty ? nil : "marks : (" + marks.map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
  }

  static let everything = mark(Mark.all)
  /// No row has this mark.
  static let nothing = mark(Mark.speaker(0))

  static func both(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : parts.map { "(\($0))" }.joined(separator: " AND ")
  }

  static func either(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : parts.map { "(\($0))" }.joined(separator: " OR ")
  }

  static func not(_ part: String) -> String { "(\(everything)) NOT (\(part))" }

  private static func isOurs(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0 || scalar.properties.generalCategory == .privateUse
  }

  private static func isIndexed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
