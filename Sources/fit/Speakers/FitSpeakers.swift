import ArgumentParser
import BriefingCore
import Foundation

/// `fit speakers`: the trees that give quotations their speakers, and all that belongs to them.
struct FitSpeakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers", abstract: "Fit and measure what gives quotations their speakers.",
    discussion: "A SET is a file of marked articles, PATH or PATH:WEIGHT; one of weight 0 is read and not fitted to.",
    subcommands: [
      FitTrees.self, FitFolds.self, MeasureTrees.self, CheckTrees.self, FitPronouns.self, FitWords.self,
      ScoreIndirect.self, MeasureSpeed.self, ExtractLines.self, ShowText.self,
    ])

  static func examples(_ articles: [Article]) -> Examples {
    var examples = Examples()
    for (number, article) in articles.enumerated() where article.weight > 0 { examples.add(article, number: number) }
    let missing = examples.unreachable.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print(
      "\(examples.groups.count) quotations, \(examples.rowCount) candidates; the right one is none:",
      missing.joined(separator: ", "))
    return examples
  }
}

/// `fit speakers trees`
struct FitTrees: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trees", abstract: "Fit the trees to sets, read each group by trees fitted to the others, write both.")

  @Argument(help: "The file of Swift that the trees go to.")
  var table: String

  @OptionGroup var sets: ArticleSetPaths

  @OptionGroup var settings: BoostingOptions

  @Option(help: "Where the manifest goes.")
  var manifest = "Sources/fit/Manifests/speakers.json"

  func run() throws {
    let articles = try sets.fitted
    let examples = FitSpeakers.examples(articles)
    var boosting = settings.boosting
    let fitted = boosting.fit(examples)
    tell(boosting)
    try Self.file(fitted).write(toFile: table, atomically: true, encoding: .utf8)
    let report = Folds.report(articles, examples, settings.boosting)
    report.show()
    try Manifest(files: try sets.files, figures: report.lines).write(to: URL(filePath: manifest))
  }

  /// What each feature has gained, of all that was gained.
  private func tell(_ boosting: Boosting) {
    let all = boosting.gains.reduce(0, +)
    for feature in Feature.allCases.sorted(by: { boosting.gains[$0.rawValue] > boosting.gains[$1.rawValue] }) {
      print("\(feature)\t\((boosting.gains[feature.rawValue] / all * 1000).rounded() / 10) %")
    }
  }

  private static func file(_ trees: Trees) -> String {
    let table = trees.table.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    return """
      // Written by `fit speakers trees`; see Sources/fit/Manifests/speakers.json. From PolNeAR's training part (Newell, Margolin,
      // Ruths: An Attribution Relations Corpus for Political News, LREC 2018) and from texts of other kinds: pages of the web,
      // Wikinews, Reuters-21578, White House releases. Do not edit by hand.
      // swift-format-ignore-file

      /// The trees that score a candidate for a quotation's speaker. First the names of the features, then a tree a line: questions
      /// as `feature<limit` (at most; the number is the name's place), then the values of the leaves in thousandths.
      package enum SpeakerTrees {
        package static let standard = Trees(table: table)

        static let table = \"\"\"
      \(table)
          \"\"\"
      }

      """
  }
}

/// `fit speakers folds`
struct FitFolds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "folds", abstract: "Read each group of texts by trees fitted to the other groups.")

  @Argument(help: "The file that what was read goes to, for the sets' scorers.")
  var predictions: String

  @OptionGroup var sets: ArticleSetPaths

  @OptionGroup var settings: BoostingOptions

  func run() throws {
    let articles = try sets.fitted
    let report = Folds.report(articles, FitSpeakers.examples(articles), settings.boosting)
    report.show()
    try report.predictions.write(toFile: predictions, atomically: true, encoding: .utf8)
  }
}

/// `fit speakers measure`
struct MeasureTrees: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Read sets by the trees compiled in, or by those of a table that `trees` wrote.")

  @Argument(help: "The file that what was read goes to, for the sets' scorers.")
  var predictions: String

  @OptionGroup var sets: ArticleSetPaths

  @Option(help: "A table that `trees` wrote.")
  var table: String?

  func run() throws {
    var trees = SpeakerTrees.standard
    if let table {
      let lines = try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n")
      let rows = lines.drop { !$0.hasSuffix("\"\"\"") }.dropFirst().prefix { !$0.hasSuffix("\"\"\"") }
      trees = Trees(table: rows.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n"))
    }
    var report = Report()
    for article in try sets.articles { report.add(article, trees) }
    report.show()
    try report.predictions.write(toFile: predictions, atomically: true, encoding: .utf8)
  }
}

/// `fit speakers check`
struct CheckTrees: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say whether the trees compiled in are those that `trees` makes of these sets.")

  @OptionGroup var sets: ArticleSetPaths

  func run() throws {
    var boosting = Boosting()
    let isSame =
      boosting.fit(FitSpeakers.examples(try sets.fitted)).table == SpeakerTrees.standard.table
    print(isSame ? "the trees compiled in are those that it makes" : "the trees compiled in are others: run `trees`")
    if !isSame { throw ExitCode(1) }
  }
}

/// `fit speakers pronouns`
struct FitPronouns: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pronouns", abstract: "Fit the weights by which he and she find their person.")

  @OptionGroup var sets: ArticleSetPaths

  func run() throws { Pronouns.fit(try sets.articles) }
}

/// `fit speakers words`
struct FitWords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words", abstract: "Learn the words of saying, or common words, from a set.")

  enum Table: String, ExpressibleByArgument { case cues, common }

  @Argument(help: "cues or common.")
  var which: Table

  @Argument(help: "A set.")
  var set: String

  @Argument(help: "The file of Swift that the table goes to; printed without one.")
  var file: String?

  func run() throws {
    let articles = try Article.read(set)
    let text = which == .cues ? WordTables.cues(articles) : WordTables.common(articles)
    guard let file else { return print(text) }
    try text.write(toFile: file, atomically: true, encoding: .utf8)
  }
}
