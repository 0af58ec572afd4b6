/// An article's number in the library. Numbers are made so that a larger one stands higher in every list: newest first.
public struct ArticleID: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (a: ArticleID, b: ArticleID) -> Bool { a.rawValue < b.rawValue }
}

/// A quotation's place: its article, and its number in it from 0.
public struct QuoteID: Hashable, Sendable {
  public var article: ArticleID
  public var number: Int
  public init(article: ArticleID, number: Int) {
    self.article = article
    self.number = number
  }
}

public struct SpeakerID: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// One line of the article list.
public struct ArticleRow: Hashable, Sendable, Identifiable {
  public var id: ArticleID
  /// The contract's `id`: given, or made from path and content.
  public var key: String
  public var path: String?
  public var title: String
  /// Whether the title was made (from the first sentence or the file's name) and not found.
  public var titleIsMade: Bool
  public var source: String?
  /// ISO 8601; nil when nobody stated it.
  public var published: String?
  /// Whether only the name of its file states `published`.
  public var isFiled = false
  /// Quotations with or without a speaker; `term`s and indirect speech not counted.
  public var quotes: Int
  public var isRead: Bool
  public var isStarred: Bool
  /// Has left the default list.
  public var isDone = false
  /// By name.
  public var tags: [String] = []
  /// Whether the user has written a note on it or on one of its quotations.
  public var hasNote = false
  /// The note on the article itself.
  public var note: String?

  public init(
    id: ArticleID, key: String, path: String?, title: String, titleIsMade: Bool, source: String?, published: String?,
    quotes: Int, isRead: Bool, isStarred: Bool
  ) {
    self.id = id
    self.key = key
    self.path = path
    self.title = title
    self.titleIsMade = titleIsMade
    self.source = source
    self.published = published
    self.quotes = quotes
    self.isRead = isRead
    self.isStarred = isStarred
  }
}

/// One line of the quote browser.
public struct QuoteRow: Hashable, Sendable, Identifiable {
  public var id: QuoteID
  /// The `kind` of a turn.
  public static let turn = "turn"

  /// The contract's word: `direct`, `mixed`, `term`, `indirect`; or `turn`.
  public var kind: String
  public var speaker: SpeakerID?
  public var speakerName: String?
  /// The word of saying; of a turn its label as printed.
  public var cue: String?
  /// Of a long turn the beginning, with an ellipsis behind it.
  public var text: String
  public var confidence: Double
  /// UTF-8 offsets into the article's text.
  public var range: Range<Int>
  public var title: String
  public var source: String?
  public var published: String?
  /// The user's note on it.
  public var note: String?

  public init(
    id: QuoteID, kind: String, speaker: SpeakerID?, speakerName: String?, cue: String?, text: String,
    confidence: Double, range: Range<Int>, title: String, source: String?, published: String?
  ) {
    self.id = id
    self.kind = kind
    self.speaker = speaker
    self.speakerName = speakerName
    self.cue = cue
    self.text = text
    self.confidence = confidence
    self.range = range
    self.title = title
    self.source = source
    self.published = published
  }
}

/// One line of the speaker list: somebody with at least one quotation, or one turn of a transcript.
public struct SpeakerRow: Hashable, Sendable, Identifiable {
  public var id: SpeakerID
  /// The contract's `id` (`kevin bergner`).
  public var key: String
  public var name: String
  public var aliases: [String]
  public var roles: [String]
  public var quotes: Int
  public var documents: Int
  /// Turns in transcripts, which are no quotations.
  public var turns: Int
  /// Names that were joined to this one over documents, those who say most first; counted in everything else here.
  public var joined: [JoinedName] = []
  /// Dates of the first and last dated document that quotes them.
  public var first: String?
  public var last: String?

  public init(
    id: SpeakerID, key: String, name: String, aliases: [String], roles: [String], quotes: Int, documents: Int,
    first: String?, last: String?, turns: Int = 0
  ) {
    self.id = id
    self.key = key
    self.name = name
    self.aliases = aliases
    self.roles = roles
    self.quotes = quotes
    self.documents = documents
    self.first = first
    self.last = last
    self.turns = turns
  }
}

/// A document that another one is linked to, and why.
public struct LinkRow: Hashable, Sendable {
  public var article: ArticleRow
  /// 0 to 1, best first.
  public var score: Double
  /// `people: Kevin Bergner, Nouri al-Maliki`, `places: Basra`, `words: gangs, lawless`.
  public var reasons: [String]
  /// Of a copy, the share of runs of five words that both have of those that either has: 0.75 to 1.
  public var jaccard: Double?

  public init(article: ArticleRow, score: Double, reasons: [String], jaccard: Double? = nil) {
    self.article = article
    self.score = score
    self.reasons = reasons
    self.jaccard = jaccard
  }
}

/// From where a window of a list is read. Rows always come in the order of the screen.
public enum Place<ID: Hashable & Sendable>: Hashable, Sendable {
  case first
  case last
  /// The rows behind (below) this one, without it.
  case after(ID)
  /// The rows before (above) this one, without it.
  case before(ID)
  /// This row and those below it; if it is not in the list, those below where it would stand.
  case from(ID)
}
