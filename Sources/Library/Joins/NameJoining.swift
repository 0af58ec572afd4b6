import BriefingCore
import GRDB

extension Library {
  /// Joins names that are clearly one person's (`PersonMatch.isSure`), and parts those that no longer are: for everybody whose names or
  /// roles have changed since the last time. Blocks; some hundred names a transaction. Gives how many names are joined now that
  /// were not.
  ///
  /// What comes out depends on what is in the library alone, not on the order in which it came.
  func joinNames(shouldStop: () -> Bool = { false }) throws -> Int {
    var joined = 0
    while !shouldStop() {
      var isDone = false
      try writing { db in
        let statement = try db.cachedStatement(sql: "SELECT id FROM people WHERE weighed = 0 LIMIT \(Self.atOnce)")
        let ids = try Int64.fetchAll(statement)
        isDone = ids.isEmpty
        var joining = NameJoining(db)
        joined += try joining.weigh(ids)
      }
      if isDone { break }
    }
    return joined
  }

  private static let atOnce = 500
}

/// Joins people by their names, one group of names that are linked at a time.
///
/// Names are linked when `PersonMatch` is sure of them and no document has both as two people. Within a group of names that are
/// linked, the surest are put together first, and never two names that are clearly two persons' (agglomeration with a veto);
/// a name that fits two of those alike stays alone.
struct NameJoining {
  let db: Database
  private var people: [Int64: Person?] = [:]
  private var sides: [Int64: PersonMatch.Side] = [:]
  private var done = Set<Int64>()

  init(_ db: Database) { self.db = db }

  struct Person {
    var id: Int64
    var key: String
    var mentioned: Int
    var quotes: Int
    var side: PersonMatch.Side
    var blocks: NameBlocks
    /// The user has joined other names to it.
    var isUsersHead: Bool
    var head: Int64?
  }

  /// The most names in a group. A group that would be larger says nothing about any of them.
  private static let most = 60
  /// Names of one block that are looked at.
  private static let perBlock = 200

  /// Of people whose names have changed: puts them where they belong now. Gives how many are newly joined.
  mutating func weigh(_ ids: [Int64]) throws -> Int {
    for id in ids { try enterBlocks(id) }
    var joined = 0
    for id in ids {
      // The change can part its own group, and it can part a namesake from the person that it is joined to.
      for member in try automaticGroup(of: id) + namesakes(of: id) where !done.contains(member) {
        joined += try settle(member)
      }
      try db.cachedStatement(sql: "UPDATE people SET weighed = 1 WHERE id = ?").execute(arguments: [id])
    }
    return joined
  }

  private mutating func settle(_ id: Int64) throws -> Int {
    guard let start = try person(id) else {
      done.insert(id)
      return try put([id: (nil, "")])
    }
    let group = try linked(to: start)
    done.formUnion(group.map(\.id))
    return try put(NameGroups(group).heads())
  }

  /// All names that are linked to one, directly or by others, in the order of their keys.
  private mutating func linked(to start: Person) throws -> [Person] {
    var found = [start.id: start]
    var waiting = [start]
    while let next = waiting.popLast(), found.count < Self.most {
      for other in try likely(next) where found[other.id] == nil && found.count < Self.most {
        guard PersonMatch(next.side, other.side).isSure, try !areTogether(next.id, other.id),
          try !hasRival(next, other), try !hasRival(other, next)
        else { continue }
        found[other.id] = other
        waiting.append(other)
      }
    }
    return found.values.sorted { $0.key < $1.key }
  }

  /// Puts people under their heads, those that are there already left alone. Gives how many are newly joined.
  private func put(_ heads: [Int64: (head: Int64?, why: String)]) throws -> Int {
    var joined = 0
    let states = try heads.keys.sorted().compactMap { try Joins.state(of: $0, db) }
    let moving = states.filter { state in
      let head = heads[state.speaker.rawValue]?.head
      return state.head?.rawValue != head && (state.head == nil || state.isAutomatic)
    }
    // First all are by themselves: nobody is joined to one who is joined.
    for state in moving where state.head != nil {
      try Joins.set(JoinState(speaker: state.speaker, head: nil), db)
    }
    for state in moving {
      guard let place = heads[state.speaker.rawValue], let head = place.head else { continue }
      try Joins.set(
        JoinState(speaker: state.speaker, head: SpeakerID(rawValue: head), why: place.why, isAutomatic: true), db)
      if state.head == nil { joined += 1 }
    }
    return joined
  }

  // MARK: looking up

