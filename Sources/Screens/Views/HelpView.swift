import Canvas
import Library

extension Model {
  func drawHelp(_ help: HelpPrompt, in layout: Layout, _ frame: inout Frame) {
    let body = layout.body
    let found = helpLines(help)
    let rows = max(1, body.rows - 2)
    let area = Area(row: body.row + 1, column: 0, rows: rows, columns: size.columns)
    for (offset, binding) in found.dropFirst(help.top).prefix(rows).enumerated() {
      let line = area.row + offset
      frame.put(binding.label, row: line, column: 3, width: 14, style: theme.key)
      let place = binding.contexts == .text ? "text" : binding.contexts == .list ? "list" : ""
      frame.put(place, row: line, column: 18, style: theme.dim)
      frame.put(
        binding.command.summary, row: line, column: 24, width: size.columns - 25, ellipsis: true)
      drawBar(row: line, in: area, isCursor: help.top + offset == help.cursor, hasFocus: true, &frame)
    }
    if found.isEmpty { frame.put("no key does that; : knows all commands", row: area.row, column: 3, style: theme.dim) }
    let note =
      "mouse: click, wheel; Shift-drag selects text; :set mouse off \(signs.dot) \(found.count) of \(keymap.bindings.count)"
    frame.put(note, row: body.row + body.rows - 1, column: 3, width: size.columns - 4, style: theme.dim, ellipsis: true)
    drawEditor("  > ", help.editor, in: Area(row: body.row, column: 0, rows: 1, columns: size.columns), &frame)
  }
}
