import ArgumentParser
import ConfigFile
import Screens

struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Where the settings are, what they can be, what is wrong in them.",
    subcommands: [Default.self, Path.self, Check.self])

  struct Default: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "default",
      abstract: "Print the whole file of settings as it holds when there is none, with a word on each line.",
      discussion: "briefings config default > ~/.config/briefings/config.toml begins one of your own.")

    func run() {
      Standard.output.write(Configuration.defaultFile())
    }
  }

  struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "path", abstract: "Print where the file of settings is looked for.")

    @OptionGroup var config: ConfigOption

    func run() {
      Standard.output.write(config.resolved + "\n")
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Print every mistake in the file of settings, with its line.",
      discussion: "Exit status 1 when there is one; the reader starts all the same, with the rest of the settings.")

    @OptionGroup var config: ConfigOption

    func run() throws {
      let mistakes = config.read().told(of: config.resolved)
      for mistake in mistakes { Standard.output.write(withoutControls(mistake + "\n")) }
      if !mistakes.isEmpty { throw ExitCode(1) }
    }
  }
}

struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "List the commands of the reader with their keys, as your settings have them.",
    discussion: "The names are those that the file of settings binds keys to, and that the reader's : runs.")

  @OptionGroup var config: ConfigOption

  func run() {
    let configuration = config.read()
    for mistake in configuration.told(of: config.resolved) { say(mistake) }
    var lines = ""
    for command in Command.allCases {
      let keys = configuration.keymap.bindings.filter { $0.command == command }.map { binding in
        let place = binding.contexts == .list ? " (list)" : binding.contexts == .text ? " (text)" : ""
        return binding.label + place
      }
      lines +=
        "\(fit(command.rawValue, width: 20))  \(fit(keys.joined(separator: ", "), width: 24))  \(command.summary)\n"
    }
    Standard.output.write(lines)
  }
}
