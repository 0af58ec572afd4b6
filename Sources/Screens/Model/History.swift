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
  case done([ArticleID], Bool)
  case tag(String, [ArticleID], Bool)
  case notes(before: [NoteChange], after: [NoteChange])
  case filter(name: String, before: String?, after: String?)
  case renamed(from: String, to: String)
  case joins(JoinChange)

  var inverse: Change {
    switch self {
    case .read(let ids, let value): .read(ids, !value)
    case .starred(let ids, let value): .starred(ids, !value)
    case .done(let ids, let value): .done(ids, !value)
    case .tag(let tag, let ids, let value): .tag(tag, ids, !value)
    case .notes(let before, let after): .notes(before: after, after: before)
    case .filter(let name, let before, let after): .filter(name: name, before: after, after: before)
    case .renamed(let old, let new): .renamed(from: new, to: old)
    case .joins(let change): .joins(change.inverse)
    }
  }

  var effect: Effect {
    switch self {
    case .read(let ids, let value): .library(.setRead(value, ids))
    case .starred(let ids, let value): .library(.setStarred(value, ids))
    case .done(let ids, let value): .library(.setDone(value, ids))
    case .tag(let tag, let ids, let value): .library(.setTag(tag, value, ids))
    case .notes(_, let after): .library(.setNotes(after))
    case .filter(let name, _, let after): .library(.saveFilter(after, name: name))
    case .renamed(let old, let new): .library(.renameFilter(from: old, to: new))
    case .joins(let change): .library(.applyJoins(change))
    }
  }

  /// What it makes of a row, until the library has it.
  func show(in row: inout ArticleRow) {
    switch self {
    case .read(_, let value): row.isRead = value
    case .starred(_, let value): row.isStarred = value
    case .done(_, let value): row.isDone = value
    case .tag(let tag, _, let isOn):
      row.tags.removeAll { $0.lowercased() == tag.lowercased() }
      if isOn { row.tags = (row.tags + [tag]).sorted() }
    case .notes, .filter, .renamed, .joins: break
    }
  }

  /// The articles whose rows it changes.
  var articles: [ArticleID] {
    switch self {
    case .read(let ids, _), .starred(let ids, _), .done(let ids, _), .tag(_, let ids, _): ids
    case .notes, .filter, .renamed, .joins: []
    }
  }

  /// `12 articles marked read`.
  var summary: String {
    switch self {
    case .read(let ids, let value): "\(Wording.count(ids.count, "article")) marked \(value ? "read" : "unread")"
    case .starred(let ids, let value): "\(Wording.count(ids.count, "article")) \(value ? "starred" : "unstarred")"
    case .done(let ids, let value): "\(Wording.count(ids.count, "article")) \(value ? "done" : "not done")"
    case .tag(let tag, let ids, let value):
      "\(Wording.count(ids.count, "article")) \(value ? "tagged" : "no longer tagged") \(tag)"
    case .notes(_, let after):
      after.allSatisfy { $0.text == nil }
        ? Wording.count(after.count, "note") + " taken away" : Wording.count(after.count, "note") + " written"
    case .filter(let name, _, let after): after == nil ? "filter \(name) deleted" : "filter saved as \(name)"
    case .renamed(let old, let new): "filter \(old) renamed \(new)"
    case .joins(let change): change.summary
    }
  }
}

/// What was done and can be undone, and what was undone and can be done again.
struct Changes: Hashable, Sendable {
  private(set) var done: [Change] = []
  private(set) var undone: [Change] = []

  /// Both sides of the line between done and undone: what was just done, undone or done again.
  var edges: [Change] { [done.last, undone.last].compactMap(\.self) }

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
