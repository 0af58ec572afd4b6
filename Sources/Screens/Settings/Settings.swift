/// What the user can set, with what holds where nothing is set. `Setting.all` is the table of their names.
public struct Settings: Sendable, Equatable {
  public enum Color: String, CaseIterable, Sendable { case auto, always, never }
  public enum SignSet: String, CaseIterable, Sendable { case auto, unicode, ascii }
  public enum Arrangement: String, CaseIterable, Sendable { case auto, right, below, off }
  public enum DateForm: String, CaseIterable, Sendable { case short, iso }
  public enum View: String, CaseIterable, Sendable { case articles, quotes, speakers, overview }

  /// The name of a theme.
  public var theme = "default"
  public var color = Color.auto
  public var signs = SignSet.auto
  public var hints = true
  public var mouse = true
  /// Addresses on the screen are links of the terminal.
  public var osc8 = true
  public var layout = Arrangement.auto
  /// Columns that the list beside its text has more (or fewer) than its share, and rows that the one above its text has.
  public var listColumns = 0
  public var listRows = 0
  public var dates = DateForm.short
  /// Command lines; empty: what the environment says.
  public var editor = ""
  public var browser = ""
  /// Milliseconds.
  /// `auto`, `terminal`, or a command line that reads what is copied.
  public var clipboard = "auto"
  public var escapeDelay = 25
  public var whichKeyDelay = 300
  public var readOnOpen = true
  public var view = View.articles
  public var filter = ""

  public init() {}
}

/// One thing that can be set: its name and how its value is written, in the file and behind `:set`.
public struct Setting: Sendable {
  public enum Value: Sendable, Equatable {
    case flag(Bool)
    case number(Int)
    case text(String)
  }

  /// What values there are.
  public enum Form: Sendable, Equatable {
    case flag
    case number(ClosedRange<Int>)
    case choice([String])
    /// The name of a theme: which there are, the file says too.
    case theme
    case text
  }

  public let name: String
  public let summary: String
  public let form: Form
  /// Whether `:set` changes it while the reader runs.
  public let isLive: Bool
  let get: @Sendable (Settings) -> Value
  let put: @Sendable (inout Settings, Value) -> Void

  public func value(in settings: Settings) -> Value { get(settings) }

  /// Sets a value of the right form; gives what is wrong with another.
  public func set(_ value: Value, in settings: inout Settings, themes: [String]) -> String? {
    switch (form, value) {
    case (.flag, .flag): break
    case (.number(let range), .number(let number)):
      guard range.contains(number) else {
        return "\(name) is a number from \(range.lowerBound) to \(range.upperBound)"
      }
    case (.choice(let names), .text(let text)):
      guard names.contains(text) else { return "\(name) is \(Setting.list(names)), not '\(text.prefix(40))'" }
    case (.theme, .text(let text)):
      guard themes.contains(text) else {
        return "no theme is called '\(text.prefix(40))'; there are \(themes.joined(separator: ", "))"
      }
    case (.text, .text(let text)):
      guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
        return "\(name) is one line without control characters"
      }
    default: return "\(name) is \(form.words(themes: themes))"
    }
    put(&settings, value)
    return nil
  }

  /// Reads a value as it is typed behind `:set NAME`; on and off are words for true and false.
  public func value(typed text: String) -> Value {
    switch form {
    case .flag:
      switch text {
      case "on", "true", "yes": return .flag(true)
      case "off", "false", "no": return .flag(false)
      default: return .text(text)
      }
    case .number: return Int(text).map { .number($0) } ?? .text(text)
    default: return .text(text)
    }
  }

  /// What completes `:set NAME `.
  public func completions(themes: [String]) -> [String] {
    switch form {
    case .flag: ["on", "off"]
    case .choice(let names): names
    case .theme: themes
    case .number, .text: []
    }
  }

  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension Setting.Form {
  /// What has to be written, for a message.
  public func words(themes: [String]) -> String {
    switch self {
    case .flag: "true or false"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .choice(let names): "one of \(Setting.list(names.map { "\"\($0)\"" }))"
    case .theme: "the name of a theme, in quotes: \(themes.joined(separator: ", "))"
    case .text: "a text, in quotes"
    }
  }
}

