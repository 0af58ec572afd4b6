/// A stretch of lines that reads like an article's text.
struct Run {
  var range: Range<Int>
  /// Words of its prose.
  var words: Int
  /// A byline, a date or a dateline stands right above it or in its first lines.
  var isSigned = false
}

/// What every line is worth to a run, and the runs of a page.
struct Runs {
  private let lines: [Line]
  private let signs: [Signs]
  private let repeats: Repeats
  private(set) var runs: [Run] = []
  /// For each line what stands before it, so that a part is told by one subtraction.
  private var densities: [Density] = [Density()]
  /// The last lines of long gaps inside runs: what is behind one may be another part of the page.
  private var gapEnds: Set<Int> = []

  init(_ lines: [Line], _ signs: [Signs], _ repeats: Repeats, before end: Int) {
    self.lines = lines
    self.signs = signs
    self.repeats = repeats
    find(before: end)
  }

  /// Words of a line; of writing without spaces, what would be as much.
  static func size(_ line: Line) -> Int {
    let unspaced = Int(line.ideographs) / 2
    let words = Int(line.words)
    // Thai and its like have letters without number in few words.
    let long = Int(line.letters - line.ideographs) > words * 16 ? Int(line.letters) / 6 : 0
    return max(words + unspaced, long)
  }

  /// Whether a line reads as running text: enough words, most of them small, and marks of a sentence.
  static func isProse(_ line: Line) -> Bool {
    let size = size(line)
    // Headlines of writing without spaces have commas, but no full stop; some scripts have no full stop at all.
    if line.ideographs > line.letters / 2 { return line.stops > 0 ? size >= 8 : size >= (line.commas > 0 ? 20 : 40) }
    if line.letters > line.words * 16 { return line.stops > 0 ? size >= 10 : size >= 25 }
    guard size >= 8 else { return false }
    // Names have capitals, but headlines seldom a full stop.
    if line.ends == .stop, size >= 12, line.lowers * 5 >= line.words * 2 { return true }
    guard line.lowers * 2 >= line.words else { return false }
    return line.stops > 0 || (line.commas > 0 && size >= 14) || size >= 25
  }

  /// Signs of what stands between articles and their surroundings.
  static let divides: Signs = [.legal, .comments, .commenter, .appeal, .related, .menu, .stamp, .byline, .afterword]

  /// What a line adds to a run, in words; less than nothing for what articles seldom have.
  func worth(_ index: Int) -> Int {
    let line = lines[index]
    let sign = signs[index]
    if !sign.subtracting(.dateline).isEmpty { return Self.worth(sign) }
    let size = Self.size(line)
    let isProse = Self.isProse(line)
    if line.numbers == line.words, line.words <= 3, line.ideographs == 0 { return -1 }
    if repeats.occurrences(index) > 1 { return isProse && !repeats.isRepeat(index) ? size / 4 : -3 }
    if isProse {
      if line.ends == .ellipsis, size < 40 { return -4 }
      return line.isGlued ? -1 : min(size, 60)
    }
    if line.ends == .stop, size >= 3, (line.lowers + line.ideographs) * 2 >= line.words { return size }
    if line.begins == .bullet || line.begins == .digit, size >= 4 { return -1 }
    return size >= 5 ? -3 : -5
  }

  private static func worth(_ sign: Signs) -> Int {
    if sign.contains(.legal) { return -40 }
    if sign.contains(.comments) || sign.contains(.commenter) { return -30 }
    if sign.contains(.appeal) || sign.contains(.related) { return -12 }
    if sign.contains(.menu) || sign.contains(.afterword) { return -8 }
    if sign.contains(.stamp) || sign.contains(.byline) { return -6 }
    return -2
  }

  /// How much a line without worth widens the gap after which a run is over, however rich it was: lists and tables inside
  /// an article are long, but their lines are no menu entries.
  private func gapWidth(_ index: Int) -> Int {
    if !signs[index].isDisjoint(with: Self.divides) { return 8 }
    let line = lines[index]
    return line.lowers >= 2 || line.numbers > 0 ? 1 : 4
  }

  private static let widestGap = 48
  /// Lines of a gap that is looked at like a dividing line.
  private static let longGap = 6

  private mutating func find(before end: Int) {
    var run = Run(range: 0..<0, words: 0)
    var (sum, words, gap, gapLines) = (0, 0, 0, 0)
    for index in 0..<end {
      let worth = worth(index)
      addDensity(index, worth)
      if sum <= 0, worth <= 0 { continue }
      if sum <= 0 { (run, sum, words, gap, gapLines) = (Run(range: index..<index, words: 0), 0, 0, 0, 0) }
      sum = min(sum + worth, 400)
      if worth > 0 {
        words += worth
        if gapLines >= Self.longGap, gap >= 3 * gapLines { gapEnds.insert(index - 1) }
        (gap, gapLines) = (0, 0)
        run.range = run.range.lowerBound..<(index + 1)
        run.words = words
      } else {
        gap += gapWidth(index)
        gapLines += 1
      }
      if sum <= 0 || gap > Self.widestGap || isHardEnd(index, words: words) {
        runs.append(run)
        sum = 0
      }
    }
    if sum > 0 { runs.append(run) }
    joinAcrossTables()
    for index in runs.indices { runs[index].isSigned = isSigned(runs[index]) }
  }

