import Library

extension Model {
  /// Read marks, stars, selection, reading on; undo, redo and repeat.
  mutating func mark(_ command: Command, count: Int?) -> [Effect] {
    switch command {
    case .readOn: return readOn()
    case .nextUnread: return goToUnread(forward: true)
    case .previousUnread: return goToUnread(forward: false)
    case .toggleRead: return toggle(\.isRead) { .read($0, $1) }
    case .toggleStar: return toggle(\.isStarred) { .starred($0, $1) }
    case .markAllRead:
      message = Message(text: "marking all shown read")
      return [.library(.markAllRead(filter))]
    case .selectRow: return selectRow()
    case .selectRange: return selectRange()
    case .undo: return takeBack(count ?? 1, redo: false)
    case .redo: return takeBack(count ?? 1, redo: true)
    case .repeatLast:
      guard let lastChange else { return complain("nothing to repeat yet") }
      return perform(lastChange.command, count: count ?? lastChange.count)
    default: return []
    }
  }

  /// The articles that a command is about: those selected, else the one here.
  private var concerned: [ArticleRow] {
    if !selected.isEmpty, screen == .articles { return selected.values.sorted { $0.id > $1.id } }
    if let content = detail.content, content.row.id == wantedArticle { return [content.row] }
    if screen == .articles, pinned == nil { return articles.current.map { [$0] } ?? [] }
    return []
  }

  private mutating func toggle(
    _ mark: WritableKeyPath<ArticleRow, Bool>, _ change: ([ArticleID], Bool) -> Change
  ) -> [Effect] {
    let rows = concerned
    guard !rows.isEmpty else { return complain("no article here") }
    // Several at once go one way: on, unless all are on.
    let value = !rows.allSatisfy { $0[keyPath: mark] }
    let ids = rows.filter { $0[keyPath: mark] != value }.map(\.id)
    let done = change(ids, value)
    changes.record(done)
    selected = [:]
    setRows(ids) { $0[keyPath: mark] = value }
    message = Message(text: "\(done.summary); u undoes")
    return [done.effect]
  }

  mutating func marked(all ids: [ArticleID], in filter: Filter) {
    guard !ids.isEmpty else {
      message = Message(text: "all shown are read already")
      return
    }
    let change = Change.read(ids, true)
    changes.record(change)
    setRows(ids) { $0.isRead = true }
    message = Message(text: "\(change.summary); u undoes")
  }

  private mutating func takeBack(_ count: Int, redo: Bool) -> [Effect] {
    var effects: [Effect] = []
    var last: Change?
    for _ in 0..<min(count, 1_000) {
      guard let change = redo ? changes.redo() : changes.undo() else { break }
      let now = redo ? change : change.inverse
      show(now)
      effects.append(now.effect)
      last = now
    }
    guard let last else { return complain(redo ? "nothing to do again" : "nothing to undo") }
    message = Message(text: "\(redo ? "again" : "undone"): \(last.summary); \(redo ? "u undoes" : "C-r does it again")")
    return effects
  }

  private mutating func show(_ change: Change) {
    switch change {
    case .read(let ids, let value): setRows(ids) { $0.isRead = value }
    case .starred(let ids, let value): setRows(ids) { $0.isStarred = value }
    }
  }

  private mutating func selectRow() -> [Effect] {
    guard screen == .articles, let row = articles.current else { return complain("only articles can be selected") }
    if selected.removeValue(forKey: row.id) == nil { selected[row.id] = row }
    saySelected()
    return moveList(.by(1), height: listHeight)
  }

  /// The first `v` begins a range at the cursor, the second selects all rows between.
  private mutating func selectRange() -> [Effect] {
    guard screen == .articles, let row = articles.current, let position = articles.position else {
      return complain("only articles can be selected")
    }
    guard let start = rangeStart else {
      rangeStart = RangeStart(id: row.id, position: position)
      message = Message(text: "range: move, then v again; q ends it")
      return []
    }
    rangeStart = nil
    let limit = abs(position - start.position) + 1
    guard limit <= 10_000 else { return complain("more than 10,000 rows: A marks all shown") }
    return [.library(.range(from: max(start.id, row.id), filter, limit: limit))]
  }

  mutating func select(_ rows: [ArticleRow]) {
    for row in rows { selected[row.id] = row }
    saySelected()
  }

  private mutating func saySelected() {
    message = Message(text: selected.isEmpty ? "none selected" : "\(selected.count) selected; q ends it")
  }

  // MARK: reading on

  /// A page of the text; at its end the next unread article. The whole library can be read with this one key.
  private mutating func readOn() -> [Effect] {
    if screen != .articles, screen != .overview, focus == .list {
      return moveList(.by(max(1, listHeight - 1)), height: listHeight)
    }
    guard screen == .articles || focus == .text else { return [] }
    let isShown = layout.text != nil && detail.content?.row.id == wantedArticle
    if isShown, !textIsAtEnd {
      scrollTextBy(max(1, textHeight - 1))
      return wantedArticle.map { markOpened($0) } ?? []
    }
    // What was shown to its end has been read.
    let effects = isShown ? wantedArticle.map { markOpened($0) } ?? [] : []
    return effects + goToUnread(forward: true)
  }

  /// The next unread row. In the text it is opened; in the list it is only gone to.
  private mutating func goToUnread(forward: Bool) -> [Effect] {
    guard screen == .articles, pinned == nil else { return complain("next unread is for the list of articles") }
    hasMoved = true
    let limit = max(20, 3 * listHeight)
    return [.library(.unread(articles.current?.id, forward: forward, filter, limit: limit))]
  }
}
