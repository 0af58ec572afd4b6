import ArgumentParser
import Library
import Screens
import Terminal

struct Speakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "List who is quoted, with counts, names joined and roles; most quoted first. Join names, split them.",
    subcommands: [ListSpeakers.self, JoinSpeakers.self, SplitSpeakers.self, JoinedSpeakers.self],
    defaultSubcommand: ListSpeakers.self)

  static let subcommandNames = ["list", "join", "split", "joined"]
}

struct ListSpeakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List who is quoted (this is what happens without a subcommand).")

  @OptionGroup var library: LibraryOption
  @OptionGroup var form: FormOptions

  @Argument(help: "Only names of which words begin so.")
  var name: [String] = []

  func validate() throws {
    // After an option, the name of a subcommand is taken for a speaker's: nothing would be done, in silence.
    guard let first = name.first, Speakers.subcommandNames.contains(first) else { return }
    throw ValidationError("options stand behind the subcommand: `briefings speakers \(first) ... --library FILE`")
  }

  func run() throws {
    let library = try library.openExisting()
    let words = name.joined(separator: " ")
    var isEmpty = true
    var printer = Printer<PrintedSpeaker>(form.form)
    let signs = environmentIsUTF8() ? Signs.unicode : Signs.ascii
    var place = Place<SpeakerID>.first
    while true {
      let rows = try library.speakers(matching: words, place, limit: 500)
      let sparks = printer.isTable ? try library.sparks(of: rows.map(\.id)) : Sparks()
      isEmpty = isEmpty && rows.isEmpty
      for row in rows {
        let picture = sparks.counts[row.id].map { signs.sparkline($0, columns: PrintedSpeaker.pictureWidth) }
        printer.add(PrintedSpeaker(row: row, picture: picture ?? ""))
      }
      guard let last = rows.last else { break }
      place = .after(last.id)
    }
    printer.finish()
    if isEmpty, !words.isEmpty { say("no speaker has words that begin so: \(onOneLine(words))") }
  }
}
