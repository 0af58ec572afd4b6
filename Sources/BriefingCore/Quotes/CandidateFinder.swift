/// Walks away from a quotation, backward and forward, and collects the mentions that could be its speaker with their
/// features. The walk ends after a fixed number of words, mentions and paragraphs, so a document costs what its
/// quotations cost.
struct CandidateFinder {
  let scanned: ScannedText
  let mentions: [Mention]
  let cast: Cast
  private let cues = CueWords.rows
  private let cueSearch = CueSearch()
  /// For each paragraph, its first mention.
  private let firstMention: [Int]
  /// How often each figure has been given a quotation so far.
  private var spoken: [UInt8]

  private var cueBefore = -1
  private var cueAfter = -1

  private(set) var rows: [UInt8] = []
  /// The mention of each row; nil for nobody, who is the first row.
  private(set) var candidates: [Int?] = []

  private static let wordsBack = 160
  private static let wordsForward = 60
  private static let mentionsBack = 14
  private static let mentionsForward = 8

  init(_ scanned: ScannedText, _ mentions: [Mention], _ cast: Cast) {
    self.scanned = scanned
    self.mentions = mentions
    self.cast = cast
    spoken = [UInt8](repeating: 0, count: cast.figures.count)
    var first: [Int] = []
    first.reserveCapacity(scanned.paragraphs.count + 1)
    var at = 0
    for paragraph in scanned.paragraphs.indices {
      while at < mentions.count, Int(mentions[at].paragraph) < paragraph { at += 1 }
      first.append(at)
    }
    first.append(mentions.count)
    firstMention = first
  }

  mutating func note(_ decision: Decision) {
    if decision.figure >= 0, spoken[Int(decision.figure)] < 20 { spoken[Int(decision.figure)] += 1 }
  }

  /// What the walk has passed on its way from the quotation.
  private struct Passed {
    var words = 0
    var mentions = 0
    var persons = 0
    var quotes = 0
    var subjects = 0
    var clauses = 0
    var verbs = 0
    var relatives = 0
    var cue: UInt8 = 0
    var cueAt = -1
    var cueWords = 0
    var rank = 0
  }

  /// Fills `rows` and `candidates` for one stretch.
  mutating func collect(_ index: Int, previous: Decision?, earlier: Decision?) {
    candidates.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    var context = QuoteContext(index, scanned, previous: previous, cues: cues.span)
    context.features[.named] = named(scanned.stretches[index])
    candidates.append(nil)
    rows.append(contentsOf: context.features)
    cueBefore = context.cueBefore
    cueAfter = context.cueAfter
    label(index, context.features, previous, earlier)
    backward(index, context.features, previous, earlier)
    forward(index, context.features, previous, earlier)
  }

  // MARK: the walks

  private mutating func backward(_ index: Int, _ base: [UInt8], _ previous: Decision?, _ earlier: Decision?) {
    let stretch = scanned.stretches[index]
    var passed = Passed()
    var at = stretch.open - 1
    var next = lastMention(before: stretch.open, stretch.paragraph)
    let floor = stretch.paragraph >= 3 ? scanned.paragraphs[stretch.paragraph - 3].lowerBound : 0
    var paragraphStart = scanned.paragraphs[stretch.paragraph].lowerBound
    var paragraph = stretch.paragraph
    var found = 0
    while at >= floor, passed.words < CandidateFinder.wordsBack, found < CandidateFinder.mentionsBack {
      if at < paragraphStart {
        paragraph -= 1
        paragraphStart = scanned.paragraphs[paragraph].lowerBound
      }
      let inside = Int(scanned.words[at].stretch)
      if inside >= 0, scanned.stretches[inside].open < at || scanned.words[at].isMark {
        passed.quotes += 1
        at = min(at, scanned.stretches[inside].open) - 1
        continue
      }
      while next >= 0, Int(mentions[next].end) - 1 > at || !isCandidate(mentions[next]) { next -= 1 }
      if next >= 0, Int(mentions[next].end) - 1 == at {
        let mention = mentions[next]
        add(next, index, base, passed, before: true, paragraph, previous, earlier)
        found += 1
        passMention(mention, &passed)
        // Roles and titles in front of it are no candidates of their own.
        at = Int(mention.first) - 1
        passed.words += Int(mention.end - mention.first)
        next -= 1
        continue
      }
      pass(at, &passed)
      at -= 1
    }
    // The speaker of the quotation before, however far.
    if let mention = previous?.mention, !candidates.contains(mention) {
      add(mention, index, base, passed, before: true, Int(mentions[mention].paragraph), previous, earlier)
    }
  }

