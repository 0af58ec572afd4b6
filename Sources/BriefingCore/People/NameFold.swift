/// Folds a name so that its usual spellings meet: case, accents, hyphens, the article `al-`, doubled letters, and the
/// vowels that transliterations from Arabic, Persian, Russian write now one way, now another (`ou`, `oo`, `o`: `u`; `ee`,
/// `ei`, `y`: `i`; `e` before a doubled or last consonant: `i`; `q`: `k`).
///
/// `Nuri al-Maliki` and `Nouri al-Maliki` are one; Khamenei and Khomeini, Talabani and Taliban, Bergner and Berger stay apart.
public enum NameFold {
  /// The folded form: words in small plain letters, one space between them. Linear in the length of the name.
  public static func fold(_ name: String) -> String {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for scalar in name.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        switch byte {
        case 0x61...0x7A, 0x30...0x39: word.append(byte)
        case 0x41...0x5A: word.append(byte | 0x20)
        case 0x27, 0x60: break
        default:
          if !word.isEmpty { words.append(word) }
          word.removeAll(keepingCapacity: true)
        }
        continue
      }
      let letters = PlainLetters.plain(scalar)
      if letters.isEmpty {
        // An apostrophe joins; anything else parts.
        if !PlainLetters.isApostrophe(scalar), !word.isEmpty {
          words.append(word)
          word = []
        }
      } else {
        word.append(contentsOf: letters)
      }
    }
    if !word.isEmpty { words.append(word) }
    if words.count > 1, words.contains(where: { !isArticle($0) }) { words.removeAll(where: isArticle) }
    if words.count > 2 {
      // Middle initials tell nothing apart.
      let last = words.count - 1
      words = words.enumerated().filter { $0.offset == 0 || $0.offset == last || $0.element.count > 1 }.map(\.element)
    }
    words = words.map { end(spell($0)) }
    // `Bill Clinton`, `William Clinton`; a name that stands alone may be a last one.
    for index in words.indices.dropLast() {
      if let main = GivenForms.main[words[index]] { words[index] = main }
    }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// `al`, `el`, `ul`.
  private static func isArticle(_ word: [UInt8]) -> Bool {
    word.count == 2 && word[1] == UInt8(ascii: "l") && [UInt8(ascii: "a"), e, u].contains(word[0])
  }

  /// The last letters of names from Arabic and Russian: `Haniyeh`, `Haniya`; `Medvedyev`, `Medvedev`.
  private static func end(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 4 else { return word }
    let tail = Array(word.suffix(3))
    if tail == [i, e, h] { return word.dropLast(2) + [UInt8(ascii: "a")] }
    if tail == [i, UInt8(ascii: "a"), h] { return Array(word.dropLast()) }
    if word.count > 5, tail == [i, e, UInt8(ascii: "v")] { return word.dropLast(3) + [e, UInt8(ascii: "v")] }
    return word
  }

  /// One word, its spellings levelled.
  static func spell(_ word: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var at = 0
    while at < word.count {
      var byte = word[at]
      let next = at + 1 < word.count ? word[at + 1] : 0
      switch (byte, next) {
      case (o, u), (o, o):
        byte = u
        at += 1
      case (e, e), (e, i), (e, y), (i, y),
        (i, e) where at > 0:
        byte = i
        at += 1
      case (k, h) where at + 2 < word.count, (g, h) where at > 0 && at + 2 < word.count:
        out.append(byte)
        byte = h
        at += 1
      case (o, _) where at > 0 && word[0] == q:
        byte = u
      case (y, _) where at > 0:
        byte = i
      case (q, _):
        byte = k
      default: break
      }
      if out.last != byte { out.append(byte) }
      at += 1
    }
    return out
  }

  private static let e = UInt8(ascii: "e")
  private static let g = UInt8(ascii: "g")
  private static let h = UInt8(ascii: "h")
  private static let i = UInt8(ascii: "i")
  private static let k = UInt8(ascii: "k")
  private static let o = UInt8(ascii: "o")
  private static let q = UInt8(ascii: "q")
  private static let u = UInt8(ascii: "u")
  private static let y = UInt8(ascii: "y")
}

/// Letters with accents as letters without, from their Unicode decompositions and, for letters that have none (`ø`, `ł`, `ß`),
/// as passports write them.
enum PlainLetters {
  /// The plain small letters of one scalar; empty when it is no letter or digit.
  static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    let value = scalar.value
    switch value {
    case 0x61...0x7A, 0x30...0x39: return [UInt8(value)]
    case 0x41...0x5A: return [UInt8(value | 0x20)]
    case 0...0x7F: return []
    case 0x300...0x36F, 0x2B0...0x2FF, 0x2000...0x206F, 0x3000...0x303F: return []
    default: break
    }
    if let plain = special[value] { return Array(plain.utf8) }
    if value < 0x250 || (0x1E00...0x1EFF).contains(value) {
      let index = Int(value)
      if index >= 0xC0, index < 0xC0 + latin.count { return plainOrNone(latin[index - 0xC0]) }
    }
    guard scalar.properties.isAlphabetic else { return [] }
    return Array(String(scalar).lowercased().utf8)
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    [0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BB, 0x2BC, 0x2BE, 0x2BF].contains(scalar.value)
      || (0x300...0x36F).contains(scalar.value)
  }

  private static func plainOrNone(_ byte: UInt8) -> [UInt8] { byte == 0x2E ? [] : [byte] }

  private static let special: [UInt32: String] = [
    0xC6: "ae", 0xE6: "ae", 0xDE: "th", 0xFE: "th", 0xDF: "ss", 0x132: "ij", 0x133: "ij", 0x152: "oe", 0x153: "oe",
  ]

  /// U+00C0 to U+017F; `.` for what is no letter.
  private static let latin: [UInt8] = Array(
    ("aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggg"
      + "gggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
