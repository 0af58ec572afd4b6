import GRDB

/// What a batch changes about people: gathered by person, written once.
struct PeopleTally {
  private let db: Database
  private var ids: [String: Int64] = [:]
  private var changes: [Int64: Change] = [:]
  /// What documents change about those whom others are joined to, see `Joins.refresh`.
  private var more: [Int64: More] = [:]
  /// Everybody who is joined, with whom they are shown as. Nobody is joined or split inside a batch.
  private let heads: [Int64: Int64]

  private struct More {
    var quotes = 0
    var turns = 0
    var documents = 0
    var mentioned = 0
  }

  private struct Change {
    var name: String
    var quotes = 0
    var turns = 0
    var documents = 0
    var mentioned = 0
    var described = 0
    var forms: [Form: Int] = [:]
  }

  private struct Form: Hashable {
    var use: NameUse
    var text: String
  }

  init(_ db: Database) throws {
    self.db = db
    heads = try Joins.heads(db)
  }

  /// The number of a person already entered or in the library.
  mutating func id(of key: String) throws -> Int64? {
    if let known = ids[key] { return known }
    let statement = try db.cachedStatement(sql: "SELECT id, name FROM people WHERE key = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    let id: Int64 = row[0]
    ids[key] = id
    if changes[id] == nil { changes[id] = Change(name: row[1]) }
    return id
  }

  /// Counts a document that names somebody (`sign` 1), or takes it back (-1). Gives the person's number.
  mutating func enter(_ named: Entry.Named, _ sign: Int) throws -> Int64 {
    let id = try id(of: named.key) ?? insert(named)
    var change = changes[id] ?? Change(name: named.name)
    if named.isPerson { change.mentioned += sign }
    if named.isDescribed { change.described += sign }
    change.forms[Form(use: .name, text: named.name), default: 0] += sign
    for alias in Set(named.aliases) where alias != named.name {
      change.forms[Form(use: .alias, text: alias), default: 0] += sign
    }
    for role in Set(named.roles) { change.forms[Form(use: .role, text: role), default: 0] += sign }
    changes[id] = change
    return id
  }

  private mutating func insert(_ named: Entry.Named) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO people (key, name, quotes, turns, documents, mentioned, described) VALUES (?, ?, 0, 0, 0, 0, 0)
        RETURNING id
        """)
    let id = try Int64.fetchOne(statement, arguments: [named.key, named.name]) ?? 0
    ids[named.key] = id
    try Self.addWords(of: named.key, person: id, db)
    try followUser(id, named.key)
    return id
  }

  /// `keller (gen)` goes where the user has put `keller`, which was the key of all of that last name in older versions.
  private func followUser(_ id: Int64, _ key: String) throws {
    guard let end = key.firstIndex(of: "("), end > key.startIndex else { return }
    try run(
      """
      UPDATE people SET head = o.head, why = o.why, apart = o.apart
      FROM (SELECT head, why, apart FROM people WHERE key = ? AND auto = 0 AND head IS NOT NULL) o WHERE people.id = ?
      """, [String(key[..<end].dropLast()), id])
  }

  mutating func speaks(_ speaker: Entry.Speaker, _ sign: Int) throws -> Int64? {
    guard let id = try id(of: speaker.key) else { return nil }
    change(id, quotes: speaker.quotes * sign, turns: speaker.turns * sign, documents: sign)
    return id
  }

  mutating func unspeaks(_ speaker: Entries.Speaker) {
    change(speaker.id, quotes: -speaker.quotes, turns: -speaker.turns, documents: -1)
  }

  private mutating func change(_ id: Int64, quotes: Int, turns: Int, documents: Int) {
    changes[id]?.quotes += quotes
    changes[id]?.turns += turns
    changes[id]?.documents += documents
  }

  /// Counts what a document adds to those whom its people are joined to (`sign` 1), or takes it back (-1). A document where the
  /// one speaks, or is named, by the own name too is counted there already.
  mutating func addJoined(_ entries: Entries, _ sign: Int) {
    guard !heads.isEmpty else { return }
    var speaking = Set<Int64>()
    for speaker in entries.speakers {
      guard let head = heads[speaker.id] else { continue }
      more[head, default: More()].quotes += sign * speaker.quotes
      more[head, default: More()].turns += sign * speaker.turns
      speaking.insert(head)
    }
    for head in speaking.subtracting(entries.speakers.map(\.id)) { more[head, default: More()].documents += sign }
    let named = Set(entries.people.compactMap { heads[$0] })
    for head in named.subtracting(entries.people) { more[head, default: More()].mentioned += sign }
  }

  // MARK: writing

  mutating func finish() throws {
    for (id, change) in changes.sorted(by: { $0.key < $1.key }) { try write(id, change) }
    for (head, more) in more {
      try run(
        """
        UPDATE people SET more_quotes = more_quotes + ?, more_turns = more_turns + ?,
          more_documents = more_documents + ?, more_mentioned = more_mentioned + ?
        WHERE id = ?
        """, [more.quotes, more.turns, more.documents, more.mentioned, head])
    }
    more = [:]
    changes = [:]
    ids = [:]
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    let statement = try db.cachedStatement(sql: sql)
    statement.setUncheckedArguments(arguments)
    try statement.execute()
  }

  private func write(_ id: Int64, _ change: Change) throws {
    if (change.quotes, change.turns, change.documents, change.mentioned, change.described) != (0, 0, 0, 0, 0) {
      try run(
        """
        UPDATE people SET quotes = quotes + ?, turns = turns + ?, documents = documents + ?, mentioned = mentioned + ?,
          described = described + ?, weighed = 0
        WHERE id = ?
        """, [change.quotes, change.turns, change.documents, change.mentioned, change.described, id])
    }
    var isNew = false
    var isGone = false
    for (form, n) in change.forms where n != 0 {
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO names VALUES (?, ?, ?, ?) ON CONFLICT (person, use, form) DO UPDATE SET n = n + excluded.n RETURNING n
          """)
      let total = try Int.fetchOne(statement, arguments: [id, form.use.rawValue, form.text, n]) ?? 0
      if total <= 0 {
        try run("DELETE FROM names WHERE person = ? AND use = ? AND form = ?", [id, form.use.rawValue, form.text])
        if form.use != .role { isGone = true }
      } else if total == n, form.use != .role {
        try Self.addWords(of: form.text, person: id, db)
        if let head = heads[id] { try Self.addWords(of: form.text, person: head, db) }
      }
      if form.use == .name, form.text != change.name || n < 0 { isNew = true }
    }
    if isGone { try removeIfGone(id) }
    if isNew { try rename(id) }
  }

  private static func addWords(of form: String, person: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO name_words VALUES (?, ?)")
    for word in NameWords.words(of: form) { try statement.execute(arguments: [word, person]) }
  }

  /// The words that a person is found by: those of the names in use, and of those of the people joined.
  static func rebuildWords(of id: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM name_words WHERE person = ?").execute(arguments: [id])
    let statement = try db.cachedStatement(
      sql: """
        SELECT form FROM names WHERE use < 2 AND person IN (SELECT ?1 UNION ALL SELECT id FROM people WHERE head = ?1)
        UNION SELECT key FROM people WHERE id = ?1 OR head = ?1
        """)
    for form in try String.fetchAll(statement, arguments: [id]) { try addWords(of: form, person: id, db) }
  }

  /// Takes the words of forms that are gone out, and the person when nothing is left; but not one that the user has joined or
  /// split: when the name comes again it stands where it was put.
  private func removeIfGone(_ id: Int64) throws {
    try run(
      """
      DELETE FROM people WHERE id = ? AND NOT EXISTS (SELECT 1 FROM names WHERE person = people.id)
        AND head IS NULL AND apart = 0 AND NOT EXISTS (SELECT 1 FROM people m WHERE m.head = people.id)
      """, [id])
    try Self.rebuildWords(of: id, db)
    if let head = heads[id] { try Self.rebuildWords(of: head, db) }
  }

  /// The name shown is the form that most documents use; among those as frequent the fullest, and one not in capitals.
  private func rename(_ id: Int64) throws {
    try run(
      """
      UPDATE people SET name = coalesce((
        SELECT form FROM names WHERE person = people.id AND use = 0 ORDER BY n DESC, length(form) DESC, form DESC LIMIT 1),
        name)
      WHERE id = ?
      """, [id])
  }
}
