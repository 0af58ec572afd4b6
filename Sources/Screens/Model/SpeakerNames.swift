import Library

extension SpeakerRow {
  /// Whether each of the words begins a word of a name, as the library looks for them.
  func answers(to words: String) -> Bool {
    let names = ([name] + aliases).joined(separator: " ").lowercased().split(separator: " ")
    return words.lowercased().split(separator: " ").allSatisfy { word in names.contains { $0.hasPrefix(word) } }
  }

  /// Roles, then other names.
  var about: String {
    let others = aliases.filter { $0 != name }
    return (roles + (others.isEmpty ? [] : ["also " + others.joined(separator: ", ")])).joined(separator: "; ")
  }
}
