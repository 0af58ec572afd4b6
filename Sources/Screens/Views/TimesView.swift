import Canvas
import Library

extension Model {
  /// Quotations over time: a bar a period, one below the other for speakers that are compared, on one scale and axis.
  func drawTimes(_ area: Area, _ frame: inout Frame) {
    frame.cursor = Point(row: area.row, column: area.column)
    guard let chart = times.chart else {
      frame.put("counting \(signs.ellipsis)", row: area.row + 1, column: area.column + 2, style: theme.dim)
      return
    }
    guard let cursor = chart.cursor(times.day) else {
      drawNothing(of: chart, in: area, &frame)
      return
    }
    let visible = chart.visible(cursor)
    let highest = chart.highest(in: visible)
    let rows = max(1, area.rows - 2)
    var top = area.row
    for (index, series) in chart.series.enumerated() {
      // What cannot be shared evenly goes to the first.
      let height = rows / chart.series.count + (index < rows % chart.series.count ? 1 : 0)
      let lane = Area(row: top, column: area.column, rows: height, columns: area.columns)
      let sight = Sight(cursor: cursor, visible: visible, highest: highest)
      drawLane(series, index, of: chart, sight, in: lane, &frame)
      top += height
    }
    drawAxis(of: chart, cursor: cursor, visible, row: top, &frame)
  }

  private func drawNothing(of chart: TimesChart, in area: Area, _ frame: inout Frame) {
    let undated = chart.series.reduce(0) { $0 + $1.histogram.undated }
    let words =
      undated > 0 ? "no quote here has a date: \(Wording.number(undated)) without one" : "no quotes here to count"
    frame.put(words, row: area.row + 1, column: area.column + 2, width: area.columns - 3, ellipsis: true)
    guard !filter.isOnlyPaths else { return }
    frame.put(
      "Backspace takes the last part of the filter away", row: area.row + 2, column: area.column + 2,
      width: area.columns - 3, style: theme.dim, ellipsis: true)
  }

  /// What all lanes share: the bar of the cursor, the bars in sight, and the highest of them.
  private struct Sight {
    var cursor: Int
    var visible: Range<Int>
    var highest: Int
  }

  // MARK: bars

  private func drawLane(
    _ series: TimesChart.Series, _ index: Int, of chart: TimesChart, _ sight: Sight, in lane: Area,
    _ frame: inout Frame
  ) {
    let (cursor, visible) = (sight.cursor, sight.visible)
    guard lane.rows > 0 else { return }
    var bars = lane
    if lane.rows >= 2 {
      drawLaneHead(series, index, of: chart, in: lane, &frame)
      // The number of the cursor's bar needs a row over the highest.
      let taken = lane.rows >= 4 ? 2 : 1
      bars = Area(row: lane.row + taken, column: lane.column, rows: lane.rows - taken, columns: lane.columns)
    }
    drawScale(of: chart, index, sight.highest, in: bars, &frame)
    for number in visible {
      let count = series.histogram[number]
      guard count > 0 else { continue }
      let style = number == cursor ? theme.focusedRule : theme.quotation
      let columns = chart.columns(of: number, in: visible)
      drawBar(eighths: height(of: count, in: bars, sight.highest), columns, index, of: chart, in: bars, style, &frame)
    }
    guard lane.rows >= 4 else { return }
    let count = series.histogram[cursor]
    let words = Wording.number(count)
    let columns = chart.columns(of: cursor, in: visible)
    let middle = (columns.lowerBound + columns.upperBound) / 2 - words.utf8.count / 2
    let column = min(max(chart.columns.lowerBound, middle), chart.columns.upperBound - words.utf8.count)
    let row = bars.row + bars.rows - 1 - (height(of: count, in: bars, sight.highest) + 7) / 8
    frame.put(words, row: row, column: column, style: theme.key)
  }

  /// In eighths of a row.
  private func height(of count: Int, in bars: Area, _ highest: Int) -> Int {
    guard count > 0, highest > 0 else { return 0 }
    return max(1, count * bars.rows * 8 / highest)
  }

  /// A bar from the ground up. Where there is only ASCII, bars of speakers that are compared are made of their signs.
  private func drawBar(
    eighths: Int, _ columns: Range<Int>, _ index: Int, of chart: TimesChart, in bars: Area, _ style: Style,
    _ frame: inout Frame
  ) {
    let full = chart.series.count > 1 && signs.ellipsis != "…" ? signs.compared[index] : signs.levels[7]
    for step in 0..<bars.rows {
      let level = min(8, eighths - step * 8)
      guard level > 0 else { return }
      let cell = level == 8 ? full : signs.levels[level - 1]
      frame.put(
        String(repeating: cell, count: columns.count), row: bars.row + bars.rows - 1 - step,
        column: columns.lowerBound, width: chart.columns.upperBound - columns.lowerBound, style: style)
    }
  }

