/// The text of `range` as people read it: runs of white space, line ends among them, become one space; none at the ends, and
/// nothing that nobody sees (`Invisible`).
func readableText(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  let part = bytes.extracting(range)
  return withoutInvisible(part).map { oneLine($0.span) } ?? oneLine(part)
}

private func oneLine(_ part: Span<UInt8>) -> String {
  var runs = ReadableRuns()
  guard let first = runs.next(part) else { return "" }
  guard var run = runs.next(part) else { return string(part.extracting(first)) }
  var text: [UInt8] = []
  text.reserveCapacity(part.count)
  text.append(part.extracting(first))
  while true {
    text.append(0x20)
    text.append(part.extracting(run))
    guard let next = runs.next(part) else { return string(text.span) }
    run = next
  }
}

func readableText(_ bytes: Span<UInt8>) -> String {
  readableText(bytes, 0..<bytes.count)
}

/// Bytes as a `String`, as they stand.
func string(_ bytes: Span<UInt8>) -> String {
  unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
}

extension [UInt8] {
  /// All the bytes of a stretch at once.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

/// The stretches of a text that are read as they stand; between two of them is white space that is read as one space.
struct ReadableRuns {
  private var index = 0

  /// Offsets; nil behind the last. Linear in what is passed; always to be given the same bytes.
  mutating func next(_ bytes: Span<UInt8>) -> Range<Int>? {
    let start = Self.behindSpace(bytes, index)
    index = start
    while true {
      index = plainEnd(bytes, index)
      guard index < bytes.count else { return start < index ? start..<index : nil }
      let (value, length) = decodeScalar(bytes, at: index)
      guard ScalarClass.isWhiteSpace(value) else {
        index += length
        continue
      }
      // A space before a line end was taken for one between words.
      let end = index > start && bytes[index - 1] == 0x20 ? index - 1 : index
      index = Self.behindSpace(bytes, end)
      if index == bytes.count || index > end + 1 || value != 0x20 { return start..<end }
    }
  }

  /// Over ASCII with single spaces, eight bytes at a time: where something else may stand.
  @inline(__always)
  private func plainEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index + 9 <= bytes.count {
      let (eight, next) = (EightBytes(bytes, at: index), EightBytes(bytes, at: index + 1))
      let special = eight.below(0x20) | eight.high | (eight.equal(0x20) & next.equal(0x20))
      if special != 0 { return index + EightBytes.place(special) }
      index += 8
    }
    return index
  }

  static func behindSpace(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (value, length) = decodeScalar(bytes, at: index)
      guard ScalarClass.isWhiteSpace(value) else { break }
      index += length
    }
    return index
  }
}
