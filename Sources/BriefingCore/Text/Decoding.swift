/// Bytes made into valid UTF-8, and what had to be done for it.
struct DecodedText {
  var text: [UInt8]
  /// `text` is the bytes as they came.
  var isVerbatim: Bool
  static let utf16Notice = "read as UTF-16"
  /// One sentence for each thing the reader of the text should know.
  var notices: [String] = []

  /// Tells the encoding from the bytes alone: a byte order mark, then valid UTF-8, then the alternating zeros of UTF-16,
  /// then whether the bytes that are not UTF-8 read as Western letters and marks. One pass for each; linear.
  init(_ bytes: [UInt8]) {
    let span = bytes.span
    if let (order, start) = Self.utf16(span) {
      text = Self.fromUTF16(span, from: start, order: order)
      isVerbatim = false
      notices = [Self.utf16Notice]
      return
    }
    if (try? UTF8Span(validating: span)) != nil {
      text = bytes
      isVerbatim = true
      return
    }
    let survey = Survey(span)
    isVerbatim = false
    if survey.isWestern {
      text = Self.fromWindows1252(span)
      notices = [survey.controls > 0 ? "read as Windows-1252" : "read as Latin-1"]
    } else {
      text = Self.repaired(span)
      let count = survey.invalid == 1 ? "1 invalid byte" : "\(survey.invalid) invalid bytes"
      notices = ["\(count) replaced by U+FFFD, the first at byte \(survey.firstInvalid)"]
    }
  }

  private enum ByteOrder { case little, big }

  private static func utf16(_ bytes: Span<UInt8>) -> (ByteOrder, start: Int)? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return (.little, 2) }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return (.big, 2) }
    // Without a mark: plain text in UTF-16 has a zero in nearly every other place, and none in the places between.
    guard bytes.count >= 8, bytes.count % 2 == 0 else { return nil }
    var zeros = (even: 0, odd: 0)
    let looked = min(bytes.count, 4096) & ~1
    guard hasZero(bytes, looked) else { return nil }
    for index in 0..<looked where bytes[index] == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.even == 0, zeros.odd * 10 > looked * 3 { return (.little, 0) }
    if zeros.odd == 0, zeros.even * 10 > looked * 3 { return (.big, 0) }
    return nil
  }

  private static func hasZero(_ bytes: Span<UInt8>, _ count: Int) -> Bool {
    var index = 0
    while index + 8 <= count {
      if EightBytes(bytes, at: index).equal(0) != 0 { return true }
      index += 8
    }
    for index in index..<count where bytes[index] == 0 { return true }
    return false
  }

  private static func fromUTF16(_ bytes: Span<UInt8>, from start: Int, order: ByteOrder) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity((bytes.count - start) / 2)
    var index = start
    while index + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(order == .little ? second << 8 | first : first << 8 | second)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// What Windows-1252 has at 0x80...0x9F, where Latin-1 has control characters; 0 where it has nothing.
  /// Source: the table `index-windows-1252.txt` of the Encoding Standard (WHATWG).
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  private static func fromWindows1252(_ bytes: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x80 {
        text.append(byte)
      } else {
        let mapped = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt16(byte)
        let scalar = Unicode.Scalar(mapped == 0 ? 0xFFFD : mapped) ?? "\u{FFFD}"
        text.append(contentsOf: String(scalar).utf8)
      }
    }
    return text
  }

  private static func repaired(_ bytes: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      let length = validLength(bytes, at: index)
      if length == 0 {
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        index += 1
      } else {
        for offset in index..<(index + length) { text.append(bytes[offset]) }
        index += length
      }
    }
    return text
  }

  /// The length of the valid UTF-8 sequence at `index`, or 0.
  fileprivate static func validLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let length =
      first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return 0 }
    for offset in (index + 1)..<(index + length) where bytes[offset] & 0xC0 != 0x80 { return 0 }
    let second = bytes[index + 1]
    switch first {
    case 0xE0 where second < 0xA0, 0xED where second >= 0xA0, 0xF0 where second < 0x90, 0xF4 where second >= 0x90:
      return 0
    default: return length
    }
  }

  /// What stands in bytes that are not UTF-8 throughout.
  private struct Survey {
    var invalid = 0
    var firstInvalid = 0
    /// Sequences of several bytes that are valid UTF-8: chance hardly ever makes one in Western text.
    var sequences = 0
    /// Invalid bytes in 0x80...0x9F.
    var controls = 0
    /// Invalid bytes that read well in Windows-1252: letters beside letters, and the marks of printed text.
    var plausible = 0

    init(_ bytes: Span<UInt8>) {
      var index = 0
      while index < bytes.count {
        let length = DecodedText.validLength(bytes, at: index)
        if length > 0 {
          if length > 1 { sequences += 1 }
          index += length
          continue
        }
        let byte = bytes[index]
        if invalid == 0 { firstInvalid = index }
        invalid += 1
        if byte < 0xA0 { controls += 1 }
        let isBeside =
          index > 0 && Self.isLetter(bytes[index - 1]) || index + 1 < bytes.count && Self.isLetter(bytes[index + 1])
        switch byte {
        case 0x80, 0x82, 0x84, 0x85, 0x8B, 0x91...0x97, 0x9B, 0xA0...0xBF: plausible += 1
        case 0x8A, 0x8C, 0x8E, 0x99, 0x9A, 0x9C, 0x9E, 0x9F, 0xC0...0xFD: plausible += isBeside ? 1 : 0
        default: break
        }
        index += 1
      }
    }

    var isWestern: Bool { sequences * 2 < invalid && plausible * 5 >= invalid * 4 }

    private static func isLetter(_ byte: UInt8) -> Bool {
      byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC0
    }
  }
}
