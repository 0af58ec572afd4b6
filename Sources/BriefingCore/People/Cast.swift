/// Somebody or some body that a document speaks of: one for all the forms of the name, and one for a source without a name
/// that something goes back to.
struct Figure {
  /// Of the first word of the fullest form, and of the last without `al-`.
  var firstHash: UInt32
  var lastHash: UInt32
  /// The fullest form, as places of words.
  var first: Int32
  var end: Int32
  /// Above 1: a person.
  var evidence: Int
  var gender: Mention.Gender
  /// Times named.
  var count: Int32 = 0
  /// More than one word of name.
  var isFull: Bool
  var isBody: Bool
  /// Introduced as somebody's relative (`his wife Jane Doe`): the bare last name with an office is another's.
  var isKin = false
  /// The last words of the titles and roles that were said before the name, the first two; 0 for none.
  var titles: (UInt32, UInt32) = (0, 0)
  /// The first word of the first full name, and the paragraph of that where it is of the title or the head; else -1.
  var named: Int32 = .max
  var headParagraph: Int32 = -1
  /// The paragraph of the last full name, while bare last names are given to figures.
  var seen: Int32 = -100
  /// The next figure with the same last word, or -1.
  var next: Int32 = -1
  /// A source without a name, `first..<end` the words that describe it.
  var isDescribed = false
  /// For who speaks a turn and is not named in the text: which of the labels; else -1.
  var label: Int32 = -1

  var isPerson: Bool { !isBody && evidence >= 2 }
}

/// All figures of a document, with the mentions that name them. Linear in the number of mentions as long as no more
/// than `Cast.namesakes` figures share a last word; beyond that the first ones found are taken.
struct Cast {
  private(set) var figures: [Figure] = []
  /// The figure found last of those with a last word, and the first of those with a first word.
  private var byLast: HashPlaces
  private var byFirst: HashPlaces
  /// The first body of several words with a first word.
  private var bodyByFirst: HashPlaces
  static let namesakes = 12
  /// Figures by the first letters of their names (`FPA`), and by what stands in brackets behind them (`(USCIRF)`).
  private var acronyms: [UInt32: Int32] = [:]
  /// Whether the text is a transcript or a speech, and how many of its paragraphs are title, head and labels, and title and head
  /// alone.
  private let isSpoken: Bool
  private let headCount: Int
  private let lineCount: Int

  /// Gives every name among `mentions` its figure. `labels`: how many of the paragraphs before the text are labels.
  init(_ mentions: inout [Mention], _ scanned: ScannedText, _ text: Span<UInt8>, isSpoken: Bool, labels: Int) {
    let words = scanned.words
    self.isSpoken = isSpoken
    headCount = isSpoken ? scanned.headCount : 0
    lineCount = isSpoken ? scanned.numbers.firstIndex { $0 >= -labels } ?? scanned.headCount : 0
    byLast = HashPlaces(capacity: mentions.count / 4)
    byFirst = HashPlaces(capacity: mentions.count / 8)
    bodyByFirst = HashPlaces(capacity: mentions.count / 16)
    for index in mentions.indices where mentions[index].kind == .name && wordCount(mentions[index], words) > 1 {
      mentions[index].figure = full(mentions[index], words, text)
    }
    noteAcronyms(mentions, words, text)
    for index in mentions.indices where mentions[index].kind == .name {
      if mentions[index].figure >= 0 {
        figures[Int(mentions[index].figure)].seen = mentions[index].paragraph
      } else {
        let other = namesake(beside: index, mentions, words)
        mentions[index].figure = single(mentions[index], words, text, not: other)
      }
    }
  }

