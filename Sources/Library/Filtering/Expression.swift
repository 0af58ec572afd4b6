import GRDB

/// Expressions of the full-text index (https://sqlite.org/fts5.html#full_text_query_syntax), made so that nothing a user
/// types can be read as syntax.
enum Expression {
  /// A word by its beginning, or a phrase. Nil when there is nothing in it that the index knows: punctuation alone.
  ///
  /// `beginnings` says of how many letters the index has beginnings as words of their own, see `WordTokenizer`; longer ones are
  /// put together from all words that begin so.
  static func words(_ words: Condition.Words, column: String? = nil, beginnings: Int, _ db: Database) throws -> String?
  {
    // Characters for private use are ours, see `Mark`; a zero would end the expression.
    let text = String(String.UnicodeScalarView(words.text.unicodeScalars.map { isOurs($0) ? " " : $0 }))
    let typed = try WordTokenizer.words(of: text, db)
    guard let last = typed.last else { return nil }
    let letters = last.unicodeScalars.count
    let expression: String
    if words.isPhrase || letters > (typed.count == 1 ? beginnings : min(1, beginnings)) {
      expression = try words.isPhrase ? phrase(typed) : beginning(typed, beginnings > 0, db)
    } else if typed.count == 1 {
      expression = phrase([WordTokenizer.sign + last])
    } else {
      // A letter joined to the word before, or one that stands alone.
      expression = "(\(phrase(typed.dropLast() + [WordTokenizer.sign + last])) OR \(phrase(typed)))"
    }
    return column.map { "{\($0)} : \(expression)" } ?? expression
  }

  /// More words that begin so are left to FTS5, which puts all their places together before it gives the first.
  private static let most = 64

  /// Words of which the last is a beginning: as the few words that begin so, which cost the same in a library of any size.
  private static func beginning(_ typed: [String], _ isGathered: Bool, _ db: Database) throws -> String {
    let last = typed[typed.count - 1]
    if isGathered, last.unicodeScalars.count >= WordTokenizer.shortestGathered {
      let statement = try db.cachedStatement(sql: "SELECT word FROM words WHERE word >= ? AND word < ? LIMIT ?")
      let found = try String.fetchAll(statement, arguments: [last, last + "\u{10FFFF}", most + 1])
      if found.isEmpty { return phrase(typed) }
      if found.count <= most {
        return "(" + found.map { phrase(typed.dropLast() + [$0]) }.joined(separator: " OR ") + ")"
      }
    }
    return phrase(typed) + " *"
  }

  /// Words that the tokenizer gave: letters and figures, nothing that would end the string.
  private static func phrase(_ words: [String]) -> String { "\"" + words.joined(separator: " ") + "\"" }

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
}
