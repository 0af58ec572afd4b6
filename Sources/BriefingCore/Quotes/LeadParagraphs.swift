/// Which paragraph says whose words those are that stand in marks alone: a heading, a sentence that announces them, or the last
/// one that says anything itself. A heading reaches to the next.
struct LeadParagraphs {
  /// For each paragraph the one that leads it: itself when it has words of its own.
  private(set) var leads: [Int32] = []
  private(set) var forms: [Form] = []
  /// For each paragraph the words before its words in marks that are only a topic, a day or a heading (`On trade: "..."`, `Jane
  /// Doe on trade: "..."`).
  private var topics: [Range<Int>] = []

  enum Form: UInt8 { case none, headingColon, heading, announcement, prose }

  /// Words of its own that make a paragraph more than words in marks and what hangs on them (`Watch`).
  private static let fewest = 2
  private static let longestHeading = 24
  private static let longestTopic = 24

  /// Linear: a paragraph looks at its own words.
  init(_ scanned: ScannedText) {
    leads.reserveCapacity(scanned.paragraphs.count)
    let words = scanned.words.span
    for (paragraph, range) in scanned.paragraphs.enumerated() {
      let topic = Self.topic(range, words)
      topics.append(topic)
      let isWhole = topic.lowerBound == range.lowerBound
      let own = Self.ownWords(isWhole ? topic.upperBound..<range.upperBound : range, words)
      let isBare = own.count < Self.fewest && own.hasMarks
      forms.append(isBare ? .none : Self.form(range, own.count, hasMarks: own.hasMarks, words))
      let before = leads.last ?? -1
      leads.append(isBare ? before : Int32(truncatingIfNeeded: paragraph))
    }
  }

  /// Words outside marks and brackets.
  private static func ownWords(_ range: Range<Int>, _ words: Span<Word>) -> (count: Int, hasMarks: Bool) {
    var count = 0
    var hasMarks = false
    var depth = 0
    for at in range {
      let word = words[at]
      if word.stretch >= 0 {
        hasMarks = true
        continue
      }
      switch word.kind {
      case .parenthesisOpen: depth += 1
      case .parenthesisClose: depth = max(0, depth - 1)
      case .word: if depth == 0 { count += 1 }
      default: break
      }
    }
    return (count, hasMarks)
  }

  private static func form(_ range: Range<Int>, _ count: Int, hasMarks: Bool, _ words: Span<Word>) -> Form {
    let last = words[range.upperBound - 1]
    if last.kind == .colon { return count <= longestHeading && !hasMarks ? .headingColon : .announcement }
    if hasMarks || count > longestHeading { return .prose }
    switch last.kind {
    case .stop, .question, .exclamation, .ellipsis: return .prose
    default: return .heading
    }
  }

  /// A mention that begins at `word` stands in what is only a topic.
  func isTopic(_ word: Int, _ paragraph: Int) -> Bool { topics[paragraph].contains(word) }

  /// `On trade:`, `March 3, 2024:`, `NOW:` at the beginning of a paragraph, or `on trade:` behind a name there; empty, at the
  /// beginning, when there is none.
  private static func topic(_ range: Range<Int>, _ words: Span<Word>) -> Range<Int> {
    let none = range.lowerBound..<range.lowerBound
    var at = range.lowerBound
    let limit = min(range.upperBound, at + longestTopic)
    var on = -1
    while at < limit, words[at].kind != .colon, words[at].stretch < 0 {
      if words[at].has(.auxiliary) || words[at].has(.subjectPronoun) { return none }
      if on < 0, words[at].isLower, words[at].hash == Spelling.on || words[at].hash == Spelling.about { on = at }
      at += 1
    }
    guard at < limit, at > range.lowerBound, words[at].kind == .colon else { return none }
    let first = words[range.lowerBound]
    let isTopic = first.hash == Spelling.on || first.hash == Spelling.about
    if isTopic || isNobody(range.lowerBound..<at, words) { return range.lowerBound..<at + 1 }
    guard on > range.lowerBound, words[on - 1].isCapital || words[on - 1].kind == .parenthesisClose else { return none }
    return on..<at + 1
  }

  /// Nothing but days, numbers and common words in capitals.
  private static func isNobody(_ range: Range<Int>, _ words: Span<Word>) -> Bool {
    for at in range {
      let word = words[at]
      guard word.kind == .word else { continue }
      if word.has(.calendar) { continue }
      guard word.form.contains(.allCapitals), word.has([.common, .adverb, .function, .conjunction]),
        word.lexis.isDisjoint(with: [.title, .personNoun, .given, .surname, .organisation])
      else { return false }
    }
    return true
  }
}
