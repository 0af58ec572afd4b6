import BriefingCore
import Foundation
import GRDB

/// Changes to the full-text indices, gathered over a batch: they want their rows in ascending order, or write themselves to
/// disk for each.
struct WordChanges {
  private struct Change {
    var row: Int64
    var isQuote: Bool
    var isRemoval: Bool
    var columns: [DatabaseValue]
  }

  private var changes: [Change] = []

  mutating func add(article id: Int64, _ briefing: Briefing, speakers: String, marks: String) {
    let columns = Self.columns(briefing, speakers, marks)
    changes.append(Change(row: id, isQuote: false, isRemoval: false, columns: columns))
  }

  mutating func add(article id: Int64, title: String, text: [UInt8], speakers: String, marks: String) {
    let columns = [
      title.databaseValue, Data(text).databaseValue, "".databaseValue, speakers.databaseValue, marks.databaseValue,
    ]
    changes.append(Change(row: id, isQuote: false, isRemoval: false, columns: columns))
  }

  /// The index keeps no text, so it must be told the words that leave it.
  mutating func remove(article id: Int64, _ briefing: Briefing, speakers: String, marks: String) {
    let columns = Self.columns(briefing, speakers, marks)
    changes.append(Change(row: id, isQuote: false, isRemoval: true, columns: columns))
  }

  mutating func add(quote id: Int64, _ quote: QuoteWords, of briefing: Briefing, shared: [String]) {
    let columns = quote.columns(of: briefing, shared)
    changes.append(Change(row: id, isQuote: true, isRemoval: false, columns: columns))
  }

  mutating func remove(quote id: Int64, _ quote: QuoteWords, of briefing: Briefing, shared: [String]) {
    let columns = quote.columns(of: briefing, shared)
    changes.append(Change(row: id, isQuote: true, isRemoval: true, columns: columns))
  }

  private static func columns(_ briefing: Briefing, _ speakers: String, _ marks: String) -> [DatabaseValue] {
    // A word between two quotations, so that no phrase runs from one into the next.
    let quotes = briefing.quotations.filter { $0.kind != .indirect }.map { briefing.string($0.range) }
      .joined(separator: " \(Mark.all) ")
    let title = briefing.document.title
    return [
      title.databaseValue, Data(briefing.searched).databaseValue, quotes.databaseValue, speakers.databaseValue,
      marks.databaseValue,
    ]
  }

  /// Writes the changes; those of one row stay in the order they were made in.
  mutating func finish(_ db: Database) throws {
    for index in changes.indices.sorted(by: { (changes[$0].row, $0) < (changes[$1].row, $1) }) {
      let change = changes[index]
      let table = change.isQuote ? "quote_words" : "article_words"
      let names = change.isQuote ? "text, speaker, cue, marks" : "title, text, quotes, speakers, marks"
      let places = change.isQuote ? "?, ?, ?, ?" : "?, ?, ?, ?, ?"
      let statement = try db.cachedStatement(
        sql: change.isRemoval
          ? "INSERT INTO \(table) (\(table), rowid, \(names)) VALUES ('delete', ?, \(places))"
          : "INSERT INTO \(table) (rowid, \(names)) VALUES (?, \(places))")
      statement.setUncheckedArguments(StatementArguments([change.row.databaseValue] + change.columns))
      try statement.execute()
    }
    changes = []
    // Words stay when the last document that has them goes: then they find nothing.
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO words VALUES (?)")
    for word in WordTokenizer.gatheredWords(db).sorted() { try statement.execute(arguments: [word]) }
  }
}

/// What the full-text index has of a row of quotations.
struct QuoteWords {
  /// UTF-8 offsets into the article's text: all the words, of a long turn too.
  var range: Range<Int>
  var kind: String
  /// See `Schema`.
  var said: Int
  var speaker: Int64?
  /// The speaker as the document names it.
  var name: String?
  var cue: String?

  /// The rows of an article. Ranges that do not lie in its text are refused.
  static func all(of article: Int64, in briefing: Briefing, _ db: Database) throws -> [(id: Int64, quote: QuoteWords)] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT q.id, q.start, q.end, q.kind, q.said, q.speaker, q.name, q.cue
        FROM articles a \(ListQuery.quotesOfArticle) WHERE a.id = ? ORDER BY q.id
        """)
    return try Row.fetchAll(statement, arguments: [article]).map { row in
      let start: Int = row[1]
      let end: Int = row[2]
      guard start >= 0, start <= end, end <= briefing.document.source.text.count else { throw Unpacker.Broken() }
      let quote = QuoteWords(
        range: start..<end, kind: row[3], said: row[4], speaker: row[5], name: row[6], cue: row[7])
      return (row[0], quote)
    }
  }

  /// `shared` are the marks of all rows of the article.
  fileprivate func columns(of briefing: Briefing, _ shared: [String]) -> [DatabaseValue] {
    var marks = shared + [Mark.kind(kind)]
    if said == 1 { marks.append(Mark.said) }
    if said != 0, let speaker { marks.append(Mark.speaker(speaker)) }
    let words = Data(briefing.document.source.text[range])
    return [
      words.databaseValue, (name ?? "").databaseValue, (cue ?? "").databaseValue,
      marks.joined(separator: " ").databaseValue,
    ]
  }
}
