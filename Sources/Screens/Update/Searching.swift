import Canvas
import Library

extension Model {
  mutating func seek(_ command: Command, count: Int) -> [Effect] {
    switch command {
    case .search:
      let pane: Pane = focus == .text || focus == .side ? .text : .list
      guard screen != .overview else { return complain("nothing to search here") }
      if focus == .side || focus == .left || focus == .sources || focus == .filters { focus = pane }
      overlay = .search(SearchPrompt(editor: LineEditor(history: lines.searches), pane: pane, before: spot))
      return []
    case .nextHit, .previousHit:
      let forward = command == .nextHit
      guard let search else { return perform(forward ? .nextUnread : .previousUnread, count: count) }
      // In a text that a search of the list has found, the hits are in the text.
      if search.pane == .text || focus == .text {
        stepHit(by: forward ? count : -count)
        return []
      }
      return find(search.words, forward: forward, fromHere: false)
    default: return []
    }
  }

  mutating func takeInSearch(_ prompt: SearchPrompt, _ outcome: LineEditor.Outcome) -> [Effect] {
    overlay = .search(prompt)
    switch outcome {
    case .accepted:
      overlay = nil
      TypedLines.add(prompt.editor.text, to: &lines.searches)
      if prompt.editor.text.isEmpty { search = nil } else { jumpStart = prompt.before }
      return []
    case .cancelled:
      overlay = nil
      search = nil
      return restore(prompt.before)
    case .changed:
      let words = prompt.editor.text.trimmed
      guard !words.isEmpty else {
        search = nil
        return restore(prompt.before)
      }
      search = ActiveSearch(words: words, pane: prompt.pane)
      renewHits()
      guard prompt.pane == .list else {
        goToFirstHit(from: prompt.before.textTop)
        return search?.hits.isEmpty == true ? restore(prompt.before) : []
      }
      return find(words, forward: true, fromHere: true, start: prompt.before.row)
    case .moved, .ignored: return []
    }
  }

  // MARK: in a list

  /// The next row with these words; with `fromHere` the row where the search began counts too.
  private mutating func find(_ words: String, forward: Bool, fromHere: Bool, start: Spot.Row? = nil) -> [Effect] {
    let limit = max(20, 3 * listHeight)
    switch screen {
    case .articles:
      var from = articles.current?.id
      if case .article(let id) = start { from = id }
      // A row above the start makes the start itself the next one.
      if fromHere, let id = from { from = ArticleID(rawValue: id.rawValue + 1) }
      return [.library(.findArticle(words, from: from, forward: forward, filter, limit: limit))]
    case .quotes:
      var from = quotes.current?.id
      if case .quote(let id) = start { from = id }
      if fromHere, let id = from { from = QuoteID(article: id.article, number: id.number - 1) }
      return [.library(.findQuote(words, from: from, forward: forward, filter, limit: limit))]
    case .speakers:
      var from = speakers.current?.id
      if case .speaker(let id) = start { from = id }
      // The row where the search began counts too when it is its first.
      if fromHere, let row = speakers.current, row.answers(to: words) { return [] }
      return [.library(.findSpeaker(words, from: from, forward: forward, limit: limit))]
    case .links:
      return findLink(words, forward: forward, fromHere: fromHere)
    case .overview, .times: return []
    }
  }

  /// The links of a document are few: they are looked through here.
  private mutating func findLink(_ words: String, forward: Bool, fromHere: Bool) -> [Effect] {
    let count = links.rows.count
    let wanted = words.lowercased()
    for step in (fromHere ? 0 : 1)..<max(1, count + 1) {
      let index = ((links.cursor + (forward ? step : -step)) % max(1, count) + count) % max(1, count)
      guard links.rows.indices.contains(index) else { break }
      if links.rows[index].title.lowercased().contains(wanted) {
        _ = links.apply(.index(index), height: listHeight)
        return []
      }
    }
    return notFound(words)
  }

  /// While it is typed, a search without hits goes back to where it began.
  mutating func notFound(_ words: String) -> [Effect] {
    message = Message(text: "not found: \(words)")
    guard case .search(let prompt) = overlay else { return [] }
    return restore(prompt.before)
  }

  // MARK: in the text

  /// The words searched for are looked up again in a text that is new or newly laid out.
  mutating func renewHits() {
    guard let page = detail.page else { return }
    detail.filterHits = page.hits(of: FilterText.plainWords(filter.text))
    guard var search else { return }
    // A list is searched by words, a text by what was typed.
    search.hits = page.hits(of: search.pane == .list ? FilterText.plainWords(search.words) : [search.words])
    search.current = nil
    self.search = search
  }

  private mutating func goToFirstHit(from top: Int) {
    guard var search, let page = detail.page else { return }
    let index = search.hits.firstIndex { (page.line(ofBlock: $0.block, at: $0.range.lowerBound) ?? 0) >= top }
    search.current = index ?? (search.hits.isEmpty ? nil : 0)
    self.search = search
    if search.hits.isEmpty {
      message = Message(text: "not found: \(search.words)")
    } else {
      revealHit()
    }
  }

  private mutating func stepHit(by delta: Int) {
    guard var search else { return }
    guard !search.hits.isEmpty else {
      message = Message(text: "not found: \(search.words)")
      return
    }
    let count = search.hits.count
    guard let current = search.current else {
      goToFirstHit(from: detail.top)
      return
    }
    let next = current + delta
    search.current = ((next % count) + count) % count
    if next < 0 || next >= count { message = Message(text: "search went on at the other end") }
    self.search = search
    revealHit()
  }

  private mutating func revealHit() {
    guard let search, let current = search.current, let page = detail.page else { return }
    let hit = search.hits[current]
    if let line = page.line(ofBlock: hit.block, at: hit.range.lowerBound) { reveal(line: line) }
  }
}
