/// Names of classes and ids as hashes of 24 bits, whole (`post-meta`) and by their words (`post`, `meta`); digits are left out.
enum ClassTokens {
  /// A name has more words than this only where a program made it up.
  private static let most = 12

  /// The hashes of the names in a class or id. Linear.
  static func hashes(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt32] {
    var tokens: [UInt32] = []
    var (name, word) = (start, start)
    var (letters, added, words) = (0, 0, 0)
    var wasSmall = false
    func endWord() {
      if letters > 1, added < most {
        tokens.append(finished(word, 2))
        added += 1
      }
      if letters > 0 { words += 1 }
      (word, letters) = (start, 0)
    }
    for index in range.lowerBound...range.upperBound {
      let byte = index < range.upperBound ? bytes[index] : 0x20
      let isUpper = byte &- 0x41 < 26
      let isLetter = (byte | 0x20) &- 0x61 < 26
      if !isLetter || (isUpper && wasSmall) { endWord() }
      if byte <= 0x20 {
        if words > 1, added < most {
          tokens.append(finished(name, 1))
          added += 1
        }
        (name, words) = (start, 0)
      } else if isLetter {
        name = mixed(name, byte | 0x20)
        word = mixed(word, byte | 0x20)
        letters += 1
      }
      wasSmall = isLetter && !isUpper
    }
    return tokens
  }

  /// The letters of a class as one number.
  static func signature(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash = start
    for index in range where (bytes[index] | 0x20) &- 0x61 < 26 { hash = mixed(hash, bytes[index]) }
    return hash
  }

  private static let start: UInt32 = 0x811C_9DC5

  @inline(__always)
  private static func mixed(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  private static func finished(_ hash: UInt32, _ kind: UInt32) -> UInt32 {
    var mixed = (hash ^ kind &* 0x9E37_79B1) &* 0xC2B2_AE35
    mixed ^= mixed >> 13
    return max(1, mixed & 0xFF_FFFF)
  }
}
