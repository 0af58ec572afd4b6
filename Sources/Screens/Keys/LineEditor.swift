import Canvas

/// One line of text being typed, with the keys of readline: every prompt has one.
public struct LineEditor: Hashable, Sendable {
  /// Characters as typed; the caret stands before `characters[caret]`.
  public private(set) var characters: [Character]
  public private(set) var caret: Int
  /// What `C-k`, `C-u`, `C-w` took, for `C-y`.
  private var killed: [Character] = []
  /// Lines typed earlier, the latest last, and how far up we are.
  private var history: [String]
  private var historyStep = 0
  private var unfinished: [Character] = []

  /// More than this is not taken from a paste: a filter is a line, not a file.
  public static let limit = 1000

  public init(_ text: String = "", history: [String] = []) {
    characters = Array(text)
    caret = characters.count
    self.history = history
  }

  public var text: String { String(characters) }
  public var beforeCaret: String { String(characters[..<caret]) }

  public enum Outcome: Hashable, Sendable {
    case changed, moved, accepted, cancelled
    /// Not a key of the line: the prompt's own business.
    case ignored
  }

  public mutating func insert(_ text: String) {
    let room = max(0, LineEditor.limit - characters.count)
    let new = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }.prefix(room)
    characters.insert(contentsOf: new, at: caret)
    caret += new.count
  }

  public mutating func replaceAll(with text: String) {
    characters = Array(text.prefix(LineEditor.limit))
    caret = characters.count
  }

  /// Puts text in the place of the characters up to the caret from `start` on; the caret stands behind it.
  public mutating func replace(from start: Int, with text: String) {
    characters.removeSubrange(min(start, caret)..<caret)
    caret = min(start, caret)
    insert(text)
  }

  public mutating func handle(_ key: Key) -> Outcome {
    let before = characters
    switch (key.code, key.control, key.alt) {
    case (.enter, _, false), (.character("m"), true, _), (.character("j"), true, _): return .accepted
    case (.escape, _, _), (.character("g"), true, _), (.character("c"), true, _): return .cancelled
    case (.left, false, false), (.character("b"), true, _): caret = max(0, caret - 1)
    case (.right, false, false), (.character("f"), true, _): caret = min(characters.count, caret + 1)
    case (.home, _, _), (.character("a"), true, _): caret = 0
    case (.end, _, _), (.character("e"), true, _): caret = characters.count
    case (.character("b"), _, true), (.left, _, _): caret = wordStart()
    case (.character("f"), _, true), (.right, _, _): caret = wordEnd()
    case (.backspace, _, true): kill(wordStart()..<caret)
    case (.backspace, _, _), (.character("h"), true, _):
      // An empty prompt is left by one more Backspace, as in vim and less.
      guard !characters.isEmpty else { return .cancelled }
      if caret > 0 {
        characters.remove(at: caret - 1)
        caret -= 1
      }
    case (.delete, _, _), (.character("d"), true, _):
      if caret < characters.count { characters.remove(at: caret) }
    case (.character("d"), _, true): kill(caret..<wordEnd())
    case (.character("k"), true, _): kill(caret..<characters.count)
    case (.character("u"), true, _): kill(0..<caret)
    case (.character("w"), true, _): kill(blankStart()..<caret)
    case (.character("y"), true, _): insert(String(killed))
    case (.character("t"), true, _): transpose()
    case (.up, _, _), (.character("p"), true, _): return recall(1)
    case (.down, _, _), (.character("n"), true, _): return recall(-1)
    case (.character(let character), false, false): insert(String(character))
    default: return .ignored
    }
    return characters == before ? .moved : .changed
  }

  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = Array(characters[range])
    characters.removeSubrange(range)
    caret = range.lowerBound
  }

  private mutating func transpose() {
    guard characters.count > 1, caret > 0 else { return }
    let second = min(caret, characters.count - 1)
    characters.swapAt(second - 1, second)
    caret = second + 1
  }

  private mutating func recall(_ step: Int) -> Outcome {
    let next = historyStep + step
    guard next >= 0, next <= history.count, next != historyStep else { return .ignored }
    if historyStep == 0 { unfinished = characters }
    historyStep = next
    characters = next == 0 ? unfinished : Array(history[history.count - next])
    caret = characters.count
    return .changed
  }

  private func isWord(_ index: Int) -> Bool { characters[index].isLetter || characters[index].isNumber }

  private func wordStart() -> Int {
    var index = caret
    while index > 0, !isWord(index - 1) { index -= 1 }
    while index > 0, isWord(index - 1) { index -= 1 }
    return index
  }

  private func wordEnd() -> Int {
    var index = caret
    while index < characters.count, !isWord(index) { index += 1 }
    while index < characters.count, isWord(index) { index += 1 }
    return index
  }

  private func blankStart() -> Int {
    var index = caret
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }
}
