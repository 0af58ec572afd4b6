/// A cell as 16 bytes without references, so that frames are made, copied and compared at the speed of memory.
package struct Slot: Hashable, Sendable {
  /// Up to three scalars, 21 bits each, the first lowest; or, with the highest bit set, an index of `longClusters`; or
  /// `continuation`.
  package var glyph: UInt64
  package var style: PackedStyle

  /// The second column of a wide character.
  package static let continuation: UInt64 = 0
  package static let blank = Slot(0x20, PackedStyle(.plain))
  private static let long: UInt64 = 1 << 63

  package init(_ glyph: UInt64, _ style: PackedStyle) {
    self.glyph = glyph
    self.style = style
  }

  init(longCluster index: Int, _ style: PackedStyle) {
    self.init(Slot.long | UInt64(index), style)
  }

  package var isContinuation: Bool { glyph == Slot.continuation }
  package var longCluster: Int? { glyph & Slot.long != 0 ? Int(glyph & ~Slot.long) : nil }

  /// Calls `take` with each scalar of a glyph that is not in `longClusters`.
  package func forEachScalar(_ take: (Unicode.Scalar) -> Void) {
    var rest = glyph
    while rest != 0 {
      if let scalar = Unicode.Scalar(UInt32(rest & 0x1FFFFF)) { take(scalar) }
      rest >>= 21
    }
  }

  /// Whether the glyph takes two columns.
  func startsWide(_ longClusters: [String]) -> Bool {
    if isContinuation { return false }
    var text = ""
    if let longCluster { text = longClusters[longCluster] } else { forEachScalar { text.unicodeScalars.append($0) } }
    return Canvas.columns(of: text) == 2
  }
}

/// A style, and the link that the cell is part of, as 8 bytes.
package struct PackedStyle: Hashable, Sendable {
  /// Foreground in bits 0-24, background in 25-49, attributes in 50-54, the number of the frame's link in 55-63, 0 for
  /// none.
  private let bits: UInt64

  /// Links of a frame.
  static let mostLinks = 511

  package init(_ style: Style) {
    bits =
      PackedStyle.pack(style.foreground) | PackedStyle.pack(style.background) << 25
      | UInt64(style.attributes.rawValue & 31) << 50
  }

  private init(bits: UInt64) {
    self.bits = bits
  }

  package var unpacked: Style {
    Style(
      PackedStyle.unpack(bits), on: PackedStyle.unpack(bits >> 25),
      Style.Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 50) & 31))
  }

  var link: Int { Int(bits >> 55) }

  /// The same without the link: what can be seen.
  package var look: PackedStyle { PackedStyle(bits: bits & (1 << 55 - 1)) }

  func linked(_ link: Int) -> PackedStyle {
    PackedStyle(bits: look.bits | UInt64(link & PackedStyle.mostLinks) << 55)
  }

  private static func pack(_ color: Style.Color) -> UInt64 {
    switch color {
    case .standard: 0
    case .indexed(let index): 1 + UInt64(index)
    case .rgb(let red, let green, let blue): 257 + (UInt64(red) << 16 | UInt64(green) << 8 | UInt64(blue))
    }
  }

  private static func unpack(_ bits: UInt64) -> Style.Color {
    let number = bits & (1 << 25 - 1)
    if number == 0 { return .standard }
    if number <= 256 { return .indexed(UInt8(truncatingIfNeeded: number - 1)) }
    let value = number - 257
    return .rgb(
      UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value))
  }
}

/// The scalars of one cell while they are gathered.
struct Glyph {
  private(set) var packed: UInt64 = 0
  private(set) var columns = 0
  private var count = 0
  private var more: [UInt32] = []

  /// A letter with a tower of marks on it is cut here: nothing reads the rest, and cells must stay small.
  private static let most = 12

  var isEmpty: Bool { count == 0 }
  var isLong: Bool { count > 3 }

  mutating func add(_ scalar: UInt32, columns: Int) {
    if count == 0 { self.columns = columns }
    guard count < Glyph.most else { return }
    if count < 3 { packed |= UInt64(scalar) << (21 * UInt64(count)) } else { more.append(scalar) }
    count += 1
  }

  /// All scalars as text.
  var text: String {
    var text = ""
    Slot(packed, PackedStyle(.plain)).forEachScalar { text.unicodeScalars.append($0) }
    for scalar in more {
      if let scalar = Unicode.Scalar(scalar) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
