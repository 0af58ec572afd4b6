/// Described sources: `a senior official`, `the report`, `one`.
extension MentionFinder {
  mutating func nominal(_ head: Int, _ paragraph: Int32, _ range: Range<Int>) {
    let word = words[head]
    if joined(head, range), !word.form.contains(.possessive) {
      let next = words[head + 1]
      // A noun or name behind it makes this one a part of that.
      if next.has(.heads), next.isLower, saying(head + 1, range) < 60 { return }
      if next.isCapital, word.has([.personNoun, .title]), !next.has(.calendar), !word.has(.plural) { return }
    }
    if isVerbOfName(head, range) { return }
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
    if isBare { joinPair(&mention) }
    append(mention)
  }

  /// `the singer and guitarist`: one person. Of offices (`the president and chief justice`) each is another's.
  private func joinPair(_ mention: inout Mention) {
    let and = Int(mention.first) - 1
    guard mention.first == mention.coreFirst, and > 0, words[and].hash == Spelling.and, let before = mentions.last,
      before.kind == .nominal, Int(before.end) == and, before.marks.contains(.definite),
      Epithets.people.contains(words[Int(before.coreFirst)].hash),
      Epithets.people.contains(words[Int(mention.coreFirst)].hash)
    else { return }
    mention.first = before.first
    mention.marks.formUnion(before.marks)
  }

  /// `Bloomberg reports.`, `the Post notes that`: what a name does, not what it owns.
  private func isVerbOfName(_ head: Int, _ range: Range<Int>) -> Bool {
    let word = words[head]
    guard Self.verbsToo.contains(word.hash), word.isLower, head > range.lowerBound, joined(head - 1, range)
    else { return false }
    let before = words[head - 1]
    guard before.isCapital, before.lexis.isDisjoint(with: [.demonym, .determiner, .calendar]),
      !before.form.contains(.possessive)
    else { return false }
    // `Reuters reports say`: what comes after does something itself.
    return !(joined(head, range) && (saying(head + 1, range) >= 60 || words[head + 1].has(.auxiliary)))
  }

  /// Nouns for what is written that are verbs as well.
  private static let verbsToo = Set(["reports", "notes", "tweets", "posts", "claims"].map(Spelling.hash))

  func determine(_ mention: inout Mention, _ first: Int, _ head: Int) {
    let opener = words[first]
    if opener.has(.possessivePronoun) || isPossessed(first..<head) {
      mention.marks.insert([.definite, .possessed])
    } else if opener.hash == Spelling.the || opener.hash == Spelling.this || opener.hash == Spelling.that {
      mention.marks.insert(.definite)
    } else if opener.has([.determiner, .numeral]) {
      mention.marks.insert(.indefinite)
    }
    if head - first > 1 { mention.marks.insert(.modified) }
  }

  /// `One said`, `others say`: an indefinite word by itself with a word of saying or a helping verb beside it.
  mutating func indefinite(_ at: Int, _ paragraph: Int32, _ range: Range<Int>) {
    // `all of a sudden`.
    if at + 2 < range.upperBound, words[at + 1].hash == Spelling.of, words[at + 2].hash == Spelling.a { return }
    // `Here are some of the key moments`.
    if at > range.lowerBound, words[at - 1].has(.auxiliary), joined(at - 1, range), at + 1 < range.upperBound,
      words[at + 1].hash == Spelling.of
    {
      return
    }
    // `no editors at all`, `the only one`.
    if at > range.lowerBound, [Spelling.at, Spelling.only, Spelling.after].contains(words[at - 1].hash) { return }
    // `Someone once said`.
    let isOver = at + 2 < range.upperBound && Self.anybody.contains(words[at].hash) && words[at + 1].has(.adverb)
    let next = max(saying(at + 1, range), isOver ? saying(at + 2, range) : 0)
    let before = at > range.lowerBound ? saying(at - 1, range) : 0
    guard
      next >= 50 || before >= 70
        || (at + 1 < range.upperBound && (words[at + 1].hash == Spelling.of || words[at + 1].hash == Spelling.who))
    else { return }
    var mention = base(at, at + 1, at..<at + 1, paragraph, .nominal)
    mention.marks.insert(.indefinite)
    if Self.several.contains(words[at].hash) { mention.marks.insert(.plural) }
    append(mention)
  }

