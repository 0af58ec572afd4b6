import Canvas

extension Model {
  /// Lines of the palette: `set NAME VALUE` for what can be changed while reading.
  var settingLines: [PaletteLine] {
    Setting.all.filter(\.isLive).flatMap { setting -> [PaletteLine] in
      let values = setting.completions(themes: themes.names)
      guard !values.isEmpty else {
        return [PaletteLine(name: "set \(setting.name) NUMBER", summary: setting.summary, keys: "")]
      }
      return values.map { PaletteLine(name: "set \(setting.name) \($0)", summary: setting.summary, keys: "") }
    }
  }

  /// `:set NAME VALUE`; `:set NAME` alone tells the value.
  mutating func set(_ line: String) -> [Effect] {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    let names = Setting.all.filter(\.isLive).map(\.name)
    guard let name = words.first else { return complain("which setting? \(names.joined(separator: ", "))") }
    guard let setting = Setting.named(name) else {
      let near = Spellings.nearest(to: name, in: names).map { "did you mean \($0)?" }
      return complain("no setting \(name); \(near ?? "there are: \(names.joined(separator: ", "))")")
    }
    let old = setting.value(in: settings)
    guard words.count > 1 else {
      message = Message(text: "\(name) is \(old.words)")
      return []
    }
    guard setting.isLive else { return complain("\(name) is set in the file of settings, for the next start") }
    let value = setting.value(typed: words[1].trimmed)
    if let wrong = setting.set(value, in: &settings, themes: themes.names) { return complain(wrong) }
    apply(changed: name)
    message = Message(text: "\(name) \(value.words)")
    return []
  }

  /// What follows from a setting that was changed, or from all of them at the start.
  mutating func apply(changed name: String) {
    switch name {
    case "theme": theme = hasColors ? themes[settings.theme] ?? .sixteen : .monochrome
    case "signs":
      signs = settings.signs == .ascii || (settings.signs == .auto && !isUTF8) ? .ascii : .unicode
      // Signs stand in laid out pages.
      detail.shape = nil
      detail.context = nil
    case "layout":
      split.arrangement = Split.Arrangement(settings.layout)
      split.isZoomed = false
    case "list-columns": split.list = settings.listColumns
    case "list-rows": split.rows = settings.listRows
    default: break
    }
  }
}

extension Model {
  func dateWidth(list columns: Int, _ dates: [String?]) -> Int {
    settings.dates == .iso ? 10 : Wording.dateWidth(list: columns, dates, today: today)
  }

  /// The day by which the dates of lists are written; no day's year is that of an empty one.
  var dateToday: String { settings.dates == .iso ? "" : today }
}

extension Screen {
  init?(_ setting: Settings.View) {
    switch setting {
    case .articles: return nil
    case .quotes: self = .quotes
    case .speakers: self = .speakers
    case .overview: self = .overview
    }
  }
}

extension Split.Arrangement {
  init(_ setting: Settings.Arrangement) {
    switch setting {
    case .auto: self = .automatic
    case .right: self = .right
    case .below: self = .below
    case .off: self = .off
    }
  }
}

extension Setting.Value {
  /// As it is typed.
  var words: String {
    switch self {
    case .flag(let value): value ? "on" : "off"
    case .number(let number): String(number)
    case .text(let text): text.isEmpty ? "empty" : text
    }
  }
}
