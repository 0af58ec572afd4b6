import Canvas

/// One entry of the line of keys at the bottom; clicking it does it.
struct Hint: Hashable, Sendable {
  var label: String
  var words: String
  var command: Command
  /// Where it stands.
  var columns: Range<Int> = 0..<0

  var text: String { "\(label) \(words)" }
}

extension Model {
  /// The keys that matter here, as many as there is room for; the way to all of them is always the last, never cut.
  func keyLine() -> [Hint] {
    var last = Hint(
      label: keymap.label(of: .help) ?? "?", words: size.columns < 160 ? "keys" : "all keys", command: .help)
    let width = columns(of: last.text)
    last.columns = max(0, size.columns - width - 1)..<size.columns
    var hints: [Hint] = []
    var column = 1
    for (command, words) in hintWords {
      guard let label = keymap.label(of: command) else { continue }
      var hint = Hint(label: label, words: words, command: command)
      let width = columns(of: hint.text)
      guard column + width + 2 <= last.columns.lowerBound else { break }
      hint.columns = column..<column + width
      hints.append(hint)
      column += width + 2
    }
    return hints + [last]
  }

  private var hintWords: [(Command, String)] {
    if !selected.isEmpty, screen == .articles, focus == .list {
      return [
        (.toggleRead, "read"), (.toggleStar, "star"), (.addTag, "tag"), (.note, "note"), (.toggleDone, "done"),
        (.onSelected, "keep them for the next"), (.selectRow, "select"), (.close, "end"),
      ]
    }
    if !selectedQuotes.isEmpty, screen == .quotes, focus == .list {
      return [
        (.copyText, "copy"), (.copyCitation, "cite"), (.write, "write"), (.pipe, "pipe"), (.note, "note"),
        (.addTag, "tag articles"), (.onSelected, "keep them for the next"), (.selectRow, "select"), (.close, "end"),
      ]
    }
    if focus == .text || focus == .side {
      let isTranscript = detail.content.map { !$0.turns.isEmpty } ?? false
      return [
        (.close, "back"), (.readOn, "read on"), isTranscript ? (.nextTurn, "turn") : (.nextQuote, "quote"),
        (.speakerHere, "speaker"), (.nextLink, "link"), (.search, "search"), nextHint, (.copyText, "copy"),
        (.setAside, "set aside"), (.toggleStar, "star"), (.links, "links"), (.addTag, "tag"), (.note, "note"),
        (.zoom, "zoom"), (.layout, "layout"),
      ]
    }
    if focus == .left || focus == .sources || focus == .filters {
      let what =
        focus == .left ? "filter by speaker" : focus == .sources ? "filter by source" : "take this filter"
      return [
        (.open, what), (.nextPane, "pane"), (.close, "back"), (.pickSpeakers, "pick"), (.filter, "filter"),
        (.wider, "wider"), (.narrower, "narrower"), (.zoom, "zoom"), (.layout, "layout"), (.times, "time"),
      ]
    }
    let common: [(Command, String)] = [
      (.search, "search"), nextHint, (.copyText, "copy"), (.toggleStar, "star"), (.addTag, "tag"), (.note, "note"),
      (.layout, "layout"), (.undo, "undo"), (.nextPane, "pane"), (.zoom, "zoom"), (.overview, "overview"),
      (.times, "time"),
    ]
    let first: [(Command, String)] =
      switch screen {
      case .articles:
        [(.open, "read"), (.speakerHere, "speaker"), (.pickSpeakers, "pick"), (.filter, "filter"), (.quotes, "quotes")]
      case .quotes:
        [
          (.open, "in article"), (.speakerHere, "speaker"), (.pickSpeakers, "pick"), (.filter, "filter"),
          (.close, "back"),
        ]
      case .speakers: [(.open, "quotes"), (.speakerHere, "filter articles"), (.joinSpeaker, "join"), (.close, "back")]
      case .links: [(.open, "follow"), (.close, "back")]
      case .overview:
        [(.articles, "articles"), (.quotes, "quotes"), (.speakers, "speakers"), (.times, "time"), (.close, "back")]
      case .times:
        [
          (.open, "quotes of the bar"), (.left, "earlier"), (.right, "later"), (.nextHit, "next with quotes"),
          (.wider, "closer"), (.narrower, "wider"),
          (.pickSpeakers, "compare speakers"), (.filter, "filter"), (.close, "back"),
        ]
      }
    let drop: [(Command, String)] = filter.isEmpty ? [] : [(.dropFilter, "wider")]
    return Array(first.prefix(2)) + drop + Array(first.dropFirst(2))
      + (screen == .overview || screen == .times ? [] : common)
  }

  /// `n` means two things: the line says which.
  private var nextHint: (Command, String) {
    (.nextHit, search == nil ? "next unread" : "next hit")
  }
}
