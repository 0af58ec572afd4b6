import ArgumentParser
import ConfigFile
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

  @OptionGroup var config: ConfigOption

  @Option(help: "Colours: auto, always or never (else as the settings and NO_COLOR say).")
  var color: ColorChoice?

  @Option(
    help: "The theme (else that of the settings): \(Themes.standard.names.joined(separator: ", ")), or one of yours.")
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "How copies get to the clipboard: auto, terminal, or a command that reads them.",
      discussion: "auto: through the terminal (OSC 52), and by wl-copy, xclip, xsel or pbcopy where it is known not to."
    ))
  var clipboard: Clipboard?

  @Flag(help: "Numbered lines and a question instead of a screen: for screen readers, logs and pipes.")
  var plain = false

  /// Set by `seeds`: the reader says what to press next.
  var isTour = false

  @Flag(name: .customLong("no-osc8"), help: "Do not make addresses on the screen links of the terminal (OSC 8).")
  var withoutLinks = false

  @Flag(help: "Begin at the top of the list, with the layout of the first time, not where the reader was left.")
  var fresh = false

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
    if plain { return try readPlain() }
    guard Standard.output.isTerminal && isatty(STDIN_FILENO) == 1 else { return try printPlain() }
    let path = library.resolved
    let library = try library.open()
    var filter = try filter.filter(in: library)
    // A key does not wait for what is looked through.
    filter.waits = false
    filter.paths = paths
    let begins: Beginning = fresh || isTour ? .fresh : filter.isEmpty ? .atPlace : .withLayout
    let configuration = try configured()
    if filter.text.isEmpty { filter.text = configuration.settings.filter }
    // The status line has no room for the whole path.
    let name = config.resolved.split(separator: "/").last.map(String.init) ?? config.resolved
    let mistakes = configuration.told(of: name)
    do {
      try MainActor.assumeIsolated {
        try read(
          library: library, paths: paths, filter: filter, configuration, mistakes: mistakes,
          clipboard: clipboard ?? Clipboard(argument: configuration.settings.clipboard) ?? .auto,
          place: PlaceFile(library: path), begins: begins, isTour: isTour)
      }
    } catch let error as TerminalError {
      say("\(error); until then here are plain lines, as with --plain")
      try readPlain()
    }
  }

  private enum CodingKeys: String, CodingKey {
    case library, filter, config, color, theme, clipboard, plain, withoutLinks, fresh, paths
  }

  private func readPlain() throws {
    let library = try library.open()
    let failed = try takeIn(into: library)
    let configuration = try configured()
    for mistake in configuration.told(of: config.resolved) { say(mistake) }
    var filter = try filter.filter(in: library)
    if filter.text.isEmpty { filter.text = configuration.settings.filter }
    filter.paths = paths
    var reader = PlainReader(library: library, filter: filter, settings: configuration.settings)
    try reader.run()
    if failed { throw ExitCode(1) }
  }

  /// Whether something could not be read.
  private func takeIn(into library: Library) throws -> Bool {
    guard !paths.isEmpty else { return false }
    let report = try library.importing(paths)
    for failure in report.failures + report.withoutText { say(failure) }
    if let words = report.skipped.words { say(words) }
    return !report.failures.isEmpty
  }

  /// The settings with what was said on the command line.
  private func configured() throws -> Configuration {
    var configuration = config.read()
    if let color { configuration.settings.color = color.setting }
    if withoutLinks { configuration.settings.osc8 = false }
    if let theme {
      guard configuration.themes[theme] != nil else {
        let names = configuration.themes.names.joined(separator: ", ")
        throw Failure(message: "--theme \(theme): no theme is called so; there are \(names)")
      }
      configuration.settings.theme = theme
    }
    return configuration
  }

  private func printPlain() throws {
    let library = try library.open()
    let failed = try takeIn(into: library)
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

  var setting: Settings.Color {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}
