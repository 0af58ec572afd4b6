// Written by `fit article`; see Sources/fit/Manifests/article.json. Do not edit by hand.

/// What the model of articles is read with.
enum ArticleSettings {
  static let textCaution: Float = 0.25
  static let markupCaution: Float = 0.2
}