  /// `WALLACE: Let us start` inside the marks: the label speaks.
  private mutating func label(_ index: Int, _ base: [UInt8], _ previous: Decision?, _ earlier: Decision?) {
    let stretch = scanned.stretches[index]
    let limit = min(stretch.close, stretch.open + 6)
    var colon = stretch.open + 1
    while colon < limit, scanned.words[colon].kind == .word { colon += 1 }
    guard colon < limit, colon > stretch.open + 1, scanned.words[colon].kind == .colon else { return }
    let mention = lastMention(before: colon, stretch.paragraph)
    guard mention >= 0, Int(mentions[mention].first) == stretch.open + 1, Int(mentions[mention].end) == colon else {
      return
    }
    add(mention, index, base, Passed(), before: true, stretch.paragraph, previous, earlier)
    rows[rows.count - Feature.count + Feature.side.rawValue] = 3
    rows[rows.count - Feature.count + Feature.label.rawValue] = 2
  }

  private mutating func forward(_ index: Int, _ base: [UInt8], _ previous: Decision?, _ earlier: Decision?) {
    let stretch = scanned.stretches[index]
    var passed = Passed()
    var at = stretch.isClosed ? stretch.close + 1 : stretch.close
    guard at < scanned.words.count else { return }
    var paragraph = stretch.paragraph
    var paragraphEnd = scanned.paragraphs[paragraph].upperBound
    let lastParagraph = min(paragraph + 1, scanned.paragraphs.count - 1)
    let ceiling = scanned.paragraphs[lastParagraph].upperBound
    var next = lastMention(before: at, stretch.paragraph) + 1
    let sentence = scanned.words[max(stretch.open, stretch.close - 1)].sentence
    var found = 0
    while at < ceiling, passed.words < CandidateFinder.wordsForward, found < CandidateFinder.mentionsForward {
      if at >= paragraphEnd {
        // Into the next paragraph only from the end of the quotation.
        if passed.words > 0 || passed.quotes > 0 { break }
        paragraph += 1
        paragraphEnd = scanned.paragraphs[paragraph].upperBound
      }
      let word = scanned.words[at]
      if word.sentence > sentence + 1 { break }
      if word.stretch >= 0 {
        passed.quotes += 1
        let inside = scanned.stretches[Int(word.stretch)]
        at = max(at, inside.isClosed ? inside.close : inside.close - 1) + 1
        continue
      }
      while next < mentions.count, Int(mentions[next].end) <= at || !isCandidate(mentions[next]) { next += 1 }
      if next < mentions.count, Int(mentions[next].first) <= at {
        let mention = mentions[next]
        add(next, index, base, passed, before: false, paragraph, previous, earlier)
        found += 1
        passMention(mention, &passed)
        passed.words += Int(mention.end) - at
        at = max(at + 1, Int(mention.end))
        next += 1
        continue
      }
      pass(at, &passed)
      at += 1
    }
  }

  /// How often the words in marks, when they are one name, stand in the document.
  private func named(_ stretch: Stretch) -> UInt8 {
    let last = lastMention(before: stretch.close, stretch.paragraph)
    guard last >= 0, stretch.close - stretch.open <= 6, mentions[last].kind == .name, mentions[last].figure >= 0,
      Int(mentions[last].coreFirst) == stretch.open + 1, mentions[last].coreEnd - mentions[last].coreFirst > 1,
      Int(mentions[last].coreEnd) >= stretch.close - 1
    else { return 0 }
    return UInt8(clamping: min(9, cast.figures[Int(mentions[last].figure)].count))
  }

