import Canvas

/// Bytes from the keyboard into inputs; knows no terminal, only what they send.
///
/// Our own instead of `get_wch`: that one cannot tell the letters of a sequence it does not know from typed ones, joins
/// mouse reports, blocks while it waits for the rest of a sequence, and takes the end of the terminal for "no key yet".
struct KeyDecoder {
  /// Bytes that are not understood yet: the beginning of a sequence or of a character.
  private var pending: [UInt8] = []
  private var mode = Mode.keys
  /// Milliseconds that a lone escape waits for more.
  var escapeDelay = 25
  private var pasted: [UInt8] = []
  private var inputs: [Input] = []
  /// An escape was taken for the key as nothing came after it in time.
  private var tookEscape = false
  /// Sequences that terminfo has for this terminal and that are not among the usual ones.
  private var extra: [(bytes: [UInt8], key: Key)] = []

  private enum Mode {
    case keys
    /// Inside a bracketed paste.
    case paste
    /// Inside an answer of the terminal that nobody asked for (OSC, DCS), which goes.
    case answer
    /// Inside a control sequence longer than any that means something.
    case overlong
  }

  /// A paste ends up in a prompt: what is beyond this is dropped.
  static let longestPaste = 1 << 20
  private static let longestSequence = 64

  /// Takes bytes as they were read, at any cut; gives the inputs that are complete. Time: linear in the bytes.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [Input] {
    let start = pending.count
    pending.append(contentsOf: bytes)
    if pending.count > start {
      if tookEscape, start == 0, mode == .keys, isTornSequence { pending.insert(0x1B, at: 0) }
      tookEscape = false
    }
    run(isLate: false)
    return handOver()
  }

  /// How long to wait for the rest of what has begun, in milliseconds; nil if nothing has.
  ///
  /// Short for a lone escape, which is a key of its own; long for what can only be a sequence on a slow line.
  var patience: Int? {
    switch mode {
    case .paste: 1000
    case .answer, .overlong: 250
    case .keys: pending.isEmpty ? nil : pending.allSatisfy { $0 == 0x1B } ? escapeDelay : 250
    }
  }

  /// Takes what has begun for all there is, as the rest has not come in time.
  mutating func timeOut() -> [Input] {
    switch mode {
    case .paste:
      pasted += pending
      finishPaste()
      pending = []
    case .answer, .overlong:
      mode = .keys
      pending = []
    case .keys:
      tookEscape = pending == [0x1B]
      run(isLate: true)
    }
    return handOver()
  }

  /// Whether what was read at once is the rest of a sequence whose escape came too long before it, as over a slow line:
  /// read as keys, a paste or a report of the mouse would run commands. Nobody types these so fast after Esc.
  private var isTornSequence: Bool {
    guard pending.count > 2 else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    switch (pending[0], pending[1]) {
    case (UInt8(ascii: "["), UInt8(ascii: "<")), (UInt8(ascii: "["), UInt8(ascii: "?")): return digits ~= pending[2]
    case (UInt8(ascii: "["), let next), (UInt8(ascii: "]"), let next): return digits ~= next
    case (UInt8(ascii: "P"), UInt8(ascii: ">")): return pending[2] == UInt8(ascii: "|")
    default: return false
    }
  }

  /// Adds a key's sequence as terminfo has it, unless it is decoded to that key anyway.
  mutating func learn(_ bytes: [UInt8], as key: Key) {
    guard let first = bytes.first, first < 0x20 || first > 0x7E else { return }
    var fresh = KeyDecoder()
    if fresh.take(bytes) + fresh.timeOut() != [.key(key)] { extra.append((bytes, key)) }
  }

  private mutating func handOver() -> [Input] {
    defer { inputs = [] }
    return inputs
  }

  // MARK: The steps

  private enum Step {
    /// So many bytes are understood; they may mean nothing.
    case done(Int, Input?)
    case more
    /// So many bytes begin something that is not keys.
    case enter(Mode, Int)
  }

  private mutating func run(isLate: Bool) {
    var at = 0
    while at < pending.count {
      let before = at
      switch mode {
      case .paste: at = takePaste(from: at)
      case .answer: at = skipAnswer(from: at)
      case .overlong: at = skipSequence(from: at)
      case .keys:
        switch step(at, isLate: isLate) {
        case .done(let count, let input):
          at += count
          if let input { inputs.append(input) }
        case .enter(let next, let count):
          at += count
          mode = next
        case .more: if isLate { at = pending.count }
        }
      }
      if at == before { break }
    }
    pending.removeFirst(at)
  }

  private func step(_ at: Int, isLate: Bool) -> Step {
    if !extra.isEmpty, let known = learned(at, isLate: isLate) { return known }
    switch pending[at] {
    case 0x1B: return escape(at, isLate: isLate)
    case let byte where byte < 0x20 || byte == 0x7F: return .done(1, .key(control(byte)))
    default: return character(at, alt: false)
    }
  }

  private func learned(_ at: Int, isLate: Bool) -> Step? {
    let rest = pending[at...]
    for (bytes, key) in extra {
      if rest.starts(with: bytes) { return .done(bytes.count, .key(key)) }
      if !isLate, bytes.starts(with: rest) { return .more }
    }
    return nil
  }

  /// A control character as a key.
  private func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: Key(.character(" "), control: true)
    case 0x09: Key(.tab)
    case 0x0A, 0x0D: Key(.enter)
    case 0x08, 0x7F: Key(.backspace)
    case 0x1B: Key(.escape)
    case 0x01...0x1A: Key(.character(Character(Unicode.Scalar(byte | 0x60))), control: true)
    default: Key(.character(Character(Unicode.Scalar(byte | 0x40))), control: true)
    }
  }

  /// One character of UTF-8. Bytes that are none, and the second set of control characters, are no keys.
  private func character(_ at: Int, alt: Bool) -> Step {
    let first = pending[at]
    let length: Int
    switch first {
    case 0x00..<0x80: length = 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .done(1, nil)
    }
    for offset in 1..<max(1, length) {
      guard at + offset < pending.count else { return .more }
      guard pending[at + offset] & 0xC0 == 0x80 else { return .done(offset, nil) }
    }
    guard let text = String(validating: pending[at..<at + length], as: UTF8.self),
      let scalar = text.unicodeScalars.first,
      scalar.value >= 0xA0 || scalar.value < 0x7F
    else { return .done(length, nil) }
    return .done(length, .key(Key(.character(Character(scalar)), alt: alt)))
  }

  // MARK: Escape sequences

  private func escape(_ at: Int, isLate: Bool) -> Step {
    guard at + 1 < pending.count else { return isLate ? .done(1, .key(Key(.escape))) : .more }
    switch pending[at + 1] {
    case UInt8(ascii: "["): return sequence(at, isLate: isLate)
    case UInt8(ascii: "O"): return keypad(at, isLate: isLate)
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      // Answers begin with a number or a mark; else it is Alt with that key.
      guard isLate || at + 2 < pending.count else { return .more }
      if begins(at + 2, 0x30...0x39) || begins(at + 2, 0x21...0x2B) || begins(at + 2, 0x3C...0x3E) {
        return .enter(.answer, 2)
      }
      return .done(2, .key(Key(.character(Character(Unicode.Scalar(pending[at + 1]))), alt: true)))
    case 0x1B: return afterTwoEscapes(at, isLate: isLate)
    case let byte where byte < 0x20 || byte == 0x7F:
      var key = control(byte)
      key.alt = true
      return .done(2, .key(key))
    default:
      switch character(at + 1, alt: true) {
      case .done(let count, let input): return .done(count + 1, input)
      default: return .more
      }
    }
  }

  private func begins(_ at: Int, _ bytes: ClosedRange<UInt8>) -> Bool {
    at < pending.count && bytes.contains(pending[at])
  }

  /// Alt with a key that itself is a sequence; or the escape key, and then something else.
  private func afterTwoEscapes(_ at: Int, isLate: Bool) -> Step {
    guard at + 2 < pending.count else { return isLate ? .done(1, .key(Key(.escape))) : .more }
    guard pending[at + 2] == UInt8(ascii: "[") || pending[at + 2] == UInt8(ascii: "O") else {
      return .done(1, .key(Key(.escape)))
    }
    let inner = pending[at + 2] == UInt8(ascii: "[") ? sequence(at + 1, isLate: isLate) : keypad(at + 1, isLate: isLate)
    switch inner {
    case .done(let count, .key(var key)?):
      key.alt = true
      return .done(count + 1, .key(key))
    case .done(let count, let input): return .done(count + 1, input)
    case .enter: return .done(1, .key(Key(.escape)))
    case .more: return .more
    }
  }

  /// `ESC O` and a letter: what cursor and function keys send in the other keypad mode.
  private func keypad(_ at: Int, isLate: Bool) -> Step {
    guard at + 2 < pending.count else { return isLate ? .done(2, .key(Key(.character("O"), alt: true))) : .more }
    var end = at + 2
    while end < pending.count, (0x30...0x3B).contains(pending[end]) { end += 1 }
    guard end < pending.count else { return end - at > KeyDecoder.longestSequence ? .done(end - at, nil) : .more }
    guard (0x40...0x7E).contains(pending[end]) else { return .done(end - at, nil) }
    return .done(end + 1 - at, KeySequence.keypad(pending[at + 2..<end], pending[end]).map(Input.key))
  }

  /// `ESC [`, parameters, a final byte.
  private func sequence(_ at: Int, isLate: Bool) -> Step {
    var end = at + 2
    guard end < pending.count else { return isLate ? .done(2, .key(Key(.character("["), alt: true))) : .more }
    // The function keys of the Linux console, and mouse reports of the old kind.
    if pending[end] == UInt8(ascii: "[") {
      guard end + 1 < pending.count else { return .more }
      return .done(4, KeySequence.linuxFunction(pending[end + 1]).map(Input.key))
    }
    if pending[end] == UInt8(ascii: "M") {
      guard end + 3 < pending.count else { return .more }
      return .done(6, KeySequence.oldMouse(pending[end + 1..<end + 4]).map(Input.mouse))
    }
    while end < pending.count, (0x20...0x3F).contains(pending[end]) { end += 1 }
    guard end < pending.count else {
      return end - at > KeyDecoder.longestSequence ? .enter(.overlong, end - at) : .more
    }
    // Cut off by a control character: no sequence, and nothing of it is typed text.
    guard (0x40...0x7E).contains(pending[end]) else { return .done(end - at, nil) }
    guard end - at <= KeyDecoder.longestSequence else { return .done(end + 1 - at, nil) }
    switch KeySequence(parameters: pending[at + 2..<end], final: pending[end]).meaning {
    case .input(let input): return .done(end + 1 - at, input)
    case .paste: return .enter(.paste, end + 1 - at)
    case .nothing: return .done(end + 1 - at, nil)
    }
  }
}

