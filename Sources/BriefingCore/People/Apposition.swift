/// Who does something in a clause, and which nouns say more of a name beside them.
extension Resolution {
  func isSubject(_ mention: Mention, _ words: [Word], _ text: Span<UInt8>) -> Bool {
    if !mention.marks.isDisjoint(with: [.nested, .possessive, .afterPreposition]) { return false }
    let first = Int(mention.first)
    var end = Int(mention.end)
    guard end < words.count else { return false }
    if first > 0, words[first - 1].cue > 0, words[first - 1].kind == .word,
      cues[Int(words[first - 1].cue) - 1].marked >= 15, words[first - 1].sentence == words[first].sentence
    {
      return true
    }
    if words[end].kind == .parenthesisOpen {
      var close = end + 1
      while close < words.count, close < end + 6, words[close].kind != .parenthesisClose { close += 1 }
      end = min(close + 1, words.count - 1)
    }
    let next = words[end]
    guard next.sentence == words[first].sentence else { return false }
    if next.kind == .comma { return end + 1 < words.count && isApposition(words[end + 1]) }
    guard next.kind == .word, next.isLower else { return false }
    if next.has(.auxiliary) || next.cue > 0 { return true }
    if next.has(.adverb) { return true }
    if next.has([.preposition, .conjunction, .determiner, .function]) { return next.hash == Spelling.who }
    let last = text[Int(next.end) - 1]
    return last == 0x73 || (last == 0x64 && text[max(0, Int(next.end) - 2)] == 0x65)
  }

  func isApposition(_ word: Word) -> Bool {
    word.has([.determiner, .personNoun, .modifier]) || word.kind == .number || word.hash == Spelling.who
  }

  /// `Kevin Bergner, spokesman for the force,`: the noun says more of the name.
  func apposition(_ mentions: inout [Mention], _ words: [Word], _ cast: inout Cast) {
    for index in mentions.indices where mentions[index].kind == .name && mentions[index].figure >= 0 {
      let mention = mentions[index]
      renamed(index, &mentions, words, &cast)
      let comma = Int(mention.end)
      guard comma + 1 < words.count, words[comma].kind == .comma, !mention.marks.contains(.possessive) else { continue }
      if words[comma + 1].kind == .number, comma + 2 < words.count, words[comma + 2].kind == .comma {
        cast.learn(mention.figure, evidence: 2)
      }
      var next = index + 1
      while next < mentions.count, next < index + 5, mentions[next].marks.contains(.nested) { next += 1 }
      guard next < mentions.count, next < index + 5, mentions[next].kind == .nominal,
        Int(mentions[next].first) == comma + 1, mentions[next].marks.isDisjoint(with: [.plural, .document, .group]),
        words[Int(mentions[next].coreFirst)].has([.personNoun, .title]),
        !isRenamed(next, mentions, words, cast), !saysItself(mentions[next], words)
      else { continue }
      mentions[next].marks.insert(.appositive)
      mentions[next].figure = mention.figure
      cast.learn(mention.figure, evidence: 2)
      if mentions[next].gender != .unknown { cast.learn(mention.figure, gender: mentions[next].gender) }
      second(behind: next, &mentions, words)
    }
  }

  /// `closes its plant at Varde, a spokesman in Miami said`: no comma parts the noun from its word of saying, so it is that word's
  /// subject.
  private func saysItself(_ noun: Mention, _ words: [Word]) -> Bool {
    var at = Int(noun.end)
    let limit = min(words.count, at + 12)
    while at < limit, words[at].sentence == words[Int(noun.first)].sentence, words[at].kind == .word {
      let word = words[at]
      if word.cue > 0, word.isLower, !word.has([.auxiliary, .heads]), cues[Int(word.cue) - 1].saying >= 60,
        !cues[Int(word.cue) - 1].isParticiple
      {
        return true
      }
      if word.hash == Spelling.who || word.hash == Spelling.that || word.has([.auxiliary, .subjectPronoun]) {
        return false
      }
      at += 1
    }
    return false
  }

  /// `, a marine biologist and professor at the college,`: the second noun is said of the same person.
  private func second(behind first: Int, _ mentions: inout [Mention], _ words: [Word]) {
    let and = Int(mentions[first].end)
    guard and + 1 < words.count, words[and].hash == Spelling.and, first + 1 < mentions.count,
      mentions[first + 1].kind == .nominal, Int(mentions[first + 1].first) == and + 1,
      mentions[first + 1].marks.isDisjoint(with: [.plural, .document, .group, .definite])
    else { return }
    mentions[first + 1].marks.insert(.appositive)
    mentions[first + 1].figure = mentions[first].figure
  }

