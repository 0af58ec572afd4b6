/// Reads the head of a line as labels: every form that it can be, each once. Bounded by the longest label.
struct LabelReader {
  private var start: Int
  private var index: Int
  private let lineEnd: Int
  private let line: Int
  private var hasTime = false
  private var hasChevrons = false

  private var words = 0
  private var smallWords = 0
  private var upper = 0
  private var lower = 0
  private var hash: UInt64 = 0
  private var lastHash: UInt64 = 0
  private var depth = 0
  private var last = ScalarClass.space
  private var isBehindApostrophe = false
  // The word being read, or the last one.
  private var wordLetters = 0
  private var wordCapitals = 0
  private var digits = 0
  /// The last word that begins with a letter is small, as no name ends.
  private var endsSmall = false
  /// A word of capitals, as surnames are printed where a full stop ends the label.
  private var hasName = false
  /// A bit each.
  private var formsFound = 0
  private(set) var labels: [SpeakerLabel] = []

  /// Bytes and words of the longest label.
  private static let longest = 140
  private static let mostWords = 14
  /// `Speaker 12`; a day or an hour has more.
  private static let mostDigits = 3

  /// All that the head of the line can be as a label.
  static func labels(_ bytes: Span<UInt8>, _ line: Line, index: Int) -> [SpeakerLabel] {
    switch line.begins {
    case .upper, .digit, .bullet, .other, .letter: break
    case .lower, .quote: return []
    }
    var reader = LabelReader(line.range, index)
    reader.passPrefix(bytes)
    guard reader.start < line.range.upperBound else { return [] }
    if bytes[reader.start] == 0x5B {
      reader.readBracket(bytes)
      return reader.labels
    }
    let (first, _) = decodeScalar(bytes, at: reader.start)
    let kind = ScalarClass.of(first)
    guard kind == .upper || kind == .letter else { return [] }
    if !reader.readLetter(bytes) { reader.read(bytes) }
    return reader.labels
  }

  private init(_ range: Range<Int>, _ line: Int) {
    start = range.lowerBound
    index = start
    lineEnd = range.upperBound
    self.line = line
  }

  /// Over chevrons, marks of bold, and times.
  private mutating func passPrefix(_ bytes: Span<UInt8>) {
    for _ in 0..<6 {
      start = Self.behindSpace(bytes, start, lineEnd)
      guard start < lineEnd else { return }
      switch bytes[start] {
      case 0x3E:
        hasChevrons = true
        start += 1
      case 0x2A, 0x5F: start += 1
      default:
        guard let end = LabelTime.end(bytes, start, lineEnd) else { return }
        hasTime = true
        start = end
      }
    }
  }

  /// `[Speaker 1] [00:07] words`
  private mutating func readBracket(_ bytes: Span<UInt8>) {
    index = start + 1
    start = index
    let limit = min(lineEnd, start + Self.longest)
    guard start < limit, ScalarClass.of(decodeScalar(bytes, at: start).value) == .upper else { return }
    while index < limit, bytes[index] != 0x5D {
      let (value, length) = decodeScalar(bytes, at: index)
      guard take(value) else { return }
      index += length
    }
    guard index < limit else { return }
    let end = index
    index += 1
    passTime(bytes)
    guard hasTime || index < lineEnd else { return }
    add(.bracket, bytes, end: end, wordsStart: index)
  }

  /// `Q.  `, `A.  `: a letter and a full stop, and white space.
  private mutating func readLetter(_ bytes: Span<UInt8>) -> Bool {
    guard bytes[start] == 0x51 || bytes[start] == 0x41, start + 1 < lineEnd else { return false }
    let hasStop = bytes[start + 1] == 0x2E
    let behind = Self.behindSpace(bytes, start + (hasStop ? 2 : 1), lineEnd)
    let gap = behind - start - (hasStop ? 2 : 1)
    guard behind < lineEnd, gap >= (hasStop ? 1 : 2) || bytes[behind - 1] == 0x09 else { return false }
    words = 1
    upper = 2
    hash = UInt64(bytes[start])
    lastHash = hash
    add(.letter, bytes, end: start + 1, wordsStart: behind)
    return true
  }

