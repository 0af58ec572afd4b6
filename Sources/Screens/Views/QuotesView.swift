import Canvas
import Library

extension Model {
  func drawQuotes(_ area: Area, _ head: Area?, _ frame: inout Frame) {
    let columns = QuoteColumns(
      width: area.columns, showsSource: quotes.rows.contains { $0.source != nil },
      dates: dateWidth(list: area.columns, quotes.rows.dropFirst(quotes.top).prefix(area.rows).map(\.published)),
      shown: quoteColumns)
    let hasFocus = focus == .list
    if let head {
      let style = hasFocus ? theme.focusedRule : theme.rule
      frame.put(
        "SPEAKER", row: head.row, column: area.column + columns.speaker, width: columns.speakerWidth, style: style)
      if columns.cueWidth > 0 { frame.put("CUE", row: head.row, column: area.column + columns.cue, style: style) }
      frame.put("QUOTE", row: head.row, column: area.column + columns.quote + 2, style: style)
      if columns.sourceWidth > 0 {
        frame.put("SOURCE", row: head.row, column: area.column + columns.source, style: style)
      }
      if columns.dateWidth > 0 { frame.put("DATE", row: head.row, column: area.column + columns.date, style: style) }
    }
    guard !quotes.isEmpty else {
      drawNothing(in: area, &frame)
      return
    }
    for (offset, row) in quotes.rows.dropFirst(quotes.top).prefix(area.rows).enumerated() {
      let line = area.row + offset
      drawQuote(row, columns, line: line, in: area, &frame)
      if selectedQuotes[row.id] != nil || isInRange(quotes.start.map { $0 + quotes.top + offset }) {
        frame.put(signs.ticked, row: line, column: area.column + 1, style: theme.key)
      }
      drawBar(
        row: line, in: area, isCursor: quotes.top + offset == quotes.cursor, hasFocus: hasFocus && overlay == nil,
        &frame)
    }
  }

  private func drawQuote(_ row: QuoteRow, _ at: QuoteColumns, line: Int, in area: Area, _ frame: inout Frame) {
    let start = area.column
    if row.note != nil { frame.put(signs.noted, row: line, column: start + 1, style: theme.key) }
    frame.put(
      row.shownSpeaker, row: line, column: start + at.speaker, width: at.speakerWidth, style: theme.speaker,
      ellipsis: true)
    if at.cueWidth > 0 {
      frame.put(row.cue ?? "", row: line, column: start + at.cue, width: at.cueWidth, style: theme.dim, ellipsis: true)
    }
    frame.put(signs.kind(row.kind), row: line, column: start + at.quote)
    let words = Readable.oneLine(row.text)
    frame.put(words, row: line, column: start + at.quote + 2, width: at.quoteWidth - 2, ellipsis: true)
    if search?.pane == .list || !filter.text.isEmpty {
      drawHits(in: words, row: line, column: start + at.quote + 2, width: at.quoteWidth - 2, &frame)
    }
    if at.sourceWidth > 0 {
      frame.put(
        row.source ?? "", row: line, column: start + at.source, width: at.sourceWidth, style: theme.dim, ellipsis: true)
    }
    if at.dateWidth > 0 {
      let date = Wording.date(row.published, today: dateToday, width: at.dateWidth) ?? signs.noDate
      frame.put(date, row: line, column: start + at.date, width: at.dateWidth, style: theme.dim)
    }
  }
}

/// Where the columns of the quote browser stand.
struct QuoteColumns: Hashable, Sendable {
  var speaker = 3
  var speakerWidth: Int
  var cue: Int
  var cueWidth: Int
  var quote: Int
  var quoteWidth: Int
  var source: Int
  var sourceWidth: Int
  var date: Int
  var dateWidth: Int

  /// - Parameter dates: columns of a date.
  init(width: Int, showsSource: Bool, dates: Int, shown: ListColumns) {
    speakerWidth = min(24, max(12, width * 22 / 100))
    cueWidth = width >= 60 && shown.showsCue ? width >= 100 ? 10 : 9 : 0
    sourceWidth = width >= 70 && showsSource && shown.showsSource ? 11 : 0
    // Beside sources the day of earlier years has room from ninety columns on.
    dateWidth = width >= 50 && shown.showsDate ? sourceWidth > 0 && width < 90 ? min(dates, 7) : dates : 0
    cue = speaker + speakerWidth + 1
    quote = cue + (cueWidth > 0 ? cueWidth + 1 : 0)
    date = width - 1 - dateWidth
    source = date - (sourceWidth > 0 ? sourceWidth + 1 : 0)
    quoteWidth = max(4, (sourceWidth > 0 ? source : dateWidth > 0 ? date : width) - 1 - quote)
  }
}
