/// What is asked of a stretch that may name the writer: of its line what is asked of titles and dates, of its words how many
/// and of what kind they are, what comes before and after them, and who else bears the name.
package struct BylineFeatures {
  package static let names =
    HeadFeatures.names + [
      "b-words", "b-bytes", "b-share", "b-before", "b-after", "b-gap-before", "b-gap-after", "b-all-capital", "b-lower",
      "b-digits", "b-initials", "b-longest", "b-given", "b-surname", "b-common", "b-calendar", "b-group",
      "b-capital-before", "b-capital-after", "b-word-before", "b-two-before", "b-word-after", "b-line-before",
      "b-line-after", "b-own-low", "b-own-high", "b-own-mean", "b-said", "b-said-share", "b-below", "b-times",
      "b-until-title", "b-until-end", "b-year", "b-clock", "b-year-before", "b-year-after",
      "b-better-label", "b-best-label", "b-labels", "b-since-label", "b-second-after",
    ]

  /// A joining word (`and`) with a greater weight is a label (`Edited by`); sixteenths of the logarithm of the odds.
  private static let mostOfJoining = 24

  package let head: HeadFeatures
  private let weights: PhraseWeights
  /// The line of the title; below 0 where none is known.
  private let title: Int
  package let candidates: BylineCandidates
  /// How often the words of each stretch are met among the stretches.
  private var places = HashPlaces(capacity: 256)
  private var times: [Int32] = []
  /// Of the lines below the body.
  private var belowWords = LongWords()
  /// The greatest weight of a word before a stretch above the body, and how many lines have a word of such weight.
  private var bestLabel = 0
  private var labels = 0
  /// The first line below the title with such a word.
  private var firstLabel = Int.max

  package init(_ head: HeadFeatures, _ weights: PhraseWeights, title: Int?) {
    (self.head, self.weights, self.title) = (head, weights, title ?? -1)
    candidates = BylineCandidates(head.text.span, head.facts.lines, body: head.body)
    countStretches()
    for line in head.facts.lines.dropFirst(head.body.upperBound).prefix(40) {
      belowWords.add(head.text.span, line.range)
    }
    findLabels()
  }

  private mutating func countStretches() {
    for candidate in candidates.all {
      let hash = hash(candidate)
      let place = places[hash]
      if place >= 0 {
        times[Int(place)] += 1
      } else {
        places[hash] = Int32(times.count)
        times.append(1)
      }
    }
  }

  private mutating func findLabels() {
    var last = -1
    for candidate in candidates.all {
      let weight = labelWeight(candidate)
      if weight > 0, candidate.line > title { firstLabel = min(firstLabel, candidate.line) }
      guard candidate.line < head.body.lowerBound + 3 else { continue }
      bestLabel = max(bestLabel, weight)
      if weight > 0, candidate.line != last {
        labels += 1
        last = candidate.line
      }
    }
  }

  /// The sums of all candidates, thousandths.
  func sums(_ trees: BlockTrees) -> [Int32] {
    var sums: [Int32] = []
    let all = candidates.all
    sums.reserveCapacity(all.count + 8)
    var row = FeatureWriter()
    for first in stride(from: 0, to: all.count, by: 8) {
      let last = min(first + 8, all.count)
      for index in first..<last {
        let isSameLine = index > first && all[index - 1].line == all[index].line
        put(all[index], lane: index - first, isSameLine: isSameLine, into: &row)
      }
      let found = trees.sums(row.columns.span)
      for lane in 0..<(last - first) { sums.append(found[lane]) }
    }
    return sums
  }

  /// `isSameLine`: the lane before has a stretch of the same line.
  package func put(
    _ candidate: BylineCandidates.Candidate, lane: Int = 0, isSameLine: Bool = false, into row: inout FeatureWriter
  ) {
    if isSameLine {
      row.repeatLane(lane, count: HeadFeatures.names.count)
    } else {
      let line = head.facts.lines[candidate.line]
      head.put(HeadFeatures.Candidate(line: candidate.line, range: line.range), lane: lane, into: &row)
    }
    putPlace(candidate, into: &row)
    putWords(candidate, into: &row)
    putWeights(candidate, into: &row)
    putAround(candidate, into: &row)
  }

  private func putPlace(_ candidate: BylineCandidates.Candidate, into row: inout FeatureWriter) {
    let entry = candidates.read[candidate.entry]
    let pieces = candidates.pieces
    row.put(count: candidate.end - candidate.first)
    row.put(count: candidate.range.count)
    row.put(ByteScale.share(candidate.range.count, of: head.facts.lines[candidate.line].range.count))
    row.put(count: candidate.first - entry.first)
    row.put(count: entry.end - candidate.end)
    row.put(pieces[candidate.first].gap.rawValue)
    row.put(candidate.end < entry.end ? pieces[candidate.end].gap.rawValue : 0)
  }

  private func putWords(_ candidate: BylineCandidates.Candidate, into row: inout FeatureWriter) {
    var (capital, lower, digits, initials, longest) = (0, 0, 0, 0, UInt8(0))
    var (given, surname, common, calendar, group) = (0, 0, 0, 0, 0)
    for place in candidate.first..<candidate.end {
      let piece = candidates.pieces[place]
      if piece.isAllCapital { capital += 1 }
      if piece.kind == .lower { lower += 1 }
      if piece.kind == .digit { digits += 1 }
      if piece.letters == 1 { initials += 1 }
      longest = max(longest, piece.letters)
      let lexis = Lexicon.standard.find(piece.hash).lexis
      if !lexis.isDisjoint(with: [.male, .female, .given]) { given += 1 }
      if lexis.contains(.surname) { surname += 1 }
      if !lexis.isDisjoint(with: [.common, .function, .determiner, .preposition]) { common += 1 }
      if lexis.contains(.calendar) { calendar += 1 }
      if !lexis.isDisjoint(with: [.groupNoun, .organisation, .place, .placeWord, .demonym]) { group += 1 }
    }
    for count in [capital, lower, digits, initials, Int(longest)] { row.put(count: count) }
    for count in [given, surname, common, calendar, group] { row.put(count: count) }
    let entry = candidates.read[candidate.entry]
    let before = candidate.first > entry.first ? candidates.pieces[candidate.first - 1].kind.rawValue : 9
    row.put(before)
    row.put(candidate.end < entry.end ? candidates.pieces[candidate.end].kind.rawValue : 9)
  }

  private func putAround(_ candidate: BylineCandidates.Candidate, into row: inout FeatureWriter) {
    let (facts, text, line) = (head.facts, head.text.span, candidate.line)
    let said = head.bodyWords.count(text, candidate.range)
    row.put(count: said.known)
    row.put(ByteScale.share(said.known, of: said.all))
    let below = belowWords.count(text, candidate.range)
    row.put(ByteScale.share(below.known, of: below.all))
    let place = places[hash(candidate)]
    row.put(count: place < 0 ? 1 : times[Int(place)])
    row.put(title < 0 ? 0 : ByteScale.signed(line - title))
    row.put(ByteScale.signed(line - head.body.upperBound))
    row.put(facts.phrases[line].hasYear)
    row.put(facts.phrases[line].hasClock)
    row.put(line > 0 && facts.phrases[line - 1].hasYear)
    row.put(line + 1 < facts.lines.count && facts.phrases[line + 1].hasYear)
    row.put(count: bestLabel - labelWeight(candidate))
    row.put(ByteScale.weight(bestLabel))
    row.put(count: labels)
    row.put(firstLabel == .max ? 0 : ByteScale.signed(line - firstLabel))
    let (second, end) = (candidate.end + 1, candidates.read[candidate.entry].end)
    row.put(second < end ? candidates.pieces[second].kind.rawValue : 9)
  }

  /// Whether two stretches have the same words.
  func areSame(_ one: BylineCandidates.Candidate, _ other: BylineCandidates.Candidate) -> Bool {
    hash(one) == hash(other)
  }

  /// Whether nothing but a comma, a slash or a short word (`and`) is between two stretches of a line.
  func areJoined(_ one: BylineCandidates.Candidate, _ other: BylineCandidates.Candidate) -> Bool {
    guard one.line == other.line else { return false }
    let (first, second) = one.first < other.first ? (one, other) : (other, one)
    guard first.end <= second.first else { return false }
    let between = candidates.pieces[first.end..<second.first]
    let gap = candidates.pieces[second.first].gap
    guard let word = between.first else { return gap == .comma || gap == .slash }
    let isShort = between.count == 1 && word.kind == .lower && word.letters <= 3 && word.gap == .space && gap == .space
    // `Edited by Ada Marlow`: a label before a writer joins nobody to one.
    return isShort && labelWeight(second) <= Self.mostOfJoining
  }

  /// Of the words of a stretch.
  private func hash(_ candidate: BylineCandidates.Candidate) -> UInt32 {
    candidates.pieces[candidate.first..<candidate.end].reduce(0) { ($0 ^ $1.hash) &* 0x9E37_79B1 }
  }
}

