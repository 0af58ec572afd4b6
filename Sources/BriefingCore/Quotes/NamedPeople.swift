/// The people of a document, with their other names and what they are.
extension SpeakerSearch {
  /// The people of the document, in the order of first mention; `tally` has the quotations of each figure, `also` the ids of those
  /// who are quoted within quotations.
  mutating func people(quotes tally: [Int], also: Set<String> = []) -> [Person] {
    // For each figure its first mention by name, for each mention the next of the same figure.
    var first = [Int](repeating: -1, count: cast.figures.count)
    var next = [Int](repeating: -1, count: mentions.count)
    var last = first
    var order: [Int] = []
    for index in mentions.indices where mentions[index].kind == .name && mentions[index].figure >= 0 {
      let figure = Int(mentions[index].figure)
      if first[figure] >= 0 {
        next[last[figure]] = index
      } else {
        first[figure] = index
        let it = cast.figures[figure]
        let isQuoted = tally[figure] > 0 || (!also.isEmpty && also.contains(NameFold.fold(name(of: it))))
        if !it.isBody, it.isPerson || isQuoted { order.append(figure) }
      }
      last[figure] = index
    }
    var people: [Person] = []
    people.reserveCapacity(order.count)
    for figure in order {
      let person = person(figure, from: first[figure], next, tally[figure])
      // Who is named in the title alone and says nothing is none of the text.
      if !person.mentions.isEmpty || person.quotes > 0 || also.contains(person.id) { people.append(person) }
    }
    return people
  }

  private mutating func person(_ figure: Int, from first: Int, _ next: [Int], _ quotes: Int) -> Person {
    let named = speaker(of: Int32(truncatingIfNeeded: figure))
    var person = Person(id: named.id, name: named.name, aliases: [], roles: [], quotes: quotes, mentions: [])
    person.mentions.reserveCapacity(Int(cast.figures[figure].count))
    var place = first
    while place >= 0 {
      let mention = mentions[place]
      if isOwn(place) { person.mentions.append(coreRange(place)) }
      let core = Int(mention.coreFirst)..<Int(mention.coreEnd)
      add(alias: core, to: &person)
      if mention.first < mention.coreFirst {
        if let titled = titled(mention) { add(alias: titled, to: &person) }
        add(role: Int(mention.first)..<Int(mention.coreFirst), to: &person)
      }
      addRoles(beside: place, to: &person)
      place = next[place]
    }
    return person
  }

  /// A form of the name, as words; most were met before, and then no string is made.
  private func add(alias words: Range<Int>, to person: inout Person) {
    guard person.aliases.count < 24 else { return }
    if let bytes = ReadableWords.whole(text.span, scanned.words, words) {
      let form = text.span.extracting(bytes)
      if isSame(form, person.name) { return }
      for alias in person.aliases where isSame(form, alias) { return }
      person.aliases.append(BriefingCore.string(form))
    } else {
      let form = ReadableWords.join(text.span, scanned.words, words)
      if form != person.name, !person.aliases.contains(form) { person.aliases.append(form) }
    }
  }

  private func isSame(_ bytes: Span<UInt8>, _ name: String) -> Bool {
    let name = name.utf8.span
    guard bytes.count == name.count else { return false }
    for index in bytes.indices where bytes[index] != name[index] { return false }
    return true
  }

