import Files
import Glibc
import Testing

@Suite struct FileWalkTests {
  let folder = Folder()

  /// The files and failures of a walk, as the user would see their names; the test's folder is left out of them.
  private func walk(_ paths: String...) -> [String] {
    var walk = FileWalk(paths.map { folder.path + $0 })
    var steps: [String] = []
    while let step = walk.next() {
      switch step {
      case .file(let found): steps.append(String(found.named.dropFirst(folder.path.count)))
      case .skipped(let found, let kind): steps.append("\(found.named.dropFirst(folder.path.count)): \(kind)")
      case .failure(let error): steps.append("\(error.path.dropFirst(folder.path.count)): \(error.reason)")
      }
    }
    return steps
  }

  @Test func `files come in the order of their names, hidden ones left out`() {
    for name in ["/b.txt", "/a/2", "/a/1", "/.hidden", "/c"] { folder.write(name, "text") }
    #expect(walk("") == ["/a/1", "/a/2", "/b.txt", "/c"])
  }

  @Test func `the folder of parts beside a saved page is passed over, and said`() {
    for name in ["/page.html", "/page_files/frame.html", "/notes_files/a.txt"] { folder.write(name, "text") }
    #expect(walk("") == ["/notes_files/a.txt", "/page.html", "/page_files: parts of a saved page"])
  }

  @Test
  func
    `letters of a Maildir that are on their way, thrown away or not sent are passed over, but for one that is named`()
  {
    for name in ["/cur/1:2,S", "/cur/2:2,ST", "/cur/3:2,D", "/new/4", "/tmp/5"] { folder.write(name, "text") }
    let all = ["/cur/1:2,S", "/cur/2:2,ST: mail thrown away", "/cur/3:2,D: mail not yet sent", "/new/4"]
    #expect(walk("") == all + ["/tmp: mail not yet delivered"])
    #expect(walk("/tmp/5") == ["/tmp/5"])
  }

  @Test func `a link that leads up, or back to a folder seen, is not gone through again`() {
    folder.write("/a/1", "text")
    folder.link("/a/up", to: folder.path)
    folder.link("/b", to: folder.path + "/a")
    #expect(walk("") == ["/a/1"])
  }

  @Test func `a link inside a folder that leads nowhere is passed over, one that is named is not`() {
    folder.write("/a/1", "text")
    folder.link("/a/gone", to: folder.path + "/nothing")
    #expect(walk("/a") == ["/a/1"])
    #expect(walk("/a/gone") == ["/a/gone: no such file or folder; check the name"])
  }

  @Test func `links that lead to themselves are named, and a pipe in a folder is not waited for`() {
    folder.write("/a/1", "text")
    folder.link("/a/self", to: "self")
    folder.link("/a/x", to: "y")
    folder.link("/a/y", to: "x")
    folder.pipe("/a/pipe")
    let circle = "its symbolic links run in a circle"
    #expect(walk("/a") == ["/a/1", "/a/self: \(circle)", "/a/x: \(circle)", "/a/y: \(circle)"])
    #expect(walk("/a/pipe") == ["/a/pipe: neither a file nor a folder"])
  }

  @Test func `a file knows whether it was named, in whatever order it and its folder are`() {
    for name in ["/a/1", "/a/2"] { folder.write(name, "text") }
    for order in [["/a", "/a/2"], ["/a/2", "/a"]] {
      var walk = FileWalk(order.map { folder.path + $0 })
      var named: [String: Bool] = [:]
      while case .file(let found)? = walk.next() { named[String(found.path.suffix(2)), default: false] = found.isNamed }
      #expect(named == ["/1": false, "/2": true])
    }
  }

  @Test func `a folder without documents is named once`() {
    folder.write("/a/.hidden", "text")
    #expect(walk("/a") == ["/a: no documents in it; name a folder that holds text files"])
  }

  @Test func `a name that is no UTF-8 is said, not passed over`() {
    folder.write("/a/1", "text")
    folder.write([UInt8](folder.path.utf8) + [0x2F, 0x61, 0x2F, 0xFF], "text")
    #expect(walk("/a") == ["/a/1", "/a/\u{FFFD}: no file of that name, which may be no UTF-8; rename it"])
  }
}
