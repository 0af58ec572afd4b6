import Canvas
import Screens

extension Configuration {
  /// `[themes.NAME]`: `inherits = "dark"`, `title = "bold red on #102030"`, or `title = { fg = 12, bold = true }`.
  mutating func readTheme(_ entry: Entry) {
    guard entry.path.count >= 3 else {
      return complain(
        entry, "a theme is a table: [themes.mine], and below it inherits = \"dark\", title = \"bold red\"")
    }
    let name = entry.path[1]
    guard Themes.standard[name] == nil else {
      return complain(
        entry, "\(name) is a theme of the program; give yours another name, and it inherits = \"\(name)\"")
    }
    var theme = themes[name] ?? .sixteen
    defer { themes.add(theme, as: name) }
    if entry.path.count == 3, entry.path[2] == "inherits" {
      guard case .text(let base) = entry.value, base != name, let look = themes[base] else {
        return complain(
          entry,
          "inherits is the name of a theme, one of the program's or one above: \(themes.names.joined(separator: ", "))")
      }
      guard themes[name] == nil else { return complain(entry, "inherits comes first, above the parts it would undo") }
      theme = look
      return
    }
    guard let part = Theme.parts.first(where: { $0.name == entry.path[2] }) else {
      let names = Theme.parts.map(\.name)
      let near = Spellings.nearest(to: entry.path[2], in: names).map { "did you mean \($0)?" }
      return complain(
        entry, "no part is called \(entry.path[2].prefix(40)); \(near ?? "there are \(names.joined(separator: ", "))")")
    }
    if let wrong = Configuration.change(&theme[keyPath: part.path], entry) { complain(entry, wrong) }
  }

  /// Changes a look as an entry says; gives what is wrong in it.
  private static func change(_ style: inout Style, _ entry: Entry) -> String? {
    if entry.path.count == 3 {
      guard case .text(let words) = entry.value, let new = Style(written: words) else {
        return
          "a look is written \"bold red on #102030\", or { fg = \"red\", bg = 17, bold = true }; \(Style.colorWords)"
      }
      style = new
      return nil
    }
    guard entry.path.count == 4 else { return "a look is { fg = \"red\", bg = 17, bold = true }" }
    let key = entry.path[3]
    switch (key, entry.value) {
    case ("fg", _), ("bg", _):
      let color: Style.Color?
      switch entry.value {
      case .text(let text): color = Style.Color(written: text)
      case .number(let number): color = UInt8(exactly: number).map { .indexed($0) }
      default: color = nil
      }
      guard let color else { return "\(key) is no colour; \(Style.colorWords)" }
      if key == "fg" { style.foreground = color } else { style.background = color }
    case (_, .flag(let isOn)):
      guard let attribute = Style.attributeNames.first(where: { $0.name == key })?.value else {
        return
          "no attribute is called \(key.prefix(40)); there are \(Style.attributeNames.map(\.name).joined(separator: ", "))"
      }
      if isOn { style.attributes.insert(attribute) } else { style.attributes.remove(attribute) }
    default: return "a look has fg, bg and \(Style.attributeNames.map(\.name).joined(separator: ", ")) (true or false)"
    }
    return nil
  }
}

extension Style {
  static let attributeNames: [(name: String, value: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline), ("reverse", .reverse),
  ]

  static let colorWords =
    "colours are default, black, red, green, yellow, blue, magenta, cyan, white, bright-red, 0 to 255, #rrggbb"

  /// Reads `bold red on #102030`: attributes, the colour of letters, and behind `on` that of the ground.
  init?(written text: String) {
    self = .plain
    var hasForeground = false
    var words = text.split(separator: " ").map(String.init)[...]
    while let word = words.popFirst() {
      if let attribute = Style.attributeNames.first(where: { $0.name == word })?.value {
        attributes.insert(attribute)
      } else if word == "on" {
        guard let next = words.popFirst(), let color = Color(written: next), words.isEmpty else { return nil }
        background = color
      } else {
        guard !hasForeground, let color = Color(written: word) else { return nil }
        foreground = color
        hasForeground = true
      }
    }
  }
}

extension Style.Color {
  private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  init?(written text: String) {
    if text == "default" {
      self = .standard
    } else if let index = Style.Color.names.firstIndex(of: text) {
      self = .indexed(UInt8(index))
    } else if text.hasPrefix("bright-"), let index = Style.Color.names.firstIndex(of: String(text.dropFirst(7))) {
      self = .indexed(UInt8(index + 8))
    } else if text == "grey" || text == "gray" {
      self = .indexed(8)
    } else if text.hasPrefix("#"), text.utf8.count == 7, text.utf8.dropFirst().allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let value = UInt32(text.dropFirst(), radix: 16)
    {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    } else if let index = UInt8(text) {
      self = .indexed(index)
    } else {
      return nil
    }
  }

  /// As `init(written:)` reads it.
  var written: String {
    switch self {
    case .standard: "default"
    case .indexed(let index) where index < 8: Style.Color.names[Int(index)]
    case .indexed(let index) where index < 16: "bright-" + Style.Color.names[Int(index) - 8]
    case .indexed(let index): String(index)
    case .rgb(let red, let green, let blue):
      "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}

extension Style {
  /// As `init(written:)` reads it.
  var written: String {
    var words = Style.attributeNames.filter { attributes.contains($0.value) }.map(\.name)
    if foreground != .standard || words.isEmpty { words.append(foreground.written) }
    if background != .standard { words += ["on", background.written] }
    return words.joined(separator: " ")
  }
}
