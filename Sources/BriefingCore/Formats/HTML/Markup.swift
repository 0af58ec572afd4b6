/// What a page's markup says of its text: blocks of text, and the elements that hold them.
///
/// Evidence only: which blocks are the article is for Structure to say.
public struct Markup: Sendable {
  /// In the order of the text; they hold every byte of it that is not white space.
  public var blocks: [Block] = []
  /// In the order of the page: what an element holds stands behind it, up to `end`.
  public var containers: [Container] = []
  /// Words of classes and ids, as hashes of 24 bits.
  public var tokens: [UInt32] = []
  /// The article's text, where the page repeats it for machines (JSON-LD).
  public var articleBody: [UInt8]?

  public struct Block: Sendable {
    /// UTF-8 offsets into the text, without white space at the ends.
    public var range: Range<Int>
    /// The innermost container.
    public var container: Int
    /// Bytes of links.
    public var linked: Int
  }

  public struct Container: Sendable {
    public var parent: Int
    /// Behind the last container inside it.
    public var end: Int
    public var kind: Kind
    public var traits: Traits
    /// The blocks inside it.
    public var blocks: Range<Int>
    /// Its tag and class as one number, to tell elements that are called the same.
    public var signature: UInt32 = 0
    /// The words of its class and id, in `Markup.tokens`.
    public var tokens: Range<Int> = 0..<0
  }

  public enum Kind: UInt8, Sendable {
    case other, body, paragraph, headline, heading, list, item, quotation, preformatted, table, row, cell
    case article, section, main, header, footer, navigation, aside, figure, caption, form, button, address, time
  }

  /// What class names, ids and roles say an element is for.
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The article's own text (`articleBody`, `entry-content`).
    public static let body = Traits(rawValue: 1)
    public static let article = Traits(rawValue: 2)
    public static let comments = Traits(rawValue: 4)
    /// Other articles.
    public static let related = Traits(rawValue: 8)
    public static let sharing = Traits(rawValue: 16)
    public static let navigation = Traits(rawValue: 32)
    public static let foot = Traits(rawValue: 64)
    public static let side = Traits(rawValue: 128)
    public static let advertisement = Traits(rawValue: 256)
    /// Asks for an address, a payment, a consent.
    public static let appeal = Traits(rawValue: 512)
    /// Who wrote it and when, tags.
    public static let about = Traits(rawValue: 1024)
    public static let caption = Traits(rawValue: 2048)
    public static let hidden = Traits(rawValue: 4096)
    public static let byline = Traits(rawValue: 8192)
    public static let date = Traits(rawValue: 16384)
    /// A message of social media shown in the article.
    public static let embedded = Traits(rawValue: 32768)
    /// What a page asks leave for before it is read.
    public static let consent = Traits(rawValue: 65536)
    /// For readers who pay: the article's end, or the wall before it. One without a sentence is also an `appeal`.
    public static let paywall = Traits(rawValue: 131072)
  }
}
