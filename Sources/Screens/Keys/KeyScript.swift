import Canvas

/// Keys written as a text: letters stand for themselves, others in brackets (`f is:unread<Enter>`, `<C-d>`), `<lt>` is `<`.
public enum KeyScript {
  /// A name in brackets that is no key.
  public struct Unknown: Error, Equatable {
    public var name: String
  }

  public static func keys(_ text: String) throws(Unknown) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let character = rest.popFirst() {
      guard character == "<" else {
        keys.append(Key(.character(character)))
        continue
      }
      let name = rest.prefix { $0 != ">" }
      guard name.endIndex < rest.endIndex else { throw Unknown(name: "<" + name) }
      rest = rest[rest.index(after: name.endIndex)...]
      if name == "lt" {
        keys.append(Key(.character("<")))
      } else if let key = Chord.key(named: String(name)) {
        keys.append(key)
      } else {
        throw Unknown(name: "<\(name)>")
      }
    }
    return keys
  }

  /// The text that gives these keys.
  public static func text(of keys: [Key]) -> String {
    keys.map { key in
      guard case .character(let character) = key.code, !key.control, !key.alt else { return "<\(Chord.name(of: key))>" }
      return character == "<" ? "<lt>" : String(character)
    }.joined()
  }
}

extension Model {
  mutating func play(macro letter: Character?) -> [Effect] {
    guard let letter, let keys = macros[letter] else {
      let known = macros.keys.sorted().map(String.init).joined(separator: " ")
      return complain(
        macros.isEmpty
          ? "no macros; they stand under [macros] in the file of settings"
          : "no macro of that letter; there are: \(known)")
    }
    return [.play(keys)]
  }
}
