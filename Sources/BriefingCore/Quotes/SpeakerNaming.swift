extension SpeakerSearch {
  /// A quotation as the program gives it out.
  mutating func quotation(_ index: Int, _ range: Range<Int>, _ choice: Choice) -> Quotation {
    let stretch = scanned.stretches[index]
    var quotation = Quotation(
      range: range, kind: .term, paragraph: scanned.numbers[stretch.paragraph], confidence: choice.probability,
      continues: stretch.continues)
    guard let mention = choice.mention else { return quotation }
    quotation.kind = isMixed(stretch) ? .mixed : .direct
    quotation.speaker = speaker(mention)
    guard isOwn(mention) else { return quotation }
    quotation.mention = mentionRange(mention)
    quotation.cue = cue(mention)
    return quotation
  }

  /// Words inside a reported sentence: nothing parts the opening mark from the sentence that it stands in.
  private func isMixed(_ stretch: Stretch) -> Bool {
    let before = stretch.open - 1
    guard before >= scanned.paragraphs[stretch.paragraph].lowerBound else { return false }
    let word = scanned.words[before]
    return word.sentence == scanned.words[stretch.open].sentence && word.kind == .word && word.stretch < 0
      && !(word.cue > 0 && scanned.words[stretch.open + 1].isCapital)
  }

  /// The word of saying by a mention, `according to` as a whole.
  private func cue(_ mention: Int) -> Range<Int>? {
    let it = mentions[mention]
    let range = scanned.paragraphs[Int(it.paragraph)]
    let words = scanned.words.span
    let search = CueSearch()
    if let according = search.according(words, Int(it.first), range) {
      return Int(words[according].start)..<Int(words[according + 1].end)
    }
    let next = search.next(words, Int(it.end), range)
    let prior = search.prior(words, Int(it.first), range)
    if let prior, next == nil || search.marked(words[prior.word]) > 20 { return words[prior.word].range }
    return next.map { words[$0.word].range }
  }

  /// The person, body or described source behind a mention; nil for a pronoun that nobody is found for.
  mutating func speaker(_ mention: Int) -> Quotation.Speaker? {
    var it = mentions[mention]
    // A `who` may mean another one; a text of nothing else is not followed to its beginning.
    var meant = mention
    for _ in 0..<4 {
      guard it.figure < 0, let before = Resolution.antecedent(ofRelative: meant, mentions, scanned.words) else { break }
      meant = before
      it = mentions[before]
    }
    if it.figure >= 0 {
      return speaker(of: it.figure)
    }
    if it.kind == .pronoun { return nil }
    let words = ReadableWords.join(text.span, scanned.words, Int(it.first)..<describedEnd(meant))
    return Quotation.Speaker(id: NameFold.fold(words), name: words, kind: .described)
  }

  /// Behind a described source and the body it belongs to (`spokeswoman for the Harbour Police`).
  private func describedEnd(_ mention: Int) -> Int {
    let it = mentions[mention]
    let end = Int(it.end)
    guard mention + 1 < mentions.count, it.kind == .nominal, end < scanned.words.count else { return end }
    let next = mentions[mention + 1]
    let between = Int(next.first) - end
    guard next.kind == .name, between == 1 || (between == 2 && scanned.words[end + 1].hash == Spelling.the),
      scanned.words[end].sentence == scanned.words[Int(next.first)].sentence,
      [Spelling.of, Spelling.forWord, Spelling.at, Spelling.from, Spelling.with].contains(scanned.words[end].hash)
    else { return end }
    return Int(next.end)
  }

  /// A figure as a speaker; made once.
  mutating func speaker(of figure: Int32) -> Quotation.Speaker {
    if let known = speakers[Int(figure)] { return known }
    let it = cast.figures[Int(figure)]
    let name = name(of: it)
    let made =
      label(of: it)
      ?? Quotation.Speaker(
        id: NameFold.fold(name), name: name, kind: it.isDescribed ? .described : it.isBody ? .organisation : .person)
    speakers[Int(figure)] = made
    return made
  }
}
