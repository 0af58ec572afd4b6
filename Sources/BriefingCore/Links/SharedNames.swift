import Glibc

/// The people and places that two documents name, in words for the reader, the rarest first (inverse document frequency: K.
/// Sparck Jones, "A statistical interpretation of term specificity", 1972). The caller counts the documents.
public struct SharedNames: Sendable {
  public enum Kind: Int, Sendable {
    case person, place
  }

  /// A name in one document that others have too.
  public struct Name: Sendable {
    public var kind: Kind
    public var text: String
    public var weight: Double

    /// `documents` of `total` have the name.
    public init(kind: Kind, text: String, documents: Int, of total: Int) {
      self.kind = kind
      self.text = text
      // Two stories in Texas have less in common than two about one senator.
      let share = kind == .person ? 1.0 : 0.6
      weight = share * log(1 + Double(total) / Double(max(documents, 1)))
    }
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
