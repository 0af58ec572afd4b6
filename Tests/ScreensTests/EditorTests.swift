import Canvas
import Foundation
import Library
import Testing

@testable import Screens

private let story = """
  Harbour wall to be finished in autumn

  The council met on Monday evening and spoke for hours about the wall and its price.

  \u{201C}We had nine hundred pages a week to read,\u{201D} said Ilse Marten, the deputy auditor.

  Nobody has been asked to resign so far, and nobody will be.

  \u{201C}We are used to the stairs by now,\u{201D} said Rosa Ekwueme, who lives there.

  """

@Suite struct EditorTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  /// What `e` asks of the world behind some keys, on a file of this name.
  private func asked(_ script: String, _ name: String, _ text: String) throws -> Effect? {
    try played(script + "e", name, text).asked.last
  }

  private func played(_ script: String, _ name: String, _ text: String) throws -> Play {
    let path = folder.path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let library = try folder.library()
    _ = try library.importing([path])
    var play = Play(library, size: Size(columns: 80, rows: 24))
    play.type(script)
    return play
  }

  @Test(
    "e opens the file at the line of the quotation, or of the paragraph on top",
    arguments: [
      ("", 3), ("<enter>", 3), ("<enter>]q", 5), ("<enter>]q]q", 9), ("<enter>]q]q[q", 5), ("2<wait>", 5),
      ("2<wait>j", 9),
    ])
  func lines(script: String, line: Int) throws {
    #expect(try asked(script, "a.txt", story) == .edit(path: folder.path + "/a.txt", at: .line(line)), "\(script)")
  }

  @Test func `where the text is scrolled, the paragraph on top is opened`() throws {
    let long = (1...60).map { "Paragraph number \($0) tells of the wall and of its price.\n\n" }.joined()
    let play = try played("<enter><C-d><C-d>e", "a.txt", long)
    guard case .edit(_, .line(let line))? = play.asked.last else { return #expect(Bool(false)) }
    // A paragraph and an empty line each.
    let number = (line + 1) / 2
    #expect(number > 3 && line % 2 == 1)
    #expect(play.text.contains("number \(number) tells") && !play.text.contains("number \(number - 1) tells"))
  }

  @Test func `of JSON Lines the record is opened`() throws {
    let lines = #"{"id": "first", "text": "The wall stands."}"# + "\n"
    #expect(
      try asked("", "b.jsonl", lines) == .edit(path: folder.path + "/b.jsonl", at: .record(id: "first")))
  }

  @Test func `of a page the file is opened alone`() throws {
    let page = "<!DOCTYPE html><html><body><p>The wall of the harbour stands, and will stand.</p></body></html>"
    #expect(try asked("", "c.html", page) == .edit(path: folder.path + "/c.html", at: nil))
  }

  @Test func `a document that came in no file is not edited`() throws {
    let (play, _) = try playHarbour("e")
    #expect(!play.asked.contains { if case .edit = $0 { true } else { false } })
    #expect(play.text.contains("the document has no file"))
  }

  @Test(
    "editors are told the line in their own way, and one that is not known gets the file alone",
    arguments: [
      ("vi", "+7 /a b"), ("/usr/bin/nvim -R", "+7 /a b"), ("emacs -nw", "+7 /a b"), ("hx", "+7 /a b"),
      ("less", "+7 /a b"), ("code --wait", "--goto /a b:7"), ("subl", "/a b:7"), ("ed", "/a b"), ("", "/a b"),
    ])
  func calls(editor: String, words: String) {
    #expect(EditorCall.arguments(editor: editor, path: "/a b", line: 7).joined(separator: " ") == words)
    #expect(EditorCall.arguments(editor: editor, path: "/a b", line: nil) == ["/a b"])
  }
}
