/// A person's name cut into its parts, to compare it with another one.
public struct PersonName: Sendable {
  /// A word of the name, or an initial.
  struct Part: Sendable, Equatable {
    /// In plain small letters, without hyphens; at least one.
    var letters: [UInt8]
    /// The same with its usual spellings levelled, see `NameFold`.
    var spelled: [UInt8]
    /// What hyphens part (`joon`, `ho`).
    var pieces: [[UInt8]]

    init(_ pieces: [[UInt8]]) {
      self.pieces = pieces
      letters = Array(pieces.joined())
      spelled = PersonName.level(letters)
    }

    var isInitial: Bool { letters.count == 1 }
  }

  /// What is written after a name to tell members of a family apart.
  enum Suffix: Sendable, Equatable {
    case junior, senior
    /// `II` is 2.
    case number(Int)

    init?(_ word: [UInt8]) {
      switch String(decoding: word, as: UTF8.self) {
      case "jr": self = .junior
      case "sr": self = .senior
      default:
        guard let number = Self.numerals.firstIndex(of: String(decoding: word, as: UTF8.self)) else { return nil }
        self = .number(number + 1)
      }
    }

    private static let numerals = [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
      "xviii", "xix", "xx", "xxi", "xxii", "xxiii",
    ]
  }

  /// In the order of the name, articles and particles left out if there is more than those. Empty when it has no letters.
  var parts: [Part]
  var suffix: Suffix?

  /// Linear in the length of the name; of a name of more than 12 words the first ones.
  public init(_ name: String) {
    var words = Self.words(of: name)
    if words.count > 1, let last = words.last, last.count == 1, let suffix = Suffix(last[0]) {
      self.suffix = suffix
      words.removeLast()
    }
    words = words.prefix(Self.most).map { pieces in
      // `al-Sadr`.
      pieces.count > 1 && Self.particles.contains(pieces[0]) ? Array(pieces.dropFirst()) : pieces
    }
    var told = words.filter { $0.count > 1 || !Self.particles.contains($0[0]) }
    // `Ben Keller`, `Van Keller`.
    if words.count == 2, told.count == 1, Self.isGiven(words[0][0]) { told = words }
    parts = (words.count > 1 && !told.isEmpty ? told : words).map(Part.init)
  }

  private static func isGiven(_ word: [UInt8]) -> Bool {
    Lexicon.standard.find(WordHash.of(word)).lexis.contains(.given)
  }

  private static let most = 12

  private static let particles: Set<[UInt8]> = Set(
    """
    al el ul de du di da von van der den la le del dos das do bin ibn ben bint abu e y ter zu zur af av ap
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

  /// Words as lists of what hyphens part. `J.T.` is two words.
  private static func words(of name: String) -> [[[UInt8]]] {
    var words: [[[UInt8]]] = []
    var word: [[UInt8]] = []
    var piece: [UInt8] = []
    var isInMarks = false
    func endPiece() {
      if !piece.isEmpty { word.append(piece) }
      piece = []
    }
    func endWord() {
      endPiece()
      if !word.isEmpty { words.append(word) }
      word = []
    }
    for scalar in name.unicodeScalars {
      switch scalar {
      // A nickname in marks or brackets is no part of it.
      case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "(", ")":
        endWord()
        isInMarks = scalar == "(" || (scalar != ")" && !isInMarks)
      case _ where isInMarks: break
      case "-", "\u{2010}", "\u{2011}": endPiece()
      case ".": if piece.count == 1, word.isEmpty { endWord() }
      default:
        let plain = PlainLetters.plain(scalar)
        if plain.isEmpty, !PlainLetters.isApostrophe(scalar), !Invisible.contains(scalar.value) { endWord() }
        piece += plain
      }
    }
    endWord()
    return words
  }

  /// `Guenter` is `Günter`, `Abdel` is `Abdul`; then as `NameFold` levels spellings.
  static func level(_ letters: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    for (at, byte) in letters.enumerated() {
      let isAfterVowel = at > 0 && (letters[at - 1] == UInt8(ascii: "u") || letters[at - 1] == UInt8(ascii: "o"))
      if letters.count > 3, byte == UInt8(ascii: "e"), isAfterVowel { continue }
      plain.append(byte)
    }
    if plain.count > 5, plain.starts(with: "abd".utf8), "aeu".utf8.contains(plain[3]), plain[4] == UInt8(ascii: "l") {
      plain.remove(at: 3)
    }
    return NameFold.spell(plain)
  }
}

extension [PersonName.Part] {
  /// With the parts `at` and after it written as one.
  func joined(at place: Int) -> [PersonName.Part] {
    let one = PersonName.Part(self[place].pieces + self[place + 1].pieces)
    return Array(self[..<place]) + [one] + Array(self[(place + 2)...])
  }
}
