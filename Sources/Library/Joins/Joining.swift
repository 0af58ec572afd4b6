import BriefingCore
import GRDB

extension Library {
  public static let joinedByUser = "by you"

  /// Joins speakers, each with all that is joined to it, to another one, whose name and id they are shown under from then
  /// on. Some milliseconds, however much they said. Nothing changes for one that is joined to it already.
  @discardableResult
  public func join(_ speakers: [SpeakerID], to target: SpeakerID, because why: String = joinedByUser) throws
    -> JoinChange
  {
    try join([(speakers, target, why)])
  }

  /// Joins as proposed, in one transaction; those that no longer hold are passed over.
  @discardableResult
  public func accept(_ proposals: [JoinProposal]) throws -> JoinChange {
    var change = try join(proposals.map { ([$0.speaker], $0.head, $0.why) }, unlessSettled: true)
    if proposals.count > 1 { change.summary = "\(change.after.count) names joined as proposed" }
    return change
  }

  /// - Parameter unlessSettled: leave names alone that are joined already, or that the user has split.
  private func join(
    _ joins: [(speakers: [SpeakerID], target: SpeakerID, why: String)], unlessSettled: Bool = false
  ) throws -> JoinChange {
    try writing { db in
      var before: [JoinState] = []
      var after: [JoinState] = []
      var names: [String] = []
      var target = ""
      for join in joins {
        guard let head = try Joins.head(of: join.target.rawValue, db) else { continue }
        target = try Joins.name(head, db)
        for speaker in join.speakers {
          guard let own = try Joins.head(of: speaker.rawValue, db), own != head else { continue }
          if unlessSettled, let state = try Joins.state(of: speaker.rawValue, db), state.isApart || state.head != nil {
            continue
          }
          names.append(try Joins.name(own, db))
          // All are looked at before the first moves: those joined to it move with it.
          let states = try Joins.group(of: own, db).compactMap { try Joins.state(of: $0, db) }
          before += states
          for state in states {
            // What was joined before keeps the reason that it was joined for.
            after.append(
              JoinState(
                speaker: state.speaker, head: SpeakerID(rawValue: head),
                why: state.speaker.rawValue == own ? join.why : state.why,
                isAutomatic: state.speaker.rawValue != own && state.isAutomatic))
            try Joins.set(after[after.count - 1], db)
          }
        }
      }
      return JoinChange(
        before: before, after: after, summary: "\(names.joined(separator: ", ")) joined to \(target)")
    }
  }

  /// Takes a name out of the speaker that it is joined to; for a speaker with names joined to it, all of them.
  @discardableResult
  public func split(_ speaker: SpeakerID) throws -> JoinChange {
    try writing { db in
      let id = speaker.rawValue
      guard let own = try Joins.state(of: id, db), let head = try Joins.head(of: id, db) else {
        return JoinChange(before: [], after: [], summary: "")
      }
      let members = own.head == nil ? try Joins.group(of: id, db).filter { $0 != id } : [id]
      let before = try members.compactMap { try Joins.state(of: $0, db) }
      let after = before.map { JoinState(speaker: $0.speaker, head: nil, isApart: true) }
      let names = try members.map { try Joins.name($0, db) }
      for state in after { try Joins.set(state, db) }
      return JoinChange(
        before: before, after: after,
        summary: "\(names.joined(separator: ", ")) split from \(try Joins.name(head, db))")
    }
  }

  /// Takes all joins back that were made as proposed; they may be proposed again.
  @discardableResult
  public func splitProposed() throws -> JoinChange {
    try writing { db in
      let statement = try db.cachedStatement(
        sql: "SELECT id FROM people WHERE head IS NOT NULL AND auto = 0 AND why <> ? ORDER BY id")
      let ids = try Int64.fetchAll(statement, arguments: [Self.joinedByUser])
      let before = try ids.compactMap { try Joins.state(of: $0, db) }
      let after = before.map { JoinState(speaker: $0.speaker, head: nil) }
      for state in after { try Joins.set(state, db) }
      return JoinChange(
        before: before, after: after, summary: "\(after.count) names split that were joined as proposed")
    }
  }

  /// Puts names where a change left them: for undo (its `inverse`) and redo.
  public func apply(_ change: JoinChange) throws {
    try writing { db in for state in change.after { try Joins.set(state, db) } }
  }

