/// Full names that a transcript gives beside its labels: in its front matter, in brackets behind an office, in its other labels
/// and in its head. Short labels are looked up in them: initials, first names, last names behind a title, offices.
struct LabelNames {
  /// Names as printed, the surest first.
  private var names: [String] = []
  private var byInitials: [String: Int] = [:]
  private var byFirst: [String: Int] = [:]
  private var byLast: [String: Int] = [:]
  /// Of labels with a name in brackets, by what stands before: `The CHAIRPERSON (Mr A B Keller)`.
  private var byOffice: [String: Int] = [:]
  /// Of figures that are called by an initial, the name with the first name in full.
  private(set) var full: [Int32: String] = [:]
  /// Of the head, by the hash of the last word.
  private var headByLast: [UInt32: String] = [:]
  private static let longestHead = 20_000
  private static let longestHeading = 200
  /// Several have it.
  private static let many = -1
  private static let most = 500

  init(_ document: Document, _ search: SpeakerSearch) {
    for name in document.source.stated.speakers { add(name) }
    var seen: Set<String> = []
    for paragraph in document.paragraphs where names.count < Self.most {
      guard let label = paragraph.label, seen.insert(label).inserted else { continue }
      readLabel(label)
    }
    for name in search.headNames() { add(TurnSpeakers.plain(name)) }
    full = search.formsInFull()
    readHead(document)
  }

  /// Names in the lines above the first turn, capitals or not, by their last word: lists of those present, of who argues.
  private mutating func readHead(_ document: Document) {
    guard let first = document.paragraphs.first(where: { $0.kind == .turn })?.range.lowerBound else { return }
    readNames(Array(document.source.text[..<min(first, Self.longestHead)]))
    // Headings between the turns say who speaks next.
    var read = 0
    let headings = document.paragraphs.filter { $0.label == nil }.map(\.range) + document.setAside.map(\.range)
    for range in headings where range.count <= Self.longestHeading && read < Self.longestHead {
      let line = Array(document.source.text[range])
      guard !line.contains(where: { $0 &- 0x61 < 26 }) else { continue }
      read += line.count
      readNames(line)
    }
  }

  private mutating func readNames(_ bytes: [UInt8]) {
    let words = WordScanner().words(of: bytes)
    for index in words.indices where words[index].isCapital && !words[index].has([.title, .calendar]) {
      var start = index
      while start > 0, index - start < 3, Self.standsBefore(words[start - 1]) { start -= 1 }
      guard start < index, headByLast[words[index].hash] == nil else { continue }
      let name = readableText(bytes.span, Int(words[start].start)..<Int(words[index].end))
      headByLast[words[index].hash] = TurnSpeakers.small(name)
    }
  }

  /// A first name or an initial, in front of a last name.
  private static func standsBefore(_ word: Word) -> Bool {
    guard word.isCapital, !word.has([.title, .determiner, .preposition, .calendar, .personNoun]) else { return false }
    return word.end - word.start <= 2 || word.has(.given) || !word.has([.common, .place])
  }

  /// The name that a label has in brackets behind an office, or that it had when it was printed with one.
  func name(inBracketsOf label: String) -> String? {
    if let inside = Self.bracket(label), Self.isName(inside), !Self.isName(Self.withoutBrackets(label)) {
      return Self.withoutTitles(inside)
    }
    return byOffice[Self.folded(Self.withoutBrackets(label))].flatMap(at)
  }

  /// The name that a label is short for.
  func name(of label: String, _ words: [Word]) -> String? {
    guard let last = words.last else { return nil }
    if words.count == 1 {
      let isInitials = label.utf8.count <= 3 && label.utf8.allSatisfy { $0 &- 0x41 < 26 }
      if isInitials { return byInitials[label].flatMap(at) }
      return byFirst[Self.folded(label)].flatMap(at) ?? byLast[Self.folded(label)].flatMap(at)
    }
    guard words[0].has(.title), !last.has(.title) else { return nil }
    let bare = label.split(separator: " ").last.map(String.init) ?? label
    return byLast[Self.folded(bare)].flatMap(at) ?? headByLast[last.hash]
  }

  private func at(_ place: Int) -> String? { place >= 0 ? names[place] : nil }

  // MARK: Collecting

  /// `The CHAIRPERSON (Mr A B Keller)`, `Mr A B KELLER (ABC)`, `Anna Keller`.
  private mutating func readLabel(_ label: String) {
    let bare = Self.withoutBrackets(label)
    if Self.isName(bare) {
      add(Self.withoutTitles(TurnSpeakers.small(bare)))
    } else if let inside = Self.bracket(label), Self.isName(inside) {
      let place = names.count
      add(Self.withoutTitles(inside))
      if names.count > place { byOffice[Self.folded(bare)] = place }
    }
  }

