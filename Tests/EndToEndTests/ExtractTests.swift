import Foundation
import Testing

@Suite struct ExtractTests {
  @Test func `extract answers each seed with one line, in the order of their paths`() {
    let program = Program()
    let ran = program.run("extract '\(Program.seeds)'")
    let lines = ran.output.split(separator: "\n")
    #expect(ran.status == 0)
    #expect(lines.count == 2)
    #expect(lines.first?.contains("\"title\":\"US says Iran behind violence in Iraq\"") == true)
    #expect(lines.last?.contains("\"title_origin\":\"first_sentence\"") == true)
  }

  @Test func `extract goes by whole paths, gives a file named twice once, and says what it could not read`() {
    let program = Program()
    for name in ["a.txt", "b.txt"] { _ = program.file(name, Array("The wall of \(name) stands.".utf8)) }
    _ = sh("mkdir '\(program.folder)/a'; cp '\(program.folder)/b.txt' '\(program.folder)/a/c.txt'")
    let ran = program.run("extract b.txt a a.txt gone b.txt")
    let paths = ran.output.split(separator: "\n").map { line in
      line.split(separator: "\"path\":\"").last?.split(separator: "\"").first ?? ""
    }
    #expect(paths == ["gone", "a.txt", "a/c.txt", "b.txt"])
    #expect(ran.status == 1)
    #expect(ran.errors.contains("gone: no such file"))
  }

  @Test func `extract skips what is no document in a folder, counts it, and reads it when it is named`() {
    let program = Program()
    _ = sh("mkdir '\(program.folder)/in'")
    _ = program.file("in/a.txt", Array("The wall of the harbour stands.".utf8))
    let code = program.file("in/b.swift", Array("let mayor = \"We will rebuild.\"".utf8))
    _ = program.file("in/c", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])
    let ran = program.run("extract in")
    #expect(ran.status == 0)
    #expect(ran.output.split(separator: "\n").count == 1 && ran.output.contains("in/a.txt"))
    #expect(
      ran.errors == "briefings: 2 files skipped, for they are no documents: 1 .swift, 1 a program "
        + "(--verbose names them; a file that is named itself is read)\n")
    #expect(program.run("extract --verbose in").errors.contains("briefings: in/b.swift: skipped, .swift\n"))
    let named = program.run("extract in '\(code)'")
    #expect(named.output.contains("b.swift") && named.errors.contains("1 file skipped"))
    #expect(program.run("extract in/b.swift in/c").errors.contains("in/c: a program, not text"))
  }

  @Test func `a file that is too large is named with what to do`() {
    let program = Program()
    _ = program.file("a.txt", Array("The wall of the harbour stands.".utf8))
    _ = sh("truncate -s 257M '\(program.folder)/b.txt'")
    let ran = program.run("extract a.txt b.txt")
    #expect(ran.status == 1)
    #expect(ran.errors.contains("b.txt: larger than 256 MB; split it, or make JSON Lines of it"))
    #expect(ran.output.split(separator: "\n").count == 2)
  }

  @Test func `extract gives the same bytes on one core and on four`() {
    let program = Program()
    let one = program.run("extract --jobs 1 '\(Program.seeds)'")
    let four = program.run("extract --jobs 4 '\(Program.seeds)'")
    #expect(one.output == four.output)
    #expect(!one.output.isEmpty)
  }

  @Test func `extract answers JSON Lines line by line, and a broken line with its number`() {
    let program = Program()
    let path = program.file(
      "crawl.jsonl",
      Array(
        """
        {"id": "a", "text": "The mayor, Ada Pruitt, spoke. \\"We will rebuild the wall,\\" Pruitt said."}
        {"id": "b", "text":
        {"id": "c", "text": "Nothing was said."}

        """.utf8))
    let ran = program.run("extract --jsonl '\(path)'")
    let lines = ran.output.split(separator: "\n")
    #expect(ran.status == 1)
    #expect(lines.count == 3)
    #expect(lines.first?.contains("\"id\":\"a\"") == true)
    #expect(lines.dropFirst().first?.contains("\"error\"") == true)
    #expect(lines.last?.contains("\"id\":\"c\"") == true)
    #expect(ran.errors.contains("crawl.jsonl, line 2"))
  }

  @Test func `a line without text has an error for its answer, and the rest is read`() {
    let program = Program()
    let path = program.file(
      "crawl.jsonl", Array("{\"id\": \"a\", \"text\": \"\"}\n{\"id\": \"b\", \"text\": \"Yes.\"}\n".utf8))
    let ran = program.run("extract --jsonl '\(path)'")
    #expect(ran.status == 1)
    #expect(ran.output.hasPrefix("{\"id\":\"a\",") && ran.output.contains("\"error\""))
    #expect(ran.output.contains("\"id\":\"b\""))
    #expect(ran.errors.contains("crawl.jsonl, line 1: without text; passed over"))
  }

  @Test func `extract knows packed JSON Lines by their name`() {
    let program = Program()
    _ = program.file("crawl.jsonl", Array("{\"id\": \"a\", \"text\": \"Nothing was said.\"}\n".utf8))
    _ = sh("gzip '\(program.folder)/crawl.jsonl'")
    let ran = program.run("extract crawl.jsonl.gz")
    #expect(ran.status == 0)
    #expect(ran.output.hasPrefix("{\"id\":\"a\","))
  }

  @Test func `extract lists reported speech only when asked, in its place, and changes nothing else`() throws {
    let program = Program()
    let plain = try quotes(program.run("extract '\(Program.seeds)'").output)
    let full = try quotes(program.run("extract --indirect '\(Program.seeds)'").output)
    let isIndirect = { (quote: (start: Int, json: String)) in quote.json.contains("\"kind\":\"indirect\"") }
    #expect(plain.map { $0.map(\.json) } == full.map { $0.filter { !isIndirect($0) }.map(\.json) })
    #expect(full.joined().contains { isIndirect($0) && $0.json.contains("Kevin Bergner") })
    for quotes in full { #expect(quotes.map(\.start) == quotes.map(\.start).sorted()) }
  }

  /// The quotes of each line of `extract`, with their members in a fixed order.
  private func quotes(_ output: String) throws -> [[(start: Int, json: String)]] {
    try output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try (object?["quotes"] as? [[String: Any]] ?? []).map { quote in
        let data = try JSONSerialization.data(withJSONObject: quote, options: .sortedKeys)
        return (quote["start"] as? Int ?? -1, String(decoding: data, as: UTF8.self))
      }
    }
  }
}
