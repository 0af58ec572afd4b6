/// One stretch of text between quotation marks, or (kind `indirect`) a reported clause, and who said it.
public struct Quotation: Sendable, Equatable {
  /// What stands between the marks, without them: UTF-8 offsets into the document's text.
  public var range: Range<Int>
  public var kind: Kind
  /// Nil when nobody can be named, and always for a `term`.
  public var speaker: Speaker?
  /// The words by the cue that say who speaks (`he`, `military spokesman Major General Kevin Bergner`).
  public var mention: Range<Int>?
  /// The word of saying (`said`, `according to`).
  public var cue: Range<Int>?
  /// Index into the document's paragraphs.
  public var paragraph: Int
  /// How likely the speaker (or, for a term, that it is one) is right, 0 to 1: of those at 0.9, nine in ten are.
  public var confidence: Double
  /// The marks were not closed: the quotation goes on with the next entry, in the next paragraph.
  public var continues: Bool

  public init(
    range: Range<Int>, kind: Kind, speaker: Speaker? = nil, mention: Range<Int>? = nil, cue: Range<Int>? = nil,
    paragraph: Int, confidence: Double, continues: Bool = false
  ) {
    self.range = range
    self.kind = kind
    self.speaker = speaker
    self.mention = mention
    self.cue = cue
    self.paragraph = paragraph
    self.confidence = confidence
    self.continues = continues
  }

  public enum Kind: String, Sendable, CaseIterable {
    /// The whole of what was said stands in marks.
    case direct
    /// Words in marks inside a reported sentence.
    case mixed
    /// Marked, but nobody's words: a title, a name, a so-called.
    case term
    /// Reported without marks.
    case indirect
    /// Words in marks within a quotation, that the outer speaker says somebody said; only in `Briefing.nested`.
    case nested
  }

  /// A person, an organisation or a described source.
  public struct Speaker: Sendable, Hashable {
    /// As `Person.id`; for organisations and described sources the folded words.
    public var id: String
    public var name: String
    public var kind: Kind

    public init(id: String, name: String, kind: Kind) {
      self.id = id
      self.name = name
      self.kind = kind
    }

    public enum Kind: String, Sendable { case person, organisation, described }
  }
}
