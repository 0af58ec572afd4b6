import Canvas
import Library

extension Model {
  /// `+ - a`: tags and notes, each asked for in a line.
  mutating func annotate(_ command: Command) -> [Effect] {
    switch command {
    case .addTag: return askForTag(isOn: true)
    case .removeTag: return askForTag(isOn: false)
    default:
      let targets = noteTargets
      guard let first = targets.first else { return complain("no article here to write a note on") }
      let text = targets.count == 1 ? noteText(on: first) ?? "" : ""
      if command == .noteInEditor { return [.editText(text, for: targets)] }
      guard !text.contains("\n") else { return [.editText(text, for: targets)] }
      let editor = LineEditor(text, history: lines.notes)
      overlay = .line(LinePrompt(purpose: .note(targets), editor: editor, keepsSelection: isOnSelected))
      return []
    }
  }

  private mutating func askForTag(isOn: Bool) -> [Effect] {
    let rows = concerned
    guard !rows.isEmpty else { return complain("no article here to tag") }
    var prompt = LinePrompt(
      purpose: .tag(rows, isOn: isOn), editor: LineEditor(history: lines.tags), keepsSelection: isOnSelected)
    guard isOn else {
      let tags = Set(rows.flatMap(\.tags)).sorted()
      guard !tags.isEmpty else { return complain("there is no tag to take off") }
      prompt.completion.words = tags
      overlay = .line(prompt)
      return []
    }
    overlay = .line(prompt)
    return [.library(.completions(.tag, beginning: ""))]
  }

  /// Puts on or takes off tags as they were typed, blanks between them.
  mutating func tag(_ words: String, _ isOn: Bool, _ rows: [ArticleRow]) -> [Effect] {
    lastChange = (isOn ? .addTag : .removeTag, nil, words)
    var effects: [Effect] = []
    let names = words.split(separator: " ").compactMap { Library.tagName(String($0)) }
    for name in names {
      let ids = rows.filter { row in row.tags.contains { $0.lowercased() == name.lowercased() } != isOn }.map(\.id)
      if !ids.isEmpty { effects += make(.tag(name, ids, isOn)) }
    }
    if effects.isEmpty {
      message = Message(text: names.isEmpty ? "no tag" : isOn ? "tagged so already" : "no such tag here")
    }
    return effects
  }

  // MARK: notes

  /// The quotation here, or the article; all that are selected.
  var noteTargets: [NoteTarget] {
    switch selectedIDs {
    case .documents(let ids) where aboutSelected == .articles: return ids.map { .article($0) }
    case .quotations(let ids): return ids.map { .quote($0) }
    default: break
    }
    if screen == .quotes, focus == .list { return quotes.current.map { [.quote($0.id)] } ?? [] }
    if focus == .text || focus == .side, let content = detail.content, content.row.id == wantedArticle,
      let quote = detail.quote.flatMap({ content.quotes[safe: $0] })
    {
      return [.quote(quote.id)]
    }
    return concerned.prefix(1).map { .article($0.id) }
  }

  private func noteText(on target: NoteTarget) -> String? {
    switch target {
    case .article(let id): detail.content.flatMap { $0.row.id == id ? $0.row.note : nil }
    case .quote(let id):
      detail.content?.quotes.first { $0.id == id }?.note ?? quotes.rows.first { $0.id == id }?.note
    }
  }

  mutating func note(_ text: String, on targets: [NoteTarget]) -> [Effect] {
    let text = text.trimmed
    return [.library(.setNotes(targets.map { NoteChange(target: $0, text: text.isEmpty ? nil : text) }))]
  }

  /// The library has the notes: what was there before can be undone to.
  mutating func noted(_ before: [NoteChange], _ after: [NoteChange]) -> [Effect] {
    guard before != after else { return [] }
    recordNew(.notes(before: before, after: after))
    return renew()
  }
}

extension Model {
  /// Enters a change that the library has made, if it was not the undoing or redoing of one.
  mutating func recordNew(_ change: Change) {
    guard !changes.edges.contains(where: { $0 == change || $0.inverse == change }) else { return }
    changes.record(change)
    message = Message(text: "\(change.summary); u undoes")
  }

  mutating func takeInLine(_ prompt: LinePrompt, _ key: Key) -> [Effect] {
    var prompt = prompt
    if key.code == .tab || key.code == .backTab {
      prompt.completeWord(forward: key.code == .tab)
      overlay = .line(prompt)
      return []
    }
    let outcome = prompt.editor.handle(key)
    prompt.completion.choice = nil
    overlay = .line(prompt)
    switch outcome {
    case .accepted:
      overlay = nil
      isOnSelected = prompt.keepsSelection
      defer { isOnSelected = false }
      return accept(prompt.purpose, prompt.editor.text.trimmed)
    case .cancelled:
      overlay = nil
      return []
    case .changed, .moved, .ignored: return []
    }
  }

  private mutating func accept(_ purpose: LinePrompt.Purpose, _ text: String) -> [Effect] {
    switch purpose {
    case .tag(let rows, let isOn):
      TypedLines.add(text, to: &lines.tags)
      return tag(text, isOn, rows)
    case .note(let targets):
      TypedLines.add(text, to: &lines.notes)
      if !isOnSelected { endSelection() }
      return note(text, on: targets)
    case .select: return select(matching: text)
    case .saveFilter(let line):
      guard !text.isEmpty else { return [] }
      return [.library(.saveFilter(line, name: text))]
    case .renameFilter(let old):
      guard !text.isEmpty, text != old else { return openShelf() }
      return renameFilter(old, to: text)
    }
  }
}
