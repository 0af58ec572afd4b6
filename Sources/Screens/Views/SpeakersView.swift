import Canvas
import Library

extension Model {
  func drawSpeakers(_ area: Area, _ head: Area?, _ frame: inout Frame) {
    let hasFocus = focus == .list
    if let head { drawSpeakerHeads(head, isFocused: hasFocus, &frame) }
    guard !speakers.isEmpty else {
      drawNothing(in: area, &frame)
      return
    }
    for (offset, row) in speakers.rows.dropFirst(speakers.top).prefix(area.rows).enumerated() {
      let line = area.row + offset
      drawSpeaker(row, tick: nil, line: line, in: area, &frame)
      drawBar(
        row: line, in: area, isCursor: speakers.top + offset == speakers.cursor, hasFocus: hasFocus && overlay == nil,
        &frame)
    }
  }

  func drawSpeakerHeads(_ head: Area, tick: Bool = false, isFocused: Bool, _ frame: inout Frame) {
    let style = isFocused ? theme.focusedRule : theme.rule
    let at = SpeakerColumns(width: head.columns, tick: tick, turns: knowsTurns, dates: settings.dates)
    if tick { frame.put("ON", row: head.row, column: head.column + 3, style: style) }
    frame.put("SPEAKER", row: head.row, column: head.column + at.name, style: style)
    frame.put("QUOTES", row: head.row, column: head.column + at.quotes + 1, style: style)
    if at.turnsWidth > 0 { frame.put("TURNS", row: head.row, column: head.column + at.turns + 2, style: style) }
    frame.put("SPEAKS IN", row: head.row, column: head.column + at.documents + 1, style: style)
    guard at.showsDates else { return }
    if at.showsFirst { frame.put("FIRST", row: head.row, column: head.column + at.first, style: style) }
    frame.put("LAST", row: head.row, column: head.column + at.last, style: style)
    if at.timeWidth > 0 {
      let words = pictures.axis?.words(signs, columns: at.timeWidth) ?? "TIME"
      frame.put(words, row: head.row, column: head.column + at.time, width: at.timeWidth, style: style)
    }
    guard at.rolesWidth > 0 else { return }
    frame.put("ROLES, OTHER NAMES", row: head.row, column: head.column + at.roles, width: at.rolesWidth, style: style)
  }

  func drawSpeaker(_ row: SpeakerRow, tick: Bool?, line: Int, in area: Area, _ frame: inout Frame) {
    let at = SpeakerColumns(width: area.columns, tick: tick != nil, turns: knowsTurns, dates: settings.dates)
    let start = area.column
    if let tick { frame.put("[\(tick ? signs.ticked : " ")]", row: line, column: start + 3, style: theme.key) }
    let marks = nameSigns(row)
    let width = at.nameWidth - columns(of: marks)
    let used = frame.put(
      row.name, row: line, column: start + at.name, width: width, style: theme.speaker, ellipsis: true)
    frame.put(marks, row: line, column: start + at.name + used, style: theme.dim)
    let quotes = Wording.number(row.quotes)
    frame.put(quotes, row: line, column: start + at.quotes + 7 - quotes.utf8.count)
    if at.turnsWidth > 0 {
      let turns = Wording.number(row.turns)
      frame.put(turns, row: line, column: start + at.turns + 7 - turns.utf8.count)
    }
    let documents = Wording.number(row.documents)
    frame.put(documents, row: line, column: start + at.documents + 10 - documents.utf8.count)
    guard at.showsDates else { return }
    if at.showsFirst {
      frame.put(
        Wording.date(row.first, today: dateToday, width: at.dateWidth) ?? signs.noDate, row: line,
        column: start + at.first, width: at.dateWidth, style: theme.dim)
    }
    frame.put(
      Wording.date(row.last, today: dateToday, width: at.dateWidth) ?? signs.noDate, row: line, column: start + at.last,
      width: at.dateWidth, style: theme.dim)
    if at.timeWidth > 0, let counts = pictures.counts[row.id] {
      let picture = signs.sparkline(counts, columns: at.timeWidth)
      frame.put(picture, row: line, column: start + at.time, width: at.timeWidth, style: theme.quotation)
    }
    guard at.rolesWidth > 0 else { return }
    frame.put(
      row.about, row: line, column: start + at.roles, width: at.rolesWidth, style: theme.dim, ellipsis: true)
  }

  /// How many names are joined; whether a join is proposed.
  private func nameSigns(_ row: SpeakerRow) -> String {
    (row.joined.isEmpty ? "" : " +\(row.joined.count)") + (proposals?[row.id] == nil ? "" : " \(signs.proposed)")
  }

  /// Speakers left of the list, from 160 columns.
  func drawLeft(_ area: Area, _ head: Area, _ frame: inout Frame) {
    let hasFocus = focus == .left
    drawHeading("SPEAKERS", "quotes\(ofAll)", in: head, isFocused: hasFocus, &frame)
    for (offset, row) in speakers.rows.dropFirst(speakers.top).prefix(area.rows).enumerated() {
      let line = area.row + offset
      // Who speaks in transcripts alone has turns and no quotes.
      let quotes =
        row.quotes == 0 && row.turns > 0 ? Wording.count(row.turns, "turn") : Wording.number(row.quotes)
      let width = area.columns - 4 - quotes.utf8.count
      frame.put(row.name, row: line, column: area.column + 2, width: width, style: theme.speaker, ellipsis: true)
      frame.put(quotes, row: line, column: area.column + area.columns - 1 - quotes.utf8.count, style: theme.dim)
      let isCursor = speakers.top + offset == speakers.cursor
      drawBar(row: line, in: area, isCursor: isCursor && hasFocus, hasFocus: overlay == nil, &frame)
    }
  }