  // MARK: The label

  private mutating func read(_ bytes: Span<UInt8>) {
    index = start
    let limit = min(lineEnd, start + Self.longest)
    while index < limit {
      let (value, length) = decodeScalar(bytes, at: index)
      if depth == 0 {
        if value == 0x3A { return endAtColon(bytes) }
        if endsAtTime(bytes, value) { return }
        lookAround(bytes, value, length)
      }
      // A sentence has small words soon.
      guard words <= Self.mostWords, smallWords <= words / 2 + 2, take(value) else { return }
      index += length
    }
    guard index == lineEnd, depth == 0 else { return }
    if words <= 6, smallWords * 3 <= words { add(.ownLine, bytes, end: lineEnd, wordsStart: lineEnd) }
  }

  /// `KELLER: `
  private mutating func endAtColon(_ bytes: Span<UInt8>) {
    let end = index
    index += 1
    guard index == lineEnd || Self.mayFollowColon(bytes[index]), smallWords * 2 <= words else { return }
    let timed = hasTime
    index = Self.behindSpace(bytes, index, lineEnd)
    let words = index
    passTime(bytes)
    let isOwn = index == lineEnd && hasTime && !timed
    // A time in front of words on the same line stays with them, for whoever cites it.
    add(isOwn ? .timedLine : .colon, bytes, end: end, wordsStart: index == lineEnd || !hasTime || timed ? index : words)
  }

