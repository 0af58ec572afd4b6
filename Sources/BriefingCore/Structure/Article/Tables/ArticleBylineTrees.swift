// Written by `fit article`; see Sources/fit/Manifests/article.json. Do not edit by hand.
// swift-format-ignore-file

/// The trees that find who wrote a text.
enum ArticleBylineTrees {
  static let table = """
"""
}