  private static let anybody = Set(["someone", "somebody", "everyone", "everybody", "nobody"].map(Spelling.hash))

  private static let several = Set(
    ["all", "both", "few", "half", "many", "most", "others", "several", "some", "three", "two"].map(Spelling.hash))

  /// Behind words in marks and a word of saying: where a described source ends at a comma, a stop or a `who`, whatever its noun
  /// (`said the rancher`, `recalled Jane Doe's introducer,`). Looks at most `reach` words on.
  func nounAwaited(behind cue: Int, _ range: Range<Int>) -> Int? {
    guard saying(cue, range) >= 70, words[cue].stretch < 0, words[cue - 1].isMark || words[cue - 1].kind == .comma
    else {
      return nil
    }
    var at = cue + 1
    let limit = min(cue + MentionFinder.reach, range.upperBound)
    while at < limit, words[at].kind == .word, words[at].stretch < 0 { at += 1 }
    guard at > cue + 2, at < limit || at == range.upperBound else { return nil }
    if at < limit, words[at].kind != .comma, words[at].kind != .stop { return nil }
    for word in cue + 2..<at where words[word].has(.breaks) {
      guard words[word].hash == Spelling.who, word > cue + 2 else { return nil }
      return word - 1
    }
    return at - 1
  }

  /// A noun that no table knows, which `nounAwaited` has found.
  mutating func guessedBehind(_ at: Int, _ paragraph: Int32, _ range: Range<Int>) {
    guard words[at].isLower, words[at].cue == 0, words[at].lexis.isDisjoint(with: .breaks) else { return }
    let first = extend(back: at, range)
    guard first < at, saying(first - 1, range) >= 70,
      words[first].has([.determiner, .possessivePronoun, .numeral]) || isPossessed(first..<at)
    else { return }
    var mention = base(first, at + 1, at..<at + 1, paragraph, .nominal)
    mention.marks.insert(.guessed)
    determine(&mention, first, at)
    append(mention)
  }

  private func isPossessed(_ range: Range<Int>) -> Bool {
    for at in range where words[at].form.contains(.possessive) { return true }
    return false
  }

  /// `46-year-old`.
  func isAge(_ word: Word) -> Bool {
    let age: StaticString = "year-old"
    let start = Int(word.end) - age.utf8CodeUnitCount
    guard start > Int(word.start), text[Int(word.start)] &- 0x30 <= 9 else { return false }
    return text[start..<Int(word.end)].elementsEqual("year-old".utf8)
  }

  /// `the 46-year-old`, with nobody named behind it.
  mutating func aged(_ at: Int, _ paragraph: Int32, _ range: Range<Int>) {
    guard at > range.lowerBound, words[at - 1].has(.determiner), joined(at - 1, range) else { return }
    if joined(at, range),
      words[at + 1].isCapital || (words[at + 1].lexis.isDisjoint(with: .breaks) && saying(at + 1, range) < 40)
    {
      return
    }
    nominal(at, paragraph, range)
  }

  /// A noun that no table knows before a word of saying: `the website explains`.
  mutating func guessed(_ at: Int, _ paragraph: Int32, _ range: Range<Int>) {
    // `As the saying goes` has no noun before its `saying`.
    guard words[at].isLower, !words[at].has([.determiner, .possessivePronoun]) else { return }
    let last = Int(words[at].end) - 1
    // `boldly suggested`: an adverb no table knows.
    if text[last] == UInt8(ascii: "y"), text[last - 1] == UInt8(ascii: "l") { return }
    let first = extend(back: at, range)
    guard words[first].has([.determiner, .possessivePronoun, .numeral]) || words[first].form.contains(.possessive)
    else { return }
    var mention = base(first, at + 1, at..<at + 1, paragraph, .nominal)
    mention.marks.insert(.guessed)
    determine(&mention, first, at)
    append(mention)
  }
}
