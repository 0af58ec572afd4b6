/// What a terminal makes of each Unicode scalar: its columns, how it is shown, and which neighbours it joins.
enum Scalars {
  /// One byte a scalar: columns in bits 0-1, `Shown` in bits 2-3, `Kind` in bits 4-7.
  struct Trait {
    let bits: UInt8

    /// 0 for marks and what is dropped, 2 for East Asian wide characters and emoji, else 1.
    var columns: Int { Int(bits & 3) }
    var shown: Shown { Shown(rawValue: bits >> 2 & 3) ?? .itself }
    var kind: Kind { Kind(rawValue: bits >> 4) ?? .other }
    /// Whether there is surely a break between this scalar and another of the same sort.
    var standsAlone: Bool { bits & 0xFC == 0 }
  }

  enum Shown: UInt8 {
    case itself
    /// As `·`: it could command the terminal, or turn the direction of the line.
    case dot
    /// As a blank: tab and line breaks.
    case blank
    /// Not at all: invisible formatting.
    case dropped
  }

  /// The classes that the rules of grapheme clusters (Unicode Standard Annex 29) speak of.
  enum Kind: UInt8 {
    case other, control, extend, linker, joiner, flag, prepend, spacing, lead, vowel, tail, picture, consonant
    /// Hangul syllables; by rule, not in the table.
    case leadVowel, leadVowelTail
  }

  /// The scalars below this have their trait in the table.
  static let limit: UInt32 = 0x20000

  /// Traits of the scalars below `limit`, made from `ranges` once, when the first character that is not ASCII turns up
  /// (some 50 µs, 128 kB).
  static let traits: [Trait] = {
    var traits = [Trait](repeating: Trait(bits: 1), count: Int(limit))
    var value: UInt8 = 0
    var low: Int?
    var number = 0
    var digits = 0
    func rangeEnds() {
      if digits > 0 {
        for scalar in (low ?? number)...number { traits[scalar] = Trait(bits: value) }
      }
      (low, number, digits) = (nil, 0, 0)
    }
    for byte in ranges.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = number << 4 | Int(byte - UInt8(ascii: "0"))
        digits += 1
      case UInt8(ascii: "A")...UInt8(ascii: "F"):
        number = number << 4 | Int(byte - UInt8(ascii: "A") + 10)
        digits += 1
      case UInt8(ascii: ":"):
        value = UInt8(truncatingIfNeeded: number)
        (number, digits) = (0, 0)
      case UInt8(ascii: "-"):
        (low, number, digits) = (number, 0, 0)
      default: rangeEnds()
      }
    }
    rangeEnds()
    return traits
  }()

  static func trait(of scalar: UInt32) -> Trait {
    if scalar < limit { return traits[Int(scalar)] }
    switch scalar {
    case 0x20000...0x3FFFD: return Trait(bits: 2)
    // Tags and variation selectors: invisible, and part of what stands before them.
    case 0xE0000...0xE0FFF: return Trait(bits: Shown.dropped.rawValue << 2 | Kind.extend.rawValue << 4)
    default: return Trait(bits: 1)
    }
  }

  /// The class of a scalar for the rules of clusters.
  static func kind(of scalar: UInt32, _ trait: Trait) -> Kind {
    guard scalar >= 0xAC00, scalar <= 0xD7A3 else { return trait.kind }
    return (scalar - 0xAC00) % 28 == 0 ? .leadVowel : .leadVowelTail
  }
}

/// One scalar of UTF-8 text.
struct DecodedScalar {
  var value: UInt32
  /// Bytes it takes.
  var length: Int
}

/// The scalar that begins at `start`. Bytes that are no UTF-8 count as U+FFFD, a maximal wrong part at a time, as
/// `String(decoding:as:)` does.
func scalar(in text: Span<UInt8>, at start: Int) -> DecodedScalar {
  let wrong: UInt32 = 0xFFFD
  let first = text[start]
  if first < 0x80 { return DecodedScalar(value: UInt32(first), length: 1) }
  let length: Int
  var value: UInt32
  // The second byte's range keeps out overlong forms, surrogates and what is beyond U+10FFFF.
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
  case 0xE0...0xEF:
    (length, value) = (3, UInt32(first & 0x0F))
    if first == 0xE0 { second = 0xA0...0xBF } else if first == 0xED { second = 0x80...0x9F }
  case 0xF0...0xF4:
    (length, value) = (4, UInt32(first & 0x07))
    if first == 0xF0 { second = 0x90...0xBF } else if first == 0xF4 { second = 0x80...0x8F }
  default: return DecodedScalar(value: wrong, length: 1)
  }
  for offset in 1..<length {
    guard start + offset < text.count, (offset == 1 ? second : 0x80...0xBF).contains(text[start + offset]) else {
      return DecodedScalar(value: wrong, length: offset)
    }
    value = value << 6 | UInt32(text[start + offset] & 0x3F)
  }
  return DecodedScalar(value: value, length: length)
}
