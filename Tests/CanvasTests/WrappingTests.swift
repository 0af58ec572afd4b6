import Canvas
import Testing

private func lines(_ text: String, _ width: Int) -> [String] {
  let bytes = Array(text.utf8)
  return wrap(bytes, width: width).map { String(decoding: bytes[$0], as: UTF8.self) }
}

@Test("Lines break at white space, which goes")
func whiteSpace() {
  #expect(lines("the wall was priced", 8) == ["the wall", "was", "priced"])
  #expect(lines("the wall  was\npriced", 13) == ["the wall  was", "priced"])
  #expect(lines("the wall was priced", 80) == ["the wall was priced"])
  #expect(lines("ends in blanks   ", 6) == ["ends", "in", "blanks"])
}

@Test("A word longer than the line is cut")
func longWords() {
  #expect(lines("abcdefghij", 4) == ["abcd", "efgh", "ij"])
  #expect(lines("an abcdefghij z", 4) == ["an", "abcd", "efgh", "ij z"])
  #expect(lines("“abcdefghij”", 6) == ["“abcde", "fghij”"])
}

@Test("An empty text is one empty line, and so is one of blanks")
func nothing() {
  #expect(wrap([], width: 10) == [0..<0])
  #expect(lines("   ", 10) == [""])
  #expect(lines("   ", 2) == [""])
}

@Test("An indent stays unless the first word needs its room")
func indents() {
  #expect(lines("  an indent", 8) == ["  an", "indent"])
  #expect(lines("    indented", 8) == ["indented"])
  #expect(lines("          far in", 6) == ["far in"])
}

@Test("East Asian text breaks between characters, but not before closing marks")
func eastAsian() {
  #expect(lines("日本語の文章", 6) == ["日本語", "の文章"])
  #expect(lines("日本語。文章", 6) == ["日本", "語。文", "章"])
  #expect(lines("日本「語」文", 6) == ["日本", "「語」", "文"])
  #expect(lines("see 日本語", 7) == ["see 日", "本語"])
  #expect(lines("日", 1) == ["日"])
  #expect(lines("a日b", 1) == ["a", "日", "b"])
}

@Test("Emoji and combining marks are counted as they are drawn")
func pictures() {
  #expect(lines("👨‍👩‍👧 👨‍👩‍👧 x", 5) == ["👨‍👩‍👧 👨‍👩‍👧", "x"])
  #expect(lines("caf\u{e9} cafe\u{301} z", 9) == ["caf\u{e9} cafe\u{301}", "z"])
}

@Test("No-break spaces hold words together")
func noBreakSpace() {
  #expect(lines("a 10\u{A0}km", 5) == ["a", "10\u{A0}km"])
}

@Test("Every byte that is no white space is in exactly one line, and no line is too wide", arguments: 1...30)
func nothingLost(width: Int) {
  let text =
    "  “We had nine hundred pages a week,” said Ilse—who kept—the books.\n" + "日本語 mixed 語 in, naïvely; 👍🏽 ok   end  "
  let bytes = Array(text.utf8)
  var seen = [Int](repeating: 0, count: bytes.count)
  for line in wrap(bytes, width: width) {
    for offset in line { seen[offset] += 1 }
    let shown = columns(of: String(decoding: bytes[line], as: UTF8.self))
    #expect(shown <= max(width, 2))
  }
  for (offset, byte) in bytes.enumerated() {
    #expect(seen[offset] <= 1)
    #expect(seen[offset] == 1 || byte == 0x20 || byte == 0x0A, "byte \(offset)")
  }
}

@Test("Bytes that are no UTF-8 are wrapped like any other")
func wrongBytes() {
  let bytes: [UInt8] = [0x61, 0xFF, 0xE2, 0x80, 0x20, 0xC3, 0x28, 0xF0, 0x9F, 0x98]
  let lines = wrap(bytes, width: 3)
  #expect(lines.first?.lowerBound == 0)
  #expect(lines.last?.upperBound == bytes.count)
}
