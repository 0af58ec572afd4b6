/// Cuts a text into lines and counts their features in one pass over its bytes.
///
/// A line ends at LF, CR LF, lone CR, form feed, U+2028 or U+2029. Linear; one `Line` for each line that has a character
/// other than white space.
struct LineScanner {
  private(set) var lines: [Line] = []
  private var line = Line(range: 0..<0)
  private var isOpen = false
  private var blanks: Int32 = 0
  private var indent: Int32 = 0

  // The word being read.
  private var inWord = false
  private var wordLetters: Int32 = 0
  private var last: ScalarClass = .space
  /// Columns up to the last character that is not white space.
  private var columns: Int32 = 0
  private var pendingSpaces: Int32 = 0
  /// A stop was read behind a word, and only closing marks since.
  private var stopIsOpen = false
  private var dots: Int32 = 0
  private var lastMark: UInt32 = 0
  private var hash: UInt64 = 0
  private var wordHash: UInt64 = 0
  /// Behind the last character that is not white space.
  private var end = 0

  static func lines(of bytes: Span<UInt8>, from start: Int = 0) -> [Line] {
    lines(of: bytes, in: start..<bytes.count)
  }

  static func lines(of bytes: Span<UInt8>, in range: Range<Int>) -> [Line] {
    lines(of: bytes, in: range, most: .max).lines
  }

  /// At most so many lines, and where in the text the last of them ends.
  static func lines(of bytes: Span<UInt8>, in range: Range<Int>, most: Int) -> (lines: [Line], end: Int) {
    var scanner = LineScanner()
    let end = scanner.scan(bytes, range, most)
    return (scanner.lines, end)
  }

