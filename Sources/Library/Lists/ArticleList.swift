import GRDB

extension Library {
  /// A window of the article list. Costs the same at any size of the library, wherever in the list it lies.
  /// - Throws: `FilterError` when the filter line has a mistake.
  public func articles(_ filter: Filter, _ place: Place<ArticleID>, limit: Int) throws -> [ArticleRow] {
    try reading { db in
      let plan = try Plan(filter, .articles, db)
      if let list = try collected(filter, plan, db) {
        let statement = try db.cachedStatement(sql: ArticleRow.select + " FROM articles a WHERE a.id = ?")
        return try window(list, place.mapped(\.rawValue), limit: limit, db)
          .compactMap { try Row.fetchOne(statement, arguments: [$0]).map(ArticleRow.init(row:)) }
      }
      let query = ListQuery(plan)
      return try query.rows(db, select: ArticleRow.select, place.mapped(\.rawValue), limit: limit)
        .map(ArticleRow.init(row:))
    }
  }

  /// How many articles a filter leaves. Kept for the whole library; otherwise a walk through the index: some milliseconds a
  /// hundred thousand hits.
  public func count(_ filter: Filter) throws -> Int { try count(filter, limit: nil) }

  /// As `count`, but no further than a limit, so that it costs no more than that many hits.
  public func count(_ filter: Filter, limit: Int?) throws -> Int {
    try reading { db in
      let plan = try Plan(filter, .articles, db)
      // An order changes nothing in how many there are.
      if !plan.patterns.isEmpty { return shown(filter, .articles).entries.count }
      if plan.isWhole { return try Self.kept(db, plan.mark?.rawValue ?? "articles") }
      return try ListQuery(plan).count(db, limit: limit)
    }
  }

  /// The same; of a list with patterns as many as were found so far, nil before it is looked through at all.
  public func countSoFar(_ filter: Filter) throws -> Int? {
    let isSwept = try reading { try !Plan(filter, .articles, $0).patterns.isEmpty }
    return isSwept ? swept(filter, .articles)?.shown.entries.count : try count(filter)
  }

  /// The same where it can be counted without reading texts: nil for a list with patterns that was not looked through.
  public func countIfKnown(_ filter: Filter) throws -> Int? {
    let isSwept = try reading { try !Plan(filter, .articles, $0).patterns.isEmpty }
    guard isSwept else { return try count(filter) }
    // Neither an order nor the kinds of speech change which articles there are.
    func plain(_ filter: Filter) -> Filter {
      var filter = filter
      (filter.sorting, filter.quoteSorting, filter.speech) = (.newest, .newest, .quotes)
      return filter
    }
    return sweptLists.withLock { lists in
      lists.first { $0.isWhole && $0.shown.list == .articles && plain($0.shown.filter) == plain(filter) }
    }?.shown.entries.count
  }

  /// How many of those are unread.
  public func unreadCount(_ filter: Filter) throws -> Int {
    try reading { db in
      let plan = try Plan(filter, .articles, db)
      if !plan.patterns.isEmpty {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM articles WHERE id = ? AND read = 0")
        return try shown(filter, .articles).entries.count { try Int.fetchOne(statement, arguments: [$0.id]) != nil }
      }
      let unread = plan.mark == .unread ? plan : plan.unread
      if unread.isWhole { return try Self.kept(db, "unread") }
      return try ListQuery(unread).count(db)
    }
  }

  /// A list that is no walk along an index: in another order, or with patterns that nobody waits for. Nil for the others.
  func collected(_ filter: Filter, _ plan: Plan, _ db: Database) throws -> SortedList? {
    if plan.isSwept { return shown(filter, plan.list) }
    return filter.sorting(of: plan.list) == .newest ? nil : try sorted(filter, plan, db)
  }

  /// The row number (from 0) of an article in a filtered list. Costs a scan of an index: for jumps, not for each key.
  public func position(of article: ArticleID, in filter: Filter) throws -> Int {
    try reading { db in
      let plan = try Plan(filter, .articles, db)
      if let list = try collected(filter, plan, db) { return try place(of: article.rawValue, in: list, db).index }
      return try ListQuery(plan).position(db, of: article.rawValue)
    }
  }

  /// The article at a row number (from 0).
  public func article(atRow row: Int, in filter: Filter) throws -> ArticleID? {
    try reading { db in
      let plan = try Plan(filter, .articles, db)
      if let list = try collected(filter, plan, db) {
        return list.window(row..<row + 1).first.map(ArticleID.init(rawValue:))
      }
      return try ListQuery(plan).id(db, atRow: row).map(ArticleID.init(rawValue:))
    }
  }

  /// The next (or previous) unread article behind a row; nil when there is none.
  public func unread(from article: ArticleID?, forward: Bool, in filter: Filter) throws -> ArticleID? {
    try reading { db in
      let plan = try Plan(filter, .articles, db)
      if let list = try collected(filter, plan, db) {
        return try sortedUnread(list, from: article?.rawValue, forward: forward, db).map(ArticleID.init(rawValue:))
      }
      let query = ListQuery(plan.unread)
      let place: Place<Int64> =
        article.map { forward ? .after($0.rawValue) : .before($0.rawValue) } ?? (forward ? .first : .last)
      return try query.rows(db, select: "SELECT a.id", place, limit: 1).first.map { ArticleID(rawValue: $0[0]) }
    }
  }
}

extension Plan {
  /// Nothing narrows it but perhaps one mark of the user, of which the count is kept.
  var isWhole: Bool {
    !isNarrowed && article == nil && speaker == nil && tag == nil && ids == 0...Int64.max && marks.isEmpty
      && clauses.isEmpty
      && (list == .articles || mark == nil)
  }

  fileprivate var unread: Plan {
    var plan = self
    if plan.mark == nil { plan.mark = .unread } else if plan.mark != .unread { plan.marks.append(.unread) }
    return plan
  }
}
