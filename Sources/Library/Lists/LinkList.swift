extension Library {
  /// Documents linked by the people and places they share, best first.
  public func links(of id: ArticleID, limit: Int) throws -> [LinkRow] { [] }
}
