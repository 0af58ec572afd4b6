import BriefingCore
import GRDB

/// One library: an SQLite file with documents, quotations, speakers and the user's marks.
///
/// All functions may be called from any thread. Those that give windows cost the same however large the library is.
public final class Library: Sendable {
  /// Opens the library at a path, makes it (with its folders) if it is not there, and brings it to the newest schema.
  public init(at path: String) throws {
  }

  // MARK: windows

  public func articles(_ filter: Filter, _ place: Place<ArticleID>, limit: Int) throws -> [ArticleRow] { [] }
  public func count(_ filter: Filter) throws -> Int { 0 }
  /// The row number (from 0) of an article in a filtered list. Costs a scan of an index: for jumps, not for each key.
  public func position(of article: ArticleID, in filter: Filter) throws -> Int { 0 }
  /// The article at a row number (from 0).
  public func article(atRow row: Int, in filter: Filter) throws -> ArticleID? { nil }
  /// The next (or previous) unread article behind a row; nil when there is none.
  public func unread(from article: ArticleID?, forward: Bool, in filter: Filter) throws -> ArticleID? { nil }

  public func quotes(_ filter: Filter, _ place: Place<QuoteID>, limit: Int) throws -> [QuoteRow] { [] }
  public func quoteCount(_ filter: Filter) throws -> Int { 0 }
  public func position(of quote: QuoteID, in filter: Filter) throws -> Int { 0 }
  public func quote(atRow row: Int, in filter: Filter) throws -> QuoteID? { nil }

  /// Speakers by number of quotations, most first; `matching` narrows by the beginnings of the words of names and aliases.
  public func speakers(matching text: String, _ place: Place<SpeakerID>, limit: Int) throws -> [SpeakerRow] { [] }
  public func speakerCount(matching text: String) throws -> Int { 0 }
  public func speaker(_ id: SpeakerID) throws -> SpeakerRow? { nil }
  /// The speaker of a contract id or a name as a user types it (`Bergner`); the one with most quotations where several fit.
  public func speaker(named name: String) throws -> SpeakerRow? { nil }

  // MARK: one article

  /// The whole article as it was read at import.
  public func briefing(_ id: ArticleID) throws -> Briefing? { nil }
  public func row(_ id: ArticleID) throws -> ArticleRow? { nil }
  /// Quotation rows of one article in the order of the text.
  public func quotes(of id: ArticleID) throws -> [QuoteRow] { [] }
  /// Documents linked by the people and places they share, best first.
  public func links(of id: ArticleID, limit: Int) throws -> [LinkRow] { [] }

  // MARK: the user's marks

  public func setRead(_ read: Bool, _ articles: [ArticleID]) throws {}
  public func setStarred(_ starred: Bool, _ articles: [ArticleID]) throws {}
  /// Marks everything in a filtered list read; gives those that were not, so that it can be undone.
  public func markAllRead(_ filter: Filter) throws -> [ArticleID] { [] }

  // MARK: import

  /// Reads files and folders into the library: only what is new or changed. Blocks; call it off the main thread.
  ///
  /// `progress` is called from the calling thread at most some 20 times a second, and once at the end. `shouldStop` is
  /// asked between batches. What was imported before a stop stays.
  public func importing(
    _ paths: [String], jsonLines: Bool = false, progress: (ImportProgress) -> Void = { _ in },
    shouldStop: () -> Bool = { false }
  ) throws -> ImportProgress { ImportProgress() }
}

/// How far an import is.
public struct ImportProgress: Sendable, Hashable {
  /// Documents seen, of those known so far; `total` grows while folders are listed.
  public var done = 0
  public var total = 0
  public var added = 0
  public var changed = 0
  public var unchanged = 0
  public var isFinished = false
  /// Inputs that could not be read; the message names the input, the place and the cure.
  public var failures: [String] = []
  public init() {}
}
