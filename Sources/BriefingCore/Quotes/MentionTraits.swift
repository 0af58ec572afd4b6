/// The features of a mention that are the same for every quotation around it.
struct MentionTraits {
  private(set) var isKnown = false
  /// The features, all but those that a quotation has a part in.
  private(set) var row = FeatureRow()
  private var accordingAt: Int32 = -1
  /// Words of saying: behind and before it, as places of words.
  private var nextCueAt: Int32 = -1
  private var priorCueAt: Int32 = -1
  /// The opening mark that the word of saying after it leads to (`he said, "`), as the place of a word.
  private var opensAt: Int32 = -1

  init() {}

  /// A function and no initialiser: it borrows what it looks at.
  static func of(
    _ index: Int, _ mentions: [Mention], _ scanned: ScannedText, _ cast: Cast, _ cues: Span<CueWords.Row>,
    _ search: CueSearch
  ) -> MentionTraits {
    var traits = MentionTraits()
    traits.learn(index, mentions, scanned, cast, cues, search)
    return traits
  }

  private mutating func learn(
    _ index: Int, _ mentions: [Mention], _ scanned: ScannedText, _ cast: Cast, _ cues: Span<CueWords.Row>,
    _ search: CueSearch
  ) {
    let mention = mentions[index]
    let words = scanned.words.span
    let range = scanned.paragraphs[Int(mention.paragraph)]
    isKnown = true
    row[.kind] = MentionTraits.kind(mention, cast)
    row[.order] = MentionTraits.order(index, mentions, words)
    learn(mention.marks)
    beside(mention, words, range, cues)
    saying(mention, words, range, search)
    if range.count <= Int(mention.end - mention.first) + 4 { row[.nameLine] = 1 }
    guard mention.figure >= 0 else { return }
    let figure = cast.figures[Int(mention.figure)]
    row[.figureCount] = UInt8(clamping: min(20, figure.count))
    row[.figurePerson] = figure.isBody ? 1 : UInt8(max(2, min(9, figure.evidence + 4)))
    row[.figureFull] = figure.isFull ? 2 : 1
    row[.gendered] = mention.gender == .unknown ? 0 : 1
  }

  private mutating func learn(_ marks: Mention.Marks) {
    row[.possessive] = marks.contains(.possessive) ? 1 : 0
    row[.preposition] = marks.contains(.afterPreposition) ? 1 : 0
    row[.subject] = marks.contains(.subject) ? 1 : 0
    row[.appositive] = marks.contains(.appositive) ? 1 : 0
    row[.plural] = marks.contains(.plural) ? 1 : 0
    row[.titled] = marks.contains(.titled) ? 1 : 0
    row[.definite] = marks.contains(.definite) ? 1 : marks.contains(.indefinite) ? 2 : 0
    row[.modified] = marks.contains(.modified) ? 1 : 0
  }

  /// A word of saying, with some certainty, is its own.
  var isSayer: Bool { row[.saying] >= 60 && row[.passive] == 0 || row[.cuePrior] >= 20 }

  /// How its clause hangs on what stands before it, from a part of that to nothing of it: 1 behind `that` or a word of saying,
  /// 2 otherwise, 3 behind a comma or dash, 4 behind a conjunction, 5 behind a stop.
  var link: UInt8 {
    switch row[.priorWord] {
    case Neighbour.that, Neighbour.saying, Neighbour.weakSaying: 1
    case Neighbour.comma, Neighbour.dash: 3
    case Neighbour.conjunction: 4
    case Neighbour.none, Neighbour.stop: 5
    default: 2
    }
  }

  /// Whether one of the quotation's nearest words of saying is this mention's: 1 behind it, 2 before it, 3 `according to`.
  func owned(_ before: Int, _ after: Int) -> UInt8 {
    let owns = { (at: Int32) in at >= 0 && (Int(at) == before || Int(at) == after) }
    if owns(priorCueAt) { return 2 }
    if owns(nextCueAt) { return 1 }
    return owns(accordingAt) ? 3 : 0
  }

  /// Whether its saying leads to a quotation: 1 to the one that opens at `open`, 2 to another.
  func leads(to open: Int) -> UInt8 { opensAt < 0 ? 0 : Int(opensAt) == open ? 1 : 2 }

  private mutating func beside(
    _ mention: Mention, _ words: Span<Word>, _ range: Range<Int>, _ cues: Span<CueWords.Row>
  ) {
    let first = Int(mention.first)
    let end = Int(mention.end)
    let sentence = words[first].sentence
    if end < range.upperBound {
      row[.nextWord] = words[end].sentence == sentence ? Neighbour.of(words[end], cues) : Neighbour.stop
      let behind = BracketEnd.behind(end, words, range.upperBound)
      if behind < range.upperBound, words[behind].kind == .colon {
        if first == range.lowerBound || words[first].form.contains(.lineStart) {
          row[.label] = 1
        } else if first - range.lowerBound <= 8 {
          row[.label] = 3
        }
      }
    }
    if first > range.lowerBound {
      row[.priorWord] = words[first - 1].sentence == sentence ? Neighbour.of(words[first - 1], cues) : Neighbour.stop
      if words[first - 1].kind == .dash { row[.dash] = MentionTraits.dash(first, end, words, range) }
    }
    var start = first
    while start > range.lowerBound, first - start < 20, words[start - 1].sentence == sentence { start -= 1 }
    row[.fromSentenceStart] = UInt8(clamping: first - start)
  }

