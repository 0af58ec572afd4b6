import Canvas
import Library

extension Model {
  mutating func takeInOverlay(_ typed: Key) -> [Effect] {
    guard let key = promptKeys.key(for: typed) else { return [] }
    if key == Key(.character("l"), control: true) { return [.redraw] }
    if key == Key(.character("z"), control: true) { return [.suspend] }
    if isTooSmall, !isOverlaySeen, needsToBeSeen(for: key) {
      return complain("nothing was done: what \(Chord.name(of: key)) answers could not be seen")
    }
    switch overlay {
    case .filter(var prompt):
      if key.code == .backspace, prompt.editor.text.isEmpty { return [] }
      if key.code == .tab || key.code == .backTab { return complete(prompt, forward: key.code == .tab) }
      prompt.completion = Completion()
      let outcome = prompt.editor.handle(key)
      return takeInFilter(prompt, outcome)
    case .search(var prompt):
      let outcome = prompt.editor.handle(key)
      return takeInSearch(prompt, outcome)
    case .command(var prompt):
      return takeInCommand(&prompt, key)
    case .picker(let picker): return takeInPicker(picker, key)
    case .help(let help): return takeInHelp(help, key)
    case .join(let prompt): return takeInJoin(prompt, key)
    case .details, .speaker: return takeInDetails(key)
    case .hints(let typed, let targets): return takeInHints(typed, targets, key)
    case .line(let prompt): return takeInLine(prompt, key)
    case .shelf(let shelf): return takeInShelf(shelf, key)
    case .menu(let menu): return takeInMenu(menu, key)
    case .file(let prompt): return takeInFile(prompt, key)
    case .pipe(let prompt): return takeInPipe(prompt, key)
    case .question(let asked): return takeInQuestion(asked, key)
    case .output(let pane): return takeInOutput(pane, key)
    case nil: return []
    }
  }

  /// What is typed goes into a prompt that there is no room for; what it asks is not answered before it was on the screen.
  private func needsToBeSeen(for key: Key) -> Bool {
    switch overlay {
    case .menu, .question, .shelf, .hints: key.code != .escape
    default: key.code == .enter
    }
  }

  mutating func insertInOverlay(_ text: String) -> [Effect] {
    switch overlay {
    case .filter(var prompt):
      prompt.editor.insert(text)
      return takeInFilter(prompt, .changed)
    case .search(var prompt):
      prompt.editor.insert(text)
      return takeInSearch(prompt, .changed)
    case .command(var prompt):
      prompt.editor.insert(text)
      overlay = .command(prompt)
    case .picker(var picker):
      picker.editor.insert(text)
      picker.rows.total = nil
      overlay = .picker(picker)
      return pickerRows()
    case .help(var help):
      help.editor.insert(text)
      overlay = .help(help)
    case .line(var prompt):
      prompt.editor.insert(text)
      overlay = .line(prompt)
    case .file(var prompt):
      prompt.editor.insert(text)
      prompt.note = ""
      overlay = .file(prompt)
    case .pipe(var prompt):
      prompt.editor.insert(text)
      overlay = .pipe(prompt)
    case .join(var prompt):
      prompt.editor.insert(text)
      overlay = .join(prompt)
      return joinRows()
    case .details, .speaker, .hints, .shelf, .menu, .question, .output, nil: break
    }
    return []
  }

  // MARK: help

  /// The lines of the help that the typed words leave, each a binding.
  func helpLines(_ help: HelpPrompt) -> [Binding] {
    let words = help.editor.text.split(separator: " ").map { $0.lowercased() }
    return keymap.bindings.filter { binding in
      let line = "\(binding.label) \(binding.command.rawValue) \(binding.command.summary)".lowercased()
      return words.allSatisfy { word in line.contains(word) || binding.label == word }
    }
  }

  private mutating func takeInHelp(_ help: HelpPrompt, _ key: Key) -> [Effect] {
    var help = help
    let found = helpLines(help)
    let height = max(1, layout.body.rows - 2)
    switch (key.code, key.control) {
    case (.down, _), (.character("n"), true): help.cursor += 1
    case (.up, _), (.character("p"), true): help.cursor -= 1
    case (.pageDown, _): help.cursor += height
    case (.pageUp, _): help.cursor -= height
    case (.home, _): help.cursor = 0
    case (.end, _): help.cursor = found.count - 1
    case (.character("?"), false) where help.editor.text.isEmpty:
      overlay = nil
      return []
    case (.function(1), _):
      overlay = nil
      return []
    default:
      if key.code == .backspace, help.editor.text.isEmpty { return [] }
      switch help.editor.handle(key) {
      case .accepted:
        overlay = nil
        guard found.indices.contains(help.cursor) else { return [.bell] }
        let binding = found[help.cursor]
        if binding.takesLetter {
          pending.keys = binding.chord.keys
          message = Message(text: "\(binding.chord): now the letter")
          return []
        }
        return perform(binding.command)
      case .cancelled:
        overlay = nil
        return []
      case .changed: help.cursor = 0
      case .moved, .ignored: break
      }
    }
    let count = helpLines(help).count
    help.cursor = max(0, min(help.cursor, count - 1))
    if help.cursor < help.top { help.top = help.cursor }
    if help.cursor >= help.top + height { help.top = help.cursor - height + 1 }
    help.top = max(0, min(help.top, count - height))
    overlay = .help(help)
    return []
  }

  // MARK: details

  /// A page over the screen, and how far it is scrolled.
  private mutating func takeInDetails(_ key: Key) -> [Effect] {
    let width = size.columns - 2
    let top: Int
    let lines: Int
    switch overlay {
    case .details(let at):
      guard let content = detail.content else {
        overlay = nil
        return []
      }
      (top, lines) = (at, detailsPage(content, width: width).lines.count)
    case .speaker(let row, let at): (top, lines) = (at, speakerPage(row, width: width).lines.count)
    default: return []
    }
    let height = layout.body.rows
    let last = max(0, lines - height)
    func scroll(to top: Int) {
      let top = max(0, min(top, last))
      if case .speaker(let row, _) = overlay { overlay = .speaker(row, top: top) } else { overlay = .details(top: top) }
    }
    switch keymap.meaning(of: [key], in: .list) {
    case .command(.down, _): scroll(to: top + 1)
    case .command(.up, _): scroll(to: top - 1)
    case .command(.pageDown, _), .command(.halfPageDown, _), .command(.readOn, _): scroll(to: top + height - 1)
    case .command(.pageUp, _), .command(.halfPageUp, _): scroll(to: top - height + 1)
    case .command(.close, _), .command(.details, _), .command(.left, _), .command(.open, _): overlay = nil
    case .command(.quit, _): return perform(.quit)
    case .command(.help, _): return perform(.help)
    case .command(.first, _): scroll(to: 0)
    case .command(.last, _): scroll(to: last)
    default:
      guard key == Key(.character("g")) else { return meansNothing(key, "j k G and pages move, q closes") }
      scroll(to: 0)
    }
    return []
  }

  /// A key that does nothing in a menu or on a page: it says so, and what does.
  mutating func meansNothing(_ key: Key, _ others: String) -> [Effect] {
    complain("\(Chord.name(of: key)) means nothing here: \(others)")
  }
}