  private mutating func addDensity(_ index: Int, _ worth: Int) {
    var density = densities[index]
    let size = Self.size(lines[index])
    density.lines += 1
    density.allWords += size
    if worth > 0, Self.isProse(lines[index]), lines[index].ends == .stop || lines[index].ideographs > 0 {
      density.prose += 1
      density.words += size
    }
    densities.append(density)
  }

  /// Whether prose goes on in the next lines: then the page's own words stood in a box inside the article.
  private func resumes(behind index: Int) -> Bool {
    (index + 1..<min(index + 4, lines.count)).contains {
      signs[$0].isEmpty && Self.isProse(lines[$0]) && Self.size(lines[$0]) >= 12
    }
  }

  /// A line behind which, once an article has been read, no more of it comes.
  private func isHardEnd(_ index: Int, words: Int) -> Bool {
    let sign = signs[index]
    if sign.contains(.commenter) { return true }
    if sign.contains(.legal) { return words >= 100 && !resumes(behind: index) }
    if sign.contains(.comments) { return words >= 40 }
    guard words >= 150, sign.contains(.byline) || sign.contains(.stamp) else { return false }
    // Another article's head has both.
    let near = signs[max(0, index - 3)..<index].reduce(into: Signs()) { $0.formUnion($1) }
    return sign.contains(.byline) ? near.contains(.stamp) || sign.contains(.stamp) : near.contains(.byline)
  }

  /// Whether a byline or a whole date stands right above, or a dateline at the beginning.
  private func isSigned(_ run: Run) -> Bool {
    if signs[run.range.lowerBound].contains(.dateline) { return true }
    let from = max(0, run.range.lowerBound - 6)
    let to = min(run.range.lowerBound + 4, run.range.upperBound)
    return (from..<to).contains { signs[$0].contains(.byline) || signs[$0].contains(.day) }
  }

  /// The article's run: the first that is rich enough beside the richest; a signed one counts double.
  func best() -> Run? {
    func value(_ run: Run) -> Int { run.words * (run.isSigned ? 2 : 1) }
    guard let richest = runs.map(value).max() else { return nil }
    return runs.indices.first { value(runs[$0]) * 5 >= richest * 2 }.map { trimmed(runs[$0]) }
  }

  /// Puts runs together that only a table or a list parts: short lines, figures among them, none of a menu.
  private mutating func joinAcrossTables() {
    var joined: [Run] = []
    for run in runs {
      guard let last = joined.last, isTable(last.range.upperBound..<run.range.lowerBound) else {
        joined.append(run)
        continue
      }
      joined[joined.count - 1] = Run(range: last.range.lowerBound..<run.range.upperBound, words: last.words + run.words)
    }
    runs = joined
  }

  private func isTable(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 80, !gap.contains(where: { !signs[$0].isDisjoint(with: Self.divides) }) else { return false }
    return gap.count(where: { lines[$0].numbers > 0 }) * 4 >= gap.count
  }

  /// The run without parts at its ends that a dividing line cuts off and that do not read like the rest.
  private func trimmed(_ run: Run) -> Run {
    var range = run.range
    for index in run.range.dropFirst().reversed() where isDivide(index) {
      let isHeading = signs[index].contains(.related) && lines[index].words <= 5
      guard index < range.upperBound,
        !belongs((index + 1)..<range.upperBound, to: range.lowerBound..<index, isAnnounced: isHeading)
      else { break }
      range = range.lowerBound..<index
    }
    for index in range.prefix(20) where isDivide(index) && index >= range.lowerBound {
      let part = range.lowerBound..<index
      // Some paragraphs of prose begin an article, whatever stands behind them.
      guard !part.isEmpty, density(part).words < Self.beginning,
        !belongs(part, to: (index + 1)..<range.upperBound)
      else { continue }
      range = (index + 1)..<range.upperBound
    }
    return Run(range: range, words: run.words, isSigned: run.isSigned)
  }

  /// Words of prose that are not cut off the beginning of a run.
  private static let beginning = 60

  private func isDivide(_ index: Int) -> Bool {
    !signs[index].isDisjoint(with: Self.divides) || gapEnds.contains(index)
  }

  /// Whether a part is prose of the same kind as the rest, or more of it.
  private func belongs(_ part: Range<Int>, to rest: Range<Int>, isAnnounced: Bool = false) -> Bool {
    let (a, b) = (density(part), density(rest))
    if b.prose == 0 || a.words * 2 > b.words { return true }
    guard a.prose > 0, a.words * 2 >= a.allWords else { return false }
    // Prose of half the length is a summary's; among headlines it has to be as long as the rest.
    let isAmongHeadlines = a.prose * 2 < a.lines
    return a.words * b.prose * (isAmongHeadlines ? 10 : isAnnounced ? 12 : 16) >= b.words * a.prose * 8
  }

  private func density(_ part: Range<Int>) -> Density {
    densities[part.upperBound] - densities[part.lowerBound]
  }
}

/// How much prose some lines hold.
private struct Density {
  var lines = 0
  var prose = 0
  /// Words of the prose, and of all.
  var words = 0
  var allWords = 0

  static func - (a: Density, b: Density) -> Density {
    Density(
      lines: a.lines - b.lines, prose: a.prose - b.prose, words: a.words - b.words, allWords: a.allWords - b.allWords)
  }
}