// MARK: Words that were learned

extension BylineFeatures {
  /// In what place a word is looked up.
  private enum Place: UInt32 {
    case before = 1
    case twoBefore, after, lineBefore, lineAfter, own
  }

  private static func key(_ place: Place, _ hash: UInt32) -> UInt32 {
    if hash == 0 { return 0 }
    var mixed = (hash ^ place.rawValue &* 0x85EB_CA6B) &* 0xC2B2_AE35
    mixed ^= mixed >> 13
    return max(1, mixed & 0xFF_FFFF)
  }

  /// The keys of what is around a stretch: the word before, the two before, the word after, the line above and the line
  /// below; 0 for none.
  private func keysAround(_ candidate: BylineCandidates.Candidate) -> InlineArray<5, UInt32> {
    let entry = candidates.read[candidate.entry]
    let pieces = candidates.pieces
    var keys = InlineArray<5, UInt32>(repeating: 0)
    if candidate.first > entry.first {
      let before = pieces[candidate.first - 1].hash
      keys[0] = Self.key(.before, before)
      let farther = candidate.first - 1 > entry.first ? pieces[candidate.first - 2].hash : entry.above
      keys[1] = Self.key(.twoBefore, before &* 31 ^ farther)
    } else {
      keys[0] = Self.key(.before, entry.above)
    }
    if candidate.end < entry.end { keys[2] = Self.key(.after, pieces[candidate.end].hash) }
    let (phrases, line) = (head.facts.phrases, candidate.line)
    if line > 0 { keys[3] = Self.key(.lineBefore, phrases[line - 1].whole) }
    if line + 1 < phrases.count { keys[4] = Self.key(.lineAfter, phrases[line + 1].whole) }
    return keys
  }

