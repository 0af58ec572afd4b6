/// The numbers and month names of a stretch of text; a word between two breaks a date, small words (`of`, `de`) excepted.
struct DateTokens {
  struct Token {
    enum Value {
      case number(Int, digits: Int)
      case month(Int)
      case word
    }
    var value: Value
    var range: Range<Int>
    /// The byte behind it.
    var tie: UInt8 = 0
    /// Bound to the next token by `-`, `.` or `/` alone.
    var isTied: Bool { tie == 0x2D || tie == 0x2E || tie == 0x2F }
  }

  private var index: Int
  private let end: Int

  init(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next(_ bytes: Span<UInt8>) -> Token? {
    while index < end {
      let start = index
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        var number = 0
        while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39 {
          if index - start < 9 { number = number * 10 + Int(bytes[index] - 0x30) }
          index += 1
        }
        let digits = index - start
        if let tie = skipSign(bytes) {
          return Token(value: .number(number, digits: digits), range: start..<index, tie: tie)
        }
        skipOrdinal(bytes)
        return Token(value: .number(number, digits: digits), range: start..<index, tie: index < end ? bytes[index] : 0)
      }
      if isNoBreakSpace(bytes, index) {
        index += 2
        continue
      }
      if isLetter(byte) {
        while index < end, isLetter(bytes[index]), !isNoBreakSpace(bytes, index) { index += 1 }
        if let month = MonthNames.month(bytes, start..<index) {
          return Token(value: .month(month), range: start..<index, tie: index < end ? bytes[index] : 0)
        }
        if !isSmall(bytes, start..<index) { return Token(value: .word, range: start..<index) }
        continue
      }
      index += 1
    }
    return nil
  }

  private func isNoBreakSpace(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0xC2 && index + 1 < end && bytes[index + 1] == 0xA0
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }

  /// `2019年11月20日`, `2019년 11월 20일`: the signs tie as a hyphen does.
  private mutating func skipSign(_ bytes: Span<UInt8>) -> UInt8? {
    guard index + 2 < end, bytes[index] >= 0xE5 else { return nil }
    switch decodeScalar(bytes, at: index).value {
    case 0x5E74, 0x6708, 0x65E5, 0xB144, 0xC6D4, 0xC77C: index += 3
    default: return nil
    }
    return 0x2F
  }

  /// `26th`, `1st`, `1er`, `1º`.
  private mutating func skipOrdinal(_ bytes: Span<UInt8>) {
    guard index + 1 < end, isLetter(bytes[index]), isLetter(bytes[index + 1]) else { return }
    if index + 2 < end, isLetter(bytes[index + 2]) { return }
    switch (bytes[index] | 0x20, bytes[index + 1] | 0x20) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68), (0x65, 0x72): index += 2
    case (0xE2, 0xBA) where bytes[index] == 0xC2: index += 2
    default: return
    }
  }

  /// `of`, `de`, `del`, `the`, `den`: they stand inside dates.
  private func isSmall(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count == 2 || word.count == 3 else { return false }
    let third = word.count == 3 ? bytes[word.lowerBound + 2] | 0x20 : 0
    switch (bytes[word.lowerBound] | 0x20, bytes[word.lowerBound + 1] | 0x20, third) {
    case (0x6F, 0x66, 0), (0x64, 0x65, 0), (0x64, 0x65, 0x6C), (0x74, 0x68, 0x65), (0x64, 0x65, 0x6E): return true
    default: return false
    }
  }
}
