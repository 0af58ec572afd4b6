import Canvas
import Library

extension Model {
  /// Speakers that are shown side by side: as many as there are signs for.
  static let compared = 4

  /// The filters that the screen of time shows: each of some speakers alone, or all together.
  private var timesSeries: [(name: String?, filter: Filter)] {
    guard filter.speakers.count > 1 else { return [(nil, filter)] }
    return filter.speakers.prefix(Model.compared).map { speaker in
      (speakerNames[speaker] ?? "#\(speaker.rawValue)", filter.with(speakers: [speaker]))
    }
  }

  mutating func showTimes() -> [Effect] {
    // What was read, starred or tagged meanwhile may have changed what a filter finds.
    if screen != .times { renewTimes() }
    return show(.times)
  }

  /// What was counted is counted anew, and stands until then.
  mutating func renewTimes() {
    let filters = timesSeries.map(\.filter) + [filter]
    times.counts = times.counts.filter { filters.contains($0.key) }
    stale.formUnion(times.counts.keys.map { .quoteDays($0) })
  }

  /// Makes the bars anew when what they show, or their room, has changed.
  mutating func renewChart() {
    if let area = layout.time, let days = times.counts[filter] {
      let columns = area.columns - 4
      if times.strip?.filter != filter || times.strip?.counts.count != columns {
        times.strip = days.strip(columns: columns).map { (filter, $0.axis, $0.counts) }
      }
    }
    guard screen == .times, let area = layout.list else { return }
    let series = timesSeries
    let counts = series.compactMap { times.counts[$0.filter] }
    guard counts.count == series.count else {
      times.chart = nil
      return
    }
    let shape = TimesChart.Shape(
      filters: series.map(\.filter), names: series.map(\.name), period: times.period, area: area)
    if times.chart?.shape != shape { times.chart = TimesChart(shape, counts) }
    // The highest bar is looked for once, not for each frame.
    if times.day == nil, let chart = times.chart, let cursor = chart.cursor(nil) {
      times.day = chart.period.days(of: cursor).lowerBound
    }
  }

  /// Counts and pictures of what is in sight.
  func wantedPictures() -> [Request] {
    var wanted: [Request] = []
    var filters = screen == .times ? timesSeries.map(\.filter) : []
    if layout.time != nil, !filters.contains(filter) { filters.append(filter) }
    // Patterns are read for the list first.
    if sweeping?.isUnderWay == true, filter.mayReadEachRow { filters = [] }
    for filter in filters where times.counts[filter] == nil { wanted.append(.quoteDays(filter)) }
    if let sparks = wantedSparks() { wanted.append(sparks) }
    return wanted
  }

  private func wantedSparks() -> Request? {
    let isUnderWay = asked.contains { if case .sparks = $0 { true } else { false } }
    guard !isUnderWay else { return nil }
    let rows: ListWindow<SpeakerRow>
    let height: Int
    if case .picker(let picker) = overlay {
      (rows, height) = (picker.rows, layout.pickerHeight)
    } else if screen == .speakers {
      (rows, height) = (speakers, listHeight)
    } else {
      return nil
    }
    func isMissing(_ row: SpeakerRow) -> Bool { pictures.isStale || pictures.counts[row.id] == nil }
    guard rows.rows.dropFirst(rows.top).prefix(height).contains(where: isMissing) else { return nil }
    // Some screens more, so that it is not asked again for each row that comes into sight.
    let ids = rows.rows.dropFirst(max(0, rows.top - height)).prefix(4 * height).filter(isMissing).map(\.id)
    return .sparks(ids)
  }

  mutating func take(_ sparks: Sparks) {
    asked = asked.filter { if case .sparks = $0 { false } else { true } }
    if pictures.isStale || pictures.axis != sparks.axis || pictures.counts.count > Pictures.kept {
      pictures.counts = [:]
    }
    pictures.axis = sparks.axis
    pictures.isStale = false
    pictures.counts.merge(sparks.counts) { $1 }
    // Where nothing has a date nobody has a picture, and that is an answer too.
    guard sparks.axis == nil else { return }
    for row in speakers.rows { pictures.counts[row.id] = [] }
    if case .picker(let picker) = overlay { for row in picker.rows.rows { pictures.counts[row.id] = [] } }
  }

  mutating func take(_ days: DayCounts, of filter: Filter) {
    asked.remove(.quoteDays(filter))
    if times.counts.count >= Times.kept { times.counts = [:] }
    times.counts[filter] = days
    times.chart = nil
    times.strip = nil
  }

  // MARK: the cursor

