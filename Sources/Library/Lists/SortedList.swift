import GRDB

/// An order of the list of articles that is not the library's own.
public struct Sorting: Hashable, Sendable {
  public enum Key: String, Hashable, Sendable, CaseIterable { case date, source, quotes }
  public var key: Key
  /// Oldest first, last source first, fewest quotes first.
  public var isReversed: Bool

  public init(_ key: Key, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }

  /// Newest first: the order in which articles are numbered, which costs nothing.
  public static let newest = Sorting(.date)
}

/// The numbers of a filtered list in another order, read once and then cut into windows.
struct SortedList: Sendable {
  var filter: Filter
  /// What the list depends on, as it was.
  var version: [Int]
  /// In the order of the screen; `rank` is compared first, then the number, both downward.
  var entries: [Entry]

  struct Entry: Hashable, Sendable {
    var rank: Int64
    var id: Int64
  }

  /// Index of the first entry that stands at or behind another.
  func index(of entry: Entry) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if SortedList.stands(entries[middle], before: entry, filter.sorting) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  static func stands(_ one: Entry, before other: Entry, _ sorting: Sorting) -> Bool {
    if one.rank != other.rank { return sorting.isReversed ? one.rank < other.rank : one.rank > other.rank }
    return sorting.key == .date && sorting.isReversed ? one.id < other.id : one.id > other.id
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
    let version = try Self.version(of: plan, db)
    let known = sortedLists.withLock { lists in lists.first { $0.filter == filter && $0.version == version } }
    if let known { return known }
    let ranks = filter.sorting.key == .source ? try Self.sourceRanks(db) : [:]
    var entries = try ListQuery(plan).entries(db, filter.sorting.key).map { row in
      let value: Int64? = row[1]
      return SortedList.Entry(
        rank: filter.sorting.key == .source ? value.flatMap { ranks[$0] } ?? -1 : value ?? 0, id: row[0])
    }
    entries.sort { SortedList.stands($0, before: $1, filter.sorting) }
    let list = SortedList(filter: filter, version: version, entries: entries)
    sortedLists.withLock { lists in
      lists.removeAll { $0.filter == filter }
      lists.append(list)
      if lists.count > Self.keptLists { lists.removeFirst() }
    }
    return list
  }

  /// Lists that are right as the library stands and would not be when one of the user's marks changes.
  func currentSortedLists(_ db: Database) throws -> [SortedList] {
    try sortedLists.withLock { $0 }.filter { list in
      let plan = try Plan(list.filter, .articles, db)
      return try plan.asksForOwn && list.version == Self.version(of: plan, db)
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
          list.entries.insert(.init(rank: try rank(of: id, list.filter.sorting.key, db) ?? 0, id: id), at: index)
        }
      }
      list.version = try Self.version(of: plan, db)
      sortedLists.withLock { known in
        if let place = known.firstIndex(where: { $0.filter == list.filter }) { known[place] = list }
      }
    }
  }

  /// Documents that came or went; the user's marks too where the list asks for them.
  private static func version(of plan: Plan, _ db: Database) throws -> [Int] {
    let names = plan.asksForOwn ? "" : "WHERE name IN ('articles', 'running')"
    let statement = try db.cachedStatement(sql: "SELECT n FROM counts \(names) ORDER BY name")
    return try Int.fetchAll(statement)
  }

  /// The first source of the alphabet ranks highest; articles without one come last.
  private static func sourceRanks(_ db: Database) throws -> [Int64: Int64] {
    let statement = try db.cachedStatement(sql: "SELECT id FROM sources ORDER BY name COLLATE NOCASE DESC, name DESC")
    let ids = try Int64.fetchAll(statement)
    return Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($0.element, Int64($0.offset)) })
  }

  /// Where an article stands or would stand: its row in the list.
  func place(of id: Int64, in list: SortedList, _ db: Database) throws -> (index: Int, isThere: Bool) {
    guard let rank = try rank(of: id, list.filter.sorting.key, db) else { return (0, false) }
    let index = list.index(of: .init(rank: rank, id: id))
    return (index, index < list.entries.count && list.entries[index].id == id)
  }

  /// What an article is sorted by; nil when there is no such article.
  private func rank(of id: Int64, _ key: Sorting.Key, _ db: Database) throws -> Int64? {
    if key == .date { return 0 }
    let statement = try db.cachedStatement(
      sql: "SELECT \(key == .source ? "source" : "quotes") FROM articles WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let value: Int64? = row[0]
    return key == .source ? try value.flatMap { try Self.sourceRanks(db)[$0] } ?? -1 : value ?? 0
  }

  func sortedRows(_ list: SortedList, _ place: Place<Int64>, limit: Int, _ db: Database) throws -> [ArticleRow] {
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
    let statement = try db.cachedStatement(sql: ArticleRow.select + " FROM articles a WHERE a.id = ?")
    return try list.window(range).compactMap { try Row.fetchOne(statement, arguments: [$0]).map(ArticleRow.init(row:)) }
  }

  /// The next unread row of a sorted list. Costs a look at each row up to it.
  func sortedUnread(_ list: SortedList, from id: Int64?, forward: Bool, _ db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM articles WHERE id = ? AND read = 0")
    var index = forward ? 0 : list.entries.count - 1
    if let id {
      let (place, isThere) = try self.place(of: id, in: list, db)
      index = forward ? (isThere ? place + 1 : place) : place - 1
    }
    while list.entries.indices.contains(index) {
      let id = list.entries[index].id
      if try Int.fetchOne(statement, arguments: [id]) != nil { return id }
      index += forward ? 1 : -1
    }
    return nil
  }
}
