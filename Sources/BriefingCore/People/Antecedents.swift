/// The figures that were spoken of last, and which of them a word goes back to.
struct Antecedents {
  enum Sort: UInt8 { case person, people, body, thing }

  struct Recent {
    /// Index of the mention.
    var mention: Int
    /// -1: a source without a name that nothing has gone back to yet.
    var figure: Int32
    var sentence: Int32
    var paragraph: Int32
    var weight: Int32
    var says: Bool
    var sort: Sort
  }

  let weights: AntecedentWeights
  /// Apart, so that one kind does not push the other out.
  private var persons: [Recent] = []
  private var others: [Recent] = []
  /// The sentence of the one remembered last: the first in a sentence is most often what it is about.
  private var lastSentence: Int32 = -1
  private var lastOther: Int32 = -1
  private static let window = 12

  init(_ weights: AntecedentWeights) { self.weights = weights }

  mutating func remember(
    _ mention: Mention, _ index: Int, _ words: [Word], _ sort: Sort, weight: Int32, says: Bool
  ) {
    var weight = weight
    if mention.marks.contains(.subject) { weight += weights.subject }
    if mention.marks.contains(.possessive) { weight += weights.possessive }
    if mention.marks.contains(.nested) { weight += weights.nested }
    if mention.marks.contains(.afterPreposition) { weight += sort == .person ? weights.preposition : -3 }
    if mention.kind == .pronoun { weight += weights.pronoun }
    let sentence = words[Int(mention.first)].sentence
    let last = sort == .person ? lastSentence : lastOther
    if sentence != last, mention.marks.isDisjoint(with: [.possessive, .nested, .afterPreposition]) {
      weight += weights.first
    }
    // Who has no name takes nobody's first place: `One official told Jane Doe`.
    if sort != .person {
      lastOther = sentence
    } else if mention.figure >= 0 {
      lastSentence = sentence
    }
    let recent = Recent(
      mention: index, figure: mention.figure, sentence: sentence, paragraph: mention.paragraph, weight: weight,
      says: says, sort: sort)
    if sort == .person { Self.push(recent, to: &persons) } else { Self.push(recent, to: &others) }
  }

  private static func push(_ recent: Recent, to list: inout [Recent]) {
    if list.count == window { list.removeFirst() }
    list.append(recent)
  }

  /// The figure of one that something goes back to; a source without a name gets it now.
  mutating func figure(_ recent: Recent, _ mentions: inout [Mention], _ cast: inout Cast) -> Int32 {
    if recent.figure >= 0 { return recent.figure }
    if mentions[recent.mention].figure >= 0 { return mentions[recent.mention].figure }
    let figure = cast.adopt(mentions[recent.mention])
    mentions[recent.mention].figure = figure
    for index in persons.indices where persons[index].mention == recent.mention { persons[index].figure = figure }
    for index in others.indices where others[index].mention == recent.mention { others[index].figure = figure }
    return figure
  }

  // MARK: choosing

  /// What a pronoun goes back to. Never to `speaker`, whose turn it is: who speaks is `I`.
  func antecedent(
    _ mention: Mention, _ sorts: [Sort], isSayer: Bool, speaker: Int32, _ mentions: [Mention], _ words: [Word],
    _ cast: Cast
  ) -> Recent? {
    let sentence = words[Int(mention.first)].sentence
    var best: Recent?
    var bestWeight = Int32.min
    let isPerson = mention.gender != .unknown
    for recent in (isPerson ? persons : others).reversed() where sorts.contains(recent.sort) {
      if isPerson, recent.figure >= 0, recent.figure == speaker { continue }
      let gender = recent.figure >= 0 ? cast.figures[Int(recent.figure)].gender : mentions[recent.mention].gender
      if isPerson, gender != .unknown, gender != mention.gender { continue }
      // A country says `it`, if anything; `they` are no `American`.
      if mention.isPlural, isOnePlace(mentions[recent.mention]) { continue }
      // It and they are not carried as far as he and she.
      if !isPerson, sentence - recent.sentence > 5 || mention.paragraph - recent.paragraph > 2 { continue }
      var weight = recent.weight + weights.sentence * min(sentence - recent.sentence, 6)
      weight += weights.paragraph * min(mention.paragraph - recent.paragraph, 4)
      if isPerson, gender == mention.gender { weight += weights.gender }
      if isSayer, recent.says { weight += weights.sayer }
      if sentence == recent.sentence { weight += weights.same }
      let count = recent.figure >= 0 ? cast.figures[Int(recent.figure)].count : 1
      weight += weights.frequency * Int32(32 - min(count, 31).leadingZeroBitCount)
      if weight > bestWeight {
        best = recent
        bestWeight = weight
      }
    }
    return best
  }

