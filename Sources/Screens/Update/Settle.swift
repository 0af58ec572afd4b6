import Library

extension Model {
  /// The article that belongs in the text pane; nil where there is none.
  var wantedArticle: ArticleID? {
    if let pinned { return pinned }
    switch screen {
    case .articles: return articles.current?.id
    case .quotes: return quotes.current?.id.article
    case .links: return links.current?.article
    case .speakers, .overview, .times: return nil
    }
  }

  /// What the screen shows but has not yet: rows, counts, the article under the cursor. Called when events have been
  /// taken, so that a held key does not load each article that it passes.
  mutating func settle() -> [Effect] {
    layOut()
    renewChart()
    var wanted = wantedRows()
    let layout = layout
    if let id = wantedArticle, detail.content?.row.id != id, layout.text != nil || overlay?.isDetails == true {
      wanted.append(.article(id))
    }
    var pause: [Effect] = []
    if let content = detail.content, content.row.id == wantedArticle, content.links == nil, layout.text != nil {
      if detail.rest?.article != content.row.id {
        detail.rest = (content.row.id, false)
        pause = [.timer(.rest(content.row.id), milliseconds: 100)]
      } else if detail.rest?.isOver == true {
        wanted.append(.links(content.row.id, isAwaited: false))
      }
    }
    if screen == .speakers, let speaker = speakers.current, detail.speakerQuotes?.id != speaker.id, layout.text != nil {
      // As many as can be in sight.
      wanted.append(.speakerQuotes(speaker.id, limit: max(20, textHeight)))
    }
    for speaker in filter.speakers where speakerNames[speaker] == nil { wanted.append(.speaker(speaker)) }
    wanted += wantedCounts()
    wanted += wantedSweep()
    wanted += wantedOfPicker()
    wanted += wantedOfJoin()
    wanted += wantedPictures()
    // While documents come they would be counted over and over.
    if proposals == nil, screen == .speakers || overlay?.isPicker == true, progress?.isFinished ?? true {
      wanted.append(.proposals)
    }
    if layout.left != nil, sources.rows == nil { wanted.append(.sources(limit: Sources.shown)) }
    if layout.left != nil, saved.rows == nil { wanted.append(.savedFilters) }
    wanted += wantedSavedCounts()
    let new = wanted.filter { !asked.contains($0) && !refused.contains($0) }
    // While an older count is under way the newer one waits for it.
    stale.subtract(new)
    // Quick ones are answered before the next event; only the others can be under way.
    asked.formUnion(new.filter { !$0.isQuick })
    return new.map { .library($0) } + pause
  }

  private func wantedRows() -> [Request] {
    let limit = max(20, 3 * listHeight)
    var wanted: [Request] = []
    switch screen {
    case .articles: if !articles.isLoaded, !articles.isAsked { wanted.append(.articles(filter, .first, limit: limit)) }
    case .quotes: if !quotes.isLoaded, !quotes.isAsked { wanted.append(.quotes(filter, .first, limit: limit)) }
    case .speakers: if !speakers.isLoaded, !speakers.isAsked { wanted.append(.speakers(.first, limit: limit)) }
    case .overview: if overview == nil { wanted.append(.overview) }
    case .links, .times: break
    }
    if layout.left != nil, !speakers.isLoaded, !speakers.isAsked, screen != .speakers {
      wanted.append(.speakers(.first, limit: limit))
    }
    return wanted
  }

  private func wantedCounts() -> [Request] {
    var wanted: [Request] = []
    if counts.articles == nil { wanted.append(.articleCount(counts.filter)) }
    if counts.quotes == nil { wanted.append(.quoteCount(counts.filter)) }
    if counts.allArticles == nil, !counts.filter.isEmpty || counts.filter.leavesOutDone {
      wanted.append(.articleCount(.none))
    }
    if counts.unread == nil, sweeps[.articles]?.isUnderWay != true { wanted.append(.unreadCount(counts.filter)) }
    if speakers.total == nil, screen == .speakers || layout.left != nil { wanted.append(.speakerCount(matching: "")) }
    if screen == .articles, articles.start == nil, articles.isLoaded, let row = articles.current {
      wanted.append(.articlePosition(row.id, filter))
    }
    if screen == .quotes, quotes.start == nil, quotes.isLoaded, let row = quotes.current {
      wanted.append(.quotePosition(row.id, filter))
    }
    return wanted + stale.filter { !wanted.contains($0) }
  }

  /// Lays the article out when it, or the pane, has changed; then goes to what was asked for in it.
  mutating func layOut() {
    let layout = layout
    guard let text = layout.text, let content = detail.content, content.row.id == wantedArticle else { return }
    let shape = PageShape(
      width: max(1, text.columns - 2), showsTitle: layout.isBeside || layout.textHead == nil,
      showsLists: layout.side == nil, showsAside: detail.showsAside, signs: signs, today: today)
    if detail.shape != shape {
      let anchor = detail.page.flatMap { page in detail.shape == nil ? nil : page.anchor(at: detail.top) }
      let page = Page.article(content, shape)
      detail.page = page
      detail.shape = shape
      if let side = layout.side {
        var narrow = shape
        narrow.width = max(1, side.columns - 2)
        detail.beside = Page.beside(content, narrow)
      } else {
        detail.beside = nil
      }
      if let anchor, let line = page.line(ofBlock: anchor.block, at: anchor.offset) { detail.top = line }
      renewHits()
    }
    if let goal = detail.topGoal {
      detail.top = goal
      detail.topGoal = nil
    }
    if let goal = detail.goal, goal.article == content.row.id {
      detail.goal = nil
      if let index = content.quotes.firstIndex(where: { $0.id == goal }) { goTo(quote: index) }
    }
    scrollTextBy(0)
  }

  /// The filter has changed: lists and counts are to be read anew.
  mutating func apply(filter wanted: Filter) {
    let new = wanted.settled
    guard new != filter else { return }
    filter = new
    // Lists that have to be looked through first come later; until then the old one stands.
    articles.expect()
    quotes.expect()
    sweeps = [:]
    counts = Counts(filter: new, allArticles: counts.allArticles)
    pinned = nil
    endSelection()
    asked = []
    refused = []
    stale = []
    detail.shape = nil
    detail.quote = nil
    detail.link = nil
    if let search, search.pane == .list { self.search = nil }
  }
}

extension Page {
  /// The words at the top of the pane, to be found again in another layout of the same blocks.
  func anchor(at line: Int) -> (block: Int, offset: Int)? {
    guard lines.indices.contains(line) else { return nil }
    return (lines[line].block, lines[line].range.lowerBound)
  }
}

extension Overlay {
  var isPicker: Bool { if case .picker = self { true } else { false } }
  var isDetails: Bool { if case .details = self { true } else { false } }
}