  /// These lists have the whole library's counts, whatever narrows the list beside them.
  private var ofAll: String { filter.isOnlyPaths && filter.paths.isEmpty ? "" : " in all" }

  /// Sources below the speakers, those with most articles.
  func drawSources(_ area: Area, _ head: Area, _ frame: inout Frame) {
    let hasFocus = focus == .sources
    drawHeading("SOURCES", "articles\(ofAll)", in: head, isFocused: hasFocus, &frame)
    for (offset, row) in (sources.rows ?? []).prefix(area.rows).enumerated() {
      let line = area.row + offset
      let count = Wording.number(row.articles)
      frame.put(
        row.name, row: line, column: area.column + 2, width: area.columns - 4 - count.utf8.count, ellipsis: true)
      frame.put(count, row: line, column: area.column + area.columns - 1 - count.utf8.count, style: theme.dim)
      drawBar(row: line, in: area, isCursor: hasFocus && offset == sources.cursor, hasFocus: overlay == nil, &frame)
    }
  }

  /// Filters kept under names, below the sources: each with its line and how many articles it finds.
  func drawSavedFilters(_ area: Area, _ head: Area, _ frame: inout Frame) {
    let hasFocus = focus == .filters
    drawHeading("SAVED FILTERS", keymap.label(of: .savedFilters) ?? "", in: head, isFocused: hasFocus, &frame)
    for (offset, row) in (saved.rows ?? []).prefix(area.rows).enumerated() {
      let line = area.row + offset
      let count = saved.count(of: row.text, signs)
      let edge = area.column + area.columns - 1 - columns(of: count)
      frame.put(count, row: line, column: edge, style: theme.dim)
      let used = frame.put(
        row.name, row: line, column: area.column + 2, width: edge - area.column - 3, style: theme.key, ellipsis: true)
      let column = area.column + max(2 + used, 12) + 2
      if column < edge {
        frame.put(row.text, row: line, column: column, width: edge - column - 1, style: theme.dim, ellipsis: true)
      }
      drawBar(row: line, in: area, isCursor: hasFocus && offset == saved.cursor, hasFocus: overlay == nil, &frame)
    }
  }

  /// What the speaker under the cursor said, newest first.
  func drawSpeakerQuotes(_ rows: [QuoteRow], in area: Area, _ frame: inout Frame) {
    for (offset, row) in rows.prefix(area.rows).enumerated() {
      let line = area.row + offset
      let dateWidth = Wording.dateWidth(list: area.columns, settings.dates)
      let date = Wording.date(row.published, today: dateToday, width: dateWidth) ?? signs.noDate
      var column = area.column + 2
      frame.put(date, row: line, column: column, width: dateWidth, style: theme.dim)
      column += dateWidth + 1
      if area.columns >= 60 {
        frame.put(row.source ?? "", row: line, column: column, width: 11, style: theme.dim, ellipsis: true)
        column += 12
        frame.put(row.cue ?? "", row: line, column: column, width: 10, style: theme.dim, ellipsis: true)
        column += 11
      }
      frame.put(signs.kind(row.kind), row: line, column: column)
      frame.put(
        Readable.oneLine(row.text), row: line, column: column + 2, width: area.column + area.columns - column - 3,
        ellipsis: true)
    }
  }
}

/// Where the columns of a list of speakers stand.
struct SpeakerColumns: Hashable, Sendable {
  var name: Int
  var nameWidth: Int
  var quotes: Int
  /// Turns of transcripts, where the library has some.
  var turns: Int
  var turnsWidth: Int
  var documents: Int
  var first: Int
  var last: Int
  /// Of one date; there are none when it is not `showsDates`.
  var dateWidth: Int
  var showsDates: Bool
  /// The first date gives way where names have little room.
  var showsFirst: Bool
  /// The picture of their quotations over time; none where it has no columns.
  var time: Int
  var timeWidth: Int
  var roles: Int
  var rolesWidth: Int

  init(width: Int, tick: Bool, turns hasTurns: Bool, dates: Settings.DateForm) {
    name = tick ? 8 : 2
    showsDates = width >= 60
    timeWidth = width >= 120 ? Sparks.steps : width >= 72 ? Sparks.steps / 2 : 0
    dateWidth = Wording.dateWidth(list: width, dates)
    turnsWidth = hasTurns && width >= 60 ? 7 : 0
    let fixed = 21 + turnsWidth + (timeWidth > 0 ? timeWidth + 2 : 0)
    showsFirst = showsDates && width - name - fixed - 2 * dateWidth - 3 >= 18
    let others = fixed + (showsFirst ? 2 * dateWidth + 3 : showsDates ? dateWidth + 2 : 0)
    nameWidth = max(8, min(28, width - name - others))
    quotes = name + nameWidth
    turns = quotes + 8
    documents = turns + turnsWidth
    first = documents + 12
    last = showsFirst ? first + dateWidth + 1 : first
    time = last + dateWidth + 2
    roles = time + (timeWidth > 0 ? timeWidth + 2 : 0)
    rolesWidth = width - roles - 1 >= 12 ? width - roles - 1 : 0
  }
}
