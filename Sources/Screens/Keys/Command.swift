/// Everything that a key, a line of the help or the command line can ask for. The raw value is its name on the `:` line.
public enum Command: String, CaseIterable, Sendable {
  case down, up, first, last
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case left, right, open, close
  case quit
  case backward = "back"
  case forward
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case articles, quotes, speakers, links, overview
  case times = "time"
  case otherDown = "other-down"
  case otherUp = "other-up"
  case search
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case filter
  case dropFilter = "drop-filter"
  case speakerHere = "speaker-here"
  case pickSpeakers = "pick-speakers"
  case joinSpeaker = "join-speaker"
  case joinProposed = "join-proposed"
  case splitSpeaker = "split-speaker"
  case commandLine = "command-line"
  case help
  case undo, redo
  case repeatLast = "repeat"
  case setMark = "mark"
  case goToMark = "go-to-mark"
  case zoom, layout, narrower, wider
  case cursorToMiddle = "row-to-middle"
  case cursorToTop = "row-to-top"
  case cursorToBottom = "row-to-bottom"
  case redraw, suspend, stop
  case playMacro = "macro"

  case readOn = "read-on"
  case nextUnread = "next-unread"
  case previousUnread = "previous-unread"
  case toggleRead = "read"
  case markAllRead = "mark-all-read"
  case toggleStar = "star"
  case selectRow = "select"
  case selectRange = "select-range"
  case openOriginal = "open-original"
  case openMenu = "open-menu"
  case write
  case pipe
  case edit
  case copyText = "copy"
  case copyCitation = "copy-citation"
  case copyLink = "copy-link"
  case copyJSON = "copy-json"
  case copyMarkdown = "copy-markdown"
  case nextQuote = "next-quote"
  case previousQuote = "previous-quote"
  case nextTurn = "next-turn"
  case previousTurn = "previous-turn"
  case nextOfSpeaker = "next-turn-of-speaker"
  case previousOfSpeaker = "previous-turn-of-speaker"
  case nextLink = "next-link"
  case previousLink = "previous-link"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case hints
  case setAside = "set-aside"
  case toggleIndirect = "reported-speech"
  case details
  case rescan
  case addTag = "tag"
  case removeTag = "untag"
  case note
  case noteInEditor = "note-in-editor"
  case savedFilters = "filters"
  case toggleDone = "done"
  case selectByQuery = "select-matching"
  case onSelected = "on-selected"
  case sortByDate = "sort-date"
  case sortBySource = "sort-source"
  case sortByQuotes = "sort-quotes"
  case sortBySpeaker = "sort-speaker"
  case dateColumn = "column-date"
  case sourceColumn = "column-source"
  case quotesColumn = "column-quotes"
  case tagsColumn = "column-tags"
  case cueColumn = "column-cue"

  /// Whether a number typed before it says how often, or which row.
  public var takesCount: Bool {
    switch self {
    case .down, .up, .first, .last, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .otherDown, .otherUp, .nextHit,
      .previousHit, .nextUnread, .previousUnread, .nextQuote, .previousQuote, .nextTurn, .previousTurn, .nextOfSpeaker,
      .previousOfSpeaker, .nextLink, .previousLink, .nextParagraph,
      .previousParagraph, .undo, .redo, .narrower, .wider, .backward, .forward, .dropFilter:
      true
    default: false
    }
  }

  /// Whether one more key, any letter, belongs to it (`m a`).
  public var takesLetter: Bool { self == .setMark || self == .goToMark || self == .playMacro }

  /// Whether it acts on all rows that are selected; a range that is still open is selected first.
  var isAboutSelected: Bool {
    switch self {
    case .toggleRead, .toggleStar, .toggleDone, .addTag, .removeTag, .note, .noteInEditor, .onSelected, .write, .pipe,
      .copyText, .copyCitation, .copyLink, .copyJSON, .copyMarkdown:
      true
    default: false
    }
  }

  /// Whether it changes articles: of quotes that are selected, those that they stand in.
  var isAboutArticles: Bool {
    switch self {
    case .toggleRead, .toggleStar, .toggleDone, .addTag, .removeTag: true
    default: false
    }
  }

  /// Whether `.` does it again: what changes something, not what moves.
  public var isRepeatable: Bool {
    switch self {
    case .toggleRead, .toggleStar, .markAllRead, .narrower, .wider, .layout, .nextUnread, .previousUnread, .speakerHere,
      .setAside, .toggleDone, .addTag, .removeTag:
      true
    default: false
    }
  }

