/// Which words of a name are kept by `NameFold`, in what order, and how loosely they are spelled. By kinds of names, not by
/// people. Words are ranges of small plain letters.
enum NameParts {
  /// `J.T.` is written `JT` too, a middle name, a particle or a number in the family is left out as often as not, and some put
  /// the family's name first.
  static func level(_ words: inout [Range<Int>], _ letters: Span<UInt8>) {
    guard words.count > 1, !isBody(words[words.count - 1], letters) else { return }
    if words[0].count == 2 || words[0].count == 3, !hasVowel(words[0], letters), !isTitle(words[0], letters) {
      words[0] = words[0].lowerBound..<words[0].lowerBound + 1
    }
    if words.count > 2, isOne(words[words.count - 1], numbers, letters) { words.removeLast() }
    if words.count > 2 {
      for place in (1..<words.count - 1).reversed() where isOne(words[place], particles, letters) {
        words.remove(at: place)
      }
    }
    if words.count == 3, words[1].count > 1, !isOne(words[2], juniors, letters), hasMiddleName(words[0], letters) {
      words.remove(at: 1)
    }
    if words.count == 2, isFamilyFirst(words, letters) { words.swapAt(0, 1) }
  }

  /// `NBC News` is not `NPR News`, nor George Mason University George Washington's.
  private static func isBody(_ last: Range<Int>, _ letters: Span<UInt8>) -> Bool {
    !lexis(last, letters).isDisjoint(with: [.organisation, .placeWord, .groupNoun, .documentNoun])
  }

  /// The first name is from another script, or none that is known: the last one may be spelled in several ways.
  static func isForeign(_ first: Range<Int>, _ letters: Span<UInt8>) -> Bool {
    if first.count < 3 || isTitle(first, letters) { return false }
    return !lexis(first, letters).contains(.given) || GivenForms.isForeign(letters.extracting(first))
  }

  /// From `start` on: `e` and `i` are one, `o` and `u`, and a `g` and a `k` at the beginning; `Modhefi`, `Mudhifi`. `a` stays
  /// apart: Khamenei and Khomeini are two.
  static func loosen(_ word: inout [UInt8], from start: Int) {
    var end = start
    for at in start..<word.count {
      var byte = word[at]
      if at == start {
        if byte == UInt8(ascii: "g") { byte = UInt8(ascii: "k") }
      } else if byte == UInt8(ascii: "e") {
        byte = UInt8(ascii: "i")
      } else if byte == UInt8(ascii: "o") {
        byte = UInt8(ascii: "u")
      }
      if end > start, word[end - 1] == byte { continue }
      word[end] = byte
      end += 1
    }
    word.removeLast(word.count - end)
    guard end - start > 6 else { return }
    let tail = word.suffix(4)
    // `Petrenko`, `Petrenka`; `Gorbachov`, `Gorbachev`.
    if tail.elementsEqual("inka".utf8) { word[end - 1] = UInt8(ascii: "u") }
    if tail.elementsEqual("chuv".utf8) { word[end - 2] = UInt8(ascii: "i") }
  }

  /// English names are given in threes, and the second is left out; of `Kim` and `Lee` nobody knows which one they are.
  private static func hasMiddleName(_ first: Range<Int>, _ letters: Span<UInt8>) -> Bool {
    let lexis = Self.lexis(first, letters)
    return lexis.contains(.given) && (first.count > 3 || !lexis.contains(.surname)) && !isForeign(first, letters)
  }

  private static func isFamilyFirst(_ words: [Range<Int>], _ letters: Span<UInt8>) -> Bool {
    let last = lexis(words[1], letters)
    return last.contains(.given) && last.isDisjoint(with: [.surname, .place])
      && lexis(words[0], letters).isDisjoint(with: [.given, .title, .personNoun])
  }

  private static func isTitle(_ word: Range<Int>, _ letters: Span<UInt8>) -> Bool {
    !lexis(word, letters).isDisjoint(with: [.title, .personNoun])
  }

  private static func hash(_ word: Range<Int>, _ letters: Span<UInt8>) -> UInt32 {
    var hash = WordHash()
    for at in word { hash.take(letters[at]) }
    return hash.value
  }

  private static func lexis(_ word: Range<Int>, _ letters: Span<UInt8>) -> Lexis {
    Lexicon.standard.find(hash(word, letters)).lexis
  }

  private static func hasVowel(_ word: Range<Int>, _ letters: Span<UInt8>) -> Bool {
    for at in word {
      switch letters[at] {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
        UInt8(ascii: "y"):
        return true
      default: break
      }
    }
    return false
  }

  private static func isOne(_ word: Range<Int>, _ list: HashPlaces, _ letters: Span<UInt8>) -> Bool {
    word.count <= 3 && list[hash(word, letters)] >= 0
  }

  /// What stands behind `and` in the name of a firm.
  static let firms: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("co company sons brothers bros partners associates") { set.insert($0) }
    return set
  }()

  /// The last words of firms' names.
  static let firmEndings: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("co company inc corp corporation ltd limited plc llc ag gmbh sa nv") { set.insert($0) }
    return set
  }()

  /// What stands within a noun phrase though it ends others (`the First Lady`, `the same official`).
  static let ordinals: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("first second third last next same other own") { set.insert($0) }
    return set
  }()

  /// What is written after a name and is no part of it.
  static let postnominals: Set<UInt32> = Set(
    ["qc", "kc", "mp", "md", "m.d.", "phd", "ph.d.", "esq"].map(Spelling.hash))

  /// Between the two names of a case in court.
  static let versus: Set<UInt32> = [
    Spelling.hash("v"), Spelling.hash("v."), Spelling.hash("vs"), Spelling.hash("versus"),
  ]
  /// Words that stand first in the name of a place.
  static let landforms: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("mount lake fort cape port camp") { set.insert($0) }
    return set
  }()

  private static let numbers = places("ii iii iv")
  private static let juniors = places("jr sr")
  private static let particles = places("de du di da von van der den la le del dos")

  private static func places(_ list: String) -> HashPlaces {
    var places = HashPlaces(capacity: 16)
    Lexicon.forEachWord(list) { places[$0] = 0 }
    return places
  }
}
