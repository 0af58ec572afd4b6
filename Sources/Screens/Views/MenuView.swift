import Canvas

extension Model {
  /// A few lines to choose from, above the status line.
  func drawMenu(_ menu: Menu, in layout: Layout, _ frame: inout Frame) {
    let rows = min(menu.lines.count, max(1, layout.body.rows - 2))
    let first = max(0, menu.cursor - rows + 1)
    let top = layout.status.row - rows
    let lead = "\(signs.horizontal) \(menu.title) "
    let rule = lead + String(repeating: signs.horizontal, count: max(0, size.columns - columns(of: lead)))
    frame.put(rule, row: top - 1, column: 0, style: theme.focusedRule)
    for offset in 0..<rows {
      let row = top + offset
      let line = menu.lines[first + offset]
      frame.fill(Area(row: row, column: 0, rows: 1, columns: size.columns))
      frame.put(String(line.letter), row: row, column: 2, style: theme.key)
      frame.put(line.words, row: row, column: 5, width: size.columns - 6, ellipsis: true)
      drawBar(
        row: row, in: Area(row: row, column: 0, rows: 1, columns: size.columns),
        isCursor: first + offset == menu.cursor,
        hasFocus: true, &frame)
    }
  }

  /// The prompt for a file's name; what is wrong with it, or the names in its folder, over the line of keys.
  func drawFilePrompt(_ prompt: FilePrompt, row: Int, _ frame: inout Frame) {
    drawPrompt("write to: ", prompt.editor, row: row, note: "", &frame)
    guard !prompt.note.isEmpty else { return }
    let place = Area(row: layout.keys?.row ?? row - 1, column: 0, rows: 1, columns: size.columns)
    frame.fill(place)
    frame.put(
      " \(prompt.note)", row: place.row, column: 0, width: size.columns - 1, style: theme.message, ellipsis: true)
  }
}
