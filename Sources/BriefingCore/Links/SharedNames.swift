import Glibc

/// How much it says that two documents name the same people and places.
///
/// A name weighs by its rarity (inverse document frequency: K. Sparck Jones, "A statistical interpretation of term
/// specificity", 1972); what two documents share is set against all that they name, so that a long list of everybody is
/// no relative of every document. Pure; the counts come from whoever keeps the documents.
public struct SharedNames: Sendable {
  public enum Kind: Int, Sendable {
    case person, place
  }

  /// A name in one document that others have too.
  public struct Name: Sendable {
    public var kind: Kind
    public var text: String
    public var weight: Double
    /// Whether sharing it says anything: what a quarter of a larger library names links nothing.
    public var isTelling: Bool

    /// `documents` of `total` have the name.
    public init(kind: Kind, text: String, documents: Int, of total: Int) {
      self.kind = kind
      self.text = text
      // Two stories in Texas have less in common than two about one senator.
      isTelling = documents <= 8 || documents * 4 <= total
      let share = kind == .person ? 1.0 : 0.6
      weight = share * log(1 + Double(total) / Double(max(documents, 1)))
    }
  }

  /// Below this, two documents share no more than the names that nearly all have.
  public static let least = 0.15

  /// 0 to 1, 0 where nothing telling is shared: the weight that two documents share, by the geometric mean of what each has in all. The rest of the other
  /// document counts as many names of the average weight of this one's.
  public static func score(shared: [Name], own: [Name], theirs: Int) -> Double {
    let common = shared.reduce(0) { $0 + $1.weight }
    let total = own.reduce(0) { $0 + $1.weight }
    guard common > 0, total > 0, shared.contains(where: \.isTelling) else { return 0 }
    let rest = Double(max(theirs - shared.count, 0)) * total / Double(own.count)
    return common / sqrt(total * (common + rest))
  }

  /// `people: Kevin Bergner, Nouri al-Maliki`, `places: Basra`: rarest first, at most `limit` names of a kind.
  public static func reasons(_ shared: [Name], limit: Int = 6) -> [String] {
    [(Kind.person, "people"), (.place, "places")].compactMap { kind, word in
      let names = shared.filter { $0.kind == kind }.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
      guard !names.isEmpty else { return nil }
      let more = names.count > limit ? " and \(names.count - limit) more" : ""
      return "\(word): " + names.prefix(limit).map(\.text).joined(separator: ", ") + more
    }
  }
}
