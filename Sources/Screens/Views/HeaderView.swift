import Canvas
import Library

extension Model {
  /// Where am I: screen, filter as chips, counts, import.
  func drawHeader(in layout: Layout, _ frame: inout Frame) {
    let area = layout.header
    frame.fill(area, style: theme.header)
    let used = frame.put(Model.programName, row: 0, column: 0, style: theme.headerName)
    var column = used + frame.put(" \(headerName) ", row: 0, column: used, style: theme.header)
    for chip in headerChips {
      frame.put(
        chip.text, row: 0, column: chip.columns.lowerBound, width: chip.columns.count, style: theme.chip, ellipsis: true
      )
      column = chip.columns.upperBound + 1
    }
    let right = headerRight
    let start = max(column + 1, area.columns - columns(of: right) - 1)
    frame.put(right, row: 0, column: start, width: area.columns - start, style: theme.header, ellipsis: true)
  }
}
