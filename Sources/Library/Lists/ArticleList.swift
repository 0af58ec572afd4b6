import GRDB

extension Library {
  /// A window of the article list. Costs the same at any size of the library, wherever in the list it lies.
  /// - Throws: `FilterError` when the filter line has a mistake.
  public func articles(_ filter: Filter, _ place: Place<ArticleID>, limit: Int) throws -> [ArticleRow] {
    try reading { db in
      let plan = try Plan(filter, .articles, db)
      if filter.sorting != .newest {
        return try sortedRows(try sorted(filter, plan, db), place.mapped(\.rawValue), limit: limit, db)
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
      if plan.isWhole { return try Self.kept(db, plan.mark?.rawValue ?? "articles") }
      return try ListQuery(plan).count(db, limit: limit)
    }
  }

  /// The row number (from 0) of an article in a filtered list. Costs a scan of an index: for jumps, not for each key.
  public func position(of article: ArticleID, in filter: Filter) throws -> Int {
    try reading { db in
      let plan = try Plan(filter, .articles, db)
      if filter.sorting != .newest { return try place(of: article.rawValue, in: sorted(filter, plan, db), db).index }
      return try ListQuery(plan).position(db, of: article.rawValue)
    }
  }

  /// The article at a row number (from 0).
  public func article(atRow row: Int, in filter: Filter) throws -> ArticleID? {
    try reading { db in
      let plan = try Plan(filter, .articles, db)
      if filter.sorting != .newest {
        return try sorted(filter, plan, db).window(row..<row + 1).first.map(ArticleID.init(rawValue:))
      }
      return try ListQuery(plan).id(db, atRow: row).map(ArticleID.init(rawValue:))
    }
  }

  /// The next (or previous) unread article behind a row; nil when there is none.
  public func unread(from article: ArticleID?, forward: Bool, in filter: Filter) throws -> ArticleID? {
    try reading { db in
      let plan = try Plan(filter, .articles, db)
      if filter.sorting != .newest {
        return try sortedUnread(sorted(filter, plan, db), from: article?.rawValue, forward: forward, db)
          .map(ArticleID.init(rawValue:))
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
