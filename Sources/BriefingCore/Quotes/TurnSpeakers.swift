extension SpeakerSearch {
  /// For each paragraph of a transcript who speaks it: a turn's label resolved to the person it names, and paragraphs
  /// without a label as the turn that they go on with. Labels that stand for anybody (`Q`, `UM`, `QUESTION`) are nobody.
  func turnSpeakers(_ document: Document) -> [Quotation.Speaker?] {
    var known: [String: Quotation.Speaker?] = [:]
    var current: Quotation.Speaker?
    return document.paragraphs.map { paragraph in
      if let label = paragraph.label {
        if let speaker = known[label] {
          current = speaker
        } else {
          current = speaker(ofLabel: label)
          known[label] = .some(current)
        }
      } else if paragraph.kind == .heading {
        current = nil
      }
      return current
    }
  }

  /// `GEN. BERGNER`: the person of that last name whose title does not gainsay it; a label that nobody in the text answers to is
  /// taken as it is.
  private func speaker(ofLabel label: String) -> Quotation.Speaker? {
    let bytes = Array(label.utf8)
    let words = WordScanner().words(of: bytes).filter { $0.kind == .word }
    guard let last = words.last, !words.contains(where: { TurnSpeakers.nobody.contains($0.hash) }) else { return nil }
    if let figure = cast.figure(named: words) {
      let name = name(of: cast.figures[Int(figure)])
      return Quotation.Speaker(id: NameFold.fold(name), name: name, kind: .person)
    }
    if last.has([.title, .personNoun]), let figure = holder(of: words) {
      let name = name(of: cast.figures[Int(figure)])
      return Quotation.Speaker(id: NameFold.fold(name), name: name, kind: .person)
    }
    // `MYTH`, `PROMISES MADE`: a heading, and nobody.
    let isNamed = words.contains { !$0.has(.common) || $0.has([.given, .surname, .title, .personNoun]) }
    guard isNamed else { return nil }
    let name = TurnSpeakers.small(label)
    let isTitled = words.count > 1 && words[0].has(.title) && !last.has(.title)
    let bare = words.drop { $0.has([.title, .determiner]) }
    let key = bare.isEmpty || !isTitled ? name : ReadableWords.join(bytes.span, words, bare.startIndex..<words.count)
    return Quotation.Speaker(id: NameFold.fold(key), name: name, kind: isTitled ? .person : .described)
  }

  /// `THE VICE PRESIDENT`: the first person named with just these titles in front.
  private func holder(of label: [Word]) -> Int32? {
    let titles = label.filter { !$0.has(.determiner) }.map(\.hash)
    for mention in mentions where mention.kind == .name && mention.figure >= 0 {
      let front = scanned.words[Int(mention.first)..<Int(mention.coreFirst)].map(\.hash)
      if front == titles { return mention.figure }
    }
    return nil
  }
}

private enum TurnSpeakers {
  /// Labels that stand for anybody.
  static let nobody: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord(
      """
      q question questions questioner um unidentified unknown inaudible voice voices reporter reporters press audience
      crowd participant participants member speaker male female man woman
      """
    ) { set.insert($0) }
    return set
  }()

  /// A label in capitals as a name is printed: `MR. WHITMAN` as `Mr. Whitman`.
  static func small(_ label: String) -> String {
    guard label.utf8.allSatisfy({ $0 < 0x61 || $0 > 0x7A }) else { return label }
    var starts = true
    return String(
      label.map { letter in
        defer { starts = !letter.isLetter }
        return starts ? letter : Character(letter.lowercased())
      })
  }
}
