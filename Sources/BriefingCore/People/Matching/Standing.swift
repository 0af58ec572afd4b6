/// What is said of a person beside the name: titles by groups, and the words of roles.
public struct Standing: Sendable {
  /// Bits of `TitleGroups`.
  private(set) var titles: UInt32 = 0
  /// Hashes of the first four letters of words: `Italy` and `Italian` are one.
  private(set) var words: Set<UInt32> = []
  /// A group, a firm, a paper, and no person.
  private(set) var isBody = false

  public init() {}

  /// Of titles and roles as printed (`Gen.`, `foreign minister of Norway`). Linear in their length.
  public init(roles: [String]) { for role in roles { add(role) } }

  /// The same of roles with how often each is said. A title that is said twenty times less than another one is a slip.
  public init(roles: [(role: String, count: Int)]) {
    let most = roles.lazy.map(\.count).max() ?? 0
    for (role, count) in roles { add(role, isTitle: count * Self.slip >= most) }
  }

  public mutating func add(_ role: String) { add(role, isTitle: true) }

  private static let slip = 20

  private mutating func add(_ role: String, isTitle: Bool) {
    let words = Self.words(of: role)
    // `secretary` of `US secretary of state`.
    let head = words.prefix { $0 != "of" && $0 != "for" }
    if isTitle, head.count <= Self.longestTitle, let last = head.last, let bit = TitleGroups.bits[last] {
      titles |= bit
    }
    // Titles are no words of a role: all of a parliament have the same.
    for word in words where !Self.empty.contains(word) && word.utf8.count > 1 && TitleGroups.bits[word] == nil {
      if Self.bodies.contains(word) { isBody = true }
      self.words.insert(WordHash.of(Array(word.utf8.prefix(Self.stem))))
    }
  }

  /// Notes whether a name is a body's by its last word.
  mutating func look(at name: PersonName) {
    guard let last = name.parts.last else { return }
    if Self.bodies.contains(String(decoding: last.letters, as: UTF8.self)) { isBody = true }
  }

  /// Of the words of who has fewer, the share that the other has too, 0 to 1; a single word counts half.
  func share(with other: Standing) -> Double {
    let (few, many) = words.count < other.words.count ? (words, other.words) : (other.words, words)
    let common = few.count { many.contains($0) }
    return few.isEmpty ? 0 : Double(common) / Double(few.count) * (common == 1 ? 0.5 : 1)
  }

  private static let longestTitle = 3
  private static let stem = 4

  private static func words(of role: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in role.unicodeScalars {
      let plain = PlainLetters.plain(scalar)
      if plain.isEmpty {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      }
      word += plain
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static let empty: Set<String> = [
    "of", "the", "a", "an", "and", "for", "in", "to", "on", "at", "by", "former", "ex", "mr", "mrs", "ms", "miss",
    "prime", "vice", "deputy", "chief",
  ]
  private static let bodies: Set<String> = [
    "group", "militia", "network", "company", "party", "movement", "organisation", "organization", "bank", "newspaper",
    "agency", "museum", "foundation", "university", "institute",
  ]
}

/// Titles that one person may have in one paper and in another (`Gen.`, `Commander`), a line a group.
enum TitleGroups {
  /// The bit of a title's group, by its last word in small letters without a full stop.
  static let bits: [String: UInt32] = {
    var bits: [String: UInt32] = [:]
    for (number, line) in groups.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { bits[String(word)] = 1 << UInt32(number) }
    }
    return bits
  }()

  private static let groups = """
    gen general lt lieutenant major maj brigadier brig col colonel capt captain cmdr commander admiral adm marshal sergeant sgt private pvt
    president pres
    premier taoiseach chancellor
    minister secretary sec
    sen senator
    rep representative congressman congresswoman
    gov governor
    mayor
    judge justice
    amb ambassador
    rev reverend cardinal archbishop bishop pope patriarch sheikh sheik shaykh imam ayatollah rabbi mullah father
    king queen prince princess emperor sultan emir lord sir lady dame
    dr doctor prof professor
    chairman chairwoman chair speaker
    """

  /// What the first of the groups is called.
  static func name(_ titles: UInt32) -> String {
    let number = titles.trailingZeroBitCount
    return number < names.count ? names[number] : ""
  }

  private static let names = groups.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
}