  private mutating func scan(_ bytes: Span<UInt8>, _ range: Range<Int>, _ most: Int) -> Int {
    let table = asciiClasses
    let classes = table.span
    var index = range.lowerBound
    let count = range.upperBound
    while index < count, lines.count < most {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0x0A || byte == 0x0D || byte == 0x0C {
          endLine()
          if byte == 0x0D, index + 1 < count, bytes[index + 1] == 0x0A { index += 1 }
        } else {
          let kind = classes[Int(byte)]
          take(UInt32(byte), kind, at: index, length: 1)
          if kind.isLetterASCII { index = takeSmall(bytes, (index + 1)..<count) - 1 }
        }
        index += 1
      } else {
        let (value, length) = decodeScalar(bytes, at: index)
        if value == 0x2028 || value == 0x2029 {
          endLine()
        } else if Invisible.contains(value) {
          // Nobody sees it, so it ends no word; a line that begins with it begins with what follows.
          if !isOpen { open(value, .other, at: index) }
          end = index + length
        } else {
          take(value, ScalarClass.of(value), at: index, length: length)
        }
        index += length
      }
    }
    endLine()
    return index
  }

  /// The small letters that go on with a word, and the words of small letters behind it that single spaces part: most of any
  /// text, so they are counted in one go. Where they end.
  @inline(__always)
  private mutating func takeSmall(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    var index = start
    var spelled = wordHash
    Self.readSmall(bytes, &index, range.upperBound, &spelled)
    var wordStart = start
    var whole = hash
    var words: Int32 = 0
    let firstEnd = index
    while index &+ 1 < range.upperBound, bytes[index] == 0x20, bytes[index &+ 1] &- 0x61 < 26 {
      if spelled != 0 { whole = Self.joined(whole, spelled) }
      spelled = 0
      index &+= 1
      wordStart = index
      words &+= 1
      Self.readSmall(bytes, &index, range.upperBound, &spelled)
    }
    guard index > start else { return start }
    if words > 0 {
      if line.firstWord == 0 { line.firstWord = columns &+ Int32(truncatingIfNeeded: firstEnd - start) }
      hash = whole
      line.words &+= words
      line.lowers &+= words
      wordLetters = 0
      lastMark = 0
      dots = 0
    }
    wordHash = spelled
    wordLetters &+= Int32(truncatingIfNeeded: index - wordStart)
    columns &+= Int32(truncatingIfNeeded: index - start)
    line.letters &+= Int32(truncatingIfNeeded: index - start) &- words
    end = index
    last = .lower
    return index
  }

  @inline(__always)
  private static func readSmall(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int, _ hash: inout UInt64) {
    while index &+ 8 <= end {
      let eight = EightBytes(bytes, at: index)
      let others = eight.notSmall
      if others == 0 {
        hash = mixed(hash, eight.packed(8), count: 8)
        index &+= 8
        continue
      }
      let count = EightBytes.place(others)
      if count > 0 { hash = mixed(hash, eight.packed(count), count: count) }
      index &+= count
      return
    }
    while index < end {
      let byte = bytes[index]
      guard byte &- 0x61 < 26 else { return }
      hash = mixed(hash, UInt64(byte))
      index &+= 1
    }
  }

  /// A letter into a word's hash: nine of them fit without loss.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ letter: UInt64) -> UInt64 { (hash << 7 | hash >> 57) ^ letter }

  /// Up to eight letters into a word's hash, as one by one.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ letters: UInt64, count: Int) -> UInt64 {
    let bits = UInt64(7 &* count)
    return (hash &<< bits | hash &>> (64 &- bits)) ^ letters
  }

  /// A word into a line's hash.
  @inline(__always)
  static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  @inline(__always)
  private mutating func take(_ value: UInt32, _ kind: ScalarClass, at index: Int, length: Int) {
    if kind == .space {
      if isOpen { pendingSpaces &+= 1 } else { indent &+= 1 }
      if line.firstWord == 0 { line.firstWord = columns }
      if stopIsOpen { countStop() }
      inWord = false
      last = .space
      return
    }
    if !isOpen { open(value, kind, at: index) } else if columns == 0 { line.begins = Self.begins(value, kind) }
    columns &+= pendingSpaces &+ 1
    pendingSpaces = 0
    end = index + length
    if kind.isWord { takeWord(value, kind) } else { takeMark(value, kind) }
    last = kind
  }

  private mutating func open(_ value: UInt32, _ kind: ScalarClass, at index: Int) {
    isOpen = true
    line = Line(range: index..<index)
    line.blanksBefore = blanks
    line.indent = indent
    columns = 0
    pendingSpaces = 0
    hash = 0
    wordHash = 0
    inWord = false
    stopIsOpen = false
    dots = 0
    lastMark = 0
    last = .space
    line.begins = Self.begins(value, kind)
  }

  private static func begins(_ value: UInt32, _ kind: ScalarClass) -> Line.Begins {
    switch kind {
    case .lower: .lower
    case .upper: .upper
    case .letter, .ideograph: .letter
    case .digit: .digit
    case .openQuote: .quote
    default:
      switch value {
      case 0x22, 0x27, 0x60: .quote
      case 0x2A, 0x2D, 0x2013, 0x2014, 0x2022, 0xB7, 0x25AA, 0x25CF, 0x25E6, 0x2023, 0x2B: .bullet
      default: .other
      }
    }
  }

  @inline(__always)
  private mutating func takeWord(_ value: UInt32, _ kind: ScalarClass) {
    if kind == .ideograph { inWord = false }
    if !inWord { beginWord(kind) } else if kind == .upper, last == .lower { countSeam() }
    wordHash = Self.mixed(wordHash, UInt64(kind == .upper && value < 0x80 ? value | 0x20 : value))
    wordLetters += 1
    if kind != .digit { line.letters += 1 }
    if kind == .upper { line.upperLetters += 1 }
  }

  @inline(__always)
  private mutating func beginWord(_ kind: ScalarClass) {
    if wordHash != 0 { hash = Self.joined(hash, wordHash) }
    wordHash = 0
    stopIsOpen = false
    dots = 0
    lastMark = 0
    wordLetters = 0
    switch kind {
    case .ideograph:
      line.ideographs += 1
      return
    case .upper: line.capitals += 1
    case .lower, .letter: line.lowers += 1
    default: line.numbers += 1
    }
    inWord = true
    line.words += 1
  }

  private mutating func countSeam() {
    line.seams += 1
    // `McCain`, `YouTube`, `MacBook`: short words grow together; a headline's last word is longer, or the first seam is not its.
    if line.seams == 1, wordLetters >= 4 {
      line.isGlued = line.words >= 4 && (line.capitals + line.numbers) * 10 >= line.words * 7
    }
  }

  private mutating func takeMark(_ value: UInt32, _ kind: ScalarClass) {
    lastMark = value
    switch kind {
    case .stop:
      // A stop behind a single capital (`J.`, `U.S.`) ends no sentence; wide stops always do.
      let isInitial = value == 0x2E && inWord && wordLetters == 1 && last == .upper
      stopIsOpen = value > 0x7F || (last != .space && !isInitial)
      if value == 0x2E { dots += 1 } else { dots = 0 }
      if value > 0x7F { countStop() }
    case .openQuote, .closeQuote:
      line.quotes += value == 0x2019 && last.isWord ? 0 : 1
      keepsWord(value)
      return
    default:
      switch value {
      case 0x22:
        line.quotes += 1
      case 0x27:
        keepsWord(value)
        return
      case 0x2C, 0x3001, 0xFF0C, 0x060C: line.commas += 1
      case 0x7C, 0x2022, 0x203A, 0xB7, 0x25CF: line.separators += 1
      case 0x29, 0x5D: line.shape.insert(.bracket)
      case 0x2D, 0x2013, 0x2014, 0x40:
        if !inWord || value != 0x2D { line.shape.insert(.dash) }
        if columns < 100 { line.hasEarlyDash = true }
        stopIsOpen = false
      case 0x3A:
        line.shape.insert(.colon)
        if line.firstColon < 0 { line.firstColon = Int32(truncatingIfNeeded: end - line.range.lowerBound - 1) }
        stopIsOpen = false
      case 0x2F:
        line.shape.insert(.slash)
        stopIsOpen = false
      case 0x2026:
        dots = 3
        stopIsOpen = false
      default: stopIsOpen = false
      }
      if value != 0x29, value != 0x5D, value != 0x22, value != 0x2026 { dots = 0 }
    }
    inWord = false
  }

  /// An apostrophe inside a word does not end it.
  private mutating func keepsWord(_ value: UInt32) {
    if value != 0x27, value != 0x2019 { inWord = false }
  }

  @inline(__always)
  private mutating func countStop() {
    line.stops += 1
    stopIsOpen = false
  }

  private mutating func endLine() {
    guard isOpen else {
      blanks += 1
      indent = 0
      return
    }
    line.ends =
      if dots >= 3 { .ellipsis } else if stopIsOpen || lastIsWideStop {
        .stop
      } else {
        switch lastMark {
        case 0x3A, 0xFF1A: .colon
        case 0x2C, 0x3B, 0x3001, 0xFF0C: .comma
        default: .open
        }
      }
    if stopIsOpen { countStop() }
    line.columns = columns
    if line.numbers > 0 { line.shape.insert(.number) }
    if line.commas > 0 { line.shape.insert(.comma) }
    if line.begins == .bullet { line.shape.insert(.bullet) }
    if line.firstWord == 0 { line.firstWord = columns }
    line.hash = wordHash == 0 ? hash : Self.joined(hash, wordHash)
    line.range = line.range.lowerBound..<end
    line.clamp()
    lines.append(line)
    isOpen = false
    blanks = 0
    indent = 0
  }

  private var lastIsWideStop: Bool { lastMark > 0x7F && ScalarClass.of(lastMark) == .stop }
}
