/// The phrases of a line that are looked up: its first word, first two, first three, last two, a whole line of at most five
/// words, and every word of a line of at most eight. Case is folded, a digit is any digit.
package struct PhraseKeys: Sendable {
  package enum Kind: UInt32, CaseIterable {
    case first = 1
    case firstTwo, firstThree, lastTwo, whole, word
  }

  /// Hashes of 24 bits, each of one kind; `count` of them are in use.
  package private(set) var keys = InlineArray<16, UInt32>(repeating: 0)
  package private(set) var count = 0
  /// The key of the whole line; 0 for a longer one.
  package private(set) var whole: UInt32 = 0
  var hasYear = false
  var hasClock = false
  var hasAddress = false
  var hasCopyright = false

  private static let longestWhole = 5
  private static let longestWords = 8

  package init() {}

  /// Linear in a short line; of a long one only the ends are read.
  mutating func read(_ bytes: Span<UInt8>, _ line: Line) {
    (count, whole, hasYear, hasClock, hasAddress, hasCopyright) = (0, 0, false, false, false, false)
    let isShort = line.words + line.ideographs <= Int32(Self.longestWords)
    var words = PhraseWords(line.range)
    var (before, last) = (UInt32(0), UInt32(0))
    var read = 0
    var all: UInt32 = 0
    // Signs of a stamp or a notice are asked of lines that are no paragraphs.
    let most = line.words <= 40 ? 60 : 3
    while read < most, let word = words.next(bytes) {
      read += 1
      all = Self.joined(all, word)
      if read == 1 {
        add(.first, word)
      } else if read == 2 {
        add(.firstTwo, all)
      } else if read == 3 {
        add(.firstThree, all)
      }
      if isShort { add(.word, word) }
      (before, last) = (last, word)
    }
    hasYear = words.hasYear
    hasClock = words.hasClock
    hasAddress = words.hasAddress
    hasCopyright = words.hasCopyright
    if read == most { (before, last) = Self.lastTwo(bytes, line.range) }
    if read >= 2 { add(.lastTwo, Self.joined(before, last)) }
    if read >= 1, read <= Self.longestWhole {
      whole = Self.key(.whole, all)
      add(.whole, all)
    }
  }

  private static func lastTwo(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (UInt32, UInt32) {
    var start = max(range.lowerBound, range.upperBound - 60)
    while start < range.upperBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var words = PhraseWords(start..<range.upperBound)
    var (before, last) = (UInt32(0), UInt32(0))
    while let word = words.next(bytes) { (before, last) = (last, word) }
    return (before, last)
  }

  private mutating func add(_ kind: Kind, _ hash: UInt32) {
    guard count < 16 else { return }
    keys[count] = Self.key(kind, hash)
    count += 1
  }

  @inline(__always)
  private static func joined(_ hash: UInt32, _ word: UInt32) -> UInt32 {
    let product = (hash ^ word) &* 0x9E37_79B1
    return product ^ product >> 15
  }

  @inline(__always)
  private static func key(_ kind: Kind, _ hash: UInt32) -> UInt32 {
    var mixed = (hash ^ kind.rawValue &* 0x85EB_CA6B) &* 0xC2B2_AE35
    mixed ^= mixed >> 13
    return max(1, mixed & 0xFF_FFFF)
  }

  /// The small letter of a capital of the Latin, Greek and Cyrillic blocks met in news; others stay.
  static func small(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
    case 0x400...0x40F: value + 0x50
    case 0x100...0x17F: value | 1
    default: value
    }
  }
}

/// The words of a range, each as a hash: letters with case folded, each digit as 0. An ideograph is a word.
private struct PhraseWords {
  private var index: Int
  private let end: Int
  var hasYear = false
  var hasClock = false
  var hasAddress = false
  var hasCopyright = false

  init(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next(_ bytes: Span<UInt8>) -> UInt32? {
    var hash: UInt32 = 0
    var length = 0
    var digits = 0
    var (isYear, number) = (true, 0)
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        let small = byte | 0x20
        if small &- 0x61 < 26 {
          hash = Self.mixed(hash, UInt32(small))
          (isYear, length) = (false, length + 1)
        } else if byte &- 0x30 < 10 {
          hash = Self.mixed(hash, 0x30)
          digits += 1
          number = digits <= 4 ? number * 10 + Int(byte - 0x30) : 0
          length += 1
        } else {
          note(byte, bytes, digits)
          if length > 0, byte != 0x27 {
            end(isYear, digits, number)
            index += 1
            return hash
          }
        }
        index += 1
        continue
      }
      let (value, size) = decodeScalar(bytes, at: index)
      let kind = ScalarClass.of(value)
      if kind == .ideograph {
        if length > 0 {
          end(isYear, digits, number)
          return hash
        }
        index += size
        return Self.mixed(0, value)
      }
      index += size
      if value == 0xA9 { hasCopyright = true }
      if kind.isWord {
        hash = Self.mixed(hash, kind == .upper ? PhraseKeys.small(value) : value)
        (isYear, length) = (false, length + 1)
      } else if length > 0, value != 0x2019, !Invisible.contains(value) {
        end(isYear, digits, number)
        return hash
      }
    }
    guard length > 0 else { return nil }
    end(isYear, digits, number)
    return hash
  }

  private mutating func end(_ isYear: Bool, _ digits: Int, _ number: Int) {
    if isYear, digits == 4, number >= 1900, number < 2100 { hasYear = true }
  }

  @inline(__always)
  private mutating func note(_ byte: UInt8, _ bytes: Span<UInt8>, _ digits: Int) {
    if byte == 0x3A, digits > 0, digits <= 2, index + 1 < end, bytes[index + 1] &- 0x30 < 10 { hasClock = true }
    if byte == 0x40 || (byte == 0x3A && index + 2 < end && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F) {
      hasAddress = true
    }
  }

  @inline(__always)
  private static func mixed(_ hash: UInt32, _ letter: UInt32) -> UInt32 { (hash ^ letter) &* 0x0100_0193 &+ 0x51 }
}
