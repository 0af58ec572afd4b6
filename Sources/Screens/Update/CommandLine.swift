import Canvas
import Library

/// A line of the palette: a command by its name, or a setting.
struct PaletteLine: Hashable, Sendable {
  var name: String
  var summary: String
  var keys: String
}

extension Model {
  static let phrases: [(name: String, summary: String)] = [
    ("by day", "time: a bar a day"),
    ("by week", "time: a bar a week"),
    ("by month", "time: a bar a month"),
    ("by year", "time: a bar a year"),
    ("save-display FILE", "write this screen to a file, as text"),
    ("tag TAGS", "tag, several with blanks between"),
    ("untag TAGS", "take tags off"),
    ("note WORDS", "note on this quote or article"),
    ("select WORDS", "select the rows that these words or filters find"),
    ("speaker NAME", "filter by the speakers picked by this name"),
    ("filter WORDS", "filter by these words"),
  ]

  /// What the typed letters may mean, best first: names that begin with them, then those that hold them in order.
  func palette(_ text: String) -> [PaletteLine] {
    let typed = text.trimmed.lowercased()
    let all =
      Command.allCases.filter { $0 != .commandLine && $0 != .setMark && $0 != .goToMark }.map {
        PaletteLine(name: $0.rawValue, summary: $0.summary, keys: keymap.labels(of: $0))
      } + settingLines + Model.phrases.map { PaletteLine(name: $0.name, summary: $0.summary, keys: "") }
    guard !typed.isEmpty else { return all }
    let ranked = all.compactMap { line in Model.rank(typed, line).map { ($0, line) } }
    return ranked.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }

  private static func rank(_ typed: String, _ line: PaletteLine) -> Int? {
    let name = line.name.lowercased()
    if name.hasPrefix(typed) { return 0 }
    if name.contains(typed) { return 1 }
    if line.summary.lowercased().contains(typed) { return 2 }
    // Of the many lines of settings only those that were meant.
    if name.hasPrefix("set ") { return nil }
    var rest = Substring(typed)
    for character in name where character == rest.first { rest.removeFirst() }
    return rest.isEmpty ? 3 : nil
  }

  mutating func takeInCommand(_ prompt: inout CommandPrompt, _ key: Key) -> [Effect] {
    let found = palette(prompt.editor.text)
    switch (key.code, key.control) {
    case (.tab, _), (.down, _):
      if key.code == .down, prompt.choice == nil, prompt.editor.text.isEmpty { break }
      if key.code == .tab, let first = found[safe: prompt.choice ?? 0] {
        prompt.editor.replaceAll(
          with: first.name.split(separator: " ").prefix { $0 != $0.uppercased() }.joined(separator: " "))
        if first.name.contains(where: \.isUppercase) { prompt.editor.insert(" ") }
        prompt.choice = nil
      } else {
        prompt.choice = min((prompt.choice ?? -1) + 1, max(0, found.count - 1))
      }
      overlay = .command(prompt)
      return []
    case (.up, _) where prompt.choice != nil:
      prompt.choice = prompt.choice.flatMap { $0 > 0 ? $0 - 1 : nil }
      overlay = .command(prompt)
      return []
    default: break
    }
    switch prompt.editor.handle(key) {
    case .accepted:
      overlay = nil
      let typed = prompt.editor.text.trimmed
      let line = prompt.choice.flatMap { found[safe: $0]?.name } ?? typed
      TypedLines.add(typed, to: &lines.commands)
      return run(line: line, best: found.first)
    case .cancelled:
      overlay = nil
      return []
    case .changed: prompt.choice = nil
    case .moved, .ignored: break
    }
    overlay = .command(prompt)
    return []
  }

  /// Runs a command line: a command's name, `120` (a row), a setting; else the best line of the palette.
  mutating func run(line: String, best: PaletteLine? = nil) -> [Effect] {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = words.first else { return [] }
    let rest = words.count > 1 ? words[1].trimmed : ""
    if let row = Int(line) { return perform(.last, count: max(1, row)) }
    switch name {
    case "set": return set(rest)
    case "q", "quit": return [.quit]
    case "save-display":
      guard !rest.isEmpty, rest != "FILE" else { return complain("save-display wants a file: save-display screen.txt") }
      return [.saveDisplay(path: rest)]
    case "by":
      guard let period = Period(rawValue: rest) else { return complain("by what? by day, by week, by month, by year") }
      return count(by: period)
    case "filter":
      if rest.isEmpty || rest == "WORDS" { return perform(.filter) }
      history.leave(spot)
      if screen != .quotes, screen != .times { screen = .articles }
      apply(filter: filter.with(text: rest))
      return []
    case "tag" where !rest.isEmpty, "untag" where !rest.isEmpty:
      let rows = concerned
      return rows.isEmpty ? complain("no article here to tag") : tag(rest, name == "tag", rows)
    case "note" where !rest.isEmpty:
      let targets = noteTargets
      return targets.isEmpty ? complain("no article here to write a note on") : note(rest, on: targets)
    case "select" where !rest.isEmpty: return select(matching: rest)
    case "speaker":
      let effects = perform(.pickSpeakers)
      guard !rest.isEmpty, rest != "NAME", case .picker(var picker) = overlay else { return effects }
      picker.editor.insert(rest)
      overlay = .picker(picker)
      return pickerRows()
    default: break
    }
    if let command = Command(rawValue: line) { return perform(command) }
    if let best, let command = Command(rawValue: best.name) { return perform(command) }
    return complain("no command \(line); : alone shows them all")
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
