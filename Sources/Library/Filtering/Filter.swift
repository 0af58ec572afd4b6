/// What narrows a list: the reader's `f` line, `--query`, and the speaker filter. Parts are joined with AND.
public struct Filter: Hashable, Sendable {
  /// As typed; shown as chips and kept for the prompt.
  public var text: String
  /// Taken with `s` or the picker; any of them.
  public var speakers: [SpeakerID]
  /// Only what stands in articles that all of the speakers speak in.
  public var wantsAllSpeakers = false
  /// Only documents of these files and folders, as the user named them; all when there are none.
  public var paths: [String]
  /// Only articles that are not done; for the default list of the reader.
  public var leavesOutDone = false
  /// Of the list of articles.
  public var sorting = Sorting.newest
  /// Of the list of quotations.
  public var quoteSorting = Sorting.newest
  /// What the list of quotations holds, unless the line asks for a `kind:`. Articles do not depend on it.
  public var speech: Speech

  public init(text: String = "", speakers: [SpeakerID] = [], paths: [String] = [], speech: Speech = .quotes) {
    self.text = text
    self.speakers = speakers
    self.paths = paths
    self.speech = speech
  }

  public static let none = Filter()

  /// Whether whoever asks waits until a list is looked through: each row for its `/patterns/`, all of them for another order.
  /// Without it such a list has what `Library.sweep` has found so far; for lists that a key waits for.
  public var waits = false

  public func sorting(of list: ListKind) -> Sorting { list == .articles ? sorting : quoteSorting }

  public var isEmpty: Bool { text.isEmpty && speakers.isEmpty && paths.isEmpty }
}

/// The two lists that a filter narrows.
public enum ListKind: Hashable, Sendable { case articles, quotes }

/// Kinds of what people are reported to have said. The bits are those of the numbers in the column `said`.
public struct Speech: OptionSet, Hashable, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Words in quotation marks: direct and mixed quotations. Only these count as quotes.
  public static let quotes = Speech(rawValue: 1 << 1)
  /// Turns of transcripts.
  public static let turns = Speech(rawValue: 1 << 2)
  /// Speech reported without marks.
  public static let indirect = Speech(rawValue: 1 << 3)
}

/// What is wrong with a filter line, and where.
public struct FilterError: Error, Hashable, Sendable {
  /// UTF-8 offsets into the line.
  public var range: Range<Int>
  public var message: String
  public init(range: Range<Int>, message: String) {
    self.range = range
    self.message = message
  }
}
