/// A text with its parts named: what is the article, and what is set aside and why.
///
/// Paragraphs and text set aside together hold every byte that is not white space, exactly once.
/// All ranges are UTF-8 offsets into `source.text`, end exclusive.
public struct Document: Sendable {
  public var source: Source
  public var kind: Kind = .article
  public var title: String = ""
  public var titleOrigin: TitleOrigin = .fileName
  /// The breadcrumb's parts, outermost first.
  public var sections: [String] = []
  /// The agency or paper, as printed (`AFP`).
  public var agency: String?
  /// The site or paper that the container names; it may show what an agency wrote.
  public var publisher: String?
  /// The place of the dateline, as printed (`BAGHDAD`).
  public var dateline: String?
  public var byline: String?
  /// ISO 8601; nil unless the article or its container states it.
  public var published: String?
  /// The day that the name of its file states, ISO 8601; the word of whoever named the file.
  public var fileDate: String?
  /// BCP 47 (`en`); nil when it cannot be told.
  public var language: String?
  /// In the order of the text.
  public var paragraphs: [Paragraph] = []
  /// In the order of the text.
  public var setAside: [Aside] = []
  /// Headlines the page points to. They never feed quotes, people or dates.
  public var related: [Related] = []

  public init(source: Source) {
    self.source = source
  }

  public enum Kind: String, Sendable { case article, transcript }

  public enum TitleOrigin: String, Sendable {
    case stated
    case repeatedLine = "repeated_line"
    case firstSentence = "first_sentence"
    case fileName = "file_name"
  }

  public struct Paragraph: Sendable, Equatable {
    public var range: Range<Int>
    public var kind: Kind
    /// A turn's label as printed, without the colon (`GEN. BERGNER`); nil for all else.
    public var label: String?
    /// Where a turn's words begin, behind its label; `range.lowerBound` for all else.
    public var wordsStart: Int

    public init(range: Range<Int>, kind: Kind = .paragraph, label: String? = nil, wordsStart: Int? = nil) {
      self.range = range
      self.kind = kind
      self.label = label
      self.wordsStart = wordsStart ?? range.lowerBound
    }

    public enum Kind: String, Sendable { case paragraph, heading, quotation, item, turn }
  }

  public struct Aside: Sendable, Equatable {
    public var range: Range<Int>
    public var reason: Reason

    public init(range: Range<Int>, reason: Reason) {
      self.range = range
      self.reason = reason
    }

    /// The raw value is the contract's `reason`.
    public enum Reason: String, Sendable, CaseIterable {
      case breadcrumb, title
      case repeatedTitle = "repeated_title"
      case source, dateline, byline, date
      case repeatedLead = "repeated_lead"
      case duplicate, teaser, chrome, advertisement, comment, caption
    }
  }

  /// One teaser of the page: the heading above it, its headline and summary, as text and as the ranges they stand at.
  public struct Related: Sendable, Equatable {
    public var section: String?
    public var title: String
    public var summary: String?
    public var range: Range<Int>

    public init(section: String?, title: String, summary: String?, range: Range<Int>) {
      self.section = section
      self.title = title
      self.summary = summary
      self.range = range
    }
  }
}