  /// The figure that a label's words name: of that last name, with the given name if the label has one, and of no other gender
  /// than its title says; nil when there is none.
  func figure(named label: [Word]) -> Int32? {
    let words = label.filter { !$0.has(.determiner) }
    // An office alone is no name, though a name may end so in the text.
    guard let last = words.last, !last.has(.title) || last.has([.surname, .given]) else { return nil }
    let office = Self.title(words.dropLast())
    let start = byLast[last.hash]
    let names = words.filter { !$0.has(.title) }
    let gender: Mention.Gender =
      words[0].has(.title) && words.count > 1
      ? words[0].has(.male) ? .male : words[0].has(.female) ? .female : .unknown : .unknown
    var at = start
    var steps = 0
    var found: Int32?
    while at >= 0, steps < Cast.namesakes {
      let figure = figures[Int(at)]
      let clash = gender != .unknown && figure.gender != .unknown && figure.gender != gender
      let isOther = names.count > 1 && figure.isFull && figure.firstHash != names[0].hash
      let isKin = office != 0 && figure.isKin
      if !clash, !isOther, !isKin, !figure.isBody, figure.isFull || figure.isPerson {
        // The chain runs from the last found to the first.
        if found == nil || figure.isFull { found = at }
      }
      at = figure.next
      steps += 1
    }
    return holder(named: words) ?? found
  }

  /// Who is called by a label's office and last name.
  func holder(named label: [Word]) -> Int32? {
    guard let last = label.last, !last.has(.title) else { return nil }
    let office = Self.title(label.dropLast())
    guard office != 0 else { return nil }
    var at = byLast[last.hash]
    for _ in 0..<Cast.namesakes where at >= 0 {
      let figure = figures[Int(at)]
      if Self.holds(figure, office), !figure.isBody { return at }
      at = figure.next
    }
    return nil
  }

  /// A figure for a source without a name, by the mention that describes it.
  mutating func adopt(_ mention: Mention) -> Int32 {
    let at = Int32(truncatingIfNeeded: figures.count)
    var figure = Figure(
      firstHash: 0, lastHash: 0, first: mention.first, end: mention.end, evidence: 0, gender: mention.gender,
      isFull: false, isBody: !mention.marks.isDisjoint(with: [.group, .document]))
    figure.isDescribed = true
    figure.count = 1
    figures.append(figure)
    return at
  }

  /// A figure for who speaks under a label that no name in the text answers to.
  mutating func adopt(label: Int32) -> Int32 {
    let at = Int32(truncatingIfNeeded: figures.count)
    var figure = Figure(
      firstHash: 0, lastHash: 0, first: 0, end: 0, evidence: 0, gender: .unknown, isFull: false, isBody: false)
    figure.label = label
    figures.append(figure)
    return at
  }

  mutating func learn(_ figure: Int32, gender: Mention.Gender) {
    if figures[Int(figure)].gender == .unknown { figures[Int(figure)].gender = gender }
  }

  mutating func learn(_ figure: Int32, evidence: Int) {
    figures[Int(figure)].evidence += evidence
  }

  /// Bodies of several words are known by their first letters too. Asked for by words in capitals alone.
  private mutating func noteAcronyms(_ mentions: [Mention], _ words: [Word], _ text: Span<UInt8>) {
    for (index, mention) in mentions.enumerated() where mention.kind == .name && mention.figure >= 0 {
      if figures[Int(mention.figure)].isPerson { continue }
      let end = Int(mention.end)
      let next = index + 1
      if next < mentions.count, mentions[next].kind == .name, Int(mentions[next].first) == end + 1,
        words[end].kind == .parenthesisOpen, Int(mentions[next].end) < words.count,
        words[Int(mentions[next].end)].kind == .parenthesisClose, mentions[next].end - mentions[next].first == 1
      {
        acronyms[words[end + 1].hash] = mention.figure
      }
      guard mention.coreEnd - mention.coreFirst >= 3 else { continue }
      var hash = WordHash()
      for at in Int(mention.coreFirst)..<Int(mention.coreEnd) where words[at].isCapital {
        hash.take(text[Int(words[at].start)] | 0x20)
      }
      if acronyms[hash.value] == nil { acronyms[hash.value] = mention.figure }
    }
  }

  private func lastWord(_ mention: Mention, _ words: [Word]) -> Int {
    var end = Int(mention.coreEnd)
    while end - Int(mention.coreFirst) > 1, words[end - 1].has(.suffix) || words[end - 1].kind == .comma { end -= 1 }
    return end - 1
  }

