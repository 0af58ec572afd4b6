/// Text as it may stand in a file that others open: valid UTF-8 without control characters. A document is a stranger.

/// A text on one line: runs of white space are one blank, control characters `·`.
func oneLine(_ text: String) -> String {
  var line: [UInt8] = []
  line.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
      if !line.isEmpty, line.last != 0x20 { line.append(0x20) }
    } else {
      line.append(byte)
    }
  }
  while line.last == 0x20 { line.removeLast() }
  var clean: [UInt8] = []
  clean.append(line) { _ in nil }
  return String(decoding: clean, as: UTF8.self)
}

extension [UInt8] {
  mutating func append(_ text: String) {
    append(contentsOf: text.utf8)
  }

  /// Appends text, each byte that `replacement` names by what it gives; control characters but line break and tab
  /// become `·`, whatever it says.
  mutating func append(_ text: some Sequence<UInt8>, _ replacement: (UInt8) -> String?) {
    var isLatin = false
    for byte in text {
      // C1 controls are C2 80 to C2 9F; the C2 is out already.
      if isLatin, byte < 0xA0 {
        isLatin = false
        append(0xB7)
        continue
      }
      isLatin = byte == 0xC2
      if (byte < 0x20 && byte != 0x0A && byte != 0x09) || byte == 0x7F {
        append(contentsOf: [0xC2, 0xB7])
      } else if let other = replacement(byte) {
        append(contentsOf: other.utf8)
      } else {
        append(byte)
      }
    }
  }
}