  /// One line for the help.
  public var summary: String {
    switch self {
    case .down: "next row or line"
    case .up: "previous row or line"
    case .first: "first row; with a number, that row"
    case .last: "last row; with a number, that row"
    case .halfPageDown: "half a page down"
    case .halfPageUp: "half a page up"
    case .pageDown: "page down"
    case .pageUp: "page up"
    case .left: "pane to the left; at the edge back"
    case .right: "pane to the right; at the edge open"
    case .open: "open: article, quote in its article, speaker's quotes, link"
    case .close: "back one level; ends a search or a selection"
    case .quit: "quit"
    case .backward: "back to where you were"
    case .forward: "forward again"
    case .nextPane: "next pane"
    case .previousPane: "previous pane"
    case .articles: "articles"
    case .quotes: "quotes"
    case .speakers: "speakers"
    case .links: "links of this document"
    case .overview: "overview of the library"
    case .times: "quotes over time: a bar a day, week, month; speakers side by side"
    case .otherDown: "list: scroll the text down; text: next article"
    case .otherUp: "list: scroll the text up; text: previous article"
    case .search: "search in this pane while typing"
    case .nextHit: "next hit; without a search next unread"
    case .previousHit: "previous hit; without a search previous unread"
    case .filter: "filter line: narrow the list while typing"
    case .dropFilter: "take the last part of the filter away"
    case .speakerHere: "filter by the speaker here"
    case .pickSpeakers: "pick speakers to filter by"
    case .joinSpeaker: "join this speaker's name to another, or split a joined one"
    case .joinProposed: "join all bare last names that are clearly one person's"
    case .splitSpeaker: "split all names joined to this speaker"
    case .commandLine: "command line and palette"
    case .help: "this help: type to search, Enter runs the line"
    case .undo: "undo"
    case .redo: "redo"
    case .repeatLast: "repeat the last change"
    case .setMark: "set a mark: a letter"
    case .goToMark: "go to a mark: its letter; ' again: where the jump began"
    case .zoom: "this pane alone, and back"
    case .layout: "layout: text right, below, off"
    case .narrower: "list narrower"
    case .wider: "list wider"
    case .cursorToMiddle: "row to the middle"
    case .cursorToTop: "row to the top"
    case .cursorToBottom: "row to the bottom"
    case .redraw: "draw the screen anew"
    case .suspend: "suspend"
    case .stop: "stop what runs"
    case .playMacro: "play a macro of the settings: its letter"
    case .readOn: "read on: a page of text, at its end the next unread"
    case .nextUnread: "next unread article"
    case .previousUnread: "previous unread article"
    case .toggleRead: "read or unread"
    case .markAllRead: "all shown read (u undoes)"
    case .toggleStar: "star"
    case .selectRow: "select this row"
    case .selectRange: "select rows from here"
    case .openOriginal: "original in $BROWSER"
    case .openMenu: "open its address, file, folder or a link in it"
    case .write: "write selection, article or list: the name's ending gives the form"
    case .pipe: "pipe selection, article or list to a command: the letters of w, j as JSON"
    case .edit: "file in $EDITOR"
    case .copyText: "copy the text of the quote or article"
    case .copyCitation: "copy a citation"
    case .copyLink: "copy path or link"
    case .copyJSON: "copy as JSON"
    case .copyMarkdown: "copy as Markdown"
    case .nextQuote: "next quote"
    case .previousQuote: "previous quote"
    case .nextTurn: "next turn of the transcript"
    case .previousTurn: "previous turn of the transcript"
    case .nextOfSpeaker: "next turn of the same speaker"
    case .previousOfSpeaker: "previous turn of the same speaker"
    case .nextLink: "next link"
    case .previousLink: "previous link"
    case .nextParagraph: "next paragraph"
    case .previousParagraph: "previous paragraph"
    case .hints: "letters on quotes and links in sight; type one to go there"
    case .setAside: "show or hide text set aside, with the reason"
    case .toggleIndirect: "list and mark reported speech without quotation marks, or not"
    case .details: "details: path, dates, speakers with aliases and roles"
    case .rescan: "scan the folders now"
    case .addTag: "tag: several with blanks between, Tab completes"
    case .removeTag: "take a tag off"
    case .note: "note on this quote or article"
    case .noteInEditor: "note in $EDITOR"
    case .savedFilters: "saved filters: take, save, rename, delete"
    case .toggleDone: "done: leaves the list that has no filter (is:done shows it)"
    case .selectByQuery: "select the rows that a filter finds"
    case .onSelected: "next command on all selected, which stay so"
    case .sortByDate: "sort by date; again oldest first"
    case .sortBySource: "sort by source; again turns it round"
    case .sortByQuotes: "sort articles by number of quotes; again turns it round"
    case .sortBySpeaker: "sort quotes by speaker; again turns it round"
    case .dateColumn: "column of dates on or off"
    case .sourceColumn: "column of sources on or off"
    case .quotesColumn: "column of numbers of quotes on or off"
    case .tagsColumn: "column of tags on or off"
    case .cueColumn: "column of cues on or off"
    }
  }
}
