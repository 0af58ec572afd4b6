import BriefingCore
import Files
import Foundation
import GRDB

extension Library {
  /// The article of a name as a user gives it: its `id`, the path of its file, its row number in the whole list (from 1), or
  /// the beginning of an id, if only one has it. Nil when there is none.
  /// - Throws: `LibraryError` when several ids begin so.
  public func article(named name: String) throws -> ArticleID? {
    try reading { try Self.article(named: name, $0) }
  }

  static func article(named name: String, _ db: Database) throws -> ArticleID? {
    func one(_ sql: String, _ value: String) throws -> Int64? {
      try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [value])
    }
    if let id = try one("SELECT id FROM articles WHERE key = ?", name) { return ArticleID(rawValue: id) }
    if let path = FileWalk.absolute(name),
      let id = try one(
        "SELECT a.id FROM files f JOIN articles a ON a.file = f.id WHERE f.path = ? AND a.path IS NOT NULL", path)
    {
      return ArticleID(rawValue: id)
    }
    if let row = Int(name), row > 0, let id = try ListQuery(Plan(.none, .articles, db)).id(db, atRow: row - 1) {
      return ArticleID(rawValue: id)
    }
    guard !name.isEmpty else { return nil }
    let statement = try db.cachedStatement(
      sql: "SELECT id, key FROM articles WHERE key >= ? AND key < ? ORDER BY key LIMIT 2")
    let rows = try Row.fetchAll(statement, arguments: [name, name + "\u{10FFFF}"])
    if rows.count > 1 {
      throw LibraryError(
        "\(name): several documents have an id that begins so, \(rows[0][1] as String) "
          + "and \(rows[1][1] as String) among them; give more of it")
    }
    return rows.first.map { ArticleID(rawValue: $0[0]) }
  }

  /// The whole article as it was read at import, reported speech without marks left out unless asked for; nil when there is no such article. Well under a millisecond for 10 kB.
  public func briefing(_ id: ArticleID, indirect: Bool = false) throws -> Briefing? {
    try reading { db in
      guard var briefing = try Self.briefing(id.rawValue, db) else { return nil }
      if !indirect { briefing.quotations.removeAll { $0.kind == .indirect } }
      return briefing
    }
  }

  static func briefing(_ id: Int64, _ db: Database) throws -> Briefing? {
    let statement = try db.cachedStatement(
      sql: "SELECT a.key, t.text, t.reading FROM articles a JOIN texts t ON t.id = a.id WHERE a.id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    var briefing = try Briefing(packed: [UInt8](row[2] as Data), text: [UInt8](row[1] as Data))
    briefing.document.source.id = row[0]
    return briefing
  }

  /// The absolute path of the file that a document came in: its own, or one that holds several.
  public func file(of id: ArticleID) throws -> String? {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: "SELECT f.path FROM articles a JOIN files f ON f.id = a.file WHERE a.id = ?")
      return try String.fetchOne(statement, arguments: [id.rawValue])
    }
  }

  public func row(_ id: ArticleID) throws -> ArticleRow? {
    try reading { db in
      let statement = try db.cachedStatement(sql: ArticleRow.select + " FROM articles a WHERE a.id = ?")
      return try Row.fetchOne(statement, arguments: [id.rawValue]).map(ArticleRow.init(row:))
    }
  }

  /// Quotation rows of one article in the order of the text, those of every kind, turns and reported speech too.
  public func quotes(of id: ArticleID) throws -> [QuoteRow] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: QuoteRow.select + " FROM articles a \(ListQuery.quotesOfArticle) WHERE a.id = ? ORDER BY q.id DESC")
      return try QuoteRow.all(Row.fetchAll(statement, arguments: [id.rawValue]), db)
    }
  }
}
