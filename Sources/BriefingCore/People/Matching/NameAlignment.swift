/// How two parts of names go together, from the nearest.
enum PartLikeness: Comparable {
  case same
  /// After their spellings are levelled.
  case spelled
  /// Forms of one given name (`Bill`, `William`).
  case form
  case initial
  case near
  case other

  /// How they go together, and how far apart they are: 0 to 1.
  static func between(_ a: PersonName.Part, _ b: PersonName.Part, isGiven: Bool) -> (
    likeness: PartLikeness, distance: Double
  ) {
    if a.letters == b.letters { return (.same, 0) }
    if a.isInitial || b.isInitial { return a.letters[0] == b.letters[0] ? (.initial, 0) : (.other, 1) }
    if a.spelled == b.spelled { return (.spelled, 0) }
    if isGiven, NameLikeness.areForms(a, b) { return (.form, 0) }
    let distance = SpellingDistance.between(a.spelled, b.spelled)
    return distance < nearest ? (.near, distance) : (.other, 1)
  }

  private static let nearest = 0.4

  /// What it counts when ways of laying two names side by side are compared.
  var cost: Double {
    switch self {
    case .same: 0
    case .spelled: 1
    case .form: 2
    case .initial: 3
    case .near: 4
    case .other: 9
    }
  }
}

/// Two names laid side by side in the way that fits best: with the family's name last or first, with parts written as one,
/// with a second family name or a leading initial left out.
struct NameAlignment {
  typealias Likeness = (likeness: PartLikeness, distance: Double)

  /// Of the names of the families; of two names of one part, of these.
  var family: Likeness
  /// Of the given names; nil when a name has none.
  var given: Likeness?
  /// Of second given names: nil where a name has none.
  var areMiddlesOne: Bool?
  /// One name has a second given name or an initial that the other lacks.
  var lacksMiddle = false
  /// And that is an initial before the given name.
  var lacksFirstInitial = false
  /// One name has another name after the family's.
  var hasMore = false
  /// The family's name is first in one and last in the other.
  var isTurned = false
  /// How well it fits: the less, the better.
  private(set) var cost = 0.0

  /// `a` has no more parts than `b`; both have one.
  static func best(_ a: [PersonName.Part], _ b: [PersonName.Part]) -> NameAlignment {
    var best = turned(a, b)
    func offer(_ other: NameAlignment, more cost: Double) {
      var other = other
      other.cost += cost
      if other.cost < best.cost { best = other }
    }
    // `Joon-ho`, `Joon Ho`.
    for place in b.indices.dropLast() where b.count > 2 && !b[place].isInitial {
      let joined = b.joined(at: place)
      offer(joined.count < a.count ? turned(joined, a) : turned(a, joined), more: 0.5)
    }
    for place in a.indices.dropLast() where a.count > 2 && !a[place].isInitial {
      offer(turned(a.joined(at: place), b), more: 0.5)
    }
    // `J. Edgar Hoover`, `Edgar Hoover`.
    if b.count == a.count + 1, b[0].isInitial, a.count > 1 {
      var one = turned(a, Array(b.dropFirst()))
      one.lacksMiddle = true
      one.lacksFirstInitial = true
      offer(one, more: 0)
    }
    return best
  }

  /// The best of the orders that names are written in.
  private static func turned(_ a: [PersonName.Part], _ b: [PersonName.Part]) -> NameAlignment {
    var best = NameAlignment(a, b)
    guard a.count == b.count, a.count > 1 else { return best }
    var orders = [Array(b[1...] + b[..<1])]
    if b.count > 2 { orders.append([b[b.count - 1]] + b.dropLast()) }
    for order in orders {
      var one = NameAlignment(a, order)
      // What is only like the other is no sign of another order.
      guard one.family.likeness <= .form, let given = one.given, given.likeness <= .initial else { continue }
      one.isTurned = true
      one.cost += 2
      if one.cost < best.cost { best = one }
    }
    return best
  }

  /// Both in the order given, then family.
  private init(_ a: [PersonName.Part], _ b: [PersonName.Part]) {
    var b = b
    family = PartLikeness.between(a[a.count - 1], b[b.count - 1], isGiven: false)
    if family.likeness > .near, a.count > 1, b.count > 2 {
      for place in 1..<b.count - 1 {
        let earlier = PartLikeness.between(a[a.count - 1], b[place], isGiven: false)
        guard earlier.likeness <= .spelled else { continue }
        family = earlier
        hasMore = true
        b = Array(b[...place])
        break
      }
    }
    compareGiven(Array(a.dropLast()), Array(b.dropLast()))
    cost = family.likeness.cost + family.distance + (hasMore ? 1 : 0)
    cost += given.map { $0.likeness.cost + $0.distance } ?? 3
  }

  private mutating func compareGiven(_ a: [PersonName.Part], _ b: [PersonName.Part]) {
    guard let first = a.first, let other = b.first else { return }
    let all = (a.flatMap(\.letters), b.flatMap(\.letters))
    if all.0 == all.1 {
      given = (.same, 0)
    } else if PersonName.level(all.0) == PersonName.level(all.1) {
      given = (.spelled, 0)
    } else if let pieces = Self.pieces(a, b) {
      given = (pieces, 0)
    } else {
      var likeness = PartLikeness.between(first, other, isGiven: true)
      let (middle, others) = (a.dropFirst(), b.dropFirst())
      if let one = middle.first, let two = others.first {
        areMiddlesOne = PartLikeness.between(one, two, isGiven: true).likeness <= .initial
      } else {
        lacksMiddle = !(middle.isEmpty && others.isEmpty)
      }
      // Who goes by the second name.
      if likeness.likeness == .other,
        others.contains(where: { PartLikeness.between(first, $0, isGiven: true).likeness <= .form })
          || middle.contains(where: { PartLikeness.between(other, $0, isGiven: true).likeness <= .form })
      {
        likeness = (.near, 0.3)
      }
      given = likeness
    }
  }

  /// `C.Y.`, `Chun-ying`: piece by piece.
  private static func pieces(_ a: [PersonName.Part], _ b: [PersonName.Part]) -> PartLikeness? {
    let (one, other) = (a.flatMap(\.pieces), b.flatMap(\.pieces))
    guard one.count == other.count, one.count > 1 else { return nil }
    var worst = PartLikeness.same
    for (x, y) in zip(one, other) {
      let likeness = PartLikeness.between(PersonName.Part([x]), PersonName.Part([y]), isGiven: true).likeness
      guard likeness <= .initial else { return nil }
      worst = max(worst, likeness)
    }
    return worst == .initial ? .initial : .spelled
  }
}

extension NameLikeness {
  /// Forms of one given name in general use, or one the beginning of the other.
  static func areForms(_ a: PersonName.Part, _ b: PersonName.Part) -> Bool {
    func main(_ part: PersonName.Part) -> [UInt8] { GivenForms.main(part.spelled.span) ?? part.spelled }
    if main(a) == main(b) { return true }
    return areForms(
      Substring(String(decoding: a.spelled, as: UTF8.self)), Substring(String(decoding: b.spelled, as: UTF8.self)))
  }
}
