/// Gives pronouns and described persons (`he`, `the general`) the figure they mean: one pass in the order of the text,
/// looking back at most over the last few persons. Linear.
///
/// A pronoun goes to the nearest earlier person of a fitting gender outside quotation marks; who does something in a
/// sentence (its subject) goes before who only stands in it.
struct Resolution {
  private struct Recent {
    var figure: Int32
    var sentence: Int32
    var paragraph: Int32
    var weight: Int32
    var says: Bool
  }

  private struct Role {
    var head: UInt32
    var figure: Int32
  }

  private var recents: [Recent] = []
  private var roles: [Role] = []
  /// The sentence of the person remembered last: the first in a sentence is most often what it is about.
  private var lastSentence: Int32 = -1
  private static let window = 12
  private let cues = CueWords.rows

  private let weights: AntecedentWeights

  private init(_ weights: AntecedentWeights) { self.weights = weights }

  static func resolve(
    _ mentions: inout [Mention], _ scanned: ScannedText, _ cast: inout Cast, _ text: Span<UInt8>,
    _ weights: AntecedentWeights = .standard
  ) {
    var resolution = Resolution(weights)
    resolution.run(&mentions, scanned, &cast, text)
  }

  private mutating func run(
    _ mentions: inout [Mention], _ scanned: ScannedText, _ cast: inout Cast, _ text: Span<UInt8>
  ) {
    let words = scanned.words
    for index in mentions.indices {
      if isSubject(mentions[index], words, text) { mentions[index].marks.insert(.subject) }
    }
    apposition(&mentions, words, &cast)
    for index in mentions.indices {
      let mention = mentions[index]
      switch mention.kind {
      case .name:
        guard mention.figure >= 0 else { break }
        rememberRoles(mention, words)
        let figure = cast.figures[Int(mention.figure)]
        if !mention.marks.contains(.quoted), !figure.isBody, figure.evidence >= 0,
          mention.marks.isDisjoint(with: [.place, .demonym, .capitals, .handle]),
          figure.evidence >= 2 || !standsInPlace(mention, words)
        {
          remember(
            mention, words, weight: figure.evidence >= 2 ? 0 : figure.evidence > 0 ? weights.likely : weights.doubtful)
        }
      case .nominal:
        if mention.marks.contains(.appositive) {
          if mention.figure >= 0 {
            roles.append(Role(head: words[Int(mention.coreFirst)].hash, figure: mention.figure))
          }
        } else if mention.marks.contains(.definite), !mention.marks.contains(.quoted),
          !mention.marks.contains(.possessed)
        {
          if let figure = described(mention, words, cast) {
            mentions[index].figure = figure
            remember(mentions[index], words, weight: 0)
          }
        }
      case .pronoun:
        if let before = Resolution.antecedent(ofRelative: index, mentions, words) {
          mentions[index].figure = mentions[before].figure
        }
        guard mention.gender != .unknown, !mention.marks.contains(.quoted) else { break }
        if let figure = antecedent(mention, words, cast) {
          mentions[index].figure = figure
          cast.learn(figure, gender: mention.gender)
          remember(mentions[index], words, weight: 0)
        }
      }
      if roles.count > 64 { roles.removeFirst(32) }
    }
  }

  /// `in Richmond`: where something is.
  private func standsInPlace(_ mention: Mention, _ words: [Word]) -> Bool {
    guard mention.first > 0, mention.marks.contains(.afterPreposition), !mention.marks.contains(.possessive) else {
      return false
    }
    let before = words[Int(mention.first) - 1].hash
    return before == Spelling.inWord || before == Spelling.at
  }

  // MARK: subjects

  private func isSubject(_ mention: Mention, _ words: [Word], _ text: Span<UInt8>) -> Bool {
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

  private func isApposition(_ word: Word) -> Bool {
    word.has([.determiner, .personNoun, .modifier]) || word.kind == .number || word.hash == Spelling.who
  }

  // MARK: apposition

  /// `Kevin Bergner, spokesman for the force,`: the noun says more of the name.
  private func apposition(_ mentions: inout [Mention], _ words: [Word], _ cast: inout Cast) {
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
        !isRenamed(next, mentions, words, cast)
      else { continue }
      mentions[next].marks.insert(.appositive)
      mentions[next].figure = mention.figure
      cast.learn(mention.figure, evidence: 2)
      if mentions[next].gender != .unknown { cast.learn(mention.figure, gender: mentions[next].gender) }
    }
  }

  /// `told the Observer, her senior adviser, Jake Sullivan, said`: the noun belongs to the name behind it.
  private func isRenamed(_ nominal: Int, _ mentions: [Mention], _ words: [Word], _ cast: Cast) -> Bool {
    let comma = Int(mentions[nominal].end)
    guard comma + 1 < words.count, words[comma].kind == .comma, nominal + 1 < mentions.count else { return false }
    let name = mentions[nominal + 1]
    guard name.kind == .name, Int(name.first) == comma + 1, name.figure >= 0, Int(name.end) < words.count else {
      return false
    }
    let figure = cast.figures[Int(name.figure)]
    return figure.isFull && figure.isPerson && closesApposition(words[Int(name.end)])
  }

