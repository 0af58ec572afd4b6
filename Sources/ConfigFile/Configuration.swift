import Canvas
import Screens

/// What the file of settings says, and what is wrong in it: whatever that is, the rest of the file holds.
public struct Configuration: Sendable {
  public var settings = Settings()
  public var keymap = Keymap.standard
  public var promptKeys = PromptKeys()
  public var macros: [Character: [Key]] = [:]
  public var themes = Themes.standard
  /// In the order of the file.
  public internal(set) var mistakes: [Mistake] = []

  /// What holds without a file.
  public init() {}

  /// What holds where the file as a whole is of no use, for a reason and with a cure.
  public init(unusable reason: String) {
    mistakes = [Mistake(reason)]
  }

  /// A file of settings is not larger.
  public static let mostBytes = 1 << 20

  /// Reads the text of a file. Time: linear in it.
  public init(_ text: [UInt8]) {
    if let offset = Configuration.firstWrongByte(of: text) {
      let line = text[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      mistakes = [
        Mistake(line: line, "is no UTF-8 text from here on, and nothing of the file is used; save it as UTF-8")
      ]
      return
    }
    let reader = TOMLReader(text)
    mistakes = reader.mistakes
    read(reader.entries)
    mistakes.sort { ($0.line == 0 ? .max : $0.line, $0.column) < ($1.line == 0 ? .max : $1.line, $1.column) }
  }

  private static func firstWrongByte(of text: [UInt8]) -> Int? {
    if let zero = text.firstIndex(of: 0) { return zero }
    var decoder = Unicode.UTF8.ForwardParser()
    var bytes = text.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &bytes) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  private mutating func read(_ entries: [Entry]) {
    // The theme may be one that stands below.
    for entry in entries where entry.path[0] == "themes" { readTheme(entry) }
    // What holds in one place comes after what holds in all.
    for entry in entries where entry.path[0] == "keys" && entry.path.dropFirst().first == "everywhere" {
      readKey(entry)
    }
    for entry in entries where entry.path[0] == "keys" && entry.path.dropFirst().first != "everywhere" {
      readKey(entry)
    }
    checkRivals(entries)
    for entry in entries {
      switch entry.path[0] {
      case "themes", "keys": break
      case "macros": readMacro(entry)
      default: readSetting(entry)
      }
    }
  }

  mutating func complain(_ entry: Entry, _ text: String) {
    mistakes.append(Mistake(entry.place, text))
  }

  // MARK: settings

  private mutating func readSetting(_ entry: Entry) {
    let name = entry.path.joined(separator: ".")
    guard entry.path.count == 1, let setting = Setting.named(name) else {
      let tables = ["keys", "macros", "themes"]
      let near = Spellings.nearest(to: entry.path[0], in: Setting.all.map(\.name) + tables)
      complain(
        entry,
        "no setting is called \(name.prefix(60)); "
          + (near.map { "did you mean \($0)?" } ?? "`briefings config default` shows all"))
      return
    }
    let value: Setting.Value
    switch entry.value {
    case .flag(let flag): value = .flag(flag)
    case .number(let number): value = .number(number)
    case .text(let text): value = .text(text)
    case .list, .other:
      return complain(entry, "\(name) is \(setting.form.words(themes: themes.names)), not \(entry.value.kind)")
    }
    if let wrong = setting.set(value, in: &settings, themes: themes.names) { complain(entry, wrong) }
  }

  // MARK: macros

  private mutating func readMacro(_ entry: Entry) {
    guard entry.path.count == 2, entry.path[1].count == 1, let letter = entry.path[1].first else {
      return complain(entry, "a macro has one letter for a name: x = \"f is:unread<Enter>\"")
    }
    var parts: [String] = []
    switch entry.value {
    case .text(let text): parts = [text]
    case .list(let values):
      for value in values {
        guard case .text(let text) = value else {
          return complain(entry, "a macro is made of texts, not of \(value.kind)")
        }
        parts.append(text)
      }
    default: return complain(entry, "a macro is a text of keys, or a list of them: \"f is:unread<Enter>\"")
    }
    var keys: [Key] = []
    do throws(KeyScript.Unknown) {
      for part in parts { keys += try KeyScript.keys(part) }
    } catch {
      let name = error.name.prefix(40)
      return complain(
        entry, "no key is called \(name); they are written <Enter>, <C-d>, <M-Left>, and < itself <lt>")
    }
    guard keys.count <= 1000 else { return complain(entry, "a macro has at most 1000 keys") }
    macros[letter] = keys
  }
}
