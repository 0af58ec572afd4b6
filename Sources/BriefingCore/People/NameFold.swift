/// Folds a name so that its usual spellings meet: case, accents, hyphens, the article `al-`, doubled letters, and the
/// vowels that transliterations from Arabic, Persian, Russian write now one way, now another (`ou`, `oo`: `u`; `ee`,
/// `ei`, `y`: `i`; `q`: `k`). Each word by itself: what else is in the name changes nothing.
///
/// `Nuri al-Maliki` and `Nouri al-Maliki` are one; Khamenei and Khomeini, Talabani and Taliban, Bergner and Berger stay apart.
/// Whether `Bob` is `Robert`, or `David H. Keller` is `David Keller`, is for `PersonMatch` to weigh.
public enum NameFold {
  /// The folded form: words in small plain letters, one space between them. Linear in the length of the name.
  public static func fold(_ name: String) -> String {
    let (plain, all) = plainWords(name)
    var folded: [UInt8] = []
    folded.reserveCapacity(plain.count + 8)
    for (place, word) in told(all, plain).enumerated() {
      if place > 0 { folded.append(0x20) }
      let start = folded.count
      // `John Paul II` is not `John Paul I`.
      if place > 0, isNumeral(plain.span.extracting(word)) {
        folded.append(contentsOf: plain[word])
        continue
      }
      spell(plain.span.extracting(word), into: &folded)
      // `Khalid` and `Khaled` are two spellings of one name.
      if let main = GivenForms.transliteration(folded.span.extracting(start..<folded.count)) {
        folded.replaceSubrange(start..., with: main)
      }
      end(&folded, from: start)
    }
    return string(folded.span)
  }

  /// The words of a name in small plain letters, with spaces between them, and where each stands.
  private static func plainWords(_ name: String) -> (letters: [UInt8], words: [Range<Int>]) {
    let bytes = name.utf8.span
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count + 8)
    var words: [Range<Int>] = []
    words.reserveCapacity(6)
    var start = 0
    func endWord() {
      guard letters.count > start else { return }
      words.append(start..<letters.count)
      letters.append(0x20)
      start = letters.count
    }
    var index = 0
    var isInMarks = false
    while index < bytes.count {
      let (value, length) = decodeScalar(bytes, at: index)
      index += length
      // A nickname in marks (`Juan "Chico" Lopez`) is no part of it.
      if isMark(value), isInMarks || !words.isEmpty || letters.count > start {
        isInMarks.toggle()
        endWord()
        continue
      }
      if isInMarks { continue }
      switch value {
      case 0x61...0x7A, 0x30...0x39: letters.append(UInt8(truncatingIfNeeded: value))
      case 0x41...0x5A: letters.append(UInt8(truncatingIfNeeded: value) | 0x20)
      case 0x27, 0x60: break
      case 0...0x7F: endWord()
      default:
        guard !Invisible.contains(value), let scalar = Unicode.Scalar(value) else { continue }
        let plain = PlainLetters.plain(scalar)
        // An apostrophe joins; anything else that is no letter parts.
        if plain.isEmpty, !PlainLetters.isApostrophe(scalar) { endWord() }
        letters.append(contentsOf: plain)
      }
    }
    endWord()
    return (letters, words)
  }

  private static func isMark(_ value: UInt32) -> Bool {
    value == 0x22 || value == 0x201C || value == 0x201D || value == 0x201E
  }

  /// Without articles, if there is more than those.
  private static func told(_ words: [Range<Int>], _ letters: [UInt8]) -> [Range<Int>] {
    guard words.count > 1 else { return words }
    var told = words
    if words.contains(where: { !isArticle(letters, $0) }) { told.removeAll { isArticle(letters, $0) } }
    return told
  }

  private static func isNumeral(_ word: Span<UInt8>) -> Bool {
    for at in word.indices where word[at] != i && word[at] != v && word[at] != x { return false }
    return !word.isEmpty
  }

  /// `al`, `el`, `ul`.
  private static func isArticle(_ letters: [UInt8], _ word: Range<Int>) -> Bool {
    guard word.count == 2, letters[word.lowerBound + 1] == UInt8(ascii: "l") else { return false }
    let first = letters[word.lowerBound]
    return first == UInt8(ascii: "a") || first == e || first == u
  }

  /// Levels the last letters of a spelled word, as names from Arabic and Russian have them: `Haniyeh`, `Haniya`; `Medvedyev`,
  /// `Medvedev`.
  private static func end(_ word: inout [UInt8], from start: Int) {
    let length = word.count - start
    guard length > 4, word[word.count - 3] == i else { return }
    let (next, last) = (word[word.count - 2], word[word.count - 1])
    if next == e, last == h {
      word.removeLast(2)
      word.append(UInt8(ascii: "a"))
    } else if next == UInt8(ascii: "a"), last == h {
      word.removeLast()
    } else if length > 5, next == e, last == UInt8(ascii: "v") {
      word.removeLast(3)
      word.append(e)
      word.append(last)
    }
  }

  /// One word, its spellings levelled.
  static func spell(_ word: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    spell(word.span, into: &out)
    return out
  }

  static func spell(_ word: Span<UInt8>, into out: inout [UInt8]) {
    let start = out.count
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
      if out.count == start || out[out.count - 1] != byte { out.append(byte) }
      at += 1
    }
  }

  private static let e = UInt8(ascii: "e")
  private static let g = UInt8(ascii: "g")
  private static let h = UInt8(ascii: "h")
  private static let i = UInt8(ascii: "i")
  private static let k = UInt8(ascii: "k")
  private static let o = UInt8(ascii: "o")
  private static let q = UInt8(ascii: "q")
  private static let u = UInt8(ascii: "u")
  private static let v = UInt8(ascii: "v")
  private static let x = UInt8(ascii: "x")
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
