import Foundation
import GRDB
import Testing

@testable import Library

private func refusal(_ path: String) -> String? {
  do {
    _ = try Library(at: path)
    return nil
  } catch {
    return "\(error)"
  }
}

@Suite("Opening a library")
struct OpeningTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `a library is made with its folders and opened again`() throws {
    let place = folder.path("one/two/library.db")
    try Library(at: place).add([briefing("a")])
    #expect(try Library(at: place).count(.none) == 1)
  }

  @Test func `an empty file becomes a library`() throws {
    #expect(try Library(at: folder.write("", to: "empty.db")).count(.none) == 0)
  }

  @Test func `a text is refused and left as it is`() throws {
    let place = try folder.write(
      "Dear reader, this is a letter and no database at all, and it goes on a while.", to: "letter.txt")
    let before = try Data(contentsOf: URL(fileURLWithPath: place))
    let message = try #require(refusal(place))
    #expect(message.contains("letter.txt") && message.contains("not a library") && message.contains("--library"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: place)) == before)
  }

  @Test func `somebody else's database is refused and left as it is`() throws {
    let place = folder.path("other.db")
    try DatabaseQueue(path: place).write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: place))
    #expect(refusal(place)?.contains("not a library") == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: place)) == before)
    #expect(!FileManager.default.fileExists(atPath: place + "-wal"))
  }

  @Test func `a library whose making was cut short is made whole`() throws {
    let place = folder.path("library.db")
    try DatabaseQueue(path: place).write { db in
      try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    #expect(try Library(at: place).count(.none) == 0)
  }

  @Test func `several programs make one library at the same moment`() async throws {
    for round in 0..<5 {
      let place = folder.path("library\(round).db")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<4 { group.addTask { try Library(at: place).add([briefing("\(index)")]) } }
        try await group.waitForAll()
      }
      #expect(try Library(at: place).count(.none) == 4)
    }
  }

  @Test func `a library of a newer program is refused`() throws {
    let place = folder.path("library.db")
    let library = try Library(at: place)
    try library.pool.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('next year')") }
    try library.close()
    #expect(refusal(place)?.contains("newer version") == true)
  }

  @Test func `a folder, and a place that is none, are refused with what to do`() throws {
    #expect(refusal(folder.path)?.contains("a folder, not a library") == true)
    let file = try folder.write("text", to: "file")
    #expect(refusal(file + "/library.db")?.contains("--library") == true)
    #expect(refusal("/proc/nowhere/library.db")?.contains("--library") == true)
  }

  // Root writes everything.
  @Test(.enabled(if: geteuid() != 0)) func `a library that may not be written is refused`() throws {
    let place = folder.path("library.db")
    try Library(at: place).close()
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: place)
    #expect(refusal(place)?.contains("no permission to write") == true)
  }

  @Test func `a damaged library is said to be damaged`() throws {
    let place = folder.path("library.db")
    let library = try Library(at: place)
    try library.add((0..<50).map { briefing("\($0)", paragraphs: [String(repeating: "word ", count: 300)]) })
    try library.close()
    let handle = try #require(FileHandle(forUpdatingAtPath: place))
    try handle.seek(toOffset: 100)
    try handle.write(contentsOf: Data(repeating: 0xAB, count: 40_000))
    try handle.close()
    #expect(refusal(place)?.contains("damaged") == true)
  }

  @Test func `a library that another program keeps locked is said to be so`() throws {
    let place = folder.path("library.db")
    try Library(at: place).close()
    let busy = LibraryFile.explain(DatabaseError(resultCode: .SQLITE_BUSY), place)
    #expect(busy.message.contains("another program is writing") && busy.message.contains(place))
    let failed = LibraryFile.explain(DatabaseError(resultCode: .SQLITE_IOERR_READ), place)
    #expect(failed.message.contains("the disk failed") && failed.message.contains("266"))
    let full = LibraryFile.explain(DatabaseError(resultCode: .SQLITE_FULL), place)
    #expect(full.message.contains("the disk is full") && full.message.contains("--library"))
  }

  @Test func `several open one library, and see what the others write`() throws {
    let place = folder.path("library.db")
    let one = try Library(at: place)
    let two = try Library(at: place)
    let ids = try one.add([briefing("a"), briefing("b")])
    #expect(try two.count(.none) == 2)
    try two.setStarred(true, [ids[0]])
    #expect(try one.titles("is:starred") == ["Title of a"])
  }
}
