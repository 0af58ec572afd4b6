/// A filter line cut into its parts, for chips and for taking the last one away: blanks part it, but not inside
/// quotation marks, slashes or brackets.
enum FilterText {
  /// The words that a row was found by: no fields, nothing excluded, no operators.
  static func plainWords(_ text: String) -> [String] {
    parts(text).compactMap { part in
      guard !part.hasPrefix("-"), !part.hasPrefix("/"), !part.contains(":"), part != "OR", part != "AND" else {
        return nil
      }
      let bare = part.filter { $0 != "\"" && $0 != "(" && $0 != ")" }
      return bare.isEmpty ? nil : bare
    }
  }

  /// Whether it asks for words anywhere, or for their absence, not only for what its fields say.
  static func hasWords(_ text: String) -> Bool {
    text.split { $0.isWhitespace || $0 == "(" || $0 == ")" }
      .contains { $0 != "OR" && (!$0.contains(":") || $0.hasPrefix("/") || $0.hasPrefix("-/")) }
  }

  /// The parts of a line that stand whole before its mistake (a UTF-8 offset), as a line.
  static func good(of text: String, before mistake: Int) -> String {
    let before = parts(String(decoding: text.utf8.prefix(mistake), as: UTF8.self))
    var good = zip(parts(text), before).prefix { $0 == $1 }.map(\.1)
    while good.last == "OR" { good.removeLast() }
    return good.joined(separator: " ")
  }

  static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var quoted = false
    // In a `/pattern/`, and behind a backslash in it.
    var slashed = false
    var escaped = false
    var depth = 0
    for character in text {
      if slashed {
        part.append(character)
        if character == "/", !escaped { slashed = false }
        escaped = character == "\\" && !escaped
        continue
      }
      if character == "/", !quoted, beginsPattern(behind: part) {
        slashed = true
        part.append(character)
        continue
      }
      if character == "\"" { quoted.toggle() }
      if !quoted, character == "(" { depth += 1 }
      if !quoted, character == ")" { depth = max(0, depth - 1) }
      if character.isWhitespace, !quoted, depth == 0 {
        if !part.isEmpty { parts.append(part) }
        part = ""
      } else {
        part.append(character)
      }
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  /// A slash begins a pattern where a word may begin, and behind the fields that take one.
  private static func beginsPattern(behind part: String) -> Bool {
    guard let last = part.last, last != "(", last != "-", !last.isWhitespace else { return true }
    let word = part.split { $0 == "(" || $0 == "-" || $0.isWhitespace }.last ?? ""
    return ["title:", "text:", "quote:", "cue:"].contains(word.lowercased())
  }
}
