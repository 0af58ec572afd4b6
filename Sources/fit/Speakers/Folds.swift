import BriefingCore
import Foundation
import Synchronization

/// Each group of texts read by trees that were fitted to the other groups: what a folder of a new kind will show.
enum Folds {
  static func report(_ articles: [Article], _ examples: Examples, _ settings: Boosting) -> Report {
    let names = Set(articles.map(\.group)).subtracting([InventedTexts.group]).sorted()
    let fitted = Mutex<[String: Trees]>([:])
    DispatchQueue.concurrentPerform(iterations: names.count) { place in
      var boosting = settings
      let trees = boosting.fit(examples, examples.groups.filter { articles[$0.article].group != names[place] })
      fitted.withLock { $0[names[place]] = trees }
    }
    let models = fitted.withLock { $0 }
    var report = Report()
    for article in articles {
      if let trees = models[article.group] { report.add(article, trees) }
    }
    return report
  }
}

/// All that is told of articles that were read.
struct Report {
  private var reliability = Reliability()
  private var positions = Positions()
  private var score = GroupScore()
  /// What the sets' scorers read, a line an article.
  private(set) var predictions = ""

  mutating func add(_ article: Article, _ trees: Trees) {
    let briefing = Briefing.attribute(article.document, trees: trees)
    reliability.add(article, briefing)
    positions.add(article, briefing)
    // Texts that were not fitted to have a line of their own.
    score.add(article, briefing, as: article.weight > 0 ? article.group : article.group + " (only read)")
    predictions += Measure.line(article, briefing)
  }

  /// The figures by group, then those by confidence.
  var lines: [String] { score.lines + reliability.lines }

  func show() {
    positions.report()
    for line in lines { print(line) }
  }
}
