import CNcurses
import Canvas

/// Styles as ncurses knows them: attributes, and pairs of colours that are made when they are first needed.
struct Palette {
  /// How many colours the terminal has; 0: attributes only.
  let colors: Int
  private var pairs: [UInt64: Int32] = [:]
  private let mostPairs: Int32
  private var known: [PackedStyle: Look] = [:]

  /// What ncurses takes for a style.
  struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  /// As many has a terminal that TrueColor.c made an entry for: 256 by number, above them 15 bits of red, green and blue.
  static let trueColors = 32767

  /// `colors` and `pairs` as the terminal has them.
  init(colors: Int, pairs: Int) {
    self.colors = colors
    mostPairs = Int32(clamping: pairs)
  }

  /// The look of a style. The first time a style is met costs a pair of colours; then it is a look-up.
  mutating func look(_ style: PackedStyle) -> Look {
    if let look = known[style] { return look }
    let look = make(style.unpacked)
    known[style] = look
    return look
  }

  private mutating func make(_ style: Style) -> Look {
    var attributes = CT_NORMAL
    let names: [(Style.Attributes, attr_t)] = [
      (.bold, CT_BOLD), (.dim, CT_DIM), (.underline, CT_UNDERLINE), (.reverse, CT_REVERSE), (.italic, CT_ITALIC),
    ]
    for (name, attribute) in names where style.attributes.contains(name) { attributes |= attribute }
    guard colors > 0 else { return Look(attributes: attributes, pair: 0) }
    let foreground = number(style.foreground)
    // Where there are eight colours, bold is how the other eight are shown.
    if colors < 16, case .indexed(8...15) = style.foreground { attributes |= CT_BOLD }
    return Look(attributes: attributes, pair: pair(foreground, number(style.background)))
  }

  private mutating func pair(_ foreground: Int32, _ background: Int32) -> Int32 {
    if foreground < 0, background < 0 { return 0 }
    let key = UInt64(UInt32(bitPattern: foreground)) << 32 | UInt64(UInt32(bitPattern: background))
    if let pair = pairs[key] { return pair }
    let pair = Int32(pairs.count + 1)
    // No pair left, and one in use must not change its colours: the default ones.
    guard pair < mostPairs, init_extended_pair(pair, foreground, background) == OK else { return 0 }
    pairs[key] = pair
    return pair
  }

  /// A colour's number on this terminal: the nearest it has; -1 for its default.
  func number(_ color: Style.Color) -> Int32 {
    switch color {
    case .standard: return -1
    case .indexed(let index):
      if Int(index) < colors { return Int32(index) }
      if index < 16 { return Int32(index & 7) }
      return nearest(Palette.rgb(of: index))
    case .rgb(let red, let green, let blue):
      let color = (Int(red), Int(green), Int(blue))
      if colors == Palette.trueColors {
        // Below 256 stand the colours by number: what is all but black is black enough in green.
        return Int32(max(256, (color.0 >> 3) << 10 | (color.1 >> 3) << 5 | color.2 >> 3))
      }
      // Terminals whose terminfo has direct colours take the value itself.
      if colors > 0xFF_FFFF { return Int32(color.0 << 16 | color.1 << 8 | color.2) }
      return nearest(color)
    }
  }

  private func nearest(_ color: (Int, Int, Int)) -> Int32 {
    // The sixteen first are whatever the user made of them; where there are more, those are trusted.
    let candidates = colors >= 256 ? 16..<256 : 0..<(colors >= 16 ? 16 : 8)
    let nearest = candidates.min {
      distance(Palette.rgb(of: UInt8($0)), color) < distance(Palette.rgb(of: UInt8($1)), color)
    }
    return Int32(nearest ?? 7)
  }

  private func distance(_ one: (Int, Int, Int), _ other: (Int, Int, Int)) -> Int {
    let (red, green, blue) = (one.0 - other.0, one.1 - other.1, one.2 - other.2)
    return red * red + green * green + blue * blue
  }

  /// What xterm's 256 colours look like: sixteen, a cube of 6 x 6 x 6, 24 greys.
  private static func rgb(of index: UInt8) -> (Int, Int, Int) {
    let index = Int(index)
    switch index {
    case 0..<16:
      let level = index == 8 ? 127 : index == 7 ? 229 : index < 8 ? 205 : 255
      if index == 8 { return (127, 127, 127) }
      return (index & 1 == 0 ? 0 : level, index & 2 == 0 ? 0 : level, index & 4 == 0 ? 0 : level)
    case 16..<232:
      let levels = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      return (levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    default:
      let grey = 8 + (index - 232) * 10
      return (grey, grey, grey)
    }
  }
}
