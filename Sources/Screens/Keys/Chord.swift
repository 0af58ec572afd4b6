import Canvas

/// Keys pressed one after the other that mean one command, as they are written in help: `g g`, `C-d`, `M-Left`.
public struct Chord: Hashable, Sendable, CustomStringConvertible {
  public var keys: [Key]

  public init(_ keys: [Key]) {
    self.keys = keys
  }

  /// Reads the written form; nil when a name in it is unknown.
  public init?(_ text: String) {
    var keys: [Key] = []
    for name in text.split(separator: " ") {
      guard let key = Chord.key(named: String(name)) else { return nil }
      keys.append(key)
    }
    guard !keys.isEmpty else { return nil }
    self.keys = keys
  }

  /// As it is written in the file of settings: keys apart, by names that `init` reads.
  public var written: String { keys.map(Chord.name).joined(separator: " ") }

  /// As help shows it: letters stand together (`gg`, `]q`), named keys apart (`C-x g`).
  public var description: String {
    let names = keys.map(Chord.name)
    return names.joined(separator: names.allSatisfy { $0.count == 1 } ? "" : " ")
  }

  private static let names: [(String, Key.Code)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab), ("Backspace", .backspace),
    ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Space", .character(" ")),
  ]

  /// The key of a written name, with `C-` and `M-` in front.
  public static func key(named text: String) -> Key? {
    var rest = Substring(text)
    var control = false
    var alt = false
    while rest.count > 2 {
      if rest.hasPrefix("C-") { control = true } else if rest.hasPrefix("M-") { alt = true } else { break }
      rest = rest.dropFirst(2)
    }
    if let named = names.first(where: { $0.0 == rest }) { return Key(named.1, control: control, alt: alt) }
    if rest.count > 1, rest.first == "F", let number = Int(rest.dropFirst()) {
      return Key(.function(number), control: control, alt: alt)
    }
    guard rest.count == 1, let character = rest.first else { return nil }
    return Key(.character(character), control: control, alt: alt)
  }

  public static func name(of key: Key) -> String {
    let prefix = (key.control ? "C-" : "") + (key.alt ? "M-" : "")
    if let named = names.first(where: { $0.1 == key.code }) { return prefix + named.0 }
    switch key.code {
    case .character(let character): return prefix + String(character)
    case .function(let number): return prefix + "F\(number)"
    default: return prefix + "?"
    }
  }
}
