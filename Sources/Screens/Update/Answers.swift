import Library

extension Model {
  /// Takes what the library answered. What belongs to a filter that is no longer asked for is dropped.
  mutating func take(_ answer: Answer) -> [Effect] {
    switch answer {
    case .articles(let filter, let seek, let stretch):
      guard accepts(filter), begins(stretch, seek.goal.map { .article($0) }, .articles) else { return [] }
      place(corrected(stretch), seek, in: \.articles)
    case .quotes(let filter, let seek, let stretch):
      guard accepts(filter), begins(stretch, seek.goal.map { .quote($0) }, .quotes) else { return [] }
      place(stretch, seek, in: \.quotes)
    case .speakers(let seek, let stretch):
      place(stretch, seek, in: \.speakers)
      if !knowsTurns { knowsTurns = stretch.rows.contains { $0.turns > 0 } }
    case .candidates(let text, let seek, let stretch):
      guard case .picker(var picker) = overlay, text == picker.editor.text else { return [] }
      picker.take(stretch, seek, height: layout.pickerHeight)
      if !knowsTurns { knowsTurns = stretch.rows.contains { $0.turns > 0 } }
      overlay = .picker(picker)
    case .article(let id, let content):
      take(content, of: id)
      guard awaiting != nil, detail.content?.row.id == wantedArticle else { return [] }
      layOut()
      return performAwaited()
    case .links(let id, let rows): return take(links: rows, of: id)
    case .speakerQuotes(let id, let rows): detail.speakerQuotes = (id, rows)
    case .speaker(let row): if let row { speakerNames[row.id] = row.name }
    case .unread(let filter, let stretch): return take(unread: stretch, filter)
    case .foundArticle(let words, let filter, let stretch):
      return found(words, stretch.map(corrected), filter, in: \.articles)
    case .foundQuote(let words, let filter, let stretch):
      return found(words, stretch, filter, in: \.quotes)
    case .foundSpeaker(let words, let stretch): return found(words, stretch, filter, in: \.speakers)
    case .filterError(let filter, let error): return fail(filter, error)
    case .overview(let overview):
      asked.remove(.overview)
      self.overview = overview
    case .sources(let limit, let rows):
      asked.remove(.sources(limit: limit))
      sources.rows = rows
      sources.cursor = min(sources.cursor, max(0, rows.count - 1))
      if focus == .sources, layout.sources == nil { focus = .list }
    case .quoteDays(let filter, let days): take(days, of: filter)
    case .sparks(let sparks): take(sparks)
    case .marked: return written()
    case .noted(let before, let after): return noted(before, after)
    case .savedFilters(let rows):
      saved.rows = rows
      saved.cursor = min(saved.cursor, max(0, rows.count - 1))
      if focus == .filters, layout.filters == nil { focus = .list }
      fillShelf(rows)
    case .savedCounts(let counts, let paths):
      asked = asked.filter { if case .savedCounts = $0 { false } else { true } }
      if paths == filter.paths { saved.take(counts) }
    case .filterSaved(let name, let before, let after): return saved(name, before, after)
    case .completions(let field, let text, let words): return offer(words, for: field, beginning: text)
    case .joinCandidates(let speakers, let text, let rows): take(candidates: rows, for: speakers, matching: text)
    case .subject(let row): return row.map { openJoin([$0], back: nil) } ?? []
    case .joined(let change, let isNew): return take(change, isNew: isNew)
    case .proposals(let rows):
      asked.remove(.proposals)
      proposals = Dictionary(rows.map { ($0.speaker, $0) }, uniquingKeysWith: { one, _ in one })
    case .range(let rows):
      select(rows.map { ($0.id, $0) }, in: \.selected)
      return performAwaited()
    case .quoteRange(let rows):
      select(rows.map { ($0.id, $0) }, in: \.selectedQuotes)
      return performAwaited()
    case .matching(let filter, let rows):
      guard selecting == filter else { return [] }
      selecting = nil
      select(rows.map { ($0.id, $0) }, in: \.selected)
    case .matchingQuotes(let filter, let rows):
      guard selecting == filter else { return [] }
      selecting = nil
      select(rows.map { ($0.id, $0) }, in: \.selectedQuotes)
    case .articleRows(let rows):
      quotedArticles = corrected(Stretch(rows: rows, reachesFirst: true, reachesLast: true)).rows
      return performAwaited()
    case .copied(let text, let what):
      guard !text.isEmpty else { return complain("nothing here to copy") }
      message = Message(text: "copied: \(what), \(Wording.count(text.count, "character"))")
      return [.copy(text)]
    case .allRead(let filter, let ids):
      marked(all: ids, in: filter)
      stale.insert(.unreadCount(self.filter))
    case .swept(let filter, let list, let sweep): return take(sweep, of: filter, list)
    case .articleCount, .unreadCount, .quoteCount, .speakerCount, .articlePosition, .quotePosition: take(count: answer)
    }
    return []
  }

  private mutating func performAwaited() -> [Effect] {
    guard let waiting = awaiting else { return [] }
    awaiting = nil
    isOnSelected = waiting.isOnSelected
    defer { if waiting.isOnSelected { isOnSelected = false } }
    return perform(waiting.command, count: waiting.count)
  }

