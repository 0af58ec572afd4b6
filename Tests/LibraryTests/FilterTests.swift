import Testing

@testable import Library

/// A condition as one line.
private func dump(_ condition: Condition) -> String {
  func words(_ words: Condition.Words) -> String { words.isPhrase ? "\"\(words.text)\"" : words.text }
  switch condition {
  case .words(let text, let field): return (field == .anywhere ? "" : "\(field):") + words(text)
  case .pattern(let text, let field): return (field == .anywhere ? "" : "\(field):") + "/\(text)/"
  case .speaker(let text): return "speaker:" + words(text)
  case .source(let text): return "source:" + words(text)
  case .place(let text): return "place:" + words(text)
  case .mark(let mark): return "is:\(mark)"
  case .hasQuotes: return "has:quotes"
  case .kind(let kind): return "kind:\(kind)"
  case .tag(let text): return "tag:" + words(text)
  case .note(let text): return "note:" + words(text)
  case .organisation(let text): return "org:" + words(text)
  case .links(let id): return "links:" + id
  case .quotes(let counts): return "quotes:\(counts.lowerBound)...\(counts.upperBound)"
  case .confidence(let shares):
    return "confidence:\(shares.lowerBound)...\(shares.upperBound < 1.5 ? shares.upperBound.nextUp : 2)"
  case .saved(let name, _): return "saved:" + name
  case .published(let span): return "date:\(span.lowerBound)..<\(span.upperBound)"
  case .all(let parts): return "(" + parts.map(dump).joined(separator: " & ") + ")"
  case .any(let parts): return "(" + parts.map(dump).joined(separator: " | ") + ")"
  case .not(let part): return "!" + dump(part)
  }
}

@Test(arguments: [
  ("", "()"), ("   ", "()"), ("basra", "basra"), ("basra iran", "(basra & iran)"), ("a OR b c", "(a | (b & c))"),
  ("a b OR c", "((a & b) | c)"), ("(a OR b) c", "((a | b) & c)"), ("-a", "!a"), ("-(a OR b)", "!(a | b)"),
  ("/a b|c/ x", "(/a b|c/ & x)"), ("-/a/", "!/a/"), ("title:/a\\/b/", "title:/a\\/b/"), ("links:/a/b", "links:/a/b"),
  ("(/(a)/)", "/(a)/"), ("--a", "!!a"), ("\"two words\" x", "(\"two words\" & x)"),
  ("speaker:bergner", "speaker:bergner"),
  ("speaker:\"Kevin Bergner\" -title:iran", "(speaker:\"Kevin Bergner\" & !title:iran)"), ("is:unread", "is:unread"),
  ("has:quotes kind:TERM", "(has:quotes & kind:term)"), ("TITLE:x", "title:x"), ("al-Maliki", "al-Maliki"),
  ("a AND b", "(a & b)"), ("a NOT b", "(a & !b)"), ("title:NOT and not", "(title:NOT & and & not)"),
  ("10:30", "10:30"), ("title:or", "title:or"), ("title:OR", "title:OR"), ("text:a:b", "text:a:b"), ("or", "or"),
  ("date:1800", "date:0..<525600"), ("date:1800-01-02", "date:1440..<2880"), ("date:<1801", "date:0..<525600"),
  ("date:1800-02..1800-03", "date:44640..<129600"),
  ("place:basra quote:x cue:said", "(place:basra & quote:x & cue:said)"),
  ("tag:iraq note:\"call back\" org:nato", "(tag:iraq & note:\"call back\" & org:nato)"),
  ("has:note -has:tag is:done", "(is:noted & !is:tagged & is:done)"),
  ("saved:\"my own\" links:000", "(saved:my own & links:000)"),
  ("quotes:5 quotes:>5", "(quotes:5...5 & quotes:6...1000001)"),
  ("confidence:>=0.9 confidence:<.7", "(confidence:0.895...2.0 & confidence:-1.0...0.695)"),
  ("quotes:<=2 quotes:2..9", "(quotes:0...2 & quotes:2...9)"),
])
func `a filter line is read`(line: String, tree: String) throws {
  #expect(dump(try Condition(line)) == tree)
}

