import GRDB

/// The SQL of a filtered list, from which windows, counts and row numbers are read.
struct ListQuery {
  private let plan: Plan
  private let walk: Walk
  private let conditions: String
  /// Those of the rows without those of the user's marks, which are asked in another way where hits are counted.
  private let unmarked: [String]
  private let arguments: [DatabaseValue]

  /// Behind an article `a` in a join: its quotations, whose numbers are its own and those below it.
  static let quotesOfArticle = "CROSS JOIN quotes q ON q.id BETWEEN a.id - a.spoken + 1 AND a.id"

  init(_ plan: Plan) {
    self.plan = plan
    walk = Walk(plan)
    var conditions = walk.conditions
    var arguments = walk.arguments
    if plan.ids != 0...Int64.max {
      conditions.append("\(walk.key) BETWEEN ? AND ?")
      arguments += [plan.ids.lowerBound.databaseValue, plan.ids.upperBound.databaseValue]
      if walk.isByArticle {
        conditions.append("\(walk.articleKey) BETWEEN ? AND ?")
        arguments += [plan.ids.lowerBound.databaseValue, plan.ids.upperBound.databaseValue]
      }
    }
    for clause in plan.clauses {
      conditions.append(clause.sql)
      arguments += clause.arguments
    }
    unmarked = conditions
    self.conditions = Self.joined(conditions + Self.marks(plan, walk, plan.looks))
    self.arguments = arguments
  }

  private static func joined(_ conditions: [String]) -> String {
    conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
  }

  private static func marks(_ plan: Plan, _ walk: Walk, _ looks: [Condition.UserMark: MarkLook]) -> [String] {
    let column = plan.list == .articles ? walk.key : "q.article"
    return ((plan.mark.map { [$0] } ?? []) + plan.marks).map { mark in
      // The walk along the index of a mark wants to see it asked for.
      let look = mark == plan.mark && walk.isAlongMark ? .row : looks[mark] ?? .row
      return Plan.Clause(mark: mark, of: column, look).sql
    }
  }

  /// The conditions where hits are counted.
  private var counting: String { Self.joined(unmarked + Self.marks(plan, walk, plan.countingLooks)) }

  /// The walk, and the tables with the rows' own columns.
  private var joined: String {
    var joined = walk.from
    if plan.list == .quotes, !walk.hasQuotes { joined += " CROSS JOIN quotes q ON q.id = \(walk.key)" }
    if !walk.hasArticles {
      joined += " CROSS JOIN articles a ON a.id = \(plan.list == .articles ? walk.key : "q.article")"
    }
    return joined
  }

  /// What is needed to count: rows are only looked at if something is asked of them.
  private var counted: String {
    if !plan.clauses.isEmpty { return joined }
    let marks = Set(plan.marks + (plan.mark.map { [$0] } ?? []))
    if marks.isEmpty || walk.isAlongMark && marks.count == 1 { return walk.from }
    if marks.contains(where: { plan.countingLooks[$0] ?? .row == .row }) { return joined }
    // The marks are asked of an article's number.
    return plan.list == .quotes && !walk.hasQuotes
      ? walk.from + " CROSS JOIN quotes q ON q.id = \(walk.key)" : walk.from
  }

  // MARK: reading

  func rows(_ db: Database, select: String, _ place: Place<Int64>, limit: Int) throws -> [Row] {
    let bound = Bound(place)
    let order = bound.isUpward ? "ASC" : "DESC"
    var arguments = arguments
    var conditions = conditions
    var from = joined
    if plan.article != nil {
      let near = try nearArticles(db, bound, limit: limit)
      from =
        "(\(near.sql)) w CROSS JOIN articles a ON a.id = w.article \(Self.quotesOfArticle)"
      conditions = plan.speech?.condition ?? "1"
      arguments = near.arguments
    } else if walk.isByArticle, let end = try bound.article(db) {
      conditions += " AND \(walk.articleKey) \(bound.isUpward ? ">=" : "<=") ?"
      arguments.append(end.databaseValue)
    }
    if let sign = bound.sign {
      conditions += " AND \(walk.key) \(sign) ?"
      arguments.append(bound.id.databaseValue)
    }
    arguments.append(limit.databaseValue)
    // Articles along an index and their quotations inside are both in the order of the screen: nothing has to be sorted.
    let keys = walk.isByArticle ? "\(walk.articleKey) \(order), q.id \(order)" : "\(walk.key) \(order)"
    let statement = try db.cachedStatement(
      sql: "\(select) FROM \(from) WHERE \(conditions) ORDER BY \(keys) LIMIT ?")
    let rows = try Row.fetchAll(statement, arguments: StatementArguments(arguments))
    return bound.isUpward ? rows.reversed() : rows
  }

