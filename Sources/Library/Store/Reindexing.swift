import BriefingCore
import Foundation
import GRDB

/// Makes the full-text indices from the rows of the library. Costs about a fifth of what the import did.
struct Reindexing {
  private static let batch = 256
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Fills empty indices.
  func run() throws {
    var last = Int64.min
    while true {
      let statement = try db.cachedStatement(
        sql: """
          SELECT a.id, a.title, t.text, t.reading, t.speakers, t.marks FROM articles a JOIN texts t ON t.id = a.id
          WHERE a.id > ? ORDER BY a.id LIMIT ?
          """)
      let rows = try Row.fetchAll(statement, arguments: [last, Self.batch])
      guard let end = rows.last else { return }
      var words = WordChanges()
      for row in rows { try add(row, to: &words) }
      try words.finish(db)
      last = end[0]
    }
  }

  /// Makes the indices anew if a text has characters that nobody sees: they parted words once, and an index without texts must
  /// be told just the words that it was given when one leaves it. Reads every text where there is none.
  func anewIfUnseen() throws {
    guard try isAnythingUnseen() else { return }
    try db.execute(sql: "DROP TABLE article_words; DROP TABLE quote_words; DELETE FROM words")
    try db.execute(sql: Renumbering.indices)
    try run()
  }

  private func isAnythingUnseen() throws -> Bool {
    let texts = try Row.fetchCursor(db, sql: "SELECT text FROM texts")
    while let row = try texts.next() {
      let text = [UInt8](row[0] as Data)
      if withoutAnyInvisible(text.span) != nil { return true }
    }
    return false
  }

  private func add(_ row: Row, to words: inout WordChanges) throws {
    let id: Int64 = row[0]
    let text = [UInt8](row[2] as Data)
    guard let briefing = try? Briefing(packed: [UInt8](row[3] as Data), text: text) else {
      // What it was read as is damaged: its text is there, and found.
      words.add(article: id, title: row[1], text: text, speakers: row[4], marks: row[5])
      return
    }
    words.add(article: id, briefing, speakers: row[4], marks: row[5])
    let shared = Mark.shared(in: row[5])
    do {
      for (id, quote) in try QuoteWords.all(of: id, in: briefing, db) {
        words.add(quote: id, quote, of: briefing, shared: shared)
      }
    } catch is Unpacker.Broken {
      // A range that lies outside the text: the article is found by its own words, and its quotations when it is read again.
    }
  }
}
