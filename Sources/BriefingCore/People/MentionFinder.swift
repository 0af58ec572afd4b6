/// Finds who and what a document speaks of: names with titles and roles in front, described sources, pronouns.
/// One pass over the words; each mention looks at most `reach` words back. Linear.
struct MentionFinder {
  let words: [Word]
  let text: [UInt8]
  let stretches: [Stretch]
  private var lastNames = HashBits()
  private(set) var mentions: [Mention] = []
  private let cues = CueWords.rows
  private static let reach = 9
  /// Words in a name.
  private static let longest = 12

  init(_ scanned: ScannedText, _ text: [UInt8]) {
    self.text = text
    stretches = scanned.stretches
    words = scanned.words
    mentions.reserveCapacity(words.count / 8)
    noteLastNames()
    for (paragraph, range) in scanned.paragraphs.enumerated() { find(in: range, Int32(truncatingIfNeeded: paragraph)) }
  }

  /// Notes the words that stand behind a given name: alone, and at the start of a sentence, they are names too.
  private mutating func noteLastNames() {
    for at in 1..<max(1, words.count)
    where words[at].isCapital && words[at - 1].has(.given) && words[at - 1].isCapital
      && words[at].form.contains(.spaced)
      && words[at].sentence == words[at - 1].sentence && !words[at - 1].form.contains(.possessive)
    {
      lastNames.insert(words[at].hash)
    }
  }

  private func isLastName(_ word: Word) -> Bool { lastNames.contains(word.hash) }

  private mutating func find(in range: Range<Int>, _ paragraph: Int32) {
    var at = range.lowerBound
    while at < range.upperBound {
      let word = words[at]
      guard word.kind == .word else {
        at += 1
        continue
      }
      if word.has(.subjectPronoun) {
        pronoun(at, paragraph, range)
        at += 1
      } else if word.form.contains(.capital), let end = nameRun(at, range) {
        name(at..<end, paragraph, range)
        at = end
      } else {
        if word.form.contains(.handle) {
          handle(at, paragraph)
        } else if word.has(.heads) {
          nominal(at, paragraph, range)
        } else if word.has(.indefinite) {
          indefinite(at, paragraph, range)
        } else if saying(at + 1, range) >= 60, word.lexis.isDisjoint(with: .breaks), word.cue == 0 || word.has(.common)
        {
          guessed(at, paragraph, range)
        }
        at += 1
      }
    }
  }

  // MARK: looking around

  /// How much the word at `at` is a word of saying, 0 to 100; 0 beyond the paragraph.
  private func saying(_ at: Int, _ range: Range<Int>) -> Int {
    guard at < range.upperBound, at >= range.lowerBound, words[at].cue > 0 else { return 0 }
    return Int(cues[Int(words[at].cue) - 1].saying)
  }

  private func startsSentence(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound else { return true }
    let before = words[at - 1]
    if before.isMark, words[at].stretch >= 0, at - 1 > range.lowerBound {
      // A few words in marks do not begin a sentence by that.
      let stretch = stretches[Int(words[at].stretch)]
      if stretch.open == at - 1, stretch.close - stretch.open <= 6 { return startsSentence(at - 1, range) }
    }
    switch before.kind {
    case .word, .number, .comma, .dash, .slash, .parenthesisClose: return before.sentence != words[at].sentence
    default: return true
    }
  }

  /// `at` and the word behind it stand side by side, both in or both out of marks.
  private func joined(_ at: Int, _ range: Range<Int>) -> Bool {
    at + 1 < range.upperBound && words[at + 1].kind == .word && words[at + 1].form.contains(.spaced)
      && words[at].kind == .word && words[at].stretch == words[at + 1].stretch
      && words[at].sentence == words[at + 1].sentence
  }

  private func follows(_ lexis: Lexis, _ at: Int) -> Bool {
    at > 0 && words[at - 1].has(lexis) && words[at - 1].sentence == words[at].sentence
  }

  /// `Injecting Donald Trump`: a form in -ing that no table knows is no name.
  private func looksLikeVerb(_ word: Word) -> Bool {
    let end = Int(word.end)
    return end - Int(word.start) > 5 && word.lexis.isEmpty && text[end - 1] == 0x67 && text[end - 2] == 0x6E
      && text[end - 3] == 0x69
  }

  private mutating func append(_ mention: Mention) {
    var back = mentions.count - 1
    while back >= 0, mentions[back].end > mention.first {
      mentions[back].marks.insert(.nested)
      back -= 1
    }
    mentions.append(mention)
  }

