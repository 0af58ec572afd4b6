import Testing

@testable import BriefingCore

@Suite("Containers")
struct FormatsTests {
  private func failure(_ body: () throws -> Source) -> ReadingError? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? ReadingError
    }
  }

  @Test("An empty input and one of white space alone are refused by name")
  func empty() {
    for bytes in [[], Array(" \n\u{A0}\n".utf8)] as [[UInt8]] {
      let error = failure { try Source.text(bytes: bytes, path: "notes/a.txt") }
      #expect(error?.reason == .empty)
      #expect(error?.message == "notes/a.txt: empty, nothing to read")
    }
  }

  @Test("A binary is refused, and named where its first bytes name it")
  func binary() {
    let pdf = failure { try Source.text(bytes: Array("%PDF-1.4\n%âãÏÓ".utf8), path: "a.txt") }
    #expect(pdf?.reason == .binary("a PDF file"))
    let zip = failure { try Source.text(bytes: [0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0, 1, 2, 3], path: nil) }
    #expect(zip?.message == "standard input: a ZIP archive or office document, not text; make text of it first")
    var random = SeededGenerator(state: 7)
    let noise = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(failure { try Source.text(bytes: noise, path: "x") }?.reason == .binary("binary data"))
  }

  @Test("A stray control character makes no binary")
  func strayControl() throws {
    let source = try Source.text(bytes: Array("Reuter\u{3}\nMore of an ordinary text.".utf8), path: nil)
    #expect(source.isVerbatim)
  }

  @Test("The id comes from path and content, the same in every run")
  func id() throws {
    let bytes = Array("Some text of some length.".utf8)
    let one = try Source.text(bytes: bytes, path: "a.txt").id
    #expect(one == "\(Source.makeID(path: "a.txt", content: bytes))")
    #expect(one.count == 16 && one.allSatisfy { $0.isHexDigit })
    #expect(try Source.text(bytes: bytes, path: "b.txt").id != one)
    #expect(try Source.text(bytes: bytes + [0x0A], path: "a.txt").id != one)
    #expect(try Source.text(bytes: bytes, path: "a.txt", id: "given").id == "given")
  }

  @Test("A line of JSON Lines gives its text and what it states")
  func jsonLine() throws {
    let line = #"""
      {"id": "n1", "tags": ["a", {"text": "no"}], "title": "Tie \u2013 \"it\"", "date": "March 26, 2008", "n": null,
       "url": "https://example.org/1", "source": "AFP", "text": "One \ud83d\ude00.\n\nTwo \ud83d."}
      """#
    let source = try Source.jsonLine(Array(line.utf8), line: 1, path: nil)
    #expect(source.id == "n1" && source.format == .jsonLines && !source.isVerbatim)
    #expect(String(decoding: source.text, as: UTF8.self) == "One 😀.\n\nTwo \u{FFFD}.")
    #expect(
      source.stated
        == Source.Stated(title: "Tie – \"it\"", date: "2008-03-26", url: "https://example.org/1", source: "AFP"))
  }

  @Test("A number is taken for an id; without one it is made from the line")
  func ids() throws {
    #expect(try Source.jsonLine(Array(#"{"id": 17, "text": "Words."}"#.utf8), line: 1, path: nil).id == "17")
    let made = try Source.jsonLine(Array(#"{"text": "Words."}"#.utf8), line: 1, path: nil).id
    #expect(made.count == 16)
  }

  @Test(
    "A broken line is reported with its number",
    arguments: [
      ("", ReadingError.Reason.brokenJSON("\"{\" missing", offset: 0)),
      ("[1]", .brokenJSON("\"{\" missing", offset: 0)),
      (#"{"id": "a", "text": "b"#, .brokenJSON("string not closed", offset: 20)),
      (#"{"id": "a" "text": "b"}"#, .brokenJSON("\"}\" missing", offset: 11)),
      (#"{"text": "b"} x"#, .brokenJSON("text behind the object", offset: 14)),
      (#"{"text": "\q"}"#, .brokenJSON("unknown escape", offset: 11)),
      (#"{"text": [[[["#, .brokenJSON("list or object not closed", offset: 9)),
      (#"{"id": "a", "body": "b"}"#, .missingField("text")),
      (#"{"id": "a", "text": " "}"#, .withoutText(nil)),
    ])
  func broken(line: String, reason: ReadingError.Reason) {
    let error = failure { try Source.jsonLine(Array(line.utf8), line: 12, path: "crawl.jsonl") }
    #expect(error?.reason == reason)
    #expect(error?.message.hasPrefix("crawl.jsonl, line 12: ") == true)
  }

  @Test("Nesting of any depth is stepped over")
  func depth() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let source = try Source.jsonLine(Array(#"{"x": \#(deep), "text": "Words."}"#.utf8), line: 1, path: nil)
    #expect(source.text == Array("Words.".utf8))
  }
}
