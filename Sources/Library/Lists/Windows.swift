import GRDB

/// The SQL of a filtered list, from which windows, counts and row numbers are read.
struct ListQuery {
  private let plan: Plan
  private let from: String
  private let key: String
  private let conditions: String
  private let arguments: [DatabaseValue]
  /// Whether the articles' own table is needed even to count.
  private let asksArticle: Bool

  init(_ plan: Plan) {
    self.plan = plan
    var conditions: [String] = []
    var arguments: [DatabaseValue] = []
    let source = Self.source(plan, &conditions, &arguments)
    from = source.from
    key = source.key
    if plan.ids != 0...Int64.max {
      conditions.append("\(key) BETWEEN ? AND ?")
      arguments += [plan.ids.lowerBound.databaseValue, plan.ids.upperBound.databaseValue]
    }
    switch plan.mark {
    case .read: conditions.append("a.read = 1")
    case .unread: conditions.append("a.read = 0")
    case .starred: conditions.append("a.starred = 1")
    case nil: break
    }
    for clause in plan.clauses {
      conditions.append(clause.sql)
      arguments += clause.arguments
    }
    asksArticle = plan.mark != nil || !plan.clauses.isEmpty
    self.conditions = conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
    self.arguments = arguments
  }

  /// The table or index that the list is walked along, and the column with its order.
  private static func source(
    _ plan: Plan, _ conditions: inout [String], _ arguments: inout [DatabaseValue]
  ) -> (from: String, key: String) {
    if let match = plan.match {
      let table = plan.list == .articles ? "article_words" : "quote_words"
      conditions.append("\(table) MATCH ?")
      arguments.append(match.databaseValue)
      return (table, "\(table).rowid")
    }
    if let article = plan.article {
      conditions += ["article_words MATCH ?", "q.said = 1"]
      arguments.append(article.databaseValue)
      return (
        "article_words CROSS JOIN quotes q INDEXED BY quotes_by_article ON q.article = article_words.rowid", "q.id"
      )
    }
    switch plan.list {
    case .articles:
      if let speaker = plan.speaker {
        conditions.append("s.speaker = ?")
        arguments.append(speaker.databaseValue)
        return ("speaker_articles s", "s.article")
      }
      return ("articles a" + (plan.mark.map { " INDEXED BY articles_\($0.rawValue)" } ?? ""), "a.id")
    case .quotes:
      if let speaker = plan.speaker {
        conditions.append("q.speaker = ? AND q.said = 1")
        arguments.append(speaker.databaseValue)
        return ("quotes q INDEXED BY quotes_by_speaker", "q.id")
      }
      if plan.isSaidOnly { conditions.append("q.said = 1") }
      return ("quotes q " + (plan.isSaidOnly ? "INDEXED BY quotes_said" : ""), "q.id")
    }
  }

  /// The list's index and the tables with the rows' own columns.
  private var joined: String {
    var joined = from
    if plan.list == .quotes, !from.contains("quotes q ") { joined += " CROSS JOIN quotes q ON q.id = \(key)" }
    if !from.hasPrefix("articles a") {
      joined += " CROSS JOIN articles a ON a.id = \(plan.list == .articles ? key : "q.article")"
    }
    return joined
  }

  private var counted: String { asksArticle ? joined : from }

  // MARK: reading

  func rows(_ db: Database, select: String, _ place: Place<Int64>, limit: Int) throws -> [Row] {
    if let article = plan.article { return try rows(db, select: select, of: article, place, limit: limit) }
    var bound = ""
    var arguments = arguments
    var isUpward = false
    switch place {
    case .first: break
    case .last: isUpward = true
    case .after(let id):
      bound = " AND \(key) < ?"
      arguments.append(id.databaseValue)
    case .from(let id):
      bound = " AND \(key) <= ?"
      arguments.append(id.databaseValue)
    case .before(let id):
      bound = " AND \(key) > ?"
      arguments.append(id.databaseValue)
      isUpward = true
    }
    arguments.append(limit.databaseValue)
    let statement = try db.cachedStatement(
      sql: "\(select) FROM \(joined) WHERE \(conditions)\(bound) ORDER BY \(key) \(isUpward ? "ASC" : "DESC") LIMIT ?")
    let rows = try Row.fetchAll(statement, arguments: StatementArguments(arguments))
    return isUpward ? rows.reversed() : rows
  }

