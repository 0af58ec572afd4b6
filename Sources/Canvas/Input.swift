/// What comes from the terminal, decoded.
public enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Pasted text (bracketed paste), control characters other than tab and newline taken out.
  case paste(String)
  case resize(Size)
  /// The program should end: TERM, HUP, or the terminal is gone.
  case hangup
  /// Continued after a suspension: everything must be drawn anew.
  case resumed
}

/// One key press with its modifiers.
public struct Key: Hashable, Sendable {
  public var code: Code
  public var control: Bool
  public var alt: Bool

  public init(_ code: Code, control: Bool = false, alt: Bool = false) {
    self.code = code
    self.control = control
    self.alt = alt
  }

  /// Letters come as typed (`G`, not shift and g); `C-d` is `.character("d")` with `control`.
  public enum Code: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }
}

/// A mouse report; only presses and the wheel are asked for, and drags while a button is down.
public struct Mouse: Hashable, Sendable {
  public var kind: Kind
  public var at: Point
  public init(_ kind: Kind, at: Point) {
    self.kind = kind
    self.at = at
  }
  public enum Kind: Hashable, Sendable { case press, release, drag, wheelUp, wheelDown }
}
