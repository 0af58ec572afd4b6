/// One letter of a Latin script beyond ASCII, with its plain lower-case form: `É` is `e`.
struct Letter {
  /// UTF-8 bytes.
  var length: Int
  var isCapital: Bool
  /// Plain lower case.
  var folded: UInt8
  /// `e` behind the `a` of `æ`, `s` behind that of `ß`.
  var second: UInt8?

  /// The letters from U+00C0 to U+017F without their marks (Unicode's decompositions; `ø`, `đ`, `ł` and their like by eye).
  private static let plain = Array(
    ("AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUu"
      + "WwYyYZzZzZzs").utf8)

  /// Whether a letter or digit can begin with this byte.
  static func begins(with byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 || (0x30...0x39).contains(byte) || (0xC3...0xC5).contains(byte)
  }

  init?(_ text: Span<UInt8>, _ index: Int, _ end: Int) {
    guard (0xC3...0xC5).contains(text[index]), index + 1 < end else { return nil }
    let code = (Int(text[index]) - 0xC3) << 6 + Int(text[index + 1] & 0x3F)
    let plain = Self.plain[code]
    guard plain != UInt8(ascii: "*") else { return nil }
    length = 2
    isCapital = plain < 0x60
    folded = plain | 0x20
    switch code + 0xC0 {
    case 0xC6, 0xE6: second = UInt8(ascii: "e")
    case 0xDF: second = UInt8(ascii: "s")
    default: break
    }
  }
}
