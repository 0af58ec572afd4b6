import BriefingCore
import Library
import Testing

@testable import Exports

/// A library in which the user has tagged the document and written on it and on its second quotation.
private func exportOwn(_ choice: (ArticleID) -> ExportChoice, _ format: ExportFormat) throws -> String {
  let shelf = try Shelf()
  let library = try shelf.library([plain])
  let wall = try #require(try library.article(named: "/news/wall.txt"))
  try library.setTag("harbour", true, [wall])
  try library.setTag("=sum", true, [wall])
  let second = try library.quotes(of: wall)[1].id
  _ = try library.setNotes([
    NoteChange(target: .article(wall), text: "Ask *her*\nabout {the} <form>"),
    NoteChange(target: .quote(second), text: "=who was?"),
  ])
  var stream = try ExportStream(library, choice(wall), as: format)
  var bytes: [UInt8] = []
  while let next = try stream.next() { bytes += next }
  return String(decoding: bytes, as: UTF8.self)
}

@Test("Tags and notes go out in each form, as they were last looked at", arguments: ExportFormat.allCases)
func own(_ format: ExportFormat) throws {
  try expectGolden(try exportOwn({ .documents([$0]) }, format), "own-articles\(format.ending)")
  try expectGolden(try exportOwn({ .quotesOf([$0]) }, format), "own-quotes\(format.ending)")
}

@Test("What stands in a list of articles has its notes too")
func ownOfList() throws {
  let one = try exportOwn({ .documents([$0]) }, .jsonl)
  #expect(try exportOwn({ _ in .articles(.none) }, .jsonl) == one)
  #expect(one.contains("\"note\":\"=who was?\""))
}
