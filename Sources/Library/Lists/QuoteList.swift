import GRDB

extension Library {
  /// A window of the list of quotations over all articles: of the filter's kinds of speech, or of the `kind:` its line asks for.
  /// - Throws: `FilterError` when the filter line has a mistake.
  public func quotes(_ filter: Filter, _ place: Place<QuoteID>, limit: Int) throws -> [QuoteRow] {
    try reading { db in
      let plan = try Plan(filter, .quotes, db)
      if let list = try collected(filter, plan, db) {
        let statement = try db.cachedStatement(
          sql: QuoteRow.select + " FROM quotes q CROSS JOIN articles a ON a.id = q.article WHERE q.id = ?")
        let rows = try window(list, place.mapped(\.order), limit: limit, db)
          .compactMap { try Row.fetchOne(statement, arguments: [$0]) }
        return try QuoteRow.all(rows, db)
      }
      let query = ListQuery(plan)
      return try QuoteRow.all(query.rows(db, select: QuoteRow.select, place.mapped(\.order), limit: limit), db)
    }
  }

  /// The rows of that list.
  public func quoteCount(_ filter: Filter) throws -> Int { try quoteCount(filter, limit: nil) }

  /// How many quotes fit a filter, and of turns and reported speech those that its list shows: each kind is a walk along its hits.
  public func speechCounts(_ filter: Filter) throws -> SpeechCounts {
    try reading { db in
      let plan = try Plan(filter, .quotes, db)
      if !plan.patterns.isEmpty { return swept(filter, .quotes)?.tally ?? SpeechCounts(quotes: 0) }
      if plan.speech == nil { return try ListQuery(plan).countsByKind(db) }
      var counts = SpeechCounts(quotes: try Self.count(.quotes, filter, db))
      if filter.speech.contains(.turns) { counts.turns = try Self.count(.turns, filter, db) }
      if filter.speech.contains(.indirect) { counts.indirect = try Self.count(.indirect, filter, db) }
      counts.rows = (filter.speech.contains(.quotes) ? counts.quotes : 0) + counts.turns + counts.indirect
      return counts
    }
  }

  private static func count(_ speech: Speech, _ filter: Filter, _ db: Database) throws -> Int {
    var filter = filter
    filter.speech = speech
    let plan = try Plan(filter, .quotes, db)
    if plan.speech == [] { return 0 }
    return plan.isWhole ? try kept(db, speech) : try ListQuery(plan).count(db)
  }

  private static func kept(_ db: Database, _ speech: Speech) throws -> Int {
    try Speech.names.reduce(0) { try $0 + (speech.contains($1.kind) ? kept(db, $1.name) : 0) }
  }

  /// As `quoteCount`, but no further than a limit, so that it costs no more than that many hits.
  public func quoteCount(_ filter: Filter, limit: Int?) throws -> Int {
    try reading { db in
      let plan = try Plan(filter, .quotes, db)
      if !plan.patterns.isEmpty { return shown(filter, .quotes).entries.count }
      if plan.isWhole, let speech = plan.speech { return try Self.kept(db, speech) }
      return try ListQuery(plan).count(db, limit: limit)
    }
  }

  /// The row number (from 0) of a quotation in a filtered list. Costs a scan of an index: for jumps, not for each key.
  public func position(of quote: QuoteID, in filter: Filter) throws -> Int {
    try reading { db in
      let plan = try Plan(filter, .quotes, db)
      if let list = try collected(filter, plan, db) { return try place(of: quote.order, in: list, db).index }
      return try ListQuery(plan).position(db, of: quote.order)
    }
  }

  /// The quotation at a row number (from 0).
  public func quote(atRow row: Int, in filter: Filter) throws -> QuoteID? {
    try reading { db in
      let plan = try Plan(filter, .quotes, db)
      let list = try collected(filter, plan, db)
      guard let id = try list.map({ $0.window(row..<row + 1).first }) ?? ListQuery(plan).id(db, atRow: row) else {
        return nil
      }
      return try Self.quote(id, db)
    }
  }

  static func quote(_ id: Int64, _ db: Database) throws -> QuoteID? {
    let statement = try db.cachedStatement(sql: "SELECT article, number FROM quotes WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map {
      QuoteID(article: ArticleID(rawValue: $0[0]), number: $0[1])
    }
  }
}

/// What a filter leaves, by the kind of speech; 0 for kinds that its list does not show. Only `quotes` are called quotes, and they
/// are counted always.
public struct SpeechCounts: Hashable, Sendable {
  public var quotes: Int
  public var turns: Int
  public var indirect: Int
  /// Rows of the list: those of the filter's own kinds.
  public var rows: Int
  public init(quotes: Int, turns: Int = 0, indirect: Int = 0, rows: Int = 0) {
    self.quotes = quotes
    self.turns = turns
    self.indirect = indirect
    self.rows = rows
  }
}

extension QuoteID {
  /// Its place in the list of all quotations, see `Order`.
  var order: Int64 { Order.quote(article: article.rawValue, number: number) }
}
