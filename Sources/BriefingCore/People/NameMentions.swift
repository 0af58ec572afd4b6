/// Names: runs of capitalised words, with the titles and roles in front of them.
extension MentionFinder {
  /// Behind the last word of the capitalised run that begins at `at`; nil when none begins there.
  func nameRun(_ at: Int, _ range: Range<Int>) -> Int? {
    let word = words[at]
    if word.form.contains(.handle) || isLetterCompound(word) { return nil }
    let small: Lexis = [
      .determiner, .preposition, .conjunction, .auxiliary, .function, .adverb, .objectPronoun, .possessivePronoun,
      .numeral,
    ]
    let nextIsCapital =
      joined(at, range) && words[at + 1].form.contains(.capital) && !word.form.contains(.possessive)
    if word.has(small) {
      guard word.has([.given, .organisation]), nextIsCapital, !words[at + 1].has(small), !word.has(.determiner) else {
        return nil
      }
      if startsSentence(at, range), !word.has(.given) { return nil }
    } else if word.has(.organisation), !nextIsCapital, at + 1 < range.upperBound, joined(at, range),
      behindPart(at + 1, at, range) != nil
    {
      // `Council of Harbor Advisers`.
    } else if startsSentence(at, range), word.has(.common), !nextIsCapital {
      if !isLastName(word) {
        if !word.has([.given, .surname, .place, .demonym, .title]) || word.has(.heads) { return nil }
        if !word.has([.given, .place, .demonym]), saying(at + 1, range) < 40 { return nil }
      }
    } else if startsSentence(at, range), word.has(.common),
      !word.has([.given, .title, .demonym, .place, .modifier, .organisation]),
      nextIsCapital, !word.has(.surname)
    {
      // `Meeting Donald Trump`: the run begins with the next word.
      return nil
    }
    if nextIsCapital, startsSentence(at, range), looksLikeVerb(word) { return nil }
    if word.has(.calendar), !(word.has(.given) && nextIsCapital && !words[at + 1].has(.calendar)) { return nil }
    if startsSentence(at, range), word.has(.heads), !nextIsCapital, !isLastName(word),
      !(word.has(.organisation) && joined(at, range) && behindPart(at + 1, at, range) != nil)
    {
      return nil
    }
    var end = at + 1
    var isBody = word.has([.organisation, .placeWord, .title])
    while end < range.upperBound, end - at < MentionFinder.longest {
      if words[end - 1].form.contains(.possessive) {
        guard isPartOfBody(possessive: end - 1, range) else { break }
      }
      if words[end].kind == .symbol, let behind = behindAmpersand(end, range) {
        isBody = true
        end = behind
        continue
      }
      if let behind = behindNickname(end, at, range) {
        end = behind
        continue
      }
      guard joined(end - 1, range) else { break }
      let next = words[end]
      if next.form.contains(.capital) {
        if next.has(.calendar), !next.has([.given, .surname]) { break }
        if next.has([.subjectPronoun, .determiner]), !next.has([.given, .organisation]),
          !next.form.contains(.abbreviated)
        {
          break
        }
        isBody = isBody || next.has([.organisation, .placeWord]) || next.hash == Spelling.secretary
        end += 1
        continue
      }
      if let behind = behindParticles(end, range) {
        end = behind
        continue
      }
      guard isBody, let behind = behindPart(end, at, range) else { break }
      end = behind
    }
    // `, Jr.` belongs to the name.
    if end + 1 < range.upperBound, words[end].kind == .comma, words[end + 1].has(.suffix) { end += 2 }
    return end
  }

  /// Behind small words of a family's name and the name itself (`von der Leyen`), of which the first stands at `at`.
  func behindParticles(_ at: Int, _ range: Range<Int>) -> Int? {
    var end = at
    while end < at + 3, end < range.upperBound, words[end].has(.particle), words[end].isLower, joined(end, range) {
      if words[end].has([.preposition, .auxiliary, .conjunction]) { return nil }
      end += 1
    }
    guard end > at, words[end].form.contains(.capital), !words[end].has(.determiner) else { return nil }
    return end + 1
  }

