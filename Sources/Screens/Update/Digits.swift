import Canvas
import Library

extension Model {
  /// Digits are numbers before a command, and some of them are bound to screens.
  ///
  /// A digit that is a screen shows it at once. When more digits follow without a pause it was the beginning of a number
  /// after all (`12j`, `120G`): the command is then done where the number was begun. A single digit is a number only
  /// for a command that came with it, before the screen could be seen (`3j` typed at once).
  ///
  /// Gives nil when the key is to be taken as any other.
  mutating func takeDigit(_ key: Key) -> [Effect]? {
    guard pending.keys.isEmpty, !key.control, !key.alt, case .character(let character) = key.code, character.isASCII,
      let digit = character.wholeNumberValue
    else {
      endDigits(before: key)
      return nil
    }
    if let count = pending.count {
      pending.count = min(1_000_000_000, count * 10 + digit)
      return []
    }
    guard case .command(let command, _) = keymap.meaning(of: [key], in: .list) else {
      if let begun = pending.digits { goBack(to: begun) }
      pending.count = min(1_000_000_000, (pending.digits?.value ?? 0) * 10 + digit)
      pending.digits = nil
      return []
    }
    var digits = pending.digits ?? Pending.Digits(spot: spot, history: history)
    if pending.digits != nil { goBack(to: digits) }
    let effects = perform(command)
    digits.value = min(1_000_000_000, digits.value * 10 + digit)
    digits.places += 1
    pending.digits = digits
    pending.number += 1
    return effects + [.timer(.chord(pending.number), milliseconds: settings.whichKeyDelay)]
  }

  private mutating func endDigits(before key: Key) {
    guard let digits = pending.digits else { return }
    pending.digits = nil
    let context: Contexts = digits.spot.focus == .text || digits.spot.focus == .side ? .text : .list
    let isCounted =
      switch keymap.meaning(of: [key], in: context) {
      case .command(let command, _): command.takesCount
      case .unfinished: true
      case .nothing: false
      }
    guard digits.places > 1 || !digits.isSeen, isCounted else { return }
    goBack(to: digits)
    pending.count = digits.value
  }

  /// A frame is about to be drawn: from now on a digit that has changed the screen stands.
  mutating func frameIsSeen() {
    pending.digits?.isSeen = true
    if !isTooSmall { isOverlaySeen = overlay != nil } else if overlay == nil { isOverlaySeen = false }
  }

  private mutating func goBack(to digits: Pending.Digits) {
    screen = digits.spot.screen
    focus = digits.spot.focus
    pinned = digits.spot.pinned
    history = digits.history
  }
}
