import Canvas
import Library

/// The six screens, by their number keys.
public enum Screen: Int, CaseIterable, Hashable, Sendable {
  case articles = 1
  case quotes, speakers, links, overview, times

  var name: String {
    switch self {
    case .articles: "Articles"
    case .quotes: "Quotes"
    case .speakers: "Speakers"
    case .links: "Links"
    case .overview: "Overview"
    case .times: "Time"
    }
  }
}

/// Which part of a screen the keys go to.
public enum Pane: Hashable, Sendable {
  /// Speakers, left of the list (from 160 columns).
  case left
  /// Sources and saved filters, below the speakers.
  case sources, filters
  case list
  case text
  /// Quotes of the article, right of its text (from 160 columns).
  case side
}

/// Everything that is on the screen or can come back to it. A value: `update` changes it, `view` reads it.
struct Model: Sendable {
  /// What everything is laid out for: the screen, or while that is too small the last one that was not.
  var size: Size
  var screenSize: Size
  /// Whether the prompt or menu that is open has been on the screen.
  var isOverlaySeen = false
  /// ISO 8601 date, for the way dates are written.
  var today: String
  var theme: Theme
  var signs: Signs
  var keymap: Keymap
  var promptKeys: PromptKeys
  var macros: [Character: [Key]]

  var screen = Screen.articles
  var focus = Pane.list
  var filter = Filter.none
  var split = Split()
  /// The border between panes that the mouse holds.
  var held: Split.Border?
  var tour: Tour?
  var listColumns = ListColumns()
  /// Of the list of quotes: dates, sources and cues.
  var quoteColumns = ListColumns()
  var settings: Settings
  var themes: Themes
  var hasColors: Bool
  var isUTF8: Bool

  var articles = ListWindow<ArticleRow>()
  var quotes = ListWindow<QuoteRow>()
  var speakers = ListWindow<SpeakerRow>()
  var links = ListWindow<LinkItem>()
  /// Lists of the filter that are looked through, or were.
  var sweeps: [ListKind: Sweeping] = [:]
  /// The document whose links are listed.
  var linked: Linked?
  /// Where the row sought should stand when it comes.
  var arrival: Arrival?
  var counts = Counts()
  var sources = Sources()
  var saved = SavedFilters()
  var overview: Overview?
  var overviewTop = 0
  var times = Times()
  var pictures = Pictures()
  /// Bare last names that may be joined, by speaker; nil until they are counted.
  var proposals: [SpeakerID: JoinProposal]?
  /// Whether a speaker with turns was seen: then their lists have a column for them.
  var knowsTurns = false
  /// Names of speakers in filters, for chips.
  var speakerNames: [SpeakerID: String] = [:]

  var detail = Detail()
  /// An article shown in place of the one under the list's cursor: a link was followed, a quote opened.
  var pinned: ArticleID?
  var selected: [ArticleID: ArticleRow] = [:]
  var selectedQuotes: [QuoteID: QuoteRow] = [:] { didSet { quotedArticles = nil } }
  /// A filter that is looked through for what it selects.
  var selecting: Filter?
  /// The articles of the quotes that are selected, while a command is about them.
  var quotedArticles: [ArticleRow]?
  /// Where a range of rows to be selected begins, by its row number.
  var rangeStart: RangeStart?
  /// The next command is about all that is selected, which stays so.
  var isOnSelected = false
  /// A command that waits for the article it is about.
  var awaiting: Awaited?

  var overlay: Overlay?
  var search: ActiveSearch?
  var pending = Pending()
  var message: Message?
  var progress: ImportProgress?
  /// What is being written, or the command that runs.
  var errand: Errand?
  /// The cursor was moved by the user: from then on rows that come do not move it.
  var hasMoved = false

  /// Where the reader was left the last time, until the first rows are read.
  var beginning: KeptPlace?
  var history = History()
  var marks: [Character: Spot] = [:]
  /// Where the last jump began.
  var jumpStart: Spot?
  var changes = Changes()
  /// Changes on their way to the library, in order: rows that come meanwhile show them.
  var unwritten: [Change] = []
  /// What `.` does again; with the tags that were typed for it.
  var lastChange: (command: Command, count: Int?, words: String?)?
  var lines = TypedLines()
  /// Requests under way, so that none is sent twice.
  var asked: Set<Request> = []
  /// Requests that could not be answered: not sent again until documents come or the filter changes.
  var refused: Set<Request> = []
  /// Counts to be taken anew; the old figures stand until then.
  var stale: Set<Request> = []

