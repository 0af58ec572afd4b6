/// Gives pronouns and described sources (`he`, `it`, `the general`, `the company`) the figure they mean: one pass in the order
/// of the text, looking back at most over the last few figures. Linear.
///
/// A pronoun goes to the nearest earlier figure that fits, outside quotation marks; who does something in a sentence (its
/// subject) goes before who only stands in it. A source without a name (`a senior engineer`) gets a figure of its own when
/// something first goes back to it.
struct Resolution {
  private struct Role {
    var head: UInt32
    var figure: Int32
  }

  private var memory: Antecedents
  private var roles: [Role] = []
  /// Of a transcript's or a speech's title, head and labels: who is first named with each.
  private var headRoles: [UInt32: Int32] = [:]
  let cues = CueWords.rows
  /// For each paragraph the figure whose turn it is, or -1.
  private let turns: [Int32]
  /// Whether the text is a transcript or a speech.
  private let isSpoken: Bool
  /// The first paragraph that is none of the head.
  private let firstOwn: Int32

  private init(_ weights: AntecedentWeights, _ turns: [Int32], isSpoken: Bool, _ scanned: ScannedText) {
    memory = Antecedents(weights)
    self.turns = turns
    self.isSpoken = isSpoken
    firstOwn = Int32(scanned.headCount)
  }

  static func resolve(
    _ mentions: inout [Mention], _ scanned: ScannedText, _ cast: inout Cast, _ text: Span<UInt8>,
    turns: [Int32], isSpoken: Bool, _ weights: AntecedentWeights = .standard
  ) {
    var resolution = Resolution(weights, turns, isSpoken: isSpoken, scanned)
    resolution.run(&mentions, scanned, &cast, text)
  }

  private mutating func run(
    _ mentions: inout [Mention], _ scanned: ScannedText, _ cast: inout Cast, _ text: Span<UInt8>
  ) {
    let words = scanned.words
    for index in mentions.indices {
      if isSubject(mentions[index], words, text) { mentions[index].marks.insert(.subject) }
      if isSpoken, isAddressed(index, mentions, words) { mentions[index].marks.insert(.addressed) }
    }
    apposition(&mentions, words, &cast)
    for index in mentions.indices {
      switch mentions[index].kind {
      case .name: name(index, mentions, words, cast)
      case .nominal: nominal(index, &mentions, words, &cast)
      case .pronoun: pronoun(index, &mentions, words, &cast)
      }
      if roles.count > 64 { roles.removeFirst(32) }
    }
  }

  // MARK: names

  private mutating func name(_ index: Int, _ mentions: [Mention], _ words: [Word], _ cast: Cast) {
    let mention = mentions[index]
    guard mention.figure >= 0 else { return }
    rememberRoles(mention, words)
    let figure = cast.figures[Int(mention.figure)]
    if !mention.marks.isDisjoint(with: [.quoted, .handle, .addressed]) { return }
    // `It is God's truth that he said`, `they cut Medicare, he said`.
    if mention.coreEnd - mention.coreFirst == 1, Epithets.nobody.contains(words[Int(mention.coreFirst)].hash) { return }
    if figure.isBody {
      memory.remember(mention, index, words, .body, weight: 0, says: says(mention, words))
    } else if figure.evidence >= 0, mention.marks.isDisjoint(with: [.place, .demonym, .capitals]),
      figure.evidence >= 2 || !(standsInPlace(mention, words) || isNoPerson(mention, words))
    {
      let weights = memory.weights
      let weight = figure.evidence >= 2 ? 0 : figure.evidence > 0 ? weights.likely : weights.doubtful
      memory.remember(mention, index, words, .person, weight: weight, says: says(mention, words))
      if figure.evidence < 2, !isCalledLikePerson(mention) {
        memory.remember(mention, index, words, .body, weight: memory.weights.likely, says: says(mention, words))
      }
    } else if figure.evidence < 2, !isCalledLikePerson(mention), !standsInPlace(mention, words) {
      memory.remember(mention, index, words, .body, weight: memory.weights.doubtful, says: says(mention, words))
    }
  }

