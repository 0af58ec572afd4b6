/// What a Unicode scalar is to the reading stages. Small on purpose: one byte, told without a lookup for ASCII.
enum ScalarClass: UInt8 {
  /// Marks, signs, control characters: everything that is none of the others.
  case other
  case space
  case lower
  case upper
  /// A letter without case (Arabic, Devanagari, Thai, Hangul ...).
  case letter
  /// A letter of a script written without spaces (Han, kana): counted one by one, as words are elsewhere.
  case ideograph
  case digit
  /// Full stop, exclamation and question mark, of any script.
  case stop
  case openQuote
  case closeQuote

  /// For the classes of ASCII bytes.
  @inline(__always)
  var isLetterASCII: Bool { self == .lower || self == .upper }

  @inline(__always)
  var isWord: Bool { self == .lower || self == .upper || self == .letter || self == .ideograph || self == .digit }
}

/// The classes of the 128 ASCII bytes.
let asciiClasses: [ScalarClass] = (0..<128).map { byte in
  switch byte {
  case 0x09...0x0D, 0x1C...0x20: .space
  case 0x61...0x7A: .lower
  case 0x41...0x5A: .upper
  case 0x30...0x39: .digit
  case 0x21, 0x2E, 0x3F: .stop
  default: .other
  }
}

extension ScalarClass {
  /// The class of any scalar value. Scripts met in news are told by their blocks; the rest by Unicode's properties.
  @inline(__always)
  static func of(_ value: UInt32) -> ScalarClass {
    value < 0x80 ? ofASCII(UInt8(truncatingIfNeeded: value)) : ofOther(value)
  }

  /// As the table says, by comparing: for single looks, where fetching the table costs more.
  @inline(__always)
  private static func ofASCII(_ byte: UInt8) -> ScalarClass {
    if (byte | 0x20) &- 0x61 < 26 { return byte & 0x20 == 0 ? .upper : .lower }
    if byte &- 0x30 < 10 { return .digit }
    if byte == 0x20 || byte &- 0x09 < 5 || byte &- 0x1C < 4 { return .space }
    return byte == 0x2E || byte == 0x21 || byte == 0x3F ? .stop : .other
  }

  private static func ofOther(_ value: UInt32) -> ScalarClass {
    if isWhiteSpace(value) { return .space }
    switch value {
    case 0x2018, 0x201A, 0x201C, 0x201E, 0xAB, 0x2039, 0x300C, 0x300E: return .openQuote
    case 0x2019, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F: return .closeQuote
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0x0964, 0x0965, 0x061F, 0x06D4: return .stop
    // Burmese, Khmer, Tibetan, Amharic, Armenian.
    case 0x104B, 0x17D4, 0x0F0D, 0x1362, 0x0589: return .stop
    case 0xAA, 0xB5, 0xBA, 0xDF: return .lower
    case 0xC0...0xDE where value != 0xD7: return .upper
    case 0xE0...0xFF where value != 0xF7: return .lower
    case 0x80...0xBF, 0xD7, 0xF7: return .other
    case 0x0410...0x042F, 0x0400...0x040F: return .upper
    case 0x0430...0x045F: return .lower
    case 0x0620...0x064A, 0x0904...0x0939, 0x0E01...0x0E30, 0xAC00...0xD7A3: return .letter
    case 0x3041...0x3096, 0x30A1...0x30FC, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: return .ideograph
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE0F, 0xFF00...0xFF0F, 0xFFFC...0xFFFD: return .other
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .other }
    let properties = scalar.properties
    if properties.isUppercase { return .upper }
    if properties.isLowercase { return .lower }
    if properties.isIdeographic { return .ideograph }
    if properties.isAlphabetic { return .letter }
    return properties.numericType == .decimal ? .digit : .other
  }

  /// Whether the scalar is white space: exactly those for which Python's `str.isspace()` holds, so that anybody can check
  /// our books. U+200B and U+FEFF are none.
  @inline(__always)
  static func isWhiteSpace(_ value: UInt32) -> Bool {
    if value > 0x20, value < 0x85 { return false }
    return switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

/// The scalar that begins at `index`, and its length in bytes. The bytes must be valid UTF-8; anything else reads as
/// U+FFFD of one byte.
@inline(__always)
func decodeScalar(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
  let first = UInt32(bytes[index])
  if first < 0x80 { return (first, 1) }
  let left = bytes.count - index
  if first >= 0xC2, first < 0xE0, left >= 2 {
    return ((first & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F, 2)
  }
  if first >= 0xE0, first < 0xF0, left >= 3 {
    return ((first & 0x0F) << 12 | (UInt32(bytes[index + 1]) & 0x3F) << 6 | UInt32(bytes[index + 2]) & 0x3F, 3)
  }
  if first >= 0xF0, first < 0xF5, left >= 4 {
    let high = (first & 0x07) << 18 | (UInt32(bytes[index + 1]) & 0x3F) << 12
    return (high | (UInt32(bytes[index + 2]) & 0x3F) << 6 | UInt32(bytes[index + 3]) & 0x3F, 4)
  }
  return (0xFFFD, 1)
}

/// The scalar that ends at `index` (exclusive), and its length in bytes; for valid UTF-8.
func decodeScalar(_ bytes: Span<UInt8>, before index: Int) -> (value: UInt32, length: Int) {
  var start = index - 1
  while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
  let scalar = decodeScalar(bytes, at: start)
  return (scalar.value, index - start)
}

/// `range` without the white space at its ends; an empty range when there is nothing else.
func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end {
    let (value, length) = decodeScalar(bytes, at: start)
    guard ScalarClass.isWhiteSpace(value) else { break }
    start += length
  }
  while end > start {
    let (value, length) = decodeScalar(bytes, before: end)
    guard ScalarClass.isWhiteSpace(value) else { break }
    end -= length
  }
  return start..<max(start, end)
}
