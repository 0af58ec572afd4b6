extension ArticleModel {
  /// The model whose tables are compiled in. A table that does not fit the features of this program gives a model that knows
  /// nothing; a test holds that none does.
  package static let standard: ArticleModel = {
    let text = BlockTrees(table: ArticleTextTrees.table, names: textNames)
    let markup = BlockTrees(table: ArticleMarkupTrees.table, names: markupNames)
    var model = ArticleModel(
      text: text ?? BlockTrees(depth: 1), markup: markup ?? BlockTrees(depth: 1),
      phrases: PhraseWeights(table: ArticlePhrases.table), classes: PhraseWeights(table: ArticleClasses.table))
    model.title = BlockTrees(table: ArticleTitleTrees.table, names: HeadFeatures.names) ?? BlockTrees(depth: 1)
    model.date = BlockTrees(table: ArticleDateTrees.table, names: HeadFeatures.names) ?? BlockTrees(depth: 1)
    model.byline = BlockTrees(table: ArticleBylineTrees.table, names: BylineFeatures.names) ?? BlockTrees(depth: 1)
    model.bylineWords = PhraseWeights(table: ArticleBylineWords.table)
    (model.textCaution, model.markupCaution) = (ArticleSettings.textCaution, ArticleSettings.markupCaution)
    return model
  }()
}
