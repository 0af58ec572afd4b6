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

  /// Groups are cut off at so many names: where more are linked, nobody is clearly meant.
  private static let most = 60
  /// Names of one block that are looked at.
  private static let perBlock = 200

  /// Of people whose names have changed: puts them where they belong now. Gives how many are newly joined.
  mutating func weigh(_ ids: [Int64]) throws -> Int {
    for id in ids { try enterBlocks(id) }
    var joined = 0
    for id in ids {
      // Who was with it may be without it now.
      for member in try automaticGroup(of: id) where !done.contains(member) { joined += try settle(member) }
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
    var key: String = row[0]
    let name: String = row[1]
    if let mark = key.firstIndex(of: "("), mark > key.startIndex { key = String(key[..<mark].dropLast()) }
    let roles = try String.fetchAll(
      db.cachedStatement(sql: "SELECT form FROM names WHERE person = ? AND use = \(NameUse.role.rawValue) LIMIT 100"),
      arguments: [id])
    // A label's name has its title, and its key has not.
    let side = PersonMatch.Side(name: NameFold.fold(name) == key ? name : key, standing: Standing(roles: roles))
    guard !side.hasTitle else { return nil }
    return Person(
      id: id, key: row[0], mentioned: row[2], quotes: row[3], side: side, blocks: NameBlocks(side), isUsersHead: row[5],
      head: row[4])
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

  /// Somebody else of a bare last name is named nearly as often as who bears it in full: nobody knows who is meant.
  private func hasRival(_ bare: Person, _ full: Person) throws -> Bool {
    guard bare.side.isBare, !full.side.isBare, let last = full.key.split(separator: " ").last else { return false }
    let statement = try db.cachedStatement(
      sql: """
        SELECT key FROM name_words w CROSS JOIN people p ON p.id = w.person
        WHERE w.word = ?1 AND p.mentioned * 4 >= ?2 AND p.mentioned > 0 AND p.id <> ?3 AND p.key LIKE '% ' || ?1
        LIMIT 100
        """)
    let keys = try String.fetchAll(statement, arguments: [String(last), full.mentioned, full.id])
    return keys.contains { PersonMatch(PersonMatch.Side(name: $0, standing: Standing()), full.side).isApart }
  }

  /// A document names both, each by itself.
  private func areTogether(_ one: Int64, _ other: Int64) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT 1 FROM person_articles a CROSS JOIN person_articles b ON b.person = ? AND b.article = a.article
        WHERE a.person = ? LIMIT 1
        """)
    guard let a = people[one] ?? nil, let b = people[other] ?? nil else { return false }
    let (many, few) = a.mentioned < b.mentioned ? (other, one) : (one, other)
    return try Int64.fetchOne(statement, arguments: [many, few]) != nil
  }
}

/// Names that are linked, put together so that no two of a group are clearly two persons'.
struct NameGroups {
  private let people: [NameJoining.Person]
  private var matches: [[PersonMatch?]]

  /// Costs the square of their number.
  init(_ people: [NameJoining.Person]) {
    self.people = people
    matches = people.map { _ in people.map { _ in nil } }
    for a in people.indices {
      for b in people.indices where b > a {
        let match = PersonMatch(people[a].side, people[b].side)
        (matches[a][b], matches[b][a]) = (match, match)
      }
    }
  }

  private func score(_ a: Int, _ b: Int) -> Double { matches[a][b]?.score ?? 0 }

  private func isSure(_ a: Int, _ b: Int) -> Bool { matches[a][b]?.isSure ?? false }

  private func isApart(_ a: Int, _ b: Int) -> Bool {
    matches[a][b]?.isApart ?? false || people[a].isUsersHead && people[b].isUsersHead
  }

  /// Of two that a name fits, one has to fit better by so much.
  private static let margin = 1.0

  /// For each whom it is joined to, and why; no head for those that stand for themselves.
  func heads() -> [Int64: (head: Int64?, why: String)] {
    var group = Array(people.indices)
    for (a, b) in links() where group[a] != group[b] {
      let (one, other) = (members(group, group[a]), members(group, group[b]))
      if one.contains(where: { x in other.contains { isApart(x, $0) } }) { continue }
      for member in other { group[member] = group[a] }
    }
    var heads: [Int64: (head: Int64?, why: String)] = [:]
    for number in Set(group) {
      let members = members(group, number)
      guard let head = members.max(by: { rank($0) < rank($1) }) else { continue }
      for member in members {
        let why = matches[member][head].map(\.reason) ?? ""
        heads[people[member].id] = member == head ? (nil, "") : (people[head].id, "by itself: \(why)")
      }
    }
    return heads
  }

  private func members(_ group: [Int], _ number: Int) -> [Int] { group.indices.filter { group[$0] == number } }

  /// Whom the user has joined others to, then who is named in most documents, then a whole name.
  private func rank(_ at: Int) -> (Int, Int, Int, Int, String) {
    let person = people[at]
    return (person.isUsersHead ? 1 : 0, person.side.isBare ? 0 : 1, person.mentioned, person.quotes, person.key)
  }

  /// Pairs that are surely one, the surest first; those of a name that fits two persons alike left out.
  private func links() -> [(Int, Int)] {
    var links: [(a: Int, b: Int, score: Double)] = []
    for a in people.indices {
      for b in people.indices where b > a && isSure(a, b) {
        if !isAmbiguous(a, b), !isAmbiguous(b, a) { links.append((a, b, score(a, b))) }
      }
    }
    return links.sorted { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }.map { ($0.a, $0.b) }
  }

  /// `a` fits somebody else as well who is clearly not `b`.
  private func isAmbiguous(_ a: Int, _ b: Int) -> Bool {
    people.indices.contains { other in
      other != a && other != b && isSure(a, other) && isApart(other, b)
        && score(a, other) > score(a, b) - Self.margin
    }
  }
}
