import Canvas
import Screens

extension Configuration {
  static let places: [(name: String, contexts: Contexts)] = [
    ("everywhere", .everywhere), ("list", .list), ("text", .text),
  ]

  /// `[keys.list] "g x" = "star"`; `""` or false: the key means nothing there.
  mutating func readKey(_ entry: Entry) {
    guard entry.path.count == 3 else {
      return complain(
        entry, "keys stand in [keys.everywhere], [keys.list], [keys.text] or [keys.prompt]: \"g x\" = \"star\"")
    }
    let name: String?
    switch entry.value {
    case .text(let text): name = text.isEmpty ? nil : text
    case .flag(false): name = nil
    default: return complain(entry, "a key is given the name of a command, in quotes; \"\" takes its meaning away")
    }
    if entry.path[1] == "prompt" { return readPromptKey(entry, name) }
    guard let contexts = Configuration.places.first(where: { $0.name == entry.path[1] })?.contexts else {
      return complain(entry, "no keys.\(entry.path[1].prefix(40)); there are everywhere, list, text and prompt")
    }
    guard let chord = chord(entry) else { return }
    guard let name else { return keymap.bind(chord, to: nil, in: contexts) }
    guard let command = Command(rawValue: name) else {
      let near = Spellings.nearest(to: name, in: Command.allCases.map(\.rawValue)).map { "did you mean \($0)?" }
      return complain(entry, "no command is called '\(name.prefix(40))'; \(near ?? "`briefings keys` lists them")")
    }
    keymap.bind(chord, to: command, in: contexts)
  }

  private mutating func chord(_ entry: Entry) -> Chord? {
    let text = entry.path[2]
    guard let chord = Chord(text), chord.keys.count <= 4 else {
      complain(
        entry,
        "no key is called '\(text.prefix(40))'; keys stand apart, as in \"g x\", and have names like C-d, M-Left, F5, Space"
      )
      return nil
    }
    for key in chord.keys where key.control {
      // What terminals send for them is the same byte.
      let same: [Character: String] = ["i": "Tab", "m": "Enter", "[": "Esc"]
      if case .character(let letter) = key.code, let other = same[letter] {
        complain(entry, "a terminal sends the same for C-\(letter) and \(other); bind \(other)")
        return nil
      }
    }
    return chord
  }

  private mutating func readPromptKey(_ entry: Entry, _ name: String?) {
    guard let chord = chord(entry) else { return }
    guard let key = chord.keys.first, chord.keys.count == 1 else {
      return complain(entry, "in prompts a single key does something")
    }
    if case .character = key.code, !key.control, !key.alt {
      return complain(entry, "\(entry.path[2]) is for typing; in prompts take a key with C- or M-, or one with a name")
    }
    guard promptKeys.bind(key, to: name) else {
      let names = PromptKeys.edits.map(\.name)
      let near = Spellings.nearest(to: name ?? "", in: names).map { "did you mean \($0)?" }
      return complain(
        entry, "no prompt does '\((name ?? "").prefix(40))'; \(near ?? "there are \(names.joined(separator: ", "))")")
    }
  }

  /// Names keys of the file that no press can reach, or that keep others from being reached.
  mutating func checkRivals(_ entries: [Entry]) {
    for entry in entries where entry.path[0] == "keys" && entry.path.count == 3 {
      guard let contexts = Configuration.places.first(where: { $0.name == entry.path[1] })?.contexts,
        let chord = Chord(entry.path[2]), keymap.bindings.contains(where: { $0.chord == chord }),
        let rival = keymap.rival(of: chord, in: contexts)
      else { continue }
      complain(
        entry,
        "'\(chord.written)' and '\(rival.chord.written)' (\(rival.command.rawValue)) cannot both be reached, one begins the other; "
          + "set \"\(rival.chord.written)\" = \"\" to do without it")
    }
    // Without any of these there is no way out.
    if !keymap.bindings.contains(where: { [.quit, .commandLine].contains($0.command) }) {
      keymap.bind(Chord([Key(.character("Q"))]), to: .quit, in: .everywhere)
      mistakes.append(Mistake("no key quits: Q still does"))
    }
  }
}