  /// After the name itself: `Jane Doe` of `Jane Doe, KC`.
  private static func nameEnd(_ mention: Mention, _ words: [Word]) -> Int32 {
    var end = Int(mention.coreEnd)
    while end - Int(mention.coreFirst) > 1, NameParts.postnominals.contains(words[end - 1].hash) {
      end -= words[end - 2].kind == .comma ? 2 : 1
    }
    return Int32(max(end, Int(mention.coreFirst) + 1))
  }

  /// Words of a name, the small ones before a family's name not counted: `Van Den Berg` names nobody in full.
  func wordCount(_ mention: Mention, _ words: [Word]) -> Int {
    let last = lastWord(mention, words)
    var first = Int(mention.coreFirst)
    while first < last, words[first].has(.particle),
      words[first].isLower || !words[first].has(.given) || (first + 1 < last && words[first + 1].has(.particle))
    {
      first += 1
    }
    return last - first + 1
  }

  private mutating func full(_ mention: Mention, _ words: [Word], _ text: Span<UInt8>) -> Int32 {
    let first = words[Int(mention.coreFirst)]
    let last = NameStem.hash(words[lastWord(mention, words)], text)
    let isBody = mention.marks.contains(.organisation)
    var at = byLast[last]
    var steps = 0
    while at >= 0, steps < Cast.namesakes {
      let figure = figures[Int(at)]
      if figure.isBody == isBody, figure.isFull, agree(figure, first, words, text) {
        note(at, mention, words)
        return at
      }
      at = figure.next
      steps += 1
    }
    return add(mention, words, first: first.hash, last: last, isFull: true, isBody: isBody)
  }

  /// The same first name, or an initial of it.
  private func agree(_ figure: Figure, _ first: Word, _ words: [Word], _ text: Span<UInt8>) -> Bool {
    if figure.firstHash == first.hash || GivenForms.areOne(figure.firstHash, first.hash) { return true }
    let other = words[Int(figure.first)]
    guard text[Int(other.start)] == text[Int(first.start)] else { return false }
    return first.end - first.start <= 2 || other.end - other.start <= 2
  }

  private mutating func single(_ mention: Mention, _ words: [Word], _ text: Span<UInt8>, not other: Int32) -> Int32 {
    let word = words[lastWord(mention, words)]
    let stem = NameStem.hash(word, text)
    let isBody = mention.marks.contains(.organisation)
    if word.form.contains(.allCapitals), let found = acronyms[word.hash] {
      figures[Int(found)].count += 1
      return found
    }
    let office = isSpoken && mention.gender == .unknown ? Self.title(mention, words) : 0
    // The head says who speaks, once in full and once by title.
    let isHead = Int(mention.paragraph) < headCount
    if let found = Self.best(
      figures, byLast[stem], mention, isBody: isBody, not: other, office: office, isHead: isHead),
      Self.isNamed(figures[Int(found)], by: mention)
    {
      note(found, mention, words)
      return found
    }
    // A first name alone, or a family name that stands first (`Ms. Gao`, who is Gao Junlan).
    if !isBody,
      let found = Self.best(
        figures, byFirst[word.hash], mention, isBody: isBody, first: word.hash, not: other, office: office,
        isHead: isHead),
      figures[Int(found)].isFull, Self.isNamed(figures[Int(found)], by: mention),
      word.has(.given) || figures[Int(found)].evidence > 0 || isFamily(word, figures[Int(found)]),
      !mention.marks.contains(.titled) || !word.has(.given)
    {
      note(found, mention, words)
      return found
    }
    if let body = shortened(mention, word, words) {
      figures[Int(body)].count += 1
      return body
    }
    let found = add(mention, words, first: word.hash, last: stem, isFull: false, isBody: isBody)
    if mention.gender == .unknown, word.has(.given), word.has(.male) != word.has(.female) {
      figures[Int(found)].gender = word.has(.male) ? .male : .female
    }
    return found
  }

