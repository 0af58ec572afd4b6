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

  func determine(_ mention: inout Mention, _ first: Int, _ head: Int) {
    let opener = words[first]
    if opener.has(.possessivePronoun) || (opener.form.contains(.possessive) && opener.isCapital) {
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
    let next = saying(at + 1, range)
    let before = at > range.lowerBound ? saying(at - 1, range) : 0
    guard next >= 50 || before >= 70 || (at + 1 < range.upperBound && words[at + 1].hash == Spelling.of) else { return }
    var mention = base(at, at + 1, at..<at + 1, paragraph, .nominal)
    mention.marks.insert(.indefinite)
    append(mention)
  }

  /// A noun that no table knows before a word of saying: `the website explains`.
  mutating func guessed(_ at: Int, _ paragraph: Int32, _ range: Range<Int>) {
    guard words[at].isLower else { return }
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
