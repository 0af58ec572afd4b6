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
    case .toggleDone: return toggleDone()
    case .selectByQuery: return selectByQuery()
    case .onSelected: return actOnSelected()
    case .markAllRead:
      message = Message(text: "marking all shown read")
      return [.library(.markAllRead(filter))]
    case .selectRow: return selectRow()
    case .selectRange: return selectRange()
    case .undo: return takeBack(count ?? 1, redo: false)
    case .redo: return takeBack(count ?? 1, redo: true)
    case .repeatLast:
      guard let lastChange else { return complain("nothing to repeat yet") }
      if let words = lastChange.words, !concerned.isEmpty {
        return tag(words, lastChange.command == .addTag, concerned)
      }
      return perform(lastChange.command, count: count ?? lastChange.count)
    default: return []
    }
  }

  /// The articles that a command is about: those selected, else the one here.
  var concerned: [ArticleRow] {
    switch aboutSelected {
    case .articles: return selected.values.sorted { $0.id > $1.id }
    case .quotes: return quotedArticles ?? []
    case nil: break
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
    return make(change(ids, value))
  }

  /// Done: gone from the list that has no filter; in the others the next row has its turn.
  private mutating func toggleDone() -> [Effect] {
    let rows = concerned
    let isOne = aboutSelected == nil && focus == .list
    let effects = toggle(\.isDone) { .done($0, $1) }
    guard !rows.isEmpty else { return effects }
    if filter.leavesOutDone, screen == .articles {
      let gone = Set(rows.map(\.id))
      let need = articles.remove(gone, height: listHeight)
      return effects + (need.map { fetch($0, for: .articles, height: listHeight) } ?? [])
    }
    return effects + (isOne && screen == .articles ? moveList(.by(1), height: listHeight) : [])
  }

  /// Does a change: to the rows at hand now, to the library as soon as it has time.
  mutating func make(_ change: Change) -> [Effect] {
    changes.record(change)
    if isOnSelected { quotedArticles = nil } else { endSelection() }
    show(change)
    message = Message(text: "\(change.summary); u undoes")
    return [write(change)]
  }

  /// Sends a change to the library; until it is there, rows that come are shown with it.
  mutating func write(_ change: Change) -> Effect {
    if !change.articles.isEmpty { unwritten.append(change) }
    return change.effect
  }

  /// The library has the oldest change that was under way (or could not take it).
  mutating func written() -> [Effect] {
    guard !unwritten.isEmpty else { return [] }
    let change = unwritten.removeFirst()
    stale.insert(.unreadCount(filter))
    saved.expire(onlyOwn: true)
    guard case .done(let ids, let isDone) = change else { return [] }
    stale.insert(.articleCount(filter))
    stale.insert(.articleCount(.none))
    if filter.leavesOutDone { renewSweeps() }
    // What was undone stands in its place again.
    guard !isDone, filter.leavesOutDone, screen == .articles, let first = ids.first else { return [] }
    articles.isAsked = true
    return [.library(.articles(filter, .around(first), limit: max(20, 3 * listHeight)))]
  }

  /// Rows as the library will have them when all changes are written.
  func corrected(_ stretch: Stretch<ArticleRow>) -> Stretch<ArticleRow> {
    guard !unwritten.isEmpty else { return stretch }
    var stretch = stretch
    for change in unwritten {
      let ids = Set(change.articles)
      for index in stretch.rows.indices where ids.contains(stretch.rows[index].id) {
        change.show(in: &stretch.rows[index])
      }
    }
    return stretch
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
      effects.append(write(now))
      last = now
    }
    guard let last else { return complain(redo ? "nothing to do again" : "nothing to undo") }
    message = Message(text: "\(redo ? "again" : "undone"): \(last.summary); \(redo ? "u undoes" : "C-r does it again")")
    return effects
  }

  private mutating func show(_ change: Change) {
    setRows(change.articles) { change.show(in: &$0) }
    if case .tag = change { detail.shape = nil }
  }
}