  /// `her senior adviser, Jake Sullivan, said`: the noun before the comma is the person of the name.
  private func renamed(_ index: Int, _ mentions: inout [Mention], _ words: [Word], _ cast: inout Cast) {
    let mention = mentions[index]
    let comma = Int(mention.first) - 1
    guard comma > 0, words[comma].kind == .comma, mention.first == mention.coreFirst, !mention.marks.contains(.nested),
      Int(mention.end) < words.count, closesApposition(words[Int(mention.end)])
    else { return }
    var before = index - 1
    var edge = comma
    // Over `at Lehigh`, `of the board` to the noun that they belong to.
    while before >= 0, before > index - 5,
      mentions[before].marks.contains(.nested) || mentions[before].marks.contains(.afterPreposition)
    {
      if mentions[before].marks.contains(.afterPreposition), !mentions[before].marks.contains(.nested) {
        guard Int(mentions[before].end) == edge else { return }
        edge = Int(mentions[before].first) - 1
        if words[edge].hash == Spelling.the { edge -= 1 }
      }
      before -= 1
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

  /// `his wife, Jane`.
  private func isKin(_ noun: Mention, _ name: Mention, _ words: [Word]) -> Bool {
    words[Int(noun.coreFirst)].has(.kinship) && words[Int(name.coreFirst)].has(.given)
  }

  /// Nothing stands from a noun to the comma, or a few small words that belong to it (`chief of staff`, `the envoy at the time`).
  private func reaches(_ end: Int, _ comma: Int, _ words: [Word]) -> Bool {
    if end == comma { return true }
    guard comma - end <= 5, comma > end, words[end].has(.preposition), words[end].isLower else { return false }
    return words[end..<comma].allSatisfy { $0.isLower && $0.cue == 0 && !$0.has([.auxiliary, .subjectPronoun]) }
  }

  private func closesApposition(_ word: Word) -> Bool {
    switch word.kind {
    case .comma, .stop, .parenthesisOpen: true
    case .word: word.cue > 0 || word.hash == Spelling.of || word.hash == Spelling.who
    default: false
    }
  }

  // MARK: memory

  private mutating func remember(_ mention: Mention, _ words: [Word], weight: Int32) {
    var weight = weight
    if mention.marks.contains(.subject) { weight += weights.subject }
    if mention.marks.contains(.possessive) { weight += weights.possessive }
    if mention.marks.contains(.nested) { weight += weights.nested }
    if mention.marks.contains(.afterPreposition) { weight += weights.preposition }
    if mention.kind == .pronoun { weight += weights.pronoun }
    let sentence = words[Int(mention.first)].sentence
    if sentence != lastSentence, mention.marks.isDisjoint(with: [.possessive, .nested, .afterPreposition]) {
      weight += weights.first
    }
    lastSentence = sentence
    let recent = Recent(
      figure: mention.figure, sentence: sentence, paragraph: mention.paragraph, weight: weight,
      says: says(mention, words))
    if recents.count == Resolution.window { recents.removeFirst() }
    recents.append(recent)
  }

  /// A word of saying stands right behind the mention or right before it.
  private func says(_ mention: Mention, _ words: [Word]) -> Bool {
    let end = Int(mention.end)
    if end < words.count, isSaying(words[end]), words[end].sentence == words[end - 1].sentence { return true }
    let first = Int(mention.first)
    return first > 0 && isSaying(words[first - 1]) && words[first].sentence == words[first - 1].sentence
  }

  private func isSaying(_ word: Word) -> Bool {
    word.kind == .word && word.cue > 0 && !word.has(.auxiliary) && cues[Int(word.cue) - 1].saying >= 60
  }

  private mutating func rememberRoles(_ mention: Mention, _ words: [Word]) {
    for at in Int(mention.first)..<Int(mention.coreFirst) where words[at].has([.title, .personNoun]) {
      roles.append(Role(head: words[at].hash, figure: mention.figure))
    }
  }

  private func described(_ mention: Mention, _ words: [Word], _ cast: Cast) -> Int32? {
    let head = words[Int(mention.coreFirst)].hash
    for role in roles.reversed() where role.head == head {
      let gender = cast.figures[Int(role.figure)].gender
      if gender == .unknown || mention.gender == .unknown || gender == mention.gender { return role.figure }
    }
    return nil
  }

  private func antecedent(_ mention: Mention, _ words: [Word], _ cast: Cast) -> Int32? {
    let sentence = words[Int(mention.first)].sentence
    let isSayer = says(mention, words)
    var best: Int32?
    var bestWeight = Int32.min
    for recent in recents.reversed() {
      let figure = cast.figures[Int(recent.figure)]
      if figure.gender != .unknown, figure.gender != mention.gender { continue }
      var weight = recent.weight + weights.sentence * min(sentence - recent.sentence, 6)
      weight += weights.paragraph * min(mention.paragraph - recent.paragraph, 4)
      if figure.gender == mention.gender { weight += weights.gender }
      if isSayer, recent.says { weight += weights.sayer }
      if sentence == recent.sentence { weight += weights.same }
      weight += weights.frequency * Int32(32 - min(figure.count, 31).leadingZeroBitCount)
      if weight > bestWeight {
        best = recent.figure
        bestWeight = weight
      }
    }
    return best
  }
}