  /// Two words or more, none of them common, the last no title: `Mr A B Keller`, `Anna Keller`.
  private static func isName(_ text: String) -> Bool {
    let words = WordScanner().words(of: Array(text.utf8)).filter { $0.kind == .word }
    guard let last = words.last, (2...7).contains(words.count), !TurnSpeakers.isNobody(words) else { return false }
    let titled = words[0].has(.title)
    let names = words.drop { $0.has([.title, .determiner]) }
    guard !last.has([.title, .personNoun, .preposition]) || last.has(.surname), !names.isEmpty else { return false }
    guard names.count > 1 || titled else { return false }
    return !words.contains { $0.has([.preposition, .conjunction]) && !$0.has([.particle, .given]) }
      && names.allSatisfy { $0.has([.given, .surname, .particle, .suffix]) || !$0.has(.common) || titled }
  }

  private mutating func add(_ name: String) {
    guard names.count < Self.most, !name.isEmpty, name.utf8.count <= 80 else { return }
    let words = name.split { $0 == " " || $0 == "\u{A0}" }
    guard let first = words.first, let last = words.last else { return }
    let place = names.count
    names.append(name)
    guard words.count > 1 else {
      return note(&byFirst, Self.folded(String(first)), place)
    }
    let letters = words.compactMap { word in word.first.map { String($0).uppercased() } }
    note(&byInitials, letters.joined(), place)
    if letters.count > 2, let end = letters.last { note(&byInitials, letters[0] + end, place) }
    note(&byFirst, Self.folded(String(first)), place)
    note(&byLast, Self.folded(String(last)), place)
  }

  /// A key that two people have is nobody's.
  private func note(_ table: inout [String: Int], _ key: String, _ place: Int) {
    guard let before = table[key] else {
      table[key] = place
      return
    }
    guard before >= 0 else { return }
    if Self.isInitial(of: names[place], names[before]) {
      table[key] = place
    } else if !Self.areOne(names[before], names[place]), !Self.isInitial(of: names[before], names[place]) {
      table[key] = Self.many
    }
  }

  /// `N. Keller` is short for `Nora Keller`.
  private static func isInitial(of name: String, _ short: String) -> Bool {
    let (long, brief) = (name.split(separator: " "), short.split(separator: " "))
    guard let first = long.first, let initial = brief.first, long.count > 1, brief.count > 1 else { return false }
    return initial.count <= 2 && first.count > 2 && first.first == initial.first
      && folded(String(long[long.count - 1])) == folded(String(brief[brief.count - 1]))
  }

  /// One name, or one with a word less.
  private static func areOne(_ a: String, _ b: String) -> Bool {
    if folded(a) == folded(b) { return true }
    let (x, y) = (a.split(separator: " "), b.split(separator: " "))
    return folded(String(x.first ?? "")) == folded(String(y.first ?? ""))
      && folded(String(x.last ?? "")) == folded(String(y.last ?? ""))
  }

  // MARK: Words of labels

  static func withoutBrackets(_ label: String) -> String {
    guard let open = label.firstIndex(of: "("), open != label.startIndex else { return label }
    return String(label[..<open].reversed().drop { $0 == " " || $0 == "\u{A0}" }.reversed())
  }

  private static func bracket(_ label: String) -> String? {
    guard let open = label.firstIndex(of: "("), let close = label.lastIndex(of: ")"), open < close else { return nil }
    return String(label[label.index(after: open)..<close])
  }

  private static func withoutTitles(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let words = WordScanner().words(of: bytes).filter { $0.kind == .word }
    // `A` may be an initial.
    let bare = words.drop { $0.has([.title, .determiner]) && !$0.has(.given) && $0.end - $0.start > 1 }
    guard let first = bare.first, let last = bare.last else { return name }
    return String(decoding: bytes[Int(first.start)..<Int(last.end)], as: UTF8.self)
  }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0 == " " })
  }
}

extension SpeakerSearch {
  /// Full names of people in the title and the lines of the head, in their order.
  fileprivate func headNames() -> [String] {
    var found: [String] = []
    var seen: Set<Int32> = []
    for mention in mentions where mention.kind == .name && mention.figure >= 0 && found.count < 200 {
      guard scanned.numbers[Int(mention.paragraph)] < 0 else { continue }
      let figure = cast.figures[Int(mention.figure)]
      guard figure.isFull, !isMany(figure), figure.isPerson || !mention.marks.contains(.place) else { continue }
      if !figure.isBody, seen.insert(mention.figure).inserted { found.append(name(of: figure)) }
    }
    return found
  }

  /// `Councillors Wyatt`: the end of a list of people.
  func isMany(_ figure: Figure) -> Bool {
    scanned.words[Int(figure.first)..<Int(figure.end) - 1].contains { $0.has([.personNoun, .plural]) }
  }

  /// Of figures whose name begins with an initial, a mention that has the first name.
  fileprivate func formsInFull() -> [Int32: String] {
    var forms: [Int32: String] = [:]
    for mention in mentions where mention.kind == .name && mention.figure >= 0 {
      let words = scanned.words
      let (first, end) = (Int(mention.coreFirst), Int(mention.coreEnd))
      guard end - first > 1, forms[mention.figure] == nil else { continue }
      guard words[first].end - words[first].start > 2 else { continue }
      let figure = cast.figures[Int(mention.figure)]
      let initial = words[Int(figure.first)]
      guard figure.isFull, initial.end - initial.start <= 2 else { continue }
      forms[mention.figure] = TurnSpeakers.plain(ReadableWords.join(text.span, words, first..<end))
    }
    return forms
  }
}
