import GRDB

/// What a note is written on.
public enum NoteTarget: Hashable, Sendable {
  case article(ArticleID)
  case quote(QuoteID)

  public var article: ArticleID {
    switch self {
    case .article(let id): id
    case .quote(let id): id.article
    }
  }
}

/// A note, or with nil that there is none.
public struct NoteChange: Hashable, Sendable {
  public var target: NoteTarget
  public var text: String?
  public init(target: NoteTarget, text: String?) {
    self.target = target
    self.text = text
  }
}

extension Library {
  /// Writes notes, each in the place of the one that was there, in one transaction; gives what there was before, so that it can
  /// be undone. Longer ones than 64 kB are cut.
  public func setNotes(_ changes: [NoteChange]) throws -> [NoteChange] {
    guard !changes.isEmpty else { return [] }
    return try writing { db in
      let before = try changes.map { try Self.write($0, db) }
      for article in Set(changes.map(\.target.article)) { try Self.flag(article.rawValue, db) }
      try Self.countOwn(db)
      return before
    }
  }

  private static let longest = 65_536

  private static func write(_ change: NoteChange, _ db: Database) throws -> NoteChange {
    let old = try find(change.target, db)
    var before = change
    before.text = old?.text
    if let old {
      try db.cachedStatement(sql: "DELETE FROM notes WHERE id = ?").execute(arguments: [old.id])
      try db.cachedStatement(sql: "DELETE FROM note_words WHERE rowid = ?").execute(arguments: [old.id])
    }
    var quote: Int64?
    if case .quote(let id) = change.target { quote = id.order }
    if let text = change.text, !text.isEmpty {
      guard text.utf8.count <= longest else {
        throw LibraryError("a note may have \(longest) bytes, and this one has \(text.utf8.count); nothing was changed")
      }
      try insert(text, quote: quote, article: change.target.article.rawValue, db)
    }
    if let quote {
      let flag = try db.cachedStatement(
        sql: "UPDATE quotes SET noted = EXISTS (SELECT 1 FROM notes WHERE quote = quotes.id) WHERE id = ?")
      try flag.execute(arguments: [quote])
    }
    return before
  }

  private static func find(_ target: NoteTarget, _ db: Database) throws -> (id: Int64, text: String)? {
    let statement: Statement
    let number: Int64
    switch target {
    case .article(let id):
      statement = try db.cachedStatement(sql: "SELECT id, text FROM notes WHERE article = ? AND start IS NULL")
      number = id.rawValue
    case .quote(let id):
      statement = try db.cachedStatement(sql: "SELECT id, text FROM notes WHERE quote = ?")
      number = id.order
    }
    return try Row.fetchOne(statement, arguments: [number]).map { ($0[0], $0[1]) }
  }

  /// Nothing is written for an article or a quotation that is gone.
  private static func insert(_ text: String, quote: Int64?, article: Int64, _ db: Database) throws {
    if let quote {
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT start, end, kind FROM quotes WHERE id = ?"), arguments: [quote])
      guard let row else { return }
      let start: Int = row[0]
      var texts = ArticleText()
      let words = try texts.shown(start..<max(start, row[1]), kind: row[2], of: article, db)
      try db.cachedStatement(sql: "INSERT INTO notes (article, quote, start, words, text) VALUES (?, ?, ?, ?, ?)")
        .execute(arguments: [article, quote, start, words, text])
    } else {
      let statement = try db.cachedStatement(
        sql: "INSERT INTO notes (article, text) SELECT id, ? FROM articles WHERE id = ?")
      try statement.execute(arguments: [text, article])
      guard db.changesCount > 0 else { return }
    }
    let words = try db.cachedStatement(sql: "INSERT INTO note_words (rowid, text) VALUES (?, ?)")
    try words.execute(arguments: [db.lastInsertedRowID, text])
  }

  private static func flag(_ article: Int64, _ db: Database) throws {
    let noted = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM notes WHERE article = ?)")
    let has = try Bool.fetchOne(noted, arguments: [article]) ?? false
    let set = try db.cachedStatement(sql: "UPDATE articles SET noted = ? WHERE id = ? AND noted <> ?")
    try set.execute(arguments: [has, article, has])
    guard db.changesCount > 0 else { return }
    let count = try db.cachedStatement(sql: "UPDATE counts SET n = n + ? WHERE name = 'noted'")
    try count.execute(arguments: [has ? 1 : -1])
  }

  /// Notes on words that the document no longer quotes, with those words: they stay with the article.
  public func strayNotes(of article: ArticleID) throws -> [(words: String, text: String)] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: "SELECT words, text FROM notes WHERE article = ? AND quote IS NULL AND start IS NOT NULL ORDER BY start")
      return try Row.fetchAll(statement, arguments: [article.rawValue]).map { ($0[0], $0[1]) }
    }
  }
}
