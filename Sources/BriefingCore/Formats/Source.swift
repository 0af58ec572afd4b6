/// What a container (a file, standard input, one line of JSON Lines) gave: the text and what the container itself states.
///
/// `text` is always valid UTF-8. Every range in the program is a range of UTF-8 offsets into it.
public struct Source: Sendable {
  /// The `id` the container gave, else one made from path and content (`Source.makeID`).
  public var id: String
  /// The path as the user named it; nil for standard input and for lines of JSON Lines.
  public var path: String?
  public var format: Format
  public var text: [UInt8]
  /// Whether `text` is the file, byte for byte. If not, the contract puts `text` into the output.
  public var isVerbatim: Bool
  public var stated: Stated
  /// What the user should be told about how the text was read, one sentence each ("3 invalid bytes replaced").
  public var notices: [String]
  /// Whether it is one of the documents of a container that may hold many.
  public var isPart = false
  /// Whether the container's `id` may be another document's in another container (`1`), unlike an address or a Message-ID.
  public var isIDLocal = false
  /// All of it was spoken, as the container tells.
  public var isSpeech = false
  /// What the markup says of the text; nil for a container without.
  public var markup: Markup?

  public init(
    id: String, path: String?, format: Format, text: [UInt8], isVerbatim: Bool, stated: Stated = Stated(),
    notices: [String] = []
  ) {
    self.id = id
    self.path = path
    self.format = format
    self.text = text
    self.isVerbatim = isVerbatim
    self.stated = stated
    self.notices = notices
  }

  /// Whether an id that a container gives is its own affair: an address, a `tag:` or `urn:`, a UUID and a mailbox's are not.
  static func isLocal(id: [UInt8]) -> Bool {
    if id.count == 36, [8, 13, 18, 23].allSatisfy({ id[$0] == UInt8(ascii: "-") }) { return false }
    var hasSlashes = false
    for index in id.indices.dropLast(2) where id[index] == UInt8(ascii: ":") {
      if id[index + 1] == UInt8(ascii: "/"), id[index + 2] == UInt8(ascii: "/") { hasSlashes = true }
    }
    return !hasSlashes && !id.contains(UInt8(ascii: "@")) && !id.starts(with: "urn:".utf8)
      && !id.starts(with: "tag:".utf8)
  }

  /// The kind of container; the raw value is the contract's `format`.
  public enum Format: String, Sendable {
    case text
    case jsonLines = "jsonl"
    case html, markdown, feed, wet, mail, captions, office, pdf
  }

  /// What the container says about the document in so many words; nil where it says nothing.
  public struct Stated: Sendable, Equatable {
    public var title: String?
    /// ISO 8601, a date (`2008-03-26`) or a date with time.
    public var date: String?
    public var url: String?
    public var source: String?
    public var byline: String?
    /// BCP 47 (`en`).
    public var language: String?
    /// Who speaks, in a transcript.
    public var speakers: [String] = []

    public init(title: String? = nil, date: String? = nil, url: String? = nil, source: String? = nil) {
      self.title = title
      self.date = date
      self.url = url
      self.source = source
    }
  }
}
