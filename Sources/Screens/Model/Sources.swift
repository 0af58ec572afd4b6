import Library

/// What stands below the speakers, left of the list: the sources with most articles.
struct Sources: Hashable, Sendable {
  /// Nil until the library has answered.
  var rows: [SourceRow]?
  var cursor = 0

  static let shown = 6

  var current: SourceRow? { rows?[safe: cursor] }
}

/// Below the sources: the filters kept under names.
struct SavedFilters: Hashable, Sendable {
  /// Nil until the library has answered.
  var rows: [SavedFilter]?
  var cursor = 0

  static let shown = 6

  var current: SavedFilter? { rows?[safe: cursor] }
}
