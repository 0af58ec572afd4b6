import Canvas
import Library

extension Model {
  /// Panes, levels and the way the body is divided.
  mutating func arrange(_ command: Command, count: Int?) -> [Effect] {
    if screen == .times, let effects = arrangeTimes(command, count: count) { return effects }
    switch command {
    case .open: return open()
    case .close: return close()
    case .left: return goLeft()
    case .right: return goRight()
    case .nextPane: return stepPane(1)
    case .previousPane: return stepPane(-1)
    case .zoom:
      split.isZoomed.toggle()
      message = Message(text: split.isZoomed ? "this pane alone; Z brings the others back" : "all panes")
      return []
    case .layout: return cycleLayout()
    case .narrower: return widen(by: -(count ?? 1))
    case .wider: return widen(by: count ?? 1)
    default: break
    }
    return []
  }

  private mutating func widen(by steps: Int) -> [Effect] {
    guard let border = borderHere else { return complain("one pane alone has no border to move") }
    move(border, by: min(max(steps, -1000), 1000) * (border == .rows ? 1 : 2))
    return []
  }

  private mutating func cycleLayout() -> [Effect] {
    let next: Split.Arrangement =
      switch arrangement {
      case .right, .automatic: .below
      case .below: .off
      case .off: .right
      }
    split.isZoomed = false
    split.arrangement = next
    let names: [Split.Arrangement: String] = [
      .right: "text right of the list", .below: "text below the list", .off: "list alone; Enter shows the text",
    ]
    message = Message(text: "layout: \(names[next] ?? "")")
    return []
  }

  /// The panes that can have the focus, from left to right.
  var panes: [Pane] {
    let layout = layout
    if screen == .overview || screen == .speakers || screen == .times { return [.list] }
    var panes: [Pane] = []
    if layout.left != nil { panes.append(.left) }
    if layout.sources != nil { panes.append(.sources) }
    if layout.filters != nil { panes.append(.filters) }
    panes.append(.list)
    panes.append(.text)
    if layout.side != nil { panes.append(.side) }
    return panes
  }

  /// The panes side by side: sources and filters stand below the speakers, and are leftmost as they are.
  private var across: [Pane] { panes.filter { $0 != .sources && $0 != .filters } }

  private mutating func stepPane(_ delta: Int) -> [Effect] {
    let panes = panes
    let place = panes.firstIndex(of: focus) ?? 0
    return setFocus(panes[(place + delta + panes.count) % panes.count])
  }

  mutating func setFocus(_ pane: Pane) -> [Effect] {
    guard pane != focus else { return [] }
    focus = pane
    if pane == .list, screen != .articles { pinned = nil }
    // From a list of quotes the text is the article, at the quotation.
    if pane == .text { return openCurrent() }
    return []
  }

  private mutating func goLeft() -> [Effect] {
    let across = across
    guard let place = across.firstIndex(of: focus), place > 0 else { return travel(.backward, count: 1, letter: nil) }
    return setFocus(across[place - 1])
  }

  private mutating func goRight() -> [Effect] {
    if focus == .sources || focus == .filters { return setFocus(.list) }
    let across = across
    guard let place = across.firstIndex(of: focus), place + 1 < across.count else { return open() }
    return setFocus(across[place + 1])
  }

  /// Back one level: ends a search, a selection, a marked quote; leaves the text for its list, a followed link for
  /// where it stood; takes the first list as the end.
  private mutating func close() -> [Effect] {
    if search != nil {
      search = nil
      return []
    }
    if !selected.isEmpty || !selectedQuotes.isEmpty || rangeStart != nil {
      endSelection()
      return []
    }
    if focus != .list {
      if pinned != nil, let before = history.back(from: spot) { return restore(before) }
      detail.quote = nil
      detail.link = nil
      focus = .list
      return []
    }
    if split.isZoomed {
      split.isZoomed = false
      return []
    }
    if let before = history.back(from: spot) { return restore(before) }
    message = Message(text: "nothing to go back to; Q quits")
    return []
  }
}
