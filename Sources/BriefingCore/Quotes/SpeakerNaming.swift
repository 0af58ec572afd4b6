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
      if let apposition = apposition(place) { add(role: apposition, to: &person) }
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

  private func add(role range: Range<Int>, to person: inout Person) {
    var range = range
    while !range.isEmpty, scanned.words[range.lowerBound].has([.determiner, .possessivePronoun]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while !range.isEmpty, isSaying(scanned.words[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard !range.isEmpty, person.roles.count < 12, isRole(range) else { return }
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

  /// The words of a name with its titles, when nothing but titles stands before it.
  private func titled(_ mention: Mention) -> Range<Int>? {
    var first = Int(mention.coreFirst)
    while first > Int(mention.first), scanned.words[first - 1].has(.title),
      !SpeakerNames.plurals.contains(scanned.words[first - 1].hash)
    {
      first -= 1
    }
    return first < Int(mention.coreFirst) && first == Int(mention.first) ? first..<Int(mention.coreEnd) : nil
  }

  /// The words of the apposition behind a name, up to its comma or the end of the sentence.
  private func apposition(_ place: Int) -> Range<Int>? {
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
}

private enum SpeakerNames {
  /// Titles that say nothing of what somebody is or does.
  static let honorifics = words("mr mrs ms miss mx messrs")
  /// Titles of several: `Presidents Biden and Xi` makes no `Presidents Biden`.
  static let plurals = words("presidents judges senators sens reps govs governors representatives messrs justices")

  static func isEmpty(_ title: UInt32) -> Bool { honorifics.contains(title) || plurals.contains(title) }

  private static func words(_ list: String) -> Set<UInt32> {
    var set: Set<UInt32> = []
    Lexicon.forEachWord(list) { set.insert($0) }
    return set
  }
}
