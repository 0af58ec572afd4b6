import BriefingCore
import Foundation
import GRDB

/// One library: an SQLite file with documents, quotations, speakers and the user's marks.
///
/// All functions may be called from any thread. Those that give windows cost the same however large the library is.
/// Several programs may have one library open: readers never wait, writers wait for each other, ten seconds at most.
public final class Library: Sendable {
  let pool: DatabasePool

  /// Opens the library at a path, makes it (with its folders) if it is not there, and brings it to the newest schema.
  ///
  /// Takes some milliseconds, whatever is in it.
  /// - Throws: `LibraryError` when the file is no library (it is left as it is), was made by a newer program, or the
  ///   place cannot be written.
  public init(at path: String) throws {
    try LibraryFile.check(path)
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 8
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8192")
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      let migrator = Schema.migrator
      let isCurrent = try pool.read { db in
        if try migrator.hasBeenSuperseded(db) {
          throw LibraryError(
            "\(path): made by a newer version of briefings; install that, or name another with --library")
        }
        return try migrator.hasCompletedMigrations(db)
      }
      if !isCurrent { try migrator.migrate(pool) }
    } catch let error as DatabaseError {
      throw LibraryFile.explain(error, path)
    }
  }

  // MARK: one article

  /// The whole article as it was read at import; nil when there is no such article. Well under a millisecond for 10 kB.
  public func briefing(_ id: ArticleID) throws -> Briefing? {
    try pool.read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT a.key, t.text, t.reading FROM articles a JOIN texts t ON t.id = a.id WHERE a.id = ?")
      guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { return nil }
      var briefing = try Briefing(packed: [UInt8](row[2] as Data), text: [UInt8](row[1] as Data))
      briefing.document.source.id = row[0]
      return briefing
    }
  }

  public func row(_ id: ArticleID) throws -> ArticleRow? {
    try pool.read { db in
      let statement = try db.cachedStatement(sql: ArticleRow.select + " FROM articles a WHERE a.id = ?")
      return try Row.fetchOne(statement, arguments: [id.rawValue]).map(ArticleRow.init(row:))
    }
  }

  /// Quotation rows of one article in the order of the text, those of every kind.
  public func quotes(of id: ArticleID) throws -> [QuoteRow] {
    try pool.read { db in
      let statement = try db.cachedStatement(
        sql: QuoteRow.select + " FROM quotes q JOIN articles a ON a.id = q.article WHERE q.id <= ? ORDER BY q.id DESC")
      let rows = try Row.fetchCursor(statement, arguments: [Order.quote(article: id.rawValue, number: 0)])
      var quotes: [QuoteRow] = []
      while let row = try rows.next() {
        let quote = QuoteRow(row: row)
        guard quote.id.article == id else { break }
        quotes.append(quote)
      }
      return quotes
    }
  }
}