  private func isOnePlace(_ mention: Mention) -> Bool {
    mention.kind == .name && !mention.isPlural
      && (mention.marks.contains(.place)
        || mention.marks.contains(.demonym) && mention.coreEnd - mention.coreFirst == 1)
  }

  /// The last that was called by the same noun, or whose name has it (`the party`, of the `Green Valley Party`).
  func called(_ head: UInt32, _ mention: Mention, _ mentions: [Mention], _ words: [Word], _ cast: Cast) -> Recent? {
    let isPerson = mention.marks.isDisjoint(with: [.document, .group]) && !mention.isPlural
    for recent in (isPerson ? persons : others).reversed() {
      let before = mentions[recent.mention]
      switch before.kind {
      case .nominal:
        if words[Int(before.coreFirst)].hash == head { return recent }
      case .name:
        guard recent.figure >= 0, cast.figures[Int(recent.figure)].isBody else { continue }
        for at in Int(before.coreFirst)..<Int(before.coreEnd) where words[at].hash == head { return recent }
      case .pronoun: continue
      }
    }
    return nil
  }

  /// The named body that `the company` means; nil when none was named of late.
  func nearestBody(_ mention: Mention, _ words: [Word], _ cast: Cast) -> Int32? {
    nearest(others, mention, words) { recent in
      recent.figure >= 0 && cast.figures[Int(recent.figure)].isBody && !cast.figures[Int(recent.figure)].isDescribed
    }
  }

  /// The person named that `the actor` means.
  func nearestNamed(_ mention: Mention, _ words: [Word], _ cast: Cast) -> Int32? {
    nearest(persons, mention, words) { recent in
      guard recent.figure >= 0 else { return false }
      let figure = cast.figures[Int(recent.figure)]
      let clash = figure.gender != .unknown && mention.gender != .unknown && figure.gender != mention.gender
      return figure.isPerson && !clash
    }
  }

  private func nearest(
    _ recents: [Recent], _ mention: Mention, _ words: [Word], _ fits: (Recent) -> Bool
  ) -> Int32? {
    let sentence = words[Int(mention.first)].sentence
    var best: Int32?
    var bestWeight = Int32.min
    for recent in recents.reversed() where fits(recent) {
      if sentence == recent.sentence || mention.paragraph - recent.paragraph > 3 { continue }
      let weight =
        recent.weight + weights.sentence * min(sentence - recent.sentence, 6) + weights.paragraph
        * min(mention.paragraph - recent.paragraph, 4)
      if weight > bestWeight {
        best = recent.figure
        bestWeight = weight
      }
    }
    return best
  }
}

/// Nouns that, with an article and nothing more, are said of somebody or some body named before. Written by hand.
enum Epithets {
  /// What people are known for. No offices: `the minister` is whoever holds it.
  static let people = set(
    """
    actor actress singer rapper comedian comic star guitarist drummer bassist songwriter musician artist model author
    writer novelist poet filmmaker screenwriter playwright player footballer striker midfielder defender goalkeeper
    quarterback pitcher boxer golfer cyclist swimmer sprinter skater racer athlete politician lawmaker legislator mp
    businessman businesswoman entrepreneur billionaire millionaire tycoon magnate mogul host presenter broadcaster
    blogger youtuber influencer veteran teenager teen pensioner chef designer frontman vocalist dancer pianist composer
    conductor scientist researcher academic scholar historian economist philosopher activist campaigner whistleblower
    democrat republican conservative socialist
    """)
  /// Names that no pronoun of who speaks goes back to.
  static let nobody = set("god medicare medicaid obamacare")
  static let bodies = set(
    """
    company firm group organisation organization agency label studio manufacturer maker carmaker automaker airline
    retailer chain supplier operator developer publisher broadcaster network newspaper paper magazine website site club
    charity nonprofit union association federation institute institution university school bank insurer lender startup
    start-up brand business corporation giant party ministry department body watchdog regulator council commission
    committee board court office museum hospital trust foundation coalition alliance team band outlet service
    """)

  private static func set(_ list: String) -> Set<UInt32> {
    var set: Set<UInt32> = []
    Lexicon.forEachWord(list) { set.insert($0) }
    return set
  }
}