  /// Quotations of articles that fit an expression. Each such article has one, so the next `limit` articles are enough.
  private func rows(
    _ db: Database, select: String, of match: String, _ place: Place<Int64>, limit: Int
  ) throws -> [Row] {
    let bound: (sign: String, id: Int64)? =
      switch place {
      case .first, .last: nil
      case .after(let id): ("<", id)
      case .from(let id): ("<=", id)
      case .before(let id): (">", id)
      }
    let isUpward = place == .last || bound?.sign == ">"
    let order = isUpward ? "ASC" : "DESC"
    var ends = ""
    var arguments: StatementArguments = [match]
    if let bound {
      let nearest = try db.cachedStatement(
        sql: "SELECT article FROM quotes WHERE id \(bound.sign) ? ORDER BY id \(order) LIMIT 1")
      guard let article = try Int64.fetchOne(nearest, arguments: [bound.id]) else { return [] }
      ends = "AND rowid \(isUpward ? ">=" : "<=") ?"
      arguments += [article]
    }
    arguments += [limit + 1]
    if let bound { arguments += [bound.id] }
    arguments += [limit]
    let statement = try db.cachedStatement(
      sql: """
        \(select) FROM (
          SELECT rowid AS article FROM article_words WHERE article_words MATCH ? \(ends) ORDER BY rowid \(order) LIMIT ?) w
        CROSS JOIN quotes q INDEXED BY quotes_by_article ON q.article = w.article CROSS JOIN articles a ON a.id = q.article
        WHERE q.said = 1 \(bound.map { "AND q.id \($0.sign) ?" } ?? "") ORDER BY q.id \(order) LIMIT ?
        """)
    let rows = try Row.fetchAll(statement, arguments: arguments)
    return isUpward ? rows.reversed() : rows
  }

  /// How many rows there are; no further than `limit`.
  func count(_ db: Database, limit: Int? = nil) throws -> Int {
    let sql =
      limit.map { "SELECT count(*) FROM (SELECT 1 FROM \(counted) WHERE \(conditions) LIMIT \($0))" }
      ?? "SELECT count(*) FROM \(counted) WHERE \(conditions)"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: StatementArguments(arguments)) ?? 0
  }

  /// How many rows stand above a number.
  func position(_ db: Database, of id: Int64) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM \(counted) WHERE \(conditions) AND \(key) > ?")
    return try Int.fetchOne(statement, arguments: StatementArguments(arguments + [id.databaseValue])) ?? 0
  }

  func id(_ db: Database, atRow row: Int) throws -> Int64? {
    guard row >= 0 else { return nil }
    let statement = try db.cachedStatement(
      sql: "SELECT \(key) FROM \(counted) WHERE \(conditions) ORDER BY \(key) DESC LIMIT 1 OFFSET ?")
    return try Int64.fetchOne(statement, arguments: StatementArguments(arguments + [row.databaseValue]))
  }

  /// All numbers of the list, in its order.
  func ids(_ db: Database) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(key) FROM \(counted) WHERE \(conditions) ORDER BY \(key) DESC")
    return try Int64.fetchAll(statement, arguments: StatementArguments(arguments))
  }
}

extension Place {
  func mapped<Other>(_ change: (ID) throws -> Other) rethrows -> Place<Other> {
    switch self {
    case .first: .first
    case .last: .last
    case .after(let id): .after(try change(id))
    case .before(let id): .before(try change(id))
    case .from(let id): .from(try change(id))
    }
  }
}
