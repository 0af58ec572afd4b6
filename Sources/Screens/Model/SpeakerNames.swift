import Library

extension SpeakerRow {
  /// Whether each of the words begins a word of a name, as the library looks for them.
  func answers(to words: String) -> Bool {
    let names = ([name] + aliases).joined(separator: " ").lowercased().split(separator: " ")
    return words.lowercased().split(separator: " ").allSatisfy { word in names.contains { $0.hasPrefix(word) } }
  }

  /// Roles, then other names.
  var about: String {
    (roles + (otherNames.isEmpty ? [] : ["also " + otherNames.joined(separator: ", ")])).joined(separator: "; ")
  }

  var otherNames: [String] { aliases.filter { $0 != name } }
}
