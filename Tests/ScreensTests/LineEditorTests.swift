import Canvas
import Testing

@testable import Screens

/// Types a script into a line; `|` in the result is the caret.
private func edit(_ text: String, _ script: String, history: [String] = []) -> String {
  var editor = LineEditor(text, history: history)
  for case .key(let key) in Play.tokens(script) { _ = editor.handle(key) }
  let characters = editor.characters
  return String(characters[..<editor.caret]) + "|" + String(characters[editor.caret...])
}

@Test(
  "The line knows the keys of readline",
  arguments: [
    ("", "abc", "abc|"), ("abc", "<C-a>x", "x|abc"), ("abc", "<C-b><C-b>x", "ax|bc"), ("abc", "<left><delete>", "ab|"),
    ("one two", "<C-w>", "one |"), ("one two", "<M-b>x", "one x|two"), ("one two", "<home><M-f>!", "one!| two"),
    ("one two", "<M-backspace>", "one |"), ("one two", "<C-u>", "|"), ("one two", "<home><C-k>", "|"),
    ("one two", "<C-w><C-a><C-y>", "two|one "), ("ab", "<C-t>", "ba|"), ("é四", "<backspace>", "é|"),
    ("one two", "<home><M-d>", "| two"), ("abc", "<C-h><C-h>", "a|"), ("abc", "<home><C-d>", "|bc"),
  ])
func readlineKeys(_ text: String, _ script: String, _ expected: String) {
  #expect(edit(text, script) == expected)
}

@Test("Up and down walk through earlier lines and back to what was being typed")
func historyOfLines() {
  #expect(edit("new", "<up>", history: ["old", "older"]) == "older|")
  #expect(edit("new", "<up><up><up>", history: ["first", "second"]) == "first|")
  #expect(edit("new", "<up><down>", history: ["old"]) == "new|")
}

@Test("Pasted line breaks become blanks, and a paste of megabytes does not")
func pastes() {
  var editor = LineEditor()
  editor.insert("one\ntwo\tthree")
  #expect(editor.text == "one two three")
  editor.insert(String(repeating: "x", count: 5_000_000))
  #expect(editor.characters.count == LineEditor.limit)
}
