/// Whether two names mean one person: a few traits of the two names laid side by side, weighed by a fitted model.
///
/// The weights are `MatchWeights`, fitted by `fit names` to pairs of names; how it holds on families of names that it was not
/// fitted to is in `Sources/fit/Manifests/names.json`.
public struct PersonMatch: Sendable {
  /// What is seen of two names. The comment of each gives the value where it is not 0 or 1.
  public enum Trait: Int, CaseIterable, Sendable {
    case always
    // The names of the families, then the given names.
    case sameSame, sameSpelled, sameForm, sameInitial, sameNear, sameOther, sameAlone
    case nearSame, nearForm, nearNear, nearOther, nearAlone, otherSame, otherOther
    /// The family's name is one only after its spelling is levelled.
    case familySpelled
    /// 0 to 1, of names that are near.
    case familyDistance, givenDistance
    /// Both are one word; one is one word, and the first of the other.
    case bothBare, bareFirst
    case middleSame, middleOther, lacksMiddle, lacksFirstInitial, hasMore
    /// The family's name comes first in one; and it is short or hyphenated, as where that is usual.
    case isTurned, isTurnedShort
    /// All letters are the same, in whatever order the words are.
    case sameLetters
    case suffixSame, suffixOther, suffixOnce
    /// 0 to 1: the share of words of roles.
    case roleShare, roleShareNear
    case titleSame, titleOther, titleSameBare, titleOtherBare
    case oneBody
    /// Near names of families of up to four letters.
    case shortNear

    /// What more of it can only speak for (1) or against (-1) one person; 0 for either. The fit keeps it.
    public var sign: Int {
      switch self {
      case .familySpelled, .middleSame, .sameLetters, .suffixSame, .roleShare, .roleShareNear, .titleSame,
        .titleSameBare, .isTurnedShort:
        1
      case .familyDistance, .givenDistance, .bareFirst, .middleOther, .isTurned, .suffixOther, .suffixOnce, .titleOther,
        .titleOtherBare, .oneBody, .shortNear, .sameOther, .nearOther, .otherSame, .otherOther:
        -1
      default: 0
      }
    }

    /// What it is supposed to weigh before any pair is seen: fathers and sons are told apart by `Jr.`, and few pairs show it.
    public var supposed: Double { self == .suffixOnce ? -3 : 0 }
  }

  /// A name and what is said of who has it.
  public struct Side: Sendable {
    let name: PersonName
    let standing: Standing

    public init(name: String, standing: Standing) {
      self.name = PersonName(name)
      var standing = standing
      standing.look(at: self.name)
      self.standing = standing
    }

    /// The number of parts.
    public var length: Int { name.parts.count }
    public var isBare: Bool { length == 1 }

    /// The name has a title inside it (`Will President Keller`), or a last name of one letter (`D.C.`). Such a name says too little
    /// to be joined.
    public var isUnclear: Bool {
      name.parts.last?.isInitial ?? true || hasTitle
    }

    private var hasTitle: Bool {
      name.parts.contains { part in
        part.pieces.contains { piece in
          let lexis = Lexicon.standard.find(WordHash.of(piece)).lexis
          return lexis.contains(.title) && lexis.isDisjoint(with: [.surname, .given])
        }
      }
    }
  }

  /// A value for each trait.
  public private(set) var values = [Double](repeating: 0, count: Trait.allCases.count)
  private var alignment: NameAlignment?
  private var isBareAndWhole = false

  /// The order of the two changes nothing. Costs as much as the product of their lengths.
  public init(_ one: Side, _ other: Side) {
    set(.always)
    let (a, b) = one.name.parts.count <= other.name.parts.count ? (one, other) : (other, one)
    guard !a.name.parts.isEmpty else {
      set(.otherOther)
      return
    }
    compareNames(a.name, b.name)
    compareSuffixes(a.name.suffix, b.name.suffix)
    compareStandings(a, b)
  }

  private mutating func set(_ trait: Trait, _ value: Double = 1) { values[trait.rawValue] = value }

  /// The odds, as their natural logarithm, that the two are one person.
  public var score: Double {
    var score = 0.0
    for (weight, value) in zip(MatchWeights.weights, values) { score += weight * value }
    return score
  }

  /// The two are joined without asking. Never two whose given names have nothing in common, whatever else they share, nor by
  /// forms of a name alone.
  public var isSure: Bool { score >= MatchWeights.sure && mayBeSure }

  /// What has to be so whatever the weights are.
  public var mayBeSure: Bool { !isOther && hasEvidence }

  /// A title or a role speaks for it too, or the names are the same but for their spelling.
  private var hasEvidence: Bool {
    if has(.nearNear) || has(.nearForm) {
      let share = values[Trait.roleShare.rawValue]
      return share > 0.5 || share == 0.5 && has(.titleSame)
    }
    return has(.sameSame) || has(.sameSpelled) || has(.titleSame) || has(.roleShare)
  }

  /// The names have too little in common for anything to make up for it; or one has `Jr.` or a number, and the other has not:
  /// half of those are father and son.
  public var isOther: Bool {
    guard let alignment, !has(.suffixOnce) else { return true }
    return alignment.family.likeness > .near || alignment.given?.likeness == .other || has(.nearAlone)
  }