  init(size: Size, today: String, options: Reader.Options) {
    screenSize = Size(columns: max(1, size.columns), rows: max(1, size.rows))
    self.size = Layout.isTooSmall(screenSize) ? Size(columns: 80, rows: 24) : screenSize
    self.today = today
    settings = options.settings
    themes = options.themes
    hasColors = options.hasColors
    isUTF8 = options.isUTF8
    keymap = options.keymap
    promptKeys = options.promptKeys
    macros = options.macros
    theme = .sixteen
    signs = .unicode
    for setting in Setting.all { apply(changed: setting.name) }
    if let screen = Screen(settings.view) { self.screen = screen }
    var filter = options.filter
    // Turns of transcripts stand beside quotations; `g i` adds reported speech.
    filter.speech.insert(.turns)
    apply(filter: filter)
    if options.isTour { tour = Tour() }
  }
}

struct RangeStart: Hashable, Sendable {
  var id: RowID
  var position: Int
}

/// A command that waits for what it is about.
struct Awaited: Hashable, Sendable {
  var command: Command
  var count: Int?
  /// `;` came before it.
  var isOnSelected: Bool
}

/// Which columns a list has beside the title or the words.
struct ListColumns: Hashable, Sendable {
  var showsCue = true
  var showsDate = true
  var showsSource = true
  var showsQuotes = true
  var showsTags = true
}

/// What is counted for the header; nil until the library has counted.
struct Counts: Hashable, Sendable {
  var filter = Filter.none
  var articles: Int?
  var quotes: Int?
  /// Turns and reported clauses of the filter, whether the list shows them or not.
  var turns = 0
  var indirect = 0
  /// Articles of the filter that are unread.
  var unread: Int?
  /// Of the whole library, whatever the filter.
  var allArticles: Int?
}

/// The article in the text pane.
struct Detail: Sendable {
  var content: ArticleContent?
  var page: Page?
  /// What `page` was laid out for.
  var shape: PageShape?
  var beside: Page?
  var top = 0
  /// The line at the top of the quotes beside the text, when the wheel has turned them; nil: the marked one is in sight.
  var sideTop: Int?
  /// Index into the content's quotes of the one that is marked.
  var quote: Int?
  /// Index into the content's links of the one that is marked.
  var link: Int?
  var showsAside = false
  /// Where the words of the filter stand in the page.
  var filterHits: [Hit] = []
  /// The article that the cursor has come to, and whether it rests there.
  var rest: (article: ArticleID, isOver: Bool)?
  /// A quotation to go to as soon as its article is here.
  var goal: QuoteID?
  /// Where to scroll as soon as the article is here.
  var topGoal: Int?
  /// The context of the quotation under the cursor of the quote browser.
  var context: (id: QuoteID, shape: PageShape, page: Page)?
  /// Quotes of the speaker under the cursor.
  var speakerQuotes: (id: SpeakerID, rows: [QuoteRow])?
}

/// A document and its links.
struct Linked: Hashable, Sendable {
  var row: ArticleRow
  var items: [LinkItem]
}

/// A row of the links of a document.
struct LinkItem: Identifiable, Hashable, Sendable {
  enum Target: Hashable, Sendable {
    case document(LinkRow)
    /// A headline the page points to: not in the library.
    case headline(section: String?, title: String, summary: String?)
  }
  var id: Int
  var target: Target

  var title: String {
    switch target {
    case .document(let link): link.article.title
    case .headline(_, let title, _): title
    }
  }

  var article: ArticleID? {
    if case .document(let link) = target { link.article.id } else { nil }
  }
}

/// Where a row that was asked for should stand when it comes.
struct Arrival: Hashable, Sendable {
  var line: Int
  var position: Int?
}

/// Keys pressed that do not make a command yet.
struct Pending: Hashable, Sendable {
  var keys: [Key] = []
  var count: Int?
  /// Counts up with each unfinished chord, so that old timers are known.
  var number = 0
  /// How the chord can go on is shown after a while.
  var showsBox = false
  /// Digits that have changed the screen, and where they began: when more follow at once they were a number.
  var digits: Digits?

  struct Digits: Hashable, Sendable {
    var value = 0
    var places = 0
    /// The screen that the digit brought may have been seen.
    var isSeen = false
    var spot: Spot
    var history: History
  }
}

struct Message: Hashable, Sendable {
  var text: String
  var isFailure = false
}

/// The words that `n` and `N` look for, and where in the text they stand.
struct ActiveSearch: Sendable {
  var words: String
  var pane: Pane
  var hits: [Hit] = []
  /// Index into `hits`.
  var current: Int?
}

/// Lines typed into prompts, the latest last.
struct TypedLines: Hashable, Sendable {
  var filters: [String] = []
  var searches: [String] = []
  var commands: [String] = []
  var tags: [String] = []
  var notes: [String] = []
  var files: [String] = []
  var pipes: [String] = []

  static func add(_ line: String, to lines: inout [String]) {
    guard !line.isEmpty else { return }
    lines.removeAll { $0 == line }
    lines.append(line)
    if lines.count > 100 { lines.removeFirst() }
  }
}
