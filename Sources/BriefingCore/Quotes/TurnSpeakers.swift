extension SpeakerSearch {
  /// For each paragraph of a transcript who speaks it: a turn's label resolved to the person it names, and paragraphs
  /// without a label as the turn that they go on with. Labels that stand for anybody (`Q`, `UM`, `QUESTION`) are nobody.
  func turnSpeakers(_ document: Document) -> [Quotation.Speaker?] {
    var known: [String: Quotation.Speaker?] = [:]
    var current: Quotation.Speaker?
    let names = LabelNames(document, self)
    return document.paragraphs.map { paragraph in
      if let label = paragraph.label {
        if let speaker = known[label] {
          current = speaker
        } else {
          current = speaker(ofLabel: label, names)
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
  private func speaker(ofLabel whole: String, _ names: LabelNames) -> Quotation.Speaker? {
    var label = LabelNames.withoutBrackets(whole)
    var words = WordScanner().words(of: Array(label.utf8)).filter { $0.kind == .word }
    // `Mr. BROWN of Ohio`: where somebody comes from is no name.
    if words.count > 2, words[0].has(.title), !words[1].has(.title),
      let of = words.dropFirst(2).firstIndex(where: { $0.has(.preposition) && !$0.has(.particle) })
    {
      label = String(decoding: Array(label.utf8)[..<Int(words[of - 1].end)], as: UTF8.self)
      words.removeSubrange(of...)
    }
    if let name = names.name(inBracketsOf: whole) { return person(name, names) }
    guard let last = words.last, !TurnSpeakers.isNobody(words) else { return nil }
    // `PRESIDENT KELLER` is who is called so, before anybody named Keller in full.
    if let figure = cast.holder(named: words), !cast.figures[Int(figure)].isFull { return person(of: figure, names) }
    if let name = names.name(of: label, words), !isOfOtherSex(name, words) { return person(name, names) }
    if let figure = cast.figure(named: words), isNamed(figure, words) { return person(of: figure, names) }
    if last.has([.title, .personNoun]), let figure = heads.holder(of: words, mentions, scanned) {
      return person(of: figure, names)
    }
    return described(label, words)
  }

  /// `MR. KELLER` is no Jane Keller.
  private func isOfOtherSex(_ name: String, _ label: [Word]) -> Bool {
    guard label[0].has(.title), let first = WordScanner().words(of: Array(name.utf8)).first else { return false }
    return (label[0].has(.male) && first.has(.female) && !first.has(.male))
      || (label[0].has(.female) && first.has(.male) && !first.has(.female))
  }

  /// A label that nobody in the text answers to.
  private func described(_ label: String, _ words: [Word]) -> Quotation.Speaker? {
    // `MYTH`, `PROMISES MADE`: a heading, and nobody.
    let isNamed = words.contains { !$0.has(.common) || $0.has([.given, .surname, .title, .personNoun]) }
    guard isNamed, let last = words.last else { return nil }
    let name = TurnSpeakers.small(label)
    let isTitled = words.count > 1 && words[0].has(.title) && !last.has(.title)
    let bare = words.drop { $0.has([.title, .determiner]) }
    let key = bare.isEmpty || !isTitled ? name : ReadableWords.join(Array(label.utf8).span, words, bare.indices)
    return Quotation.Speaker(id: NameFold.fold(key), name: name, kind: isTitled ? .person : .described)
  }

  /// Whether a figure's name is one for whom a label with a title stands: not `Councillors Wyatt`, nor `San Francisco`.
  private func isNamed(_ figure: Int32, _ label: [Word]) -> Bool {
    let it = cast.figures[Int(figure)]
    guard label.count > 1, label[0].has(.title), it.isFull else { return true }
    return !isMany(it) && (it.isPerson || !scanned.words[Int(it.end) - 1].has(.place))
  }

  /// A name as the person of the text whose name it is, if there is one.
  private func person(_ name: String, _ names: LabelNames) -> Quotation.Speaker {
    let words = WordScanner().words(of: Array(name.utf8)).filter { $0.kind == .word }
    if let figure = cast.figure(named: words), cast.figures[Int(figure)].isFull, isNamed(figure, words) {
      return person(of: figure, names)
    }
    // `N. Keller` is the Nora Keller of the text.
    if let first = words.first, let last = words.last, words.count > 1, first.end - first.start <= 2,
      let figure = cast.figure(named: [last]), cast.figures[Int(figure)].isFull, !isMany(cast.figures[Int(figure)]),
      text[Int(scanned.words[Int(cast.figures[Int(figure)].first)].start)] == name.utf8.first
    {
      return person(of: figure, names)
    }
    return Quotation.Speaker(id: NameFold.fold(name), name: name, kind: .person)
  }

  private func person(of figure: Int32, _ names: LabelNames) -> Quotation.Speaker {
    let name = name(of: cast.figures[Int(figure)])
    let shown = names.full[figure] ?? TurnSpeakers.plain(name)
    return Quotation.Speaker(id: NameFold.fold(name), name: shown, kind: .person)
  }
}

enum TurnSpeakers {
  /// Speakers who are nowhere mentioned but in labels, as people of the document.
  static func others(_ people: [Person], _ document: Document, _ speakers: [Quotation.Speaker?]) -> [Person] {
    var known = Set(people.map(\.id))
    var found: [Person] = []
    for (paragraph, speaker) in zip(document.paragraphs, speakers) {
      guard let speaker, speaker.kind == .person, let label = paragraph.label, known.insert(speaker.id).inserted else {
        continue
      }
      let start = paragraph.range.lowerBound
      let mention = start..<min(start + label.utf8.count, paragraph.wordsStart)
      found.append(
        Person(
          id: speaker.id, name: speaker.name, aliases: label == speaker.name ? [] : [label], roles: [], quotes: 0,
          mentions: [mention]))
    }
    return found
  }

  static func isNobody(_ words: [Word]) -> Bool {
    words.contains { nobody.contains($0.hash) } || words.allSatisfy { $0.hash == connecting }
  }

  /// Who puts callers through.
  private static let connecting = WordHash.of("operator".utf8)

  /// Labels that stand for anybody.
  private static let nobody: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord(
      """
      q question questions questioner um unidentified unknown inaudible voice voices reporter reporters press audience
      crowd participant participants member members speaker male female man woman
      """
    ) { set.insert($0) }
    return set
  }()

  /// Without what stands behind a comma (`ANNA KELLER, ESQ`), and in small letters.
  static func plain(_ name: String) -> String {
    guard let comma = name.firstIndex(of: ","), comma != name.startIndex else { return small(name) }
    return small(String(name[..<comma]))
  }

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
