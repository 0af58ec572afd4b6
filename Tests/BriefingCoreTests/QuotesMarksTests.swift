import Testing

@testable import BriefingCore

/// The stretches between marks of a text whose paragraphs are its lines.
private func stretches(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  var ranges: [Range<Int>] = []
  var start = 0
  for (index, byte) in (bytes + [10]).enumerated() where byte == 10 {
    ranges.append(start..<index)
    start = index + 1
  }
  let scanned = ScannedText(bytes.span, paragraphs: ranges)
  return scanned.stretches.compactMap { stretch in
    scanned.range(of: stretch).map {
      String(decoding: bytes[$0], as: UTF8.self) + (stretch.continues ? " ..." : stretch.isClosed ? "" : " |")
    }
  }
}

@Suite("What stands between marks")
struct QuotesMarksTests {
  @Test(
    "Every kind of mark is found",
    arguments: [
      ("“One two,” he said.", ["One two,"]), ("\"One two,\" he said. \"Three.\"", ["One two,", "Three."]),
      ("''One two,'' he said.", ["One two,"]), ("``One two,'' he said.", ["One two,"]),
      ("«Un deux», dit-il.", ["Un deux"]), ("»Eins zwei«, sagte er.", ["Eins zwei"]),
      ("„Eins zwei“, sagte er.", ["Eins zwei"]), ("”Ett två”, sade han.", ["Ett två"]),
      ("彼は「はい」と言った。", ["はい"]),
    ])
  func kinds(_ text: String, _ expected: [String]) {
    #expect(stretches(text) == expected)
  }

  @Test(
    "What is no mark of speech is none here",
    arguments: [
      ("The board is 6' 2\" long and 4\" wide.", []), ("The workers' plan isn't Tom's.", []),
      ("Look <a title=\"One two\">here</a> now.", []), ("He said 'no' to it.", []),
      ("“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"]),
    ])
  func others(_ text: String, _ expected: [String]) {
    #expect(stretches(text) == expected)
  }

  @Test(
    "A mark that is never closed runs to the end of its paragraph, and goes on where the next one opens with a mark")
  func unclosed() {
    #expect(stretches("“One two.\n“Three four,” he said.") == ["One two. ...", "Three four,"])
    #expect(stretches("He said: “One two.\nThree four.") == ["One two. |"])
  }

  @Test(
    "Single marks are the marks of speech where a text has no others",
    arguments: [
      (
        "‘The farmers’ demands can’t be met,’ he said. ‘Never.’ The drivers’ union left.",
        ["The farmers’ demands can’t be met,", "Never."]
      ),
      ("'It isn't ours,' she said. 'It's the workers' own.' 'Tis so.", ["It isn't ours,", "It's the workers' own."]),
      ("‘He told me, “Go home,” and I went,’ she said.", ["He told me, “Go home,” and I went,"]),
      ("‘One two.\n‘Three four,’ he said, ‘five’.", ["One two. ...", "Three four,", "five"]),
      ("In the '90s they were rockin' and rollin' at the dogs' home.", []),
      ("The 'new' plan is 'late', they wrote.", []), ("Tell 'em it is the Smiths' house, not the Joneses'.", []),
      ("The ‘first’ and ‘second,’ he said, “are one two,” and “three”.", ["are one two,", "three"]),
    ])
  func single(_ text: String, _ expected: [String]) {
    #expect(stretches(text) == expected)
  }

  @Test("An opening mark typed where one closes closes")
  func wrongGlyph() {
    #expect(stretches("“One two,“ he said. “Three.”") == ["One two,", "Three."])
    #expect(stretches("It is “one“ and “two“ of “three”.") == ["one", "two", "three"])
  }

  @Test("A mark that was forgotten does not swallow the next quotation")
  func forgotten() {
    #expect(stretches("“One two, he said. “Three four.”") == ["One two, he said. |", "Three four."])
    #expect(stretches("\"One two, he said. \"Three four.\"") == ["One two, he said. |", "Three four."])
  }

  @Test("Marks inside marks stay inside")
  func nested() {
    #expect(stretches("“One “two” three,” he said.") == ["One “two” three,"])
    #expect(stretches("\"One \"two\" three,\" he said.") == ["One \"two\" three,"])
  }

  @Test("Nothing between marks is no quotation")
  func empty() {
    #expect(stretches("He said “” and \"\".") == [])
    #expect(stretches("“") == [])
    #expect(stretches("\"") == [])
  }
}
