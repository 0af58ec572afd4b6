import Canvas

/// The keys of prompts, and what the user made of them.
public struct PromptKeys: Sendable, Equatable {
  /// A thing that keys do in a prompt.
  public struct Edit: Sendable {
    public let name: String
    public let summary: String
    /// The keys that do it, as they are written; the first is the one that others are taken for.
    public let keys: String
  }

  public static let edits: [Edit] = [
    Edit(name: "accept", summary: "take the line", keys: "Enter,C-m,C-j"),
    Edit(name: "cancel", summary: "leave it as it was before", keys: "Esc,C-g,C-c"),
    Edit(name: "complete", summary: "complete; choose the first", keys: "Tab"),
    Edit(name: "older", summary: "earlier lines; up in a list", keys: "Up,C-p"),
    Edit(name: "newer", summary: "later lines; down in a list", keys: "Down,C-n"),
    Edit(name: "left", summary: "caret to the left", keys: "Left,C-b"),
    Edit(name: "right", summary: "caret to the right", keys: "Right,C-f"),
    Edit(name: "start", summary: "to the start of the line", keys: "Home,C-a"),
    Edit(name: "end", summary: "to its end", keys: "End,C-e"),
    Edit(name: "word-left", summary: "a word to the left", keys: "M-b,C-Left,M-Left"),
    Edit(name: "word-right", summary: "a word to the right", keys: "M-f,C-Right,M-Right"),
    Edit(name: "delete-left", summary: "delete before the caret", keys: "Backspace,C-h"),
    Edit(name: "delete-right", summary: "delete at the caret", keys: "Delete,C-d"),
    Edit(name: "delete-word-left", summary: "delete the word before", keys: "M-Backspace"),
    Edit(name: "delete-word-right", summary: "delete the word behind", keys: "M-d"),
    Edit(name: "delete-to-blank", summary: "delete back to the last blank", keys: "C-w"),
    Edit(name: "delete-to-start", summary: "delete to the start", keys: "C-u"),
    Edit(name: "delete-to-end", summary: "delete to the end", keys: "C-k"),
    Edit(name: "put-back", summary: "put back what was deleted", keys: "C-y"),
    Edit(name: "swap", summary: "swap two letters", keys: "C-t"),
  ]

  /// Keys that are taken for others; nil: for none.
  private var changed: [Key: Key?] = [:]

  public init() {}

  /// What a typed key is taken for.
  func key(for typed: Key) -> Key? {
    changed.isEmpty ? typed : changed[typed] ?? typed
  }

  /// Gives a key something to do; nil: nothing. False when nothing is called so.
  public mutating func bind(_ key: Key, to name: String?) -> Bool {
    guard let name else {
      changed[key] = .some(nil)
      return true
    }
    guard let edit = PromptKeys.edits.first(where: { $0.name == name }) else { return false }
    let keys = edit.keys.split(separator: ",").compactMap { Chord.key(named: String($0)) }
    if keys.contains(key) {
      changed[key] = nil
    } else if let first = keys.first {
      changed[key] = first
    }
    return true
  }
}
