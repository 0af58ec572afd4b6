import Canvas
import Library

extension Model {
  var listHeight: Int { max(1, layout.list?.rows ?? size.rows - 3) }
  var textHeight: Int { max(1, layout.text?.rows ?? size.rows - 3) }

  mutating func move(_ command: Command, count: Int?) -> [Effect] {
    switch command {
    case .otherDown: return moveOther(count ?? 1)
    case .otherUp: return moveOther(-(count ?? 1))
    default: break
    }
    switch focus {
    case .text: return scrollText(command, count: count)
    case .side: return moveSide(command, count: count)
    case .sources:
      sources.cursor = moved(sources.cursor, of: sources.rows?.count ?? 0, command, count: count)
      return []
    case .filters:
      saved.cursor = moved(saved.cursor, of: layout.filters?.rows ?? 0, command, count: count)
      return []
    case .list, .left: break
    }
    if screen == .overview, focus == .list {
      scrollOverview(command, count: count)
      return []
    }
    if screen == .times { return moveBar(command, count: count) }
    let height = focus == .left ? max(1, layout.left?.rows ?? 1) : listHeight
    guard let motion = motion(of: command, count: count, height: height) else { return [] }
    if command == .first || command == .last { jumpStart = spot }
    return moveList(motion, height: height)
  }

  /// The cursor of a short list, all of which is in sight.
  private func moved(_ cursor: Int, of rows: Int, _ command: Command, count: Int?) -> Int {
    let target =
      switch motion(of: command, count: count, height: rows) {
      case .by(let delta): cursor + delta
      case .first: 0
      case .last: rows - 1
      case .row(let row): row
      default: cursor
      }
    return max(0, min(target, rows - 1))
  }

  /// In the pane with the quotes and links of the article the marked one moves, and the text with it.
  private mutating func moveSide(_ command: Command, count: Int?) -> [Effect] {
    guard let content = detail.content, content.row.id == wantedArticle else { return [] }
    let quotes = content.spoken.count
    let all = quotes + (content.links?.count ?? 0)
    guard all > 0 else { return complain("no quotes and no links in this article") }
    var place = detail.link.map { quotes + $0 } ?? detail.quote.flatMap { content.spoken.firstIndex(of: $0) }
    switch motion(of: command, count: count, height: max(1, (layout.side?.rows ?? 1) / 4)) {
    case .by(let delta): place = place.map { $0 + delta } ?? (delta > 0 ? delta - 1 : 0)
    case .first: place = 0
    case .last: place = all - 1
    case .row(let row): place = row
    default: return []
    }
    let target = max(0, min(place ?? 0, all - 1))
    if target < quotes { goTo(quote: content.spoken[target]) } else { goTo(link: target - quotes) }
    return []
  }

  private func motion(of command: Command, count: Int?, height: Int) -> Motion? {
    let times = count ?? 1
    return switch command {
    case .down: .by(times)
    case .up: .by(-times)
    case .halfPageDown: .by(max(1, height / 2) * times)
    case .halfPageUp: .by(-max(1, height / 2) * times)
    case .pageDown: .by(max(1, height - 1) * times)
    case .pageUp: .by(-max(1, height - 1) * times)
    case .first: count.map { .row(max(0, $0 - 1)) } ?? .first
    case .last: count.map { .row(max(0, $0 - 1)) } ?? .last
    case .cursorToTop: .put(line: 0)
    case .cursorToMiddle: .put(line: height / 2)
    case .cursorToBottom: .put(line: height - 1)
    default: nil
    }
  }

  /// Moves in the list that has the focus (of the screen, or the speakers on the left); asks for the rows it needs.
  mutating func moveList(_ motion: Motion, height: Int) -> [Effect] {
    hasMoved = true
    pinned = nil
    if focus == .list, let kind = listKind { sweeps[kind]?.goal = nil }
    let list = focus == .left ? Screen.speakers : screen
    let need: Need? =
      switch list {
      case .articles: articles.apply(motion, height: height)
      case .quotes: quotes.apply(motion, height: height)
      case .speakers: speakers.apply(motion, height: height)
      case .links: links.apply(motion, height: height)
      case .overview, .times: nil
      }
    return need.map { fetch($0, for: list, height: height) } ?? []
  }

  /// The request that brings the rows a list needs.
  func fetch(_ need: Need, for screen: Screen, height: Int) -> [Effect] {
    let limit = max(20, 3 * height)
    switch screen {
    case .articles:
      guard let seek = need.seek(first: articles.rows.first?.id, last: articles.rows.last?.id) else { return [] }
      return [.library(.articles(filter, seek, limit: limit))]
    case .quotes:
      guard let seek = need.seek(first: quotes.rows.first?.id, last: quotes.rows.last?.id) else { return [] }
      return [.library(.quotes(filter, seek, limit: limit))]
    case .speakers:
      guard let seek = need.seek(first: speakers.rows.first?.id, last: speakers.rows.last?.id) else { return [] }
      return [.library(.speakers(seek, limit: limit))]
    case .links, .overview, .times: return []
    }
  }

  // MARK: the other pane

  /// `J` and `K`: the text scrolls under a list that keeps the focus; from the text the list moves.
  private mutating func moveOther(_ delta: Int) -> [Effect] {
    guard focus == .text || focus == .side else {
      scrollTextBy(delta)
      return []
    }
    guard pinned == nil || (screen == .articles && pinned == articles.current?.id) else {
      return complain("this document is not the list's; q goes back")
    }
    let before = focus
    focus = .list
    let effects = moveList(.by(delta), height: listHeight)
    focus = before
    // Moving on from the text is reading on.
    return effects + (screen == .articles ? openCurrent() : [])
  }

  private mutating func scrollOverview(_ command: Command, count: Int?) {
    switch motion(of: command, count: count, height: listHeight) {
    case .by(let delta): scrollOverview(by: delta)
    case .first, .row: scrollOverview(by: -overviewTop)
    case .last: scrollOverview(by: 1_000)
    default: break
    }
  }

  mutating func scrollOverview(by delta: Int) {
    let height = listHeight
    overviewTop += min(max(delta, -1_000_000), 1_000_000)
    overviewTop = max(0, min(overviewTop, overviewPage(width: size.columns).lines.count - height))
  }
}
