/// The lines of a text that state a day, each a candidate for the day that the article was published.
enum DateCandidates {
  /// Words above which a line is a paragraph, whose days are what it tells of.
  private static let mostWords: Int32 = 40
  /// More are not looked at, so that a calendar costs no more than a page.
  private static let most = 400

  static func find(_ bytes: Span<UInt8>, _ lines: [Line]) -> [(candidate: HeadFeatures.Candidate, day: String)] {
    var found: [(candidate: HeadFeatures.Candidate, day: String)] = []
    for (index, line) in lines.enumerated()
    where (line.numbers > 0 || line.ideographs > 0) && line.words <= mostWords && found.count < most {
      guard let date = CalendarDate.first(in: bytes, line.range) else { continue }
      // The day in an address is that of whatever is there.
      if date.range.lowerBound > line.range.lowerBound, bytes[date.range.lowerBound - 1] == 0x2F { continue }
      var candidate = HeadFeatures.Candidate(line: index, range: line.range)
      candidate.dateBytes = date.range.count
      candidate.datesBefore = found.count
      found.append((candidate, date.date.iso))
    }
    guard let latest = found.map(\.day).max(), let earliest = found.map(\.day).min() else { return [] }
    var times: [String: Int] = [:]
    for (_, day) in found { times[day, default: 0] += 1 }
    for place in found.indices {
      found[place].candidate.dates = found.count
      found[place].candidate.times = times[found[place].day] ?? 1
      found[place].candidate.isLatest = found[place].day == latest
      found[place].candidate.isEarliest = found[place].day == earliest
    }
    return found
  }
}