  /// `Ford`, of the `Ford Motor Company`: the body whose name begins so. Of a word that people are called, only a firm's.
  private func shortened(_ mention: Mention, _ word: Word, _ words: [Word]) -> Int32? {
    guard mention.marks.isDisjoint(with: [.titled, .place, .demonym]), mention.gender == .unknown,
      word.lexis.isDisjoint(with: [.common, .title, .placeWord, .demonym, .place, .modifier, .organisation])
    else { return nil }
    let body = bodyByFirst[word.hash]
    guard body >= 0 else { return nil }
    let isFirm = NameParts.firmEndings.contains(words[Int(figures[Int(body)].end) - 1].hash)
    return isFirm || word.lexis.isDisjoint(with: [.given, .surname]) ? body : nil
  }

  /// `Yoon`, of `Yoon Suk Yeol`: in no list, and the first of three names.
  private func isFamily(_ word: Word, _ figure: Figure) -> Bool {
    word.lexis.isEmpty && figure.evidence >= 0 && figure.end - figure.first >= 3
  }

  /// A place or a people alone names nobody but a person of that name: not whatever longer name ends with it.
  private static func isNamed(_ figure: Figure, by mention: Mention) -> Bool {
    !figure.isFull || figure.isPerson || mention.marks.isDisjoint(with: [.place, .demonym])
      || mention.marks.contains(.titled)
  }

  /// Notes the title before a name.
  private mutating func learn(_ index: Int, _ mention: Mention, _ words: [Word]) {
    guard isSpoken else { return }
    let title = Self.title(mention, words)
    guard title != 0, figures[index].titles.0 != title else { return }
    if figures[index].titles.0 == 0 {
      figures[index].titles.0 = title
    } else if figures[index].titles.1 == 0 {
      figures[index].titles.1 = title
    }
  }

  private mutating func note(_ at: Int32, _ mention: Mention, _ words: [Word]) {
    let index = Int(at)
    figures[index].count += 1
    if isKin(mention, words) { figures[index].isKin = true }
    learn(index, mention, words)
    figures[index].evidence = max(figures[index].evidence, Int(mention.evidence))
    if figures[index].gender == .unknown { figures[index].gender = mention.gender }
    let end = Self.nameEnd(mention, words)
    let length = end - mention.coreFirst
    if length > figures[index].end - figures[index].first, length <= 5, wordCount(mention, words) > 1 {
      figures[index].first = mention.coreFirst
      figures[index].end = end
    }
  }

  private mutating func add(
    _ mention: Mention, _ words: [Word], first: UInt32, last: UInt32, isFull: Bool, isBody: Bool
  ) -> Int32 {
    let at = Int32(truncatingIfNeeded: figures.count)
    var figure = Figure(
      firstHash: first, lastHash: last, first: mention.coreFirst, end: Self.nameEnd(mention, words),
      evidence: Int(mention.evidence), gender: mention.gender, isFull: isFull, isBody: isBody)
    figure.count = 1
    figure.isKin = isKin(mention, words)
    if isFull {
      figure.named = mention.first
      figure.headParagraph = Int(mention.paragraph) < lineCount ? mention.paragraph : -1
    }
    figure.next = byLast[last]
    figures.append(figure)
    byLast[last] = at
    learn(Int(at), mention, words)
    if isFull, !isBody, byFirst[first] < 0 { byFirst[first] = at }
    if isFull, isBody, bodyByFirst[first] < 0 { bodyByFirst[first] = at }
    return at
  }
}

/// A last name without its article: `al-Sadr` and `Sadr` are one.
enum NameStem {
  static func hash(_ word: Word, _ text: Span<UInt8>) -> UInt32 {
    let start = Int(word.start)
    let end = Int(word.end)
    guard word.form.contains(.hyphenated), end - start > 4, text[start + 2] == 0x2D, text[start + 1] | 0x20 == 0x6C,
      text[start] | 0x20 == 0x61 || text[start] | 0x20 == 0x65
    else { return word.hash }
    var hash = WordHash()
    for at in start + 3..<end {
      let byte = text[at]
      hash.take(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return hash.value
  }
}
