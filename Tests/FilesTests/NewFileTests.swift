import Files
import Foundation
import Testing

/// Taken away with everything in it when its test is over.
private final class EmptyFolder {
  let path = NSTemporaryDirectory() + "briefings-new-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct NewFileTests {
  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func write(_ words: String, to path: String, replacing: Bool = false) throws {
    let file = try NewFile(path, replacing: replacing)
    try file.write(Array(words.utf8))
    try file.finish()
  }

  @Test func `a file has its name only once it is whole`() throws {
    let folder = try EmptyFolder()
    let path = folder.path + "/new.txt"
    do {
      let file = try NewFile(path, replacing: false)
      try file.write(Array("half".utf8))
      #expect(text(path) == nil)
      try file.finish()
    }
    #expect(text(path) == "half")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["new.txt"])
  }

  @Test func `what is given up leaves nothing behind`() throws {
    let folder = try EmptyFolder()
    do {
      let file = try NewFile(folder.path + "/new.txt", replacing: false)
      try file.write(Array("half".utf8))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func `a file that is there is left alone unless it may go, and then keeps its mode and its links`() throws {
    let folder = try EmptyFolder()
    let path = folder.path + "/notes.txt"
    let link = folder.path + "/link.txt"
    try write("mine", to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "notes.txt")
    #expect(throws: FileError(link, "a file of that name is there already; it was left as it is")) {
      try write("other", to: link)
    }
    #expect(text(path) == "mine")
    try write("other", to: link, replacing: true)
    #expect(text(path) == "other")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(NewFile.present(at: link) == .file)
  }

  @Test func `a name taken meanwhile is not taken away`() throws {
    let folder = try EmptyFolder()
    let path = folder.path + "/new.txt"
    let file = try NewFile(path, replacing: false)
    try file.write(Array("late".utf8))
    try write("first", to: path)
    do {
      try file.finish()
      Issue.record("the file was written over")
    } catch {
      #expect(error.message.contains("there already"))
    }
    #expect(text(path) == "first")
  }

  @Test func `a pipe that nobody reads is named, not waited for`() throws {
    let folder = try EmptyFolder()
    let path = folder.path + "/pipe"
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let error = #expect(throws: FileError.self) { try write("x", to: path) }
    #expect(error?.message.contains("no program reads from") == true)
  }

  @Test func `a folder, a missing folder and a full disk are named`() throws {
    let folder = try EmptyFolder()
    #expect(throws: FileError(folder.path, "a folder; name a file in it")) { try write("x", to: folder.path) }
    #expect(throws: FileError.self) { try write("x", to: folder.path + "/none/x.txt") }
    #expect(throws: FileError("/dev/full", "the disk is full; nothing of it was kept")) {
      try write("x", to: "/dev/full")
    }
    try write("x", to: "/dev/null")
  }
}