extension Setting {
  public static func named(_ name: String) -> Setting? { all.first { $0.name == name } }

  /// All settings, in the order of the file.
  public static let all: [Setting] = [
    Setting(
      name: "theme", summary: "colours: a theme of the program, or one from [themes] below", form: .theme, isLive: true,
      get: { .text($0.theme) }, put: { if case .text(let text) = $1 { $0.theme = text } }),
    choice("color", "whether there are colours: auto asks the terminal and NO_COLOR", \.color, isLive: false),
    choice("signs", "signs and lines: auto takes unicode where the locale is UTF-8", \.signs, isLive: true),
    flag("hints", "the line of keys at the bottom", \.hints),
    flag("mouse", "click and wheel (Shift-drag selects text all the same)", \.mouse),
    flag("osc8", "addresses on the screen are links of the terminal, where it is not known to take none", \.osc8),
    choice("layout", "where the text stands: auto goes by the size of the screen", \.layout),
    number("list-columns", "columns that a list beside its text has more than its share", \.listColumns, -200...200),
    number("list-rows", "rows that a list above its text has more than its share", \.listRows, -100...100),
    choice("dates", "short: Feb 03 this year, 2015-11 before; iso: 2016-02-03", \.dates),
    flag("read-on-open", "an article that is opened counts as read", \.readOnOpen),
    number("which-key-delay", "milliseconds until the keys that can follow are shown", \.whichKeyDelay, 0...10_000),
    number(
      "escape-delay", "milliseconds that a lone Esc waits for the rest of a sequence", \.escapeDelay, 1...5_000,
      isLive: false),
    choice("view", "what the reader begins with", \.view, isLive: false),
    text("filter", "the filter that the reader begins with, as on its f line", \.filter),
    text("editor", "the program for e; empty: $VISUAL, $EDITOR, vi", \.editor),
    text("browser", "the program for o; empty: $BROWSER, xdg-open", \.browser),
    text("clipboard", "auto, terminal (OSC 52), or a program that reads what is copied", \.clipboard),
  ]

  private static func flag(_ name: String, _ summary: String, _ path: WritableKeyPath<Settings, Bool> & Sendable)
    -> Setting
  {
    Setting(
      name: name, summary: summary, form: .flag, isLive: true, get: { .flag($0[keyPath: path]) },
      put: { if case .flag(let value) = $1 { $0[keyPath: path] = value } })
  }

  private static func number(
    _ name: String, _ summary: String, _ path: WritableKeyPath<Settings, Int> & Sendable, _ range: ClosedRange<Int>,
    isLive: Bool = true
  ) -> Setting {
    Setting(
      name: name, summary: summary, form: .number(range), isLive: isLive, get: { .number($0[keyPath: path]) },
      put: { if case .number(let value) = $1 { $0[keyPath: path] = value } })
  }

  private static func text(_ name: String, _ summary: String, _ path: WritableKeyPath<Settings, String> & Sendable)
    -> Setting
  {
    Setting(
      name: name, summary: summary, form: .text, isLive: false, get: { .text($0[keyPath: path]) },
      put: { if case .text(let value) = $1 { $0[keyPath: path] = value } })
  }

  private static func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ summary: String, _ path: WritableKeyPath<Settings, Choice> & Sendable, isLive: Bool = true
  ) -> Setting where Choice.RawValue == String {
    Setting(
      name: name, summary: summary, form: .choice(Choice.allCases.map(\.rawValue)), isLive: isLive,
      get: { .text($0[keyPath: path].rawValue) },
      put: { if case .text(let text) = $1, let value = Choice(rawValue: text) { $0[keyPath: path] = value } })
  }
}
