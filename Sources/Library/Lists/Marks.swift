import GRDB

extension Library {
  public func setRead(_ read: Bool, _ articles: [ArticleID]) throws {
    try setMark("read", read, articles.map(\.rawValue)) { read ? ("unread", -$0) : ("unread", $0) }
  }

  public func setStarred(_ starred: Bool, _ articles: [ArticleID]) throws {
    try setMark("starred", starred, articles.map(\.rawValue)) { starred ? ("starred", $0) : ("starred", -$0) }
  }

  /// Done: the article leaves the default list. Gives nothing up; the mark is the user's.
  public func setDone(_ done: Bool, _ articles: [ArticleID]) throws {
    try setMark("done", done, articles.map(\.rawValue)) { done ? ("done", $0) : ("done", -$0) }
  }

  /// Marks everything in a filtered list read; gives those that were not, so that it can be undone.
  public func markAllRead(_ filter: Filter) throws -> [ArticleID] {
    try writing { db in
      var plan = try Plan(filter, .articles, db)
      if !plan.patterns.isEmpty {
        // Those that were found so far: no more are shown.
        let unread = try db.cachedStatement(sql: "SELECT 1 FROM articles WHERE id = ? AND read = 0")
        let ids = try shown(filter, .articles).entries.map(\.id).filter {
          try Int.fetchOne(unread, arguments: [$0]) != nil
        }
        try Self.set(db, "read", true, ids) { ("unread", -$0) }
        return ids.map(ArticleID.init(rawValue:))
      }
      plan.clauses.append(.init(sql: "a.read = 0"))
      let ids = try ListQuery(plan).ids(db)
      try Self.set(db, "read", true, ids) { ("unread", -$0) }
      return ids.map(ArticleID.init(rawValue:))
    }
  }

  private func setMark(
    _ column: String, _ value: Bool, _ ids: [Int64], _ kept: (Int) -> (name: String, change: Int)
  ) throws {
    guard !ids.isEmpty else { return }
    try writing { db in
      let lists = try currentSortedLists(db)
      try Self.set(db, column, value, ids, kept)
      try renew(lists, ids, db)
    }
  }

  /// Sets a mark where it is not set, and keeps the count of it in step.
  private static func set(
    _ db: Database, _ column: String, _ value: Bool, _ ids: [Int64], _ kept: (Int) -> (name: String, change: Int)
  ) throws {
    let statement = try db.cachedStatement(sql: "UPDATE articles SET \(column) = ? WHERE id = ? AND \(column) <> ?")
    var changed = 0
    for id in ids {
      statement.setUncheckedArguments([value, id, value])
      try statement.execute()
      changed += db.changesCount
    }
    let (name, change) = kept(changed)
    let count = try db.cachedStatement(sql: "UPDATE counts SET n = n + ? WHERE name = ?")
    try count.execute(arguments: [change, name])
  }
}