  /// What the word before a stretch says.
  private func labelWeight(_ candidate: BylineCandidates.Candidate) -> Int {
    let entry = candidates.read[candidate.entry]
    let word = candidate.first > entry.first ? candidates.pieces[candidate.first - 1].hash : entry.above
    return word == 0 ? -64 : Int(weights[Self.key(.before, word)]?.body ?? -64)
  }

  /// All keys of a stretch: what is around it, and its own words.
  package func keys(_ candidate: BylineCandidates.Candidate) -> [UInt32] {
    let around = keysAround(candidate)
    let own = candidates.pieces[candidate.first..<candidate.end].map { Self.key(.own, $0.hash) }
    return around.indices.map { around[$0] }.filter { $0 != 0 } + own
  }

  private func putWeights(_ candidate: BylineCandidates.Candidate, into row: inout FeatureWriter) {
    let around = keysAround(candidate)
    for place in around.indices {
      let weight = around[place] == 0 ? nil : weights[around[place]]
      // A word that is not known is another thing than no word.
      row.put(around[place] == 0 ? 0 : max(1, ByteScale.weight(Int(weight?.body ?? 0))))
    }
    var (low, high, sum) = (127, -127, 0)
    for piece in candidates.pieces[candidate.first..<candidate.end] {
      let weight = Int(weights[Self.key(.own, piece.hash)]?.body ?? 0)
      (low, high, sum) = (min(low, weight), max(high, weight), sum + weight)
    }
    for value in [low, high, sum / max(1, candidate.end - candidate.first)] { row.put(ByteScale.weight(value)) }
  }
}
