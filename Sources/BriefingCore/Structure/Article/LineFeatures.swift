/// The features of a line by itself.
struct OwnFeatures {
  static let names = [
    "size", "columns", "low", "capitals", "numbers", "letters", "upper", "word-length", "stops", "stop-rate", "commas",
    "comma-rate", "begins", "ends", "seams", "glued", "separators", "quotes", "dash", "colon", "bracket", "slash",
    "colon-at", "indent", "first-word", "year", "clock", "address", "copyright", "occurs", "again", "prose",
    "blanks-before", "blanks-after",
  ]

  static func put(_ facts: LineFacts, _ index: Int, into row: inout FeatureWriter) {
    let line = facts.lines[index]
    let size = Int(facts.sizes[index])
    row.put(count: size)
    row.put(count: line.columns)
    row.put(facts.low[index])
    row.put(ByteScale.share(Int(line.capitals), of: Int(line.words)))
    row.put(ByteScale.share(Int(line.numbers), of: Int(line.words)))
    row.put(ByteScale.share(Int(line.letters), of: Int(line.columns)))
    row.put(ByteScale.share(Int(line.upperLetters), of: Int(line.letters)))
    row.put(UInt8(min(127, Int(line.letters) * 4 / max(1, size))))
    row.put(count: line.stops)
    row.put(ByteScale.share(Int(line.stops), of: size))
    row.put(count: line.commas)
    row.put(ByteScale.share(Int(line.commas), of: size))
    row.put(begins(line))
    row.put(ends(line))
    row.put(count: line.seams)
    row.put(line.isGlued)
    row.put(count: line.separators)
    row.put(count: line.quotes)
    row.put(line.shape.contains(.dash))
    row.put(line.shape.contains(.colon))
    row.put(line.shape.contains(.bracket))
    row.put(line.shape.contains(.slash))
    row.put(line.firstColon < 0 ? 127 : ByteScale.count(Int(line.firstColon)))
    row.put(count: line.indent)
    row.put(count: line.firstWord)
    let phrases = facts.phrases[index]
    row.put(phrases.hasYear)
    row.put(phrases.hasClock)
    row.put(phrases.hasAddress)
    row.put(phrases.hasCopyright)
    row.put(count: facts.repeats.occurrences(index))
    row.put(facts.repeats.isRepeat(index))
    row.put(facts.prose[index] > 0)
    row.put(count: line.blanksBefore)
    row.put(count: index + 1 < facts.lines.count ? facts.lines[index + 1].blanksBefore : 9)
  }

  static func begins(_ line: Line) -> UInt8 {
    switch line.begins {
    case .bullet: 0
    case .other: 1
    case .digit: 2
    case .quote: 3
    case .lower: 4
    case .letter: 5
    case .upper: 6
    }
  }

  static func ends(_ line: Line) -> UInt8 {
    switch line.ends {
    case .open: 0
    case .comma: 1
    case .ellipsis: 2
    case .colon: 3
    case .stop: 4
    }
  }
}

/// How a line stands to the best run of prose, for three prices of a line that is none.
struct RunFeatures {
  static let names =
    [3, 8, 20].flatMap { penalty in
      ["fit", "inside", "from-start", "from-end", "held"].map { "run\(penalty)-\($0)" }
    }
    + ["fit", "inside", "from-start", "from-end", "held"].map { "own-run-\($0)" } + [
      "run-stamps-before", "run-stamps-after", "run-short-before", "run-words-before",
    ]

  let runs: [ProseRuns]
  private let held: [UInt8]
  /// From the start of the middle run to each line, negative above it: lines with a year or a clock, short lines, words.
  private var stamps: [Int32] = [0]
  private var short: [Int32] = [0]
  private var words: [Int32] = [0]

  init(_ facts: LineFacts) {
    for index in facts.lines.indices {
      let isStamp = (facts.phrases[index].hasYear || facts.phrases[index].hasClock) && facts.sizes[index] <= 20
      stamps.append(stamps[index] &+ (isStamp ? 1 : 0))
      short.append(short[index] &+ (facts.sizes[index] < 5 ? 1 : 0))
      words.append(words[index] &+ facts.prose[index])
    }
    runs = [3, 8, 20].map { ProseRuns(facts.prose, penalty: $0) } + [ProseRuns(Self.own(facts), penalty: 8)]
    let all = facts.prose.reduce(0) { $0 + Int($1) }
    held = runs.map { run in ByteScale.share(facts.prose[run.best].reduce(0) { $0 + Int($1) }, of: all) }
  }

  /// Prose that is printed once and glued to nothing, parted by every line with a year or a clock: readers' comments, and other
  /// articles' summaries, are no run then.
  private static func own(_ facts: LineFacts) -> [Int32] {
    facts.lines.indices.map { index in
      let phrases = facts.phrases[index]
      if phrases.hasYear || phrases.hasClock, facts.sizes[index] <= 20 { return -40 }
      return facts.lines[index].seams == 0 && facts.repeats.occurrences(index) == 1 ? facts.prose[index] : 0
    }
  }

