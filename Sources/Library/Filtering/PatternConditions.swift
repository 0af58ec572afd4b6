import BriefingCore
import Foundation
import GRDB
import Synchronization

// Patterns run over the rows that the rest of a filter gives, one by one, as SQLite comes to them.

extension Piece {
  static func pattern(_ text: String, _ field: Condition.Field, _ list: Plan.List) -> Plan.Clause {
    let article = list == .articles ? "a.id" : "q.article"
    let body = "fits_pattern(?, (SELECT t.text FROM texts t WHERE t.id = \(article)))"
    // The words of a quotation are a stretch of its article's text.
    func words(_ quote: String) -> String {
      "(SELECT substr(t.text, \(quote).start + 1, \(quote).end - \(quote).start) FROM texts t WHERE t.id = \(article))"
    }
    func quotes(_ value: (String) -> String) -> String {
      list == .quotes
        ? "fits_pattern(?, \(value("q")))"
        : "EXISTS (SELECT 1 FROM quotes o WHERE o.id BETWEEN a.id - a.spoken + 1 AND a.id AND fits_pattern(?, \(value("o"))))"
    }
    // All of an article at once: its text is fetched once, not once for each.
    let spoken = """
      fits_stretch(?, (SELECT t.text FROM texts t WHERE t.id = a.id), (SELECT group_concat(o.start || ' ' || o.end, ' ')
      FROM quotes o WHERE o.id BETWEEN a.id - a.spoken + 1 AND a.id))
      """
    let sql =
      switch (field, list) {
      case (.title, _): "fits_pattern(?, a.title)"
      case (.text, _): body
      case (.cue, _): quotes { "\($0).cue" }
      // The words of quotations stand in the text.
      case (.anywhere, .articles): "(fits_pattern(?, a.title) OR \(body))"
      case (.quote, .articles): spoken
      case (.quote, .quotes), (.anywhere, .quotes): quotes(words)
      }
    let count = sql.utf8.count { $0 == UInt8(ascii: "?") }
    return .init(sql: sql, arguments: Array(repeating: text.databaseValue, count: count))
  }
}

extension DatabaseFunction {
  /// The pattern asked for last, with what it was made from: a statement asks for the same one at every row.
  private static let last = Mutex<(source: String, pattern: Pattern)?>(nil)

  /// `fits_pattern(pattern, text)`: 1 where the pattern fits somewhere in the text; nothing fits NULL.
  static let fitsPattern = DatabaseFunction("fits_pattern", argumentCount: 2, pure: true) { values in
    guard let source = String.fromDatabaseValue(values[0]) else { return false }
    let text: String
    switch values[1].storage {
    case .string(let string): text = string
    case .blob(let data): text = String(decoding: data, as: UTF8.self)
    default: return false
    }
    return try compiled(source).fits(text.withoutAnyInvisible)
  }

  /// `fits_stretch(pattern, text, ranges)`: 1 where the pattern fits in one of the stretches of a text, `start end start end ...`
  /// in bytes.
  static let fitsStretch = DatabaseFunction("fits_stretch", argumentCount: 3, pure: true) { values in
    guard let source = String.fromDatabaseValue(values[0]), let text = Data.fromDatabaseValue(values[1]),
      let ranges = String.fromDatabaseValue(values[2])
    else { return false }
    let pattern = try compiled(source)
    let places = ranges.split(separator: " ").compactMap { Int($0) }
    for place in stride(from: 0, to: places.count - 1, by: 2) {
      let (start, end) = (places[place], places[place + 1])
      guard start >= 0, start <= end, end <= text.count else { continue }
      let stretch = text[text.startIndex + start..<text.startIndex + end]
      if pattern.fits(String(decoding: stretch, as: UTF8.self).withoutAnyInvisible) { return true }
    }
    return false
  }

  private static func compiled(_ source: String) throws -> Pattern {
    if let known = last.withLock({ $0 }), known.source == source { return known.pattern }
    let pattern = try Pattern(source)
    last.withLock { $0 = (source, pattern) }
    return pattern
  }
}
