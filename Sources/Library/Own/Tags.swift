import GRDB

/// A tag with the number of articles that have it.
public struct TagRow: Hashable, Sendable {
  public var name: String
  public var articles: Int
}

extension Library {
  /// What a tag may be called: a word without blanks, control characters and marks of the filter language. Nil when there is
  /// nothing left of it.
  public static func tagName(_ typed: String) -> String? {
    let name = String.UnicodeScalarView(
      typed.unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .surrogate: false
        default: scalar != "\"" && scalar != "(" && scalar != ")"
        }
      }.prefix(60))
    return name.isEmpty ? nil : String(name)
  }

  /// Puts a tag on articles or takes it off, in one transaction; gives those that it changed something for. Case does not
  /// tell tags apart.
  @discardableResult
  public func setTag(_ typed: String, _ isOn: Bool, _ articles: [ArticleID]) throws -> [ArticleID] {
    guard let name = Self.tagName(typed), !articles.isEmpty else { return [] }
    return try writing { db in
      let changed = try isOn ? Self.add(db, name, articles) : Self.take(db, name, articles)
      if !changed.isEmpty { try Self.countOwn(db) }
      return changed
    }
  }

  /// Counts a change of tags or notes: lists that were put in order by them are read anew.
  static func countOwn(_ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE counts SET n = n + 1 WHERE name = 'own'").execute()
  }

  private static func add(_ db: Database, _ name: String, _ articles: [ArticleID]) throws -> [ArticleID] {
    let enter = try db.cachedStatement(
      sql: "INSERT INTO tags (name, articles) VALUES (?, 0) ON CONFLICT (name) DO UPDATE SET name = name RETURNING id")
    guard let tag = try Int64.fetchOne(enter, arguments: [name]) else { return [] }
    let insert = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO tagged SELECT ?, id FROM articles WHERE id = ?")
    let flag = try db.cachedStatement(sql: "UPDATE articles SET tagged = 1 WHERE id = ? AND tagged = 0")
    var changed: [ArticleID] = []
    var first = 0
    for article in articles {
      try insert.execute(arguments: [tag, article.rawValue])
      guard db.changesCount > 0 else { continue }
      changed.append(article)
      try flag.execute(arguments: [article.rawValue])
      first += db.changesCount
    }
    try settle(db, tag, by: changed.count, tagged: first)
    return changed
  }

  private static func take(_ db: Database, _ name: String, _ articles: [ArticleID]) throws -> [ArticleID] {
    let find = try db.cachedStatement(sql: "SELECT id FROM tags WHERE name = ?")
    guard let tag = try Int64.fetchOne(find, arguments: [name]) else { return [] }
    let delete = try db.cachedStatement(sql: "DELETE FROM tagged WHERE tag = ? AND article = ?")
    let flag = try db.cachedStatement(
      sql:
        "UPDATE articles SET tagged = 0 WHERE id = ? AND NOT EXISTS (SELECT 1 FROM tagged WHERE article = articles.id)")
    var changed: [ArticleID] = []
    var last = 0
    for article in articles {
      try delete.execute(arguments: [tag, article.rawValue])
      guard db.changesCount > 0 else { continue }
      changed.append(article)
      try flag.execute(arguments: [article.rawValue])
      last += db.changesCount
    }
    try settle(db, tag, by: -changed.count, tagged: -last)
    return changed
  }

  private static func settle(_ db: Database, _ tag: Int64, by change: Int, tagged: Int) throws {
    try db.execute(sql: "UPDATE tags SET articles = articles + ? WHERE id = ?", arguments: [change, tag])
    try db.execute(sql: "DELETE FROM tags WHERE id = ? AND articles <= 0", arguments: [tag])
    try db.execute(sql: "UPDATE counts SET n = n + ? WHERE name = 'tagged'", arguments: [tagged])
  }

  /// Tags that begin so, by name. Costs a look at each tag, some hundreds at most.
  public func tags(beginning text: String = "", limit: Int = 10_000) throws -> [TagRow] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql:
          "SELECT name, articles FROM tags WHERE articles > 0 AND substr(name, 1, ?) = ? COLLATE NOCASE ORDER BY name LIMIT ?"
      )
      return try Row.fetchAll(statement, arguments: [text.unicodeScalars.count, text, limit])
        .map { TagRow(name: $0[0], articles: $0[1]) }
    }
  }
}

extension Library {
  /// Sources of which a word begins so, those with most articles first. Costs a look at each, some hundreds.
  public func sources(beginning text: String, limit: Int) throws -> [String] {
    let wanted = NameWords.words(of: text)
    return try reading { db in
      let statement = try db.cachedStatement(
        sql: "SELECT name FROM sources WHERE articles > 0 ORDER BY articles DESC, name")
      let names = try Row.fetchCursor(statement)
      var found: [String] = []
      while found.count < limit, let row = try names.next() {
        let words = NameWords.words(of: row[0])
        if wanted.allSatisfy({ part in words.contains { $0.hasPrefix(part) } }) { found.append(row[0]) }
      }
      return found
    }
  }
}
