import Library

extension Model {
  /// Tab in the filter line: the field's name, or a value that it may have.
  mutating func complete(_ prompt: FilterPrompt, forward: Bool) -> [Effect] {
    var prompt = prompt
    if !prompt.completion.words.isEmpty {
      prompt.editor.step(&prompt.completion, forward: forward)
      return takeInFilter(prompt, .changed)
    }
    let word = FilterWord(prompt.editor.beforeCaret)
    prompt.completion = Completion(words: [], start: word.start)
    overlay = .filter(prompt)
    guard let name = word.field else {
      let names = FilterField.allCases.map(\.rawValue).filter { $0.hasPrefix(word.text.lowercased()) }
      return offer(names.map { $0 + ":" })
    }
    guard let field = FilterField(rawValue: name.lowercased()) else { return [.bell] }
    return [.library(.completions(field, beginning: word.text))]
  }

  /// Values came for the field at the caret.
  mutating func offer(_ words: [String], for field: FilterField, beginning text: String) -> [Effect] {
    switch overlay {
    case .filter(let prompt):
      let word = FilterWord(prompt.editor.beforeCaret)
      guard word.field?.lowercased() == field.rawValue, word.text == text else { return [] }
      return offer(words.map { $0.contains { !$0.isLetter && !$0.isNumber && $0 != "-" } ? "\"\($0)\"" : $0 })
    case .line(var prompt):
      prompt.completion.words = words
      overlay = .line(prompt)
    default: break
    }
    return []
  }

  /// The only word is taken at once; of several what they have in common, and they are listed.
  private mutating func offer(_ words: [String]) -> [Effect] {
    guard case .filter(var prompt) = overlay else { return [] }
    guard !words.isEmpty else {
      message = Message(text: "nothing begins so")
      return [.bell]
    }
    let start = prompt.completion.start
    if words.count == 1 {
      prompt.completion = Completion()
      prompt.editor.replace(from: start, with: words[0] + (words[0].hasSuffix(":") ? "" : " "))
    } else {
      let common = words.dropFirst().reduce(words[0]) { $0.commonPrefix(with: $1) }
      let typed = prompt.editor.caret - start
      if common.count > typed, common.first != "\"" { prompt.editor.replace(from: start, with: common) }
      prompt.completion = Completion(words: words, start: start)
    }
    return takeInFilter(prompt, .changed)
  }
}

/// The part of a filter line at its caret that Tab completes.
struct FilterWord: Hashable {
  /// The field's name, when a colon stands behind it.
  var field: String?
  var text: String
  /// The character where the text begins.
  var start: Int

  init(_ line: String) {
    var isQuoted = false
    var begin = 0
    var colon: Int?
    var letters = true
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      if character == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if character == " " || character == "(" || character == ")" || (character == "-" && index == begin) {
        begin = index + 1
        colon = nil
        letters = true
      } else if character == ":", letters, colon == nil, index > begin {
        colon = index
      } else if !character.isLetter {
        letters = false
      }
    }
    field = colon.map { String(characters[begin..<$0]) }
    start = colon.map { $0 + 1 } ?? begin
    text = String(characters[start...].filter { $0 != "\"" })
  }
}

extension LineEditor {
  /// Puts the next word of a completion in the place of the one before.
  mutating func step(_ completion: inout Completion, forward: Bool) {
    let count = completion.words.count
    guard count > 0 else { return }
    let next = completion.choice.map { ($0 + (forward ? 1 : count - 1)) % count } ?? (forward ? 0 : count - 1)
    completion.choice = next
    replace(from: completion.start, with: completion.words[next])
  }
}

extension LinePrompt {
  /// The words of the list that begin as the last one typed.
  var fitting: [String] {
    let typed = (editor.beforeCaret.split(separator: " ", omittingEmptySubsequences: false).last ?? "").lowercased()
    return completion.words.filter { $0.lowercased().hasPrefix(typed) }
  }

  /// Tab: the next of the words that began as what was typed.
  mutating func completeWord(forward: Bool) {
    if completion.choice == nil {
      let typed = editor.beforeCaret.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
      completion.start = editor.caret - typed.count
      completion.fitting = fitting
    }
    var list = Completion(words: completion.fitting, start: completion.start, choice: completion.choice)
    editor.step(&list, forward: forward)
    completion.choice = list.choice
    if list.words.count == 1 {
      editor.insert(" ")
      completion.choice = nil
    }
  }
}

extension String {
  func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