  private func isCandidate(_ mention: Mention) -> Bool {
    mention.marks.isDisjoint(with: [.nested, .quoted])
  }

  private func lastMention(before word: Int, _ paragraph: Int) -> Int {
    var low = firstMention[paragraph]
    var high = firstMention[paragraph + 1]
    while low < high {
      let middle = (low + high) / 2
      if Int(mentions[middle].end) <= word { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  private func passMention(_ mention: Mention, _ passed: inout Passed) {
    passed.mentions += 1
    passed.rank += 1
    if mention.kind == .pronoun || (mention.figure >= 0 && cast.figures[Int(mention.figure)].evidence > 0) {
      passed.persons += 1
    }
    if mention.marks.contains(.subject) { passed.subjects += 1 }
    if mention.marks.contains(.relative) { passed.relatives += 1 }
  }

  private func pass(_ at: Int, _ passed: inout Passed) {
    let word = scanned.words[at]
    guard word.kind == .word else {
      if word.kind == .semicolon || word.kind == .dash { passed.clauses += 1 }
      return
    }
    passed.words += 1
    if word.has(.conjunction) { passed.clauses += 1 }
    if word.has(.auxiliary) { passed.verbs += 1 }
    if word.cue > 0, !word.has(.auxiliary) {
      let row = cues[Int(word.cue) - 1]
      if row.saying >= 30 { passed.verbs += 1 }
      let strength = max(row.marked, row.saying / 4)
      if strength > passed.cue {
        passed.cue = strength
        passed.cueAt = at
        passed.cueWords = passed.words
      }
    }
  }

  // MARK: features of a candidate

  private mutating func add(
    _ index: Int, _ quote: Int, _ base: [UInt8], _ passed: Passed, before: Bool, _ paragraph: Int,
    _ previous: Decision?, _ earlier: Decision?
  ) {
    let mention = mentions[index]
    let stretch = scanned.stretches[quote]
    var row = base
    let words = scanned.words
    let first = Int(mention.first)
    let end = Int(mention.end)
    row[.kind] = kind(mention)
    row[.side] = before ? 1 : 2
    let quoteSentence = before ? words[stretch.open].sentence : words[max(stretch.open, stretch.close - 1)].sentence
    row[.sentences] = UInt8(clamping: min(9, abs(quoteSentence - words[first].sentence)))
    row[.paragraphs] = UInt8(clamping: min(9, abs(stretch.paragraph - Int(mention.paragraph))))
    row[.gap] = UInt8(clamping: min(60, passed.words))
    row[.mentionsBetween] = UInt8(clamping: min(12, passed.mentions))
    row[.personsBetween] = UInt8(clamping: min(12, passed.persons))
    row[.quotesBetween] = UInt8(clamping: min(9, passed.quotes))
    row[.subjectsBetween] = UInt8(clamping: min(9, passed.subjects))
    row[.clausesBetween] = UInt8(clamping: min(9, passed.clauses))
    row[.verbsBetween] = UInt8(clamping: min(9, passed.verbs))
    row[.relativeBetween] = UInt8(clamping: min(3, passed.relatives))
    row[.cueBetween] = passed.cue
    if passed.cueAt >= 0 {
      row[.cueBetweenNear] = UInt8(clamping: min(30, passed.cueWords))
      row[.cueBetweenDistance] = UInt8(clamping: min(30, before ? passed.cueAt - end + 1 : first - passed.cueAt))
    }
    row[.rank] = UInt8(clamping: min(15, passed.rank + 1))
    beside(mention, first, end, &row)
    row[.possessive] = mention.marks.contains(.possessive) ? 1 : 0
    row[.preposition] = mention.marks.contains(.afterPreposition) ? 1 : 0
    row[.subject] = mention.marks.contains(.subject) ? 1 : 0
    row[.appositive] = mention.marks.contains(.appositive) ? 1 : 0
    row[.plural] = mention.isPlural ? 1 : 0
    row[.titled] = mention.marks.contains(.titled) ? 1 : 0
    row[.definite] = mention.marks.contains(.definite) ? 1 : mention.marks.contains(.indefinite) ? 2 : 0
    row[.modified] = mention.marks.contains(.modified) ? 1 : 0
    row[.order] = order(index)
    let line = scanned.paragraphs[Int(mention.paragraph)]
    if line.count <= end - first + 4 { row[.nameLine] = 1 }
    history(mention, index, previous, earlier, &row)
    candidates.append(index)
    rows.append(contentsOf: row)
  }

  /// Which of the mentions of its sentence it is, outside marks; 0 the first.
  private func order(_ index: Int) -> UInt8 {
    let sentence = scanned.words[Int(mentions[index].first)].sentence
    var at = index - 1
    var order: UInt8 = 0
    while at >= 0, order < 6, index - at < 40, scanned.words[Int(mentions[at].first)].sentence == sentence {
      if isCandidate(mentions[at]) { order += 1 }
      at -= 1
    }
    return order
  }

  private func beside(_ mention: Mention, _ first: Int, _ end: Int, _ row: inout [UInt8]) {
    let words = scanned.words
    let sentence = words[first].sentence
    let range = scanned.paragraphs[Int(mention.paragraph)]
    if end < range.upperBound {
      row[.nextWord] = words[end].sentence == sentence ? Neighbour.of(words[end], cues.span) : Neighbour.stop
      if words[end].kind == .colon, first == range.lowerBound || words[first].form.contains(.lineStart) {
        row[.label] = 1
      }
    }
    if first > range.lowerBound {
      row[.priorWord] =
        words[first - 1].sentence == sentence ? Neighbour.of(words[first - 1], cues.span) : Neighbour.stop
      if words[first - 1].kind == .dash { row[.dash] = 1 }
    }
    if cueSearch.according(words.span, first, range) {
      row[.according] = 1
      if first - 2 == cueBefore || first - 2 == cueAfter { row[.ownsCue] = 3 }
    }
    var start = first
    while start > range.lowerBound, first - start < 20, words[start - 1].sentence == sentence { start -= 1 }
    row[.fromSentenceStart] = UInt8(first - start)
    if let cue = cueSearch.next(words.span, end, range) {
      if cue.word == cueBefore || cue.word == cueAfter { row[.ownsCue] = 1 }
      let strength = cueSearch.marked(words[cue.word])
      if cue.beyond {
        row[.cueBeyond] = strength
      } else {
        row[.cueNext] = strength
        row[.cueNextDistance] = UInt8(cue.distance)
      }
    }
    if let cue = cueSearch.prior(words.span, first, range) {
      if cue.word == cueBefore || cue.word == cueAfter { row[.ownsCue] = 2 }
      row[.cuePrior] = cueSearch.marked(words[cue.word]) / UInt8(cue.distance)
    }
  }

  private func history(
    _ mention: Mention, _ index: Int, _ previous: Decision?, _ earlier: Decision?, _ row: inout [UInt8]
  ) {
    row[.sameMention] = previous?.mention == index ? 1 : 0
    guard mention.figure >= 0 else { return }
    let figure = cast.figures[Int(mention.figure)]
    row[.figureCount] = UInt8(clamping: min(20, figure.count))
    row[.figurePerson] = figure.isBody ? 1 : UInt8(max(2, min(9, figure.evidence + 4)))
    row[.figureFull] = figure.isFull ? 2 : 1
    row[.gendered] = mention.gender == .unknown ? 0 : 1
    if let previous, previous.mention != nil { row[.sameFigure] = previous.figure == mention.figure ? 2 : 1 }
    if let earlier, earlier.mention != nil { row[.sameFigureEarlier] = earlier.figure == mention.figure ? 2 : 1 }
    row[.figureQuotes] = spoken[Int(mention.figure)]
  }

  private func kind(_ mention: Mention) -> UInt8 {
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
      return mention.figure >= 0 ? 16 : 17
    }
  }
}
