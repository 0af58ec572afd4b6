import Testing

@testable import Canvas

@Test("A link is an address of the web or a mailbox; bytes that none can hold are written as %XX")
func addressesOfLinks() {
  #expect(Hyperlink("https://tide.example/a?b=1;c#d")?.address == "https://tide.example/a?b=1;c#d")
  #expect(Hyperlink("mailto:ada@tide.example")?.address == "mailto:ada@tide.example")
  #expect(Hyperlink("http://tide.example/é “x”")?.address == "http://tide.example/%C3%A9%20%E2%80%9Cx%E2%80%9D")
  #expect(Hyperlink("http://a.example/\"<>\\^`{|}")?.address == "http://a.example/%22%3C%3E%5C%5E%60%7B%7C%7D")
  // An eight-bit control character is two bytes of UTF-8, and neither goes out.
  #expect(Hyperlink("http://a.example/\u{9C}\u{9B}31m")?.address == "http://a.example/%C2%9C%C2%9B31m")
}

@Test(
  "What could end the sequence, name a file or run something is no link",
  arguments: [
    "https://a.example/\u{1B}\\\u{1B}]52;c;eA==\u{7}", "https://a.example/\u{7}", "https://a.example/\n", "\u{1B}",
    "https://a.example/\u{7F}", "javascript:alert(1)", "file:///etc/passwd", "ssh://a.example", "a.example", "",
    "https://",
    " https://a.example", "https://" + String(repeating: "a", count: 2000),
    "https://" + String(repeating: "é", count: 700),
  ])
func hostileAddresses(_ text: String) {
  #expect(Hyperlink(text) == nil)
}

@Test("Cells lead somewhere until something else is put there; another look leaves the link")
func linkedCells() throws {
  let link = try #require(Hyperlink("https://tide.example"))
  let other = try #require(Hyperlink("https://other.example"))
  var frame = Frame(size: Size(columns: 12, rows: 3))
  for row in 0..<3 {
    frame.put("see 日本 tide", row: row, column: 0, style: Style(.rgb(255, 255, 255), on: .rgb(0, 0, 1)))
  }
  frame.link(Area(row: 0, column: 4, rows: 2, columns: 99), to: link)
  frame.link(Area(row: 2, column: -4, rows: 7, columns: 6), to: other)
  frame.put("x", row: 0, column: 9)
  frame.restyle(Area(row: 1, column: 0, rows: 1, columns: 12)) { $0 = Style(.indexed(255), on: .indexed(0), .reverse) }
  let dump = frame.dump()
  #expect(
    dump.hasSuffix(
      """
      --- links
      0,4-9 https://tide.example
      0,10-12 https://tide.example
      1,4-12 https://tide.example
      2,0-2 https://other.example

      """), "\(dump)")
  #expect(frame[1, 4].style == Style(.indexed(255), on: .indexed(0), .reverse))
  #expect(frame[0, 4].style == Style(.rgb(255, 255, 255), on: .rgb(0, 0, 1)))
}

@Test("Frames whose cells lead elsewhere differ, whatever number a link has in each")
func linksAreCompared() throws {
  func frame(_ addresses: [String?]) throws -> Frame {
    var frame = Frame(size: Size(columns: 4, rows: 3))
    for (row, address) in addresses.enumerated() {
      guard let address else { continue }
      frame.link(Area(row: row, column: 0, rows: 1, columns: 2), to: try #require(Hyperlink("http://" + address)))
    }
    return frame
  }
  let one = try frame(["a", "b", nil])
  #expect(try one == frame(["a", "b", nil]))
  #expect(try one != frame(["a", "c", nil]))
  #expect(try one != frame(["a", nil, nil]))
  #expect(try one != frame(["a", "b", "b"]))
  // `b` is the second link of the one, the first of the other.
  #expect(try one.row(1, isAsIn: frame([nil, "b", "a"])))
}

@Test("Of more addresses than a frame can hold the rest lead nowhere")
func mostLinks() throws {
  var frame = Frame(size: Size(columns: 1, rows: 600))
  for row in 0..<600 {
    frame.link(Area(row: row, column: 0, rows: 1, columns: 1), to: try #require(Hyperlink("http://a.example/\(row)")))
  }
  #expect((0..<600).count { !frame.linkRuns(inRow: $0).isEmpty } == 511)
  #expect(frame.linkRuns(inRow: 510).first?.link.address == "http://a.example/510")
}
