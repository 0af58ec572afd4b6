/// Classes of single bytes, small numbers so that one comparison tells letters and digits from the rest.
enum ByteKind {
  static let small: UInt8 = 0
  static let capital: UInt8 = 1
  static let digit: UInt8 = 2
  static let space: UInt8 = 3
  static let newline: UInt8 = 4
  static let sign: UInt8 = 5
  /// Part of a sign of more than one byte.
  static let high: UInt8 = 6

  /// One class for each byte.
  static let table: [UInt8] = (0..<256).map { value in
    switch value {
    case 0x61...0x7A: small
    case 0x41...0x5A: capital
    case 0x30...0x39: digit
    case 0x0A, 0x0D: newline
    case 0x00...0x20, 0x7F: space
    case 0x80...0xFF: high
    default: sign
    }
  }
}

/// One sign of two to four bytes: how long it is and what it does in a text.
struct HighSign {
  var kind: Kind
  var length: Int
  var isCapital = false

  enum Kind {
    case letter, space, apostrophe, singleOpen, hyphen, dash, ellipsis, openMark, closeMark, straightMark, symbol
    case comma, stop, question, exclamation, colon, semicolon, parenthesisOpen, parenthesisClose, slash, tag
    /// See `Invisible`: nothing, wherever it stands.
    case invisible
  }

  /// Reads the sign that begins at `at`; a byte that begins none is a symbol of length 1.
  static func read(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> HighSign {
    let first = text[at]
    if first >= 0xC2, first < 0xE0, at + 1 < end { return two(first, text[at + 1]) }
    if first >= 0xE0, first < 0xF0, at + 2 < end { return three(first, text[at + 1], text[at + 2]) }
    if first >= 0xF0, first < 0xF8, at + 3 < end { return HighSign(kind: .symbol, length: 4) }
    return HighSign(kind: .symbol, length: 1)
  }

  private static func two(_ first: UInt8, _ second: UInt8) -> HighSign {
    if first == 0xC2 {
      switch second {
      case 0xA0: return HighSign(kind: .space, length: 2)
      case 0xAD: return HighSign(kind: .invisible, length: 2)
      case 0xAB: return HighSign(kind: .openMark, length: 2)
      case 0xBB: return HighSign(kind: .closeMark, length: 2)
      case 0xB4: return HighSign(kind: .apostrophe, length: 2)
      case 0xAA, 0xB5, 0xBA: return HighSign(kind: .letter, length: 2)
      default: return HighSign(kind: .symbol, length: 2)
      }
    }
    var capital = false
    switch first {
    case 0xC3: capital = second < 0x9F && second != 0x97
    case 0xC4, 0xC5: capital = second & 1 == 0
    case 0xCE: capital = second >= 0x86 && second <= 0xAA
    case 0xD0: capital = second < 0xB0
    case 0xD8 where second == 0x9C: return HighSign(kind: .invisible, length: 2)
    default: break
    }
    return HighSign(kind: .letter, length: 2, isCapital: capital)
  }

  private static func three(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> HighSign {
    var kind = Kind.letter
    if first == 0xE2 {
      kind = second == 0x80 ? general(third) : second == 0x81 && isFormat(third) ? .invisible : .symbol
    } else if first == 0xE3, second == 0x80 {
      switch third {
      case 0x80: kind = .space
      case 0x81: kind = .comma
      case 0x82: kind = .stop
      case 0x8C, 0x8E: kind = .openMark
      case 0x8D, 0x8F: kind = .closeMark
      default: kind = .symbol
      }
    } else if first == 0xEF, second == 0xBB, third == 0xBF {
      kind = .invisible
    } else if first == 0xEF, second == 0xBC {
      switch third {
      case 0x82: kind = .straightMark
      case 0x8C: kind = .comma
      case 0x8E: kind = .stop
      case 0x9A: kind = .colon
      case 0x9F: kind = .question
      case 0x81: kind = .exclamation
      default: break
      }
    } else if first == 0xEF, second >= 0xBF {
      kind = .symbol
    } else if first == 0xE1, second == 0xA0, third == 0x8E {
      kind = .invisible
    } else if first == 0xE1, second == 0xB8 || second == 0xB9 {
      return HighSign(kind: .letter, length: 3, isCapital: third & 1 == 0)
    }
    return HighSign(kind: kind, length: 3)
  }

  /// Of U+2040 to U+207F: U+2060, U+2066 to U+2069.
  private static func isFormat(_ third: UInt8) -> Bool { third == 0xA0 || (third >= 0xA6 && third <= 0xA9) }

  /// U+2000 to U+203F.
  private static func general(_ third: UInt8) -> Kind {
    switch third {
    case 0x80...0x8A, 0xA8, 0xA9, 0xAF: .space
    case 0x8B...0x8F, 0xAA...0xAE: .invisible
    case 0x90, 0x91: .hyphen
    case 0x92...0x95: .dash
    case 0x98, 0x9A, 0x9B: .singleOpen
    case 0x99, 0xB2: .apostrophe
    case 0x9C, 0x9E: .openMark
    case 0x9D: .closeMark
    case 0x9F: .openMark
    case 0xB3: .straightMark
    case 0xA4...0xA6: .ellipsis
    default: .symbol
    }
  }
}
