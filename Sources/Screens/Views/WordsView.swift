import Canvas
import Library

extension LinePrompt {
  var lead: String {
    switch purpose {
    case .tag(_, let isOn): isOn ? "tag: " : "take off tag: "
    case .note: "note: "
    case .select: "select: "
    case .saveFilter: "save filter as: "
    case .renameFilter: "rename filter: "
    }
  }

  /// What it is about, at the right of the line.
  var note: String {
    switch purpose {
    case .tag(let rows, _): rows.count > 1 ? Wording.count(rows.count, "article") : ""
    case .note(let targets):
      if targets.count > 1 {
        Wording.count(
          targets.count, targets.contains { if case .quote = $0 { true } else { false } } ? "quote" : "article")
      } else {
        switch targets.first {
        case .quote: "on this quote"
        default: "on this article"
        }
      }
    case .select: "a filter; what it finds in this list is selected"
    case .saveFilter(let line): line
    case .renameFilter: ""
    }
  }
}

extension Model {
  /// Words that may be taken, above the line in which they are typed.
  func drawWords(_ words: [String], _ choice: Int?, in layout: Layout, _ frame: inout Frame) {
    let rows = min(words.count, 8, max(1, layout.body.rows / 2))
    guard rows > 0 else { return }
    let first = max(0, (choice ?? 0) - rows + 1)
    let width = min(size.columns, (words.map { columns(of: $0) }.max() ?? 0) + 4)
    let top = layout.status.row - rows
    for offset in 0..<rows {
      guard let word = words[safe: first + offset] else { break }
      let area = Area(row: top + offset, column: 0, rows: 1, columns: width)
      frame.fill(area)
      let isChosen = choice == first + offset
      frame.put(isChosen ? signs.selected : signs.vertical, row: area.row, column: 0, style: theme.focusedRule)
      frame.put(word, row: area.row, column: 2, width: width - 3, style: theme.key, ellipsis: true)
      if isChosen {
        frame.restyle(Area(row: area.row, column: 1, rows: 1, columns: width - 1)) {
          $0.attributes.formUnion(theme.selection.attributes)
        }
      }
    }
  }

  /// The filters kept under names.
  func drawShelf(_ shelf: FilterShelf, in layout: Layout, _ frame: inout Frame) {
    let body = layout.body
    let stands = shelf.current.isEmpty ? "no filter stands" : "now: \(shelf.current)"
    frame.put(stands, row: body.row, column: 2, width: size.columns - 3, style: theme.dim, ellipsis: true)
    guard let rows = shelf.rows else { return }
    let list = Area(row: body.row + 1, column: 0, rows: body.rows - 1, columns: size.columns)
    if rows.isEmpty {
      frame.put(
        "nothing saved yet: s saves the filter that stands", row: list.row, column: 2, width: size.columns - 3,
        style: theme.dim, ellipsis: true)
      frame.cursor = Point(row: list.row, column: 0)
    }
    let top = max(0, shelf.cursor - list.rows + 1)
    let nameWidth = min(30, max(8, rows.map { columns(of: $0.name) }.max() ?? 0))
    for (offset, row) in rows.dropFirst(top).prefix(list.rows).enumerated() {
      let line = list.row + offset
      frame.put(row.name, row: line, column: 2, width: nameWidth, style: theme.key, ellipsis: true)
      // From fifty columns on what is counted has room too.
      let counted = saved.counts[row.text].flatMap(\.self)
      let count =
        size.columns >= 50 && counted != nil ? Wording.count(counted ?? 0, "article") : saved.count(of: row.text, signs)
      let width = size.columns >= 50 ? 15 : 7
      frame.put(count, row: line, column: nameWidth + 4 + width - columns(of: count))
      let column = nameWidth + width + 6
      frame.put(
        row.text, row: line, column: column, width: size.columns - column - 1, style: theme.dim, ellipsis: true)
      drawBar(row: line, in: list, isCursor: top + offset == shelf.cursor, hasFocus: true, &frame)
    }
  }
}
