import Canvas
import Exports
import Library

/// Everything that can happen to the reader: input, and the answers to its effects.
public enum Event: Sendable {
  case input(Input)
  case answer(Answer)
  /// The library could not answer; the message is for the status line.
  case unanswered(Request, String)
  /// Another effect did not work; the message is for the status line.
  case failed(String)
  /// Word of something done, for the status line (`saved to screen.txt`).
  case notice(String)
  case progress(ImportProgress)
  /// Another program has changed the library.
  case changedElsewhere
  /// What the user's editor left of a text.
  case edited(String, for: [NoteTarget])
  /// Word from what was started with `Effect.write` or `Effect.pipe`.
  case errand(ErrandNews)
  /// Names in the folder that a file name typed so far is in, folders with a slash.
  case completions(of: String, [String])
  /// The time asked for with `Effect.timer` is over.
  case tick(Alarm)
  /// ISO 8601: the day has changed.
  case today(String)
}

/// What a timer was set for.
public enum Alarm: Hashable, Sendable {
  /// Keys of an unfinished chord: show how they go on. The number tells an old timer from the last.
  case chord(Int)
  /// The cursor rests on an article: what is slower to find may be looked up.
  case rest(ArticleID)
}

/// What the reader asks of the world.
public enum Effect: Sendable, Hashable {
  /// Ask the library; `request.answer(from:)` gives the event to hand back.
  case library(Request)
  /// Hand back `.tick(alarm)` after so many milliseconds.
  case timer(Alarm, milliseconds: Int)
  case quit
  /// Stop as C-z does; a `.resumed` input follows.
  case suspend
  /// Draw every cell anew.
  case redraw
  case bell
  /// Put text on the clipboard (OSC 52 first).
  case copy(String)
  /// Let the user write a text in $EDITOR; `.edited` comes back.
  case editText(String, for: [NoteTarget])
  /// Open a file in $EDITOR, at a place if there is one to be told.
  case edit(path: String, at: FilePlace?)
  /// Open an address or a path in $BROWSER.
  case browse(String)
  /// Type these keys; the reader does it itself.
  case play([Key])
  /// Write to a file; `Event.errand` tells how it goes.
  case write(WriteErrand)
  /// Run a shell command on what is chosen; `Event.errand` brings what it prints.
  case pipe(PipeErrand)
  /// Stop the errand that runs.
  case stopErrand
  /// Look for the names that a file name goes on with; `Event.completions` brings them.
  case complete(String)
  /// Scan the folders that the program was started with.
  case rescan
  /// Stop the import that runs.
  case stopImport
  /// Write the last frame's dump to a file that the user named.
  case saveDisplay(path: String)
}

/// A question to the library, or a change of it.
public enum Request: Hashable, Sendable {
  case articles(Filter, Seek<ArticleID>, limit: Int)
  case quotes(Filter, Seek<QuoteID>, limit: Int)
  /// Looks a list through for some milliseconds, see `Library.sweep`.
  case sweep(Filter, ListKind, goal: RowID?)
  case speakers(Seek<SpeakerID>, limit: Int)
  /// Speakers for the picker.
  case candidates(matching: String, Seek<SpeakerID>, limit: Int)
  /// An article's text and what is known of it.
  case article(ArticleID)
  /// Its links to other documents; awaited when a key asked for them.
  case links(ArticleID, isAwaited: Bool)
  case speakerQuotes(SpeakerID, limit: Int)
  case speaker(SpeakerID)
  case articleCount(Filter)
  case unreadCount(Filter)
  case quoteCount(Filter)
  case speakerCount(matching: String)
  case articlePosition(ArticleID, Filter)
  case quotePosition(QuoteID, Filter)
  /// The next unread article behind a row (nil: from the top), and its part of the list.
  case unread(ArticleID?, forward: Bool, Filter, limit: Int)
  /// The next row that a search finds, in the list of this filter.
  case findArticle(String, from: ArticleID?, forward: Bool, Filter, limit: Int)
  case findQuote(String, from: QuoteID?, forward: Bool, Filter, limit: Int)
  case findSpeaker(String, from: SpeakerID?, forward: Bool, limit: Int)
  /// So many rows from one on: a range that was selected.
  case range(from: RowID, Filter, limit: Int)
  case articleRows([ArticleID])
  case copy(ExportChoice, CopyForm)
  case setRead(Bool, [ArticleID])
  case setStarred(Bool, [ArticleID])
  case setDone(Bool, [ArticleID])
  case setTag(String, Bool, [ArticleID])
  case setNotes([NoteChange])
  /// Keeps a filter line under a name; with nil takes it away.
  case saveFilter(String?, name: String)
  case renameFilter(from: String, to: String)
  case markAllRead(Filter)
  case savedFilters
  /// Articles of saved filters, by their lines, among those of the paths.
  case savedCounts([String], paths: [String])
  /// Values that may stand behind a field of the filter line.
  case completions(FilterField, beginning: String)
  /// The rows that a filter finds, to be selected.
  case matching(Filter, ListKind, limit: Int)
  case overview
  case sources(limit: Int)
  /// Quotations by day.
  case quoteDays(Filter)
  /// Pictures of speakers over time.
  case sparks([SpeakerID])
  /// Those whom speakers may be joined to.
  case joinCandidates(for: [SpeakerID], matching: String)
  /// A speaker whose names are to be joined.
  case subject(SpeakerID)
  case join([SpeakerID], to: SpeakerID)
  case split(SpeakerID)
  case acceptJoins([JoinProposal])
  /// A change of joins that is undone or done again.
  case applyJoins(JoinChange)
  case proposals

