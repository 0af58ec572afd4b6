/// The words of a text as the sets' scorers cut them: runs of letters and digits; in scripts without spaces each sign is one.
/// Each as a hash.
enum Tokens {
  static func of(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt64] {
    var tokens: [UInt64] = []
    var hash: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      var value = UInt32(byte)
      var length = 1
      if byte >= 0xF0, index + 3 < range.upperBound {
        value = UInt32(byte & 7) << 18 | UInt32(bytes[index + 1] & 63) << 12 | UInt32(bytes[index + 2] & 63) << 6
        value |= UInt32(bytes[index + 3] & 63)
        length = 4
      } else if byte >= 0xE0, index + 2 < range.upperBound {
        value = UInt32(byte & 15) << 12 | UInt32(bytes[index + 1] & 63) << 6 | UInt32(bytes[index + 2] & 63)
        length = 3
      } else if byte >= 0xC0, index + 1 < range.upperBound {
        value = UInt32(byte & 31) << 6 | UInt32(bytes[index + 1] & 63)
        length = 2
      }
      index += length
      if value == 0xAD { continue }
      if isAlone(value) {
        if hash != 0 { tokens.append(hash) }
        hash = 0
        tokens.append(mixed(0, value))
      } else if isWord(value) {
        hash = mixed(hash, value)
      } else if hash != 0 {
        tokens.append(hash)
        hash = 0
      }
    }
    if hash != 0 { tokens.append(hash) }
    return tokens
  }

  static func of(_ text: String) -> [UInt64] {
    let bytes = Array(text.utf8)
    return of(bytes.span, 0..<bytes.count)
  }

  /// Runs of four words, each as a hash; a shorter text is one run.
  static func runs(_ tokens: [UInt64]) -> [UInt64] {
    guard tokens.count > 4 else { return tokens.isEmpty ? [] : [joined(tokens[...])] }
    return (0...(tokens.count - 4)).map { joined(tokens[$0..<($0 + 4)]) }
  }

  static func joined(_ tokens: ArraySlice<UInt64>) -> UInt64 {
    tokens.reduce(0x9E37_79B9) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 ^ ($0 >> 29) }
  }

  private static func mixed(_ hash: UInt64, _ value: UInt32) -> UInt64 {
    let product = (hash ^ UInt64(value) &+ 0x51) &* 0x9E37_79B9_7F4A_7C15
    return max(1, product ^ product >> 31)
  }

  private static func isAlone(_ value: UInt32) -> Bool {
    switch value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF:
      true
    default: false
    }
  }

  private static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 || value == 0x5F }
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
