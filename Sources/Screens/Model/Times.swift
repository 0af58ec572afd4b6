import Canvas
import Library

/// Quotations over time: what the screen of that name shows.
struct Times: Sendable {
  /// Of a bar; nil: the shortest of which all fit the screen.
  var period: Period?
  /// A day in the bar under the cursor; nil: the highest bar.
  var day: Int?
  /// What was counted, for filters that were shown of late.
  var counts: [Filter: DayCounts] = [:]
  /// Made when what it shows has changed.
  var chart: TimesChart?
  /// The filter's quotations in equal steps, for the picture below the speakers.
  var strip: (filter: Filter, axis: TimeAxis, counts: [Int])?

  /// More than are ever shown at once.
  static let kept = 12
}

extension DayCounts {
  /// The time from the first day to the last, and its quotations in equal steps; nil when nothing has a date.
  func strip(columns: Int) -> (axis: TimeAxis, counts: [Int])? {
    guard let first = days.first?.number, let last = days.last?.number, columns > 0 else { return nil }
    let axis = TimeAxis(days: first..<last + 1)
    var counts = Array(repeating: 0, count: columns)
    for day in days { counts[(day.number - first) * columns / axis.days.count] += day.quotes }
    return (axis, counts)
  }
}

/// Pictures of speakers over time, the size of a word; those of rows that were in sight of late.
struct Pictures: Sendable {
  var axis: TimeAxis?
  var counts: [SpeakerID: [Int]] = [:]
  /// They are to be looked up anew; the old ones stand until then.
  var isStale = false
  static let kept = 2_000
}

/// Bars on one scale and one axis, for one filter or for each of some speakers, and where they stand on the screen.
struct TimesChart: Sendable {
  struct Series: Sendable {
    /// Nil: the filter as a whole.
    var name: String?
    var histogram: Histogram
  }
  /// What it was made from, beside the counts.
  struct Shape: Hashable, Sendable {
    var filters: [Filter]
    var names: [String?]
    var period: Period?
    var area: Area
  }

  let shape: Shape
  let series: [Series]
  let period: Period
  /// Numbers of the first and last bar; nil when nothing has a date.
  let span: ClosedRange<Int>?
  let highest: Int
  /// Columns of the numbers at the left.
  let scaleWidth: Int
  /// Columns of a bar, with the blank behind it from three on.
  let barWidth: Int

  init(_ shape: Shape, _ counts: [DayCounts]) {
    self.shape = shape
    var days = DayCounts()
    days.days = counts.compactMap(\.days.first) + counts.compactMap(\.days.last)
    days.days.sort { $0.number < $1.number }
    func span(_ period: Period) -> ClosedRange<Int>? { Histogram(days, by: period).span }
    func room(_ highest: Int) -> Int { max(1, shape.area.columns - Wording.number(highest).utf8.count - 3) }
    let total = counts.map(\.dated).max() ?? 0
    let fitting = Period.allCases.first { (span($0)?.count ?? 0) <= room(total) }
    let period = shape.period ?? fitting ?? .year
    series = zip(shape.names, counts).map { Series(name: $0, histogram: Histogram($1, by: period)) }
    self.period = period
    self.span = span(period)
    highest = series.map(\.histogram.highest).max() ?? 0
    scaleWidth = max(3, Wording.number(highest).utf8.count)
    barWidth = min(13, max(1, room(highest) / max(1, self.span?.count ?? 1)))
  }

  /// The columns where bars stand.
  var columns: Range<Int> {
    let first = shape.area.column + scaleWidth + 2
    return first..<max(first + 1, shape.area.column + shape.area.columns - 1)
  }

  /// The bar whose day the cursor is on; where there is none, the highest of all.
  func cursor(_ day: Int?) -> Int? {
    guard let span else { return nil }
    if let day { return min(max(period.number(ofDay: day), span.lowerBound), span.upperBound) }
    return span.max { total(of: $0) < total(of: $1) }
  }

  func total(of number: Int) -> Int { series.reduce(0) { $0 + $1.histogram[number] } }

  /// The bars in sight: all, or half a screen after the other so that the one of the cursor is among them.
  func visible(_ cursor: Int) -> Range<Int> {
    guard let span else { return 0..<0 }
    let room = max(1, columns.count / barWidth)
    guard span.count > room else { return span.lowerBound..<span.upperBound + 1 }
    let step = max(1, room / 2)
    let wanted = span.lowerBound + (cursor - span.lowerBound) / step * step - room / 4
    let first = min(max(span.lowerBound, wanted), span.upperBound + 1 - room)
    return first..<first + room
  }

  /// The highest of the bars in sight, which fills its lane.
  func highest(in visible: Range<Int>) -> Int {
    series.reduce(0) { highest, series in visible.reduce(highest) { max($0, series.histogram[$1]) } }
  }

  /// The columns of a bar in sight.
  func columns(of number: Int, in visible: Range<Int>) -> Range<Int> {
    let first = columns.lowerBound + (number - visible.lowerBound) * barWidth
    return first..<first + (barWidth >= 3 ? barWidth - 1 : barWidth)
  }
}
