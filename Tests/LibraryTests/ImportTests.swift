import BriefingCore
import Foundation
import Testing

@testable import Library

private let story =
  "BAGHDAD \u{2014} \u{201C}We will press on,\u{201D} said spokesman John Miller.\n\nNothing else was said.\n"

@Suite("Import")
struct ImportTests {
  let folder: Folder
  let library: Library

  init() throws {
    folder = try Folder()
    library = try folder.library()
  }

  private func run(_ names: String..., jsonLines: Bool = false) throws -> ImportProgress {
    try library.importing(names.map { folder.path($0) }, jsonLines: jsonLines)
  }

  @Test func `a changed file takes the place of what it was, with the user's marks`() throws {
    let file = try folder.write(story, to: "in/a.txt")
    #expect(try run("in").added == 1)
    let id = try #require(try library.article(named: file))
    try library.setRead(true, [id])
    try library.setStarred(true, [id])
    try folder.write(story.replacing("press on", with: "stand by"), to: "in/a.txt")
    let again = try run("in")
    #expect(again.changed == 1 && again.added == 0 && again.unchanged == 0)
    let row = try #require(try library.articles(.none, .first, limit: 5).first)
    #expect(row.isRead && row.isStarred)
    #expect(try library.words("stand") == ["We will stand by,"] && library.words("press").isEmpty)
    #expect(try library.count(.none) == 1 && library.count(Filter(text: "press")) == 0)
    try recount(library)
  }

