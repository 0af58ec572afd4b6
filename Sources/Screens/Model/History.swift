import Library

/// A place to come back to: screen, filter, row and its line in the pane, and the scroll of the text.
struct Spot: Hashable, Sendable {
  var screen: Screen
  var focus: Pane
  var filter: Filter
  var row: Row?
  /// The line of the pane on which the row stands.
  var line: Int
  /// Row number in the whole list, if it was known.
  var position: Int?
  var linked: Linked?
  var pinned: ArticleID?
  var textTop: Int
  var quote: Int?
  var link: Int?

  enum Row: Hashable, Sendable {
    case article(ArticleID)
    case quote(QuoteID)
    case speaker(SpeakerID)
    case link(Int)
  }
}

/// Where the reader has been, like a browser's back and forward.
struct History: Hashable, Sendable {
  private(set) var behind: [Spot] = []
  private(set) var ahead: [Spot] = []

  private static let limit = 200

  /// Called before the reader goes somewhere else.
  mutating func leave(_ spot: Spot) {
    if behind.last != spot { behind.append(spot) }
    if behind.count > History.limit { behind.removeFirst() }
    ahead = []
  }

  mutating func back(from spot: Spot) -> Spot? {
    guard let target = behind.popLast() else { return nil }
    ahead.append(spot)
    return target
  }

  /// A text was left for its list: forward goes into it again.
  mutating func stepOut(of spot: Spot) {
    ahead.append(spot)
  }

  mutating func forward(from spot: Spot) -> Spot? {
    guard let target = ahead.popLast() else { return nil }
    behind.append(spot)
    return target
  }
}

/// One change of the user's marks that can be undone.
enum Change: Hashable, Sendable {
  case read([ArticleID], Bool)
  case starred([ArticleID], Bool)

  var inverse: Change {
    switch self {
    case .read(let ids, let value): .read(ids, !value)
    case .starred(let ids, let value): .starred(ids, !value)
    }
  }

  var effect: Effect {
    switch self {
    case .read(let ids, let value): .library(.setRead(value, ids))
    case .starred(let ids, let value): .library(.setStarred(value, ids))
    }
  }

  /// `12 articles marked read`.
  var summary: String {
    switch self {
    case .read(let ids, let value): "\(Wording.count(ids.count, "article")) marked \(value ? "read" : "unread")"
    case .starred(let ids, let value): "\(Wording.count(ids.count, "article")) \(value ? "starred" : "unstarred")"
    }
  }
}

/// What was done and can be undone, and what was undone and can be done again.
struct Changes: Hashable, Sendable {
  private(set) var done: [Change] = []
  private(set) var undone: [Change] = []

  mutating func record(_ change: Change) {
    done.append(change)
    if done.count > 1000 { done.removeFirst() }
    undone = []
  }

  mutating func undo() -> Change? {
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    return change
  }

  mutating func redo() -> Change? {
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    return change
  }
}
