/// Reads one JSON object, its top-level strings only: bytes in, fields out; no tree, no recursion, linear.
///
/// Grammar: RFC 8259. Values that are not strings or numbers are stepped over, whatever their depth.
struct JSONScanner {
  struct Failure: Error {
    var what: String
    var offset: Int
  }

  private let bytes: [UInt8]
  var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The fields whose value is a string or a number (as written), in order.
  mutating func object() throws(Failure) -> [(name: String, value: [UInt8])] {
    var fields: [(name: String, value: [UInt8])] = []
    skipSpace()
    try expect(0x7B, "\"{\" missing")
    skipSpace()
    if !take(0x7D) {
      repeat {
        skipSpace()
        let name = try string()
        skipSpace()
        try expect(0x3A, "\":\" missing")
        skipSpace()
        if let value = try value() { fields.append((String(decoding: name, as: UTF8.self), value)) }
        skipSpace()
      } while take(0x2C)
      try expect(0x7D, "\"}\" missing")
    }
    skipSpace()
    guard index == bytes.count else { throw Failure(what: "text behind the object", offset: index) }
    return fields
  }

  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ wanted: UInt8, _ what: String) throws(Failure) {
    guard take(wanted) else { throw Failure(what: what, offset: index) }
  }

  /// A string's or a number's bytes; nil for anything else.
  private mutating func value() throws(Failure) -> [UInt8]? {
    guard let first = byte else { throw Failure(what: "value missing", offset: index) }
    switch first {
    case 0x22: return try string()
    case 0x7B, 0x5B:
      try skipNested()
      return nil
    default:
      let start = index
      while let next = byte, isWordByte(next) { index += 1 }
      guard index > start else { throw Failure(what: "value missing", offset: start) }
      guard first == 0x2D || (0x30...0x39).contains(first) else { return nil }
      return Array(bytes[start..<index])
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x2B || byte == 0x2E
  }

  private mutating func skipNested() throws(Failure) {
    let start = index
    var depth = 0
    while let next = byte {
      switch next {
      case 0x22: _ = try string()
      case 0x7B, 0x5B:
        depth += 1
        index += 1
      case 0x7D, 0x5D:
        depth -= 1
        index += 1
        if depth == 0 { return }
      default: index += 1
      }
    }
    throw Failure(what: "list or object not closed", offset: start)
  }

  mutating func string() throws(Failure) -> [UInt8] {
    let start = index
    try expect(0x22, "string missing")
    var text: [UInt8] = []
    while true {
      let copied = index
      index = plainEnd(index)
      text.append(bytes.span.extracting(copied..<index))
      guard let next = byte else { break }
      index += 1
      if next == 0x22 { return text }
      try escape(into: &text)
    }
    throw Failure(what: "string not closed", offset: start)
  }

  /// Where the next `"` or `\\` stands.
  private func plainEnd(_ start: Int) -> Int {
    let bytes = bytes.span
    var index = start
    while index + 8 <= bytes.count {
      let eight = EightBytes(bytes, at: index)
      let signs = eight.equal(0x22) | eight.equal(0x5C)
      if signs != 0 { return index + EightBytes.place(signs) }
      index += 8
    }
    while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C { index += 1 }
    return index
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard let next = byte else { throw Failure(what: "string not closed", offset: index) }
    index += 1
    switch next {
    case 0x22, 0x5C, 0x2F: text.append(next)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75: text.append(contentsOf: String(try unicode()).utf8)
    default: throw Failure(what: "unknown escape", offset: index - 1)
    }
  }

  /// The scalar of a `\u` escape, its second half taken along; U+FFFD for a half that stands alone.
  private mutating func unicode() throws(Failure) -> Unicode.Scalar {
    let first = try fourDigits()
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let back = index
    if take(0x5C), take(0x75) {
      let second = try fourDigits()
      if (0xDC00...0xDFFF).contains(second) {
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
    }
    index = back
    return "\u{FFFD}"
  }

  private mutating func fourDigits() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let next = byte else { throw Failure(what: "string not closed", offset: index) }
      let digit: UInt8
      switch next {
      case 0x30...0x39: digit = next - 0x30
      case 0x41...0x46: digit = next - 0x41 + 10
      case 0x61...0x66: digit = next - 0x61 + 10
      default: throw Failure(what: "\\u without four hexadecimal digits", offset: index)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
