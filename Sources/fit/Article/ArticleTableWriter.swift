import BriefingCore
import Foundation

/// Writes the tables of the article model as Swift source.
enum ArticleTableWriter {
  static func write(
    _ model: ArticleModel, phrases: String, classes: String, bylineWords: String, caution: [Float], to folder: URL
  ) throws {
    let tables = [
      ("ArticleTextTrees", "The trees that find an article in text.", model.text.table(names: ArticleModel.textNames)),
      (
        "ArticleMarkupTrees", "The trees that find an article in HTML.",
        model.markup.table(names: ArticleModel.markupNames)
      ),
      ("ArticleTitleTrees", "The trees that find a title in text.", model.title.table(names: HeadFeatures.names)),
      (
        "ArticleDateTrees", "The trees that find the day of publication in text.",
        model.date.table(names: HeadFeatures.names)
      ),
      (
        "ArticleBylineTrees", "The trees that find who wrote a text.", model.byline.table(names: BylineFeatures.names)
      ),
      (
        "ArticleBylineWords", "Words and how often a writer's name is beside them: see `BylineFeatures`.",
        bylineWords
      ),
      ("ArticlePhrases", "Phrases and where they are met: see `PhraseWeights`.", phrases),
      ("ArticleClasses", "Names of classes and where they are met: see `ClassTokens`.", classes),
    ]
    for (name, what, table) in tables {
      let file = """
        // Written by `fit article`; see Sources/fit/Manifests/article.json. Do not edit by hand.
        // swift-format-ignore-file

        /// \(what)
        enum \(name) {
          static let table = \"\"\"
        \(table)
        \"\"\"
        }

        """
      try file.write(to: folder.appending(path: name + ".swift"), atomically: true, encoding: .utf8)
    }
    let settings = """
      // Written by `fit article`; see Sources/fit/Manifests/article.json. Do not edit by hand.

      /// What the model of articles is read with.
      enum ArticleSettings {
        static let textCaution: Float = \(caution[0])
        static let markupCaution: Float = \(caution[1])
      }

      """
    try settings.write(to: folder.appending(path: "ArticleSettings.swift"), atomically: true, encoding: .utf8)
  }
}
