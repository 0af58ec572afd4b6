import Testing

@testable import Library

@Test(
  arguments: [
    ("tide.*record", "The TIDE set a Record", true), ("tide.*record", "tide\nrecord", false), ("^b", "a\nb", true),
    ("a$", "a\nb", true), ("^b$", "ab", false), ("colou?r", "color", true), ("a{2,3}b", "ab", false),
    ("^a{2,3}$", "aaaa", false), ("^a{2,}$", "aaaa", true), ("^(ab|c)+$", "abcab", true), ("\\bcat\\b", "a cat.", true),
    ("\\bcat\\b", "concat", false), ("\\Bcat", "concat", true), ("^\\d{4}-\\d\\d$", "2008-03", true),
    ("^[^a-c]$", "B", false), ("^[A-C]$", "b", true), ("^[]-]$", "]", true), ("ÉTÉ", "été", true),
    ("^[à-ü]+$", "ÉÜ", true), ("^.$", "é", true), ("^[é]$", "e", false), ("^\\w+$", "Ångström", true),
    ("ЖУК", "жук", true), ("Ž", "ž", true), ("a\\.b", "axb", false), ("a\\/b", "a/b", true), ("", "x", nil),
    ("a|", "x", true), ("(?:a)b", "ab", true), ("[\\d-]x", "-x", true), ("\\S", " \n\t", false),
  ] as [(String, String, Bool?)])
func `a pattern fits a text or not`(pattern: String, text: String, fits: Bool?) throws {
  #expect((try? Pattern(pattern))?.fits(text) == fits)
}

@Test(arguments: ["(a*)*b", "(a|a)*b", "(a|aa)+b", "((a?){20}){5}b", "(()*)*b", "(.*)*(.*)*b"])
func `a pattern made to explode is done in the length of the text`(pattern: String) throws {
  #expect(try !Pattern(pattern).fits(String(repeating: "a", count: 3000)))
}

@Test(arguments: [
  ("a(b", 1..<2, "the bracket is not closed"), ("a)", 1..<2, "this bracket closes nothing"),
  ("é*+*+x", 5..<6, "repeated too often"), ("[b-a]", 1..<4, "this range runs backwards"),
  ("(a)\\1", 3..<5, "a pattern cannot refer back to a group"), ("x[a", 1..<2, "the bracket is not closed"),
  ("*a", 0..<1, "nothing stands before * to repeat"), ("a\\", 1..<2, "something must stand behind \\"),
  ("((a{100}){100}){100}", 0..<20, "the pattern is too large; repeat less"),
])
func `a mistake in a pattern is named with its place`(pattern: String, range: Range<Int>, message: String) {
  #expect(throws: FilterError(range: range, message: message)) { try Pattern(pattern) }
}

@Test func `a pattern too long or too deep is refused`() {
  #expect(throws: FilterError.self) { try Pattern(String(repeating: "a", count: 10_000)) }
  #expect(throws: FilterError.self) { try Pattern(String(repeating: "(", count: 400)) }
}

@Test func `a mistake in a pattern is shown in the line, and one that is open or followed by words is none`() {
  #expect(throws: FilterError(range: 5..<6, message: "the bracket is not closed")) { try Condition("ab /x(/") }
  #expect(throws: FilterError.self) { try Condition("/ab") }
  #expect(throws: FilterError.self) { try Condition("/a/b/") }
}

@Test func `a list has the rows of the rest of the filter that a pattern fits`() throws {
  let folder = try Folder()
  let library = try folder.library()
  try library.add([
    briefing(
      "1", title: "Harbour", paragraphs: ["The tide set a Record."], said: [(words: "We waited", by: "Ann Lee")]),
    briefing("2", title: "Record tides", paragraphs: ["Nothing else."], said: [(words: "Tides wait", by: "Bo Ray")]),
  ])
  func keys(_ line: String) throws -> [String] {
    var filter = Filter(text: line)
    filter.waits = true
    return try library.articles(filter, .first, limit: 10).map(\.key).sorted()
  }
  #expect(try keys("/tide.*record/") == ["1"])
  #expect(try keys("-/tide.*record/") == ["2"])
  #expect(try keys("title:/^rec.rd/") == ["2"])
  #expect(try keys("quote:/wait(ed)?$/") == ["1", "2"])
  #expect(try keys("harbour OR quote:/^tides/") == ["1", "2"])
  #expect(try keys("harbour /nothing/") == [])
}

@Test func `what a text may begin with passes nothing over that fits`() throws {
  for (pattern, text, fits) in [
    ("\\bwall", "the harbour Wall", true), ("^b", "a\nb", true), ("$", "abc", true), ("^$", "a\n\nb", true),
    ("(x|)z", "aaz", true), ("é", "CAFÉ", true), ("[^a]", "aaaé", true), ("[^a]", "aaaa", false), (".b", "\nb", false),
    ("\\Bb", "ab", true), ("\\Bb", "a b", false), ("(a|b)*c", "xxabac", true), ("\\d{2}", "no 1 or 12", true),
    ("x?y", "aaay", true), ("ж", "ЖУК", true), ("k", "K", true),
  ] {
    #expect(try Pattern(pattern).fits(text) == fits, "\(pattern) in \(text)")
  }
}
