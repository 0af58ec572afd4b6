/// Which of the figures with one last name a name alone means.
extension Cast {
  /// Of the figures with one last word, and the first word `first` if one is asked for, the one that agrees in gender and is
  /// named most.
  static func best(
    _ figures: [Figure], _ start: Int32, _ mention: Mention, isBody: Bool, first: UInt32? = nil, not other: Int32 = -1,
    office: UInt32 = 0, isHead: Bool = false
  ) -> Int32? {
    var at = start
    var found: Int32?
    var steps = 0
    while at >= 0, steps < Cast.namesakes {
      let figure = figures[Int(at)]
      let clash = figure.gender != .unknown && mention.gender != .unknown && figure.gender != mention.gender
      let isOther = figure.isKin && mention.marks.contains(.titled) && mention.gender == .unknown
      // Who speaks for a president calls him by the office. Who is named in full later, and was never called so, is another.
      let isOfOffice = office == 0 || holds(figure, office)
      let isSaidTwice = isHead && figure.headParagraph >= 0 && figure.headParagraph != mention.paragraph
      let isEarlier = mention.first < figure.named && !isSaidTwice
      let isAnother = figure.isFull && (at == other || (!isOfOffice && isEarlier))
      if !clash, !isOther, !isAnother, figure.isBody == isBody, first == nil || figure.firstHash == first {
        if let best = found {
          let (one, two) = (standing(figure, mention, office), standing(figures[Int(best)], mention, office))
          if one > two { found = at }
        } else {
          found = at
        }
      }
      at = figure.next
      steps += 1
    }
    return found
  }

  /// How much speaks for a figure's being the one meant by its last name: times named, and that it is surely a person.
  static func standing(_ figure: Figure, _ mention: Mention, _ office: UInt32) -> Int32 {
    if office != 0, holds(figure, office) { return 1_000 + figure.count }
    return figure.count + (figure.evidence >= 2 ? 4 : 0) - (figure.isKin ? 3 : 0)
      + (mention.paragraph - figure.seen <= 1 ? 3 : 0)
  }

  /// `his wife`, `first lady` before the name.
  func isKin(_ mention: Mention, _ words: [Word]) -> Bool {
    words[Int(mention.first)..<Int(mention.coreFirst)].contains { $0.has(.kinship) || $0.hash == Spelling.lady }
  }

  /// The last title or role before a name, as a hash; 0 for none, and for a short form (`Gen.`), which may be any.
  static func title(_ mention: Mention, _ words: [Word]) -> UInt32 {
    title(words[Int(mention.first)..<Int(mention.coreFirst)])
  }

  static func title(_ words: ArraySlice<Word>) -> UInt32 {
    guard let last = words.last(where: { $0.has([.title, .personNoun]) }), last.end - last.start > longestShort else {
      return 0
    }
    return last.hash
  }

  /// A title of so few letters may be a short form (`Prof`). `King` counts as one, too.
  static let longestShort = 4

  static func holds(_ figure: Figure, _ office: UInt32) -> Bool {
    figure.titles.0 == office || figure.titles.1 == office
  }

  /// `President Keller and Nora Keller` are two: the figure of the full name that an `and` joins to this one, or -1.
  func namesake(beside index: Int, _ mentions: [Mention], _ words: [Word]) -> Int32 {
    let mention = mentions[index]
    if index + 1 < mentions.count, wordCount(mentions[index + 1], words) > 1, Int(mention.end) < words.count,
      words[Int(mention.end)].hash == Spelling.and, mentions[index + 1].first == mention.end + 1
    {
      return mentions[index + 1].figure
    }
    if index > 0, wordCount(mentions[index - 1], words) > 1, mention.first > 0,
      words[Int(mention.first) - 1].hash == Spelling.and,
      mentions[index - 1].end == mention.first - 1
    {
      return mentions[index - 1].figure
    }
    return -1
  }
}
