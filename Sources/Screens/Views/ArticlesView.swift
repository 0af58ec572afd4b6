import Canvas
import Library

extension Model {
  func drawArticles(_ area: Area, _ head: Area?, _ frame: inout Frame) {
    let hasFocus = focus == .list
    if let head {
      drawHeading("ARTICLES", filter.sorting.words, in: head, isFocused: hasFocus, &frame)
    }
    guard !articles.isEmpty else {
      drawNothing(in: area, &frame)
      return
    }
    let visible = articles.rows.dropFirst(articles.top).prefix(area.rows)
    // The column is as wide as the sources in sight ask for; without any it is not there.
    let sources = visible.map { columns(of: $0.source ?? "") }.max() ?? 0
    let widths = ArticleColumns(
      date: listColumns.showsDate ? dateWidth(list: area.columns, visible.map(\.published)) : 0,
      source: listColumns.showsSource && area.columns >= 60 ? min(12, sources) : 0)
    for (offset, row) in visible.enumerated() {
      let line = area.row + offset
      drawArticle(
        row, articles.start.map { $0 + articles.top + offset }, widths, line: line, in: area, &frame)
      drawBar(
        row: line, in: area, isCursor: articles.top + offset == articles.cursor, hasFocus: hasFocus && overlay == nil,
        &frame)
    }
    if articles.reachesLast, visible.count < area.rows, articles.top + visible.count == articles.rows.count {
      frame.put(
        "(end of list)", row: area.row + visible.count, column: area.column + 4, width: area.columns - 4,
        style: theme.dim)
    }
  }

  private func drawArticle(
    _ row: ArticleRow, _ number: Int?, _ widths: ArticleColumns, line: Int, in area: Area, _ frame: inout Frame
  ) {
    let style = row.isRead ? Style.plain : theme.unread
    let column = area.column
    if selected[row.id] != nil || isInRange(number) {
      frame.put(signs.ticked, row: line, column: column + 1, style: theme.key)
    } else if !row.isRead {
      frame.put(signs.unread, row: line, column: column + 1, style: theme.unread)
    }
    if row.isStarred { frame.put(signs.starred, row: line, column: column + 2, style: theme.starred) }
    if row.isDone {
      frame.put(signs.done, row: line, column: column + 3, style: theme.dim)
    } else if row.hasNote {
      frame.put(signs.noted, row: line, column: column + 3, style: theme.key)
    }
    var next = column + 4
    if widths.date > 0 {
      let date = Wording.date(row.published, today: dateToday, width: widths.date) ?? signs.noDate
      frame.put(date, row: line, column: next, width: widths.date, style: theme.dim)
      next += widths.date + 1
    }
    if widths.source > 0 {
      frame.put(row.source ?? "", row: line, column: next, width: widths.source, style: theme.dim, ellipsis: true)
      next += widths.source + 1
    }
    let count = listColumns.showsQuotes ? "\(row.quotes)\(signs.quotes)" : ""
    var end = column + area.columns - 1
    frame.put(count, row: line, column: end - columns(of: count), style: theme.dim)
    end -= listColumns.showsQuotes ? max(4, columns(of: count)) : 0
    if listColumns.showsTags, !row.tags.isEmpty {
      let tags = row.tags.joined(separator: " ")
      let room = min(columns(of: tags), area.columns / 4)
      frame.put(tags, row: line, column: end - room - 1, width: room, style: theme.key, ellipsis: true)
      end -= room + 2
    }
    let width = max(0, end - 1 - next)
    frame.put(row.title, row: line, column: next, width: width, style: style, ellipsis: true)
    if search?.pane == .list || !filter.text.isEmpty {
      drawHits(in: row.title, row: line, column: next, width: width, &frame)
    }
  }

  /// Marks the words searched for in a row's text that stands at a place.
  func drawHits(in text: String, row: Int, column: Int, width: Int, _ frame: inout Frame) {
    let words = FilterText.plainWords(search?.pane == .list ? search?.words ?? "" : filter.text)
    guard !words.isEmpty else { return }
    var page = Page(width: .max)
    var block = Page.Block(text)
    block.wraps = false
    page.add(block)
    let bytes = Array(text.utf8)
    for hit in page.hits(of: words, limit: 20) {
      let start = columns(of: String(decoding: bytes[..<hit.range.lowerBound], as: UTF8.self))
      let length = columns(of: String(decoding: bytes[hit.range], as: UTF8.self))
      guard start < width else { return }
      frame.restyle(Area(row: row, column: column + start, rows: 1, columns: min(length, width - start))) {
        $0 = theme.hit
      }
    }
  }

  /// An empty list says why, and what to do.
  func drawNothing(in area: Area, _ frame: inout Frame) {
    guard articles.isLoaded || quotes.isLoaded || speakers.isLoaded else { return }
    if filter.isOnlyPaths, screen != .links {
      drawPage(firstPage(width: area.columns), top: 0, in: area, PageLook(), &frame)
    } else {
      frame.put(
        "nothing matches; Backspace takes the last part of the filter away", row: area.row, column: area.column + 2,
        width: area.columns - 2, style: theme.dim, ellipsis: true)
    }
    frame.cursor = Point(row: area.row, column: area.column)
  }
}

/// Columns of the list of articles that are as wide as what is in sight; 0 for those that are not there.
struct ArticleColumns: Hashable, Sendable {
  var date: Int
  var source: Int
}