  private func drawLaneHead(
    _ series: TimesChart.Series, _ index: Int, of chart: TimesChart, in lane: Area, _ frame: inout Frame
  ) {
    let histogram = series.histogram
    var column = lane.column + 1
    if let name = series.name {
      column += frame.put(signs.compared[index] + " ", row: lane.row, column: column, style: theme.key)
      column += frame.put(
        name, row: lane.row, column: column, width: lane.columns / 2, style: theme.speaker, ellipsis: true)
      column += 2
    }
    var parts = [Wording.count(histogram.dated, "quote") + " by \(chart.period.rawValue)"]
    if histogram.undated > 0 { parts.append("\(Wording.number(histogram.undated)) without a date") }
    if let span = chart.span, index == 0 {
      parts.append("\(Wording.count(span.count, chart.period.rawValue))")
      if filter.speakers.count > Model.compared {
        parts.append("\(Model.compared) of \(filter.speakers.count) speakers")
      }
    }
    frame.put(
      parts.joined(separator: " \(signs.dot) "), row: lane.row, column: column,
      width: lane.column + lane.columns - column - 1, style: theme.dim, ellipsis: true)
  }

  /// The numbers left of the bars, and the line between; of speakers that are compared, the sign.
  private func drawScale(
    of chart: TimesChart, _ index: Int, _ highest: Int, in bars: Area, _ frame: inout Frame
  ) {
    func put(_ count: Int, row: Int) {
      let words = Wording.number(count)
      frame.put(words, row: row, column: bars.column + 1 + chart.scaleWidth - words.utf8.count, style: theme.dim)
    }
    for row in bars.row..<bars.row + bars.rows {
      frame.put(signs.vertical, row: row, column: chart.columns.lowerBound - 1, style: theme.rule)
    }
    if bars.rows >= 2, highest > 0 { put(highest, row: bars.row) }
    if bars.rows >= 8, highest >= 10 { put(highest / 2, row: bars.row + bars.rows / 2) }
    if chart.series.count > 1 {
      frame.put(signs.compared[index], row: bars.row + bars.rows - 1, column: bars.column + 1, style: theme.key)
    }
  }

  // MARK: small

  /// The quotations of the filter over their time, two rows high, with its first and last month or year.
  func drawTimePicture(_ area: Area, _ head: Area, _ frame: inout Frame) {
    drawHeading("TIME", keymap.label(of: .times) ?? "", in: head, isFocused: false, &frame)
    guard let strip = times.strip, strip.filter == filter, let highest = strip.counts.max(), highest > 0 else { return }
    let (first, last) = strip.axis.ends
    for (offset, count) in strip.counts.enumerated() where count > 0 {
      let eighths = max(1, count * 16 / highest)
      for step in 0..<2 {
        let level = min(8, eighths - step * 8)
        guard level > 0 else { break }
        frame.put(
          signs.levels[level - 1], row: area.row + 1 - step, column: area.column + 2 + offset, style: theme.quotation)
      }
    }
    frame.put(first, row: area.row + 2, column: area.column + 2, style: theme.dim)
    let column = area.column + 2 + strip.counts.count - last.utf8.count
    if first != last, column > area.column + 3 + first.utf8.count {
      frame.put(last, row: area.row + 2, column: column, style: theme.dim)
    }
  }

  // MARK: axis

  private func drawAxis(
    of chart: TimesChart, cursor: Int, _ visible: Range<Int>, row: Int, _ frame: inout Frame
  ) {
    let columns = chart.columns
    frame.put(
      String(repeating: signs.horizontal, count: columns.count + 1), row: row, column: columns.lowerBound - 1,
      style: theme.rule)
    var free = columns.lowerBound
    for number in visible where isTick(number, of: chart, in: visible) {
      let label = String(chart.period.name(of: number).prefix(10))
      let column = chart.columns(of: number, in: visible).lowerBound
      guard column >= free, column + label.utf8.count <= columns.upperBound + 1 else { continue }
      frame.put(signs.tick, row: row, column: column, style: theme.rule)
      frame.put(label, row: row + 1, column: column, style: theme.dim)
      free = column + label.utf8.count + 2
    }
    let bar = chart.columns(of: cursor, in: visible)
    let middle = bar.lowerBound + (bar.count - 1) / 2
    frame.put(signs.pointer, row: row, column: middle, style: theme.focusedRule)
    frame.cursor = Point(row: row, column: middle)
  }

  /// Labels stand at round numbers, as near to each other as there is room; the first bar has one where it can.
  private func isTick(_ number: Int, of chart: TimesChart, in visible: Range<Int>) -> Bool {
    let steps: [Int] =
      switch chart.period {
      case .day: [1, 2, 7, 14, 28, 56]
      case .week: [1, 2, 4, 13, 26, 52]
      case .month: [1, 2, 3, 6, 12, 24, 60, 120]
      case .year: [1, 2, 5, 10, 20, 50, 100]
      }
    let width = min(10, chart.period.name(of: number).utf8.count) + 2
    let step = steps.first { $0 * chart.barWidth >= width } ?? steps[steps.count - 1]
    if number % step == 0 { return true }
    return number == visible.lowerBound && (step - number % step) * chart.barWidth >= width
  }

  /// The bar under the cursor, for the status line.
  var timesPlace: String {
    guard let chart = times.chart, let span = chart.span, let cursor = chart.cursor(times.day) else { return "" }
    let place = "\(Wording.number(cursor - span.lowerBound + 1))/\(Wording.number(span.count))"
    let name = chart.period.name(of: cursor)
    let counts =
      chart.series.count == 1
      ? Wording.count(chart.series[0].histogram[cursor], "quote")
      : chart.series.enumerated().map { "\(signs.compared[$0.offset]) \(Wording.number($0.element.histogram[cursor]))" }
        .joined(separator: "  ")
    return "\(place)  \(name)  \(counts)"
  }
}
