/// What is known of single words: one open-addressing table from the hash of a word to what it can be.
///
/// The words themselves are not kept: two words of the lexicon with one hash would be a fault of the tables (a test looks
/// for it), and a word outside has one chance in a million to be taken for one inside.
struct Lexicon {
  struct Entry {
    var lexis: Lexis = []
    var cue: UInt16 = 0
  }

  /// Built once, at first use, from the tables of `LexiconWords` and `CueWords`; about a millisecond.
  static let standard = Lexicon()

  /// Above, the hash of the slot's word; below, which of `entries` it has. 0 where there is no word.
  private var slots: [UInt64]
  /// Each once, the first for words that are not known: few enough to stay at hand while a text is read.
  private var entries = [Entry()]
  private let mask: Int
  private(set) var count = 0

  private init() {
    let size = 1 << 15
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    // While the tables are read, every word has an entry of its own.
    for (lexis, words) in LexiconWords.all {
      Lexicon.forEachWord(words) { add($0, lexis, 0) }
    }
    for (index, cue) in CueWords.rows.enumerated() {
      add(cue.hash, [], UInt16(index + 1))
    }
    shareEntries()
  }

  @inline(__always)
  func find(_ hash: UInt32) -> Entry {
    var at = Int(hash ^ (hash >> 15)) & mask
    while true {
      let slot = slots[at]
      if slot >> 32 == hash || slot == 0 { return entries[Int(truncatingIfNeeded: slot & 0xFFFF_FFFF)] }
      at = (at + 1) & mask
    }
  }

  private mutating func add(_ hash: UInt32, _ lexis: Lexis, _ cue: UInt16) {
    var at = Int(hash ^ (hash >> 15)) & mask
    while slots[at] >> 32 != hash {
      if slots[at] == 0 {
        slots[at] = UInt64(hash) << 32 | UInt64(entries.count)
        entries.append(Entry())
        count += 1
        break
      }
      at = (at + 1) & mask
    }
    let entry = Int(truncatingIfNeeded: slots[at] & 0xFFFF_FFFF)
    entries[entry].lexis.formUnion(lexis)
    if cue > 0 { entries[entry].cue = cue }
  }

  private mutating func shareEntries() {
    var shared = [Entry()]
    var places: [UInt64: Int] = [:]
    for at in slots.indices where slots[at] != 0 {
      let entry = entries[Int(truncatingIfNeeded: slots[at] & 0xFFFF_FFFF)]
      let key = UInt64(entry.lexis.rawValue) << 16 | UInt64(entry.cue)
      let place = places[key] ?? shared.count
      if place == shared.count {
        shared.append(entry)
        places[key] = place
      }
      slots[at] = slots[at] & ~0xFFFF_FFFF | UInt64(place)
    }
    entries = shared
  }

  /// Calls `body` with the hash of each word of a table: words in small letters, white space between them.
  static func forEachWord(_ table: String, _ body: (UInt32) -> Void) {
    var hash = WordHash()
    for byte in table.utf8 {
      if byte > 0x20 {
        hash.take(byte)
      } else if !hash.isEmpty {
        body(hash.value)
        hash = WordHash()
      }
    }
    if !hash.isEmpty { body(hash.value) }
  }
}
