/// The stretches of a text that may be its title: whole lines around the top of the body, and what is left of a glued line
/// after one of its seams (`HomePortMarketsHarbour toll rises again`).
enum TitleCandidates {
  /// Lines above the body, and in it, that are looked at.
  private static let above = 80
  private static let inside = 3
  private static let mostCuts = 8
  /// `Tuesday, 3 May 2020, 5 pm`: a day is no title.
  private static let mostDateWords = 7

  static func find(_ bytes: Span<UInt8>, _ lines: [Line], bodyStart: Int) -> [HeadFeatures.Candidate] {
    var candidates: [HeadFeatures.Candidate] = []
    // An article that was cut out of its page begins with its title, however far its prose is below.
    var places = Array(max(0, bodyStart - above)..<min(lines.count, bodyStart + inside))
    places = Array(0..<min(4, places.first ?? 0)) + places
    for index in places where isPossible(bytes, lines[index]) {
      let range = withoutMark(bytes, lines[index].range)
      candidates.append(HeadFeatures.Candidate(line: index, range: range))
      guard lines[index].seams > 0 || lines[index].words > 8 else { continue }
      let seams = seams(bytes, range)
      for start in seams {
        candidates.append(HeadFeatures.Candidate(line: index, range: start..<range.upperBound, isCut: true))
      }
      // Something may be glued after the title, too.
      for end in seams.suffix(2) where end - range.lowerBound >= 12 {
        for start in [range.lowerBound] + seams.suffix(5) where end - start >= 12 {
          candidates.append(HeadFeatures.Candidate(line: index, range: start..<end, isCut: true))
        }
      }
    }
    return candidates
  }

  /// A headline may ask or call out, but a full stop or a colon ends a sentence of the text.
  private static func isPossible(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    guard line.letters > 3 || line.ideographs > 1, line.columns <= 400, line.ends != .colon else { return false }
    if line.isProse, line.words > 25, line.stops > 0 { return false }
    if line.numbers > 0, line.words <= mostDateWords, let date = CalendarDate.first(in: bytes, line.range),
      date.range.count * 2 >= line.range.count
    {
      return false
    }
    let last = bytes[line.range.upperBound - 1]
    return line.ends != .stop || last == 0x3F || last == 0x21 || last >= 0x80
  }

  /// Without the signs that set off a heading in plain text (`## `).
  private static func withoutMark(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x23 { start += 1 }
    guard start > range.lowerBound, start - range.lowerBound <= 6, start < range.upperBound, bytes[start] == 0x20 else {
      return range
    }
    return trimmed(bytes, start..<range.upperBound)
  }

  /// Where a capital follows a small letter, a digit or a closing sign without a blank, or where a word begins after capitals
  /// (`LOGINHarbour toll`): the last few of them.
  private static func seams(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ArraySlice<Int> {
    var starts: [Int] = []
    var index = range.lowerBound
    var last = ScalarClass.space
    // How long the run of capitals is, and where its last one is.
    var (capitals, lastCapital) = (0, 0)
    while index < range.upperBound {
      let (value, length) = decodeScalar(bytes, at: index)
      let kind = ScalarClass.of(value)
      let isBeginning = kind == .upper || kind == .openQuote
      if isBeginning, last == .lower || last == .digit || last == .closeQuote { starts.append(index) }
      if kind == .lower, capitals >= 4 { starts.append(lastCapital) }
      (capitals, lastCapital) = kind == .upper ? (capitals + 1, index) : (0, lastCapital)
      last = kind
      index += length
    }
    return starts.suffix(mostCuts)
  }
}
