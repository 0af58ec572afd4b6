import GRDB

extension Library {
  /// A window of the list of quotations over all articles: direct and mixed ones, unless the filter asks for a `kind:`.
  /// - Throws: `FilterError` when the filter line has a mistake.
  public func quotes(_ filter: Filter, _ place: Place<QuoteID>, limit: Int) throws -> [QuoteRow] {
    try reading { db in
      let query = ListQuery(try Plan(filter, .quotes, db))
      return try query.rows(db, select: QuoteRow.select, place.mapped(\.order), limit: limit).map(QuoteRow.init(row:))
    }
  }

  public func quoteCount(_ filter: Filter) throws -> Int { try quoteCount(filter, limit: nil) }

  /// As `quoteCount`, but no further than a limit, so that it costs no more than that many hits.
  public func quoteCount(_ filter: Filter, limit: Int?) throws -> Int {
    try reading { db in
      let plan = try Plan(filter, .quotes, db)
      if plan.isWhole, plan.isSaidOnly { return try Self.kept(db, "quotes") }
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

extension QuoteID {
  /// Its place in the list of all quotations, see `Order`.
  var order: Int64 { Order.quote(article: article.rawValue, number: number) }
}
