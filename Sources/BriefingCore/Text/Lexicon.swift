/// What is known of single words: one open-addressing table from the hash of a word to what it can be.
///
/// The words themselves are not kept: two words of the lexicon with one hash would be a fault of the tables (a test looks
/// for it), and a word outside has one chance in a million to be taken for one inside.
struct Lexicon {
  struct Entry {
    var lexis: Lexis = []
    var cue: UInt16 = 0
  }

  private struct Slot {
    var hash: UInt32 = 0
    var lexis: UInt32 = 0
    var cue: UInt16 = 0
  }

  /// Built once, at first use, from the tables of `LexiconWords` and `CueWords`; about a millisecond.
  static let standard = Lexicon()

  private var slots: [Slot]
  private let mask: Int
  private(set) var count = 0

  static let seed: UInt32 = 2_166_136_261

  /// FNV-1a over bytes, which must be lower-case already.
  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  static func hash(_ word: some Sequence<UInt8>) -> UInt32 { word.reduce(seed, mix) }

  private init() {
    let size = 1 << 15
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
    for (lexis, words) in LexiconWords.all {
      Lexicon.forEachWord(words) { add($0, lexis, 0) }
    }
    for (index, cue) in CueWords.rows.enumerated() {
      add(cue.hash, [], UInt16(index + 1))
    }
  }

  @inline(__always)
  func find(_ hash: UInt32) -> Entry {
    var at = Int(hash ^ (hash >> 15)) & mask
    while true {
      let slot = slots[at]
      if slot.hash == hash { return Entry(lexis: Lexis(rawValue: slot.lexis), cue: slot.cue) }
      if slot.hash == 0 { return Entry() }
      at = (at + 1) & mask
    }
  }

  private mutating func add(_ hash: UInt32, _ lexis: Lexis, _ cue: UInt16) {
    var at = Int(hash ^ (hash >> 15)) & mask
    while slots[at].hash != hash {
      if slots[at].hash == 0 {
        slots[at].hash = hash
        count += 1
        break
      }
      at = (at + 1) & mask
    }
    slots[at].lexis |= lexis.rawValue
    if cue > 0 { slots[at].cue = cue }
  }

  /// Calls `body` with the hash of each word of a table: words in small letters, white space between them.
  static func forEachWord(_ table: String, _ body: (UInt32) -> Void) {
    var hash = seed
    var length = 0
    for byte in table.utf8 {
      if byte <= 0x20 {
        if length > 0 { body(hash) }
        hash = seed
        length = 0
      } else {
        hash = mix(hash, byte)
        length += 1
      }
    }
    if length > 0 { body(hash) }
  }
}
