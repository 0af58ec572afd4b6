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

  public func speaker(_ id: SpeakerID) throws -> SpeakerRow? {
    try reading { db in
      let statement = try db.cachedStatement(sql: "\(SpeakerRow.select) FROM people p WHERE id = ? AND documents > 0")
      return try Row.fetchOne(statement, arguments: [id.rawValue]).map { try SpeakerRow($0, db) }
    }
  }

  /// The speaker of a contract id or a name as a user types it (`Bergner`); the one with most quotations where several fit.
  public func speaker(named name: String) throws -> SpeakerRow? {
    try reading { db in
      let statement = try db.cachedStatement(sql: "\(SpeakerRow.select) FROM people p WHERE key = ? AND documents > 0")
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
  /// Forms and dates are looked up row by row, for the few rows that are shown.
  init(_ row: Row, _ db: Database) throws {
    let id: Int64 = row[0]
    self.init(
      id: SpeakerID(rawValue: id), key: row[1], name: row[2], aliases: try Self.forms(db, id, .alias, but: row[2]),
      roles: try Self.forms(db, id, .role, but: nil), quotes: row[3], documents: row[4],
      first: try Self.date(db, id, "ASC"), last: try Self.date(db, id, "DESC"), turns: row[5])
  }

  /// Most used first.
  private static func forms(_ db: Database, _ id: Int64, _ use: NameUse, but shown: String?) throws -> [String] {
    let uses = use == .role ? "use = 2" : "use < 2"
    let statement = try db.cachedStatement(
      sql: """
        SELECT form FROM names WHERE person = ? AND \(uses) AND form IS NOT ?
        GROUP BY form ORDER BY sum(n) DESC, form LIMIT 20
        """)
    return try String.fetchAll(statement, arguments: [id, shown])
  }

  /// Numbers of articles begin with their date, so the ends of the speaker's list are the first and last.
  private static func date(_ db: Database, _ id: Int64, _ order: String) throws -> String? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.published FROM speaker_articles s JOIN articles a ON a.id = s.article
        WHERE s.speaker = ? AND s.article >= ? ORDER BY s.article \(order) LIMIT 1
        """)
    return try String.fetchOne(statement, arguments: [id, Int64(1) << Order.runningBits])
  }
}
