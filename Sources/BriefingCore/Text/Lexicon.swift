/// What is known of single words: one open-addressing table from the hash of a word to what it can be.
///
/// The words themselves are not kept: two words of the lexicon with one hash would be a fault of the tables (a test looks
/// for it), and a word outside has one chance in 41,000 to be taken for one inside.
struct Lexicon {
  struct Entry {
    var lexis: Lexis = []
    var cue: UInt16 = 0
  }

  /// Built once, at first use, from the tables of `LexiconWords` and `CueWords`; about a millisecond.
  static let standard = Lexicon()

  /// Buckets of four words, which are looked at together and without a branch: whether a word is known cannot be foreseen. Of
  /// each word the higher half of its hash, whose lower half says which bucket it is in; below, which of `entries` it has.
  private var buckets: [SIMD4<UInt32>] = []
  /// Each once, the first for words that are not known.
  private var entries = [Entry()]
  private(set) var count = 0

  private static let size = 1 << 13
  private static let mask = size - 1
  /// In the first slot of a bucket: a word that belongs there has gone to the next.
  private static let spilt: UInt32 = 0x8000

  private init() {
    // While the tables are read, every word has its whole hash and an entry of its own.
    var words = HashPlaces(capacity: 1 << 14)
    var known: [(hash: UInt32, entry: Entry)] = []
    func note(_ hash: UInt32, _ lexis: Lexis, _ cue: UInt16) {
      if words[hash] < 0 {
        words[hash] = Int32(truncatingIfNeeded: known.count)
        known.append((hash, Entry()))
      }
      let place = Int(words[hash])
      known[place].entry.lexis.formUnion(lexis)
      if cue > 0 { known[place].entry.cue = cue }
    }
    for (lexis, words) in LexiconWords.all {
      Lexicon.forEachWord(words) { note($0, lexis, 0) }
    }
    for (index, cue) in CueWords.rows.enumerated() { note(cue.hash, [], UInt16(index + 1)) }
    buckets = [SIMD4<UInt32>](repeating: SIMD4(), count: Self.size)
    var places: [UInt64: Int] = [:]
    for (hash, entry) in known { add(hash, entry, &places) }
  }

  private mutating func add(_ hash: UInt32, _ entry: Entry, _ places: inout [UInt64: Int]) {
    let key = UInt64(entry.lexis.rawValue) << 16 | UInt64(entry.cue)
    let place = places[key] ?? entries.count
    if place == entries.count {
      entries.append(entry)
      places[key] = place
    }
    precondition(place < Self.spilt, "an entry's number has fifteen bits")
    var at = Int(hash) & Self.mask
    while buckets[at][3] & ~Self.spilt != 0 {
      buckets[at][0] |= Self.spilt
      at = (at + 1) & Self.mask
    }
    for slot in 0..<4 where buckets[at][slot] == 0 {
      buckets[at][slot] = hash & 0xFFFF_0000 | UInt32(place)
      break
    }
    count += 1
  }

  @inline(__always)
  func find(_ hash: UInt32) -> Entry {
    var at = Int(hash) & Self.mask
    while true {
      let bucket = buckets[at]
      // At most one of the four is the word's; an empty slot adds nothing either way.
      let others = (bucket ^ SIMD4(repeating: hash)) &>> 16 .!= SIMD4<UInt32>()
      let place = bucket.replacing(with: 0, where: others).wrappedSum() & (Self.spilt - 1)
      if place != 0 || bucket[0] & Self.spilt == 0 { return entries[Int(place)] }
      at = (at + 1) & Self.mask
    }
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
