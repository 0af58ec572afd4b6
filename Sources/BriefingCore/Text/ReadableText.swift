/// The text of `range` as people read it: runs of white space, line ends among them, become one space; none at the ends.
func readableText(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  var text: [UInt8] = []
  text.reserveCapacity(range.count)
  var index = range.lowerBound
  var isSpaceDue = false
  while index < range.upperBound {
    let (value, length) = decodeScalar(bytes, at: index)
    if ScalarClass.isWhiteSpace(value) {
      isSpaceDue = !text.isEmpty
    } else {
      if isSpaceDue { text.append(0x20) }
      isSpaceDue = false
      for offset in index..<(index + length) { text.append(bytes[offset]) }
    }
    index += length
  }
  return String(decoding: text, as: UTF8.self)
}

func readableText(_ bytes: Span<UInt8>) -> String {
  readableText(bytes, 0..<bytes.count)
}
