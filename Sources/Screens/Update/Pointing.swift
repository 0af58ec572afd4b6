import Canvas
import Library

extension Model {
  /// The mouse: a click goes where it points, a second one opens; the wheel turns what is under it; a border between panes
  /// follows the mouse that holds it.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    guard settings.mouse else { return [] }
    switch mouse.kind {
    case .press: return overlay == nil ? press(mouse.at) : pressInOverlay(mouse.at)
    case .wheelUp: return overlay == nil ? wheel(-3, mouse.at) : wheelInOverlay(-3)
    case .wheelDown: return overlay == nil ? wheel(3, mouse.at) : wheelInOverlay(3)
    case .drag: drag(to: mouse.at)
    case .release:
      if held != nil { drag(to: mouse.at) }
      held = nil
    }
    return []
  }

  private mutating func press(_ point: Point) -> [Effect] {
    message = nil
    held = nil
    let layout = layout
    if point.row == 0 { return pressHeader(point) }
    if layout.keys?.contains(point) == true {
      guard let hint = keyLine().first(where: { $0.columns.contains(point.column) }) else { return [] }
      return perform(hint.command)
    }
    if let (border, _) = layout.borders.first(where: { $0.area.contains(point) }) {
      held = border
      return []
    }
    if let left = layout.left, left.contains(point) {
      let row = speakers.top + point.row - left.row
      guard speakers.rows.indices.contains(row) else { return [] }
      if focus == .left, row == speakers.cursor { return open() }
      focus = .left
      return moveList(.index(row), height: left.rows)
    }
    if let area = layout.sources, area.contains(point) {
      let isSame = focus == .sources && sources.cursor == point.row - area.row
      focus = .sources
      sources.cursor = point.row - area.row
      return isSame ? open() : []
    }
    if let area = layout.filters, area.contains(point) {
      let isSame = focus == .filters && saved.cursor == point.row - area.row
      focus = .filters
      saved.cursor = point.row - area.row
      return isSame ? open() : []
    }
    if layout.filtersHead?.contains(point) == true { return perform(.savedFilters) }
    if layout.time?.contains(point) == true || layout.timeHead?.contains(point) == true { return showTimes() }
    if screen == .times, layout.list?.contains(point) == true { return press(barAt: point) }
    if let list = layout.list, list.contains(point) {
      let row = point.row - list.row
      return press(listRow: row, height: list.rows)
    }
    if let side = layout.side, side.contains(point) { return press(sideLine: sideTop + point.row - side.row) }
    guard let text = layout.text, text.contains(point) else { return [] }
    // What a speaker said is no text to go into.
    if screen == .speakers { return [] }
    let effects = setFocus(.text)
    press(textLine: detail.top + point.row - text.row)
    return effects
  }

  /// A chip of the header goes when it is clicked.
  private mutating func pressHeader(_ point: Point) -> [Effect] {
    guard let chip = headerChips.first(where: { $0.columns.contains(point.column) }) else { return [] }
    return drop(part: chip.part)
  }

  private mutating func press(sideLine line: Int) -> [Effect] {
    focus = .side
    guard let page = detail.beside, let block = page.lines[safe: line].map({ page.blocks[$0.block] }) else { return [] }
    // What is clicked stays where it is.
    let top = sideTop
    defer { detail.sideTop = top }
    if let quote = block.quote {
      if detail.quote == quote { return open() }
      goTo(quote: quote)
    } else if let link = block.link {
      if detail.link == link { return open() }
      goTo(link: link)
    }
    return []
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
    if let link = block.link { goTo(link: link) }
  }

  private mutating func wheel(_ delta: Int, _ point: Point) -> [Effect] {
    let layout = layout
    if layout.text?.contains(point) == true {
      // What a speaker said, newest first, is no text.
      if screen != .speakers { scrollTextBy(delta) }
      return []
    }
    if let side = layout.side, side.contains(point), let page = detail.beside {
      detail.sideTop = max(0, min(sideTop + delta, page.lines.count - side.rows))
      return []
    }
    if [layout.sources, layout.filters, layout.time].contains(where: { $0?.contains(point) == true }) { return [] }
    if screen == .times { return moveBar(by: delta.signum()) }
    if screen == .overview {
      scrollOverview(by: delta)
      return []
    }
    let before = focus
    focus = layout.left?.contains(point) == true ? .left : .list
    let height = focus == .left ? layout.left?.rows ?? 1 : listHeight
    let effects = moveList(.scroll(delta), height: height)
    focus = before
    return effects
  }

  // MARK: over a screen

  /// The rows of the picker and the help: a click goes to a row, a second one does what the row is for.
  private mutating func pressInOverlay(_ point: Point) -> [Effect] {
    let body = layout.body
    switch overlay {
    case .picker(let picker):
      let row = point.row - body.row - 2
      guard row >= 0, row < layout.pickerHeight, picker.rows.rows.indices.contains(picker.rows.top + row) else {
        return []
      }
      let delta = picker.rows.top + row - picker.rows.cursor
      guard delta != 0 else { return takeInOverlay(Key(.character(" "))) + takeInOverlay(Key(.up)) }
      return movePicker(.by(delta))
    case .join(let prompt):
      let row = prompt.top + point.row - body.row - 2
      guard point.row > body.row + 1, point.row < body.row + 2 + layout.pickerHeight, prompt.lines.indices.contains(row)
      else { return [] }
      if row == prompt.cursor { return takeInOverlay(Key(.enter)) }
      moveJoin(row - prompt.cursor)
      return []
    case .help(var help):
      let row = help.top + point.row - body.row - 1
      guard point.row > body.row, helpLines(help).indices.contains(row) else { return [] }
      if row == help.cursor { return takeInOverlay(Key(.enter)) }
      help.cursor = row
      overlay = .help(help)
      return []
    default: return []
    }
  }

  private mutating func wheelInOverlay(_ delta: Int) -> [Effect] {
    switch overlay {
    case .picker: movePicker(.by(delta))
    case .help, .details, .speaker, .join:
      (0..<abs(delta)).flatMap { _ in takeInOverlay(Key(delta > 0 ? .down : .up)) }
    default: []
    }
  }
}