  private func add(role range: Range<Int>, isSure: Bool = false, to person: inout Person) {
    var range = range
    while !range.isEmpty, scanned.words[range.lowerBound].has([.determiner, .possessivePronoun]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while !range.isEmpty, isSaying(scanned.words[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard !range.isEmpty, person.roles.count < 12, isSure || isRole(range) else { return }
    let role = ReadableWords.join(text.span, scanned.words, range)
    if !person.roles.contains(role) { person.roles.append(role) }
  }

  /// Holds a word for what somebody is, more than `Mr.`, and nothing that is said or done.
  private func isRole(_ range: Range<Int>) -> Bool {
    let words = scanned.words[range]
    return words.contains { $0.has([.personNoun, .title, .kinship]) && !SpeakerNames.isEmpty($0.hash) }
      && !words.contains { isSaying($0) || ($0.isLower && $0.has([.auxiliary, .subjectPronoun])) }
  }

  private func isSaying(_ word: Word) -> Bool {
    word.isLower && word.cue > 0 && !word.has([.heads, .title, .modifier, .preposition])
      && CueWords.rows[Int(word.cue) - 1].saying >= 60
  }

  /// The words of a name with its titles, when nothing but titles is before it.
  private func titled(_ mention: Mention) -> Range<Int>? {
    var first = Int(mention.coreFirst)
    while first > Int(mention.first), scanned.words[first - 1].has(.title),
      !SpeakerNames.plurals.contains(scanned.words[first - 1].hash)
    {
      first -= 1
    }
    return first < Int(mention.coreFirst) && first == Int(mention.first) ? first..<Int(mention.coreEnd) : nil
  }

  /// The words of the apposition after a name, up to its comma or the end of the sentence.
  private func said(after place: Int) -> Range<Int>? {
    let comma = Int(mentions[place].end)
    var next = place + 1
    while next < mentions.count, next < place + 5, !mentions[next].marks.contains(.appositive) { next += 1 }
    guard next < mentions.count, next < place + 5, Int(mentions[next].first) == comma + 1 else { return nil }
    var end = Int(mentions[next].end)
    let limit = min(end + 12, scanned.paragraphs[Int(mentions[place].paragraph)].upperBound)
    let sentence = scanned.words[comma].sentence
    while end < limit, scanned.words[end].kind == .word || scanned.words[end].kind == .number,
      scanned.words[end].sentence == sentence, scanned.words[end].hash != Spelling.who
    {
      end += 1
    }
    return comma + 1..<end
  }

  // MARK: what is said of a name beside it

  private func addRoles(beside place: Int, to person: inout Person) {
    if let words = said(after: place) {
      add(role: words, to: &person)
    } else if let words = described(after: place) ?? headed(after: place) {
      add(role: words, isSure: true, to: &person)
    } else if let words = bracketed(after: place) {
      add(role: words, to: &person)
    }
    if let words = said(before: place) {
      add(role: words, to: &person)
    } else if let words = described(before: place) ?? headed(before: place) {
      add(role: words, isSure: true, to: &person)
    }
  }

  /// `Anna Keller (Clerk)`.
  private func bracketed(after place: Int) -> Range<Int>? {
    let words = scanned.words
    let open = Int(mentions[place].end)
    let limit = min(open + 6, scanned.paragraphs[Int(mentions[place].paragraph)].upperBound)
    guard open + 1 < limit, words[open].kind == .parenthesisOpen else { return nil }
    var end = open + 1
    while end < limit, words[end].kind == .word { end += 1 }
    guard end < limit, words[end].kind == .parenthesisClose else { return nil }
    return open + 1..<end
  }

  /// `The head of the town's council, Anna Keller, has`: nouns that are said of people, and of much else.
  private func headed(before place: Int) -> Range<Int>? {
    let words = scanned.words
    let comma = Int(mentions[place].first) - 1
    let end = Int(mentions[place].end)
    let start = scanned.paragraphs[Int(mentions[place].paragraph)].lowerBound
    guard comma > start, words[comma].kind == .comma, mentions[place].coreEnd - mentions[place].coreFirst > 1,
      end < words.count, words[end].kind == .comma || words[end].kind == .stop || words[end].kind == .parenthesisOpen
    else { return nil }
    var first = comma
    // The noun said of the person: before the first preposition, else before the comma.
    var head = comma - 1
    while first > max(start, comma - 10), words[first - 1].kind == .word, words[first - 1].stretch < 0,
      words[first - 1].lexis.isDisjoint(with: [.auxiliary, .subjectPronoun, .conjunction])
    {
      first -= 1
      if words[first].has(.preposition) { head = first - 1 }
      guard words[first].has([.determiner, .possessivePronoun]) else { continue }
      if first == start || !words[first - 1].has(.preposition) || words[first - 1].kind != .word { break }
    }
    guard first < head, words[first].has([.determiner, .possessivePronoun]),
      SpeakerNames.heads.contains(words[head].hash)
    else { return nil }
    return first..<comma
  }

  /// The words before the comma that a name says again: `Hadrane's water minister, Anna Keller,`.
  private func said(before place: Int) -> Range<Int>? {
    let comma = Int(mentions[place].first) - 1
    guard comma > 0, scanned.words[comma].kind == .comma else { return nil }
    for before in stride(from: place - 1, to: max(-1, place - 6), by: -1)
    where mentions[before].kind == .nominal && mentions[before].marks.contains(.appositive)
      && mentions[before].figure == mentions[place].figure
    {
      return Int(mentions[before].first)..<comma
    }
    return nil
  }

  /// `Anna Keller, a retired postmistress,`: a noun that no list has, with its article, between commas.
  private func described(after place: Int) -> Range<Int>? {
    let words = scanned.words
    let comma = Int(mentions[place].end)
    let limit = scanned.paragraphs[Int(mentions[place].paragraph)].upperBound
    guard comma + 2 < limit, words[comma].kind == .comma, SpeakerNames.articles.contains(words[comma + 1].hash),
      !mentions[place].marks.contains(.possessive)
    else { return nil }
    var end = comma + 2
    while end < min(limit, comma + 8), isPlain(words[end]) { end += 1 }
    guard end > comma + 2, end < limit, words[end].kind == .comma || words[end].kind == .stop else { return nil }
    return comma + 1..<end
  }

  /// `Anna Keller, the firm's head of engineering,`.
  private func headed(after place: Int) -> Range<Int>? {
    let words = scanned.words
    let comma = Int(mentions[place].end)
    let limit = min(scanned.paragraphs[Int(mentions[place].paragraph)].upperBound, comma + 12)
    guard comma + 2 < limit, words[comma].kind == .comma else { return nil }
    var (end, head) = (comma + 1, false)
    while end < limit, words[end].kind == .word, words[end].stretch < 0,
      words[end].lexis.isDisjoint(with: [.auxiliary, .subjectPronoun, .conjunction])
    {
      if words[end].has(.preposition), end == comma + 1 || !head { return nil }
      if SpeakerNames.heads.contains(words[end].hash) { head = true }
      end += 1
    }
    guard head, end < limit, words[end].kind == .comma || words[end].kind == .stop else { return nil }
    return comma + 1..<end
  }

  /// `the mezzo Anna Keller`: nouns that no list has between an article and a full name.
  private func described(before place: Int) -> Range<Int>? {
    let mention = mentions[place]
    let words = scanned.words
    let end = Int(mention.first)
    let start = scanned.paragraphs[Int(mention.paragraph)].lowerBound
    guard mention.first == mention.coreFirst, mention.coreEnd - mention.coreFirst > 1 else { return nil }
    var first = end
    while first > max(start, end - 4), isPlain(words[first - 1]) || words[first - 1].has(.demonym),
      words[first].form.contains(.spaced)
    {
      first -= 1
    }
    guard first < end, first > start, words[first - 1].hash == Spelling.the, words[first].form.contains(.spaced),
      words[end - 1].lexis.isDisjoint(with: [.modifier, .adverb, .documentNoun, .groupNoun, .organisation])
    else { return nil }
    return first..<end
  }

  /// A word that may be part of what somebody is: in small letters, and nothing that is said or done.
  private func isPlain(_ word: Word) -> Bool {
    word.kind == .word && word.isLower && word.stretch < 0
      && word.lexis.isDisjoint(with: [.auxiliary, .subjectPronoun, .preposition, .conjunction, .determiner, .function])
      && (word.cue == 0 || word.has([.heads, .modifier]))
  }
}

private enum SpeakerNames {
  /// Titles that say nothing of what somebody is or does.
  static let honorifics = words("mr mrs ms miss mx messrs")
  /// Who is at the head of something, or has won it.
  static let heads = words("head master champion boss lead number victim host")
  /// Of a noun that says what one person is.
  static let articles = words("a an")
  /// Titles of several: `Presidents Biden and Xi` makes no `Presidents Biden`.
  static let plurals = words("presidents judges senators sens reps govs governors representatives messrs justices")

  static func isEmpty(_ title: UInt32) -> Bool { honorifics.contains(title) || plurals.contains(title) }

  private static func words(_ list: String) -> Set<UInt32> {
    var set: Set<UInt32> = []
    Lexicon.forEachWord(list) { set.insert($0) }
    return set
  }
}
