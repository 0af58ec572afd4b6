/// Writes JSON into bytes, without spaces, members in the order given.
///
/// Output is UTF-8 with only what JSON demands escaped; C0 control characters and DEL become `\u00XX`, so a line that is printed on a
/// terminal cannot control it. C1 controls and line separators are escaped too.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// An object or array, its members written by `body`.
  @inline(__always)
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body)
  }

  @inline(__always)
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), body)
  }

  /// The name of the next value of an object.
  public mutating func key(_ name: StaticString) {
    let (isNext, length) = (needsComma, name.utf8CodeUnitCount)
    bytes.append(addingCapacity: length + 4) { bytes in
      if isNext { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for offset in 0..<length { bytes.append(unsafe name.utf8Start[offset]) }
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: ":"))
    }
    needsComma = false
  }

  public mutating func string(_ text: String?) {
    guard let text else { return null() }
    separate()
    let span = text.utf8.span
    quoted(span)
  }

  /// A stretch of a text as it stands.
  public mutating func string(_ text: Span<UInt8>) {
    separate()
    quoted(text)
  }

  /// A stretch of a text as `readableText` has it.
  mutating func readable(_ text: Span<UInt8>) {
    separate()
    if let seen = withoutInvisible(text) { oneLine(seen.span) } else { oneLine(text) }
  }

  private mutating func oneLine(_ text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    // One pass, as `ReadableRuns` and `escaped` make two: most of what is written is written here.
    var index = ReadableRuns.behindSpace(text, 0)
    var copied = index
    while index < text.count {
      index = readableEnd(text, from: index)
      guard index < text.count else { break }
      let (value, length) = decodeScalar(text, at: index)
      if ScalarClass.isWhiteSpace(value) {
        let next = ReadableRuns.behindSpace(text, index + length)
        if value == 0x20, next == index + 1, next < text.count {
          index = next
          continue
        }
        // A space before a line end was taken for one between words.
        let end = index > copied && text[index - 1] == 0x20 ? index - 1 : index
        bytes.append(text.extracting(copied..<end))
        if next < text.count { bytes.append(0x20) }
        (index, copied) = (next, next)
      } else if isEscaped(value) {
        bytes.append(text.extracting(copied..<index))
        if value < 0x80 { escape(UInt8(truncatingIfNeeded: value)) } else { unicodeEscape(UInt16(value)) }
        index += length
        copied = index
      } else {
        index += length
      }
    }
    bytes.append(text.extracting(copied..<text.count))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a scalar that is no white space is not written as it is.
  private func isEscaped(_ value: UInt32) -> Bool {
    value < 0x20 || value &- 0x7F < 0x21 || value == 0x22 || value == 0x5C
  }

  /// Over ASCII that is read and written as it is, eight bytes at a time: where something else may stand.
  @inline(__always)
  private func readableEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 9 <= text.count {
      let (eight, next) = (EightBytes(text, at: index), EightBytes(text, at: index + 1))
      let special =
        eight.below(0x20) | eight.equal(UInt8(ascii: "\"")) | eight.equal(UInt8(ascii: "\\")) | eight.equal(0x7F)
        | eight.high | (eight.equal(0x20) & next.equal(0x20))
      if special != 0 { return index + EightBytes.place(special) }
      index += 8
    }
    return index
  }

  public mutating func integer(_ value: Int) {
    separate()
    append(value)
  }

  /// A number from 0 to 1 with two decimals.
  public mutating func share(_ value: Double) {
    separate()
    let hundredths = Int(min(1, max(0, value)) * 100 + 0.5)
    append(hundredths / 100)
    guard hundredths % 100 != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(hundredths % 100 / 10))
    if hundredths % 10 != 0 { bytes.append(UInt8(ascii: "0") + UInt8(hundredths % 10)) }
  }

  public mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
  }

  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Ends a line of JSON Lines (or any value that stands alone).
  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  @inline(__always)
  private mutating func nest(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func append(_ value: Int) {
    // Divisions by a constant are multiplications, so the digits are found from the last one on.
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = digits.count
    var rest = value.magnitude
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    bytes.append(addingCapacity: 21) { bytes in
      if value < 0 { bytes.append(UInt8(ascii: "-")) }
      for place in first..<digits.count { bytes.append(digits[place]) }
    }
  }

  private mutating func quoted(_ text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    escaped(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies stretches that need no escape as they are.
  private mutating func escaped(_ text: Span<UInt8>) {
    var copied = 0
    var index = 0
    while index < text.count {
      index = plainEnd(text, from: index)
      guard index < text.count else { break }
      let byte = text[index]
      if byte < 0x80 {
        if byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
          index += 1
          continue
        }
        bytes.append(text.extracting(copied..<index))
        escape(byte)
        index += 1
      } else if let scalar = lineBreakOrControl(text, at: index) {
        bytes.append(text.extracting(copied..<index))
        unicodeEscape(scalar.value)
        index += scalar.length
      } else {
        index += 1
        continue
      }
      copied = index
    }
    bytes.append(text.extracting(copied..<text.count))
  }

  /// Over bytes that are written as they are, eight at a time: where one may stand that is not.
  @inline(__always)
  private func plainEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
      let eight = EightBytes(text, at: index)
      let special =
        eight.below(0x20) | eight.equal(UInt8(ascii: "\"")) | eight.equal(UInt8(ascii: "\\")) | eight.equal(0x7F)
        | eight.high
      if special != 0 { return index + EightBytes.place(special) }
      index += 8
    }
    return index
  }

  /// A C1 control (C2 80-9F) or U+2028, U+2029 (E2 80 A8, A9), which many line readers take for an end of line.
  private func lineBreakOrControl(_ text: Span<UInt8>, at index: Int) -> (value: UInt16, length: Int)? {
    if text[index] == 0xC2, index + 1 < text.count, text[index + 1] < 0xA0 {
      return (UInt16(text[index + 1]), 2)
    }
    if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 {
      return (0x2000 | UInt16(text[index + 2] & 0x3F), 3)
    }
    return nil
  }

  private mutating func escape(_ byte: UInt8) {
    let short: UInt8? =
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
      case 0x0A: UInt8(ascii: "n")
      case 0x0D: UInt8(ascii: "r")
      case 0x09: UInt8(ascii: "t")
      default: nil
      }
    if let short {
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(short)
    } else {
      unicodeEscape(UInt16(byte))
    }
  }

  private mutating func unicodeEscape(_ value: UInt16) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: value >> shift) & 15
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
