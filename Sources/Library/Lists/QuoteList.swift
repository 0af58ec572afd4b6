import GRDB

extension Library {
  /// A window of the list of quotations over all articles: of the filter's kinds of speech, or of the `kind:` its line asks for.
  /// - Throws: `FilterError` when the filter line has a mistake.
  public func quotes(_ filter: Filter, _ place: Place<QuoteID>, limit: Int) throws -> [QuoteRow] {
    try reading { db in
      let query = ListQuery(try Plan(filter, .quotes, db))
      return try QuoteRow.all(query.rows(db, select: QuoteRow.select, place.mapped(\.order), limit: limit), db)
    }
  }

  /// The rows of that list.
  public func quoteCount(_ filter: Filter) throws -> Int { try quoteCount(filter, limit: nil) }

  /// How many quotes, turns and reported clauses fit a filter, whatever kinds its list shows.
  public func speechCounts(_ filter: Filter) throws -> SpeechCounts {
    func count(_ speech: Speech) throws -> Int {
      try reading { db in
        var filter = filter
        filter.speech = speech
        var plan = try Plan(filter, .quotes, db)
        if plan.speech == [] { return 0 }
        if plan.isWhole, plan.speech != nil { return try Self.kept(db, speech) }
        if plan.speech == nil { plan.clauses.append(.init(sql: speech.condition)) }
        return try ListQuery(plan).count(db)
      }
    }
    var counts = SpeechCounts(quotes: try count(.quotes), turns: try count(.turns), indirect: try count(.indirect))
    counts.rows = try quoteCount(filter)
    return counts
  }

  private static func kept(_ db: Database, _ speech: Speech) throws -> Int {
    try Speech.names.reduce(0) { try $0 + (speech.contains($1.kind) ? kept(db, $1.name) : 0) }
  }

  /// As `quoteCount`, but no further than a limit, so that it costs no more than that many hits.
  public func quoteCount(_ filter: Filter, limit: Int?) throws -> Int {
    try reading { db in
      let plan = try Plan(filter, .quotes, db)
      if plan.isWhole, let speech = plan.speech { return try Self.kept(db, speech) }
      return try ListQuery(plan).count(db, limit: limit)
    }
  }

  /// The row number (from 0) of a quotation in a filtered list. Costs a scan of an index: for jumps, not for each key.
  public func position(of quote: QuoteID, in filter: Filter) throws -> Int {
    try reading { try ListQuery(Plan(filter, .quotes, $0)).position($0, of: quote.order) }
  }

  /// The quotation at a row number (from 0).
  public func quote(atRow row: Int, in filter: Filter) throws -> QuoteID? {
    try reading { db in
      guard let id = try ListQuery(Plan(filter, .quotes, db)).id(db, atRow: row) else { return nil }
      let statement = try db.cachedStatement(sql: "SELECT article, number FROM quotes WHERE id = ?")
      return try Row.fetchOne(statement, arguments: [id]).map {
        QuoteID(article: ArticleID(rawValue: $0[0]), number: $0[1])
      }
    }
  }
}

/// What a filter leaves, by the kind of speech. Only `quotes` are called quotes.
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