  /// The joined name of an id, or of a name as it is written in the documents; nil when no joined one is called so.
  public func joinedName(called name: String) throws -> SpeakerID? {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: "SELECT id FROM people WHERE head IS NOT NULL AND (key = ?1 OR key = ?2 OR name = ?1) ORDER BY key <> ?1")
      return try Int64.fetchOne(statement, arguments: [name, NameFold.fold(name)]).map(SpeakerID.init(rawValue:))
    }
  }

  /// Speakers that have names joined to them, in the order of the list of speakers.
  public func joinedSpeakers() throws -> [SpeakerRow] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: """
          \(SpeakerRow.select) FROM people p
          WHERE p.id IN (SELECT head FROM people WHERE head IS NOT NULL) ORDER BY p.rank DESC, p.name, p.id
          """)
      return try Row.fetchAll(statement).map { try SpeakerRow($0, db) }
    }
  }
}

/// The joins in the table of people: `head` of a person is whom it is joined to, never one that is joined itself; what those
/// joined add to a head's counts is kept with the head.
enum Joins {
  /// A person and all that are joined to it, or to whom it is joined.
  static func group(of id: Int64, _ db: Database) throws -> [Int64] {
    let head = try head(of: id, db) ?? id
    let statement = try db.cachedStatement(sql: "SELECT id FROM people WHERE head = ? ORDER BY id")
    return [head] + (try Int64.fetchAll(statement, arguments: [head]))
  }

  /// The groups of several people, each person once.
  static func groups(of ids: [Int64], _ db: Database) throws -> [Int64] {
    var known = Set<Int64>()
    return try ids.flatMap { try group(of: $0, db) }.filter { known.insert($0).inserted }
  }

  /// The person that one is shown as; nil when there is no such person.
  static func head(of id: Int64, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT coalesce(head, id) FROM people WHERE id = ?"), arguments: [id])
  }

  /// Everybody who is joined, by number, with whom they are shown as. As long as there are joins, however large the library.
  static func heads(_ db: Database) throws -> [Int64: Int64] {
    let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT id, head FROM people WHERE head IS NOT NULL"))
    var heads: [Int64: Int64] = [:]
    while let row = try rows.next() { heads[row[0]] = row[1] as Int64 }
    return heads
  }

  static func name(_ id: Int64, _ db: Database) throws -> String {
    try String.fetchOne(db.cachedStatement(sql: "SELECT name FROM people WHERE id = ?"), arguments: [id]) ?? ""
  }

  static func state(of id: Int64, _ db: Database) throws -> JoinState? {
    let statement = try db.cachedStatement(sql: "SELECT head, why, apart, auto FROM people WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    return JoinState(
      speaker: SpeakerID(rawValue: id), head: (row[0] as Int64?).map(SpeakerID.init(rawValue:)), why: row[1],
      isApart: row[2], isAutomatic: row[3])
  }

  static func set(_ state: JoinState, _ db: Database) throws {
    let id = state.speaker.rawValue
    guard let old = try Joins.state(of: id, db) else { return }
    let head = try state.head.flatMap { try Joins.head(of: $0.rawValue, db) }
    if let head, head != id {
      // Nobody is joined to somebody who is joined: they all move on.
      let moved = try db.cachedStatement(sql: "UPDATE people SET head = ? WHERE head = ?")
      try moved.execute(arguments: [head, id])
    }
    let statement = try db.cachedStatement(sql: "UPDATE people SET head = ?, why = ?, apart = ?, auto = ? WHERE id = ?")
    try statement.execute(
      arguments: [
        head == id ? nil : head, head == nil ? nil : state.why, state.isApart, head != nil && state.isAutomatic, id,
      ])
    for changed in Set([id, old.head?.rawValue, head].compactMap(\.self)) { try refresh(changed, db) }
  }

  /// Counts what those joined to a person add, and makes the person answer to their names' words. Costs a walk along the
  /// documents of those joined.
  static func refresh(_ head: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE people SET
          more_quotes = (SELECT coalesce(sum(m.quotes), 0) FROM people m WHERE m.head = people.id),
          more_turns = (SELECT coalesce(sum(m.turns), 0) FROM people m WHERE m.head = people.id),
          more_documents = (
            SELECT count(DISTINCT s.article) FROM people m CROSS JOIN speaker_articles s ON s.speaker = m.id
            WHERE m.head = people.id
              AND NOT EXISTS (SELECT 1 FROM speaker_articles o WHERE o.speaker = people.id AND o.article = s.article)),
          more_mentioned = (
            SELECT count(DISTINCT s.article) FROM people m CROSS JOIN person_articles s ON s.person = m.id
            WHERE m.head = people.id
              AND NOT EXISTS (SELECT 1 FROM person_articles o WHERE o.person = people.id AND o.article = s.article))
        WHERE id = ?
        """)
    try statement.execute(arguments: [head])
    try PeopleTally.rebuildWords(of: head, db)
  }
}
