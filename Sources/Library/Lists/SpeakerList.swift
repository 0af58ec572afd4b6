import BriefingCore
import GRDB

extension Library {
  /// Speakers by number of quotations, most first, described sources behind all names; `matching` narrows by the beginnings
  /// of the words of names and aliases. A spelling that nobody uses finds the usual ones (`Soleimani` for Suleimani). Costs
  /// the same at any number of speakers.
  public func speakers(matching text: String, _ place: Place<SpeakerID>, limit: Int) throws -> [SpeakerRow] {
    try reading { db in
      let search = try SpeakerSearch.finding(text, wholeWords: false, db)
      return try search.rows(db, place.mapped(\.rawValue), limit: limit).map { try SpeakerRow($0, db) }
    }
  }

  public func speakerCount(matching text: String) throws -> Int {
    try reading { try SpeakerSearch.finding(text, wholeWords: false, $0).count($0) }
  }

  /// A speaker; for a joined name the one that it is shown as.
  public func speaker(_ id: SpeakerID) throws -> SpeakerRow? {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: """
          \(SpeakerRow.select) FROM people p
          WHERE p.id = (SELECT coalesce(head, id) FROM people WHERE id = ?) AND p.speaks > 0
          """)
      return try Row.fetchOne(statement, arguments: [id.rawValue]).map { try SpeakerRow($0, db) }
    }
  }

  /// The speakers that a name may mean: the one of that id or whole name; else those whose names' words begin so.
  public func speakers(called name: String, limit: Int) throws -> [SpeakerRow] {
    try reading { db in
      for key in [name, NameFold.fold(name)] {
        let rows = try Row.fetchAll(db.cachedStatement(sql: Self.speakersOfKey), arguments: [key, limit])
        if !rows.isEmpty { return try rows.map { try SpeakerRow($0, db) } }
      }
      let search = try SpeakerSearch.finding(name, wholeWords: false, db)
      guard !search.isEmpty else { return [] }
      let rows = try search.rows(db, .first, limit: limit).map { try SpeakerRow($0, db) }
      let same = rows.filter { $0.name == name }
      return same.count == 1 ? same : rows
    }
  }

  /// Of a bare last name those of each title too: `keller`, `keller (gen)`.
  private static let speakersOfKey = """
    \(SpeakerRow.select) FROM people p
    WHERE p.id IN (SELECT coalesce(head, id) FROM people WHERE key = ?1 OR key >= ?1 || ' (' AND key < ?1 || ' )')
      AND p.speaks > 0
    ORDER BY p.rank DESC, p.name, p.id LIMIT ?2
    """

  private static let speakerOfKey = """
    \(SpeakerRow.select) FROM people p
    WHERE p.id = (SELECT coalesce(head, id) FROM people WHERE key = ?) AND p.speaks > 0
    """

  /// The speaker of a contract id or a name as a user types it (`Bergner`); the one with most quotations where several fit.
  public func speaker(named name: String) throws -> SpeakerRow? {
    try reading { db in
      let statement = try db.cachedStatement(sql: Self.speakerOfKey)
      for key in [name, NameFold.fold(name)] {
        if let row = try Row.fetchOne(statement, arguments: [key]) { return try SpeakerRow(row, db) }
      }
      for wholeWords in [true, false] {
        let search = try SpeakerSearch.finding(name, wholeWords: wholeWords, db)
        guard !search.isEmpty else { return nil }
        if let row = try search.rows(db, .first, limit: 1).first { return try SpeakerRow(row, db) }
      }
      return nil
    }
  }
}

extension SpeakerRow {
  /// The number of a person, `?1`, and those of all joined to it.
  private static let group = "SELECT ?1 AS id UNION ALL SELECT id FROM people WHERE head = ?1"

  /// Forms, dates and joined names are looked up row by row, for the few rows that are shown.
  init(_ row: Row, _ db: Database) throws {
    let id: Int64 = row[0]
    self.init(
      id: SpeakerID(rawValue: id), key: row[1], name: row[2], aliases: try Self.forms(db, id, .alias, but: row[2]),
      roles: try Self.forms(db, id, .role, but: nil), quotes: row[3], documents: row[4],
      first: try Self.date(db, id, "ASC"), last: try Self.date(db, id, "DESC"), turns: row[5])
    joined = try Self.joined(db, id)
    // They come first: of the other forms there may be more than are given.
    let names = joined.map(\.name).filter { $0 != name }
    aliases = names + aliases.filter { !names.contains($0) }
  }

  /// Most used first.
  private static func forms(_ db: Database, _ id: Int64, _ use: NameUse, but shown: String?) throws -> [String] {
    let uses = use == .role ? "use = 2" : "use < 2"
    let statement = try db.cachedStatement(
      sql: """
        SELECT form FROM names WHERE person IN (\(group)) AND \(uses) AND form IS NOT ?2
        GROUP BY form ORDER BY sum(n) DESC, form LIMIT 20
        """)
    return try String.fetchAll(statement, arguments: [id, shown])
  }

  /// Numbers of articles begin with their date, so the ends of the speaker's list are the first and last.
  private static func date(_ db: Database, _ id: Int64, _ order: String) throws -> String? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT published FROM articles WHERE id = (
          SELECT \(order == "ASC" ? "min" : "max")((
            SELECT article FROM speaker_articles s WHERE s.speaker = one.id AND s.article >= ?2
            ORDER BY s.article \(order) LIMIT 1))
          FROM (\(group)) one)
        """)
    return try String.fetchOne(statement, arguments: [id, Int64(1) << Order.runningBits])
  }

  private static func joined(_ db: Database, _ id: Int64) throws -> [JoinedName] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, key, name, quotes, documents, why FROM people WHERE head = ?
        ORDER BY quotes DESC, documents DESC, name
        """)
    return try Row.fetchAll(statement, arguments: [id]).map { row in
      JoinedName(
        id: SpeakerID(rawValue: row[0]), key: row[1], name: row[2], quotes: row[3], documents: row[4],
        why: row[5] ?? Library.joinedByUser)
    }
  }
}
