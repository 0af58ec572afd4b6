/// What is asked of a stretch that may be an article's title, or may state its date: its shape, where it stands to the body and
/// to the top, what stands around it, and how much of it the body says too.
package struct HeadFeatures {
  package static let names = [
    "cut", "cut-end", "words", "columns", "low", "upper", "ends", "begins", "seams", "quotes", "colon", "separators",
    "numbers", "until-body", "from-top", "kept", "said-first", "said", "said-count", "occurs", "mark", "blanks-before",
    "blanks-after", "size-1", "ends-1", "size+1", "ends+1", "size+2", "since-year", "until-year", "until-clock",
    "phrase-low", "phrase-high", "above", "below", "longest-near", "between", "short-before", "short-after",
    "dates-before", "dates", "date-share", "date-times", "date-latest", "date-earliest", "until-end",
  ]

  /// One that is asked about.
  package struct Candidate: Sendable {
    package var line: Int
    package var range: Range<Int>
    /// Whether something glued before it was left out.
    package var isCut = false
    /// Of a date: bytes it takes, its number among the lines with dates, how often it is stated, and what of the days it is.
    package var dateBytes = 0
    package var datesBefore = 0
    package var dates = 0
    package var times = 0
    package var isLatest = false
    package var isEarliest = false
  }

  let text: [UInt8]
  let facts: LineFacts
  private let kept: [Bool]
  private let weights: PhraseWeights
  /// From the first line of the body's prose.
  package let body: Range<Int>
  private var firstWords = LongWords()
  private(set) var bodyWords = LongWords()
  private let occurrences: [UInt64: Int32]

  package init(_ text: [UInt8], _ facts: LineFacts, _ kept: [Bool], _ weights: PhraseWeights) {
    (self.text, self.facts, self.kept, self.weights) = (text, facts, kept, weights)
    let first = kept.indices.first { kept[$0] && facts.prose[$0] > 0 } ?? kept.firstIndex(of: true) ?? 0
    body = first..<((kept.lastIndex(of: true) ?? first) + 1)
    var counts: [UInt64: Int32] = [:]
    for line in facts.lines where line.words <= 40 && line.hash != 0 { counts[line.hash, default: 0] += 1 }
    occurrences = counts
    var lines = 0
    for index in body where kept[index] && facts.prose[index] > 0 {
      if lines < 3 { firstWords.add(text.span, facts.lines[index].range) }
      if lines < 60 { bodyWords.add(text.span, facts.lines[index].range) }
      lines += 1
    }
  }

  /// The first line of the body's prose.
  var bodyStart: Int { body.lowerBound }

  /// The stretches that may be the title.
  package func titles() -> [Candidate] { TitleCandidates.find(text.span, facts.lines, bodyStart: bodyStart) }

  /// The lines that may state the day of publication, with that day in ISO 8601.
  package func dates() -> [(candidate: Candidate, day: String)] { DateCandidates.find(text.span, facts.lines) }

  package func put(_ candidate: Candidate, lane: Int = 0, into row: inout FeatureWriter) {
    row.begin(lane: lane)
    let index = candidate.line
    var line = facts.lines[index]
    if candidate.range != line.range {
      line = LineScanner.lines(of: text.span, in: candidate.range).first ?? line
    }
    putShape(candidate, line, into: &row)
    let until = body.lowerBound - index
    row.put(ByteScale.signed(until))
    row.put(count: index)
    row.put(kept[index])
    let first = firstWords.count(text.span, candidate.range)
    let all = bodyWords.count(text.span, candidate.range)
    row.put(ByteScale.share(first.known, of: first.all))
    row.put(ByteScale.share(all.known, of: all.all))
    row.put(count: all.known)
    row.put(count: occurrences[line.hash] ?? 0)
    putAround(candidate, into: &row)
    putDate(candidate, into: &row)
    row.put(count: max(0, body.upperBound - index))
  }

  private func putShape(_ candidate: Candidate, _ line: Line, into row: inout FeatureWriter) {
    row.put(candidate.isCut)
    row.put(candidate.range.upperBound < facts.lines[candidate.line].range.upperBound)
    row.put(count: line.size)
    row.put(count: line.columns)
    row.put(ByteScale.share(Int(line.lowers + line.ideographs / 2), of: Int(line.words + line.ideographs / 2)))
    row.put(ByteScale.share(Int(line.upperLetters), of: Int(line.letters)))
    row.put(OwnFeatures.ends(line))
    row.put(OwnFeatures.begins(line))
    row.put(count: line.seams)
    row.put(count: line.quotes)
    row.put(line.firstColon >= 0)
    row.put(count: line.separators)
    row.put(count: line.numbers)
  }

  private func putAround(_ candidate: Candidate, into row: inout FeatureWriter) {
    let index = candidate.line
    let lines = facts.lines
    row.put(text[lines[index].range.lowerBound] == 0x23)
    row.put(count: lines[index].blanksBefore)
    row.put(count: index + 1 < lines.count ? lines[index + 1].blanksBefore : 9)
    row.put(count: index > 0 ? facts.sizes[index - 1] : 0)
    row.put(index > 0 ? OwnFeatures.ends(lines[index - 1]) : 9)
    row.put(count: index + 1 < lines.count ? facts.sizes[index + 1] : 0)
    row.put(index + 1 < lines.count ? OwnFeatures.ends(lines[index + 1]) : 9)
    row.put(count: index + 2 < lines.count ? facts.sizes[index + 2] : 0)
    row.put(count: (1...8).first { index - $0 >= 0 && facts.phrases[index - $0].hasYear } ?? 9)
    row.put(count: (1...8).first { index + $0 < lines.count && facts.phrases[index + $0].hasYear } ?? 9)
    row.put(count: (1...8).first { index + $0 < lines.count && facts.phrases[index + $0].hasClock } ?? 9)
    putPhrases(index, into: &row)
    let near = max(0, index - 8)..<min(lines.count, index + 9)
    let longest = near.reduce(0) { facts.prose[$1] > 0 ? $0 : max($0, Int(facts.sizes[$1])) }
    row.put(ByteScale.share(Int(facts.sizes[index]), of: longest))
    let between = index < body.lowerBound ? (index + 1)..<body.lowerBound : body.lowerBound..<body.lowerBound
    row.put(count: between.prefix(60).count { facts.sizes[$0] >= 4 })
    row.put(count: (max(0, index - 8)..<index).count { facts.sizes[$0] < 5 })
    row.put(count: (index + 1..<max(index + 1, min(lines.count, index + 9))).count { facts.sizes[$0] < 5 })
  }

  private func putPhrases(_ index: Int, into row: inout FeatureWriter) {
    var (low, high, above, below) = (Int8(0), Int8(0), Int8(0), Int8(0))
    let phrases = facts.phrases[index]
    for place in 0..<phrases.count {
      guard let found = weights[phrases.keys[place]] else { continue }
      (low, high) = (min(low, found.body), max(high, found.body))
      (above, below) = (max(above, found.above), max(below, found.below))
    }
    for value in [low, high, above, below] { row.put(ByteScale.weight(Int(value))) }
  }

  private func putDate(_ candidate: Candidate, into row: inout FeatureWriter) {
    row.put(count: candidate.datesBefore)
    row.put(count: candidate.dates)
    row.put(ByteScale.share(candidate.dateBytes, of: candidate.range.count))
    row.put(count: candidate.times)
    row.put(candidate.isLatest)
    row.put(candidate.isEarliest)
  }
}
