import ArgumentParser
import Library

struct Speakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "List who is quoted, with counts, names joined and roles; most quoted first.")

  @OptionGroup var library: LibraryOption
  @OptionGroup var form: FormOptions

  @Argument(help: "Only names of which words begin so.")
  var name: [String] = []

  func run() throws {
    let library = try library.openExisting()
    let words = name.joined(separator: " ")
    var printer = Printer<SpeakerRow>(form.form)
    var place = Place<SpeakerID>.first
    while true {
      let rows = try library.speakers(matching: words, place, limit: 500)
      for row in rows { printer.add(row) }
      guard let last = rows.last else { break }
      place = .after(last.id)
    }
    printer.finish()
  }
}