  /// Behind what a preposition adds to a body's name (`Department of Energy`, `League for the Defence of Land Rights`), and what
  /// an `and` adds to that.
  func behindPart(_ at: Int, _ first: Int, _ range: Range<Int>) -> Int? {
    let word = words[at]
    let inner = (first..<at).contains { words[$0].isLower && words[$0].has(.preposition) }
    if word.hash == Spelling.and {
      guard joined(at, range), words[at + 1].form.contains(.capital) else { return nil }
      if NameParts.firms.contains(words[at + 1].hash) { return at + 2 }
      guard inner, words[at + 1].lexis.isDisjoint(with: [.organisation, .given, .title, .demonym, .place]),
        !words[at + 1].form.contains(.allCapitals)
      else { return nil }
      return at + 2
    }
    let isOf = word.hash == Spelling.of
    guard isOf || word.hash == Spelling.forWord || word.hash == Spelling.inWord || word.hash == Spelling.on else {
      return nil
    }
    let before = words[at - 1]
    guard before.has([.organisation, .placeWord]) || before.hash == Spelling.secretary || (inner && isOf) else {
      return nil
    }
    if word.hash == Spelling.inWord || word.hash == Spelling.on, !before.has(.organisation) { return nil }
    guard joined(at, range) else { return nil }
    if words[at + 1].form.contains(.capital) {
      return words[at + 1].has([.calendar, .determiner]) ? nil : at + 2
    }
    let isNamed = words[at + 1].hash == Spelling.the && joined(at + 1, range) && words[at + 2].form.contains(.capital)
    return isNamed ? at + 3 : nil
  }

  /// `Sheriff's Office`, `People's Courier`: whose it is is no name but says what sort of body this is.
  func isPartOfBody(possessive at: Int, _ range: Range<Int>) -> Bool {
    guard joined(at, range), words[at + 1].form.contains(.capital),
      words[at].has([.common, .personNoun, .title]),
      words[at].lexis.isDisjoint(with: [.given, .surname, .place, .demonym])
    else { return false }
    return words[at + 1].has([.organisation, .placeWord, .groupNoun]) || words[at].has(.plural)
  }

  /// Behind `& Sons`.
  func behindAmpersand(_ at: Int, _ range: Range<Int>) -> Int? {
    guard text[Int(words[at].start)] == UInt8(ascii: "&"), words[at].sentence == words[at - 1].sentence,
      at + 1 < range.upperBound, words[at + 1].kind == .word, words[at + 1].form.contains(.capital)
    else { return nil }
    return at + 2
  }

  /// Behind the last name when a nickname in marks stands at `at` between it and a given name (`Juan "Chico" Lopez`).
  func behindNickname(_ at: Int, _ first: Int, _ range: Range<Int>) -> Int? {
    guard words[at].isMark, words[at].stretch >= 0, words[at - 1].stretch < 0, words[at - 1].kind == .word,
      words[at - 1].isCapital, words[at - 1].has(.given) || words[first].has(.given)
    else { return nil }
    let stretch = stretches[Int(words[at].stretch)]
    guard stretch.open == at, stretch.isClosed, stretch.close - at <= 4, stretch.close + 1 < range.upperBound,
      words[stretch.close - 1].kind == .word
    else { return nil }
    let last = words[stretch.close + 1]
    guard last.isCapital, last.form.contains(.spaced), last.stretch < 0, last.sentence == words[at - 1].sentence else {
      return nil
    }
    return stretch.close + 2
  }