  /// The next articles that fit the plan's expression. Each has a quotation, so `limit` of them are enough for a window.
  private func nearArticles(_ db: Database, _ bound: Bound, limit: Int) throws -> Plan.Clause {
    var sql = "SELECT article_words.rowid AS article FROM article_words"
    let marks = Self.marks(plan, walk, [:])
    if !marks.isEmpty { sql += " CROSS JOIN articles a ON a.id = article_words.rowid" }
    sql += " WHERE article_words MATCH ? AND article_words.rowid BETWEEN ? AND ?"
    var arguments = [plan.article.databaseValue] + [plan.ids.lowerBound, plan.ids.upperBound].map(\.databaseValue)
    for mark in marks { sql += " AND \(mark)" }
    if let end = try bound.article(db) {
      sql += " AND article_words.rowid \(bound.isUpward ? ">=" : "<=") ?"
      arguments.append(end.databaseValue)
    }
    // One more: of the first, all quotations may lie before the window.
    arguments.append((limit + 1).databaseValue)
    sql += " ORDER BY article_words.rowid \(bound.isUpward ? "ASC" : "DESC") LIMIT ?"
    return Plan.Clause(sql: sql, arguments: arguments)
  }

  /// How many rows there are; no further than `limit`.
  func count(_ db: Database, limit: Int? = nil) throws -> Int {
    guard let limit else {
      let statement = try db.cachedStatement(sql: "SELECT count(*) FROM \(counted) WHERE \(counting)")
      return try Int.fetchOne(statement, arguments: StatementArguments(arguments)) ?? 0
    }
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM (SELECT 1 FROM \(counted) WHERE \(counting) LIMIT ?)")
    return try Int.fetchOne(statement, arguments: StatementArguments(arguments + [limit.databaseValue])) ?? 0
  }

  /// How many quotations there are of each kind of speech; `rows` are all. One walk along the hits and their rows.
  func countsByKind(_ db: Database) throws -> SpeechCounts {
    let statement = try db.cachedStatement(
      sql: "SELECT q.said, count(*) FROM \(joined) WHERE \(conditions) GROUP BY q.said")
    var counts = SpeechCounts(quotes: 0)
    for row in try Row.fetchAll(statement, arguments: StatementArguments(arguments)) {
      let n: Int = row[1]
      counts.rows += n
      switch Speech(rawValue: 1 << (row[0] as Int)) {
      case .quotes: counts.quotes = n
      case .turns: counts.turns = n
      case .indirect: counts.indirect = n
      default: break
      }
    }
    return counts
  }

  /// How many rows stand above a number.
  func position(_ db: Database, of id: Int64) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM \(counted) WHERE \(counting) AND \(walk.key) > ?")
    return try Int.fetchOne(statement, arguments: StatementArguments(arguments + [id.databaseValue])) ?? 0
  }

  func id(_ db: Database, atRow row: Int) throws -> Int64? {
    guard row >= 0 else { return nil }
    let statement = try db.cachedStatement(
      sql: "SELECT \(walk.key) FROM \(counted) WHERE \(counting) ORDER BY \(walk.key) DESC LIMIT 1 OFFSET ?")
    return try Int64.fetchOne(statement, arguments: StatementArguments(arguments + [row.databaseValue]))
  }

  /// How many quotations each day has, by the day's number; those without a date are under nil. One walk along the hits.
  func quotesByDay(_ db: Database) throws -> [(day: Int?, quotes: Int)] {
    let bits = Order.runningBits
    let statement = try db.cachedStatement(
      sql: """
        SELECT CASE WHEN \(walk.key) >> \(bits) > 0 THEN (\(walk.key) >> \(bits)) / 1440 END AS day, count(*)
        FROM \(counted) WHERE \(counting) GROUP BY day ORDER BY day
        """)
    return try Row.fetchAll(statement, arguments: StatementArguments(arguments)).map { (day: $0[0], quotes: $0[1]) }
  }

  /// All numbers of a list, in no order, each with what it is sorted by.
  func entries(_ db: Database, _ key: Sorting.Key) throws -> [Row] {
    let column = key.column(of: plan.list)
    let isCounted = column == "0"
    let statement = try db.cachedStatement(
      sql:
        "SELECT \(walk.key), \(column) FROM \(isCounted ? counted : joined) WHERE \(isCounted ? counting : conditions)")
    return try Row.fetchAll(statement, arguments: StatementArguments(arguments))
  }

  /// Whether a number is in the list.
  func holds(_ db: Database, _ id: Int64) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM \(joined) WHERE \(conditions) AND \(walk.key) = ?)")
    return try Bool.fetchOne(statement, arguments: StatementArguments(arguments + [id.databaseValue])) ?? false
  }

  /// All numbers of the list, in its order.
  func ids(_ db: Database) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(walk.key) FROM \(counted) WHERE \(counting) ORDER BY \(walk.key) DESC")
    return try Int64.fetchAll(statement, arguments: StatementArguments(arguments))
  }
}

/// Where a window begins, and which way it goes.
private struct Bound {
  var sign: String?
  var id: Int64 = 0
  var isUpward = false

  init(_ place: Place<Int64>) {
    switch place {
    case .first: break
    case .last: isUpward = true
    case .after(let id): (sign, self.id) = ("<", id)
    case .from(let id): (sign, self.id) = ("<=", id)
    case .before(let id): (sign, self.id, isUpward) = (">", id, true)
    }
  }

  /// The article of the first quotation that a window of quotations can begin with; nil where there is no bound.
  func article(_ db: Database) throws -> Int64? {
    guard let sign else { return nil }
    let statement = try db.cachedStatement(
      sql: "SELECT article FROM quotes WHERE id \(sign) ? ORDER BY id \(isUpward ? "ASC" : "DESC") LIMIT 1")
    return try Int64.fetchOne(statement, arguments: [id]) ?? (isUpward ? Int64.max : -1)
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
