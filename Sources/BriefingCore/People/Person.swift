/// Somebody named in a document: one entry for all the forms of the name that the text uses.
public struct Person: Sendable, Equatable {
  /// The fullest name folded (case, accents, hyphens, `al-`, common transliteration variants): the same for one person
  /// in documents read apart. See `NameFold`.
  public var id: String
  /// The fullest form in the document, as printed (`Kevin Bergner`).
  public var name: String
  /// Other forms in the text, with titles (`Bergner`, `Major General Bergner`), in order of appearance, each once.
  public var aliases: [String]
  /// Titles and described roles as printed (`military spokesman Major General`), in order of appearance, each once.
  public var roles: [String]
  /// Quotations given to this person, `term`s and `indirect` ones not counted.
  public var quotes: Int
  /// Where the person is mentioned, pronouns not counted; ranges of UTF-8 offsets, in order.
  public var mentions: [Range<Int>]

  public init(id: String, name: String, aliases: [String], roles: [String], quotes: Int, mentions: [Range<Int>]) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.roles = roles
    self.quotes = quotes
    self.mentions = mentions
  }
}