  private mutating func take(unread stretch: Stretch<ArticleRow>?, _ filter: Filter) -> [Effect] {
    guard filter == self.filter else { return [] }
    guard let stretch = stretch.map(corrected) else {
      message = Message(text: "nothing unread\(filter.isEmpty ? "" : " in this filter")")
      return []
    }
    place(stretch, .row(0), in: \.articles)
    pinned = nil
    guard focus == .text || focus == .side else { return [] }
    return articles.current.map { markOpened($0.id) } ?? []
  }

  private mutating func take(count answer: Answer) {
    switch answer {
    case .articleCount(let filter, let count):
      asked.remove(.articleCount(filter))
      guard let count else {
        // The list being looked through brings it; of others it stays unknown.
        refused.insert(.articleCount(filter))
        return
      }
      if filter.isEmpty, !filter.leavesOutDone { counts.allArticles = count }
      if filter == counts.filter {
        counts.articles = count
        articles.total = count
      }
      if case .picker(var picker) = overlay, filter == picker.candidate {
        picker.adds = (filter, count)
        overlay = .picker(picker)
      }
    case .unreadCount(let filter, let count):
      asked.remove(.unreadCount(filter))
      if filter == counts.filter { counts.unread = count }
    case .quoteCount(let filter, let count):
      asked.remove(.quoteCount(filter))
      guard filter == counts.filter else { return }
      counts.quotes = count.quotes
      counts.turns = count.turns
      counts.indirect = count.indirect
      quotes.total = count.rows
    case .speakerCount(let text, let count):
      asked.remove(.speakerCount(matching: text))
      if text.isEmpty { speakers.total = count }
      if case .picker(var picker) = overlay, text == picker.editor.text {
        picker.rows.total = count
        overlay = .picker(picker)
      }
    case .articlePosition(let id, let filter, let position):
      asked.remove(.articlePosition(id, filter))
      if filter == self.filter { articles.setPosition(position, of: id) }
    case .quotePosition(let id, let filter, let position):
      asked.remove(.quotePosition(id, filter))
      if filter == self.filter { quotes.setPosition(position, of: id) }
    default: break
    }
  }

  /// Rows that came: a new part of the list, or more of it at an edge.
  private mutating func place<Row>(
    _ stretch: Stretch<Row>, _ seek: Seek<Row.ID>, in list: WritableKeyPath<Model, ListWindow<Row>>
  ) where Row.ID: Hashable & Sendable {
    let height = listHeight
    switch seek {
    case .after(let id):
      guard self[keyPath: list].rows.last?.id == id else { return }
      self[keyPath: list].append(stretch.rows, reachesLast: stretch.reachesLast, height: height)
    case .before(let id):
      guard self[keyPath: list].rows.first?.id == id else { return }
      self[keyPath: list].prepend(stretch.rows, reachesFirst: stretch.reachesFirst, height: height)
    case .first, .last, .row, .around:
      var stretch = stretch
      var line = self[keyPath: list].cursor - self[keyPath: list].top
      if seek == .last { line = height - 1 }
      if let arrival {
        line = arrival.line
        if stretch.start == nil { stretch.start = arrival.position.map { max(0, $0 - stretch.cursor) } }
        self.arrival = nil
      }
      self[keyPath: list].replace(stretch, line: line, height: height)
    }
  }

  private mutating func found<Row>(
    _ words: String, _ stretch: Stretch<Row>?, _ filter: Filter, in list: WritableKeyPath<Model, ListWindow<Row>>
  ) -> [Effect] where Row.ID: Hashable & Sendable {
    guard filter == self.filter, search?.words == words else { return [] }
    guard let stretch else { return notFound(words) }
    pinned = nil
    hasMoved = true
    place(stretch, .row(0), in: list)
    return []
  }

  private mutating func take(links rows: [LinkRow], of id: ArticleID) -> [Effect] {
    asked.remove(.links(id, isAwaited: false))
    guard var content = detail.content, content.row.id == id, content.links == nil else { return [] }
    content.links = rows
    detail.content = content
    // They come last on a page: what is laid out stays.
    if let shape = detail.shape {
      if shape.showsLists { detail.page?.addLinks(content, shape) }
      detail.beside?.addLinks(content, shape)
      renewHits()
    }
    return performAwaited()
  }

  private mutating func take(_ content: ArticleContent?, of id: ArticleID) {
    asked.remove(.article(id))
    guard id == wantedArticle else { return }
    guard var content else {
      message = Message(text: "this document is no longer in the library", isFailure: true)
      return
    }
    // The same document read again: its links stay in sight.
    if content.links == nil, let old = detail.content, old.row.id == id { content.links = old.links }
    if detail.content?.row.id != id {
      detail.top = 0
      detail.sideTop = nil
      if detail.topGoal == nil {
        detail.quote = nil
        detail.link = nil
      }
    }
    detail.content = content
    detail.content?.show(indirect: filter.speech.contains(.indirect))
    detail.shape = nil
  }
}