  /// `told the Observer, her senior adviser, Jake Sullivan, said`: the noun belongs to the name behind it.
  func isRenamed(_ nominal: Int, _ mentions: [Mention], _ words: [Word], _ cast: Cast) -> Bool {
    // Over `of the League for Land Rights` to the comma.
    var comma = Int(mentions[nominal].end)
    var next = nominal + 1
    while next < mentions.count, next < nominal + 5, Int(mentions[next].first) - comma <= 2,
      mentions[next].marks.contains(.nested)
        || (mentions[next].marks.contains(.afterPreposition) && words[comma].has(.preposition))
    {
      comma = max(comma, Int(mentions[next].end))
      next += 1
    }
    guard comma + 1 < words.count, words[comma].kind == .comma, next < mentions.count else { return false }
    let name = mentions[next]
    guard name.kind == .name, Int(name.first) == comma + 1, name.figure >= 0, Int(name.end) < words.count else {
      return false
    }
    let figure = cast.figures[Int(name.figure)]
    return figure.isFull && figure.isPerson && closesApposition(words[Int(name.end)])
  }

  /// `her senior adviser, Jake Sullivan, said`: the noun before the comma is the person of the name.
  func renamed(_ index: Int, _ mentions: inout [Mention], _ words: [Word], _ cast: inout Cast) {
    let mention = mentions[index]
    let comma = Int(mention.first) - 1
    guard comma > 0, words[comma].kind == .comma, isBare(mention, words), !mention.marks.contains(.nested),
      Int(mention.end) < words.count, closesApposition(words[Int(mention.end)])
    else { return }
    var before = index - 1
    var edge = comma
    // Over `at Lehigh`, `of the board` to the noun that they belong to.
    while before >= 0, before > index - 5,
      mentions[before].marks.contains(.nested) || mentions[before].marks.contains(.afterPreposition)
    {
      if mentions[before].marks.contains(.afterPreposition), !mentions[before].marks.contains(.nested) {
        if edge == comma, standsAlone(before, mentions, words) { break }
        guard Int(mentions[before].end) == edge else { return }
        edge = Int(mentions[before].first) - 1
        if words[edge].hash == Spelling.the { edge -= 1 }
      }
      before -= 1
    }
    if before >= 0, mentions[before].kind == .nominal, Int(mentions[before].end) == comma,
      mentions[before].marks.isSuperset(of: [.group, .definite]), cast.figures[Int(mention.figure)].isBody
    {
      // `The group, Road Alliance, met`.
      mentions[before].figure = mention.figure
      mentions[before].marks.insert(.appositive)
      return
    }
    guard before >= 0, mentions[before].kind == .nominal, reaches(Int(mentions[before].end), edge, words),
      !mentions[before].marks.isDisjoint(with: [.definite, .indefinite]),
      mentions[before].marks.isDisjoint(with: [.plural, .document, .group, .appositive]),
      words[Int(mentions[before].coreFirst)].has([.personNoun, .title, .numeral, .indefinite]),
      cast.figures[Int(mention.figure)].isFull || isKin(mentions[before], mention, words),
      !cast.figures[Int(mention.figure)].isBody
    else { return }
    mentions[before].figure = mention.figure
    mentions[before].marks.insert(.appositive)
    mentions[index].marks.insert(.titled)
    cast.learn(mention.figure, evidence: 2)
    if mentions[before].gender != .unknown { cast.learn(mention.figure, gender: mentions[before].gender) }
  }

  /// No more than `Mr.` or `Dr.` before the name.
  private func isBare(_ mention: Mention, _ words: [Word]) -> Bool {
    mention.first == mention.coreFirst
      || mention.coreFirst - mention.first == 1 && words[Int(mention.first)].form.contains(.abbreviated)
  }

  /// `after their captain, Jorgen Falk, was sent off`: no noun before the preposition that it could belong to.
  private func standsAlone(_ noun: Int, _ mentions: [Mention], _ words: [Word]) -> Bool {
    let it = mentions[noun]
    guard it.kind == .nominal, words[Int(it.coreFirst)].has([.personNoun, .title]), it.first >= 2 else { return false }
    return noun == 0 || mentions[noun - 1].end < it.first - 1
  }

  /// `his wife, Jane`.
  func isKin(_ noun: Mention, _ name: Mention, _ words: [Word]) -> Bool {
    words[Int(noun.coreFirst)].has(.kinship) && words[Int(name.coreFirst)].has(.given)
  }

  /// Nothing stands from a noun to the comma, or a few small words that belong to it (`chief of staff`, `the envoy at the time`).
  func reaches(_ end: Int, _ comma: Int, _ words: [Word]) -> Bool {
    if end == comma { return true }
    guard comma - end <= 5, comma > end, words[end].has(.preposition), words[end].isLower else { return false }
    return words[end..<comma].allSatisfy { $0.isLower && $0.cue == 0 && !$0.has([.auxiliary, .subjectPronoun]) }
  }

  func closesApposition(_ word: Word) -> Bool {
    switch word.kind {
    case .comma, .stop, .parenthesisOpen: true
    case .word: word.cue > 0 || word.hash == Spelling.of || word.hash == Spelling.who
    default: false
    }
  }
}
