import ArgumentParser
import BriefingCore
import Library

struct JoinSpeakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Join names that are one speaker; the first is the one that is shown.",
    discussion: """
      briefings speakers join "Joe Biden" Biden "Joseph R. Biden"

      Counts, filters and lists follow at once; the documents stay as they were read, and importing again changes no join. \
      A name is a whole name or the id that `speakers` prints.
      """)

  @OptionGroup var library: LibraryOption
  @Flag(help: "Join all that `speakers joined --proposed` lists; `split --proposed` takes it back.")
  var proposed = false
  @Argument(help: "Names: the one to be shown, then those that are joined to it.")
  var names: [String] = []

  func validate() throws {
    if proposed, !names.isEmpty { throw ValidationError("either names or --proposed") }
    if !proposed, names.count < 2 {
      throw ValidationError("give two names at least: the one to be shown, then those that are joined to it")
    }
  }

  func run() throws {
    let library = try library.openExisting()
    if proposed {
      let change = try library.accept(try library.proposedJoins())
      Standard.output.write(
        change.after.isEmpty
          ? "nothing is proposed\n"
          : "\(onOneLine(change.summary)); `briefings speakers split --proposed` takes it back\n")
      return
    }
    let rows = try names.map { try library.oneSpeaker(named: $0) }
    let change = try library.join(rows.dropFirst().map(\.id), to: rows[0].id)
    guard !change.after.isEmpty, let head = try library.speaker(rows[0].id) else {
      Standard.output.write("nothing to join: they are \(onOneLine(rows[0].name)) already\n")
      return
    }
    Standard.output.write("\(onOneLine(change.summary)): \(head.quotes) quotations in \(head.documents) documents\n")
  }
}

struct SplitSpeakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Take a joined name out again; for a speaker with joined names, all of them.",
    discussion: "A name that was split is not proposed again.")

  @OptionGroup var library: LibraryOption
  @Flag(help: "Take all joins back that were made as proposed.")
  var proposed = false
  @Argument(help: "A name, or an id that `speakers joined` prints.")
  var name: String?

  func validate() throws {
    if proposed == (name != nil) { throw ValidationError("give a name, or --proposed") }
  }

  func run() throws {
    let library = try library.openExisting()
    guard let name else {
      let change = try library.splitProposed()
      Standard.output.write(
        change.after.isEmpty ? "nothing was joined as proposed\n" : onOneLine(change.summary) + "\n")
      return
    }
    let id: SpeakerID
    if let joined = try library.joinedName(called: name) {
      id = joined
    } else {
      id = try library.oneSpeaker(named: name).id
    }
    let change = try library.split(id)
    guard !change.after.isEmpty else {
      throw Failure(
        message: "nothing is joined to '\(name)'; `briefings speakers joined` lists the names that are joined")
    }
    Standard.output.write(onOneLine(change.summary) + "\n")
  }
}

struct JoinedSpeakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "joined",
    abstract: "List the names that are joined, to whom and why; or those that the library's counts propose to join.")

  @OptionGroup var library: LibraryOption
  @OptionGroup var form: FormOptions
  @Flag(help: "Bare last names that are clearly one person's; nothing is joined before you say so.")
  var proposed = false

  func run() throws {
    let library = try library.openExisting()
    var printer = Printer<PrintedJoin>(form.form)
    if proposed {
      for one in try library.proposedJoins() {
        printer.add(
          PrintedJoin(
            name: one.name, id: try library.speaker(one.speaker)?.key ?? "", quotes: one.quotes, head: one.headName,
            headID: one.headKey, why: one.why, isProposed: true))
      }
    } else {
      for row in try library.joinedSpeakers() {
        for joined in row.joined {
          printer.add(
            PrintedJoin(
              name: joined.name, id: joined.key, quotes: joined.quotes, head: row.name, headID: row.key,
              why: joined.why, isProposed: false))
        }
      }
    }
    printer.finish()
  }
}

/// A name and the speaker that it is joined to.
struct PrintedJoin: PrintedRow {
  static let columns = [
    Column(name: "name", width: 20), Column(name: "joined_to", width: 24),
    Column(name: "quotes", width: 7, isNumber: true), Column(name: "why"),
    Column(name: "id", isInTable: false), Column(name: "joined_to_id", isInTable: false),
  ]

  var name: String
  var id: String
  var quotes: Int
  var head: String
  var headID: String
  var why: String
  var isProposed: Bool

  var values: [String] { [name, head, String(quotes), why, id, headID] }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(id)
      json.key("name")
      json.string(name)
      json.key("joined_to")
      json.object { json in
        json.key("id")
        json.string(headID)
        json.key("name")
        json.string(head)
      }
      json.key("quotes")
      json.integer(quotes)
      json.key("why")
      json.string(why)
      json.key("proposed")
      json.boolean(isProposed)
    }
  }
}

extension Library {
  /// The speaker of a whole name or id. A part of a name does when only one speaker has it: a join is no guess.
  func oneSpeaker(named name: String) throws -> SpeakerRow {
    let found = try speakers(called: name, limit: 8)
    guard let first = found.first else {
      throw Failure(
        message: "no speaker is called '\(name)' in this library; `briefings speakers` lists those there are")
    }
    guard found.count == 1 else {
      let shown = found.prefix(7).map { "\($0.name) (\($0.quotes) quotations, id '\($0.key)')" }
      throw Failure(
        message: "'\(name)' may be several speakers: \(shown.joined(separator: ", "))"
          + (found.count > 7 ? " and more" : "") + "; give a whole name or an id")
    }
    return first
  }
}