  /// 2: the dash and the mention are the rest of the line; 3: so are a few words more that say what somebody is, 1: else.
  private static func dash(_ first: Int, _ end: Int, _ words: Span<Word>, _ range: Range<Int>) -> UInt8 {
    if closesLine(end, words, range) { return 2 }
    let opens = first - 1 == range.lowerBound || words[first - 2].isMark
    return opens && range.upperBound - end <= 14 ? 3 : 1
  }

  /// Nothing but a stop stands between a mention and the end of its line.
  private static func closesLine(_ end: Int, _ words: Span<Word>, _ range: Range<Int>) -> Bool {
    var at = end
    if at < range.upperBound, words[at].kind == .stop { at += 1 }
    return at >= range.upperBound || words[at].form.contains(.lineStart)
  }

  private mutating func saying(_ mention: Mention, _ words: Span<Word>, _ range: Range<Int>, _ search: CueSearch) {
    let first = Int(mention.first)
    if let at = search.according(words, first, range) {
      accordingAt = Int32(truncatingIfNeeded: at)
      row[.according] = 1
    }
    if let cue = search.next(words, Int(mention.end), range) {
      nextCueAt = Int32(truncatingIfNeeded: cue.word)
      let strength = search.marked(words[cue.word])
      row[.saying] = search.saying(words[cue.word])
      if !cue.beyond { opensAt = MentionTraits.opening(after: cue.word, words, range.upperBound) }
      if search.isPassive(words, Int(mention.end), cue.word) { row[.passive] = 1 }
      if cue.beyond {
        row[.cueBeyond] = strength
      } else {
        row[.cueNext] = strength
        row[.cueNextDistance] = UInt8(clamping: cue.distance)
      }
    }
    if let cue = search.prior(words, first, range) {
      priorCueAt = Int32(truncatingIfNeeded: cue.word)
      row[.cuePrior] = search.marked(words[cue.word]) / UInt8(cue.distance)
    }
  }

  /// Words between a word of saying and the comma or mark (`he said to me, "`).
  private static let reach = 4

  /// The opening mark that a word of saying leads to, over a few words and a comma or colon; -1 for none.
  private static func opening(after cue: Int, _ words: Span<Word>, _ end: Int) -> Int32 {
    var at = cue + 1
    let limit = min(end, at + reach)
    while at < limit, words[at].kind == .word, words[at].stretch < 0, words[at].cue == 0 { at += 1 }
    if at < end, words[at].kind == .comma || words[at].kind == .colon { at += 1 }
    guard at < end, words[at].isMark, at + 1 < end, words[at + 1].stretch >= 0 else { return -1 }
    return Int32(truncatingIfNeeded: at)
  }

  /// Which of the mentions of its sentence it is, outside marks; 0 the first.
  private static func order(_ index: Int, _ mentions: [Mention], _ words: Span<Word>) -> UInt8 {
    let sentence = words[Int(mentions[index].first)].sentence
    var at = index - 1
    var order: UInt8 = 0
    while at >= 0, order < 6, index - at < 40, words[Int(mentions[at].first)].sentence == sentence {
      if mentions[at].marks.isDisjoint(with: [.nested, .quoted]) { order += 1 }
      at -= 1
    }
    return order
  }

  private static func kind(_ mention: Mention, _ cast: Cast) -> UInt8 {
    switch mention.kind {
    case .pronoun:
      if mention.gender != .unknown { return 1 }
      if mention.marks.contains(.relative) { return 2 }
      if mention.isPlural { return 3 }
      return mention.marks.contains(.neuter) ? 4 : 5
    case .name:
      if mention.marks.contains(.handle) { return 6 }
      if mention.marks.contains(.organisation) { return 7 }
      if mention.figure >= 0, cast.figures[Int(mention.figure)].isPerson { return 8 }
      if mention.marks.contains(.place) { return 9 }
      if mention.marks.contains(.demonym) { return 10 }
      return mention.marks.contains(.capitals) ? 11 : 12
    case .nominal:
      if mention.marks.contains(.guessed) { return 13 }
      if mention.marks.contains(.document) { return 14 }
      if mention.marks.contains(.group) { return 15 }
      return mention.figure >= 0 && !cast.figures[Int(mention.figure)].isDescribed ? 16 : 17
    }
  }
}
