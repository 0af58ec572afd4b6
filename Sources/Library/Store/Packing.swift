/// Writes numbers, strings and ranges into few bytes: numbers as LEB128, a string once and later by its number.
struct Packer {
  private var body: [UInt8] = []
  private var strings: [String: Int] = [:]

  mutating func number(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      body.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    body.append(UInt8(rest))
  }

  mutating func flag(_ value: Bool) { body.append(value ? 1 : 0) }

  /// 0 and the string when it is new, else 1 more than its number.
  mutating func string(_ value: String) {
    if let known = strings[value] {
      number(known + 1)
      return
    }
    strings[value] = strings.count
    number(0)
    number(value.utf8.count)
    body.append(contentsOf: value.utf8)
  }

  mutating func optional(_ value: String?) {
    flag(value != nil)
    if let value { string(value) }
  }

  mutating func range(_ value: Range<Int>) {
    number(value.lowerBound)
    number(value.count)
  }

  mutating func list<Element>(_ values: [Element], _ write: (inout Packer, Element) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout Packer, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  var bytes: [UInt8] { body }
}

/// Reads what a `Packer` wrote. Bytes that nobody packed give an error, never a crash or a huge list.
struct Unpacker {
  struct Broken: Error {}

  private let bytes: [UInt8]
  private var index = 0
  private var strings: [String] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() throws(Broken) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard index < bytes.count, shift < 64 else { throw Broken() }
      let byte = bytes[index]
      index += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
  }

  mutating func flag() throws(Broken) -> Bool { try number() != 0 }

  mutating func string() throws(Broken) -> String {
    let known = try number()
    if known > 0 {
      guard known <= strings.count else { throw Broken() }
      return strings[known - 1]
    }
    let length = try number()
    guard length >= 0, length <= bytes.count - index else { throw Broken() }
    let value = String(decoding: bytes[index..<index + length], as: UTF8.self)
    index += length
    strings.append(value)
    return value
  }

  mutating func optional() throws(Broken) -> String? { try flag() ? try string() : nil }

  /// A range inside a text of so many bytes.
  mutating func range(in length: Int) throws(Broken) -> Range<Int> {
    let start = try number()
    let count = try number()
    guard start >= 0, count >= 0, start <= length, count <= length - start else { throw Broken() }
    return start..<start + count
  }

  mutating func list<Element>(_ read: (inout Unpacker) throws(Broken) -> Element) throws(Broken) -> [Element] {
    let count = try number()
    // Each element takes a byte at least.
    guard count >= 0, count <= bytes.count - index else { throw Broken() }
    var values: [Element] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  mutating func optional<Value>(_ read: (inout Unpacker) throws(Broken) -> Value) throws(Broken) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func raw<Value: RawRepresentable>(_: Value.Type = Value.self) throws(Broken) -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: try string()) else { throw Broken() }
    return value
  }
}
