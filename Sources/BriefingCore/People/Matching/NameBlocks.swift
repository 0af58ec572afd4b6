/// Under which sounds a name is looked for, so that only names that may be one person's are compared.
///
/// Blocking by a coarse key (I. P. Fellegi and A. B. Sunter, "A theory for record linkage", 1969): consonants by kinds of the
/// family's name, and how the given name begins.
public struct NameBlocks: Sendable {
  /// The blocks that the name is in.
  public private(set) var own: [Int64] = []
  /// The blocks that have names that may be the same person's.
  public private(set) var sought: [Int64] = []

  public init(_ side: PersonMatch.Side) {
    let parts = side.name.parts
    guard let first = parts.first, let last = parts.last else { return }
    if parts.count == 1 {
      own = [Self.block(.bare, last, nil)]
      sought = own + [Self.block(.family, last, nil)]
      return
    }
    var full = [Self.block(.full, last, first)]
    if parts.count > 2 { full.append(Self.block(.full, parts[parts.count - 2], first)) }
    // The family's name may be the first.
    if !Lexicon.standard.find(WordHash.of(first.letters)).lexis.contains(.given) {
      full.append(Self.block(.full, first, last))
      if parts.count > 2 { full.append(Self.block(.full, first, parts[1])) }
    }
    if first.isInitial, parts.count > 2 { full.append(Self.block(.full, last, parts[1])) }
    full = full.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    own = full + [Self.block(.family, last, nil)]
    sought = full + [Self.block(.bare, last, nil)]
  }

  private enum Kind: UInt8 {
    case bare, full, family
  }

  private static func block(_ kind: Kind, _ family: PersonName.Part, _ given: PersonName.Part?) -> Int64 {
    var bytes = [kind.rawValue] + skeleton(family)
    if let given { bytes += [0, beginning(given)] }
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: hash)
  }

  /// Consonants by kinds; a name of fewer than two as it is spelled.
  private static func skeleton(_ part: PersonName.Part) -> [UInt8] {
    var bones: [UInt8] = []
    for byte in part.spelled where !"aeiouhwy".utf8.contains(byte) {
      let kind = kind(of: byte)
      if bones.last != kind { bones.append(kind) }
    }
    return bones.count > 1 ? bones : part.spelled
  }

  private static func kind(of letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "g"), UInt8(ascii: "c"), UInt8(ascii: "q"), UInt8(ascii: "x"): UInt8(ascii: "k")
    case UInt8(ascii: "d"): UInt8(ascii: "t")
    case UInt8(ascii: "b"): UInt8(ascii: "p")
    case UInt8(ascii: "v"): UInt8(ascii: "f")
    case UInt8(ascii: "z"), UInt8(ascii: "j"): UInt8(ascii: "s")
    default: letter
    }
  }

  private static func beginning(_ given: PersonName.Part) -> UInt8 {
    let first = (GivenForms.main(given.spelled.span) ?? given.spelled).first ?? 0
    switch first {
    case _ where "aeiou".utf8.contains(first): return UInt8(ascii: "a")
    // `Yosef`, `Josef`.
    case UInt8(ascii: "y"), UInt8(ascii: "j"): return UInt8(ascii: "j")
    default: return kind(of: first)
    }
  }
}
