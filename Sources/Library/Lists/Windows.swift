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
    asksArticle = plan.mark != nil || plan.clauses.contains { $0.sql.contains("a.") || $0.sql.contains("q.") }
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
      return ("quotes q" + (plan.isSaidOnly ? " INDEXED BY quotes_said" : ""), "q.id")
    }
  }

  /// The list's index and the tables with the rows' own columns.
  private var joined: String {
    var joined = from
    if plan.list == .quotes, !from.hasPrefix("quotes q") { joined += " CROSS JOIN quotes q ON q.id = \(key)" }
    if !from.hasPrefix("articles a") {
      joined += " CROSS JOIN articles a ON a.id = \(plan.list == .articles ? key : "q.article")"
    }
    return joined
  }

  private var counted: String { asksArticle ? joined : from }

  // MARK: reading

  func rows(_ db: Database, select: String, _ place: Place<Int64>, limit: Int) throws -> [Row] {
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
