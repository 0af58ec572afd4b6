import BriefingCore
import GRDB
import Synchronization

/// The tokenizer of the full-text indices: words as `unicode61` cuts them, and of a document also how its words begin.
///
/// The beginnings, of one letter up to as many as the table's first argument says, stand in the index as words of their own,
/// each once a column, behind a character for private use. So a typed letter is one list of the index, in the order of the
/// screen, and costs a fraction of what FTS5's own `prefix` index takes, which keeps every place of every word once more
/// for each length. The beginning of one letter stands at each word that is joined to the one before (`U.S`, `covid-19`) or
/// follows one of one or two letters (`al Maliki`), so that a phrase can end in it.
final class WordTokenizer: FTS5CustomTokenizer {
  static let name = "briefings"
  /// Letters of the longest beginnings that each index has.
  static let longestInArticles = 3
  static let longestInQuotes = 2
  /// In front of a beginning.
  static let sign = "\u{E001}"
  private static let cut = ["unicode61", "remove_diacritics", "2"]

  /// The shortest words that `words(for:)` gives, in letters: shorter ones are found by their beginnings alone.
  static let shortestGathered = 4
  /// What each connection has put into its indices since it was last asked.
  private static let gathered = Mutex<[ObjectIdentifier: GatheredWords]>([:])

  private let unicode61: any FTS5Tokenizer
  private let beginnings: Beginnings
  private let connection: ObjectIdentifier

  init(db: Database, arguments: [String]) throws {
    unicode61 = try db.makeTokenizer(FTS5TokenizerDescriptor(components: Array(arguments.dropFirst())))
    connection = ObjectIdentifier(db)
    beginnings = Beginnings(longest: arguments.first.flatMap { Int($0) } ?? 0)
  }

  /// As `CREATE VIRTUAL TABLE` names it.
  static func named(longest: Int) -> String { "\(name) \(longest) \(cut.joined(separator: " "))" }

  /// The words of four letters and more that a connection has put into its indices since this was asked last, each once.
  static func gatheredWords(_ db: Database) -> [String] {
    gathered.withLock { $0.removeValue(forKey: ObjectIdentifier(db)) }?.words ?? []
  }

  /// The words of what somebody typed, as the index has them: small letters, accents gone.
  static func words(of text: String, _ db: Database) throws -> [String] {
    try db.makeTokenizer(FTS5TokenizerDescriptor(components: cut)).tokenize(query: text.withoutAnyInvisible)
      .map(\.token)
  }

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard tokenization.contains(.document), let text = unsafe pText else {
      return unsafe unicode61.tokenize(
        context: context, tokenization: tokenization, pText: pText, nText: nText, tokenCallback: tokenCallback)
    }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(nText))
    guard let seen = unsafe withoutAnyInvisible(bytes.bindMemory(to: UInt8.self).span) else {
      return unsafe add(text, nText, context, tokenization, tokenCallback)
    }
    // The index keeps no text, so nobody asks where in it a word stands.
    return unsafe seen.withUnsafeBufferPointer { seen in
      unsafe seen.withMemoryRebound(to: CChar.self) { seen in
        guard let start = seen.baseAddress else { return 0 }
        return unsafe add(start, CInt(seen.count), context, tokenization, tokenCallback)
      }
    }
  }

  /// A column without what nobody sees, which `unicode61` would part words at.
  private func add(
    _ text: UnsafePointer<CChar>, _ nText: CInt, _ context: UnsafeMutableRawPointer?, _ tokenization: FTS5Tokenization,
    _ tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    beginnings.clear()
    beginnings.words = Self.gathered.withLock { $0.removeValue(forKey: connection) } ?? GatheredWords()
    defer {
      Self.gathered.withLock { $0[connection] = beginnings.words }
      beginnings.words = GatheredWords()
    }
    var column = unsafe Column(index: context, take: tokenCallback, text: text, beginnings: beginnings)
    return unsafe withUnsafeMutablePointer(to: &column) { column in
      unsafe unicode61.tokenize(context: column, tokenization: tokenization, pText: text, nText: nText) {
        column, flags, word, count, start, end in
        guard let column = unsafe column?.assumingMemoryBound(to: Column.self), let word = unsafe word else { return 1 }
        return unsafe column.pointee.take(word, Int(count), flags, Int(start)..<Int(end))
      }
    }
  }
}

/// A column on its way into the index. Lives for one call of the tokenizer, and the pointers with it.
@unsafe private struct Column {
  private static let isColocated: CInt = 1

  let index: UnsafeMutableRawPointer?
  let take: FTS5TokenCallback
  let text: UnsafePointer<CChar>
  let beginnings: Beginnings
  /// Where the word before ended.
  private var end = 0
  /// How long it was; 0 where there was none.
  private var before = 0

