import BriefingCore
import Foundation

/// Fits the tables that quotations are given to speakers by, and measures them. A SET is a file of articles, `PATH` or
/// `PATH:WEIGHT`; one of weight 0 is read and not fitted to.
///
///     fit-speakers cues TRAIN.jsonl CueWords.swift        words of saying
///     fit-speakers words TRAIN.jsonl CommonWords.swift    common words
///     fit-speakers fit SpeakerTrees.swift SET ...         fits the trees, writes the table, reports
///     fit-speakers check SET ...                          whether the trees compiled in are those that `fit` makes
///     fit-speakers folds PREDICTIONS.jsonl SET ...        each group read by trees fitted to the other groups
///     fit-speakers measure PREDICTIONS.jsonl [TABLE.swift] SET ...   the trees of a table, else those compiled in
///     fit-speakers pronouns SET ...                       weights for he and she
///     fit-speakers speed SET.jsonl [ROUNDS]               what each stage of `extract` costs
///     fit-speakers extract SET.jsonl                      what `briefings extract --jsonl` prints, to compare two builds
///     fit-speakers indirect SET.jsonl                     scores reported speech
///     fit-speakers pairs PAIRS.jsonl                      scores the folding of names: one person or two
///     fit-speakers show TEXT                              quotations and people of one plain text
@main
struct FitSpeakers {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("fit-speakers (fit TABLE | folds PREDICTIONS | measure PREDICTIONS | check | pronouns) SET[:WEIGHT] ...")
      return
    }
    let rest = arguments.dropFirst(3)
    switch arguments[1] {
    case "pairs": try Pairs.score(arguments[2])
    case "extract": try Speed.printLines(arguments[2])
    case "show": print(try Show.text(arguments[2]), terminator: "")
    case "speed": try Speed.measure(arguments[2], rounds: rest.first.flatMap(Int.init) ?? 7)
    case "indirect": IndirectScore.score(try Article.read(arguments[2]))
    case "pronouns": Pronouns.fit(try Article.read(sets: arguments.dropFirst(2)))
    case "check": check(try Article.read(sets: arguments.dropFirst(2)))
    case "fit": try fit(try Article.read(sets: rest), to: arguments[2])
    case "folds": try await Folds.read(try Article.read(sets: rest), to: arguments[2])
    case "measure": try measure(rest, to: arguments[2])
    case "cues": try write(WordTables.cues(try Article.read(arguments[2])), to: rest.first)
    case "words": try write(WordTables.common(try Article.read(arguments[2])), to: rest.first)
    default: print("no such command: \(arguments[1])")
    }
  }

  private static func write(_ text: String, to path: String?) throws {
    guard let path else { return print(text) }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  static func examples(_ articles: [Article]) -> Examples {
    var examples = Examples()
    for (number, article) in articles.enumerated() where article.weight > 0 { examples.add(article, number: number) }
    let missing = examples.unreachable.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print(
      "\(examples.groups.count) quotations, \(examples.rowCount) candidates; the right one is none:",
      missing.joined(separator: ", "))
    return examples
  }

  private static func check(_ articles: [Article]) {
    var boosting = Boosting()
    let isSame = boosting.fit(examples(articles)).table == SpeakerTrees.standard.table
    print(isSame ? "the trees compiled in are those that fit makes" : "the trees compiled in are others: run fit")
    if !isSame { exit(1) }
  }

  private static func fit(_ articles: [Article], to path: String) throws {
    var boosting = Boosting()
    let trees = boosting.fit(examples(articles))
    report(boosting)
    let table = trees.table.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let file = """
      // Written by `fit-speakers fit` from PolNeAR's training part (Newell, Margolin, Ruths: An Attribution Relations Corpus
      // for Political News, LREC 2018) and from texts of other kinds: pages of the web, Wikinews, Reuters-21578, White House
      // releases. Do not edit by hand.
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
    var score = GroupScore()
    for article in articles where article.weight == 0 {
      score.add(article, Briefing.attribute(article.document, trees: trees), as: article.group)
    }
    score.report()
  }

  /// By the trees compiled in, or by those of a table that `fit` wrote, when the first set is one.
  private static func measure(_ sets: ArraySlice<String>, to path: String) throws {
    var sets = sets
    var trees = SpeakerTrees.standard
    if let table = sets.first, table.hasSuffix(".swift") {
      sets.removeFirst()
      let lines = try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n")
      trees = Trees(table: lines.filter { $0.hasPrefix("    ") && $0.contains("<") }.joined(separator: "\n"))
    }
    var report = Report()
    for article in try Article.read(sets: sets) { report.add(article, trees) }
    try report.finish(to: path)
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
