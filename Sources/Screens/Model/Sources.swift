import Library

/// What stands below the speakers, left of the list: the sources with most articles.
struct Sources: Hashable, Sendable {
  /// Nil until the library has answered.
  var rows: [SourceRow]?
  var cursor = 0

  static let shown = 6

  var current: SourceRow? { rows?[safe: cursor] }
}