  /// Whether it is answered in a few milliseconds however large the library is: such requests are run at once, between
  /// two events; the others should be run on another thread.
  public var isQuick: Bool {
    switch self {
    case .articleCount, .unreadCount, .quoteCount, .speakerCount, .articlePosition, .quotePosition, .overview, .copy,
      .matching, .quoteDays, .sparks, .sources, .proposals, .sweep, .savedCounts:
      false
    // Rows of a list that was looked through are gone over one by one.
    case .findArticle(_, _, _, let filter, _): !filter.mayBeSwept(.articles)
    case .findQuote(_, _, _, let filter, _): !filter.mayBeSwept(.quotes)
    case .links(_, let isAwaited): isAwaited
    // A command waits for them, and keys behind it may be typed already; of thousands nobody expects that.
    case .range(_, _, let limit): limit <= 2_000
    case .articleRows(let ids): ids.count <= 2_000
    // A row far down is counted to.
    case .articles(_, .row(let row), _), .quotes(_, .row(let row), _), .speakers(.row(let row), _): row < 20_000
    // The library may be writing an import's batch: nobody waits for that with a key.
    default: !isChange
    }
  }
}

extension Request {
  /// Whether it counts what a filter leaves: nobody misses its answer when the filter has changed since.
  public var isCount: Bool {
    switch self {
    case .articleCount, .unreadCount, .quoteCount, .articlePosition, .quotePosition: true
    default: false
    }
  }

  /// Whether it may read many texts for a pattern: then it should have a thread of its own, so that counts need not wait for it.
  public var readsTexts: Bool {
    switch self {
    case .sweep: true
    case .matching(let filter, _, _), .quoteDays(let filter): filter.mayReadEachRow
    default: false
    }
  }

  /// Whether it changes the library: then it must not be given up at the end of the program.
  public var isChange: Bool {
    switch self {
    case .setRead, .setStarred, .setDone, .setTag, .setNotes, .saveFilter, .renameFilter, .markAllRead, .join, .split,
      .acceptJoins, .applyJoins:
      true
    default: false
    }
  }
}

/// What the library answered.
public enum Answer: Sendable {
  case articles(Filter, Seek<ArticleID>, Stretch<ArticleRow>)
  case quotes(Filter, Seek<QuoteID>, Stretch<QuoteRow>)
  case speakers(Seek<SpeakerID>, Stretch<SpeakerRow>)
  case candidates(matching: String, Seek<SpeakerID>, Stretch<SpeakerRow>)
  case article(ArticleID, ArticleContent?)
  case links(ArticleID, [LinkRow])
  case speakerQuotes(SpeakerID, [QuoteRow])
  case speaker(SpeakerRow?)
  case swept(Filter, ListKind, Sweep)
  /// Nil: it cannot be counted without reading texts.
  case articleCount(Filter, Int?)
  case unreadCount(Filter, Int)
  case quoteCount(Filter, SpeechCounts)
  case speakerCount(matching: String, Int)
  case articlePosition(ArticleID, Filter, Int)
  case quotePosition(QuoteID, Filter, Int)
  /// Nil rows: there is none.
  case unread(Filter, Stretch<ArticleRow>?)
  case foundArticle(String, Filter, Stretch<ArticleRow>?)
  case foundQuote(String, Filter, Stretch<QuoteRow>?)
  case foundSpeaker(String, Stretch<SpeakerRow>?)
  case range([ArticleRow])
  case quoteRange([QuoteRow])
  /// What a filter found, to be selected.
  case matching(Filter, [ArticleRow])
  case matchingQuotes(Filter, [QuoteRow])
  case articleRows([ArticleRow])
  /// For the clipboard, and what it is in words.
  case copied(String, String)
  case marked
  /// What was there before, and what is there now.
  case noted(before: [NoteChange], after: [NoteChange])
  case savedFilters([SavedFilter])
  case savedCounts([String: Int?], paths: [String])
  /// A filter was kept or taken away: the line before and now.
  case filterSaved(name: String, before: String?, after: String?)
  case completions(FilterField, beginning: String, [String])
  case allRead(Filter, [ArticleID])
  case filterError(Filter, FilterError)
  case overview(Overview)
  case sources(limit: Int, [SourceRow])
  case quoteDays(Filter, DayCounts)
  case sparks(Sparks)
  case joinCandidates(for: [SpeakerID], matching: String, [JoinCandidate])
  case subject(SpeakerRow?)
  /// Not new: undone or done again.
  case joined(JoinChange, isNew: Bool)
  case proposals([JoinProposal])
}

/// Counts of the whole library.
public struct Overview: Hashable, Sendable {
  public var articles = 0
  public var unread: Int?
  public var starred: Int?
  public var speech = SpeechCounts(quotes: 0)
  public var speakers = 0
  public var topSpeakers: [SpeakerRow] = []
  public init() {}
}
