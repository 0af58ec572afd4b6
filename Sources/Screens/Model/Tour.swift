import Canvas

/// What a first reader is told to press, one thing after the other, in the line of keys. A step is over when its command
/// was done, however; any other key does what it always does.
struct Tour: Hashable, Sendable {
  private var step = 0

  private static let steps: [(command: Command, words: String)] = [
    (.down, "the next article"), (.open, "read it"), (.nextQuote, "go to its next quotation"),
    (.speakerHere, "see only what this speaker said"), (.dropFilter, "take that filter off again"),
    (.quotes, "all quotations, each with its speaker"), (.filter, "narrow the list: type iraq, then Enter"),
    (.speakers, "everybody who is quoted"), (.help, "all keys; type to search, Enter runs a line"),
  ]

  /// The line, nil when the tour is over.
  func line(_ keymap: Keymap) -> (key: String, words: String)? {
    guard step < Tour.steps.count else { return nil }
    let now = Tour.steps[step]
    return (
      keymap.label(of: now.command) ?? ":\(now.command.rawValue)", "\(now.words)   (\(step + 1) of \(Tour.steps.count))"
    )
  }

  mutating func done(_ command: Command) {
    guard step < Tour.steps.count else { return }
    // Who is ahead of it is not held back.
    if let at = Tour.steps[step...].firstIndex(where: { $0.command == command }), at <= step + 1 { step = at + 1 }
  }
}
