import ArgumentParser
import Glibc
import Library
import Screens
import Terminal

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the reader (this is what happens without a subcommand).",
    discussion: """
      The files and folders named are taken into the library while you read; without any, the whole library opens. \
      Where standard output is no terminal, the list of articles is printed instead.
      """)

  @OptionGroup var library: LibraryOption
  @OptionGroup var filter: FilterOptions

  @Option(help: "Colours: auto, always or never (else as NO_COLOR says).")
  var color: ColorChoice = .auto

  @Argument(help: "Files and folders.", completion: .file())
  var paths: [String] = []

  func validate() throws {
    // A word that is neither a path nor a subcommand is most likely a mistyped subcommand.
    for path in paths where !path.contains("/") && !exists(path) {
      throw ValidationError("'\(path)' is neither a file or folder here nor a subcommand; see `briefings --help`")
    }
  }

  func run() throws {
    if !paths.isEmpty, !paths.contains(where: exists) {
      throw Failure(message: "\(paths[0]): no such file or folder; check the name")
    }
    guard Standard.output.isTerminal && isatty(STDIN_FILENO) == 1 else { return try printPlain() }
    let library = try library.open()
    var filter = try filter.filter(in: library)
    filter.paths = paths
    try MainActor.assumeIsolated {
      try read(library: library, paths: paths, filter: filter, color: color.forTerminal)
    }
  }

  private func printPlain() throws {
    let library = try library.open()
    var failed = false
    if !paths.isEmpty {
      let report = try library.importing(paths)
      for failure in report.failures { say(failure) }
      failed = !report.failures.isEmpty
    }
    var filter = try filter.filter(in: library)
    filter.paths = paths
    try printArticles(of: library, filter, nil)
    if failed { throw ExitCode(1) }
  }
}

private func exists(_ path: String) -> Bool {
  unsafe access(path, F_OK) == 0
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  var forTerminal: Terminal.Options.Color {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}