  @Test func `a file with a new time and the same content is unchanged`() throws {
    let file = try folder.write(story, to: "in/a.txt")
    _ = try run("in")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: file)
    let again = try run("in")
    #expect(again.unchanged == 1 && again.changed == 0)
    #expect(try run("in").unchanged == 1)
  }

  @Test func `a moved file is the same document`() throws {
    try folder.write(story, to: "in/a.txt")
    _ = try run("in")
    let before = try #require(try library.articles(.none, .first, limit: 5).first)
    try library.setStarred(true, [before.id])
    try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: folder.path("in/a.txt"), toPath: folder.path("out/b.txt"))
    let moved = try run("out")
    #expect(moved.unchanged == 1 && moved.added == 0)
    let rows = try library.articles(.none, .first, limit: 5)
    #expect(rows.count == 1 && rows[0].key == before.key && rows[0].isStarred)
    #expect(rows[0].path?.hasSuffix("/out/b.txt") == true)
    #expect(try library.count(Filter(paths: [folder.path("out")])) == 1)
    #expect(try library.count(Filter(paths: [folder.path("in")])) == 0)
    try recount(library)
  }

  @Test func `a file that is named twice is read once`() throws {
    try folder.write(story, to: "in/a.txt")
    let report = try run("in", "in/a.txt", "in")
    #expect(report.added == 1 && report.changed == 0 && report.done == 1 && report.failures.isEmpty)
  }

  @Test func `files in a folder that are no documents are skipped and counted; a named one is read`() throws {
    try folder.write(story, to: "in/a.txt")
    let code = try folder.write("let words = \"We will press on.\"\n", to: "in/b.swift")
    var skipped: [String] = []
    let report = try library.importing([folder.path("in")], skip: { skipped.append("\($0.suffix(7)) \($1)") })
    #expect(report.added == 1 && report.failures.isEmpty && report.done == 2)
    #expect(report.skipped.words == "1 file skipped, for it is no document: 1 .swift")
    #expect(skipped == ["b.swift .swift"])
    #expect(try run("in").skipped.count == 1)
    #expect(try library.importing([code]).added == 1)
    #expect(try run("in").skipped.count == 0)
  }

  @Test func `a copy is a document of its own`() throws {
    try folder.write(story, to: "in/a.txt")
    try folder.write(story, to: "in/b.txt")
    #expect(try run("in").added == 2)
    #expect(Set(try library.articles(.none, .first, limit: 5).map(\.key)).count == 2)
  }

  @Test func `a document whose file is gone stays`() throws {
    let file = try folder.write(story, to: "in/a.txt")
    try folder.write(story + "More.", to: "in/b.txt")
    _ = try run("in")
    try FileManager.default.removeItem(atPath: file)
    let again = try run("in")
    #expect(again.unchanged == 1 && again.failures.isEmpty)
    #expect(try library.count(.none) == 2)
  }

  @Test func `a new date moves a document in the list, with its marks`() throws {
    func line(_ date: String) -> String { #"{"id": "a", "text": "Some words.", "date": "\#(date)"}"# + "\n" }
    try folder.write(line("2001-02-03") + #"{"id": "b", "text": "Other words.", "date": "2005-01-01"}"#, to: "in.jsonl")
    _ = try run("in.jsonl")
    #expect(try library.articles(.none, .first, limit: 5).map(\.key) == ["b", "a"])
    let a = try #require(try library.article(named: "a"))
    try library.setRead(true, [a])
    try folder.write(line("2010-02-03"), to: "in.jsonl")
    #expect(try run("in.jsonl").changed == 1)
    let rows = try library.articles(.none, .first, limit: 5)
    #expect(rows.map(\.key) == ["a", "b"] && rows.map(\.isRead) == [true, false])
    #expect(rows[0].published == "2010-02-03")
    try recount(library)
  }

  @Test func `broken lines are named with their number and the rest goes on`() throws {
    try folder.write(
      """
      {"id": "1", "text": "One."}
      {"id": "2", "text": "Two."

      {"id": "3"}
      not json
      {"id": "4", "text": "Four.", "title": "The fourth"}
      """, to: "in.jsonl")
    let report = try run("in.jsonl")
    #expect(report.added == 2 && report.failures.count == 3 && report.done == 5)
    for (failure, line) in zip(report.failures, [2, 4, 5]) {
      #expect(failure.contains("in.jsonl") && failure.contains("line \(line)"))
    }
    #expect(try library.titles("") == ["One.", "The fourth"] || library.titles("").contains("The fourth"))
    // What failed is said again next time; what went in is not read again.
    let again = try run("in.jsonl")
    #expect(again.failures.count == 3 && again.unchanged == 2 && again.added == 0)
  }

  @Test func `a line without text is named once, and its file is done`() throws {
    try folder.write(
      """
      {"id": "1", "text": "One."}
      {"id": "2", "text": " "}
      {"id": "3", "text": ""}

      """, to: "in.jsonl")
    let old = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_000_000)]
    try FileManager.default.setAttributes(old, ofItemAtPath: folder.path("in.jsonl"))
    let report = try run("in.jsonl")
    #expect(report.added == 1 && report.failures.isEmpty && report.done == 3)
    #expect(report.withoutText == [2, 3].map { "\(folder.path("in.jsonl")), line \($0): without text; passed over" })
    let again = try run("in.jsonl")
    #expect(again.withoutText.isEmpty && again.failures.isEmpty && again.unchanged == 1)
  }

  @Test func `an entry of a feed without text is named once, and its file is done`() throws {
    try folder.write(
      "<rss><channel><item><title>Bare</title></item><item><title>T</title><description>Some words.</description></item>"
        + "</channel></rss>", to: "in.rss")
    let report = try run("in.rss")
    #expect(report.added == 1 && report.failures.isEmpty)
    #expect(
      report.withoutText.count == 1 && report.withoutText[0].hasSuffix("entry 1 (\"Bare\"): without text; passed over"))
  }

  @Test func `packed JSON Lines are read line by line, and what is cut is said again next time`() throws {
    // Two lines, packed by gzip.
    let packed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xAB, 0x56, 0xCA, 0x4C, 0x51, 0xB2, 0x52, 0x50, 0x32,
      0x54, 0xD2, 0x51, 0x50, 0x2A, 0x49, 0xAD, 0x28, 0x01, 0x71, 0xFC, 0xF3, 0x52, 0xF5, 0x94, 0x6A, 0xB9, 0xAA, 0xA1,
      0x72, 0x46, 0xC8, 0x72, 0x21, 0xE5, 0xF9, 0x20, 0x39, 0x00, 0x4C, 0x83, 0x36, 0xB6, 0x38, 0x00, 0x00, 0x00,
    ]
    try Data(packed).write(to: URL(fileURLWithPath: folder.path("in.jsonl.gz")))
    #expect(try run("in.jsonl.gz").added == 2)
    #expect(try library.article(named: "2") != nil)
    try Data(packed.dropLast(4)).write(to: URL(fileURLWithPath: folder.path("in.jsonl.gz")))
    for _ in 0..<2 {
      let cut = try run("in.jsonl.gz")
      #expect(cut.unchanged == 2 && cut.failures.count == 1 && cut.failures[0].contains("the gzip data is cut"))
    }
  }

  @Test func `JSON Lines under another name are taken when it is said that they are`() throws {
    try folder.write(#"{"id": "1", "text": "One."}"# + "\n", to: "in.dat")
    #expect(try run("in.dat", jsonLines: true).added == 1)
    #expect(try library.article(named: "1") != nil)
    #expect(try run("in.dat", jsonLines: true).done == 1)
  }

  @Test func `what cannot be read is named and the rest is done`() throws {
    try folder.write(story, to: "in/good.txt")
    try folder.write("", to: "in/empty.txt")
    try Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1]).write(to: URL(fileURLWithPath: folder.path("in/program.txt")))
    try folder.write("hidden", to: "in/.hidden")
    try FileManager.default.createDirectory(atPath: folder.path("hollow"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/loop"), withDestinationPath: folder.path("in"))
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/dangling"), withDestinationPath: "nowhere")
    let report = try run("in", "hollow", "missing")
    #expect(report.added == 1 && report.failures.count == 4 && report.isFinished)
    for name in ["empty.txt", "program", "hollow", "missing"] {
      #expect(report.failures.count { $0.contains(name) } == 1)
    }
  }

  // Root reads everything.
  @Test(.enabled(if: geteuid() != 0)) func `a file without permission is named`() throws {
    let file = try folder.write(story, to: "in/a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    let report = try run("in")
    #expect(report.failures.count == 1 && report.failures[0].contains("permission"))
  }

  @Test func `documents come in the order of their paths, the first on top`() throws {
    for name in ["b/2.txt", "a/1.txt", "c.txt", "a/0.txt"] {
      try folder.write("Text of \(name) is this.", to: "in/\(name)")
    }
    _ = try run("in")
    let paths = try library.articles(.none, .first, limit: 10).compactMap(\.path).map { String($0.suffix(7)) }
    #expect(paths == ["a/0.txt", "a/1.txt", "b/2.txt", "n/c.txt"])
  }

  @Test func `a stop leaves what was written, and the next import goes on behind it`() throws {
    let lines = (0..<400).map { #"{"id": "d\#($0)", "text": "Text number \#($0)."}"# }
    try folder.write(lines.joined(separator: "\n"), to: "in.jsonl")
    var asked = 0
    let stopped = try library.importing(
      [folder.path("in.jsonl")],
      shouldStop: {
        asked += 1
        return asked > 3
      })
    let count = try library.count(.none)
    #expect(stopped.added == count && count > 0 && count < 400 && stopped.isFinished)
    try recount(library)
    let rest = try run("in.jsonl")
    #expect(rest.added == 400 - count && rest.unchanged == count)
    #expect(try library.count(.none) == 400)
    #expect(try run("in.jsonl").unchanged == 400 || run("in.jsonl").done == 0)
  }

  @Test func `two programs import the same files at once`() async throws {
    let lines = (0..<300).map {
      #"{"id": "d\#($0)", "date": "20\#(10 + $0 % 10)-01-01", "text": "\u201CWe know number \#($0),\u201D said John Miller in Basra."}"#
    }
    let file = try folder.write(lines.joined(separator: "\n"), to: "in.jsonl")
    let place = folder.path("library.db")
    try await withThrowingTaskGroup(of: ImportProgress.self) { group in
      for _ in 0..<2 { group.addTask { try Library(at: place).importing([file]) } }
      var added = 0
      for try await report in group {
        // The one that comes when the other is done finds one file that has not changed.
        let cameLate = report.done == 1 && report.unchanged == 1
        #expect(report.failures.isEmpty)
        #expect(cameLate || report.done == 300 && report.added + report.unchanged == 300)
        added += report.added
      }
      #expect(added == 300)
    }
    #expect(try library.count(.none) == 300)
    #expect(try library.speaker(named: "John Miller")?.quotes == 300)
    try recount(library)
  }
}

@Test func `a date that only the file's name states is the row's, and follows the name`() throws {
  let folder = try Folder()
  try folder.write("The tide was high, and nobody said a word about it.\n", to: "texts/2021-02-19-tide.txt")
  try folder.write("The wall held through the night, and then it did not.\n", to: "texts/wall.txt")
  let library = try folder.library()
  _ = try library.importing([folder.path("texts")])
  let rows = try library.articles(.none, .first, limit: 9)
  #expect(rows.map(\.published) == ["2021-02-19", nil] && rows.map(\.isFiled) == [true, false])
  #expect(try library.count(Filter(text: "date:2021-02")) == 1)
  let briefing = try #require(try library.briefing(rows[0].id))
  #expect(briefing.document.published == nil && briefing.document.fileDate == "2021-02-19")
  try FileManager.default.moveItem(
    atPath: folder.path("texts/2021-02-19-tide.txt"), toPath: folder.path("texts/2022-03-01-tide.txt"))
  _ = try library.importing([folder.path("texts")])
  #expect(try library.articles(.none, .first, limit: 9).map(\.published) == ["2022-03-01", nil])
  try recount(library)
}
