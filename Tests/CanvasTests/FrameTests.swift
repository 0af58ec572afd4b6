import Testing

@testable import Canvas

private func frame(_ columns: Int, _ rows: Int) -> Frame {
  Frame(size: Size(columns: columns, rows: rows))
}

@Test("A dump shows size, cursor, text and styles")
func dump() {
  var screen = frame(12, 3)
  screen.put("Ada Pruitt", row: 0, column: 0, style: Style(.cyan, .bold))
  screen.put("said", row: 1, column: 2)
  screen.restyle(Area(row: 1, column: 0, rows: 1, columns: 12)) { $0.attributes.insert(.reverse) }
  screen.cursor = Point(row: 1, column: 2)
  screen.wantsMouse = true
  #expect(
    screen.dump() == """
      12x3 cursor 1,2 hidden mouse
      Ada Pruitt
        said

      --- styles
      aaaaaaaaaa
      bbbbbbbbbbbb

      a bold cyan
      b reverse

      """)
  #expect(screen.dump(styles: false) == "12x3 cursor 1,2 hidden mouse\nAda Pruitt\n  said\n\n")
}

@Test("Text that does not fit is cut, with an ellipsis on demand, and never within a character")
func cutting() {
  var screen = frame(10, 4)
  #expect(screen.put("abcdefghijklmnop", row: 0, column: 0) == 10)
  #expect(screen.put("abcdefghij", row: 1, column: 0, width: 6, ellipsis: true) == 6)
  #expect(screen.put("日本語日本語", row: 2, column: 1, width: 6, ellipsis: true) == 5)
  #expect(screen.put("日本語日本語", row: 3, column: 1, width: 5) == 4)
  #expect(screen.dump(styles: false) == "10x4\nabcdefghij\nabcde…\n 日本…\n 日本\n")
}

@Test("Text that just fits gets no ellipsis")
func justFits() {
  var screen = frame(6, 2)
  screen.put("abcdef", row: 0, column: 0, ellipsis: true)
  screen.put("日本語", row: 1, column: 0, ellipsis: true)
  #expect(screen.dump(styles: false) == "6x2\nabcdef\n日本語\n")
}

@Test("Places outside are ignored")
func outside() {
  var screen = frame(4, 1)
  let empty = screen
  for (row, column) in [(-1, 0), (1, 0), (0, -1), (0, 4)] {
    #expect(screen.put("x", row: row, column: column) == 0)
  }
  #expect(screen.put("x", row: 0, column: 0, width: 0) == 0)
  screen.fill(Area(row: -5, column: 9, rows: .max, columns: .max), style: Style(.red))
  #expect(screen == empty)
  screen.fill(Area(row: -5, column: 2, rows: .max, columns: .max), style: Style(.red))
  #expect(screen[0, 2].style == Style(.red))
  #expect(screen[0, 1].style == .plain)
}

@Test("Nothing put into a frame can command the terminal")
func controlCharacters() {
  var screen = frame(40, 3)
  screen.put("a\u{1B}[2Jb\u{9B}3Jc\u{07}d\u{7F}e\u{0}f\u{202E}g\u{2067}h", row: 0, column: 0)
  screen.put("tab\there\r\nnext\u{2028}x\u{200B}y\u{FEFF}z\u{AD}.\u{E0041}.", row: 1, column: 0)
  #expect(screen.dump(styles: false) == "40x3\na·[2Jb·3Jc·d·e·f·g·h\ntab here  next xyz..\n\n")
  for row in 0..<3 {
    for column in 0..<40 {
      for scalar in screen[row, column].text.unicodeScalars {
        #expect(scalar.properties.generalCategory != .control && !(0x202A...0x202E).contains(scalar.value))
      }
    }
  }
}

@Test("A scalar comes out as itself, as a dot, a blank, or not at all; none with a command in it")
func everyScalar() {
  var screen = frame(4, 1)
  // All of the planes in use, and samples of the rest.
  for value in Array(UInt32(0)..<0x3000) + Array(stride(from: 0x3000, through: 0x10FFFF, by: 13)) {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let used = screen.put("\(Character(scalar))|", row: 0, column: 0)
    #expect(used == columns(of: "\(Character(scalar))|"))
    for shown in (0..<used).flatMap({ screen[0, $0].text.unicodeScalars }) {
      let category = shown.properties.generalCategory
      #expect(category != .control && category != .lineSeparator && category != .paragraphSeparator, "\(value)")
    }
  }
}

@Test("Wide characters and clusters of many scalars keep their text")
func clusters() {
  var screen = frame(20, 2)
  screen.put("e\u{301}👨‍👩‍👧‍👦🇫🇷क्षि.", row: 0, column: 0)
  #expect(screen[0, 0].text.unicodeScalars.count == 2)
  #expect(screen[0, 1].text == "👨‍👩‍👧‍👦")
  #expect(screen[0, 2].text == "")
  #expect(screen[0, 3].text == "🇫🇷")
  #expect(screen[0, 8].text == ".")
  #expect(screen.dump(styles: false).utf8.elementsEqual("20x2\ne\u{301}👨‍👩‍👧‍👦🇫🇷क्षि.\n\n".utf8))
}

@Test("A letter with a tower of marks stays one small cell")
func towers() {
  var screen = frame(3, 1)
  screen.put("Z" + String(repeating: "\u{351}", count: 10_000) + "x", row: 0, column: 0)
  #expect(screen[0, 0].text.unicodeScalars.count <= 16)
  #expect(screen[0, 1].text == "x")
}

@Test("What overwrites half of a wide character takes the other half away")
func halves() {
  var screen = frame(6, 4)
  for row in 0..<4 { screen.put("日本語", row: row, column: 0) }
  screen.put("x", row: 0, column: 1)
  screen.put("x", row: 1, column: 2)
  screen.put("日", row: 2, column: 1)
  screen.fill(Area(row: 3, column: 1, rows: 1, columns: 2))
  #expect(screen.dump(styles: false) == "6x4\n x本語\n日x 語\n 日 語\n    語\n")
}

@Test("Frames are equal when they look alike, however they were put together")
func equality() {
  var one = frame(10, 1)
  var other = frame(10, 1)
  one.put("x👨‍👩‍👧‍👦", row: 0, column: 0)
  other.put("👨‍👩‍👦‍👦👨‍👩‍👦‍👦", row: 0, column: 0)
  #expect(one != other)
  other.put("x👨‍👩‍👧‍👦 ", row: 0, column: 0)
  #expect(one == other)
  other.cursor = Point(row: 0, column: 0)
  #expect(one != other)
}

@Test("A style keeps its colours and attributes in a cell")
func styles() {
  let colours: [Style.Color] = [.standard, .red, .indexed(0), .indexed(255), .rgb(0, 0, 0), .rgb(255, 128, 1)]
  for foreground in colours {
    for background in colours {
      for attributes in [Style.Attributes(), [.bold, .italic], [.dim, .underline, .reverse]] {
        let style = Style(foreground, on: background, attributes)
        var screen = frame(1, 1)
        screen.put("x", row: 0, column: 0, style: style)
        #expect(screen[0, 0].style == style)
      }
    }
  }
}
