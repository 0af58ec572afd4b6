/// A part of a line that may be part of a name: a word, or what a seam leaves of one (`By` and `Alex` of `ByAlex`).
struct NamePiece {
  var range: Range<Int>
  /// Of its letters with case folded, each digit as 0.
  var hash: UInt32 = 0
  /// What is between the piece before and this one.
  var gap: Gap
  var kind: Kind
  var letters: UInt8 = 0
  var capitals: UInt8 = 0

  enum Gap: UInt8 { case start, glued, space, dot, slash, comma, colon, divider, bracket, other }

  /// What it begins with. `letter` is one without case.
  enum Kind: UInt8 { case upper, lower, letter, ideograph, digit }

  var isAllCapital: Bool { capitals > 1 && capitals == letters }
}

/// Cuts a line into pieces.
struct NamePieces {
  private var index: Int
  private let end: Int
  private var isFirst = true

  init(_ range: Range<Int>) { (index, end) = (range.lowerBound, range.upperBound) }

  mutating func next(_ bytes: Span<UInt8>) -> NamePiece? {
    let gap = gap(bytes)
    guard index < end else { return nil }
    isFirst = false
    let (first, _) = decodeScalar(bytes, at: index)
    var piece = NamePiece(range: index..<index, gap: gap, kind: Self.kind(ScalarClass.of(first)))
    let start = index
    var last = ScalarClass.other
    var hash = WordHash()
    while index < end {
      let (value, length) = decodeScalar(bytes, at: index)
      let kind = ScalarClass.of(value)
      if !kind.isWord {
        guard isInside(bytes, value, length) else { break }
        last = .other
      } else {
        if isSeam(last, kind) { break }
        piece.letters = min(piece.letters &+ 1, 99)
        if kind == .upper { piece.capitals = min(piece.capitals &+ 1, 99) }
        Self.take(kind == .digit ? 0x30 : kind == .upper ? PhraseKeys.small(value) : value, into: &hash)
        last = kind
      }
      index += length
    }
    piece.range = start..<index
    piece.hash = hash.value
    return piece
  }

  private static func take(_ value: UInt32, into hash: inout WordHash) {
    hash.take(UInt8(truncatingIfNeeded: value))
    if value >= 0x80 { hash.take(UInt8(truncatingIfNeeded: value >> 8)) }
  }

  private static func kind(_ kind: ScalarClass) -> NamePiece.Kind {
    switch kind {
    case .upper: .upper
    case .lower: .lower
    case .ideograph: .ideograph
    case .digit: .digit
    default: .letter
    }
  }

  /// A capital after a small letter, letters after digits or before them, another script.
  private func isSeam(_ last: ScalarClass, _ next: ScalarClass) -> Bool {
    if last == .other || last == next { return false }
    if last == .upper { return next != .lower && next != .letter }
    return true
  }

  /// An apostrophe, a hyphen or a low line between letters, a dot before a small one (`example.org`), and what nobody sees.
  private func isInside(_ bytes: Span<UInt8>, _ value: UInt32, _ length: Int) -> Bool {
    if Invisible.contains(value) { return true }
    let isMark = value == 0x27 || value == 0x2019 || value == 0x2D || value == 0x5F || value == 0x2E
    guard isMark, index + length < end else { return false }
    let next = ScalarClass.of(decodeScalar(bytes, at: index + length).value)
    return value == 0x2E ? next == .lower : next.isWord && next != .ideograph
  }

  /// Goes over what comes before the next piece and says what it is.
  private mutating func gap(_ bytes: Span<UInt8>) -> NamePiece.Gap {
    var gap = NamePiece.Gap.glued
    while index < end {
      let (value, length) = decodeScalar(bytes, at: index)
      let kind = ScalarClass.of(value)
      if kind.isWord { break }
      index += length
      if kind == .space || Invisible.contains(value) {
        if gap == .glued { gap = .space }
      } else if gap == .glued || gap == .space {
        gap = Self.gap(value, isApart: gap == .space)
      }
    }
    return isFirst && (gap == .glued || gap == .space) ? .start : gap
  }

  private static func gap(_ value: UInt32, isApart: Bool) -> NamePiece.Gap {
    switch value {
    case 0x2E: .dot
    case 0x2F, 0xFF0F, 0xB7: isApart ? .divider : value == 0xB7 ? .dot : .slash
    case 0x26, 0x2B: .slash
    case 0x2C, 0x3B, 0x3001, 0xFF0C: .comma
    case 0x3A, 0xFF1A: .colon
    case 0x2D, 0x2013, 0x2014, 0x7C, 0x2022, 0x203A, 0xBB, 0x3E, 0xFF5C: .divider
    case 0x28, 0x29, 0x5B, 0x5D, 0xFF08, 0xFF09, 0x3010, 0x3011: .bracket
    default: .other
    }
  }
}
