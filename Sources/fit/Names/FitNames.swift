import ArgumentParser
import BriefingCore
import Foundation

/// `fit names`: what tells one person from two, by pairs of names.
struct FitNames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Fit what tells by two names whether they are one person's.",
    discussion: """
      A family of names (Arabic, nicknames, namesakes ...) is judged by weights fitted to the other families. Pairs of names \
      that the library takes for one before it asks are left out.
      """)

  @Argument(help: "The file of Swift that the weights go to.")
  var table: String

  @Argument(help: "The pairs to fit to, with their families.")
  var pairs: String

  @Option(help: "Pairs that are only judged.")
  var also: String?

  @Option(help: "What a wrong join costs, a missed one costs 1.")
  var wrong = 3.0

  @Option(help: "The share of pairs of two that may be joined wrongly, on families left out.")
  var most = 0.02

  @Option(help: "How far weights are drawn to zero.")
  var shrinkage = 0.3

  @Flag(help: "Show the pairs judged wrongly.")
  var errors = false

  @Option(help: "Where the manifest goes.")
  var manifest = "Sources/fit/Manifests/names.json"

  func run() throws {
    let fitted = try NamePair.read(pairs)
    let logistic = SignedLogistic(
      signs: PersonMatch.Trait.allCases.map(\.sign), supposed: PersonMatch.Trait.allCases.map(\.supposed),
      shrinkage: shrinkage)
    var scores = [Double](repeating: 0, count: fitted.count)
    for family in Set(fitted.map(\.family)).sorted() {
      let weights = logistic.fit(fitted.filter { $0.family != family }.compactMap(\.example))
      for (index, pair) in fitted.enumerated() where pair.family == family { scores[index] = pair.score(weights) }
    }
    let sure = PairReport.limit(fitted, scores, wrong: most)
    var lines = PairReport.lines(fitted, scores, limit: sure, wrong: wrong)
    let weights = logistic.fit(fitted.compactMap(\.example))
    if let also {
      let others = try NamePair.read(also)
      lines += PairReport.lines(others, others.map { $0.score(weights) }, limit: sure, wrong: wrong)
      if errors { PairReport.showErrors(others, others.map { $0.score(weights) }, limit: sure) }
    }
    if errors { PairReport.showErrors(fitted, scores, limit: sure) }
    print(lines.joined(separator: "\n"))
    try Self.file(weights, sure).write(toFile: table, atomically: true, encoding: .utf8)
    try Manifest(files: ([pairs] + (also.map { [$0] } ?? [])).map { URL(filePath: $0) }, figures: lines)
      .write(to: URL(filePath: manifest))
  }

  private static func file(_ weights: [Double], _ sure: Double) -> String {
    func number(_ value: Double) -> String { String(format: "%.2f", value) }
    let rows = zip(PersonMatch.Trait.allCases, weights).map { "    \(number($1)),  // \($0)" }
    return """
      // Made by `fit names`; do not edit.

      /// What the traits of `PersonMatch` weigh, in the order of its cases.
      enum MatchWeights {
        static let weights: [Double] = [
      \(rows.joined(separator: "\n"))
        ]
        /// The score from which on two are one; how often that is wrong on families that were not fitted to is in the manifest.
        static let sure = \(number(sure))
      }

      """
  }
}

/// Two names with their titles and roles, and whether they are one person's.
struct NamePair: Decodable {
  struct Side: Decodable {
    var name: String
    var title: String
    var role: String

    var side: PersonMatch.Side { PersonMatch.Side(name: name, standing: standing) }
    var standing: Standing { Standing(roles: [title, role].filter { !$0.isEmpty }) }
  }

  var a: Side
  var b: Side
  var same: Bool
  var why: String
  var family: String

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    a = try values.decode(Side.self, forKey: .a)
    b = try values.decode(Side.self, forKey: .b)
    same = try values.decode(Bool.self, forKey: .same)
    why = try values.decode(String.self, forKey: .why)
    family = try values.decodeIfPresent(String.self, forKey: .family) ?? "all"
  }

  private enum CodingKeys: CodingKey { case a, b, same, why, family }

  static func read(_ path: String) throws -> [NamePair] {
    try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(NamePair.self, from: Data($0)) }
  }

  /// The library enters both under one key.
  var isOneKey: Bool {
    PersonKey.key(NameFold.fold(a.name), standing: a.standing)
      == PersonKey.key(NameFold.fold(b.name), standing: b.standing)
  }

  /// Nil for what is one before it is asked.
  var example: SignedLogistic.Example? {
    isOneKey ? nil : SignedLogistic.Example(values: PersonMatch(a.side, b.side).values, isTrue: same)
  }

  /// Never sure of what `PersonMatch.mayBeSure` rules out.
  func score(_ weights: [Double]) -> Double {
    if isOneKey { return .infinity }
    let match = PersonMatch(a.side, b.side)
    return !match.mayBeSure ? -.infinity : zip(weights, match.values).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
