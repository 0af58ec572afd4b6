/// Under which key a library enters somebody.
public enum PersonKey {
  /// The id of a name of several words is the key. A bare last name is another person's under another title, so the group of
  /// the title belongs to its key: `brown (gen)`, `brown (premier)`. Whom these are is for `PersonMatch` to say.
  public static func key(_ id: String, standing: Standing) -> String {
    guard !id.isEmpty, !id.utf8.contains(0x20), standing.titles != 0 else { return id }
    return "\(id) (\(TitleGroups.name(standing.titles)))"
  }

  /// The folded name of a key, without the group of a title.
  public static func name(of key: String) -> String {
    guard key.utf8.last == UInt8(ascii: ")"), let end = key.firstIndex(of: " ") else { return key }
    return String(key[..<end])
  }
}
