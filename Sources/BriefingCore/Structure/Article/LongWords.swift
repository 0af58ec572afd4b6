/// A set of the long words of a text: a headline says what its article says.
struct LongWords {
  /// A filter of 16,384 bits: a word that is not among them passes once in some tens.
  private var bits = [UInt64](repeating: 0, count: 256)
  private static let longest = 600

  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    Self.forEach(bytes, range) { bits[Self.slot($0)] |= Self.bit($0) }
  }

  private static func mixed(_ word: UInt64) -> UInt64 { word &* 0x9E37_79B9_7F4A_7C15 }
  private static func slot(_ word: UInt64) -> Int { Int(truncatingIfNeeded: mixed(word) >> 50) & 255 }
  private static func bit(_ word: UInt64) -> UInt64 { 1 << (mixed(word) >> 58) }

  /// How many long words a range has, and how many of them are in the set. Reads 600 bytes at most.
  func count(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (all: Int, known: Int) {
    var (all, known) = (0, 0)
    Self.forEach(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longest)) { word in
      all += 1
      if bits[Self.slot(word)] & Self.bit(word) != 0 { known += 1 }
    }
    return (all, known)
  }

  /// Hashes of the words of four letters and more; of writing without spaces, of each two characters.
  private static func forEach(_ bytes: Span<UInt8>, _ range: Range<Int>, _ body: (UInt64) -> Void) {
    var (word, letters, index): (UInt64, Int, Int) = (0, 0, range.lowerBound)
    var last: UInt64 = 0
    while index < range.upperBound {
      let (value, length) = decodeScalar(bytes, at: index)
      let kind = ScalarClass.of(value)
      index += length
      if kind == .ideograph {
        if last != 0 { body(last << 24 ^ UInt64(value)) }
        last = UInt64(value)
      } else if kind.isWord {
        word = LineScanner.mixed(word, UInt64(kind == .upper && value < 0x80 ? value | 0x20 : value))
        letters += 1
      }
      guard !kind.isWord || kind == .ideograph || index >= range.upperBound else { continue }
      if letters >= 4 { body(word) }
      (word, letters) = (0, 0)
      if kind != .ideograph { last = 0 }
    }
  }
}