  mutating func moveBar(_ command: Command, count: Int?) -> [Effect] {
    guard let chart = times.chart, let span = chart.span, let cursor = chart.cursor(times.day) else { return [] }
    let times = count ?? 1
    let page = max(1, chart.columns.count / chart.barWidth)
    switch command {
    case .down: return moveBar(by: times)
    case .up: return moveBar(by: -times)
    case .halfPageDown: return moveBar(by: max(1, page / 2) * times)
    case .halfPageUp: return moveBar(by: -max(1, page / 2) * times)
    case .pageDown: return moveBar(by: page * times)
    case .pageUp: return moveBar(by: -page * times)
    case .first: return moveBar(by: (count.map { span.lowerBound + $0 - 1 } ?? span.lowerBound) - cursor)
    case .last: return moveBar(by: (count.map { span.lowerBound + $0 - 1 } ?? span.upperBound) - cursor)
    default: return []
    }
  }

  mutating func moveBar(by delta: Int) -> [Effect] {
    guard let chart = times.chart, let span = chart.span, let cursor = chart.cursor(times.day) else { return [] }
    let target = min(max(cursor + min(max(delta, -1_000_000), 1_000_000), span.lowerBound), span.upperBound)
    times.day = chart.period.days(of: target).lowerBound
    return []
  }

  /// The next bar that has quotations, for the commands that elsewhere go to the next hit or quotation.
  mutating func skipBars(_ command: Command, count: Int) -> [Effect]? {
    let step: Int
    switch command {
    case .nextHit, .nextQuote: step = 1
    case .previousHit, .previousQuote: step = -1
    default: return nil
    }
    guard let chart = times.chart, let cursor = chart.cursor(times.day) else { return [] }
    let numbers = Set(chart.series.flatMap(\.histogram.numbers)).sorted()
    let place = numbers.partitioningIndex { $0 >= cursor } + (step < 0 ? -1 : 0)
    let isOnOne = step > 0 && numbers[safe: place] == cursor
    let target = place + (isOnOne ? 1 : 0) + step * (min(count, numbers.count) - 1)
    guard let number = numbers[safe: target] else {
      return complain(step > 0 ? "the last bar with quotes" : "the first bar with quotes")
    }
    times.day = chart.period.days(of: number).lowerBound
    return []
  }

  /// Left and right are bars here, narrower and wider the time that they show; nil for the commands that mean what they
  /// always mean.
  mutating func arrangeTimes(_ command: Command, count: Int?) -> [Effect]? {
    switch command {
    case .left: return moveBar(by: -(count ?? 1))
    case .right: return moveBar(by: count ?? 1)
    case .wider: return zoom(-1)
    case .narrower: return zoom(1)
    case .nextPane, .previousPane, .zoom, .layout: return []
    default: return nil
    }
  }

  private mutating func zoom(_ step: Int) -> [Effect] {
    guard let chart = times.chart, let place = Period.allCases.firstIndex(of: chart.period) else { return [] }
    guard let period = Period.allCases[safe: place + step] else {
      return complain(step < 0 ? "a bar is a day: there is nothing closer" : "a bar is a year: there is nothing wider")
    }
    return count(by: period)
  }

  mutating func count(by period: Period) -> [Effect] {
    let effects = screen == .times ? [] : showTimes()
    // The bar of the cursor goes on holding what it held.
    if let chart = times.chart, let cursor = chart.cursor(times.day) {
      let days = chart.period.days(of: cursor)
      if times.day.map({ !days.contains($0) }) ?? true { times.day = days.lowerBound }
    }
    times.period = period
    message = Message(text: "a bar is a \(period.rawValue)")
    return effects
  }

  mutating func press(barAt point: Point) -> [Effect] {
    guard let chart = times.chart, let cursor = chart.cursor(times.day) else { return [] }
    let visible = chart.visible(cursor)
    let number = visible.lowerBound + (point.column - chart.columns.lowerBound) / chart.barWidth
    guard point.column >= chart.columns.lowerBound, visible.contains(number) else { return [] }
    if number == cursor { return openBar() }
    times.day = chart.period.days(of: number).lowerBound
    return []
  }

  /// The quotations of the bar: the filter is narrowed to its span, in the place of one that it has.
  mutating func openBar() -> [Effect] {
    guard let chart = times.chart, let cursor = chart.cursor(times.day) else { return complain("no bar here") }
    let name = chart.period.name(of: cursor)
    guard chart.total(of: cursor) > 0 else { return complain("no quotes in \(name)") }
    history.leave(spot)
    times.day = chart.period.days(of: cursor).lowerBound
    let words = FilterText.parts(filter.text)
    if words.contains("OR") {
      apply(filter: filter.narrowed(by: "date:\(name)"))
    } else {
      let others = words.filter { !$0.hasPrefix("date:") }
      apply(filter: filter.with(text: (others + ["date:\(name)"]).joined(separator: " ")))
    }
    screen = .quotes
    focus = .list
    search = nil
    return []
  }
}
