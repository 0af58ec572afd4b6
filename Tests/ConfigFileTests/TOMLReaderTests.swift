import Testing

@testable import ConfigFile

@Suite struct TOMLReaderTests {
  /// `line:column path = value`, a line each.
  private func dump(_ text: String) -> [String] {
    TOMLReader(Array(text.utf8)).entries.map { entry in
      "\(entry.place.line):\(entry.place.column) \(entry.path.joined(separator: ".")) = \(entry.value)"
    }
  }

  private func mistakes(_ text: String) -> [String] {
    TOMLReader(Array(text.utf8)).mistakes.map(\.description)
  }

  @Test func everyKeyHasItsLineAndColumn() {
    let text = """
      mouse = false   # the first
        view = "quotes"

      [keys.list]
      "g x" = "star"
      'é' = 'C:\\new' # the column counts characters: é is one
      x = [
        "a", # b = 1
        "c",
      ]
      [themes."my own"]
      title = { fg = "red", bold = true }
      a.b = 0x1F
      long = \"""
      one \\
         two\"""
      last = 1_000
      """
    #expect(mistakes(text).isEmpty)
    #expect(
      dump(text) == [
        "1:1 mouse = flag(false)", "2:3 view = text(\"quotes\")", "5:1 keys.list.g x = text(\"star\")",
        "6:1 keys.list.é = text(\"C:\\\\new\")",
        "7:1 keys.list.x = list([ConfigFile.Value.text(\"a\"), ConfigFile.Value.text(\"c\")])",
        "12:11 themes.my own.title.fg = text(\"red\")", "12:23 themes.my own.title.bold = flag(true)",
        "13:1 themes.my own.a.b = number(31)", "14:1 themes.my own.long = text(\"one two\")",
        "17:1 themes.my own.last = number(1000)",
      ])
  }

  @Test func aLineThatCannotBeReadIsNamedAndTheRestIsRead() {
    let text = """
      mouse = false
      hints = maybe
      view "quotes"
      dates = "iso
      [keys.list
      x = "star"
      [keys.text]
      y = "help" z
      é = 1
      mouse = 1
      w = "\\q"
      v = 1.5
      """
    #expect(
      mistakes(text) == [
        "2:9: maybe is no value; texts stand in \"quotes\", else true, false or a number",
        "3:6: a = is missing; write view = VALUE",
        "4:9: the text has no end; a \" is missing",
        "5:11: the header has no end; write [keys.list]",
        "8:12: nothing more may stand on this line; a comment begins with #",
        "9:1: a name is missing; one with other signs than letters, digits, - and _ needs \"quotes\"",
        "11:6: a \\ begins \\n, \\t, \\\", \\\\ or \\u201C; write \\\\ for itself, or 'single quotes' around",
      ])
    // What stands below a header that cannot be read belongs nowhere.
    #expect(
      dump(text) == [
        "1:1 mouse = flag(false)", "8:1 keys.text.y = text(\"help\")", "10:1 keys.text.mouse = number(1)",
        "12:1 keys.text.v = other(\"a number with a point\")",
      ])
  }

  @Test func aKeyGivenTwiceIsNamedAtItsSecondPlace() {
    #expect(mistakes("mouse = false\nmouse = true") == ["2:1: mouse is set above already; leave one of them"])
    #expect(dump("mouse = false\nmouse = true") == ["1:1 mouse = flag(false)"])
  }

  /// What makes a widely used TOML parser end the whole program, and more of the kind.
  @Test(arguments: [
    "\"", "[", "[[[[", "a = '''", "a = [", "a = \"\"\"\\", "=", "]]]]", "a = \"\\", "{{{{", "a.b.", "a=[}}}", "a = \\",
    "d = 1979-05-27T:032:700Z", "a = {b = {c = ", "a = \"\\u12", "\u{FEFF}\u{FEFF}", "a = \"\\UFFFFFFFF\"",
  ])
  func anEndInTheMiddleIsNamed(_ text: String) {
    let reading = TOMLReader(Array(("mouse = false\n" + text).utf8))
    #expect(reading.entries.first?.path == ["mouse"])
    #expect(reading.mistakes.count == 1 || reading.entries.count == 2)
  }

  @Test func bytesOfAnyKindAreReadToTheirEnd() {
    var state: UInt64 = 1
    let signs = Array("[]{}\"'=.,#\\\n \tabu019-_:\u{E9}".utf8)
    for length in 0..<400 {
      let text = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return signs[Int(state >> 33) % signs.count]
      }
      let reading = TOMLReader(text)
      #expect(reading.mistakes.allSatisfy { $0.line <= text.count + 1 })
    }
  }

  @Test func anotherFormatEndsAfterSomeMistakes() {
    let reading = TOMLReader(Array(String(repeating: "<p>no settings</p>\n", count: 200).utf8))
    #expect(reading.mistakes.count == TOMLReader.mostMistakes + 1)
    #expect(reading.mistakes.last?.line == 0)
  }
}
