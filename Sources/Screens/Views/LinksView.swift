import Canvas
import Library

extension Model {
  func drawLinks(_ area: Area, _ frame: inout Frame) {
    guard !links.isEmpty else {
      frame.put(
        "this document has no links to others", row: area.row, column: area.column + 2, width: area.columns - 2,
        style: theme.dim, ellipsis: true)
      frame.cursor = Point(row: area.row, column: area.column)
      return
    }
    for (offset, item) in links.rows.dropFirst(links.top).prefix(area.rows).enumerated() {
      let line = area.row + offset
      drawLink(item, line: line, in: area, &frame)
      drawBar(
        row: line, in: area, isCursor: links.top + offset == links.cursor, hasFocus: focus == .list && overlay == nil,
        &frame)
    }
  }

  private func drawLink(_ item: LinkItem, line: Int, in area: Area, _ frame: inout Frame) {
    let end = area.column + area.columns - 1
    let half = max(20, (area.columns - 6) * 6 / 10)
    switch item.target {
    case .document(let link):
      frame.put(signs.link, row: line, column: area.column + 2, style: theme.key)
      let used = frame.put(
        link.article.title, row: line, column: area.column + 5, width: min(half, end - area.column - 5),
        style: link.article.isRead ? .plain : theme.unread, ellipsis: true)
      let next = area.column + 5 + max(used, half) + 1
      frame.put(
        link.reasons.joined(separator: "; "), row: line, column: next, width: max(0, end - next), style: theme.dim,
        ellipsis: true)
    case .headline(let section, let title, _):
      frame.put(signs.dot, row: line, column: area.column + 2, style: theme.dim)
      frame.put(
        title, row: line, column: area.column + 5, width: min(half, end - area.column - 5), style: theme.dim,
        ellipsis: true)
      let next = area.column + 5 + half + 1
      frame.put(
        "related: \(section ?? "on the page")", row: line, column: next, width: max(0, end - next), style: theme.dim,
        ellipsis: true)
    }
  }
}
