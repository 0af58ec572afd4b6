/// Reported speech without marks: `Bergner said the militia is not being targeted`. Found by a source with its word of saying
/// beside it, and the clause before, behind or around the two; sentences that hold words in marks are left to those.
struct IndirectSpeech {
  /// One reported clause: its bytes' words, whose it is, and the word of saying.
  struct Report {
    var words: Range<Int>
    var mention: Int
    var cue: Range<Int>
    var continues = false
    var confidence: Double
  }

  private let words: [Word]
  private let mentions: [Mention]
  private let paragraphs: [Range<Int>]
  private let search = CueSearch()
  private let cues = CueWords.rows
  private(set) var reports: [Report] = []
  private var lastCue = -1

  /// In how many of 100 places a word must be a cue to report here; below that it means too much else.
  private static let strength = 60
  /// The same where nothing else tells that a clause follows; counted on PolNeAR's training part, as the openers are.
  private static let plain = 88
  /// Of words in marks it is a cue less often than that: `vowed to build`, not `said to have`.
  private static let vow = 75
  private static let shortest = 3
  private static let longest = 120

  /// Linear: each source looks at its own sentence, at most `longest` words either way.
  init(_ scanned: ScannedText, _ mentions: [Mention]) {
    words = scanned.words
    paragraphs = scanned.paragraphs
    self.mentions = mentions
    for index in mentions.indices where mentions[index].marks.isDisjoint(with: [.nested, .quoted, .possessive]) {
      guard mentions[index].paragraph < paragraphs.count, scanned.numbers[Int(mentions[index].paragraph)] >= 0 else {
        continue
      }
      find(index)
    }
  }

  private mutating func find(_ index: Int) {
    let mention = mentions[index]
    let range = paragraphs[Int(mention.paragraph)]
    let first = Int(mention.first)
    let end = Int(mention.end)
    guard let sentence = sentence(around: first, range) else { return }
    if let according = search.according(words.span, first, range) {
      accordingTo(index, according, end, sentence)
      return
    }
    if let cue = search.next(words.span, end, range), sentence.contains(cue.word), isSaying(cue.word),
      cue.word != lastCue
    {
      lastCue = cue.word
      behind(index, cue.word, sentence, isBeside: cue.distance == 1 && !cue.beyond)
    } else if let cue = search.prior(words.span, first, range), sentence.contains(cue.word), isPlain(cue.word),
      isSaying(cue.word)
    {
      // `The bill would pass, said Jane Doe.`
      let clause = trimmed(sentence.lowerBound..<cue.word)
      guard clause.upperBound < cue.word, words[clause.upperBound].kind == .comma else { return }
      add(clause, index, cue.word..<cue.word + 1, 0.75)
    }
  }

  private func isPlain(_ at: Int) -> Bool { Int(cues[Int(words[at].cue) - 1].saying) >= IndirectSpeech.plain }

  private func isSaying(_ at: Int) -> Bool {
    Int(cues[Int(words[at].cue) - 1].saying) >= IndirectSpeech.strength && !words[at].has(.termCue)
      && words[at].hash != Spelling.according
  }

  /// The words of a sentence without marks; nil when it holds some, or is too long.
  private func sentence(around at: Int, _ range: Range<Int>) -> Range<Int>? {
    let number = words[at].sentence
    var first = at
    while first > range.lowerBound, words[first - 1].sentence == number {
      first -= 1
      if words[first].stretch >= 0 || at - first > IndirectSpeech.longest { return nil }
    }
    var end = at
    while end < range.upperBound, words[end].sentence == number {
      if words[end].stretch >= 0 || end - at > IndirectSpeech.longest { return nil }
      end += 1
    }
    return first..<end
  }

