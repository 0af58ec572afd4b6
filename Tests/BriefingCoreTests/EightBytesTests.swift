import Testing

@testable import BriefingCore

/// What is told of eight bytes at a time must be what is told of each, wherever in the eight it stands.
@Suite("Eight bytes at a time")
struct EightBytesTests {
  private static let edges: [UInt8] = [
    0, 0x09, 0x0A, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x60, 0x61, 0x7A, 0x7B, 0x7E, 0x7F, 0x80, 0xE1, 0xFF,
  ]

  /// A byte at each of the eight places, with letters around it and with itself around it.
  private func forEachPlace(_ body: (_ bytes: [UInt8], _ place: Int, _ byte: UInt8) -> Void) {
    for byte in Self.edges {
      for place in 0..<8 {
        var bytes = Array("abcdefgh".utf8)
        bytes[place] = byte
        body(bytes, place, byte)
      }
    }
  }

  @Test("The first byte that is no small letter is found in its place")
  func notSmall() {
    forEachPlace { bytes, place, byte in
      let answer = EightBytes(bytes.span, at: 0).notSmall
      #expect(EightBytes.place(answer) == ((0x61...0x7A).contains(byte) ? 8 : place))
    }
  }

  @Test("The first byte that is asked for is found in its place")
  func first() {
    forEachPlace { bytes, place, byte in
      let eight = EightBytes(bytes.span, at: 0)
      #expect(EightBytes.place(eight.below(0x20)) == (byte < 0x20 ? place : 8))
      #expect(EightBytes.place(eight.equal(0x22)) == (byte == 0x22 ? place : 8))
      #expect(EightBytes.place(eight.high) == (byte >= 0x80 ? place : 8))
    }
  }

  @Test("Letters taken at once give the hash of letters taken one by one", arguments: 1...8)
  func packed(_ count: Int) {
    let bytes = Array("quotient".utf8)
    let hash: UInt64 = 0xDEAD_BEEF_0123_4567
    let single = bytes.prefix(count).reduce(hash) { LineScanner.mixed($0, UInt64($1)) }
    #expect(LineScanner.mixed(hash, EightBytes(bytes.span, at: 0).packed(count), count: count) == single)
  }

  @Test("JSON escapes what it must, at every place", arguments: 0..<20)
  func escapes(_ place: Int) {
    let before = String(repeating: "a", count: place)
    for (text, escaped) in [
      ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\u{1}", "\\u0001"), ("\u{7F}", "\\u007f"), ("\u{9B}", "\\u009b"),
      ("\u{2028}", "\\u2028"), ("é", "é"), ("“", "“"), ("\u{A0}", "\u{A0}"),
    ] {
      var json = JSONWriter()
      json.string(before + text + "bcdefghij")
      #expect(String(decoding: json.bytes, as: UTF8.self) == "\"\(before)\(escaped)bcdefghij\"")
    }
  }

  @Test("White space is read as one space, at every place", arguments: 0..<20)
  func readable(_ place: Int) {
    let before = String(repeating: "a", count: place)
    for space in [" ", "  ", " \n", "\n", "\r\n ", "\t", "\u{A0}", " \u{2003} ", "   \n   "] {
      let text = Array((space + before + "b" + space + "c! d" + space).utf8)
      #expect(readableText(text.span) == before + "b c! d")
      var json = JSONWriter()
      json.readable(text.span)
      #expect(String(decoding: json.bytes, as: UTF8.self) == "\"\(before)b c! d\"")
    }
    #expect(readableText(Array(repeating: 0x20, count: place).span) == "")
  }

  @Test("Numbers are written with all their digits")
  func numbers() {
    var json = JSONWriter()
    json.array { json in
      for number in [0, 7, 10, 99, 100, 1_234_567, Int.max, -5, Int.min] { json.integer(number) }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "[0,7,10,99,100,1234567,9223372036854775807,-5,-9223372036854775808]")
  }

  @Test("A stretch is written as people read it in one pass as it is in two")
  func readableInOne() {
    // Every two of these beside each other, and each at every place of eight bytes.
    let pieces = [
      "a", "word", " ", "  ", "\n", " \n ", "\t", "\u{A0}", "\u{2028}", "\u{85}", "\"", "\\", "\u{7F}", "\u{1}",
      "\u{9B}", "é",
      "“", "😀", "\u{3000}",
    ]
    for first in pieces {
      for second in pieces {
        for before in 0..<9 {
          let text = Array((String(repeating: "x", count: before) + first + second + first + "end").utf8)
          for end in [text.count, text.count - 3] {
            let part = text.span.extracting(0..<end)
            var one = JSONWriter()
            one.readable(part)
            var two = JSONWriter()
            two.string(readableText(part))
            #expect(one.bytes == two.bytes, "\(text)")
          }
        }
      }
    }
  }

  @Test("Words are the same wherever the scanner's batches end")
  func batches() {
    let sentence = "Gen. Kevin Bergner's well-known U.S. plan, he said, isn't 1,000 miles away. "
    func words(_ text: String) -> [Word] {
      WordScanner().words(of: Array(text.utf8))
    }
    let once = words(sentence)
    let often = words(String(repeating: sentence, count: 100))
    #expect(often.count == once.count * 100)
    for (index, word) in often.enumerated() {
      let same = once[index % once.count]
      #expect(word.hash == same.hash && word.lexis == same.lexis && word.cue == same.cue && word.kind == same.kind)
    }
  }
}
