import ArgumentParser
import Foundation

/// The sets that a command is given, each `PATH` or `PATH:WEIGHT`.
struct ArticleSetPaths: ParsableArguments {
  @Argument(help: "Files of marked articles, PATH or PATH:WEIGHT; one of weight 0 is read and not fitted to.")
  var sets: [String]

  @Option(help: "How much the texts invented for fitting count; 0: they are left out.")
  var invented: Float = 0.3

  /// Several sets as one, and the invented texts where something is fitted to.
  var fitted: [Article] {
    get throws { try articles + (invented > 0 ? InventedTexts.articles(weight: invented) : []) }
  }

  /// Several sets as one.
  var articles: [Article] {
    get throws {
      try parts.flatMap { path, weight in
        var some = try Article.read(path)
        for index in some.indices { some[index].weight = weight }
        return some
      }
    }
  }

  var files: [URL] { get throws { try parts.map { URL(filePath: $0.path) } } }

  private var parts: [(path: String, weight: Float)] {
    get throws {
      try sets.map { set in
        let parts = set.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return (set, 1) }
        guard let weight = Float(parts[1]), weight >= 0 else {
          throw ValidationError("\(set): after the colon comes a weight, a number from 0 on")
        }
        return (parts[0], weight)
      }
    }
  }
}
