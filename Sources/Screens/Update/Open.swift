import Library

extension Model {
  /// Enter: the article, the quotation in its article, the speaker's quotes, the link.
  mutating func open() -> [Effect] {
    switch focus {
    case .text, .side: return openInText()
    case .left: return takeSpeaker(speakers.current)
    case .sources: return takeSource(sources.current)
    case .filters: return saved.current.map { take(saved: $0) } ?? []
    case .list: break
    }
    switch screen {
    case .articles:
      guard articles.current != nil else { return [] }
      return setFocus(.text)
    case .quotes:
      guard quotes.current != nil else { return [] }
      return setFocus(.text)
    case .speakers:
      guard let speaker = speakers.current else { return [] }
      history.leave(spot)
      var wider = filter.with(speakers: [speaker.id])
      if filter.speakers == wider.speakers { wider = filter }
      speakerNames[speaker.id] = speaker.name
      apply(filter: wider)
      screen = .quotes
      return []
    case .links:
      guard let item = links.current else { return [] }
      guard let article = item.article else { return complain("a headline on the page: it is not in the library") }
      return follow(article)
    case .overview: return []
    case .times: return openBar()
    }
  }

  private mutating func openInText() -> [Effect] {
    guard let content = detail.content else { return [] }
    if let link = detail.link.flatMap({ content.links?[safe: $0] }) {
      return follow(link.article.id)
    }
    if focus == .side, let quote = detail.quote {
      focus = .text
      goTo(quote: quote)
      return []
    }
    guard !textIsAtEnd else {
      message = Message(text: "end of the text; n next unread, ]q ]l quotes and links to open, q back")
      return []
    }
    scrollTextBy(1)
    return []
  }

  /// Shows another document in the text pane; `q` and `H` come back to this place.
  private mutating func follow(_ article: ArticleID) -> [Effect] {
    history.leave(spot)
    pinned = article
    detail.topGoal = 0
    detail.quote = nil
    detail.link = nil
    focus = .text
    return showRow(of: article) + markOpened(article)
  }

  /// Puts the cursor of the list on a document that was followed to, if it is known to be in the list.
  private mutating func showRow(of article: ArticleID) -> [Effect] {
    guard screen == .articles else { return [] }
    let height = listHeight
    if let index = articles.rows.firstIndex(where: { $0.id == article }) {
      return articles.apply(.index(index), height: height).map { fetch($0, for: .articles, height: height) } ?? []
    }
    guard filter.isEmpty,
      !filter.leavesOutDone
        || detail.content?.links?.contains(where: { $0.article.id == article && !$0.article.isDone }) == true
    else { return [] }
    articles.isAsked = true
    return [.library(.articles(filter, .around(article), limit: max(20, 3 * height)))]
  }

  /// The text of what is under the cursor has been opened: it counts as read; a quotation is gone to and marked.
  mutating func openCurrent() -> [Effect] {
    switch screen {
    case .articles:
      guard let row = articles.current, pinned == nil else { return [] }
      return markOpened(row.id)
    case .quotes:
      guard let quote = quotes.current, pinned == nil else { return [] }
      detail.goal = quote.id
      return markOpened(quote.id.article)
    case .links:
      guard pinned == nil, let article = links.current?.article else { return [] }
      return markOpened(article)
    case .speakers, .overview, .times: return []
    }
  }

  /// An opened article is read; this is no change that `u` takes back.
  mutating func markOpened(_ id: ArticleID) -> [Effect] {
    let isUnread = articles.rows.first { $0.id == id }.map { !$0.isRead } ?? true
    guard isUnread, settings.readOnOpen else { return [] }
    setRows([id]) { $0.isRead = true }
    return [write(.read([id], true))]
  }

  /// Changes the rows at hand of some articles.
  mutating func setRows(_ ids: [ArticleID], _ change: (inout ArticleRow) -> Void) {
    let wanted = Set(ids)
    articles.change(where: { wanted.contains($0.id) }, change)
    if let row = detail.content?.row, wanted.contains(row.id), var new = detail.content {
      change(&new.row)
      detail.content = new
    }
  }
}
