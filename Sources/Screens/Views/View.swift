import Canvas
import Library

extension Model {
  /// The screen as it is now. Costs what is visible, whatever the library or the text.
  func view() -> Frame {
    var frame = Frame(size: screenSize)
    frame.title = title
    frame.wantsMouse = settings.mouse
    frame.wantsDrags = held != nil
    guard !isTooSmall else {
      let size = screenSize
      let words = "too small: 40x10 is the least"
      let lines = words.utf8.count <= size.columns || size.rows < 2 ? [words] : ["too small:", "40x10 is the least"]
      for (offset, line) in lines.enumerated() {
        let column = max(0, (size.columns - line.utf8.count) / 2)
        frame.put(line, row: (size.rows - lines.count) / 2 + offset, column: column)
      }
      return frame
    }
    let layout = layout
    drawHeader(in: layout, &frame)
    if case .picker(let picker) = overlay {
      drawPicker(picker, in: layout, &frame)
    } else if case .shelf(let shelf) = overlay {
      drawShelf(shelf, in: layout, &frame)
    } else if case .join(let prompt) = overlay {
      drawJoin(prompt, in: layout, &frame)
    } else if case .speaker(let row, let top) = overlay {
      drawPage(speakerPage(row, width: size.columns - 2), top: top, in: layout.body, PageLook(), &frame)
    } else if case .help(let help) = overlay {
      drawHelp(help, in: layout, &frame)
    } else if case .details(let top) = overlay {
      if let content = detail.content {
        drawPage(detailsPage(content, width: size.columns - 2), top: top, in: layout.body, PageLook(), &frame)
      }
    } else if case .output(let pane) = overlay {
      drawPage(pane.page, top: pane.top, in: layout.body, PageLook(), &frame)
    } else {
      drawBody(in: layout, &frame)
    }
    // A prompt that has more to say than its line holds says it over the keys.
    drawKeys(in: layout, &frame)
    drawStatus(in: layout, &frame)
    if case .menu(let menu) = overlay { drawMenu(menu, in: layout, &frame) }
    if case .command(let prompt) = overlay { drawPalette(prompt, in: layout, &frame) }
    if case .filter(let prompt) = overlay {
      drawWords(prompt.completion.words, prompt.completion.choice, in: layout, &frame)
    }
    if case .line(let prompt) = overlay {
      let isChosen = prompt.completion.choice != nil
      drawWords(isChosen ? prompt.completion.fitting : prompt.fitting, prompt.completion.choice, in: layout, &frame)
    }
    if pending.showsBox { drawWhichKey(in: layout, &frame) }
    if signs.ellipsis != "…" { replaceEllipses(&frame) }
    paint(&frame)
    return frame
  }

  private var title: String {
    let what = focus == .text ? detail.content?.row.title : nil
    return "briefings: \(Wording.withoutControls(what ?? screen.name))"
  }

  /// Frames cut text with `…`; where there is only ASCII it is the set's own sign.
  private func replaceEllipses(_ frame: inout Frame) {
    for row in 0..<size.rows {
      for column in 0..<size.columns where frame[row, column].text == "…" {
        frame.put(signs.ellipsis, row: row, column: column, style: frame[row, column].style)
      }
    }
  }

  /// Gives what has no look of its own that of the theme's text.
  private func paint(_ frame: inout Frame) {
    let text = theme.text
    guard text != .plain else { return }
    frame.restyle(Area(row: 0, column: 0, rows: size.rows, columns: size.columns)) {
      if $0.foreground == .standard { $0.foreground = text.foreground }
      if $0.background == .standard { $0.background = text.background }
    }
  }

  private func drawBody(in layout: Layout, _ frame: inout Frame) {
    for (border, area) in layout.borders where border != .rows {
      let style = border == held ? theme.focusedRule : theme.rule
      for row in area.row..<area.row + area.rows {
        frame.put(signs.vertical, row: row, column: area.column, style: style)
      }
    }
    if let left = layout.left, let head = layout.leftHead { drawLeft(left, head, &frame) }
    if let sources = layout.sources, let head = layout.sourcesHead { drawSources(sources, head, &frame) }
    if let filters = layout.filters, let head = layout.filtersHead { drawSavedFilters(filters, head, &frame) }
    if let time = layout.time, let head = layout.timeHead { drawTimePicture(time, head, &frame) }
    if let list = layout.list { drawList(list, layout.listHead, &frame) }
    if let text = layout.text { drawText(text, layout, &frame) }
    if let side = layout.side, let head = layout.sideHead { drawSide(side, head, &frame) }
  }

  private func drawList(_ area: Area, _ head: Area?, _ frame: inout Frame) {
    switch screen {
    case .articles: drawArticles(area, head, &frame)
    case .quotes: drawQuotes(area, head, &frame)
    case .speakers: drawSpeakers(area, head, &frame)
    case .links: drawLinks(area, &frame)
    case .overview:
      drawPage(overviewPage(width: area.columns), top: overviewTop, in: area, PageLook(), &frame)
      frame.cursor = Point(row: area.row, column: area.column)
    case .times: drawTimes(area, &frame)
    }
  }

  /// One row of a list: its sign when it is under the cursor, its bar, and the real cursor when the list has the focus.
  func drawBar(row: Int, in area: Area, isCursor: Bool, hasFocus: Bool, _ frame: inout Frame) {
    guard isCursor else { return }
    frame.put(signs.selected, row: row, column: area.column, style: theme.focusedRule)
    let bar = hasFocus ? theme.selection : theme.restingSelection
    frame.restyle(Area(row: row, column: area.column + 1, rows: 1, columns: area.columns - 1)) {
      $0.attributes.formUnion(bar.attributes)
      if bar.background != .standard { $0.background = bar.background }
    }
    if hasFocus { frame.cursor = Point(row: row, column: area.column) }
  }

  /// The heading of a pane.
  func drawHeading(_ words: String, _ right: String = "", in area: Area, isFocused: Bool, _ frame: inout Frame) {
    let style = isFocused ? theme.focusedRule : theme.rule
    frame.put(words, row: area.row, column: area.column + 1, width: area.columns - 1, style: style, ellipsis: true)
    let width = columns(of: right)
    guard width > 0, width + 4 < area.columns else { return }
    frame.put(right, row: area.row, column: area.column + area.columns - width - 1, style: style)
  }
}
