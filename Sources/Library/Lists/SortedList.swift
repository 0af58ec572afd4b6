import GRDB

/// An order of a list that is not the library's own.
public struct Sorting: Hashable, Sendable {
  /// Articles by date, source or their quotes; quotations by date, source or speaker.
  public enum Key: String, Hashable, Sendable, CaseIterable { case date, source, quotes, speaker }
  public var key: Key
  /// Oldest first, last source or speaker first, fewest quotes first.
  public var isReversed: Bool

  public init(_ key: Key, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }

  /// Newest first: the order in which articles are numbered, which costs nothing.
  public static let newest = Sorting(.date)
}

extension Sorting.Key {
  /// The column that rows are ranked by.
  func column(of list: ListKind) -> String {
    switch (self, list) {
    case (.source, _): "a.source"
    case (.quotes, _): "a.quotes"
    case (.speaker, .quotes): "q.speaker"
    // Quotations of one article stay in the order of its text.
    case (.date, .quotes): "q.article"
    case (.date, .articles), (.speaker, .articles): "0"
    }
  }
}

/// The numbers of a filtered list in an order, read once and then cut into windows.
struct SortedList: Sendable {
  var filter: Filter
  var list: ListKind
  /// What the list depends on, as it was.
  var version: [Int]
  /// In the order of the screen; `rank` is compared first, then the number, both downward.
  var entries: [Entry] = []
  /// Ranks of sources or speakers, where rows are sorted by those.
  var ranks: [Int64: Int64] = [:]

  struct Entry: Hashable, Sendable {
    var rank: Int64
    var id: Int64
  }

  var sorting: Sorting { filter.sorting(of: list) }

  /// Index of the first entry that stands at or behind another.
  func index(of entry: Entry) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if stands(entries[middle], before: entry) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func stands(_ one: Entry, before other: Entry) -> Bool {
    if one.rank != other.rank { return sorting.isReversed ? one.rank < other.rank : one.rank > other.rank }
    return list == .articles && sorting.key == .date && sorting.isReversed ? one.id < other.id : one.id > other.id
  }

  /// What a row that is sorted by `value` ranks; those without a source or speaker come last.
  func rank(_ value: Int64?) -> Int64 {
    switch sorting.key {
    case .source, .speaker: value.flatMap { ranks[$0] } ?? -1
    case .date, .quotes: value ?? 0
    }
  }

  /// The numbers of a window, and those behind it that `limit` leaves.
  func window(_ range: Range<Int>) -> [Int64] { entries[range.clamped(to: entries.indices)].map(\.id) }
}

extension Library {
  /// How many lists are kept: the one shown, and what a search of it walks along.
  private static let keptLists = 3

  /// Reads a list in its order, or gives the one read last when nothing has changed since. Reading costs a pass over the list, a
  /// window nothing that grows.
  func sorted(_ filter: Filter, _ plan: Plan, _ db: Database) throws -> SortedList {
    let version = try Self.version(of: plan, filter.sorting(of: plan.list), db)
    let known = sortedLists.withLock { lists in
      lists.first { $0.filter == filter && $0.list == plan.list && $0.version == version }
    }
    if let known { return known }
    let list = try Self.read(filter, plan, version, db)
    sortedLists.withLock { lists in
      lists.removeAll { $0.filter == filter && $0.list == plan.list }
      lists.append(list)
      if lists.count > Self.keptLists { lists.removeFirst() }
    }
    return list
  }

  /// Lists that are right as the library stands and would not be when one of the user's marks changes; those that a sweep has
  /// put in order too.
  func currentSortedLists(_ db: Database) throws -> [SortedList] {
    let swept = sweptLists.withLock { $0 }.filter { $0.isWhole && $0.work == nil }.map(\.shown)
    return try (sortedLists.withLock { $0 } + swept).filter { list in
      guard list.list == .articles else { return false }
      let plan = try Plan(list.filter, .articles, db)
      return try plan.patterns.isEmpty && plan.asksForOwn
        && list.version == Self.version(of: plan, list.sorting, db)
    }
  }

  /// Puts articles whose marks have just changed into such lists, or takes them out: nothing is read anew.
  func renew(_ lists: [SortedList], _ ids: [Int64], _ db: Database) throws {
    // For very many one pass over the library is less work.
    guard ids.count <= 1000 else { return }
    for var list in lists {
      let plan = try Plan(list.filter, .articles, db)
      let query = ListQuery(plan)
      for id in ids {
        let (index, isThere) = try place(of: id, in: list, db)
        let belongs = try query.holds(db, id)
        if isThere, !belongs { list.entries.remove(at: index) }
        if !isThere, belongs {
          list.entries.insert(.init(rank: try rank(of: id, in: list, db) ?? 0, id: id), at: index)
        }
      }
      list.version = try Self.version(of: plan, list.sorting, db)
      sortedLists.withLock { known in
        if let place = known.firstIndex(where: { $0.filter == list.filter && $0.list == list.list }) {
          known[place] = list
        }
      }
      sweptLists.withLock { known in
        if let place = known.firstIndex(where: { $0.shown.filter == list.filter && $0.shown.list == .articles }) {
          known[place].shown = list
        }
      }
    }
  }

