import GRDB

/// A filter kept under a name.
public struct SavedFilter: Hashable, Sendable {
  public var name: String
  /// A filter line.
  public var text: String
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

extension Library {
  /// By name; case does not tell them apart.
  public func savedFilters(beginning text: String = "") throws -> [SavedFilter] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: "SELECT name, filter FROM saved_filters WHERE substr(name, 1, ?) = ? COLLATE NOCASE ORDER BY name")
      return try Row.fetchAll(statement, arguments: [text.unicodeScalars.count, text])
        .map { SavedFilter(name: $0[0], text: $0[1]) }
    }
  }

  /// Keeps a filter line under a name; with nil takes it away. Gives the line that was there before.
  @discardableResult
  public func save(filter text: String?, as name: String) throws -> String? {
    try writing { db in
      let find = try db.cachedStatement(sql: "SELECT filter FROM saved_filters WHERE name = ?")
      let before = try String.fetchOne(find, arguments: [name])
      try db.cachedStatement(sql: "DELETE FROM saved_filters WHERE name = ?").execute(arguments: [name])
      if let text {
        try db.cachedStatement(sql: "INSERT INTO saved_filters VALUES (?, ?)").execute(arguments: [name, text])
      }
      return before
    }
  }
}

extension Library {
  /// Gives a saved filter another name; throws `LibraryError` where that is another one's already.
  public func renameFilter(_ old: String, to new: String) throws {
    try writing { db in
      let find = try db.cachedStatement(sql: "SELECT filter FROM saved_filters WHERE name = ?")
      guard let text = try String.fetchOne(find, arguments: [old]) else { return }
      let other = "SELECT name FROM saved_filters WHERE name = ? AND name != ? COLLATE NOCASE"
      if let taken = try String.fetchOne(try db.cachedStatement(sql: other), arguments: [new, old]) {
        throw LibraryError("a filter is called \(taken) already; remove it first, or take another name")
      }
      try db.cachedStatement(sql: "DELETE FROM saved_filters WHERE name = ?").execute(arguments: [old])
      try db.cachedStatement(sql: "INSERT INTO saved_filters VALUES (?, ?)").execute(arguments: [new, text])
    }
  }
}
