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
    if !selected.isEmpty, screen == .articles {
      let rows = articles.rows.filter { selected.contains($0.id) }
      return rows
    }
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
    selected = []
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
    if selected.remove(row.id) == nil { selected.insert(row.id) }
    message = Message(text: selected.isEmpty ? "none selected" : "\(selected.count) selected; q ends it")
    return moveList(.by(1), height: listHeight)
  }

  // MARK: reading on

  /// A page of the text; at its end the next unread article. The whole library can be read with this one key.
  private mutating func readOn() -> [Effect] {
    if screen == .quotes, focus == .list { return moveList(.by(max(1, listHeight - 1)), height: listHeight) }
    guard detail.content != nil, layout.text != nil, !textIsAtEnd else { return goToUnread(forward: true) }
    scrollTextBy(max(1, textHeight - 1))
    return wantedArticle.map { markOpened($0) } ?? []
  }

  private mutating func goToUnread(forward: Bool) -> [Effect] {
    guard screen == .articles, pinned == nil else { return complain("next unread is for the list of articles") }
    let from = articles.current?.id
    hasMoved = true
    // What was shown to its end has been read.
    let effects =
      from.map { focus == .text || textIsAtEnd && layout.text != nil && forward ? markOpened($0) : [] } ?? []
    return effects + [.library(.unread(from, forward: forward, filter, limit: max(20, 3 * listHeight)))]
  }
}
