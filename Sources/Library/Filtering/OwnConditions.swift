import GRDB

// Conditions on what is the user's own, and those that stand for a few articles found elsewhere.

extension Piece {
  /// More articles than this are asked one by one; fewer are read once and compared.
  private static let few = 2000

  static func tag(_ words: Condition.Words, _ list: Plan.List, _ db: Database) throws -> Piece {
    let statement = try db.cachedStatement(
      sql: words.isPhrase
        ? "SELECT id FROM tags WHERE name = ?2 AND ?1 > 0"
        : "SELECT id FROM tags WHERE substr(name, 1, ?1) = ?2 COLLATE NOCASE LIMIT 1000")
    let tags = try Int64.fetchAll(statement, arguments: [words.text.unicodeScalars.count, words.text])
    return tags.count == 1 ? .tag(tags[0]) : .clause(try tagged(tags, list, db))
  }

  private static func column(_ list: Plan.List) -> String { list == .articles ? "a.id" : "q.article" }

  /// Numbers come from the library's own tables: they are written as they are.
  private static func list(_ ids: [Int64]) -> String { ids.map(String.init).joined(separator: ", ") }

  static func tagged(_ tags: [Int64], _ list: Plan.List, _ db: Database) throws -> Plan.Clause {
    let names = self.list(tags)
    let statement = try db.makeStatement(sql: "SELECT sum(articles) FROM tags WHERE id IN (\(names))")
    if tags.count == 1, try Int.fetchOne(statement) ?? 0 > few { return probe(tags[0], list) }
    return .init(sql: "\(column(list)) + 0 IN (SELECT article FROM tagged WHERE tag IN (\(names)))")
  }

  static func probe(_ tag: Int64, _ list: Plan.List) -> Plan.Clause {
    .init(
      sql: "EXISTS (SELECT 1 FROM tagged WHERE tag = ? AND article = \(column(list)))", arguments: [tag.databaseValue])
  }

  static func note(_ words: Condition.Words, _ list: Plan.List, _ db: Database) throws -> Piece {
    guard let expression = try Expression.words(words, beginnings: 0, db) else { return .match(Expression.everything) }
    let (key, number) = list == .articles ? ("a.id", "article") : ("q.id", "quote")
    return .clause(
      .init(
        sql: """
          \(key) IN (SELECT n.\(number) FROM note_words CROSS JOIN notes n ON n.id = note_words.rowid
            WHERE note_words MATCH ? AND n.\(number) IS NOT NULL)
          """, arguments: [expression.databaseValue]))
  }

  /// Those linked to a document: some dozens, looked up each time.
  static func links(_ name: String, _ list: Plan.List, _ db: Database) throws -> Piece {
    guard let article = try Library.article(named: name, db) else {
      return .clause(.init(sql: "0"))
    }
    let ids = try Library.linked(to: article.rawValue, limit: 50, db)
    return .clause(.init(sql: "\(column(list)) IN (\(self.list(ids)))"))
  }

  /// Asked of each row: no index knows it.
  static func confidence(_ shares: ClosedRange<Double>, _ list: Plan.List) -> Piece {
    let sql =
      list == .quotes
      ? "q.confidence BETWEEN ? AND ?"
      : """
      EXISTS (SELECT 1 FROM quotes o WHERE o.id BETWEEN a.id - a.spoken + 1 AND a.id AND o.said = 1
        AND o.confidence BETWEEN ? AND ?)
      """
    return .clause(.init(sql: sql, arguments: [shares.lowerBound.databaseValue, shares.upperBound.databaseValue]))
  }

  static func quotes(_ counts: ClosedRange<Int>, _ list: Plan.List, _ db: Database) throws -> Piece {
    let arguments = [counts.lowerBound.databaseValue, counts.upperBound.databaseValue]
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM (SELECT 1 FROM articles WHERE quotes BETWEEN ? AND ? LIMIT \(few + 1))")
    let isRare = try Int.fetchOne(statement, arguments: StatementArguments(arguments)) ?? 0 <= few
    // The sign in front keeps the column's index out of it: the list is walked in its own order.
    let sql =
      isRare
      ? "\(column(list)) IN (SELECT id FROM articles INDEXED BY articles_by_quotes WHERE quotes BETWEEN ? AND ?)"
      : "+a.quotes BETWEEN ? AND ?"
    return .clause(.init(sql: sql, arguments: arguments))
  }
}
