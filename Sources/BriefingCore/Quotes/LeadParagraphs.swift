/// Which paragraph says whose words those are that stand in marks alone: a heading, a sentence that announces them, or the last
/// one that says anything itself. A heading reaches to the next.
struct LeadParagraphs {
  /// For each paragraph the one that leads it: itself when it has words of its own.
  private(set) var leads: [Int32] = []
  private(set) var forms: [Form] = []
  /// For each paragraph the word behind what is only a topic, a day or a heading before its words in marks (`On trade: "..."`).
  private(set) var topicEnds: [Int32] = []

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
      let topicEnd = Self.topicEnd(range, words)
      topicEnds.append(Int32(truncatingIfNeeded: topicEnd))
      let own = Self.ownWords(topicEnd..<range.upperBound, words)
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

  /// Behind `On trade:`, `March 3, 2024:`, `NOW:` at the beginning of a paragraph; its beginning when it has none of these.
  private static func topicEnd(_ range: Range<Int>, _ words: Span<Word>) -> Int {
    var at = range.lowerBound
    let limit = min(range.upperBound, at + longestTopic)
    while at < limit, words[at].kind != .colon, words[at].stretch < 0 { at += 1 }
    guard at < limit, at > range.lowerBound, words[at].kind == .colon else { return range.lowerBound }
    let first = words[range.lowerBound]
    let isTopic = first.hash == Spelling.on || first.hash == Spelling.about
    return isTopic || isNobody(range.lowerBound..<at, words) ? at + 1 : range.lowerBound
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
