import GRDB

/// How far a list has been looked through.
public struct Sweep: Hashable, Sendable {
  public var found: Int
  /// Rows of the rest of the filter that were read.
  public var looked: Int
  /// How many there are, once counted.
  public var total: Int?
  public var isComplete: Bool
  /// What was found of quotations, by kind; zero where there are no `/patterns/`.
  public var tally = SpeechCounts(quotes: 0)
  /// Whether the list has the row that was asked for.
  public var hasGoal = false

  public init(
    found: Int, looked: Int, total: Int? = nil, isComplete: Bool, tally: SpeechCounts = SpeechCounts(quotes: 0),
    hasGoal: Bool = false
  ) {
    self.found = found
    self.looked = looked
    self.total = total
    self.isComplete = isComplete
    self.tally = tally
    self.hasGoal = hasGoal
  }
}

/// A row of one of the two lists.
public enum RowID: Hashable, Sendable {
  case article(ArticleID)
  case quote(QuoteID)

  var number: Int64 {
    switch self {
    case .article(let id): id.rawValue
    case .quote(let id): id.order
    }
  }
}

/// A list that nobody waits for: its numbers are collected in bounded steps, and windows are cut from those found so far.
struct SweptList: Sendable {
  /// What windows are cut from.
  var shown: SortedList
  var tally = SpeechCounts(quotes: 0)
  /// Whether `shown` is all of the list, as it was at its version.
  var isWhole = false
  /// What is being collected. Once a list is whole it stands until a newer one is.
  var work: Work?

  struct Work: Sendable {
    var found: SortedList
    var tally = SpeechCounts(quotes: 0)
    /// All rows in their order, where it is not the library's own; read before the first is looked at.
    var order: SortedList?
    /// The number looked at last; with an order its index.
    var last: Int64?
    var looked = 0
    var total = 0
  }
}

extension Filter {
  /// Whether its list may have to be looked through. Told by its letters, for a key may ask: a saved filter may hold a pattern.
  public func mayBeSwept(_ list: ListKind) -> Bool {
    !waits && (sorting(of: list) != .newest || mayReadEachRow)
  }

  public var mayReadEachRow: Bool {
    let text = text.lowercased()
    return text.utf8.contains(UInt8(ascii: "/")) || text.contains("saved:") || text.contains("confidence:")
  }
}

extension Library {
  private static let keptSweeps = 6

  /// What is known of a list that has to be looked through; nil when a filter's list needs none of that. Costs nothing that grows.
  public func sweepSoFar(_ filter: Filter, _ list: ListKind) throws -> Sweep? {
    guard filter.mayBeSwept(list) else { return nil }
    let isSwept = try reading { try Plan(filter, list, $0).isSwept }
    guard isSwept else { return nil }
    return swept(filter, list)?.sweep ?? Sweep(found: 0, looked: 0, isComplete: false)
  }

  /// Looks through a list for some milliseconds; the windows, counts and row numbers of its filter are those of what was
  /// found so far. To be called again until it is complete; then it looks whether documents have changed meanwhile, and if
  /// so begins anew, while what was found before stands. One row may take longer: all of a long text is read.
  ///
  /// - Parameter goal: a row that is wished for, see `Sweep.hasGoal`.
  public func sweep(_ filter: Filter, _ list: ListKind, goal: RowID? = nil, milliseconds: Int = 30) throws -> Sweep {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    return try reading { db in
      let plan = try Plan(filter, list, db)
      guard plan.isSwept else { return Sweep(found: 0, looked: 0, isComplete: true, hasGoal: goal != nil) }
      let version = try Self.version(of: plan, filter.sorting(of: list), db)
      var known = swept(filter, list) ?? SweptList(shown: SortedList(filter: filter, list: list, version: version))
      if known.work == nil, !known.isWhole || known.shown.version != version {
        known.work = try Self.begin(filter, plan, version, db)
      }
      if var work = known.work {
        let isComplete = try Self.look(through: &work, plan, until: end, db)
        if isComplete || !known.isWhole {
          known.shown = work.found
          known.tally = work.tally
        }
        known.work = isComplete ? nil : work
        known.isWhole = known.isWhole || isComplete
      }
      keep(known, filter, list)
      var sweep = known.sweep
      if let goal { sweep.hasGoal = try place(of: goal.number, in: known.shown, db).isThere }
      return sweep
    }
  }

  private static func begin(
    _ filter: Filter, _ plan: Plan, _ version: [Int], _ db: Database
  ) throws -> SweptList.Work {
    let sorting = filter.sorting(of: plan.list)
    var work = SweptList.Work(found: SortedList(filter: filter, list: plan.list, version: version))
    guard sorting != .newest else {
      work.total = try ListQuery(plan).count(db)
      return work
    }
    let order = try read(filter, plan, version, db)
    work.total = order.entries.count
    work.found.ranks = order.ranks
    work.order = order
    return work
  }