  private func automaticGroup(of id: Int64) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT m.id FROM people p JOIN people m ON m.head = coalesce(iif(p.auto, p.head, NULL), p.id) AND m.auto = 1
        WHERE p.id = ?1 UNION SELECT iif(auto, head, id) FROM people WHERE id = ?1 UNION SELECT ?1
        """)
    return try Int64.fetchAll(statement, arguments: [id]).sorted()
  }

  /// Those of the same last name who are joined by themselves or bear it alone.
  private mutating func namesakes(of id: Int64) throws -> [Int64] {
    guard let last = try person(id).flatMap({ NameLikeness.lastName(of: PersonKey.name(of: $0.key)) }) else {
      return []
    }
    let statement = try db.cachedStatement(
      sql: """
        SELECT p.id FROM name_words w CROSS JOIN people p ON p.id = w.person
        WHERE w.word = ?1 AND p.mentioned > 0 AND (p.auto = 1 OR p.key = ?1 OR p.key LIKE ?1 || ' (%')
        ORDER BY p.id LIMIT \(Self.perBlock)
        """)
    return try Int64.fetchAll(statement, arguments: [String(last)])
  }

  /// Somebody who speaks and whose place the user has not settled; nil for all others.
  private mutating func person(_ id: Int64) throws -> Person? {
    if let known = people[id] { return known }
    let person = try fetch(id)
    people[id] = .some(person)
    return person
  }

  private func fetch(_ id: Int64) throws -> Person? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT key, name, mentioned, quotes, head, EXISTS (SELECT 1 FROM people m WHERE m.head = p.id AND m.auto = 0)
        FROM people p WHERE id = ? AND documents > 0 AND mentioned > 0 AND described * 2 <= documents
          AND apart = 0 AND (head IS NULL OR auto = 1)
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let side = try side(of: id, key: row[0], name: row[1])
    guard !side.isUnclear else { return nil }
    return Person(
      id: id, key: row[0], mentioned: row[2], quotes: row[3], side: side, blocks: NameBlocks(side), isUsersHead: row[5],
      head: row[4])
  }

  private func side(of id: Int64, key: String, name: String) throws -> PersonMatch.Side {
    let key = PersonKey.name(of: key)
    let statement = try db.cachedStatement(
      sql: """
        SELECT form, n FROM names WHERE person = ? AND use = \(NameUse.role.rawValue) ORDER BY n DESC, form LIMIT 100
        """)
    let roles = try Row.fetchAll(statement, arguments: [id]).map { (role: $0[0] as String, count: $0[1] as Int) }
    // A label's name has its title, and its key has not.
    return PersonMatch.Side(name: NameFold.fold(name) == key ? name : key, standing: Standing(roles: roles))
  }

  private mutating func likely(_ person: Person) throws -> [Person] {
    let statement = try db.cachedStatement(
      sql: "SELECT person FROM name_blocks WHERE block = ? ORDER BY person LIMIT \(Self.perBlock + 1)")
    var ids = Set<Int64>()
    for block in person.blocks.sought {
      let found = try Int64.fetchAll(statement, arguments: [block])
      if found.count <= Self.perBlock { ids.formUnion(found) }
    }
    ids.remove(person.id)
    return try ids.sorted().compactMap { try self.person($0) }
  }

  private mutating func enterBlocks(_ id: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM name_blocks WHERE person = ?").execute(arguments: [id])
    guard let person = try person(id) else { return }
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO name_blocks VALUES (?, ?)")
    for block in person.blocks.own { try statement.execute(arguments: [block, id]) }
  }

  /// Somebody else whom the shorter name fits is named nearly as often as who bears it in full (`George Marsh`, beside `George
  /// A. Marsh` and `George B. Marsh`): nobody knows who is meant.
  private mutating func hasRival(_ short: Person, _ full: Person) throws -> Bool {
    guard short.side.length < full.side.length, let last = NameLikeness.lastName(of: full.key) else { return false }
    let statement = try db.cachedStatement(
      sql: """
        SELECT p.id, p.key, p.name FROM name_words w CROSS JOIN people p ON p.id = w.person
        WHERE w.word = ?1 AND p.mentioned * 4 >= ?2 AND p.mentioned > 0 AND p.id NOT IN (?3, ?4) AND p.key LIKE '% ' || ?1
        ORDER BY p.mentioned DESC, p.key LIMIT 100
        """)
    let rows = try Row.fetchAll(statement, arguments: [String(last), full.mentioned, full.id, short.id])
    return try rows.contains { row in
      let rival = try sides[row[0]] ?? side(of: row[0], key: row[1], name: row[2])
      sides[row[0]] = rival
      return PersonMatch(rival, full.side).isApart && PersonMatch.mayBeMeant(rival, by: short.side)
    }
  }

  /// Documents name both, each by itself: a tenth of those of who is named less. In fewer it is a slip of reading.
  private func areTogether(_ one: Int64, _ other: Int64) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM person_articles a CROSS JOIN person_articles b ON b.person = ? AND b.article = a.article
        WHERE a.person = ?
        """)
    guard let a = people[one] ?? nil, let b = people[other] ?? nil else { return false }
    let (many, few) = a.mentioned < b.mentioned ? (other, one) : (one, other)
    let both = try Int.fetchOne(statement, arguments: [many, few]) ?? 0
    return both > 0 && both * 10 >= min(a.mentioned, b.mentioned)
  }
}
