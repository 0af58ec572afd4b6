import GRDB

extension Library {
  /// The sources with most articles. Costs a look at each source, some thousands at most.
  public func sources(limit: Int) throws -> [SourceRow] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: "SELECT name, articles FROM sources WHERE articles > 0 ORDER BY articles DESC, name LIMIT ?")
      return try Row.fetchAll(statement, arguments: [limit]).map { SourceRow(name: $0[0], articles: $0[1]) }
    }
  }
}

/// A source of articles, as the documents name it.
public struct SourceRow: Hashable, Sendable {
  public var name: String
  public var articles: Int
  public init(name: String, articles: Int) {
    self.name = name
    self.articles = articles
  }
}
