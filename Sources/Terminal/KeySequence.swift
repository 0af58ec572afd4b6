import Canvas

/// A control sequence from the keyboard: `ESC [`, parameters, a final byte.
///
/// After "XTerm Control Sequences" (T. E. Dickey), with the keys of rxvt, the Linux console and `CSI u`.
struct KeySequence {
  /// The first byte of the parameters if it makes the sequence a private one (`<` mouse, `?` answers).
  private let mark: UInt8?
  private let numbers: [Int]
  private let final: UInt8

  enum Meaning {
    case input(Input)
    case paste
    case nothing
  }

  init(parameters: ArraySlice<UInt8>, final: UInt8) {
    var parameters = parameters
    if let first = parameters.first, (0x3C...0x3F).contains(first) {
      mark = first
      parameters.removeFirst()
    } else {
      mark = nil
    }
    numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      // What follows a colon tells more than we ask for.
      $0.prefix { $0 != UInt8(ascii: ":") }.reduce(0) { number, byte in
        (0x30...0x39).contains(byte) ? min(number * 10 + Int(byte - 0x30), 0x11_0000) : number
      }
    }
    self.final = final
  }

  var meaning: Meaning {
    if mark == UInt8(ascii: "<") { return mouse.map { .input(.mouse($0)) } ?? .nothing }
    guard mark == nil else { return .nothing }
    switch final {
    case UInt8(ascii: "~") where number(0) == 200: return .paste
    case UInt8(ascii: "~") where number(0) == 27: return key(code: number(2), modifiers: number(1))
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      guard let code = KeySequence.numbered(number(0)) else { return .nothing }
      var key = modified(code, number(1))
      if final != UInt8(ascii: "~") { key.control = true }
      return .input(.key(key))
    case UInt8(ascii: "u"): return key(code: number(0), modifiers: number(1))
    case UInt8(ascii: "Z"): return .input(.key(Key(.backTab)))
    // With parameters these are answers of the terminal.
    case UInt8(ascii: "R"), UInt8(ascii: "S"): return .nothing
    default:
      guard let code = KeySequence.letter(final) else { return .nothing }
      return .input(.key(modified(code, number(1))))
    }
  }

  private func number(_ index: Int) -> Int {
    index < numbers.count ? numbers[index] : 0
  }

  private func modified(_ code: Key.Code, _ modifiers: Int) -> Key {
    let bits = max(0, modifiers - 1)
    return Key(code, control: bits & 4 != 0, alt: bits & 10 != 0)
  }

  /// A key that is told by its character (`CSI u`, `modifyOtherKeys`).
  private func key(code: Int, modifiers: Int) -> Meaning {
    let isShifted = max(0, modifiers - 1) & 1 != 0
    let named: Key.Code
    switch code {
    case 9: named = isShifted ? .backTab : .tab
    case 13: named = .enter
    case 27: named = .escape
    case 8, 127: named = .backspace
    case 0xE000...0xF8FF: return .nothing
    default:
      guard code >= 0x20, let scalar = Unicode.Scalar(UInt32(code)), scalar.properties.generalCategory != .control
      else {
        return .nothing
      }
      let upper = isShifted ? Character(scalar).uppercased() : String(scalar)
      named = .character(upper.first ?? Character(scalar))
    }
    return .input(.key(modified(named, modifiers)))
  }

  /// A mouse report (1006): the left button and the wheel; others are nothing to us.
  private var mouse: Mouse? {
    guard numbers.count == 3 else { return nil }
    return KeySequence.mouse(
      button: numbers[0], column: numbers[1], row: numbers[2], isPress: final == UInt8(ascii: "M"))
  }

  private static func mouse(button: Int, column: Int, row: Int, isPress: Bool) -> Mouse? {
    let place = Point(row: max(0, row - 1), column: max(0, column - 1))
    switch button & ~0x1C {
    case 0: return Mouse(isPress ? .press : .release, at: place)
    case 3 where isPress: return Mouse(.release, at: place)
    case 32: return Mouse(.drag, at: place)
    case 64 where isPress: return Mouse(.wheelUp, at: place)
    case 65 where isPress: return Mouse(.wheelDown, at: place)
    default: return nil
    }
  }

  // MARK: Other families

  /// A mouse report of terminals that do not know 1006: three bytes, each with 32 added.
  static func oldMouse(_ bytes: ArraySlice<UInt8>) -> Mouse? {
    let numbers = bytes.map { Int($0) - 32 }
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    return mouse(button: numbers[0], column: numbers[1], row: numbers[2], isPress: true)
  }

  /// `ESC O`, perhaps a modifier, and a letter.
  static func keypad(_ modifiers: ArraySlice<UInt8>, _ letter: UInt8) -> Key? {
    var key: Key
    switch letter {
    case UInt8(ascii: "M"): key = Key(.enter)
    case UInt8(ascii: "I"): key = Key(.tab)
    // rxvt: control with a cursor key.
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      guard let code = self.letter(letter & 0xDF) else { return nil }
      key = Key(code, control: true)
    // The keys of the number pad.
    case UInt8(ascii: "j")...UInt8(ascii: "y"), UInt8(ascii: "X"):
      key = Key(.character(Character(Unicode.Scalar(letter & 0x3F))))
      if letter == UInt8(ascii: "X") { key = Key(.character("=")) }
    default:
      guard let code = self.letter(letter) else { return nil }
      key = Key(code)
    }
    let last = modifiers.split(separator: UInt8(ascii: ";")).last?.last
    let bits = max(0, Int((last ?? 0x31) & 0x0F) - 1)
    if bits & 4 != 0 { key.control = true }
    if bits & 10 != 0 { key.alt = true }
    return key
  }

  static func linuxFunction(_ letter: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) ? Key(.function(Int(letter) - 0x40)) : nil
  }

  private static func letter(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}
