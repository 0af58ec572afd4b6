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
  private func behindParticles(_ at: Int, _ range: Range<Int>) -> Int? {
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
  private func behindPart(_ at: Int, _ first: Int, _ range: Range<Int>) -> Int? {
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
  private func isPartOfBody(possessive at: Int, _ range: Range<Int>) -> Bool {
    guard joined(at, range), words[at + 1].form.contains(.capital),
      words[at].has([.common, .personNoun, .title]),
      words[at].lexis.isDisjoint(with: [.given, .surname, .place, .demonym])
    else { return false }
    return words[at + 1].has([.organisation, .placeWord, .groupNoun]) || words[at].has(.plural)
  }

  /// Behind `& Sons`.
  private func behindAmpersand(_ at: Int, _ range: Range<Int>) -> Int? {
    guard text[Int(words[at].start)] == UInt8(ascii: "&"), words[at].sentence == words[at - 1].sentence,
      at + 1 < range.upperBound, words[at + 1].kind == .word, words[at + 1].form.contains(.capital)
    else { return nil }
    return at + 2
  }

  /// Behind the last name when a nickname in marks stands at `at` between it and a given name (`Juan "Chico" Lopez`).
  private func behindNickname(_ at: Int, _ first: Int, _ range: Range<Int>) -> Int? {
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
    if core.count == 1, words[core.lowerBound].lexis.isDisjoint(with: [.given, .surname]),
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
    if core.upperBound == run.upperBound, !isLastName(words[run.upperBound - 1]), !isBodyRun(core),
      words[run.upperBound - 1].has([.title, .personNoun]), run.count > 1,
      words[run.upperBound - 1].lexis.isDisjoint(with: [.surname, .given, .organisation]),
      !words[run.lowerBound].has(.given)
    {
      // `Vice President`, `Prime Minister` without a name.
      nominal(run.upperBound - 1, paragraph, range)
      return
    }
    // `PROMISES MADE`: common words in capitals.
    if core.count > 1 || startsSentence(run.lowerBound, range),
      words[core].allSatisfy({
        $0.form.contains(.allCapitals) && $0.has(.common)
          && !$0.has([.given, .surname, .organisation, .place, .demonym])
      })
    {
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
    if last.has([.place, .placeWord]) { mention.marks.insert(.place) }
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
  private func isLetterCompound(_ word: Word) -> Bool {
    let start = Int(word.start)
    guard word.form.contains(.hyphenated), text[start + 1] == 0x2D else { return false }
    return text[start + 2] >= 0x61 || (start > 0 && text[start - 1] == UInt8(ascii: "("))
  }

  /// `Virginians`, `Floridians`: a people by its ending, not known to be somebody's last name.
  private func isPeople(_ word: Word) -> Bool {
    let end = Int(word.end)
    return end - Int(word.start) > 6 && text[end - 1] == 0x73 && text[end - 2] == 0x6E && text[end - 3] == 0x61
      && text[end - 4] == 0x69 && !isLastName(word)
  }

  /// The name itself inside a capitalised run: without titles, roles and peoples in front.
  func core(of run: Range<Int>) -> Range<Int> {
    var end = run.upperBound
    while end - run.lowerBound > 1, words[end - 1].has(.suffix) || words[end - 1].kind == .comma { end -= 1 }
    // `Mayor Don Guardian` is no newspaper.
    let isTitled = end - run.lowerBound > 2 && words[end - 3].has(.title) && words[end - 2].has(.given)
    if words[end - 1].has(.organisation), end - run.lowerBound > 1, !words[end - 1].has(.surname), !isTitled {
      return run
    }
    if isBodyRun(run.lowerBound..<end) {
      // `House of Assembly Speaker Jane Doe`: a name behind the title; else all of it is the body's.
      guard let title = (run.lowerBound..<end - 1).last(where: { words[$0].has(.title) && words[$0].isCapital }),
        title > run.lowerBound, !words[title + 1].isLower, !words[title - 1].isLower
      else { return run }
      return title + 1..<run.upperBound
    }
    var first = run.lowerBound
    var at = end - 2
    while at >= run.lowerBound {
      if words[at].has(.title) || (words[at].has(.personNoun) && !words[at].has(.given)) {
        let nameBefore =
          words[run.lowerBound].has(.given) && words[run.lowerBound].lexis.isDisjoint(with: [.title, .place])
        if !nameBefore || at == run.lowerBound || words[at + 1].has(.given) {
          first = at + 1
          break
        }
      }
      at -= 1
    }
    if end - first > 2, words[first].lexis.isDisjoint(with: .given), !words[first].form.contains(.abbreviated) {
      // `Texas-based Matt Mackowiak`, `Minority Whip Richard Durbin`: the name begins with the given name, unless the one word
      // before may be one that no list has (`Mustafa Abdel Karim`).
      for at in first + 1..<end - 1
      where words[at].has(.given) && !(at == run.lowerBound + 1 && isUnknown(words[at - 1]))
        && words[at].lexis.isDisjoint(with: [.particle, .place]) && !words[at - 1].has(.particle)
      {
        first = at
        break
      }
    }
    // `In Wisconsin Trump`, `First Harbor Address Miller`: other words before a name of its own.
    if end - first >= 2, isLastName(words[end - 1]),
      (first..<end - 1).allSatisfy({ words[$0].lexis.isDisjoint(with: .given) && isNoGivenName(words[$0]) })
    {
      first = end - 1
    }
    // `Ambassador to Britain Gao Leiming`, `Director of Public Works Hanna-Maria Lund`: behind a role the body, then the name.
    if end - first >= 3, run.lowerBound == first, roleBefore(first) != nil {
      var name = first
      while name < end - 2, isNoGivenName(words[name]), !isDoubleName(words[name]),
        words[name].lexis.isDisjoint(with: .given)
      {
        name += 1
      }
      if !isNoGivenName(words[name]) || words[name].has(.given) || isDoubleName(words[name]) { first = name }
    }
    // `New York`, `White House` and `Islamic State` are whole.
    while first < end - 1, words[first].has([.demonym, .modifier]), words[first].lexis.isDisjoint(with: .given),
      !(end - first <= 3 && words[first + 1].has([.place, .placeWord, .organisation]))
    {
      first += 1
    }
    return first..<run.upperBound
  }

  /// A preposition within, behind a word for a body.
  func isBodyRun(_ run: Range<Int>) -> Bool {
    for at in run.dropFirst()
    where words[at].isLower && words[at].has(.preposition) && words[at - 1].has([.organisation, .placeWord]) {
      return true
    }
    return false
  }

  /// A word that is known, and not as a name: what is known of none may be a given name.
  private func isNoGivenName(_ word: Word) -> Bool {
    word.has([
      .common, .place, .placeWord, .organisation, .demonym, .modifier, .title, .personNoun, .documentNoun, .groupNoun,
      .numeral, .function, .adverb,
    ]) || word.form.contains(.hyphenated) || word.form.contains(.allCapitals)
  }

  /// In no list, and not the sort of word that is no name by its shape.
  private func isUnknown(_ word: Word) -> Bool {
    word.lexis.isEmpty && word.cue == 0 && word.form.isDisjoint(with: [.allCapitals, .hyphenated, .abbreviated])
  }

  /// `Hanna-Maria`: capitals behind the hyphen too.
  private func isDoubleName(_ word: Word) -> Bool {
    guard word.form.contains(.hyphenated), word.form.isDisjoint(with: .allCapitals) else { return false }
    for at in Int(word.start) + 2..<Int(word.end) - 1 where text[at] == 0x2D { return text[at + 1] &- 0x41 < 26 }
    return false
  }

  /// The role that `of`, `to` or `for` before the capitals at `run` belongs to (`director of`, `Ambassador to the`).
  func roleBefore(_ run: Int) -> Int? {
    var at = run - 1
    if at > 0, words[at].hash == Spelling.the { at -= 1 }
    guard at > 0, words[at].sentence == words[run].sentence, words[at].isLower,
      words[at].hash == Spelling.of || words[at].hash == Spelling.to || words[at].hash == Spelling.forWord
    else { return nil }
    let role = words[at - 1]
    guard role.kind == .word, role.sentence == words[run].sentence, role.has([.title, .personNoun]),
      !role.has(.plural), !role.form.contains(.possessive)
    else { return nil }
    return at - 1
  }

  /// The beginning of the noun phrase of a role, over the capitals before it.
  private func front(ofRole role: Int, _ range: Range<Int>) -> Int {
    guard words[role].isCapital else { return extend(back: role, range) }
    var first = role
    while first > range.lowerBound, role - first < MentionFinder.reach, joined(first - 1, range),
      words[first - 1].isCapital, !words[first - 1].form.contains(.possessive),
      words[first - 1].lexis.isDisjoint(with: [.subjectPronoun, .preposition, .conjunction])
    {
      first -= 1
    }
    return first
  }

  /// Where the noun phrase of a name begins, and whether a title or role stands in front of the name.
  func frontOfName(_ core: Int, _ run: Int, _ range: Range<Int>) -> (first: Int, isTitled: Bool) {
    var isTitled = false
    for at in run..<core where words[at].has([.title, .personNoun]) { isTitled = true }
    guard run > range.lowerBound, joined(run - 1, range) else { return (run, isTitled) }
    // `Deputy Director of Public Works Hanna Lund`: a body or a place between the role and the name.
    if core > run, let role = roleBefore(run), role >= range.lowerBound { return (front(ofRole: role, range), true) }
    let before = words[run - 1]
    if run - 3 >= range.lowerBound, words[run - 2].hash == Spelling.of, before.isLower, !before.has(.determiner),
      joined(run - 2, range),
      joined(run - 3, range), words[run - 3].has([.title, .personNoun]), words[run - 3].isLower
    {
      // `former secretary of state Hillary Clinton`.
      return (extend(back: run - 3, range), true)
    }
    guard before.has([.personNoun, .title, .modifier]), before.isLower || startsSentence(run - 1, range),
      before.lexis.isDisjoint(with: .breaks), !before.form.contains(.possessive)
    else { return (run, isTitled) }
    if before.has([.personNoun, .title]) { isTitled = true }
    return (extend(back: run - 1, range), isTitled)
  }

  /// The first word of the noun phrase that `head` stands in.
  func extend(back head: Int, _ range: Range<Int>) -> Int {
    var first = head
    while first > range.lowerBound, head - first < MentionFinder.reach, joined(first - 1, range) {
      let before = words[first - 1]
      if before.has([.determiner, .possessivePronoun, .numeral]) {
        first -= 1
        if before.has(.numeral), first > range.lowerBound, joined(first - 1, range), words[first - 1].has(.determiner) {
          first -= 1
        }
        break
      }
      if NameParts.ordinals.contains(before.hash), first - 2 >= range.lowerBound,
        before.isCapital || words[first - 2].has([.determiner, .possessivePronoun])
      {
        first -= 1
        continue
      }
      if before.hash == Spelling.and, NameParts.firms.contains(words[first].hash) {
        first -= 1
        continue
      }
      if before.has(.breaks) || (saying(first - 1, range) >= 30 && before.isLower && !before.has(.heads)) { break }
      if first - 1 > range.lowerBound, joined(first - 2, range), isVerb(before, behind: words[first - 2]) { break }
      first -= 1
    }
    return first
  }

  /// `Netanyahu rallied supporters`, `the ad uses footage`: a form of a verb, by its ending and by who stands before it.
  private func isVerb(_ word: Word, behind before: Word) -> Bool {
    let end = Int(word.end)
    guard word.isLower, !word.form.contains(.hyphenated), end - Int(word.start) > 3,
      word.lexis.isDisjoint(with: [.modifier, .title, .personNoun, .groupNoun, .plural, .demonym])
    else { return false }
    let last = text[end - 1]
    if last == UInt8(ascii: "d"), text[end - 2] == UInt8(ascii: "e") {
      return !before.form.contains(.possessive) && (before.isCapital && !before.has([.demonym, .determiner]))
    }
    guard last == UInt8(ascii: "s"), text[end - 2] != UInt8(ascii: "s"), !word.form.contains(.possessive) else {
      return false
    }
    return !before.form.contains(.possessive)
      && (before.has(.heads) && before.isLower && !before.has(.plural)
        || (before.isCapital && !before.has([.place, .demonym, .organisation, .placeWord, .common, .title])))
  }

  func gender(_ core: Range<Int>, _ first: Int) -> Mention.Gender {
    // `Virginia Gov. Terry Smith`: a place in front is no given name.
    for at in (first..<core.lowerBound).reversed() where words[at].has([.title, .personNoun, .kinship]) {
      if words[at].has(.male) { return .male }
      if words[at].has(.female) { return .female }
    }
    let word = words[core.lowerBound]
    // A single name says nothing yet: `Warren` is a man's given name and Elizabeth's last.
    guard core.count > 1 else { return .unknown }
    if word.has(.male), !word.has(.female) { return .male }
    if word.has(.female), !word.has(.male) { return .female }
    return .unknown
  }

  mutating func handle(_ at: Int, _ paragraph: Int32) {
    var mention = base(at, at + 1, at..<at + 1, paragraph, .name)
    mention.marks.insert(.handle)
    mention.evidence = -2
    append(mention)
  }
}
