/// What a document is about: the stems of the words of its title and of how it begins, and a few of its runs of five words, by
/// which copies of it are found.
public struct StoryTerms: Sendable, Equatable {
  public enum Kind: UInt8, Sendable, Comparable {
    case plain, number, name

    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  public struct Term: Sendable, Equatable {
    public var hash: UInt32
    /// How often it is there, at most 63.
    public var count: UInt8
    public var kind: Kind
  }

  /// By their hashes, ascending; at most 64.
  public var terms: [Term]
  /// The smallest hashes of runs of five words, ascending: two documents have as large a share of these in common as of all
  /// (A. Broder, "On the resemblance and containment of documents", 1997). At most 32.
  public var sketch: [UInt32]

  /// Linear in the length of the text.
  public init(_ document: Document) {
    var reader = StoryWords()
    reader.read(document)
    terms = reader.terms.map { hash, term in Term(hash: hash, count: term.count, kind: term.kind) }
      .sorted { $0.hash < $1.hash }
    sketch = Array(WordRuns(reader).runs.prefix(Self.sketched))
  }

  private static let sketched = 32
}

/// The runs of five words of a document's paragraphs.
public struct WordRuns: Sendable {
  /// Their hashes, ascending, each once.
  public private(set) var runs: [UInt32]

  /// Linear in the length of the text but for the sort.
  public init(_ document: Document) {
    var reader = StoryWords()
    reader.read(document)
    self.init(reader)
  }

  init(_ reader: StoryWords) {
    var last: UInt32?
    // A text of a few words is like every other one.
    runs =
      reader.words < Self.fewestWords
      ? []
      : reader.runs.sorted().filter { run in
        defer { last = run }
        return run != last
      }
  }

  private static let fewestWords = 30

  /// Of the runs that either has, the share that both have (P. Jaccard, 1901): 0 to 1.
  public func jaccard(_ other: WordRuns) -> Double {
    let both = Self.common(runs, other.runs)
    let all = runs.count + other.runs.count - both
    return all == 0 ? 0 : Double(both) / Double(all)
  }

  /// How many numbers two ascending lists have in common.
  public static func common(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var (i, j, both) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { both += 1 }
      (i, j) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j)
    }
    return both
  }
}

/// Reads the words of a document: their stems, and runs of five.
struct StoryWords {
  /// By the hashes of their stems.
  private(set) var terms: [UInt32: (count: UInt8, kind: StoryTerms.Kind)] = [:]
  /// Hashes of all runs of five words, in the order of the text.
  private(set) var runs: [UInt32] = []
  private(set) var words = 0
  /// Words for the stems that were asked for, as the text has them.
  private(set) var printed: [UInt32: String] = [:]
  private let wanted: Set<UInt32>

  private var word: [UInt8] = []
  private var five: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
  private var isCapital = false
  private var hasDigit = false
  private var isFirst = true
  /// Words since the runs began.
  private var runWords = 0

  /// Words of the beginning that terms are taken from, and how many different ones.
  private static let termWords = 200
  private static let most = 64

  init(wanted: Set<UInt32> = []) { self.wanted = wanted }

  mutating func read(_ document: Document) {
    if document.titleOrigin != .firstSentence, document.titleOrigin != .fileName {
      read(document.title.utf8.span, 0..<document.title.utf8.count)
      // Copies differ in their titles before all.
      runs = []
    }
    runWords = 0
    let text = document.source.text.span
    for paragraph in document.paragraphs { read(text, paragraph.range) }
  }

  private mutating func read(_ text: Span<UInt8>, _ range: Range<Int>) {
    var at = range.lowerBound
    isFirst = true
    while at < range.upperBound {
      let byte = text[at]
      switch byte {
      case 0x61...0x7A: word.append(byte)
      case 0x41...0x5A:
        if word.isEmpty { isCapital = true }
        word.append(byte | 0x20)
      case 0x30...0x39:
        hasDigit = true
        word.append(byte)
      case 0xE2 where at + 2 < range.upperBound && text[at + 1] == 0x80:
        // Dashes, marks and spaces of U+2000 to U+203F.
        endWord(text, at)
        if text[at + 2] &- 0x98 < 8 { isFirst = true }
        at += 2
      case 0xC2 where at + 1 < range.upperBound:
        endWord(text, at)
        at += 1
      case 0x80...: word.append(byte)
      default:
        endWord(text, at)
        if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x22 || byte == 0x0A {
          isFirst = true
        }
      }
      at += 1
    }
    endWord(text, range.upperBound)
  }

