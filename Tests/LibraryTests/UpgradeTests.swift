import BriefingCore
import GRDB
import Testing

@testable import Library

private let filters = [
  "", "a", "the", "wa", "harb", "\"the wall\"", "speaker:tern", "kind:turn tide", "is:starred", "is:done OR is:read",
  "tag:todo", "note:call", "-title:wall", "date:2008", "has:note", "quotes:>200", "saved:mine",
]

/// A library with everything of the user's own in it.
private func used(_ folder: Folder) throws -> Library {
  try folder.write(harbourTranscript, to: "texts/transcript.txt")
  let library = try folder.library("new.db")
  _ = try library.importing([seeds, folder.path("texts")])
  let many = (0..<300).map { (words: "number \($0) of the wall", by: Optional("Ada Tern")) }
  try library.add([
    briefing("many", title: "Many", date: "2008-03-01", said: many),
    briefing("none", title: "The wall, undated", paragraphs: ["nothing said"]),
    briefing("old", title: "Old", date: "1987-03-01T10:00Z", said: [(words: "we wait", by: "Alma Tern")]),
    briefing("same", title: "Same minute", date: "1987-03-01T10:00Z", said: [(words: "we go", by: "Tern")]),
  ])
  let ids = try library.articles(.none, .first, limit: 100).map(\.id)
  try library.setStarred(true, [ids[0], ids[2]])
  try library.setRead(true, [ids[1]])
  try library.setDone(true, [ids[3]])
  try library.setTag("todo", true, [ids[0], ids[4]])
  let quotes = try library.quotes(Filter(speech: [.quotes, .turns]), .first, limit: 1000).map(\.id)
  _ = try library.setNotes([
    .init(target: .article(ids[2]), text: "call back"), .init(target: .quote(quotes[270]), text: "call Ada"),
    .init(target: .quote(quotes[quotes.count - 1]), text: "the last"),
  ])
  let pruitt = try #require(try library.speaker(named: "Ada Tern"))
  let other = try #require(try library.speaker(named: "Alma Tern"))
  try library.join([other.id], to: pruitt.id)
  _ = try library.save(filter: "wall", as: "mine")
  return library
}

@Suite("A library of an older version")
struct UpgradeTests {
  let folder: Folder
  let before: [String]
  let place: String

  init() throws {
    folder = try Folder()
    let library = try used(folder)
    before = try shown(library, filters)
    place = folder.path("old.db")
    try writeOlder(library, to: place)
  }

  @Test func `is shown as before, with all marks, tags, notes, filters and joins`() throws {
    let library = try Library(at: place)
    #expect(try shown(library, filters) == before)
    try recount(library)
  }

  @Test func `goes on as one of this version`() throws {
    let library = try Library(at: place)
    #expect(try library.importing([seeds, folder.path("texts")]).unchanged == 3)
    let more = try library.add([
      briefing("more", title: "More", date: "1987-03-01T10:00Z", said: [(words: "we stay", by: "Tern")])
    ])
    #expect(try library.position(of: more[0], in: Filter(text: "date:1987")) == 2, "behind those that came before")
    try library.remove(try library.articles(Filter(text: "title:many"), .first, limit: 1).map(\.id))
    try recount(library)
    try library.remove(try library.articles(.none, .first, limit: 100).map(\.id))
    try recount(library)
  }

  @Test func `stays as it was when the upgrade does not come to its end`() throws {
    let old = try DatabaseQueue(path: place)
    try old.write { db in
      // Nothing can be read behind these: the last document's reading is a number that is none.
      try db.execute(
        sql: "CREATE TRIGGER stop BEFORE INSERT ON grdb_migrations BEGIN SELECT RAISE(ABORT, 'stopped'); END")
    }
    try old.close()
    #expect(throws: (any Error).self) { try Library(at: place) }
    let again = try DatabaseQueue(path: place)
    try again.write { db in
      #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
      try db.execute(sql: "DROP TRIGGER stop")
    }
    try again.close()
    #expect(try shown(Library(at: place), filters) == before)
  }

  @Test func `with a document whose reading is damaged opens, and finds its text`() throws {
    let old = try DatabaseQueue(path: place)
    try old.write { db in
      try db.execute(
        sql: "UPDATE texts SET reading = x'FF' WHERE id = (SELECT id FROM articles WHERE key = 'none')")
    }
    try old.close()
    #expect(try Library(at: place).titles("nothing") == ["The wall, undated"])
  }
}
