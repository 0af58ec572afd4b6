/// The part of a long list that is at hand: a few screens of rows around the cursor.
///
/// The list itself lies in the library; nothing here grows with it. Rows are fetched by their neighbours' ids when the
/// cursor comes near an edge, and rows far away are let go. The row number is carried along and never counted.
struct ListWindow<Row: Identifiable & Sendable>: Sendable where Row.ID: Sendable {
  private(set) var rows: [Row] = []
  /// Index into `rows` of the row under the cursor; 0 when there is none.
  private(set) var cursor = 0
  /// Index into `rows` of the row at the top of the pane.
  private(set) var top = 0
  /// Row number (from 0) of `rows[0]` in the whole list; nil until it is known.
  private(set) var start: Int?
  private(set) var reachesFirst = false
  private(set) var reachesLast = false
  /// How many rows the whole list has, once counted.
  var total: Int? {
    didSet { if start == nil, isLoaded, reachesLast, let total { start = max(0, total - rows.count) } }
  }
  /// False until rows came, and again when the filter behind the list has changed.
  private(set) var isLoaded = false
  /// Rows were asked for, not from the top: they are on their way.
  var isAsked = false
  /// Rows that the cursor has still to go when the rows asked for come.
  private var debt = 0

  init() {}

  var current: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }
  /// Row number (from 0) of the cursor in the whole list.
  var position: Int? { start.map { $0 + cursor } }
  var isEmpty: Bool { rows.isEmpty }

  /// Moves the cursor; gives what to fetch, if anything: more rows behind the edge, or another part of the list.
  mutating func apply(_ motion: Motion, height: Int) -> Need? {
    switch motion {
    case .by(let delta): return move(by: delta, height: height)
    case .row(let row): return move(toRow: row, height: height)
    case .first: return reachesFirst ? move(by: -cursor, height: height) : .first
    case .last: return reachesLast ? move(by: rows.count - 1 - cursor, height: height) : .last
    case .index(let index): return move(by: index - cursor, height: height)
    case .scroll(let delta): return scroll(by: delta, height: height)
    case .put(let line):
      putCursor(atLine: line, height: height)
      return nil
    }
  }

  private mutating func move(by delta: Int, height: Int) -> Need? {
    guard !rows.isEmpty else { return nil }
    let target = cursor + delta
    debt = 0
    if target < 0, !reachesFirst {
      if let start { return .row(max(0, start + target)) }
      debt = target
      cursor = 0
      return .before
    }
    if target >= rows.count, !reachesLast {
      if let start { return .row(total.map { min($0 - 1, start + target) } ?? start + target) }
      debt = target - (rows.count - 1)
      cursor = rows.count - 1
      return .after
    }
    cursor = min(max(target, 0), rows.count - 1)
    keepVisible(height: height)
    return hunger(height: height)
  }

  private mutating func move(toRow row: Int, height: Int) -> Need? {
    if let start, rows.indices.contains(row - start) { return move(by: row - start - cursor, height: height) }
    return row <= 0 ? .first : .row(row)
  }

  /// Scrolls the pane, the cursor staying inside it.
  private mutating func scroll(by delta: Int, height: Int) -> Need? {
    guard !rows.isEmpty else { return nil }
    top = min(max(0, top + delta), max(0, rows.count - height))
    cursor = min(max(cursor, top), min(rows.count, top + height) - 1)
    return hunger(height: height)
  }

  private mutating func putCursor(atLine line: Int, height: Int) {
    top = min(max(0, cursor - line), max(0, rows.count - height))
  }

  mutating func keepVisible(height: Int) {
    let height = max(1, height)
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
    top = min(max(0, top), max(0, rows.count - height))
  }

  /// More rows are wanted when less than a screen is left between the pane and an edge that is not the list's end.
  private func hunger(height: Int) -> Need? {
    if !reachesLast, rows.count - (top + height) < height { return .after }
    if !reachesFirst, top < height { return .before }
    return nil
  }

  /// The list behind is another one: what is shown stays in sight until the first rows of the new one come.
  mutating func expect() {
    (isLoaded, isAsked) = (false, false)
    (start, total) = (nil, nil)
    (reachesFirst, reachesLast) = (true, true)
    debt = 0
  }

  /// More rows that a list which grows may have by now.
  func wish(height: Int) -> Need? { isLoaded ? hunger(height: height) : nil }

  // MARK: rows that came

  /// Takes a new part of the list. `line` is where in the pane the cursor's row should stand, if that can be.
  mutating func replace(_ stretch: Stretch<Row>, line: Int, height: Int) {
    rows = stretch.rows
    start = stretch.start
    reachesFirst = stretch.reachesFirst
    reachesLast = stretch.reachesLast
    cursor = min(max(0, stretch.cursor), max(0, rows.count - 1))
    if start == nil, reachesFirst { start = 0 }
    if start == nil, reachesLast, let total { start = max(0, total - rows.count) }
    isLoaded = true
    putCursor(atLine: line, height: height)
    keepVisible(height: height)
  }

  /// Takes rows behind the last one and lets go of those more than three screens above the pane.
  mutating func append(_ more: [Row], reachesLast ends: Bool, height: Int) {
    rows += more
    reachesLast = ends
    payDebt(height: height)
    let spare = top - 3 * height
    guard spare > height else { return }
    rows.removeFirst(spare)
    cursor -= spare
    top -= spare
    start = start.map { $0 + spare }
    reachesFirst = false
  }

  /// Takes rows before the first one and lets go of those more than three screens below the pane.
  mutating func prepend(_ more: [Row], reachesFirst begins: Bool, height: Int) {
    rows.insert(contentsOf: more, at: 0)
    cursor += more.count
    top += more.count
    reachesFirst = begins
    start = begins ? 0 : start.map { max(0, $0 - more.count) }
    payDebt(height: height)
    let spare = rows.count - (top + 4 * height)
    guard spare > height else { return }
    rows.removeLast(spare)
    reachesLast = false
  }

  private mutating func payDebt(height: Int) {
    cursor = min(max(0, cursor + debt), max(0, rows.count - 1))
    debt = 0
    keepVisible(height: height)
  }

  /// The row number of the cursor, when it was asked for.
  mutating func setPosition(_ position: Int, of id: Row.ID) {
    guard let index = rows.firstIndex(where: { $0.id == id }) else { return }
    start = max(0, position - index)
  }

  /// Takes rows out that are no longer of the list; the cursor stays where it is, on the row that moved up. Gives what to fetch.
  mutating func remove(_ ids: Set<Row.ID>, height: Int) -> Need? {
    let before = rows.prefix(cursor).count { ids.contains($0.id) }
    let count = rows.count
    rows.removeAll { ids.contains($0.id) }
    total = total.map { max(0, $0 - (count - rows.count)) }
    cursor = min(max(0, cursor - before), max(0, rows.count - 1))
    top = max(0, top - before)
    keepVisible(height: height)
    return hunger(height: height)
  }

  /// Changes rows that are at hand, such as a read mark.
  mutating func change(where matches: (Row) -> Bool, _ change: (inout Row) -> Void) {
    for index in rows.indices where matches(rows[index]) { change(&rows[index]) }
  }
}

