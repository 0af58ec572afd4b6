/// Comparing stretches of text by their letters and digits alone, case folded for ASCII.
enum Folding {
  /// Whether the letters and digits of `part` are the last ones of `whole`; where in `whole` they begin. Linear.
  static func suffix(_ bytes: Span<UInt8>, of whole: Range<Int>, equalTo part: Range<Int>) -> Int? {
    var a = whole.upperBound
    var b = part.upperBound
    var start = a
    while true {
      b = skipBack(bytes, b, part.lowerBound)
      if b <= part.lowerBound { return start }
      a = skipBack(bytes, a, whole.lowerBound)
      guard a > whole.lowerBound, fold(bytes[a - 1]) == fold(bytes[b - 1]) else { return nil }
      a -= 1
      b -= 1
      start = a
    }
  }

  /// How far into `whole` the letters and digits of `part` reach, if `whole` begins with them. Linear.
  static func prefix(_ bytes: Span<UInt8>, of whole: Range<Int>, equalTo part: Range<Int>) -> Int? {
    var a = whole.lowerBound
    var b = part.lowerBound
    while true {
      b = skip(bytes, b, part.upperBound)
      if b >= part.upperBound { return a }
      a = skip(bytes, a, whole.upperBound)
      guard a < whole.upperBound, fold(bytes[a]) == fold(bytes[b]) else { return nil }
      a += 1
      b += 1
    }
  }

  private static func isCounted(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func skip(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end, !isCounted(bytes[index]) { index += 1 }
    return index
  }

  private static func skipBack(_ bytes: Span<UInt8>, _ index: Int, _ start: Int) -> Int {
    var index = index
    while index > start, !isCounted(bytes[index - 1]) { index -= 1 }
    return index
  }

  private static func fold(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
