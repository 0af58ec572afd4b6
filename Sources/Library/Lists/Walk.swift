import GRDB

/// The table or index that a list is walked along, chosen so that the rows wanted lie side by side in it.
struct Walk {
  var from: String
  /// The column with the list's order.
  var key: String
  var conditions: [String] = []
  var arguments: [DatabaseValue] = []
  var hasArticles = false
  var hasQuotes = false
  /// Along the index of `plan.mark`.
  var isAlongMark = false
  /// Quotations found by walking articles by one of the user's marks.
  var isByArticle = false
  /// The column with the article's number, for walks by article.
  var articleKey = "a.id"

  init(_ plan: Plan) {
    if let match = plan.match {
      let table = plan.list == .articles ? "article_words" : "quote_words"
      self.init(from: table, key: "\(table).rowid", conditions: ["\(table) MATCH ?"], arguments: [match.databaseValue])
      return
    }
    switch plan.list {
    case .articles: self.init(articles: plan)
    case .quotes: self.init(quotes: plan)
    }
  }

  private init(articles plan: Plan) {
    if let speaker = plan.speaker {
      self.init(
        from: "speaker_articles s", key: "s.article", conditions: ["s.speaker = ?"], arguments: [speaker.databaseValue])
    } else if let tag = plan.tag {
      self.init(from: "tagged t", key: "t.article", conditions: ["t.tag = ?"], arguments: [tag.databaseValue])
    } else {
      let index = plan.mark.map { " INDEXED BY articles_\($0.rawValue)" } ?? ""
      self.init(from: "articles a" + index, key: "a.id", hasArticles: true)
      isAlongMark = plan.mark != nil
    }
  }

  private init(quotes plan: Plan) {
    guard let speech = plan.speech else {
      self.init(from: "quotes q", key: "q.id", hasQuotes: true)
      return
    }
    if let article = plan.article {
      self.init(
        from: "article_words CROSS JOIN articles a ON a.id = article_words.rowid \(ListQuery.quotesOfArticle)",
        key: "q.id",
        conditions: ["article_words MATCH ?"], arguments: [article.databaseValue], hasArticles: true)
    } else if let speaker = plan.speaker {
      self.init(
        from: "quotes q INDEXED BY quotes_by_speaker", key: "q.id", conditions: ["q.speaker = ?"],
        arguments: [speaker.databaseValue])
    } else if let tag = plan.tag {
      self.init(
        from: "tagged t CROSS JOIN articles a ON a.id = t.article \(ListQuery.quotesOfArticle)", key: "q.id",
        conditions: ["t.tag = ?"], arguments: [tag.databaseValue], hasArticles: true, isByArticle: true)
      articleKey = "t.article"
    } else if let mark = plan.mark {
      self.init(
        from: "articles a INDEXED BY articles_\(mark.rawValue) \(ListQuery.quotesOfArticle)", key: "q.id",
        hasArticles: true,
        isByArticle: true)
      isAlongMark = true
    } else {
      self.init(from: "quotes q INDEXED BY quotes_said", key: "q.id")
    }
    conditions.append(speech.condition)
    hasQuotes = true
  }

  private init(
    from: String, key: String, conditions: [String] = [], arguments: [DatabaseValue] = [], hasArticles: Bool = false,
    hasQuotes: Bool = false, isByArticle: Bool = false
  ) {
    self.from = from
    self.key = key
    self.conditions = conditions
    self.arguments = arguments
    self.hasArticles = hasArticles
    self.hasQuotes = hasQuotes
    self.isByArticle = isByArticle
  }
}
