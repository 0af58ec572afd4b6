import Glibc

/// The terms of a document weighed by their rarity: how near two are is the cosine of these (G. Salton and C. Buckley,
/// "Term-weighting approaches in automatic text retrieval", 1988).
public struct StoryVector: Sendable {
  public private(set) var hashes: [UInt32]
  /// All together of length 1.
  public private(set) var weights: [Double]
  private var isName: [Bool]
  private var isRare: [Bool]

  /// `documents` gives how many of `total` have a term.
  public init(_ terms: [StoryTerms.Term], total: Int, documents: (UInt32) throws -> Int) rethrows {
    hashes = terms.map(\.hash)
    isName = terms.map { $0.kind == .name }
    isRare = try terms.map { $0.kind != .number ? try documents($0.hash) <= max(Self.few, total / 100) : false }
    weights = try terms.map { term in
      let rarity = log(Double(max(total, Self.small) + 1) / Double(max(1, try documents(term.hash))))
      return (1 + log(Double(max(1, term.count)))) * max(0, rarity) * (term.kind == .plain ? 1 : Self.naming)
    }
    let length = sqrt(weights.reduce(0) { $0 + $1 * $1 })
    if length > 0 { weights = weights.map { $0 / length } }
  }

  /// In a library of fewer documents a word's count says little of its rarity.
  private static let small = 500
  private static let few = 30
  /// Names and numbers tell one event from another of its kind.
  private static let naming = 1.5

  /// 0 to 1.
  public func likeness(_ other: StoryVector) -> Double {
    shared(other).reduce(0) { $0 + $1.weight }
  }

  /// The terms that both have.
  public func shared(_ other: StoryVector) -> [Shared] {
    var shared: [Shared] = []
    var (i, j) = (0, 0)
    while i < hashes.count, j < other.hashes.count {
      let (a, b) = (hashes[i], other.hashes[j])
      if a == b {
        shared.append(
          Shared(
            hash: a, weight: weights[i] * other.weights[j], isName: isName[i] && other.isName[j], isRare: isRare[i]))
      }
      (i, j) = (a <= b ? i + 1 : i, b <= a ? j + 1 : j)
    }
    return shared
  }

  /// A term that two documents have.
  public struct Shared: Sendable {
    public var hash: UInt32
    /// What it adds to their likeness.
    public var weight: Double
    public var isName: Bool
    /// Few documents have it.
    public var isRare: Bool
  }
}

/// Whether two documents tell one story, and how near they are.
public enum StoryLikeness {
  /// From here on two stories are one.
  public static let least = 0.14
  /// The place among a document's candidates from which on they are strangers.
  public static let strangers = 40

  /// Two documents tell one story. `base` is their likeness, `raised` what `raised` makes of it, `stranger` the likeness of the
  /// document's fortieth candidate: forms filled in are like hundreds of others.
  ///
  /// Where both have a day, it has to be within two weeks; and as a library has many texts of those days whose common words
  /// come from one form, rare words have to agree, names before all. Undated ones have nothing but their words. The limits
  /// were set on 497 undated leads and by reading 100 links of dated ones.
  public static func isLinked(
    base: Double, raised: Double, stranger: Double, shared: [StoryVector.Shared], days: Double?
  ) -> Bool {
    let rare = shared.filter(\.isRare)
    guard let days else { return base >= max(0.04, 0.8 * stranger) && raised >= 0.2 && !rare.isEmpty }
    let names = rare.count(where: \.isName)
    return days <= 14 && base >= max(0.25, 2 * stranger) && raised >= 0.28
      && names >= 1 && names * 2 + (rare.count - names) >= 4
  }

  /// Those nearest that others are compared with too.
  private static let nearest = 5

  /// What the days between two documents leave of their likeness: all of it within three days, and where a day is unknown.
  public static func nearness(days: Double?) -> Double {
    guard let days, days > 3 else { return 1 }
    return max(0.3, exp((3 - days) / 21))
  }

  /// Raises what is near to those that are near: of two documents that are alike to this one, the one that is like its other
  /// relatives too comes first (query expansion: J. Rocchio, 1971). `base` has the likeness of each candidate, `between` that of
  /// two of them; the result has the order of `base`. Costs five times the number of candidates.
  public static func raised(_ base: [Double], between: (Int, Int) -> Double) -> [Double] {
    let first = base.indices.sorted { (base[$1], $0) < (base[$0], $1) }.prefix(nearest)
    return base.indices.map { one in
      first.reduce(base[one]) { sum, other in other == one ? sum : sum + base[other] * between(other, one) }
    }
  }
}

/// Puts documents together into stories: the nearest first, as long as two groups are on the average near enough.
public struct StoryGroups {
  private var group: [Int]
  private var members: [[Int]]
  private var links: [[Int: Double]]

  public struct Edge {
    public var one: Int
    public var other: Int
    public var likeness: Double

    public init(one: Int, other: Int, likeness: Double) {
      self.one = one
      self.other = other
      self.likeness = likeness
    }
  }

  /// Of `count` documents, each edge once. Costs the number of edges, sorted.
  public init(count: Int, edges: [Edge], least: Double = StoryLikeness.least) {
    group = Array(0..<count)
    members = group.map { [$0] }
    links = [[Int: Double]](repeating: [:], count: count)
    for edge in edges {
      links[edge.one][edge.other] = edge.likeness
      links[edge.other][edge.one] = edge.likeness
    }
    for edge in edges.sorted(by: { ($1.likeness, $0.one, $0.other) < ($0.likeness, $1.one, $1.other) }) {
      let (a, b) = (group[edge.one], group[edge.other])
      guard a != b, let sum = links[a][b], sum >= least * Double(members[a].count * members[b].count) else { continue }
      links[a].count < links[b].count ? merge(a, into: b) : merge(b, into: a)
    }
  }

  private mutating func merge(_ one: Int, into other: Int) {
    for (third, sum) in links[one] where third != other {
      links[other][third, default: 0] += sum
      links[third][other, default: 0] += sum
      links[third][one] = nil
    }
    links[other][one] = nil
    links[one] = [:]
    for member in members[one] { group[member] = other }
    members[other] += members[one]
    members[one] = []
  }

  /// For each document those of its story, itself among them, in their order.
  public func story(of document: Int) -> [Int] { members[group[document]].sorted() }
}
