// Written by `fit article`; see Sources/fit/Manifests/article.json. Do not edit by hand.
// swift-format-ignore-file

/// Words and how often a writer's name stands beside them: see `BylineFeatures`.
enum ArticleBylineWords {
  static let table = """
"""
}
