import Canvas
import Library

extension Model {
  /// What an event changes, and what has to be asked of the world for it.
  mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .input(let input): return take(input)
    case .answer(let answer): return take(answer)
    case .unanswered(let request, let text):
      asked.remove(request)
      awaiting = nil
      if case .matching = request { selecting = nil }
      message = Message(text: text, isFailure: true)
      guard request.isChange else {
        refused.insert(request)
        return []
      }
      // What was shown as changed is not.
      unwritten = []
      return renew()
    case .changedElsewhere: return renew()
    case .edited(let text, let targets): return note(text, on: targets)
    case .failed(let text):
      message = Message(text: text, isFailure: true)
      return []
    case .notice(let text):
      message = Message(text: text)
      return []
    case .progress(let progress): return take(progress)
    case .errand(let news): return take(news)
    case .completions(let typed, let names):
      complete(typed, with: names)
      return []
    case .tick(.chord(let number)):
      guard number == pending.number else { return [] }
      pending.digits = nil
      if !pending.keys.isEmpty { pending.showsBox = true }
      return []
    case .tick(.rest(let article)):
      if detail.rest?.article == article { detail.rest?.isOver = true }
      return []
    case .today(let day):
      today = day
      return []
    }
  }

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): return take(key)
    case .mouse(let mouse): return isTooSmall ? [] : take(mouse)
    case .paste(let text): return take(pasted: text)
    case .resize(let size):
      resize(to: size)
      return []
    case .hangup: return [.quit]
    case .resumed: return [.redraw]
    }
  }

  private mutating func resize(to new: Size) {
    screenSize = Size(columns: max(1, new.columns), rows: max(1, new.rows))
    // Keys go on doing what they did: a storm of sizes loses none.
    guard !isTooSmall else { return }
    size = screenSize
    let layout = layout
    if layout.side == nil, focus == .side { focus = .text }
    if layout.left == nil, focus == .left { focus = .list }
    if layout.sources == nil, focus == .sources { focus = .list }
    if layout.filters == nil, focus == .filters { focus = .list }
    held = nil
    let height = layout.list?.rows ?? 1
    articles.keepVisible(height: height)
    quotes.keepVisible(height: height)
    speakers.keepVisible(height: height)
    links.keepVisible(height: height)
    if case .output(let pane) = overlay { overlay = .output(OutputPane(pane.output, width: size.columns - 2)) }
  }

  // MARK: keys

  private mutating func take(_ key: Key) -> [Effect] {
    message = nil
    awaiting = nil
    // The word that the mouse was let go may have been lost.
    held = nil
    if overlay != nil { return takeInOverlay(key) }
    if let effects = takeDigit(key) { return effects }
    let context: Contexts = focus == .text || focus == .side ? .text : .list
    if !pending.keys.isEmpty || isOnSelected, key.code == .escape {
      isOnSelected = false
      endChord()
      return []
    }
    let keys = pending.keys + [key]
    switch keymap.meaning(of: keys, in: context) {
    case .command(let command, let letter):
      let count = pending.count.flatMap { $0 > 0 ? $0 : nil }
      endChord()
      let wasOnSelected = isOnSelected
      defer { if wasOnSelected { isOnSelected = false } }
      return perform(command, count: count, letter: letter)
    case .unfinished:
      pending.keys = keys
      pending.number += 1
      return [.timer(.chord(pending.number), milliseconds: settings.whichKeyDelay)]
    case .nothing:
      endChord()
      let names = keys.map { Chord.name(of: $0) }.joined(separator: " ")
      message = Message(text: "\(names) has no meaning here; ? shows the keys")
      return []
    }
  }

  mutating func endChord() {
    pending.keys = []
    pending.count = nil
    pending.showsBox = false
    pending.digits = nil
  }

  private mutating func take(pasted text: String) -> [Effect] {
    guard overlay != nil else {
      message = Message(text: "pasted text goes into a prompt: f filter, / search, : command")
      return []
    }
    return insertInOverlay(text)
  }
}
