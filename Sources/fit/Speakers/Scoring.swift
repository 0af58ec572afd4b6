import ArgumentParser
import BriefingCore

/// `fit speakers indirect`
struct ScoreIndirect: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "indirect", abstract: "Score reported speech.")

  @Argument(help: "A set.")
  var set: String

  func run() throws { IndirectScore.score(try Article.read(set)) }
}

/// `fit speakers speed`
struct MeasureSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed", abstract: "What each stage of `briefings extract` costs.")

  @Argument(help: "A file of JSON Lines.")
  var set: String

  @Option(help: "How often it is read.")
  var rounds = 7

  func run() throws { try Speed.measure(set, rounds: rounds) }
}

/// `fit speakers extract`
struct ExtractLines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "What `briefings extract --jsonl` prints, to compare two builds.")

  @Argument(help: "A file of JSON Lines.")
  var set: String

  func run() throws { try Speed.printLines(set) }
}

/// `fit speakers show`
struct ShowText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Quotations and people of one plain text.")

  @Argument(help: "A file of text.")
  var text: String

  func run() throws { print(try Show.text(text), terminator: "") }
}