  init(
    index: UnsafeMutableRawPointer?, take: @escaping FTS5TokenCallback, text: UnsafePointer<CChar>,
    beginnings: Beginnings
  ) {
    unsafe self.index = unsafe index
    unsafe self.take = unsafe take
    unsafe self.text = unsafe text
    unsafe self.beginnings = beginnings
  }

  /// Hands a word on, and its beginnings.
  mutating func take(_ word: UnsafePointer<CChar>, _ count: Int, _ flags: CInt, _ place: Range<Int>) -> CInt {
    let isJoined = unsafe before > 0 && (before < 3 || isJoined(to: place.lowerBound))
    unsafe end = place.upperBound
    unsafe before = count
    let bytes = unsafe UnsafeRawBufferPointer(start: word, count: count)
    // Signs of ours: a document that has one of its own does not answer by it.
    let isSign = unsafe count > 2 && bytes[0] == 0xEE && bytes[1] == 0x80
    if isSign, unsafe bytes[2] == 0x81 { return 0 }
    let code = unsafe take(index, flags, word, CInt(count), CInt(place.lowerBound), CInt(place.upperBound))
    if code != 0 || isSign { return code }
    if count >= WordTokenizer.shortestGathered { unsafe beginnings.words.add(bytes) }
    var length = 0
    var key: UInt64 = 0
    for letters in unsafe 0..<beginnings.longest {
      guard length < count else { return 0 }
      key = unsafe key << 21 | Self.letter(bytes, &length)
      let isWanted = unsafe beginnings.isNew(key) || (isJoined && letters == 0)
      if isWanted {
        let code = unsafe beginnings.withSigned(bytes, length) { start, count in
          unsafe take(index, Self.isColocated, start, CInt(count), CInt(place.lowerBound), CInt(place.upperBound))
        }
        if code != 0 { return code }
      }
    }
    return 0
  }

  /// Nothing white stands between the word before and a place.
  private func isJoined(to start: Int) -> Bool {
    for index in unsafe end..<max(end, start) {
      switch unsafe text[index] {
      case 0x20, 0x0A, 0x09, 0x0D: return false
      default: continue
      }
    }
    return true
  }

  /// The letter at a place, which is moved behind it.
  private static func letter(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> UInt64 {
    var value = unsafe UInt64(bytes[place])
    place += 1
    if value < 0x80 { return value }
    while place < bytes.count, unsafe bytes[place] & 0xC0 == 0x80 {
      value = unsafe value << 6 | UInt64(bytes[place] & 0x3F)
      place += 1
    }
    return value & 0x1F_FFFF
  }
}

/// Words, each once.
private struct GatheredWords {
  private(set) var words: [String] = []
  private var known = Set<UInt64>()

  /// By FNV-1a of 64 bits, so that a word met before costs no allocation.
  mutating func add(_ word: UnsafeRawBufferPointer) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<word.count { hash = unsafe (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    if known.insert(hash).inserted { unsafe words.append(String(decoding: word, as: UTF8.self)) }
  }
}

/// The beginnings that a column has had.
private final class Beginnings {
  let longest: Int
  var words = GatheredWords()
  /// A bit for each of up to three letters `a` to `z` and digits, by far the most.
  private var plain = [UInt64](repeating: 0, count: 1024)
  private var others = Set<UInt64>()
  private var signed: [CChar] = [0xEE, 0x80, 0x81].map { CChar(bitPattern: $0) } + Array(repeating: 0, count: 16)

  init(longest: Int) { self.longest = min(max(longest, 0), 3) }

  func clear() {
    for index in plain.indices { plain[index] = 0 }
    if !others.isEmpty { others.removeAll(keepingCapacity: true) }
  }

  func isNew(_ key: UInt64) -> Bool {
    var rest = key
    var number = 0
    while rest != 0 {
      let letter = rest & 0x1F_FFFF
      let digit =
        switch letter {
        case 0x61...0x7A: Int(letter) - 0x60
        case 0x30...0x39: Int(letter) - 0x30 + 27
        default: -1
        }
      if digit < 0 { return others.insert(key).inserted }
      number = number * 38 + digit
      rest >>= 21
    }
    let bit = UInt64(1) << UInt64(number & 63)
    guard plain[number >> 6] & bit == 0 else { return false }
    plain[number >> 6] |= bit
    return true
  }

  /// The sign and the first bytes of a word behind it.
  func withSigned(_ word: UnsafeRawBufferPointer, _ length: Int, _ use: (UnsafePointer<CChar>, Int) -> CInt) -> CInt {
    let length = min(length, signed.count - 3)
    for index in 0..<length { unsafe signed[3 + index] = CChar(bitPattern: word[index]) }
    return unsafe signed.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return 1 }
      return unsafe use(start, 3 + length)
    }
  }
}
