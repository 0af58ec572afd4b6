import BriefingCore
import Foundation

/// Fits the tables that quotations are given to speakers by, and measures them.
///
///     fit-speakers cues TRAIN.jsonl CueWords.swift        words of saying
///     fit-speakers words TRAIN.jsonl CommonWords.swift    common words
///     fit-speakers fit TRAIN.jsonl SpeakerTrees.swift     fits the trees, writes the table, reports each feature's worth
///     fit-speakers check TRAIN.jsonl                      whether the trees compiled in are those that `fit` makes
///     fit-speakers folds TRAIN.jsonl PREDICTIONS.jsonl    five folds: each fifth read by trees fitted to the rest
///     fit-speakers pronouns TRAIN.jsonl                   weights for he and she
///     fit-speakers speed SET.jsonl [ROUNDS]               what each stage of `extract` costs
///     fit-speakers extract SET.jsonl                      what `briefings extract --jsonl` prints, to compare two builds
///     fit-speakers indirect SET.jsonl                     scores reported speech
///     fit-speakers pairs PAIRS.jsonl                      scores the folding of names: one person or two
///     fit-speakers show TEXT                              quotations and people of one plain text
///     fit-speakers measure SET.jsonl PREDICTIONS.jsonl    the compiled-in trees
@main
struct FitSpeakers {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "pronouns" {
      Pronouns.fit(try Article.read(arguments[2]))
      return
    }
    if arguments.count == 3, arguments[1] == "pairs" {
      try Pairs.score(arguments[2])
      return
    }
    if arguments.count == 3, arguments[1] == "indirect" {
      IndirectScore.score(try Article.read(arguments[2]))
      return
    }
    if arguments.count == 3, arguments[1] == "check" {
      var boosting = Boosting()
      let fitted = boosting.fit(examples(try Article.read(arguments[2])))
      let isSame = fitted.table == SpeakerTrees.standard.table
      print(isSame ? "the trees compiled in are those that fit makes" : "the trees compiled in are others: run fit")
      if !isSame { exit(1) }
      return
    }
    if arguments.count >= 3, arguments[1] == "speed" {
      try Speed.measure(arguments[2], rounds: arguments.count > 3 ? Int(arguments[3]) ?? 7 : 7)
      return
    }
    if arguments.count == 3, arguments[1] == "extract" {
      try Speed.printLines(arguments[2])
      return
    }
    if arguments.count == 3, arguments[1] == "show" {
      print(try Show.text(arguments[2]), terminator: "")
      return
    }
    guard
      arguments.count >= 4
        || (arguments.count == 3 && ["pronouns", "show", "speed", "indirect"].contains(arguments[1]))
    else {
      print("fit-speakers (fit TRAIN TABLE | folds TRAIN PREDICTIONS | measure SET PREDICTIONS)")
      return
    }
    let articles = try Article.read(arguments[2])
    var boosting = Boosting()
    if arguments.count > 4, let trees = Int(arguments[4]) { boosting.trees = trees }
    if arguments.count > 5, let depth = Int(arguments[5]) { boosting.depth = depth }
    if arguments.count > 6, let rate = Float(arguments[6]) { boosting.rate = rate }
    if arguments.count > 7, let shrinkage = Float(arguments[7]) { boosting.shrinkage = shrinkage }
    switch arguments[1] {
    case "fit": try fit(articles, to: arguments[3], &boosting)
    case "cues": try WordTables.cues(articles).write(toFile: arguments[3], atomically: true, encoding: .utf8)
    case "words": try WordTables.common(articles).write(toFile: arguments[3], atomically: true, encoding: .utf8)
    case "folds": try folds(articles, to: arguments[3], &boosting)
    default:
      var reliability = Reliability()
      var positions = Positions()
      let predictions = Measure.predictions(articles, SpeakerTrees.standard, &reliability, &positions)
      reliability.report()
      positions.report()
      try predictions.write(toFile: arguments[3], atomically: true, encoding: .utf8)
    }
  }

  static func examples(_ articles: [Article]) -> Examples {
    var examples = Examples()
    for (number, article) in articles.enumerated() { examples.add(article, number: number) }
    print(
      "\(examples.groups.count) quotations, \(examples.rowCount) candidates, \(examples.unreachable) without the right one"
    )
    return examples
  }

  static func fit(_ articles: [Article], to path: String, _ boosting: inout Boosting) throws {
    let examples = examples(articles)
    let trees = boosting.fit(examples)
    report(boosting)
    let table = trees.table.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let file = """
      // Written by `fit-speakers fit` from PolNeAR's training part (Newell, Margolin, Ruths: An Attribution Relations Corpus
      // for Political News, LREC 2018). Do not edit by hand.
      // swift-format-ignore-file

      /// The trees that score a candidate for a quotation's speaker, one a line: questions as `feature<limit` (at most; the
      /// number is that of `Feature`), then the values of the leaves in thousandths.
      package enum SpeakerTrees {
        package static let standard = Trees(table: table)

        static let table = \"\"\"
      \(table)
          \"\"\"
      }

      """
    try file.write(toFile: path, atomically: true, encoding: .utf8)
  }

  static func folds(_ articles: [Article], to path: String, _ boosting: inout Boosting) throws {
    let examples = examples(articles)
    var predictions = ""
    var reliability = Reliability()
    var positions = Positions()
    for fold in 0..<5 {
      let trees = boosting.fit(examples, examples.groups.filter { $0.article % 5 != fold })
      let held = articles.indices.filter { $0 % 5 == fold }.map { articles[$0] }
      predictions += Measure.predictions(held, trees, &reliability, &positions)
    }
    report(boosting)
    reliability.report()
    positions.report()
    try predictions.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// What each feature has gained, of all that was gained.
  static func report(_ boosting: Boosting) {
    let all = boosting.gains.reduce(0, +)
    for feature in Feature.allCases.sorted(by: { boosting.gains[$0.rawValue] > boosting.gains[$1.rawValue] }) {
      let share = (boosting.gains[feature.rawValue] / all * 1000).rounded() / 10
      print("\(feature)\t\(share) %")
    }
  }
}
