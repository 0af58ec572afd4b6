import ArgumentParser
import Exports
import Files
import Glibc
import Library

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write articles or quotations to a file, for other programs and for people.",
    discussion: """
      Without ids, what --query and --speaker leave goes out, or the whole library. The file's name tells the form: \
      .json .jsonl .csv .md .html .bib (BibTeX) .csl.json (CSL-JSON, for Zotero and pandoc) .txt; on standard output it \
      is text unless --format says otherwise. A file is there whole or not at all, and one that is there already is left \
      alone without --force. In CSV, cells that a spreadsheet would take for a formula get an apostrophe in front.
      """)

  @OptionGroup var library: LibraryOption
  @OptionGroup var filter: FilterOptions

  enum Things: String, EnumerableFlag {
    case articles, quotes

    static func help(for things: Things) -> ArgumentHelp? {
      switch things {
      case .articles: "Write whole articles (this is what happens unless --quotes is given)."
      case .quotes: "Write quotations with their speakers."
      }
    }
  }

  @Flag(exclusivity: .exclusive) var things: Things?

  @Option(name: [.customShort("o"), .long], help: "The file to write (else standard output).", completion: .file())
  var output: String?

  @Option(help: "json, jsonl, csv, md, html, bib, csl or txt (else as the file's name ends).")
  var format: ExportFormat?

  @Flag(help: "Write over a file that is there already.")
  var force = false

  @Argument(help: "Documents, by the ids that `list` prints or their paths.")
  var ids: [String] = []

  func validate() throws {
    if !ids.isEmpty, filter.query != nil || filter.speaker != nil {
      throw ValidationError("name documents, or narrow with --query and --speaker: not both")
    }
    if let path, format == nil, ExportFormat(path: path) == nil {
      throw ValidationError(
        "\(path): the name does not tell the form; let it end in one of \(ExportFormat.endings), or give --format")
    }
  }

  /// Nil: standard output.
  private var path: String? { output == "-" ? nil : output }

  func run() throws {
    let library = try library.openExisting()
    let choice = try choice(in: library)
    let format = format ?? path.flatMap(ExportFormat.init(path:)) ?? .txt
    guard let path else {
      var stream = try stream(choice, of: library, as: format)
      while let bytes = try stream.next() { Standard.output.write(bytes) }
      return
    }
    if !force, NewFile.present(at: path) == .file {
      throw Failure(message: "\(path): a file of that name is there already; --force writes over it")
    }
    do {
      var stream = try stream(choice, of: library, as: format)
      let file = try NewFile(path, replacing: force)
      while let bytes = try stream.next() { try file.write(bytes) }
      try file.finish()
      say("\(stream.tally.words(of: choice)) written to \(path)")
    } catch let error as FileError {
      throw Failure(message: error.message)
    }
  }

  private func stream(
    _ choice: ExportChoice, of library: Library, as format: ExportFormat
  ) throws -> ExportStream {
    try answering(filter.query ?? "") { try ExportStream(library, choice, as: format) }
  }

  private func choice(in library: Library) throws -> ExportChoice {
    let wantsQuotes = things == .quotes
    guard ids.isEmpty else {
      let articles = try ids.map { id in
        guard let article = try library.article(named: id) else {
          throw Failure(message: "no document '\(id)' in this library; `briefings list` prints the ids")
        }
        return article
      }
      return wantsQuotes ? .quotesOf(articles) : .documents(articles)
    }
    let filter = try filter.filter(in: library)
    return wantsQuotes ? .quotes(filter) : .articles(filter)
  }
}

extension ExportFormat: ExpressibleByArgument {}
