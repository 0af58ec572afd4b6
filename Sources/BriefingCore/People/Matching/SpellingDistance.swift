/// How far two spellings of a name are apart, as people who write names down by ear differ: vowels for each other, a doubled
/// letter, an `h`, letters for one sound.
///
/// An edit distance with transpositions (F. Damerau, "A technique for computer detection and correction of spelling errors",
/// 1964) whose steps cost by the letters that they change. The costs are set by hand, by what scripts of other alphabets
/// leave open; what a distance is worth is fitted, see `PersonMatch`.
enum SpellingDistance {
  /// 0 for the same, 1 for nothing in common. `one` and `other` are levelled letters, of which the first 40 count.
  static func between(_ one: [UInt8], _ other: [UInt8]) -> Double {
    let a = Array(one.prefix(longest))
    let b = Array(other.prefix(longest))
    var beforeLast = [Double](repeating: .infinity, count: b.count + 1)
    var last = [Double](repeating: 0, count: b.count + 1)
    for j in b.indices { last[j + 1] = last[j] + adding(b, j) }
    for i in a.indices {
      var row = [Double](repeating: 0, count: b.count + 1)
      row[0] = last[0] + adding(a, i)
      for j in b.indices {
        let change = changing(a[i], b[j]) * (i == 0 && j == 0 ? 1.5 : 1)
        var best = min(last[j + 1] + adding(a, i), row[j] + adding(b, j), last[j] + change)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 0.6) }
        row[j + 1] = best
      }
      (beforeLast, last) = (last, row)
    }
    return min(1, 2 * last[b.count] / Double(max(4, a.count + b.count)))
  }

  private static let longest = 40

  private static func adding(_ word: [UInt8], _ at: Int) -> Double {
    let byte = word[at]
    if at > 0, word[at - 1] == byte { return 0.1 }
    switch byte {
    case UInt8(ascii: "h"): return 0.25
    case UInt8(ascii: "e") where at > 0 && "aou".utf8.contains(word[at - 1]): return 0.2
    case _ where isVowel(byte): return 0.5
    case _ where "wyjt".utf8.contains(byte): return 0.6
    default: return 1
    }
  }

  private static func changing(_ a: UInt8, _ b: UInt8) -> Double {
    if a == b { return 0 }
    if isVowel(a), isVowel(b) { return sound(a) == sound(b) ? 0.3 : 0.8 }
    return alike[Int(a)] & 1 << UInt32(b & 31) != 0 ? 0.4 : 1.1
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  /// `e` and `i`, `o` and `u` are written for each other; `a` tells names apart (Khamenei, Khomeini).
  private static func sound(_ vowel: UInt8) -> UInt8 {
    switch vowel {
    case UInt8(ascii: "e"): UInt8(ascii: "i")
    case UInt8(ascii: "o"): UInt8(ascii: "u")
    default: vowel
    }
  }

  /// For each letter those that stand for the same sound elsewhere, a bit each.
  private static let alike: [UInt32] = {
    var alike = [UInt32](repeating: 0, count: 256)
    for pair in "kg td bp vw vf jg zs cs ck zj kx cz iy hx jy".split(separator: " ") {
      let letters = Array(pair.utf8)
      alike[Int(letters[0])] |= 1 << UInt32(letters[1] & 31)
      alike[Int(letters[1])] |= 1 << UInt32(letters[0] & 31)
    }
    return alike
  }()
}