  private func base(_ first: Int, _ end: Int, _ core: Range<Int>, _ paragraph: Int32, _ kind: Mention.Kind) -> Mention {
    var mention = Mention(
      first: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: end),
      coreFirst: Int32(truncatingIfNeeded: core.lowerBound), coreEnd: Int32(truncatingIfNeeded: core.upperBound),
      paragraph: paragraph, kind: kind)
    if words[core.lowerBound].stretch >= 0 { mention.marks.insert(.quoted) }
    if words[core.upperBound - 1].form.contains(.possessive) { mention.marks.insert(.possessive) }
    if first > 0, words[first - 1].sentence == words[first].sentence, words[first - 1].has(.preposition),
      words[first - 1].kind == .word
    {
      mention.marks.insert(.afterPreposition)
    }
    return mention
  }

  // MARK: pronouns

  private mutating func pronoun(_ at: Int, _ paragraph: Int32, _ range: Range<Int>) {
    var mention = base(at, at + 1, at..<at + 1, paragraph, .pronoun)
    mention.marks.remove(.possessive)
    let word = words[at]
    if word.has(.male) {
      mention.gender = .male
    } else if word.has(.female) {
      mention.gender = .female
    } else if word.hash == Spelling.they {
      mention.marks.insert(.plural)
    } else if word.hash == Spelling.who {
      mention.marks.insert(.relative)
    } else if word.hash == Spelling.it {
      mention.marks.insert(.neuter)
    } else {
      mention.marks.insert(.firstPerson)
    }
    append(mention)
  }

  // MARK: names

  /// Behind the last word of the capitalised run that begins at `at`; nil when none begins there.
  private func nameRun(_ at: Int, _ range: Range<Int>) -> Int? {
    let word = words[at]
    if word.form.contains(.handle) { return nil }
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
    if startsSentence(at, range), word.has(.heads), !nextIsCapital, !isLastName(word) { return nil }
    var end = at + 1
    var isBody = word.has([.organisation, .placeWord, .title])
    while end < range.upperBound, end - at < MentionFinder.longest, !words[end - 1].form.contains(.possessive),
      joined(end - 1, range)
    {
      let next = words[end]
      if next.form.contains(.capital) {
        if next.has(.calendar), !next.has([.given, .surname]) { break }
        if next.has([.subjectPronoun, .determiner]), !next.has([.given, .organisation]),
          !next.form.contains(.abbreviated)
        {
          break
        }
        isBody = isBody || next.has([.organisation, .placeWord])
        end += 1
        continue
      }
      if next.has(.particle), joined(end, range), words[end + 1].form.contains(.capital), !next.has(.determiner) {
        if next.has([.preposition, .auxiliary, .conjunction]) { break }
        end += 2
        continue
      }
      if isBody, next.hash == Spelling.of || next.hash == Spelling.forWord || next.hash == Spelling.inWord {
        guard words[end - 1].has([.organisation, .placeWord]) || words[end - 1].hash == Spelling.secretary else {
          break
        }
        if next.hash == Spelling.inWord, !words[end - 1].has(.organisation) { break }
        if joined(end, range), words[end + 1].form.contains(.capital), !words[end + 1].has(.calendar) {
          end += 2
          continue
        }
        if joined(end, range), joined(end + 1, range), words[end + 1].hash == Spelling.the,
          words[end + 2].form.contains(.capital)
        {
          end += 3
          continue
        }
      }
      break
    }
    // `, Jr.` belongs to the name.
    if end + 1 < range.upperBound, words[end].kind == .comma, words[end + 1].has(.suffix) { end += 2 }
    return end
  }

  private mutating func name(_ run: Range<Int>, _ paragraph: Int32, _ range: Range<Int>) {
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
    if core.upperBound == run.upperBound, !isLastName(words[run.upperBound - 1]),
      words[run.upperBound - 1].has([.title, .personNoun]), run.count > 1,
      words[run.upperBound - 1].lexis.isDisjoint(with: [.surname, .given, .organisation]),
      !words[run.lowerBound].has(.given)
    {
      // `Vice President`, `Prime Minister` without a name.
      nominal(run.upperBound - 1, paragraph, range)
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
    if core.count > 1 ? NameEvidence.isBody(words, core) : last.has(.organisation) {
      mention.marks.insert(.organisation)
    }
    if last.has([.place, .placeWord]) { mention.marks.insert(.place) }
    if core.count == 1, last.has(.demonym) { mention.marks.insert(.demonym) }
    if core.count == 1, last.form.contains(.allCapitals) { mention.marks.insert(.capitals) }
    if core.count == 1, last.has(.plural) { mention.marks.insert(.plural) }
    append(mention)
  }

  /// The name itself inside a capitalised run: without titles, roles and peoples in front.
  private func core(of run: Range<Int>) -> Range<Int> {
    var end = run.upperBound
    while end - run.lowerBound > 1, words[end - 1].has(.suffix) || words[end - 1].kind == .comma { end -= 1 }
    if words[end - 1].has(.organisation), end - run.lowerBound > 1, !words[end - 1].has(.surname) { return run }
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
      // `Texas-based Matt Mackowiak`, `Minority Whip Richard Durbin`: the name begins with the given name.
      for at in first + 1..<end - 1
      where words[at].has(.given) && words[at].lexis.isDisjoint(with: [.particle, .place])
        && !words[at - 1].has(.particle)
      {
        first = at
        break
      }
    }
    // `In Wisconsin Trump`: a place before a name of its own.
    if end - first == 2, words[first].has(.place), isLastName(words[first + 1]),
      words[first].lexis.isDisjoint(with: .given)
    {
      first += 1
    }
    while first < end - 1, words[first].has([.demonym, .modifier]), words[first].lexis.isDisjoint(with: .given) {
      first += 1
    }
    return first..<run.upperBound
  }

  /// Where the noun phrase of a name begins, and whether a title or role stands in front of the name.
  private func frontOfName(_ core: Int, _ run: Int, _ range: Range<Int>) -> (first: Int, isTitled: Bool) {
    var isTitled = false
    for at in run..<core where words[at].has([.title, .personNoun]) { isTitled = true }
    guard run > range.lowerBound, joined(run - 1, range) else { return (run, isTitled) }
    let before = words[run - 1]
    if run - 3 >= range.lowerBound, words[run - 2].hash == Spelling.of, before.isLower, joined(run - 2, range),
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
  private func extend(back head: Int, _ range: Range<Int>) -> Int {
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
      if before.has(.breaks) || (saying(first - 1, range) >= 30 && before.isLower && !before.has(.heads)) { break }
      first -= 1
    }
    return first
  }

  private func gender(_ core: Range<Int>, _ first: Int) -> Mention.Gender {
    for at in (first..<core.lowerBound).reversed() {
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

  private mutating func handle(_ at: Int, _ paragraph: Int32) {
    var mention = base(at, at + 1, at..<at + 1, paragraph, .name)
    mention.marks.insert(.handle)
    mention.evidence = -2
    append(mention)
  }

  // MARK: described sources

  private mutating func nominal(_ head: Int, _ paragraph: Int32, _ range: Range<Int>) {
    let word = words[head]
    if joined(head, range), !word.form.contains(.possessive) {
      let next = words[head + 1]
      // A noun or name behind it makes this one a part of that.
      if next.has(.heads), next.isLower, saying(head + 1, range) < 60 { return }
      if next.isCapital, word.has([.personNoun, .title]), !next.has(.calendar), !word.has(.plural) { return }
    }
    let first = extend(back: head, range)
    let opener = words[first]
    let isBare = !opener.has([.determiner, .possessivePronoun, .numeral])
    if first > range.lowerBound, joined(first - 1, range), isBare {
      let before = words[first - 1]
      if before.has([.subjectPronoun]) || before.hash == Spelling.to || before.hash == Spelling.not { return }
      if before.has(.auxiliary), first == head, !word.has(.plural) { return }
    }
    if isBare, first == head, !word.has([.plural, .personNoun]), !startsSentence(head, range),
      saying(head + 1, range) < 40,
      head == range.lowerBound || saying(head - 1, range) < 40
    {
      return
    }
    var mention = base(first, head + 1, head..<head + 1, paragraph, .nominal)
    if word.has(.plural) { mention.marks.insert(.plural) }
    if !word.has([.personNoun, .title]) { mention.marks.insert(word.has(.documentNoun) ? .document : .group) }
    if word.has(.documentNoun), word.has(.personNoun) { mention.marks.insert(.document) }
    mention.gender = word.has(.male) ? .male : word.has(.female) ? .female : .unknown
    determine(&mention, first, head)
    append(mention)
  }

  private func determine(_ mention: inout Mention, _ first: Int, _ head: Int) {
    let opener = words[first]
    if opener.has(.possessivePronoun) {
      mention.marks.insert([.definite, .possessed])
    } else if opener.hash == Spelling.the || opener.hash == Spelling.this || opener.hash == Spelling.that {
      mention.marks.insert(.definite)
    } else if opener.has([.determiner, .numeral]) {
      mention.marks.insert(.indefinite)
    }
    if head - first > 1 { mention.marks.insert(.modified) }
  }

  /// `One said`, `others say`: an indefinite word by itself with a word of saying or a helping verb beside it.
  private mutating func indefinite(_ at: Int, _ paragraph: Int32, _ range: Range<Int>) {
    let next = saying(at + 1, range)
    let before = at > range.lowerBound ? saying(at - 1, range) : 0
    guard next >= 50 || before >= 70 || (at + 1 < range.upperBound && words[at + 1].hash == Spelling.of) else { return }
    var mention = base(at, at + 1, at..<at + 1, paragraph, .nominal)
    mention.marks.insert(.indefinite)
    append(mention)
  }

  /// A noun that no table knows before a word of saying: `the website explains`.
  private mutating func guessed(_ at: Int, _ paragraph: Int32, _ range: Range<Int>) {
    guard words[at].isLower else { return }
    let first = extend(back: at, range)
    guard words[first].has([.determiner, .possessivePronoun, .numeral]) || words[first].form.contains(.possessive)
    else { return }
    var mention = base(first, at + 1, at..<at + 1, paragraph, .nominal)
    mention.marks.insert(.guessed)
    determine(&mention, first, at)
    append(mention)
  }
}
