import Canvas
import Library

/// What lies over a screen and takes the keys: a prompt, the speaker picker, the help.
enum Overlay: Sendable {
  case filter(FilterPrompt)
  case search(SearchPrompt)
  case command(CommandPrompt)
  case picker(SpeakerPicker)
  case help(HelpPrompt)
  case details(top: Int)
  case menu(Menu)
  case file(FilePrompt)
  case pipe(PipePrompt)
  /// A file is there already: may it go?
  case question(WriteErrand)
  case output(OutputPane)
  /// What is known of a speaker.
  case speaker(SpeakerRow, top: Int)
  case join(JoinPrompt)
  case hints(typed: String, [HintTarget])
  case line(LinePrompt)
  case shelf(FilterShelf)
}

/// A prompt for one line that something is done with on Enter.
struct LinePrompt: Sendable {
  enum Purpose: Sendable {
    case tag([ArticleRow], isOn: Bool)
    case note([NoteTarget])
    /// Select the rows that a filter finds.
    case select
    case saveFilter(String)
    case renameFilter(String)
  }

  var purpose: Purpose
  var editor: LineEditor
  /// Those selected stay so.
  var keepsSelection = false
  var completion = Completion()
}

/// Words that may stand at the caret, and the one that does.
struct Completion: Hashable, Sendable {
  var words: [String] = []
  /// The character from which they replace what is typed.
  var start = 0
  var choice: Int?
  /// Those of the words that began as what was typed when Tab was pressed first.
  var fitting: [String] = []
}

/// The list of saved filters.
struct FilterShelf: Sendable {
  var rows: [SavedFilter]?
  var cursor = 0
  /// The filter that stands, as a line that can be saved.
  var current: String
}

struct FilterPrompt: Sendable {
  var editor: LineEditor
  /// Where Esc goes back to.
  var before: Spot
  /// What is wrong with the line as it stands; the list keeps the last good one.
  var error: FilterError?
  var completion = Completion()
}

struct SearchPrompt: Sendable {
  var editor: LineEditor
  var pane: Pane
  /// Where the search began; Esc goes back there.
  var before: Spot
}

struct CommandPrompt: Sendable {
  var editor: LineEditor
  /// The line of the palette that Enter takes; nil: what was typed.
  var choice: Int?
}

struct HelpPrompt: Sendable {
  var editor = LineEditor()
  /// Where the help was asked for: Enter runs the line there.
  var context: Contexts
  var cursor = 0
  var top = 0
}

struct SpeakerPicker: Sendable {
  var editor = LineEditor()
  var rows = ListWindow<SpeakerRow>()
  /// In the order in which they were ticked.
  var ticked: [SpeakerID]
  /// Articles that all of those ticked speak in, not any of them.
  var wantsAll = false
  /// Rows of those ticked here.
  var known: [SpeakerID: SpeakerRow] = [:]
  /// The filter as it was before.
  var before: Filter
  /// Articles that the filter would show with those ticked.
  var adds: (filter: Filter, count: Int)?
}

/// A quotation or a link in sight, with the letters that go to it.
struct HintTarget: Hashable, Sendable {
  enum Goal: Hashable, Sendable {
    case quote(Int)
    case link(Int)
  }
  var letters: String
  var goal: Goal
  /// Line of the article's page.
  var line: Int
}
