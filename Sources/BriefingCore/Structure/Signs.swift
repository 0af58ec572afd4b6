/// What the wording of a line says it is, whatever stands around it. The weakest evidence: English mostly, with the words
/// that every European site has; lines in other languages are told by their shape.
struct Signs: OptionSet {
  let rawValue: UInt16

  /// An entry of menus, sharing bars and forms.
  static let menu = Signs(rawValue: 1)
  /// Copyright, privacy, cookies: what stands at the foot of a page.
  static let legal = Signs(rawValue: 2)
  /// The heading of readers' comments, or the form for them.
  static let comments = Signs(rawValue: 4)
  /// The heading of a block of other articles, or a pointer to one.
  static let related = Signs(rawValue: 8)
  static let advertisement = Signs(rawValue: 16)
  static let byline = Signs(rawValue: 32)
  /// A date or a time, with little around it.
  static let stamp = Signs(rawValue: 64)
  static let caption = Signs(rawValue: 128)
  /// A reader's name with `says:` or a stamp that stands for many.
  static let commenter = Signs(rawValue: 256)
  /// Asks the reader for an address, a click or a payment.
  static let appeal = Signs(rawValue: 512)
  /// The wording is sure, however long the line is.
  static let sure = Signs(rawValue: 8192)
  /// A stamp with day, month and year.
  static let day = Signs(rawValue: 2048)
  /// A paragraph that begins with a dateline.
  static let dateline = Signs(rawValue: 4096)
  /// The lines around an article that are about it: tags, sources, its author.
  static let afterword = Signs(rawValue: 1024)
}

extension Signs {
  /// The signs of every line, by wording and by shape. Linear.
  static func of(_ lines: [Line], _ bytes: Span<UInt8>) -> [Signs] {
    var signs: [Signs] = []
    signs.reserveCapacity(lines.count)
    for line in lines { signs.append(PhraseTable.shared.signs(bytes, line).union(ofShape(bytes, line))) }
    return signs
  }
}

/// The words and phrases that give signs, by hash of their letters.
struct PhraseTable {
  private var keys: [UInt64]
  private var values: [Entry]
  private let mask: Int

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
    for (signs, phrases) in Wording.whole { add(phrases, signs, \.whole) }
    for (signs, phrases) in Wording.prefix { add(phrases, signs, \.prefix) }
    for (signs, phrases) in Wording.inside { add(phrases, signs, \.inside) }
  }

  private mutating func add(_ phrases: String, _ signs: Signs, _ place: WritableKeyPath<Entry, Signs>) {
    for phrase in phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let bytes = Array(phrase.utf8)
      guard let line = LineScanner.lines(of: bytes.span).first, line.hash != 0 else { continue }
      let slot = slot(of: line.hash)
      keys[slot] = line.hash
      values[slot][keyPath: place].formUnion(signs)
    }
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Words of a line that are looked at from its beginning for a phrase.
  private static let reach = 6

  /// The signs of a line. Linear in the line.
  func signs(_ bytes: Span<UInt8>, _ line: Line) -> Signs {
    let whole = values[slot(of: line.hash)].whole
    var signs = line.hash == 0 ? [] : whole
    var inside = 0
    var found: Signs = []
    var begins: Signs = []
    var (word, before, all): (UInt64, UInt64, UInt64) = (0, 0, 0)
    var words = 0
    var index = line.range.lowerBound
    while index <= line.range.upperBound {
      var folded: UInt64 = 0
      if index < line.range.upperBound {
        let byte = bytes[index]
        if byte < 0x80 {
          if (0x61...0x7A).contains(byte | 0x20) {
            folded = UInt64(byte | 0x20)
          } else if (0x30...0x39).contains(byte) {
            folded = UInt64(byte)
          }
          index += 1
        } else {
          let (value, length) = decodeScalar(bytes, at: index)
          if value == 0xA9 || value == 0x24D2 {
            found.formUnion(.legal)
            inside += 1
          }
          if value != 0x2019, ScalarClass.of(value).isWord { folded = UInt64(value) }
          if value == 0x2019 {
            index += length
            continue
          }
          index += length
        }
      } else {
        index += 1
      }
      if folded != 0 {
        word = (word ^ folded) &* 0x100_0000_01B3
        before = before == 0 ? 0 : (before ^ folded) &* 0x100_0000_01B3
        all = (all ^ folded) &* 0x100_0000_01B3
        continue
      }
      guard word != 0 else { continue }
      words += 1
      if words <= Self.reach { begins.formUnion(values[slot(of: all)].prefix) }
      for key in [word, before] where key != 0 {
        let entry = values[slot(of: key)].inside
        if !entry.isEmpty {
          found.formUnion(entry)
          inside += 1
        }
      }
      before = word
      word = 0
    }
    // One such word in a long sentence may be what the sentence is about.
    if words <= 14 ? inside > 0 : words <= 40 ? inside > 1 : inside > 2 && found.contains(.legal) {
      signs.formUnion(found)
    }
    // A sentence may begin with any of these words; a line of a few words hardly does.
    if begins.contains(.sure) {
      begins.remove(.sure)
    } else if line.words > 16 || (line.ends == .stop && line.words > 8) {
      begins.formIntersection([.legal, .appeal, .comments])
    }
    if line.ends != .open || (line.capitals + line.numbers) * 3 < line.words * 2 { begins.remove(.byline) }
    signs.formUnion(begins)
    if signs.contains(.caption) { signs.subtract([.legal, .related]) }
    return signs
  }
}