  func put(_ index: Int, into row: inout FeatureWriter) {
    for (run, held) in zip(runs, held) {
      row.put(ByteScale.share(Int(run.through[index]), of: run.sum))
      row.put(run.best.contains(index))
      row.put(ByteScale.signed(index - run.best.lowerBound))
      row.put(ByteScale.signed(run.best.upperBound - 1 - index))
      row.put(held)
    }
    let run = runs[1].best
    row.put(count: max(0, stamps[index] &- stamps[run.lowerBound]))
    row.put(count: max(0, stamps[run.upperBound] &- stamps[index]))
    row.put(count: max(0, short[index] &- short[run.lowerBound]))
    row.put(count: max(0, words[index] &- words[run.lowerBound]))
  }
}

/// What the phrases of a line and of those around it say.
struct PhraseFeatures {
  static let names = [
    "phrase-low", "phrase-high", "phrase-mean", "phrase-whole", "phrases-known", "phrase-mean-5", "phrase-mean+5",
    "phrase-mean8", "since-strong-no", "until-strong-no", "above", "below", "below-since", "below-sum", "above-until",
    "above-sum",
  ]

  private var low: [Int8] = []
  private var high: [Int8] = []
  private var mean: [Int8] = []
  private var whole: [Int8] = []
  private var known: [UInt8] = []
  private var above: [Int8] = []
  private var below: [Int8] = []
  private var meanSums: [Int32] = [0]
  private var sinceNo: [Int32] = []
  private var untilNo: [Int32] = []
  /// From the run's first line to here, and from here to its last.
  private var belowMost: [Int8] = []
  private var belowSum: [Int32] = []
  private var aboveMost: [Int8] = []
  private var aboveSum: [Int32] = []

  init(_ facts: LineFacts, _ weights: PhraseWeights, run: Range<Int>) {
    for index in facts.lines.indices { read(facts.phrases[index], weights) }
    findStrong()
    sumRun(run)
  }

  private mutating func read(_ phrases: PhraseKeys, _ weights: PhraseWeights) {
    var (least, most, sum, count) = (Int8(0), Int8(0), 0, 0)
    var (own, up, down): (Int8, Int8, Int8) = (0, 0, 0)
    for place in 0..<phrases.count {
      guard let found = weights[phrases.keys[place]] else { continue }
      if phrases.keys[place] == phrases.whole { own = found.body }
      least = min(least, found.body)
      most = max(most, found.body)
      sum += Int(found.body)
      count += 1
      up = max(up, found.above)
      down = max(down, found.below)
    }
    low.append(least)
    high.append(most)
    mean.append(Int8(clamping: sum / max(1, count)))
    whole.append(own)
    known.append(UInt8(count))
    above.append(up)
    below.append(down)
    meanSums.append(meanSums[meanSums.count - 1] &+ Int32(mean[mean.count - 1]))
  }

  /// A line that is hardly ever in an article.
  private static let strong: Int8 = -40

  private mutating func findStrong() {
    let count = low.count
    var last: Int32 = -1_000
    for index in 0..<count {
      sinceNo.append(min(1_000, Int32(index) &- last))
      if low[index] <= Self.strong { last = Int32(index) }
    }
    last = Int32(count) + 1_000
    untilNo = [Int32](repeating: 0, count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      untilNo[index] = min(1_000, last &- Int32(index))
      if low[index] <= Self.strong { last = Int32(index) }
    }
  }

  private mutating func sumRun(_ run: Range<Int>) {
    let count = low.count
    belowMost = [Int8](repeating: 0, count: count)
    belowSum = [Int32](repeating: 0, count: count)
    aboveMost = belowMost
    aboveSum = belowSum
    var (most, sum) = (Int8(0), Int32(0))
    for index in run.lowerBound..<count {
      most = max(most, below[index])
      sum &+= Int32(below[index])
      belowMost[index] = most
      belowSum[index] = sum
    }
    (most, sum) = (0, 0)
    for index in stride(from: run.upperBound - 1, through: 0, by: -1) {
      most = max(most, above[index])
      sum &+= Int32(above[index])
      aboveMost[index] = most
      aboveSum[index] = sum
    }
  }

  func put(_ index: Int, into row: inout FeatureWriter) {
    row.put(ByteScale.weight(Int(low[index])))
    row.put(ByteScale.weight(Int(high[index])))
    row.put(ByteScale.weight(Int(mean[index])))
    row.put(ByteScale.weight(Int(whole[index])))
    row.put(known[index])
    row.put(mean(max(0, index - 5)..<index))
    row.put(mean((index + 1)..<max(index + 1, min(low.count, index + 6))))
    row.put(mean(max(0, index - 8)..<min(low.count, index + 9)))
    row.put(count: sinceNo[index])
    row.put(count: untilNo[index])
    row.put(ByteScale.weight(Int(above[index])))
    row.put(ByteScale.weight(Int(below[index])))
    row.put(ByteScale.weight(Int(belowMost[index])))
    row.put(count: belowSum[index] / 8)
    row.put(ByteScale.weight(Int(aboveMost[index])))
    row.put(count: aboveSum[index] / 8)
  }

  private func mean(_ range: Range<Int>) -> UInt8 {
    guard !range.isEmpty else { return 64 }
    return ByteScale.weight(Int(meanSums[range.upperBound] &- meanSums[range.lowerBound]) * 2 / range.count)
  }
}