  mutating func name(_ run: Range<Int>, _ paragraph: Int32, _ range: Range<Int>) {
    let core = self.core(of: run)
    if core.count == 1,
      words[core.lowerBound].lexis.isDisjoint(with: [.given, .surname]) || isTitle(core.lowerBound),
      core.lowerBound == run.lowerBound,
      !isLastName(words[core.lowerBound]),
      words[core.lowerBound].has(.title)
        || (words[core.lowerBound].has(.personNoun)
          && (startsSentence(run.lowerBound, range) || follows(.determiner, run.lowerBound))),
      !words[core.lowerBound].has([.organisation, .place, .demonym])
    {
      // A title alone (`the President said`).
      nominal(core.lowerBound, paragraph, range)
      return
    }
    if core.lowerBound > run.lowerBound, words[core.lowerBound].isLower, words[core.lowerBound].has(.preposition) {
      // `the Secretary of State said`.
      nominal(core.lowerBound - 1, paragraph, range)
      return
    }
    if core.upperBound == run.upperBound, !isLastName(words[run.upperBound - 1]), !isBodyRun(core),
      words[run.upperBound - 1].has([.title, .personNoun]), run.count > 1,
      words[run.upperBound - 1].lexis.isDisjoint(with: [.surname, .given, .organisation]),
      !words[run.lowerBound].has(.given)
    {
      // `Vice President`, `Prime Minister` without a name.
      nominal(run.upperBound - 1, paragraph, range)
      return
    }
    if core.count == 1, isNoName(core.lowerBound, range) || isCase(core.lowerBound) { return }
    if isCited(run, range) { return }
    // `PROMISES MADE`: common words in capitals.
    if words[core].allSatisfy({
      $0.form.contains(.allCapitals) && $0.has(.common)
        && !$0.has([.given, .surname, .organisation, .place, .demonym])
    }) {
      return
    }
    let front = frontOfName(core.lowerBound, run.lowerBound, range)
    var mention = base(front.first, run.upperBound, core, paragraph, .name)
    if front.isTitled || core.lowerBound > run.lowerBound { mention.marks.insert(.titled) }
    mention.evidence = Int8(clamping: NameEvidence.weigh(words, core, titled: front.isTitled, range: range))
    mention.gender = gender(core, front.first)
    let last = words[core.upperBound - 1]
    let first = words[core.lowerBound]
    if first.has(.given) { mention.marks.insert(.bearsGivenName) }
    let isPerson = core.count == 2 && front.isTitled && first.has(.given)
    if core.count > 1 ? NameEvidence.isBody(words, core) && !isPerson : last.has(.organisation) {
      mention.marks.insert(.organisation)
    }
    if last.has([.place, .placeWord]) || core.count > 1 && NameParts.landforms.contains(words[core.lowerBound].hash) {
      mention.marks.insert(.place)
    }
    if core.count == 1, last.has(.demonym) { mention.marks.insert(.demonym) }
    if core.count == 1, isPeople(last) {
      mention.marks.insert([.demonym, .plural])
      mention.evidence = min(mention.evidence, -3)
    }
    if core.count == 1, last.form.contains(.allCapitals) { mention.marks.insert(.capitals) }
    if core.count == 1, last.has(.plural) { mention.marks.insert(.plural) }
    append(mention)
  }

  /// `T-shirt`, `X-ray`, and the party and state of `(D-Md.)`.
  func isLetterCompound(_ word: Word) -> Bool {
    let start = Int(word.start)
    guard word.form.contains(.hyphenated), text[start + 1] == 0x2D else { return false }
    return text[start + 2] >= 0x61 || (start > 0 && text[start - 1] == UInt8(ascii: "("))
  }

  /// `Virginians`, `Floridians`: a people by its ending, not known to be somebody's last name.
  func isPeople(_ word: Word) -> Bool {
    let end = Int(word.end)
    return end - Int(word.start) > 6 && text[end - 1] == 0x73 && text[end - 2] == 0x6E && text[end - 3] == 0x61
      && text[end - 4] == 0x69 && !isLastName(word)
  }
}
