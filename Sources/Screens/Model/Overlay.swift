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
  case hints(typed: String, [HintTarget])
}

struct FilterPrompt: Sendable {
  var editor: LineEditor
  /// Where Esc goes back to.
  var before: Spot
  /// What is wrong with the line as it stands; the list keeps the last good one.
  var error: FilterError?
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