  /// `Matt, I would not agree`, `Go ahead, Peter.`, `You know, Matt, my father said`: a given name alone between commas or where the
  /// sentence ends or begins, and no apposition.
  private func isAddressed(_ index: Int, _ mentions: [Mention], _ words: [Word]) -> Bool {
    let mention = mentions[index]
    let (first, end) = (Int(mention.first), Int(mention.end))
    guard mention.kind == .name, end - first == 1, words[first].has(.given), end < words.count,
      mention.marks.isDisjoint(with: [.possessive, .titled, .place])
    else { return false }
    let isEnd = words[end].sentence != words[first].sentence || words[end].kind == .stop || words[end].kind == .question
    guard words[end].kind == .comma || isEnd else { return false }
    let opens = first == 0 || words[first - 1].sentence != words[first].sentence || words[first - 1].kind == .colon
    if opens {
      return words[end].kind == .comma && end + 1 < words.count
        && words[end + 1].has([.subjectPronoun, .conjunction, .function, .adverb, .determiner])
    }
    guard words[first - 1].kind == .comma, first > 1 else { return false }
    // `my son, Beau,`.
    return !words[first - 2].has([.personNoun, .title, .kinship, .groupNoun]) && !words[first - 2].isCapital
  }

  /// `Steve` alone, `Ms. Holm`: never `it`.
  private func isCalledLikePerson(_ mention: Mention) -> Bool {
    mention.marks.contains(.titled)
      || mention.marks.contains(.bearsGivenName) && mention.coreEnd - mention.coreFirst == 1
  }

  /// `in Richmond`: where something is.
  private func standsInPlace(_ mention: Mention, _ words: [Word]) -> Bool {
    guard mention.first > 0, mention.marks.contains(.afterPreposition), !mention.marks.contains(.possessive) else {
      return false
    }
    let before = words[Int(mention.first) - 1].hash
    return before == Spelling.inWord || before == Spelling.at
  }

  /// `Smallcaps are trailing`, `the Boots store`: many, or what a thing is called after.
  private func isNoPerson(_ mention: Mention, _ words: [Word]) -> Bool {
    let (first, end) = (Int(mention.first), Int(mention.end))
    guard mention.marks.isDisjoint(with: [.titled, .possessive]), end < words.count, words[end].kind == .word,
      words[end].sentence == words[first].sentence
    else { return false }
    if [Spelling.are, Spelling.were].contains(words[end].hash) {
      return first == 0 || words[first - 1].hash != Spelling.and
    }
    return first > 0 && words[first - 1].has(.determiner) && words[end].isLower && words[end].cue == 0
      && words[end].lexis.isDisjoint(with: .breaks)
  }

  private mutating func rememberRoles(_ mention: Mention, _ words: [Word]) {
    for at in Int(mention.first)..<Int(mention.coreFirst) where words[at].has([.title, .personNoun]) {
      remember(words[at].hash, of: mention)
    }
  }

  private mutating func remember(_ head: UInt32, of mention: Mention) {
    if isSpoken, mention.paragraph < firstOwn, headRoles[head] == nil { headRoles[head] = mention.figure }
    roles.append(Role(head: head, figure: mention.figure))
  }

  // MARK: described sources

  private mutating func nominal(_ index: Int, _ mentions: inout [Mention], _ words: [Word], _ cast: inout Cast) {
    let mention = mentions[index]
    if mention.marks.contains(.appositive), mention.figure >= 0 {
      remember(words[Int(mention.coreFirst)].hash, of: mention)
      return
    }
    if mention.marks.contains(.quoted) || mention.figure >= 0 { return }
    let isSayer = says(mention, words)
    if mention.marks.contains(.document), let maker = maker(of: index, mentions, words) {
      // What somebody's statement says, somebody says.
      mentions[index].figure = maker
    } else if mention.marks.contains(.definite), !mention.marks.contains(.possessed),
      let figure = meant(by: index, &mentions, words, &cast)
    {
      mentions[index].figure = figure
    }
    let sort: Antecedents.Sort =
      mention.marks.contains(.document)
      ? .thing : mention.marks.contains(.group) ? .body : mention.isPlural ? .people : .person
    let weight = mentions[index].figure >= 0 ? 0 : memory.weights.described
    memory.remember(mentions[index], index, words, sort, weight: weight, says: isSayer)
  }

