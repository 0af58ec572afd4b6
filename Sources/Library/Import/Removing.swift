import GRDB

extension Library {
  /// Takes articles out of the library for good, with all that was counted from them. Their files stay where they are, and
  /// come in again only when they change.
  public func remove(_ articles: [ArticleID]) throws {
    try writing { db in
      var shelving = try Shelving(db)
      for id in articles { _ = try shelving.remove(id.rawValue) }
      try shelving.finish()
    }
  }
}
