/// The words and phrases that give signs, by hash: letters and digits count, case and marks do not.
struct PhraseTable: Sendable {
  private var keys: [UInt64]
  private var values: [Entry]
  /// A bit for each key, so that most words, which begin no phrase, are told without a look at the table.
  private var bits = [UInt64](repeating: 0, count: 256)
  private let mask: Int
  /// For each byte of ASCII what it is in a word, case folded; 0 for what is none.
  private let folded: [UInt8]

  private struct Entry {
    var whole: Signs = []
    var prefix: Signs = []
    var inside: Signs = []
  }

  static let shared = PhraseTable()

  private init() {
    mask = 4095
    keys = [UInt64](repeating: 0, count: mask + 1)
    values = [Entry](repeating: Entry(), count: mask + 1)
    folded = (0..<128).map { byte in
      switch asciiClasses[byte] {
      case .lower, .digit: UInt8(byte)
      case .upper: UInt8(byte) | 0x20
      default: 0
      }
    }
    for (signs, phrases) in Wording.whole { add(phrases, signs, \.whole) }
    for (signs, phrases) in Wording.prefix { add(phrases, signs, \.prefix) }
    for (signs, phrases) in Wording.inside { add(phrases, signs, \.inside) }
  }

  private mutating func add(_ phrases: String, _ signs: Signs, _ place: WritableKeyPath<Entry, Signs>) {
    for phrase in phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let bytes = Array(phrase.utf8)
      var words = WordHashes(0..<bytes.count)
      var key: UInt64 = 0
      while let word = words.next(bytes.span, folded.span) { key = Self.joined(key, word) }
      guard key != 0 else { continue }
      let slot = slot(of: key)
      keys[slot] = key
      bits[Int(truncatingIfNeeded: key >> 6) & 255] |= 1 << (key & 63)
      values[slot][keyPath: place].formUnion(signs)
    }
  }

  private static func joined(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    LineScanner.joined(phrase, word)
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 32) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private func mayHave(_ key: UInt64) -> Bool {
    bits[Int(truncatingIfNeeded: key >> 6) & 255] & 1 << (key & 63) != 0
  }

  @inline(__always)
  private func inside(_ key: UInt64) -> Signs {
    guard mayHave(key) else { return [] }
    let slot = slot(of: key)
    return keys[slot] == key ? values[slot].inside : []
  }

  /// Words of a line that are looked at from its beginning for a phrase.
  private static let reach = 6
  /// Words above which a line is a paragraph, whatever its words are.
  private static let longest = 40

  /// The signs of a line. Linear in the line.
  func signs(_ bytes: Span<UInt8>, _ line: Line) -> Signs {
    if line.words > Self.longest || line.hash == 0 { return [] }
    var words = WordHashes(line.range)
    var (all, before, count, hits) = (UInt64(0), UInt64(0), 0, 0)
    var (begins, found): (Signs, Signs) = ([], [])
    // Of a paragraph only the beginning is looked at.
    let most = line.words > 24 && line.stops > 0 ? Self.reach : Self.longest
    while count < most, let word = words.next(bytes, folded.span) {
      count += 1
      if count <= Self.reach {
        all = Self.joined(all, word)
        if mayHave(all) {
          let slot = slot(of: all)
          if keys[slot] == all { begins.formUnion(values[slot].prefix) }
        }
      } else {
        all = 0
      }
      let single = Self.joined(0, word)
      let inside = self.inside(single).union(before == 0 ? [] : self.inside(Self.joined(before, word)))
      if !inside.isEmpty {
        found.formUnion(inside)
        hits += 1
      }
      before = single
    }
    if words.hasCopyright {
      found.insert(.legal)
      hits += 1
    }
    var signs = all == 0 || line.words > Self.reach ? [] : values[slot(of: all)].whole
    // One such word in a long sentence may be what the sentence is about.
    if line.words <= 14 ? hits > 0 : hits > 1 { signs.formUnion(found) }
    if hits > 0, found.contains(.caption) { signs.insert(.caption) }
    signs.formUnion(Self.believed(begins, line))
    if signs.contains(.caption) { signs.subtract([.legal, .related]) }
    return signs
  }

  /// A sentence may begin with any of these words; a line of a few words hardly does.
  private static func believed(_ begins: Signs, _ line: Line) -> Signs {
    guard !begins.isEmpty else { return [] }
    var begins = begins
    let isSentence = line.words > 16 || (line.ends == .stop && line.words > 8)
    if isSentence, !begins.contains(.sure) { begins.formIntersection([.legal, .appeal, .comments]) }
    begins.remove(.sure)
    if line.ends != .open || (line.capitals + line.numbers) * 3 < line.words * 2 { begins.remove(.byline) }
    return begins
  }

  /// The words of a stretch, each as a hash.
  private struct WordHashes {
    private var index: Int
    private let end: Int
    private(set) var hasCopyright = false

    init(_ range: Range<Int>) {
      index = range.lowerBound
      end = range.upperBound
    }

    @inline(__always)
    mutating func next(_ bytes: Span<UInt8>, _ folded: Span<UInt8>) -> UInt64? {
      var word: UInt64 = 0
      while index < end {
        if index &+ 8 <= end {
          // Digits and capitals are read below, one by one.
          let eight = EightBytes(bytes, at: index)
          let others = eight.notSmall
          let letters = others == 0 ? 8 : EightBytes.place(others)
          if letters > 0 {
            word = LineScanner.mixed(word, eight.packed(letters), count: letters)
            index &+= letters
            continue
          }
        }
        let byte = bytes[index]
        if byte < 0x80 {
          let letter = folded[Int(byte)]
          index += 1
          if letter != 0 {
            word = LineScanner.mixed(word, UInt64(letter))
          } else if word != 0 {
            return word
          }
          continue
        }
        let (value, length) = decodeScalar(bytes, at: index)
        index += length
        // An apostrophe inside a word leaves it one word.
        if value == 0x2019 { continue }
        if value == 0xA9 || value == 0x24D2 { hasCopyright = true }
        if ScalarClass.of(value).isWord {
          word = LineScanner.mixed(word, UInt64(value))
        } else if word != 0 {
          return word
        }
      }
      return word == 0 ? nil : word
    }
  }
}
