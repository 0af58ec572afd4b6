import ArgumentParser
import BriefingCore
import Glibc
import Library

/// Which library: `--library`, else `BRIEFINGS_LIBRARY`, else the default place.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: "The library file (else $BRIEFINGS_LIBRARY, else ~/.local/share/briefings/library.db).",
    completion: .file())
  var path: String?

  var resolved: String {
    if let path { return path }
    if let set = environment("BRIEFINGS_LIBRARY") { return set }
    let data = environment("XDG_DATA_HOME") ?? (environment("HOME") ?? ".") + "/.local/share"
    return data + "/briefings/library.db"
  }

  /// For commands that only read: a mistyped name must not make a library.
  func openExisting() throws -> Library {
    guard unsafe access(resolved, F_OK) == 0 else {
      throw Failure(message: "\(resolved): no library there; `briefings import FOLDER` makes one")
    }
    return try open()
  }

  func open() throws -> Library {
    do {
      return try Library(at: resolved) {
        say(
          "\(resolved): made by an older version; its indices are made anew, once. Nothing is lost if this is stopped")
      }
    } catch {
      throw Failure(message: "\(error)")
    }
  }
}

/// Whether files that are passed over are named.
struct SkipOption: ParsableArguments {
  @Flag(help: "Name each file in the folders that is skipped, for it is no document.")
  var verbose = false
}

/// One sentence on files that were passed over, if there are some.
func say(_ skipped: SkippedFiles, isVerbose: Bool) {
  guard let words = skipped.words else { return }
  say(words + (isVerbose ? "" : " (--verbose names them; a file that is named itself is read)"))
}

/// A set environment variable that is not empty.
func environment(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  let text = unsafe String(cString: value)
  return text.isEmpty ? nil : text
}

/// What to list: `--speaker` and `--query`.
struct FilterOptions: ParsableArguments {
  @Option(name: .long, help: "Only what this speaker said (a name, or the id that `speakers` prints).")
  var speaker: String?

  // A filter may begin with `-word`.
  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "A filter, as on the reader's `f` line.",
      discussion: """
        Words match by their beginnings and must all be there; "a phrase", -without, A OR B, ( ), /pattern/ (also title:/pattern/). Fields: speaker: title: \
        source: text: quote: cue: place: org: tag: note: date: (2008, 2008-03..2008-05, <2008) kind: (direct, mixed, \
        indirect, turn, term, article, transcript) quotes: (>5, 2..9) links: (an id) has: (quotes, tag, note) is: (unread, \
        read, starred, done) saved: (a name). @NAME alone is the filter saved under this name.
        """))
  var query: String?

  func filter(in library: Library) throws -> Filter {
    var filter = Filter(text: query ?? "")
    filter.waits = true
    if let query, query.hasPrefix("@") { filter.text = "saved:\"\(query.dropFirst())\"" }
    if let speaker { filter.speakers = [try library.knownSpeaker(named: speaker).id] }
    return filter
  }
}

extension Library {
  /// The speaker that a user means; it is the user's mistake when there is none.
  func knownSpeaker(named name: String) throws -> SpeakerRow {
    guard let row = try speaker(named: name) else {
      throw Failure(
        message: "no speaker is called '\(name)' in this library; `briefings speakers` lists those there are")
    }
    return row
  }
}

/// How to print rows: a table on a terminal, plain columns else, or one of the machine's forms.
struct FormOptions: ParsableArguments {
  enum Form: String, EnumerableFlag {
    case json, jsonl, csv

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .json: "Print one JSON array."
      case .jsonl: "Print a JSON object a line."
      case .csv: "Print comma-separated values with a head line."
      }
    }
  }

  @Flag(exclusivity: .exclusive) var form: Form?
}
