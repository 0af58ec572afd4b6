/// Whose turn each paragraph is, as figures, so that an `I` in it means somebody.
struct Turns {
  /// For each paragraph of the scanned text, or -1.
  private(set) var figures: [Int32]
  /// Those that nobody named answers to.
  private(set) var labels: [Quotation.Speaker] = []

  init(
    _ document: Document, _ scanned: ScannedText, _ mentions: [Mention], _ cast: inout Cast, _ text: [UInt8],
    _ heads: SpokenHeads
  ) {
    figures = [Int32](repeating: -1, count: scanned.paragraphs.count)
    var known: [String: Int32] = [:]
    // A speech is one turn.
    let speaker = document.kind == .transcript ? nil : heads.speaker(mentions, scanned)
    var current: Int32 = speaker ?? -1
    for (at, range) in scanned.paragraphs.enumerated() {
      let number = scanned.numbers[at]
      var own: Int32?
      if number >= 0 {
        let paragraph = document.paragraphs[number]
        if let label = paragraph.label ?? Self.label(range, scanned.words, text) {
          let figure = known[label] ?? figure(label, scanned, mentions, &cast, heads)
          known[label] = figure
          // A call from the crowd does not end a speech.
          if figure < 0, speaker != nil { own = figure } else { current = figure }
        } else if paragraph.kind == .heading, speaker == nil {
          current = -1
        }
      }
      figures[at] = own ?? current
    }
  }

  private mutating func figure(
    _ label: String, _ scanned: ScannedText, _ mentions: [Mention], _ cast: inout Cast, _ heads: SpokenHeads
  ) -> Int32 {
    let words = TurnSpeakers.words(of: label)
    guard TurnSpeakers.isSomebody(words) else { return -1 }
    if let figure = TurnSpeakers.figure(of: words, mentions, scanned, cast, heads) { return figure }
    guard var speaker = TurnSpeakers.speaker(label, words) else { return -1 }
    if words[0].has([.male, .female]), words[0].has(.title), words.count > 1, words[0].end - words[0].start <= 4 {
      // `MR. HOLM`: who says I is Holm.
      let bytes = Array(speaker.name.utf8)
      let bare = ReadableWords.join(bytes.span, words, 1..<words.count)
      speaker = Quotation.Speaker(id: NameFold.fold(bare), name: bare, kind: .person)
    }
    labels.append(speaker)
    return cast.adopt(label: Int32(truncatingIfNeeded: labels.count - 1))
  }

  /// `THE PRESIDENT:` before the words of a paragraph, in a text that is not taken for a transcript: a speech has one turn.
  private static func label(_ range: Range<Int>, _ words: [Word], _ text: [UInt8]) -> String? {
    var at = range.lowerBound
    let limit = min(range.upperBound, at + 6)
    while at < limit, words[at].kind == .word,
      words[at].form.contains(.allCapitals) || words[at].form.contains(.abbreviated)
    {
      at += 1
    }
    guard at < limit, at > range.lowerBound, words[at].kind == .colon else { return nil }
    return String(decoding: text[Int(words[range.lowerBound].start)..<Int(words[at - 1].end)], as: UTF8.self)
  }
}

extension TurnSpeakers {
  static func words(of label: String) -> [Word] {
    WordScanner().words(of: Array(label.utf8)).filter { $0.kind == .word }
  }

  /// Labels that stand for anybody (`Q`) are nobody.
  static func isSomebody(_ words: [Word]) -> Bool {
    !words.isEmpty && !isNobody(words)
  }

  /// `GEN. BERGNER`: the person of that last name whose title does not gainsay it, or who is named with just these titles.
  static func figure(
    of words: [Word], _ mentions: [Mention], _ scanned: ScannedText, _ cast: Cast, _ heads: SpokenHeads
  ) -> Int32? {
    if let figure = cast.figure(named: words) { return figure }
    guard let last = words.last, last.has([.title, .personNoun]) else { return nil }
    return heads.holder(of: words, mentions, scanned)
  }

  /// A label that nobody in the text answers to is taken as it is; nil for a heading (`MYTH`, `PROMISES MADE`).
  static func speaker(_ label: String, _ words: [Word]) -> Quotation.Speaker? {
    guard let last = words.last else { return nil }
    let isNamed = words.contains { !$0.has(.common) || $0.has([.given, .surname, .title, .personNoun]) }
    guard isNamed else { return nil }
    let name = small(label)
    let isTitled = words.count > 1 && words[0].has(.title) && !last.has(.title)
    let bare = words.drop { $0.has([.title, .determiner]) }
    let bytes = Array(label.utf8)
    let key = bare.isEmpty || !isTitled ? name : ReadableWords.join(bytes.span, words, bare.startIndex..<words.count)
    return Quotation.Speaker(id: NameFold.fold(key), name: name, kind: isTitled ? .person : .described)
  }
}