/// A way to move in a list.
enum Motion: Hashable, Sendable {
  case by(Int)
  /// To a row number (from 0) of the whole list.
  case row(Int)
  case first, last
  /// To a row at hand.
  case index(Int)
  /// The pane scrolls, the cursor stays inside it.
  case scroll(Int)
  /// The cursor's row goes to a line of the pane.
  case put(line: Int)
}

/// What has to be fetched before a move can be made in full.
enum Need: Hashable, Sendable {
  case after, before, first, last
  case row(Int)

  func seek<ID>(first firstID: ID?, last lastID: ID?) -> Seek<ID>? {
    switch self {
    case .after: lastID.map { .after($0) }
    case .before: firstID.map { .before($0) }
    case .first: .first
    case .last: .last
    case .row(let row): .row(row)
    }
  }
}

/// Rows of a list that lie together, as the library gave them.
public struct Stretch<Row: Sendable>: Sendable {
  public var rows: [Row]
  /// Row number of the first of them in the whole list, if known.
  public var start: Int?
  public var reachesFirst: Bool
  public var reachesLast: Bool
  /// Index of the row that was sought.
  public var cursor: Int
  /// The list is still looked through: more rows may come, at its end or anywhere.
  public var isGrowing = false

  public init(rows: [Row], start: Int? = nil, reachesFirst: Bool, reachesLast: Bool, cursor: Int = 0) {
    self.rows = rows
    self.start = start
    self.reachesFirst = reachesFirst
    self.reachesLast = reachesLast
    self.cursor = cursor
  }
}

/// Which part of a list is wanted.
public enum Seek<ID: Hashable & Sendable>: Hashable, Sendable {
  case first, last
  case row(Int)
  /// This row (or, if it is gone, the one that stands where it stood) with rows on both sides.
  case around(ID)
  /// More rows at an edge, next to this one.
  case after(ID)
  case before(ID)
}