  /// A name of fewer parts fits who bears a longer one, as far as its own title goes: `President Tern` is not `Dr. Ann Tern`.
  public static func mayBeMeant(_ full: Side, by short: Side) -> Bool {
    let (one, other) = (full.standing.titles, short.standing.titles)
    if one != 0, other != 0, one & other == 0 { return false }
    return short.isBare || !PersonMatch(full, short).isOther
  }

  /// The two are different people, even where a third name is like both.
  public var isApart: Bool {
    score < 0 || values[Trait.middleOther.rawValue] > 0 || values[Trait.suffixOther.rawValue] > 0
  }

  // MARK: traits

  private mutating func compareNames(_ a: PersonName, _ b: PersonName) {
    let best = NameAlignment.best(a.parts, b.parts)
    alignment = best
    let isBare = a.parts.count == 1
    isBareAndWhole = isBare && b.parts.count > 1
    set(Self.cell(best))
    if best.family.likeness == .near { set(.familyDistance, best.family.distance) }
    if let given = best.given, given.likeness == .near { set(.givenDistance, given.distance) }
    if best.family.likeness == .spelled { set(.familySpelled) }
    if isBare, b.parts.count == 1 { set(.bothBare) }
    if isBareAndWhole, best.family.likeness > .form,
      PartLikeness.between(a.parts[0], b.parts[0], isGiven: true).likeness <= .form
    {
      set(.bareFirst)
    }
    if let areMiddlesOne = best.areMiddlesOne { set(areMiddlesOne ? .middleSame : .middleOther) }
    if best.lacksMiddle { set(best.lacksFirstInitial ? .lacksFirstInitial : .lacksMiddle) }
    if best.hasMore { set(.hasMore) }
    if best.isTurned {
      set(.isTurned)
      let isHyphenated = (a.parts + b.parts).contains { $0.pieces.count > 1 }
      if isHyphenated || a.parts.allSatisfy({ $0.letters.count <= 5 }) { set(.isTurnedShort) }
    }
    let sorted = { (name: PersonName) in name.parts.map(\.spelled).sorted { $0.lexicographicallyPrecedes($1) } }
    let whole = { (name: PersonName) in PersonName.level(name.parts.flatMap(\.letters)) }
    if whole(a) == whole(b) || sorted(a) == sorted(b) { set(.sameLetters) }
    let shortest = min(a.parts.last?.letters.count ?? 0, b.parts.last?.letters.count ?? 0)
    if best.family.likeness == .near, shortest <= 4 { set(.shortNear) }
  }

  private static func cell(_ alignment: NameAlignment) -> Trait {
    let given = alignment.given?.likeness
    switch (alignment.family.likeness, given) {
    case (.same, nil): return .sameAlone
    case (.spelled, nil), (.form, nil), (.near, nil): return .nearAlone
    case (_, nil): return .otherOther
    case (.same, let given?), (.spelled, let given?), (.form, let given?):
      switch given {
      case .same: return .sameSame
      case .spelled: return .sameSpelled
      case .form: return .sameForm
      case .initial: return .sameInitial
      case .near: return .sameNear
      case .other: return .sameOther
      }
    case (.near, let given?):
      switch given {
      case .same, .spelled: return .nearSame
      case .form: return .nearForm
      case .near: return .nearNear
      case .initial, .other: return .nearOther
      }
    case (_, let given?): return given == .same ? .otherSame : .otherOther
    }
  }

  private mutating func compareSuffixes(_ a: PersonName.Suffix?, _ b: PersonName.Suffix?) {
    if a != b {
      set(a != nil && b != nil ? .suffixOther : .suffixOnce)
    } else if a != nil {
      set(.suffixSame)
    }
  }

  private mutating func compareStandings(_ a: Side, _ b: Side) {
    let share = a.standing.share(with: b.standing)
    set(.roleShare, share)
    if let alignment, let given = alignment.given, given.likeness <= .near, alignment.family.likeness <= .near,
      alignment.family.likeness == .near || given.likeness == .near
    {
      set(.roleShareNear, share)
    }
    if a.standing.titles != 0, b.standing.titles != 0 {
      let isSame = a.standing.titles & b.standing.titles != 0
      set(isSame ? .titleSame : .titleOther)
      if a.isBare { set(isSame ? .titleSameBare : .titleOtherBare) }
    }
    if a.standing.isBody != b.standing.isBody { set(.oneBody) }
  }

  // MARK: reasons

  /// Why the two may be one, in words for the user (`another spelling, same title`).
  public var reason: String {
    if has(.titleSame) { return likeness + ", same title" }
    return values[Trait.roleShare.rawValue] >= 0.5 ? likeness + ", same role" : likeness
  }

  private func has(_ trait: Trait) -> Bool { values[trait.rawValue] > 0 }

  private var likeness: String {
    if isBareAndWhole { return "last name alone" }
    if has(.isTurned) { return "family name first" }
    if let family = alignment?.family.likeness, family == .near || family == .spelled { return "another spelling" }
    if has(.sameForm) { return "another form of the first name" }
    if has(.sameInitial) { return "initials" }
    if has(.suffixOnce) { return "with and without Jr." }
    if has(.hasMore) { return "one more last name" }
    return has(.lacksMiddle) || has(.lacksFirstInitial) ? "with and without middle name" : "another spelling"
  }
}