  private static func mayFollowColon(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x2A, 0x5F, 0x5B, 0x28, 0x22: true
    default: byte >= 0x80
    }
  }

  /// `Anna Keller  0:21`, `Anna Keller (00:07)`
  private mutating func endsAtTime(_ bytes: Span<UInt8>, _ value: UInt32) -> Bool {
    guard last == .space, words > 0, value == 0x28 || value == 0x5B || value &- 0x30 < 10,
      LabelTime.end(bytes, index, lineEnd) != nil
    else { return false }
    let end = index
    passTime(bytes)
    if index < lineEnd, bytes[index] == 0x3A { index = Self.behindSpace(bytes, index + 1, lineEnd) }
    guard words <= 8, smallWords * 2 <= words else { return true }
    if index == lineEnd {
      add(.timedLine, bytes, end: end, wordsStart: index)
    } else if value == 0x28 || value == 0x5B {
      add(.colon, bytes, end: end, wordsStart: index)
    }
    return true
  }

  /// Notes forms that end here, if the label does.
  private mutating func lookAround(_ bytes: Span<UInt8>, _ value: UInt32, _ length: Int) {
    let next = index + length
    switch value {
    case 0x2E:
      let behind = Self.behindSpace(bytes, next, lineEnd)
      guard behind < lineEnd else { return }
      if let dash = Self.dashEnd(bytes, behind), behind - next <= 1 {
        return add(.stopDash, bytes, end: index, wordsStart: Self.behindSpace(bytes, dash, lineEnd))
      }
      let isAbbreviated = wordLetters <= 2 || (words == 1 && wordLetters <= 4 && wordCapitals < 3)
      guard behind > next, hasName || wordCapitals >= 3, !isAbbreviated else { return }
      guard ScalarClass.of(decodeScalar(bytes, at: behind).value) == .upper || bytes[behind] < 0x30 else { return }
      add(.stop, bytes, end: index, wordsStart: behind)
    case 0x2014 where hasName && next < lineEnd:
      // `Mr KELLER (Varde)—Madam`
      add(.stopDash, bytes, end: index, wordsStart: Self.behindSpace(bytes, next, lineEnd))
    case 0x20, 0x09, 0xA0:
      let behind = Self.behindSpace(bytes, index, lineEnd)
      guard behind < lineEnd, words > 0, words <= 4 else { return }
      if let dash = Self.dashEnd(bytes, behind), dash < lineEnd, bytes[dash] == 0x20 {
        return add(.dash, bytes, end: index, wordsStart: Self.behindSpace(bytes, dash, lineEnd))
      }
      if value == 0x09 || behind - index >= 3 { add(.column, bytes, end: index, wordsStart: behind) }
    default: break
    }
  }

  private static func dashEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    let (value, length) = decodeScalar(bytes, at: start)
    guard value == 0x2D || value == 0x2013 || value == 0x2014 else { return nil }
    let next = start + length
    // Two hyphens are a dash too.
    if value == 0x2D, next < bytes.count, bytes[next] == 0x2D { return next + 1 }
    return next
  }

  /// Over white space, marks of bold and times.
  private mutating func passTime(_ bytes: Span<UInt8>) {
    for _ in 0..<4 {
      index = Self.behindSpace(bytes, index, lineEnd)
      guard index < lineEnd else { return }
      if bytes[index] == 0x2A || bytes[index] == 0x5F {
        index += 1
      } else if let end = LabelTime.end(bytes, index, lineEnd) {
        hasTime = true
        index = end
      } else {
        return
      }
    }
  }

  static func behindSpace(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let (value, length) = decodeScalar(bytes, at: index)
      guard ScalarClass.isWhiteSpace(value) else { break }
      index += length
    }
    return min(index, end)
  }

  private mutating func add(_ form: SpeakerLabel.Form, _ bytes: Span<UInt8>, end: Int, wordsStart: Int) {
    let range = trimmed(bytes, start..<end)
    guard words > 0, upper > 0, digits <= Self.mostDigits, !range.isEmpty, formsFound & (1 << form.rawValue) == 0 else {
      return
    }
    // `Anybody said:` is none; `The SPEAKER pro tempore`, `Audience member` are.
    if endsSmall, !LabelKind(bytes, range).isRole { return }
    formsFound |= 1 << form.rawValue
    labels.append(
      SpeakerLabel(
        line: line, range: range, wordsStart: wordsStart, form: form, key: hash, lastKey: lastHash,
        isCapitals: upper >= 2 && lower * 4 <= upper, hasTime: hasTime))
  }

  /// One more character of the label; false when no label has it.
  private mutating func take(_ value: UInt32) -> Bool {
    let kind = ScalarClass.of(value)
    defer {
      last = kind
      isBehindApostrophe = value == 0x27
    }
    switch value {
    case 0x28, 0x5B:
      depth += 1
      return true
    case 0x29, 0x5D:
      depth -= 1
      return depth >= 0
    default: break
    }
    guard depth == 0 else { return true }
    if kind.isWord {
      if !last.isWord, last != .closeQuote, !isBehindApostrophe { beginWord(kind) }
      wordLetters += 1
      if kind == .upper {
        upper += 1
        wordCapitals += 1
      }
      if kind == .lower { lower += 1 }
      if kind == .digit { digits += 1 }
      if wordCapitals >= 3, wordCapitals * 3 >= wordLetters * 2 { hasName = true }
      let letter = UInt64(kind == .upper && value < 0x80 ? value | 0x20 : value)
      hash = (hash ^ letter) &* 0x100_0000_01B3
      lastHash = (lastHash ^ letter) &* 0x100_0000_01B3
      return true
    }
    return kind == .space || kind == .closeQuote || Self.isInside(value)
  }

  private mutating func beginWord(_ kind: ScalarClass) {
    words += 1
    wordLetters = 0
    wordCapitals = 0
    lastHash = 0
    if kind == .lower, last == .space { smallWords += 1 }
    if kind != .digit { endsSmall = kind == .lower }
  }

  /// `JEAN-PIERRE`, `O'BRIEN`, `OFFICIAL #1`, `BIDEN AND HARRIS`, `A/S SMITH`, `BRAND, VNN ANCHOR`, and marks of bold.
  private static func isInside(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x2D, 0x27, 0x23, 0x26, 0x2F, 0x2C, 0x2A, 0x5F, 0x2011, 0x2013, 0x2014: true
    default: false
    }
  }
}
