import BriefingCore
import Foundation

/// Each group of texts read by trees that were fitted to the other groups: what a folder of a new kind will show.
enum Folds {
  static func read(_ articles: [Article], to path: String) async throws {
    let examples = FitSpeakers.examples(articles)
    var models: [String: Trees] = [:]
    await withTaskGroup(of: (String, Trees).self) { group in
      for name in Set(articles.map(\.group)) {
        group.addTask {
          var boosting = Boosting()
          return (name, boosting.fit(examples, examples.groups.filter { articles[$0.article].group != name }))
        }
      }
      for await (name, trees) in group { models[name] = trees }
    }
    var report = Report()
    for article in articles {
      if let trees = models[article.group] { report.add(article, trees) }
    }
    try report.finish(to: path)
  }
}

/// All that is told of articles that were read.
struct Report {
  private var reliability = Reliability()
  private var positions = Positions()
  private var score = GroupScore()
  private var predictions = ""

  mutating func add(_ article: Article, _ trees: Trees) {
    let briefing = Briefing.attribute(article.document, trees: trees)
    reliability.add(article, briefing)
    positions.add(article, briefing)
    // Texts that were not fitted to have a line of their own.
    score.add(article, briefing, as: article.weight > 0 ? article.group : article.group + " (only read)")
    predictions += Measure.line(article, briefing)
  }

  func finish(to path: String) throws {
    reliability.report()
    positions.report()
    score.report()
    try predictions.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
