/// Where the name lies in a run of capitalised words, and where the noun phrase around it begins.
extension MentionFinder {
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
      let front = first
      for at in first + 1..<end - 1
      where words[at].has(.given)
        && !(at == front + 1 && isUnknown(words[at - 1]) && roleBefore(run.lowerBound) == nil)
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
      // `Secretary of Homeland Security Markwayne Mullin`: where no list has any of the words, a name has two.
      if end - name > 3, words[name].lexis.isDisjoint(with: .given), !isDoubleName(words[name]) { name = end - 2 }
      if !isNoGivenName(words[name]) || words[name].has(.given) || isDoubleName(words[name]) { first = name }
    }
    // `President Trump Announces`, of a headline.
    if first > run.lowerBound, words[first - 1].has(.title), end - first == 2, words[end - 1].cue > 0,
      words[end - 1].lexis.isDisjoint(with: [.given, .surname]), text[Int(words[end - 1].end) - 1] == UInt8(ascii: "s"),
      words[first].has(.surname) || isLastName(words[first]) || words[first].lexis.isEmpty
    {
      return first..<end - 1
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
  func isNoGivenName(_ word: Word) -> Bool {
    word.has([
      .common, .place, .placeWord, .organisation, .demonym, .modifier, .title, .personNoun, .documentNoun, .groupNoun,
      .numeral, .function, .adverb,
    ]) || word.form.contains(.hyphenated) || word.form.contains(.allCapitals)
  }

  /// `the First Lady`: a title, though some are given it as a name.
  func isTitle(_ at: Int) -> Bool {
    at > 0 && words[at].has(.title) && words[at].has(.personNoun) && words[at - 1].sentence == words[at].sentence
      && (words[at - 1].has(.determiner) || NameParts.ordinals.contains(words[at - 1].hash))
  }

  /// `Obviously`, `(Laughs.)`, `Booo`: one word where a sentence begins, whose ending, place or letters no name has.
  func isNoName(_ at: Int, _ range: Range<Int>) -> Bool {
    let word = words[at]
    guard startsSentence(at, range), word.lexis.isDisjoint(with: [.given, .surname, .organisation, .place, .demonym]),
      !isLastName(word)
    else { return false }
    let start = Int(word.start)
    let end = Int(word.end)
    if end - start > 5, text[end - 1] == UInt8(ascii: "y"), text[end - 2] == UInt8(ascii: "l") { return true }
    if at > range.lowerBound, words[at - 1].kind == .parenthesisOpen, at + 1 < range.upperBound,
      words[at + 1].kind == .stop || words[at + 1].kind == .parenthesisClose
    {
      return !word.form.contains(.allCapitals)
    }
    guard end - start >= 4 else { return false }
    return text[end - 1] == text[end - 2] && text[end - 2] == text[end - 3]
  }

  /// `Roe v. Wade`: the second name of a case in court.
  func isCase(_ at: Int) -> Bool {
    guard at > 1, words[at - 1].sentence == words[at].sentence else { return false }
    return NameParts.versus.contains(words[at - 1].hash)
      || (words[at - 1].kind == .stop && NameParts.versus.contains(words[at - 2].hash))
  }

  /// `84 Fed. Reg. 10322`, `17 U.S. Code § 1201`: a book of laws or cases between its volume and its page.
  func isCited(_ run: Range<Int>, _ range: Range<Int>) -> Bool {
    // `Fed`, `Reg`, `Code`: short words, none a name.
    let isShort = { (word: Word) in
      word.isCapital && word.end - word.start <= 4 && word.lexis.isDisjoint(with: [.given, .surname])
    }
    // `Fed.` may have ended a sentence.
    var volume = run.lowerBound - 1
    while volume > max(range.lowerBound, run.lowerBound - 5), words[volume].kind == .stop || isShort(words[volume]) {
      volume -= 1
    }
    guard volume >= range.lowerBound, words[volume].kind == .number else { return false }
    guard words[run].allSatisfy(isShort) else { return false }
    var at = run.upperBound
    let limit = min(range.upperBound, at + 5)
    while at < limit, words[at].kind == .stop || words[at].kind == .symbol || isShort(words[at]) { at += 1 }
    return at < limit && words[at].kind == .number
  }

  /// In no list, and not the sort of word that is no name by its shape.
  func isUnknown(_ word: Word) -> Bool {
    word.lexis.isEmpty && word.cue == 0 && word.form.isDisjoint(with: [.allCapitals, .hyphenated, .abbreviated])
  }

  /// `Hanna-Maria`: capitals behind the hyphen too.
  func isDoubleName(_ word: Word) -> Bool {
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
  func front(ofRole role: Int, _ range: Range<Int>) -> Int {
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
  func isVerb(_ word: Word, behind before: Word) -> Bool {
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
