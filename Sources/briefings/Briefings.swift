import ArgumentParser

/// The program. One file a subcommand; without one, the reader.
///
/// Every subcommand states its name: making it from the type's costs a tenth of the time to start.
@main
struct Briefings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefings",
    abstract: "Read folders of news and press briefings, and see who said what.",
    discussion: """
      Without a subcommand the reader opens: on the files and folders named, or on the whole library.
      Exit status: 0 done; 1 some input failed and the rest is done; 2 wrong use, or nothing could be done.
      """,
    version: "briefings 0.8.0",
    subcommands: [
      Read.self, Extract.self, Import.self, Formats.self, List.self, Show.self, Quotes.self, Speakers.self, Search.self,
      Links.self, Times.self, Export.self, Tag.self, Note.self, Filters.self, Config.self, Keys.self, Seeds.self,
    ],
    defaultSubcommand: Read.self)

  static func main() {
    ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
      endProgram(status: failure.status)
    } catch let code as ExitCode {
      endProgram(status: code.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// ArgumentParser's own ends: help and version with 0, every mistake in the words with 2.
  private static func end(with error: any Error) -> Never {
    let text = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      let isNamed = text.hasPrefix("Error: ")
      Standard.error.write("briefings: " + (isNamed ? String(text.dropFirst(7)) : text) + "\n")
      endProgram(status: 2)
    }
    Standard.output.write(text + "\n")
    endProgram(status: 0)
  }
}