// MARK: - Pastes and answers

extension KeyDecoder {
  private static let pasteEnd: [UInt8] = [0x1B] + Array("[201~".utf8)

  /// Takes pasted bytes; gives the place reached.
  private mutating func takePaste(from start: Int) -> Int {
    var at = start
    while at < pending.count {
      if pending[at] == 0x1B {
        if pending[at...].starts(with: KeyDecoder.pasteEnd) {
          finishPaste()
          return at + KeyDecoder.pasteEnd.count
        }
        if KeyDecoder.pasteEnd.starts(with: pending[at...]) { break }
      }
      if pasted.count < KeyDecoder.longestPaste { pasted.append(pending[at]) }
      at += 1
    }
    return at
  }

  private mutating func finishPaste() {
    let text = pasted
    (mode, pasted) = (.keys, [])
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\t": scalars.append(scalar)
      case "\r": scalars.append("\n")
      case "\n": if previous != "\r" { scalars.append("\n") }
      default: if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
      previous = scalar
    }
    inputs.append(.paste(String(scalars)))
  }

  /// Skips to the end of an answer; gives the place reached.
  private mutating func skipAnswer(from start: Int) -> Int {
    var at = start
    while at < pending.count {
      switch pending[at] {
      case 0x07:
        mode = .keys
        return at + 1
      case 0x1B:
        guard at + 1 < pending.count else { return at }
        mode = .keys
        return pending[at + 1] == UInt8(ascii: "\\") ? at + 2 : at
      default: at += 1
      }
    }
    return at
  }
  /// Skips to the end of a control sequence; gives the place reached.
  private mutating func skipSequence(from start: Int) -> Int {
    var at = start
    while at < pending.count, (0x20...0x3F).contains(pending[at]) { at += 1 }
    guard at < pending.count else { return at }
    mode = .keys
    return pending[at] < 0x20 ? at : at + 1
  }
}
