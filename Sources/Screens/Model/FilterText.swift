/// A filter line cut into its parts, for chips and for taking the last one away: blanks part it, but not inside
/// quotation marks, slashes or brackets.
enum FilterText {
  /// The words that a row was found by: no fields, nothing excluded, no operators.
  static func plainWords(_ text: String) -> [String] {
    parts(text).compactMap { part in
      guard !part.hasPrefix("-"), !part.contains(":"), part != "OR", part != "AND" else { return nil }
      let bare = part.filter { $0 != "\"" && $0 != "(" && $0 != ")" }
      return bare.isEmpty ? nil : bare
    }
  }

  static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var quoted = false
    var depth = 0
    for character in text {
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
}
