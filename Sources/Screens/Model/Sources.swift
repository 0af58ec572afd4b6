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

  /// Articles by the filter's line; nil where they cannot be told. Those counted before stand until they are counted anew.
  var counts: [String: Int?] = [:]
  /// Lines to be counted anew; the old figures stand until then.
  var stale: Set<String> = []

  static let shown = 6

  var current: SavedFilter? { rows?[safe: cursor] }
}

extension SavedFilters {
  mutating func take(_ new: [String: Int?]) {
    stale.subtract(new.keys)
    counts.merge(new) { $1 }
  }

  /// Something has changed: all of it, or only what is the user's own.
  mutating func expire(onlyOwn: Bool) {
    let lines = counts.keys.filter { line in
      !onlyOwn || ["is:", "has:", "tag:", "note:", "saved:"].contains { line.lowercased().contains($0) }
    }
    stale.formUnion(lines)
  }

  /// As it stands in lists: nothing where nothing can be told, an ellipsis while it is counted.
  func count(of line: String, _ signs: Signs) -> String {
    guard let known = counts[line] else { return signs.ellipsis }
    return known.map(Wording.number) ?? ""
  }
}