  private mutating func endWord(_ text: Span<UInt8>, _ end: Int) {
    guard !word.isEmpty else { return }
    words += 1
    let hash = WordHash.of(word)
    addRun(hash)
    if words <= Self.termWords { addTerm(hash, text, end) }
    word.removeAll(keepingCapacity: true)
    (isCapital, hasDigit, isFirst) = (false, false, false)
  }

  private mutating func addRun(_ hash: UInt32) {
    runWords += 1
    if runWords >= 5 {
      var run: UInt64 = 0xCBF2_9CE4_8422_2325
      for part in [five.0, five.1, five.2, five.3, hash] {
        run = (run ^ UInt64(part)) &* 0x9E37_79B9_7F4A_7C15
        run ^= run &>> 29
      }
      runs.append(UInt32(truncatingIfNeeded: run &>> 16))
    }
    five = (five.1, five.2, five.3, hash)
  }

  private mutating func addTerm(_ hash: UInt32, _ text: Span<UInt8>, _ end: Int) {
    guard word.count > 1 || hasDigit, Lexicon.standard.find(hash).lexis.isDisjoint(with: Self.empty) else { return }
    let length = word.count
    Self.stem(&word)
    let stem = WordHash.of(word)
    let kind: StoryTerms.Kind = hasDigit ? (length > 2 ? .number : .plain) : isName(hash) ? .name : .plain
    if let known = terms[stem] {
      terms[stem] = (min(known.count + 1, 63), max(known.kind, kind))
    } else if terms.count < Self.most {
      terms[stem] = (1, kind)
    }
    // `said` is no reason.
    if wanted.contains(stem), Lexicon.standard.find(hash).cue == 0, kind == .name || printed[stem] == nil {
      printed[stem] = string(text.extracting(end - length..<end))
    }
  }

  /// A capital that no sentence begins with; months and days are in every text.
  private func isName(_ hash: UInt32) -> Bool {
    isCapital && !isFirst && !Lexicon.standard.find(hash).lexis.contains(.calendar)
  }

  private static let empty: Lexis = [
    .determiner, .preposition, .conjunction, .auxiliary, .subjectPronoun, .objectPronoun, .possessivePronoun, .function,
  ]

  /// Takes off the endings of the plural and of verbs, roughly: `strikes`, `striking`, `strike`.
  static func stem(_ word: inout [UInt8]) {
    if word.count > 5, ends(word, "ies") {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
      return
    }
    if let ending = Self.endings.first(where: { ends(word, $0) }) { word.removeLast(ending.utf8CodeUnitCount) }
    if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
    if word.count > 3, word.last == word[word.count - 2] { word.removeLast() }
  }

  private static let endings: [StaticString] = ["ing", "ed", "es", "s"]

  private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard word.count - length >= 3 else { return false }
    return ending.withUTF8Buffer { unsafe $0.elementsEqual(word[(word.count - length)...]) }
  }
}

extension StoryTerms {
  /// The words of a document that some of its terms stand for, as printed, in the order of `hashes`.
  public static func words(for hashes: [UInt32], in document: Document) -> [String] {
    var reader = StoryWords(wanted: Set(hashes))
    reader.read(document)
    return hashes.compactMap { reader.printed[$0] }
  }

  /// Five bytes a term, then four a number of the sketch; the first byte is how many terms there are.
  public var packed: [UInt8] {
    var bytes: [UInt8] = [UInt8(terms.count)]
    for term in terms {
      bytes += Self.bytes(term.hash)
      bytes.append(term.count | term.kind.rawValue << 6)
    }
    for number in sketch { bytes += Self.bytes(number) }
    return bytes
  }

  /// Nil for bytes that `packed` has not made.
  public init?(packed bytes: [UInt8]) {
    guard let count = bytes.first.map(Int.init), bytes.count >= 1 + count * 5, (bytes.count - 1 - count * 5) % 4 == 0
    else { return nil }
    terms = []
    for at in 0..<count {
      let start = 1 + at * 5
      guard let kind = Kind(rawValue: bytes[start + 4] >> 6) else { return nil }
      terms.append(Term(hash: Self.number(bytes, start), count: bytes[start + 4] & 63, kind: kind))
    }
    sketch = stride(from: 1 + count * 5, to: bytes.count, by: 4).map { Self.number(bytes, $0) }
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32($1 * 8) }
  }
}
