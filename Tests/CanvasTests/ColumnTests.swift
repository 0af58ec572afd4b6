import Canvas
import Testing

@Test(
  "A text's width counts grapheme clusters as a terminal does",
  arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("“quoted”", 8), ("日本語", 6), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("👍🏽", 2),
    ("👨‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🇫🇷", 2), ("🇫🇷🇩🇪", 4), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2), ("ｆｕｌｌ", 8),
    ("ｶﾅ", 2), ("שלום", 4), ("سلام", 4), ("क्षि", 3), ("ไทย", 3), ("a\u{200B}b", 2), ("\u{FEFF}a", 1), ("a\u{AD}b", 2),
    ("\u{301}", 0), ("\u{20000}", 2), ("…—–", 3), ("├─┤", 3), ("●◆", 2),
  ])
func widths(text: String, width: Int) {
  #expect(columns(of: text) == width)
  #expect(columns(of: "x\(text)"[...].dropFirst()) == width || text.first.map { columns(of: "x\($0)") == 1 } == true)
}

@Test("Control characters take the column of the dot that stands for them")
func controls() {
  #expect(columns(of: "\u{1B}[2J") == 4)
  #expect(columns(of: "\u{9B}2J") == 3)
  #expect(columns(of: "a\tb\n") == 4)
  #expect(columns(of: "\u{202E}abc\u{202C}") == 5)
  #expect(columns(of: "\u{200E}abc\u{200F}") == 3)
}

@Test("No line of a wrapped text is cut within a grapheme cluster")
func clustersStayWhole() {
  let pieces = [
    "a", "e\u{301}", "日", "👨‍👩‍👧", "🇫🇷", "👍🏽", "❤\u{FE0F}", "한", "\u{1112}\u{1161}\u{11AB}", "क्षि", "กำ", "1\u{FE0F}\u{20E3}",
    "נִ", "g̈", "\u{0600}5", "ନ୍ତ୍ର", "🇩", "Z\u{351}\u{36B}\u{343}",
  ]
  var generator = SystemRandomNumberGenerator()
  for round in 0..<300 {
    let text = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let ends = Set(text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) } + [text.utf8.count])
    for line in wrap(Array(text.utf8), width: 1 + round % 20) {
      #expect(ends.contains(line.lowerBound) && ends.contains(line.upperBound), "\(text.debugDescription) at \(line)")
    }
  }
}