  /// Whether the end was reached.
  private static func look(
    through work: inout SweptList.Work, _ plan: Plan, until end: ContinuousClock.Instant, _ db: Database
  ) throws -> Bool {
    if plan.patterns.isEmpty, let order = work.order {
      work.found = order
      work.looked = work.total
      return true
    }
    let conditions = plan.patterns.map(\.sql).joined(separator: " AND ")
    let check = try db.cachedStatement(
      sql: plan.list == .articles
        ? "SELECT 0 FROM articles a WHERE a.id = ? AND \(conditions)"
        : "SELECT q.said FROM quotes q CROSS JOIN articles a ON a.id = q.article WHERE q.id = ? AND \(conditions)")
    let arguments = plan.patterns.flatMap(\.arguments)
    let query = ListQuery(plan)
    while true {
      let rows = try work.next(query, plan.list, db)
      if rows.isEmpty { return true }
      for entry in rows {
        if let said = try Int.fetchOne(check, arguments: StatementArguments([entry.id.databaseValue] + arguments)) {
          work.found.entries.append(entry)
          work.tally.add(said: said)
        }
        work.looked += 1
        work.last = work.order == nil ? entry.id : Int64(work.looked)
        if ContinuousClock.now >= end { return false }
      }
    }
  }

  func swept(_ filter: Filter, _ list: ListKind) -> SweptList? {
    sweptLists.withLock { lists in lists.first { $0.shown.filter == filter && $0.shown.list == list } }
  }

  private func keep(_ one: SweptList, _ filter: Filter, _ list: ListKind) {
    sweptLists.withLock { lists in
      lists.removeAll { $0.shown.filter == filter && $0.shown.list == list }
      lists.append(one)
      if lists.count > Self.keptSweeps { lists.removeFirst() }
    }
  }

  /// What windows of a swept list are cut from.
  func shown(_ filter: Filter, _ list: ListKind) -> SortedList {
    swept(filter, list)?.shown ?? SortedList(filter: filter, list: list, version: [])
  }

  /// The next article with words in it, in the order of a list that is swept, then from its other end. Costs a pass over what
  /// the words find.
  public func sweptArticle(
    with words: String, in filter: Filter, from article: ArticleID?, forward: Bool
  ) throws -> ArticleID? {
    try reading { db in
      try sweptRow(words, filter, .articles, from: article?.rawValue, forward: forward, db)
        .map(ArticleID.init(rawValue:))
    }
  }

  /// The same of a list of quotations.
  public func sweptQuote(
    with words: String, in filter: Filter, from quote: QuoteID?, forward: Bool
  ) throws -> QuoteID? {
    try reading { db in
      try sweptRow(words, filter, .quotes, from: quote?.order, forward: forward, db).flatMap { try Self.quote($0, db) }
    }
  }

  private func sweptRow(
    _ words: String, _ filter: Filter, _ list: ListKind, from id: Int64?, forward: Bool, _ db: Database
  ) throws -> Int64? {
    var found = Filter(text: words, speech: filter.speech)
    found.waits = true
    let hits = Set(try ListQuery(Plan(found, list, db)).ids(db))
    let rows = shown(filter, list)
    return try next(in: rows, from: id, forward: forward, db, hits.contains)
      ?? next(in: rows, from: nil, forward: forward, db, hits.contains)
  }
}

extension SweptList {
  var sweep: Sweep {
    Sweep(
      found: shown.entries.count, looked: work?.looked ?? shown.entries.count, total: work?.total,
      isComplete: work == nil && isWhole, tally: tally)
  }
}

extension SpeechCounts {
  fileprivate mutating func add(said: Int) {
    switch said {
    case Speech.quotes.rawValue.trailingZeroBitCount: quotes += 1
    case Speech.turns.rawValue.trailingZeroBitCount: turns += 1
    case Speech.indirect.rawValue.trailingZeroBitCount: indirect += 1
    default: break
    }
    rows += 1
  }
}

extension SweptList.Work {
  /// Some rows behind those looked at.
  fileprivate func next(_ query: ListQuery, _ list: ListKind, _ db: Database) throws -> ArraySlice<SortedList.Entry> {
    let limit = 256
    if let order { return order.entries.dropFirst(looked).prefix(limit) }
    let rows = try query.rows(
      db, select: list == .articles ? "SELECT a.id" : "SELECT q.id", last.map { .after($0) } ?? .first, limit: limit)
    return rows.map { SortedList.Entry(rank: 0, id: $0[0]) }[...]
  }
}