  /// Whose a document is, by name: `Keller's statement`, `a letter from Keller`.
  private func maker(of index: Int, _ mentions: [Mention], _ words: [Word]) -> Int32? {
    let mention = mentions[index]
    for other in mentions[max(0, index - 3)..<min(mentions.count, index + 4)]
    where other.kind == .name && other.figure >= 0 {
      if other.first >= mention.first, other.end <= mention.coreFirst, mention.coreFirst - other.end <= 2,
        words[Int(other.end) - 1].form.contains(.possessive)
      {
        return other.figure
      }
      let between = Int(other.first) - Int(mention.end)
      guard (1...4).contains(between), words[Int(mention.end)].sentence == words[Int(other.first)].sentence else {
        continue
      }
      let joint = words[Int(other.first) - 1]
      if joint.hash == Spelling.by || joint.hash == Spelling.from { return other.figure }
    }
    return nil
  }

  /// The figure that a noun with an article goes back to: who has that role, what was called so before, or, for words that are
  /// said of anybody of a kind (`the actor`, `the company`), the nearest of that kind.
  private mutating func meant(
    by index: Int, _ mentions: inout [Mention], _ words: [Word], _ cast: inout Cast
  ) -> Int32? {
    let mention = mentions[index]
    let head = words[Int(mention.coreFirst)]
    // A press secretary's `the President` is her own president, even when another was named last.
    if isSpoken, head.isCapital, head.has(.title) {
      return headRoles[head.hash]
    }
    for role in roles.reversed() where role.head == head.hash {
      let gender = cast.figures[Int(role.figure)].gender
      if gender == .unknown || mention.gender == .unknown || gender == mention.gender { return role.figure }
    }
    if let before = memory.called(head.hash, mention, mentions, words, cast) {
      return memory.figure(before, &mentions, &cast)
    }
    let end = Int(mention.end)
    // `the head of the agency`, `the man who`: more is said, so it is somebody new.
    if end < words.count, words[end].sentence == words[end - 1].sentence,
      words[end].has(.preposition) || words[end].hash == Spelling.who
    {
      return nil
    }
    if Epithets.bodies.contains(head.hash), !mention.isPlural {
      return memory.nearestBody(mention, words, cast)
    }
    if Epithets.people.contains(head.hash) || head.form.contains(.hyphenated), !mention.isPlural {
      return memory.nearestNamed(mention, words, cast)
    }
    return nil
  }

  // MARK: pronouns

  private mutating func pronoun(_ index: Int, _ mentions: inout [Mention], _ words: [Word], _ cast: inout Cast) {
    let mention = mentions[index]
    if let before = Resolution.antecedent(ofRelative: index, mentions, words) {
      mentions[index].figure = mentions[before].figure
      return
    }
    if mention.marks.contains(.quoted) { return }
    if mention.marks.contains(.firstPerson) {
      let turn = turns[Int(mention.paragraph)]
      if turn >= 0, words[Int(mention.first)].hash == Spelling.i { mentions[index].figure = turn }
      return
    }
    let isSayer = says(mention, words)
    let sorts: [Antecedents.Sort]
    if mention.gender != .unknown {
      sorts = [.person]
    } else if isSayer, mention.isPlural {
      sorts = [.people, .body]
    } else if isSayer, mention.marks.contains(.neuter) {
      sorts = [.body, .thing]
    } else {
      return
    }
    // A name and a colon in an article begin no turn for sure.
    let speaker = isSpoken ? turns[Int(mention.paragraph)] : -1
    guard
      let before = memory.antecedent(mention, sorts, isSayer: isSayer, speaker: speaker, mentions, words, cast)
    else { return }
    let figure = memory.figure(before, &mentions, &cast)
    mentions[index].figure = figure
    if mention.gender != .unknown { cast.learn(figure, gender: mention.gender) }
    memory.remember(mentions[index], index, words, before.sort, weight: 0, says: isSayer)
  }

  /// A word of saying stands right behind the mention or right before it.
  private func says(_ mention: Mention, _ words: [Word]) -> Bool {
    var end = Int(mention.end)
    while end < words.count, end < Int(mention.end) + 2, words[end].has([.adverb, .function]), words[end].isLower {
      end += 1
    }
    if end < words.count, isSaying(words[end]), words[end].sentence == words[Int(mention.end) - 1].sentence {
      return true
    }
    let first = Int(mention.first)
    return first > 0 && isSaying(words[first - 1]) && words[first].sentence == words[first - 1].sentence
  }

  private func isSaying(_ word: Word) -> Bool {
    word.kind == .word && word.cue > 0 && !word.has(.auxiliary) && cues[Int(word.cue) - 1].saying >= 60
  }
}