  /// Without the punctuation and the conjunctions at its edges.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var first = range.lowerBound
    var end = range.upperBound
    while end > first, words[end - 1].kind != .word, words[end - 1].kind != .number,
      words[end - 1].kind != .parenthesisClose
    {
      end -= 1
    }
    while first < end, words[first].kind != .word && words[first].kind != .number || words[first].hash == Spelling.but {
      first += 1
    }
    return first..<end
  }

  private mutating func add(
    _ clause: Range<Int>, _ mention: Int, _ cue: Range<Int>, _ confidence: Double, continues: Bool = false
  ) {
    guard clause.count >= IndirectSpeech.shortest else { return }
    reports.append(
      Report(words: clause, mention: mention, cue: cue, continues: continues, confidence: confidence))
  }

  private mutating func accordingTo(_ index: Int, _ according: Int, _ end: Int, _ sentence: Range<Int>) {
    let cue = according..<according + 2
    let before = trimmed(sentence.lowerBound..<max(sentence.lowerBound, according))
    if before.count >= IndirectSpeech.shortest {
      add(before, index, cue, 0.8)
      return
    }
    var comma = end
    while comma < sentence.upperBound, words[comma].kind != .comma { comma += 1 }
    guard comma < sentence.upperBound else { return }
    add(trimmed(comma + 1..<sentence.upperBound), index, cue, 0.8)
  }

  private mutating func behind(_ index: Int, _ cue: Int, _ sentence: Range<Int>, isBeside: Bool) {
    let first = Int(mentions[index].first)
    let cueRange = cue..<cue + 1
    let afterComma = isPlain(cue) && first > sentence.lowerBound && words[first - 1].kind == .comma
    let before = trimmed(sentence.lowerBound..<first)
    var start = cue + 1
    if afterComma, start < sentence.upperBound, words[start].kind == .comma {
      // `The bill, he said, would pass.`
      let rest = trimmed(start + 1..<sentence.upperBound)
      add(before, index, cueRange, 0.7, continues: rest.count >= IndirectSpeech.shortest)
      add(rest, index, cueRange, 0.7)
      return
    }
    if afterComma, isTail(start, sentence) {
      // `The bill would pass, he said on Tuesday.`
      add(before, index, cueRange, 0.75)
      return
    }
    start = behindListener(start, sentence)
    guard start < sentence.upperBound else { return }
    let isClause = words[start].hash == Spelling.that
    if !isClause, words[start].has(.preposition) {
      // `vowed to build`, but not `said to have`, `wrote about`.
      guard words[start].hash == Spelling.to, Int(cues[Int(words[cue].cue) - 1].marked) < IndirectSpeech.vow
      else { return }
    }
    let isBesidePlain = isBeside && IndirectSpeech.besides.contains(words[cue].hash)
    guard
      isPlain(cue) || isBesidePlain || words[start].has(.subjectPronoun)
        || IndirectSpeech.openers.contains(words[start].hash)
    else {
      return
    }
    add(trimmed(start..<end(of: start, sentence)), index, cueRange, isClause ? 0.85 : 0.7)
  }

  /// Where a clause ends that begins at `start`: before a further word of saying or another thought behind a comma, else with
  /// the sentence.
  private func end(of start: Int, _ sentence: Range<Int>) -> Int {
    var at = start + IndirectSpeech.shortest
    while at + 1 < sentence.upperBound {
      if words[at].kind == .comma, IndirectSpeech.closers.contains(words[at + 1].hash) { return at }
      at += 1
    }
    return sentence.upperBound
  }

  /// Words that report a clause when they stand right behind their source, though they mean other things elsewhere.
  private static let besides: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("say argue insist insists contend contends claimed predicts predicted believes") {
      set.insert($0)
    }
    return set
  }()

  /// Words that open a reported clause behind a word of saying.
  private static let openers: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("that whether if how what why there this these those it's there's") { set.insert($0) }
    return set
  }()

  /// Words that, behind a comma, more often than not begin what is no longer reported; counted on PolNeAR's training part.
  private static let closers: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("according saying said says adding compared despite which while where") { set.insert($0) }
    return set
  }()

  /// Nothing but where and when is left of the sentence.
  private func isTail(_ start: Int, _ sentence: Range<Int>) -> Bool {
    guard start < sentence.upperBound else { return true }
    if words[start].kind != .word { return true }
    guard sentence.upperBound - start <= 10 else { return false }
    return words[start].has([.preposition, .calendar, .adverb]) && words[start].hash != Spelling.that
  }

  /// Behind the listener (`told reporters`), the time (`on Tuesday`) and a comma.
  private func behindListener(_ start: Int, _ sentence: Range<Int>) -> Int {
    var at = start
    if at + 1 < sentence.upperBound, words[at].has(.preposition), words[at + 1].has(.calendar) { at += 2 }
    while at < sentence.upperBound, words[at].has([.calendar, .adverb]), words[at].kind == .word { at += 1 }
    if at < sentence.upperBound, words[at].has(.objectPronoun), words[at].lexis.isDisjoint(with: .subjectPronoun) {
      at += 1
    }
    if let that = (at..<min(at + 14, sentence.upperBound)).first(where: { words[$0].hash == Spelling.that }),
      !words[at..<that].contains(where: { $0.kind != .word || $0.has([.auxiliary, .conjunction]) })
    {
      return that
    }
    return at
  }
}

extension SpeakerSearch {
  /// Reported clauses as quotations of kind `indirect`, in the order of the text.
  mutating func indirect() -> [Quotation] {
    IndirectSpeech(scanned, mentions).reports.map { report in
      let first = scanned.words[report.words.lowerBound]
      let last = scanned.words[report.words.upperBound - 1]
      let cue = scanned.words[report.cue.lowerBound].start..<scanned.words[report.cue.upperBound - 1].end
      return Quotation(
        range: Int(first.start)..<Int(last.end), kind: .indirect, speaker: speaker(report.mention),
        mention: mentionRange(report.mention), cue: Int(cue.lowerBound)..<Int(cue.upperBound),
        paragraph: scanned.numbers[Int(mentions[report.mention].paragraph)], confidence: report.confidence,
        continues: report.continues)
    }
  }
}