@Test(arguments: [
  ("\"open", 0..<5, "not closed"), ("(a", 0..<1, "not closed"), ("a)", 1..<2, "closes nothing"),
  ("a ()", 2..<4, "nothing in"),
  ("OR a", 0..<2, "both sides"), ("a OR", 2..<4, "both sides"), ("a OR OR b", 2..<4, "both sides"),
  ("-", 0..<1, "excludes"),
  ("a - b", 2..<3, "excludes"), ("é foo:x", 3..<7, "no field foo"), ("speaker:", 0..<8, "wants a value"),
  ("speaker: x", 0..<8, "wants a value"), ("speaker:(a)", 0..<8, "wants a word"), ("date:soon", 5..<9, "a date is"),
  ("date:2008-13", 5..<12, "a date is"), ("date:2008-02-30", 5..<15, "a date is"),
  ("date:2009..2008", 5..<15, "a date is"),
  ("date:..", 5..<7, "a date is"), ("is:blue", 3..<7, "unread, read, starred, done"), ("kind:x", 5..<6, "article"),
  ("has:x", 4..<5, "quotes, tag, note"), ("quotes:many", 7..<11, "a number is"), ("quotes:9..2", 7..<11, "a number is"),
  ("confidence:high", 11..<15, "a confidence is"), ("confidence:>2", 11..<13, "a confidence is"),
  ("confidence:0.9..0.1", 11..<19, "a confidence is"), ("quotes:<0", 7..<9, "a number is"),
  (")", 0..<1, "closes nothing"),
])
func `a mistake in a filter line is named with its place`(line: String, range: Range<Int>, message: String) throws {
  let error = #expect(throws: FilterError.self) { try Condition(line) }
  #expect(error?.range == range)
  #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
}

@Test func `brackets as deep as anybody likes give a mistake and no crash`() {
  for line in [String(repeating: "(", count: 100_000), String(repeating: "-", count: 100_000) + "a"] {
    #expect(throws: FilterError.self) { try Condition(line) }
  }
}

@Test(arguments: [
  "\"", "*", "a*", "^a", "a AND b", "NEAR(a b)", "a NOT b", "title : a", "{title} : a", "+a", "a\"b", "\u{0}",
  "a\u{0}b", "'", ";", "%",
  "\u{E000}s1", "marks:x", "--", "...", "a-b", "O'Brien", "\u{202E}x", "🙂", "ﬁ", "İ", "\\", "a\\", "(((a)))", "NULL",
  "-\"\"", "\"\"",
  "title:\"\"", "title:*", "speaker:*", "speaker:\"\"", "source:'", "place:%", "cue:\"",
])
func `nothing that is typed is taken for a search expression`(line: String) throws {
  let folder = try Folder()
  let library = try folder.library()
  try library.add([briefing("a", title: "a b", said: [(words: "a b", by: "A B")])])
  do {
    let filter = Filter(text: line)
    let count = try library.count(filter)
    #expect(try library.articles(filter, .first, limit: 5).count == count)
    #expect(try library.quotes(filter, .first, limit: 5).count == library.quoteCount(filter))
  } catch let error as FilterError {
    #expect(error.range.upperBound <= line.utf8.count)
  }
}

@Test(arguments: ["<", "<=", ">", ">="])
func `a moment before the first of the calendar is a filter like any other`(sign: String) throws {
  let library = try Folder().library()
  #expect(try library.count(Filter(text: "date:\(sign)1800-01-01T00:00+14:00")) == 0)
}

@Test func `a document is of the day that its date names, whatever its zone`() throws {
  let library = try Folder().library()
  let dates = ["2021-04-03T23:30:00-05:00", "2021-04-03T00:10:00+02:00", "2021-04-03T12:00:00Z", "2021-04-04"]
  _ = try library.add(dates.enumerated().map { briefing("d\($0)", date: $1) })
  #expect(try library.count(Filter(text: "date:2021-04-03")) == 3)
  #expect(try library.articles(.none, .first, limit: 9).map(\.published) == [dates[3], dates[0], dates[2], dates[1]])
}

@Test(arguments: [
  ("2008-03-26T10:15Z", "2008-03-26T12:15+02:00", true), ("2008-03-26T10:15:59Z", "2008-03-26T10:15", true),
  ("2008-03-26T00:00", "2008-03-26", false),
])
func `moments are compared by the clock of Greenwich`(one: String, other: String, same: Bool) throws {
  let spans = (try #require(ISODate.minutes(one)), try #require(ISODate.minutes(other)))
  #expect((spans.0 == spans.1) == same && spans.0.lowerBound == spans.1.lowerBound)
}

@Test(arguments: [
  "", "20", "2008-", "2008-3", "2008-02-30", "2008-03-26T25:00", "2008-03-26T10:15X", "1799", "2008-03-26T10:15Zz",
  "soon",
])
func `what is no date is none`(text: String) {
  #expect(ISODate.minutes(text) == nil)
}