  /// Everything that a plan finds, but for its patterns.
  static func read(_ filter: Filter, _ plan: Plan, _ version: [Int], _ db: Database) throws -> SortedList {
    var list = SortedList(filter: filter, list: plan.list, version: version)
    list.ranks = try ranks(list.sorting.key, db)
    let isNewest = list.sorting == .newest
    var entries = try ListQuery(plan).entries(db, list.sorting.key).map { row in
      SortedList.Entry(rank: isNewest ? 0 : list.rank(row[1]), id: row[0])
    }
    entries.sort { list.stands($0, before: $1) }
    list.entries = entries
    return list
  }

  /// Documents that came or went; the user's marks too where the list asks for them.
  static func version(of plan: Plan, _ sorting: Sorting, _ db: Database) throws -> [Int] {
    let names = plan.asksForOwn ? "" : "WHERE name IN ('articles', 'running', 'written')"
    let statement = try db.cachedStatement(sql: "SELECT n FROM counts \(names) ORDER BY name")
    let counts = try Int.fetchAll(statement)
    guard sorting.key == .speaker else { return counts }
    // Joined names stand where the one stands that they are shown as.
    let joins = try db.cachedStatement(
      sql: "SELECT count(*), coalesce(sum(head), 0), coalesce(sum(id), 0) FROM people WHERE head IS NOT NULL")
    return try counts + (Row.fetchOne(joins).map { [$0[0], $0[1], $0[2]] } ?? [])
  }

  /// The first of the alphabet ranks highest. A joined name ranks as the one that it is shown as.
  static func ranks(_ key: Sorting.Key, _ db: Database) throws -> [Int64: Int64] {
    let sql: String
    switch key {
    case .source: sql = "SELECT id FROM sources ORDER BY name COLLATE NOCASE DESC, name DESC"
    case .speaker:
      sql = "SELECT id FROM people WHERE speaks > 0 AND head IS NULL ORDER BY name COLLATE NOCASE DESC, name DESC, id"
    case .date, .quotes: return [:]
    }
    let ids = try Int64.fetchAll(db.cachedStatement(sql: sql))
    var ranks = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($0.element, Int64($0.offset)) })
    guard key == .speaker else { return ranks }
    let joined = try db.cachedStatement(sql: "SELECT id, head FROM people WHERE head IS NOT NULL")
    for row in try Row.fetchAll(joined) { ranks[row[0]] = ranks[row[1]] }
    return ranks
  }

  /// Where a row stands or would stand in the list.
  func place(of id: Int64, in list: SortedList, _ db: Database) throws -> (index: Int, isThere: Bool) {
    guard let rank = try rank(of: id, in: list, db) else {
      // The place right before a row is asked for by the number above it.
      guard let next = try rank(of: id - 1, in: list, db) else { return (0, false) }
      return (list.index(of: .init(rank: next, id: id - 1)), false)
    }
    let index = list.index(of: .init(rank: rank, id: id))
    return (index, index < list.entries.count && list.entries[index].id == id)
  }

  /// What a row is sorted by; nil when there is no such row.
  private func rank(of id: Int64, in list: SortedList, _ db: Database) throws -> Int64? {
    let column = list.sorting.key.column(of: list.list)
    if list.sorting == .newest || column == "0" { return 0 }
    let statement = try db.cachedStatement(
      sql: list.list == .articles
        ? "SELECT \(column) FROM articles a WHERE a.id = ?"
        : "SELECT \(column) FROM quotes q CROSS JOIN articles a ON a.id = q.article WHERE q.id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { list.rank($0[0]) }
  }

  /// The numbers of a window, in the order of the screen.
  func window(_ list: SortedList, _ place: Place<Int64>, limit: Int, _ db: Database) throws -> [Int64] {
    let count = list.entries.count
    let range: Range<Int>
    switch place {
    case .first: range = 0..<min(limit, count)
    case .last: range = max(0, count - limit)..<count
    case .after(let id):
      let (index, isThere) = try self.place(of: id, in: list, db)
      let start = isThere ? index + 1 : index
      range = start..<max(start, min(count, start + limit))
    case .from(let id):
      let start = try self.place(of: id, in: list, db).index
      range = start..<max(start, min(count, start + limit))
    case .before(let id):
      let end = try self.place(of: id, in: list, db).index
      range = max(0, end - limit)..<end
    }
    return list.window(range)
  }

  /// The next unread row of a sorted list of articles. Few that are unread are read once; of many the next is near.
  func sortedUnread(_ list: SortedList, from id: Int64?, forward: Bool, _ db: Database) throws -> Int64? {
    if try Self.kept(db, "unread") <= 5_000 {
      let unread = try Set(Int64.fetchAll(db.cachedStatement(sql: "SELECT id FROM articles WHERE read = 0")))
      return try next(in: list, from: id, forward: forward, db, unread.contains)
    }
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM articles WHERE id = ? AND read = 0")
    return try next(in: list, from: id, forward: forward, db) { try Int.fetchOne(statement, arguments: [$0]) != nil }
  }

  /// The next row behind (or before) one that is `wanted`; nil when there is none.
  func next(
    in list: SortedList, from id: Int64?, forward: Bool, _ db: Database, _ isWanted: (Int64) throws -> Bool
  ) throws -> Int64? {
    var index = forward ? 0 : list.entries.count - 1
    if let id {
      let (place, isThere) = try self.place(of: id, in: list, db)
      index = forward ? (isThere ? place + 1 : place) : place - 1
    }
    while list.entries.indices.contains(index) {
      let id = list.entries[index].id
      if try isWanted(id) { return id }
      index += forward ? 1 : -1
    }
    return nil
  }
}
