import ArgumentParser
import Library

struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List quotations with their speakers, those of the newest article first.")

  @OptionGroup var library: LibraryOption
  @OptionGroup var filter: FilterOptions
  @OptionGroup var form: FormOptions

  @Flag(help: "List the turns of transcripts too (kind `turn`; `cue` is the label; of long ones the beginning).")
  var turns = false

  @Flag(help: "List reported speech without quotation marks too (kind `indirect`).")
  var indirect = false

  func run() throws {
    let library = try library.openExisting()
    var filter = try filter.filter(in: library)
    if turns { filter.speech.insert(.turns) }
    if indirect { filter.speech.insert(.indirect) }
    var printer = Printer<PrintedQuote>(form.form)
    var names = Names(library: library)
    var place = Place<QuoteID>.first
    while true {
      let rows = try answering(filter.text) { try library.quotes(filter, place, limit: 500) }
      for row in rows { printer.add(try names.printed(row)) }
      guard let last = rows.last else { break }
      place = .after(last.id)
    }
    printer.finish()
  }

  /// The contract's ids of documents and speakers, looked up once for each run of rows that share them.
  private struct Names {
    let library: Library
    var document: (id: ArticleID, key: String)?
    var speakers: [SpeakerID: String] = [:]

    mutating func printed(_ row: QuoteRow) throws -> PrintedQuote {
      if document?.id != row.id.article {
        document = (row.id.article, try library.row(row.id.article)?.key ?? "")
      }
      if let speaker = row.speaker, speakers[speaker] == nil {
        if speakers.count > 10_000 { speakers = [:] }
        speakers[speaker] = try library.speaker(speaker)?.key
      }
      return PrintedQuote(row: row, document: document?.key ?? "", speakerKey: row.speaker.flatMap { speakers[$0] })
    }
  }
}
