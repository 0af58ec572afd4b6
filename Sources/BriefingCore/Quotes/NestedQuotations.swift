/// Quotations within quotations (`“My father told me, ‘Go home,’”`): marks inside a stretch, with a word of saying beside
/// them inside the same stretch. Who speaks is looked for in there only; `I` is the speaker of the outer words.
extension SpeakerSearch {
  /// Those inside the quotation of one stretch, in the order of the text. Linear in the length of the stretch.
  mutating func nested(_ index: Int, in outer: Quotation) -> [Quotation] {
    let stretch = scanned.stretches[index]
    guard stretch.close - stretch.open > 4, outer.kind != .term else { return [] }
    let inside = stretch.open + 1..<stretch.close
    var pairs: [(open: Int, close: Int)] = []
    if scanned.hasSingleMarks {
      SingleMarks.forEachPair(scanned.words, inside, text.span) { pairs.append(($0, $1)) }
    }
    doubles(inside, &pairs)
    pairs.sort { $0.open < $1.open }
    var found: [Quotation] = []
    var end = 0
    for pair in pairs where pair.open >= end && pair.close > pair.open + 1 {
      guard let source = source(of: pair, inside) else { continue }
      end = pair.close
      let words = scanned.words
      found.append(
        Quotation(
          range: Int(words[pair.open].end)..<Int(words[pair.close].start), kind: .nested,
          speaker: source.mention.flatMap { speaker(nested: $0, inside, outer) },
          mention: source.mention.map(mentionRange), cue: words[source.cue].range, paragraph: outer.paragraph,
          confidence: source.mention == nil ? NestedCue.unknown : source.isBeside ? NestedCue.beside : NestedCue.apart))
    }
    return found
  }

  /// Double marks inside a stretch: what `MarkFinder` has passed as nested.
  private func doubles(_ inside: Range<Int>, _ pairs: inout [(open: Int, close: Int)]) {
    var open: Int?
    for at in inside where scanned.words[at].isMark {
      let mark = scanned.words[at]
      let isOpening = mark.kind == .openMark || (mark.kind == .straightMark && mark.form.contains(.spaced))
      if isOpening {
        open = at
      } else if let opened = open {
        pairs.append((opened, at))
        open = nil
      }
    }
  }

  private struct NestedSource {
    var mention: Int?
    var cue: Int
    /// Source and word of saying stand side by side.
    var isBeside: Bool
  }

  /// The word of saying by a pair of marks: right behind it, else before it in the same sentence.
  private func source(of pair: (open: Int, close: Int), _ inside: Range<Int>) -> NestedSource? {
    if let behind = behind(pair.close, inside) { return behind }
    var at = pair.open - 1
    var steps = 0
    while at > inside.lowerBound, steps < NestedCue.reach {
      let word = scanned.words[at]
      if [.stop, .question, .exclamation, .semicolon].contains(word.kind) || word.isMark || word.kind == .singleMark {
        return nil
      }
      if isCue(at) {
        let mention = subject(before: at, inside)
        return NestedSource(
          mention: mention, cue: at, isBeside: mention.map { at - Int(mentions[$0].end) < 2 } ?? false)
      }
      at -= 1
      steps += 1
    }
    return nil
  }

  /// `‘Go home,’ my father told me`, `‘Go home,’ said my father`.
  private func behind(_ close: Int, _ inside: Range<Int>) -> NestedSource? {
    let first = close + 1
    guard first + 1 < inside.upperBound else { return nil }
    if isCue(first), let mention = mention(from: first + 1, inside) {
      return NestedSource(mention: mention, cue: first, isBeside: true)
    }
    guard let mention = mention(from: first, inside) else { return nil }
    let cue = Int(mentions[mention].end)
    guard cue < inside.upperBound, isCue(cue) else { return nil }
    return NestedSource(mention: mention, cue: cue, isBeside: true)
  }

  private func isCue(_ at: Int) -> Bool {
    let word = scanned.words[at]
    guard word.kind == .word, word.isLower, word.cue > 0, !word.has([.auxiliary, .preposition, .termCue]) else {
      return word.hash == NestedCue.like && at > 0 && scanned.words[at - 1].has(.auxiliary)
    }
    return CueWords.rows[Int(word.cue) - 1].saying >= NestedCue.strength
  }

  /// The mention that begins at a word.
  private func mention(from word: Int, _ inside: Range<Int>) -> Int? {
    var at = lastMention(endingBy: inside.upperBound)
    while at >= 0, Int(mentions[at].end) > word {
      if Int(mentions[at].first) == word, !mentions[at].marks.contains(.nested) { return at }
      at -= 1
    }
    return nil
  }

  /// Who does the saying at `cue`: the nearest mention before it in the sentence that can be a subject.
  private func subject(before cue: Int, _ inside: Range<Int>) -> Int? {
    var at = lastMention(endingBy: cue)
    while at >= 0, Int(mentions[at].first) >= inside.lowerBound, cue - Int(mentions[at].end) <= NestedCue.reach {
      let mention = mentions[at]
      let between = scanned.words[Int(mention.end)..<cue]
      if between.contains(where: { [.stop, .question, .exclamation].contains($0.kind) }) { return nil }
      let isBeside = cue - Int(mention.end) <= 2
      let canSpeak = mention.marks.isDisjoint(with: [.nested, .possessive, .afterPreposition])
      if canSpeak, isBeside || mention.kind == .pronoun || acts(mention) { return at }
      at -= 1
    }
    return nil
  }

  /// A verb, as far as one can tell, stands behind it.
  private func acts(_ mention: Mention) -> Bool {
    let next = scanned.words[Int(mention.end)]
    return mention.marks.contains(.subject)
      || (next.isLower && next.lexis.isDisjoint(with: [.preposition, .conjunction, .determiner, .function]))
  }

  private func lastMention(endingBy word: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if Int(mentions[middle].end) <= word { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// Who a mention inside marks means: a name or described source itself, `I` the outer speaker, `he` and `she` the nearest
  /// one before that fits, in the same marks.
  private mutating func speaker(nested index: Int, _ inside: Range<Int>, _ outer: Quotation) -> Quotation.Speaker? {
    let mention = mentions[index]
    guard mention.kind == .pronoun else { return speaker(index) }
    if scanned.words[Int(mention.first)].hash == Spelling.i { return outer.speaker }
    guard mention.gender != .unknown else { return nil }
    var at = index - 1
    while at >= 0, Int(mentions[at].first) >= inside.lowerBound {
      let other = mentions[at]
      let gender = other.figure >= 0 ? cast.figures[Int(other.figure)].gender : other.gender
      let fits = other.kind != .pronoun && (gender == mention.gender || gender == .unknown)
      if fits, mayBePerson(other) { return speaker(at) }
      at -= 1
    }
    return nil
  }

  private func mayBePerson(_ mention: Mention) -> Bool {
    if mention.kind == .nominal {
      return mention.marks.isDisjoint(with: [.plural, .document, .group, .guessed, .indefinite])
        || mention.gender != .unknown
    }
    return mention.figure >= 0 && cast.figures[Int(mention.figure)].evidence > 0
      && !cast.figures[Int(mention.figure)].isBody
  }
}

private enum NestedCue {
  /// In how many of 100 places a word must be one of saying.
  static let strength: UInt8 = 50
  /// Words between the marks and the word of saying, and between that and who says it.
  static let reach = 10
  static let like = Spelling.hash("like")

  /// Confidence, set by hand: no set marks quotations within quotations.
  static let beside = 0.85
  static let apart = 0.6
  static let unknown = 0.4
}
