import Canvas
import Library

extension Model {
  /// The mouse: a click goes where it points, the wheel scrolls what is under it.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    guard wantsMouse, overlay == nil else { return [] }
    switch mouse.kind {
    case .press: return press(mouse.at)
    case .wheelUp: return wheel(-3, mouse.at)
    case .wheelDown: return wheel(3, mouse.at)
    case .release, .drag: return []
    }
  }

  private mutating func press(_ point: Point) -> [Effect] {
    message = nil
    let layout = layout
    if point.row == 0, let chip = headerChips.first(where: { $0.columns.contains(point.column) }) {
      return drop(part: chip.part)
    }
    if layout.keys?.contains(point) == true {
      guard let hint = keyLine().first(where: { $0.columns.contains(point.column) }) else { return [] }
      return perform(hint.command)
    }
    if let left = layout.left, left.contains(point) {
      focus = .left
      return moveList(.index(speakers.top + point.row - left.row), height: left.rows)
    }
    if screen == .times, layout.list?.contains(point) == true { return press(barAt: point) }
    if let list = layout.list, list.contains(point) {
      let row = point.row - list.row
      return press(listRow: row, height: list.rows)
    }
    if let side = layout.side, side.contains(point) {
      focus = .side
      if let page = detail.beside, let quote = page.quoteRow(at: sideTop + point.row - side.row) {
        goTo(quote: quote)
      }
      return []
    }
    guard let text = layout.text, text.contains(point) else { return [] }
    let effects = setFocus(.text)
    press(textLine: detail.top + point.row - text.row)
    return effects
  }

  private mutating func press(listRow row: Int, height: Int) -> [Effect] {
    let top: Int
    let isSame: Bool
    let count: Int
    switch screen {
    case .articles: (top, isSame, count) = (articles.top, articles.top + row == articles.cursor, articles.rows.count)
    case .quotes: (top, isSame, count) = (quotes.top, quotes.top + row == quotes.cursor, quotes.rows.count)
    case .speakers: (top, isSame, count) = (speakers.top, speakers.top + row == speakers.cursor, speakers.rows.count)
    case .links: (top, isSame, count) = (links.top, links.top + row == links.cursor, links.rows.count)
    case .overview, .times: return []
    }
    guard top + row < count else { return [] }
    // A second click on the row opens it.
    if focus == .list, isSame { return open() }
    focus = .list
    return moveList(.index(top + row), height: height)
  }

  private mutating func press(textLine line: Int) {
    guard let page = detail.page, page.lines.indices.contains(line) else { return }
    let block = page.blocks[page.lines[line].block]
    if let quote = block.quote { goTo(quote: quote) }
    if let link = block.link {
      detail.link = link
      detail.quote = nil
    }
  }

  private mutating func wheel(_ delta: Int, _ point: Point) -> [Effect] {
    let layout = layout
    if layout.text?.contains(point) == true {
      scrollTextBy(delta)
      return []
    }
    let before = focus
    focus = layout.left?.contains(point) == true ? .left : .list
    let height = focus == .left ? layout.left?.rows ?? 1 : listHeight
    if screen == .times { return moveBar(by: delta.signum()) }
    let effects = screen == .overview ? [] : moveList(.scroll(delta), height: height)
    focus = before
    return effects
  }
}
