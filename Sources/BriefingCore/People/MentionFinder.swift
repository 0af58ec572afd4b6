/// Finds who and what a document speaks of: names with titles and roles in front, described sources, pronouns.
/// One pass over the words; each mention looks at most `reach` words back. Linear.
struct MentionFinder {
  let words: [Word]
  let text: [UInt8]
  let stretches: [Stretch]
  private let lastNames: HashPlaces
  private(set) var mentions: [Mention] = []
  /// The last word of a described source that stands behind a word of saying, or -1.
  private var awaited = -1
  let cues = CueWords.rows
  static let reach = 9
  /// Words in a name.
  static let longest = 12

  init(_ scanned: ScannedText, _ text: [UInt8]) {
    self.text = text
    stretches = scanned.stretches
    words = scanned.words
    lastNames = Self.lastNames(of: scanned.words.span)
    mentions.reserveCapacity(words.count / 8)
    for (paragraph, range) in scanned.paragraphs.enumerated() { find(in: range, Int32(truncatingIfNeeded: paragraph)) }
  }

  /// The words that stand behind a given name: alone, and at the start of a sentence, they are names too.
  private static func lastNames(of words: Span<Word>) -> HashPlaces {
    var names = HashPlaces(capacity: 32)
    for at in 0..<max(0, words.count - 1)
    where words[at].has(.given) && words[at].isCapital && words[at + 1].isCapital
      && words[at + 1].form.contains(.spaced) && words[at + 1].sentence == words[at].sentence
      && !words[at].form.contains(.possessive)
    {
      names[words[at + 1].hash] = 0
    }
    return names
  }

  func isLastName(_ word: Word) -> Bool { lastNames[word.hash] >= 0 }

  mutating func find(in range: Range<Int>, _ paragraph: Int32) {
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
        } else if word.form.contains(.hyphenated), isAge(word) {
          aged(at, paragraph, range)
        } else if saying(at + 1, range) >= 60, word.lexis.isDisjoint(with: .breaks), word.cue == 0 || word.has(.common)
        {
          guessed(at, paragraph, range)
        } else if at == awaited {
          guessedBehind(at, paragraph, range)
        }
        if word.cue > 0, at > range.lowerBound { awaited = nounAwaited(behind: at, range) ?? awaited }
        at += 1
      }
    }
  }

  // MARK: looking around

  /// How much the word at `at` is a word of saying, 0 to 100; 0 beyond the paragraph.
  func saying(_ at: Int, _ range: Range<Int>) -> Int {
    guard at < range.upperBound, at >= range.lowerBound, words[at].cue > 0 else { return 0 }
    return Int(cues[Int(words[at].cue) - 1].saying)
  }

  func startsSentence(_ at: Int, _ range: Range<Int>) -> Bool {
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
  func joined(_ at: Int, _ range: Range<Int>) -> Bool {
    at + 1 < range.upperBound && words[at + 1].kind == .word && words[at + 1].form.contains(.spaced)
      && words[at].kind == .word && words[at].stretch == words[at + 1].stretch
      && words[at].sentence == words[at + 1].sentence
  }

  func follows(_ lexis: Lexis, _ at: Int) -> Bool {
    at > 0 && words[at - 1].has(lexis) && words[at - 1].sentence == words[at].sentence
  }

  /// `Injecting Donald Trump`: a form in -ing that no table knows is no name.
  func looksLikeVerb(_ word: Word) -> Bool {
    let end = Int(word.end)
    return end - Int(word.start) > 5 && word.lexis.isEmpty && text[end - 1] == 0x67 && text[end - 2] == 0x6E
      && text[end - 3] == 0x69
  }

  mutating func append(_ mention: Mention) {
    var back = mentions.count - 1
    while back >= 0, mentions[back].end > mention.first {
      mentions[back].marks.insert(.nested)
      back -= 1
    }
    mentions.append(mention)
  }

  func base(_ first: Int, _ end: Int, _ core: Range<Int>, _ paragraph: Int32, _ kind: Mention.Kind) -> Mention {
    var mention = Mention(
      first: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: end),
      coreFirst: Int32(truncatingIfNeeded: core.lowerBound), coreEnd: Int32(truncatingIfNeeded: core.upperBound),
      paragraph: paragraph, kind: kind)
    if words[core.lowerBound].stretch >= 0 { mention.marks.insert(.quoted) }
    if words[core.upperBound - 1].form.contains(.possessive) { mention.marks.insert(.possessive) }
    // `of the Defense League`: the article of a name is none of its words.
    let hasArticle =
      kind == .name && first > 1 && words[first - 1].has(.determiner) && words[first - 1].hash == Spelling.the
    let before = hasArticle ? first - 2 : first - 1
    if before >= 0, words[before].sentence == words[first].sentence, words[before].has(.preposition),
      words[before].kind == .word
    {
      mention.marks.insert(.afterPreposition)
    }
    return mention
  }

  // MARK: pronouns

  mutating func pronoun(_ at: Int, _ paragraph: Int32, _ range: Range<Int>) {
    if isFiller(at, range) { return }
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

  /// `you know,` between commas or at either end of a clause: nobody is meant, and nothing is said.
  private func isFiller(_ at: Int, _ range: Range<Int>) -> Bool {
    guard words[at].hash == Spelling.you, at + 1 < range.upperBound, words[at + 1].hash == Spelling.know else {
      return false
    }
    return at + 2 == range.upperBound || words[at + 2].kind == .comma || words[at + 2].kind == .dash
  }
}
