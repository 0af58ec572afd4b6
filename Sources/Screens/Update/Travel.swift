import Library

extension Model {
  /// Screens, back and forward, marks.
  mutating func travel(_ command: Command, count: Int?, letter: Character?) -> [Effect] {
    switch command {
    case .articles: return show(.articles)
    case .quotes: return show(.quotes)
    case .speakers: return show(.speakers)
    case .links: return show(.links)
    case .overview: return show(.overview)
    case .times: return showTimes()
    case .backward: return goBack(count ?? 1)
    case .forward: return goForward(count ?? 1)
    case .setMark:
      guard let letter else { return [] }
      marks[letter] = spot
      message = Message(text: "mark \(letter) set; ' \(letter) comes back here")
      return []
    case .goToMark: return goTo(mark: letter)
    default: return []
    }
  }

  mutating func show(_ target: Screen) -> [Effect] {
    guard target != screen else {
      focus = .list
      return []
    }
    if target == .links {
      guard let content = detail.content, wantedArticle == content.row.id else {
        return complain("no article here to show the links of")
      }
      history.leave(spot)
      setLinks(of: content)
    } else {
      history.leave(spot)
    }
    screen = target
    focus = .list
    pinned = nil
    search = nil
    return []
  }

  mutating func setLinks(of content: ArticleContent) {
    var targets = (content.links ?? []).map { LinkItem.Target.document($0) }
    targets += content.briefing.document.related.map {
      .headline(section: $0.section, title: $0.title, summary: $0.summary)
    }
    show(Linked(row: content.row, items: targets.enumerated().map { LinkItem(id: $0.offset, target: $0.element) }))
  }

  private mutating func show(_ new: Linked) {
    linked = new
    links = ListWindow()
    let rows = new.items
    links.replace(Stretch(rows: rows, start: 0, reachesFirst: true, reachesLast: true), line: 0, height: listHeight)
    links.total = rows.count
  }

  private mutating func goTo(mark letter: Character?) -> [Effect] {
    guard let letter else { return [] }
    guard let target = letter == "'" ? jumpStart : marks[letter] else {
      return complain(letter == "'" ? "no jump yet" : "no mark \(letter); m \(letter) sets it")
    }
    let here = spot
    jumpStart = here
    history.leave(here)
    return restore(target)
  }

  private mutating func goBack(_ count: Int) -> [Effect] {
    // What was opened from the list of this screen goes back to it, on the same row.
    if focus == .text || focus == .side, pinned == nil, count == 1 {
      history.stepOut(of: spot)
      focus = .list
      return []
    }
    var target: Spot?
    var here = spot
    for _ in 0..<min(count, 1_000) {
      guard let before = history.back(from: here) else { break }
      target = before
      here = before
    }
    guard let target else { return complain("nothing to go back to") }
    return restore(target)
  }

  private mutating func goForward(_ count: Int) -> [Effect] {
    var target: Spot?
    var here = spot
    for _ in 0..<min(count, 1_000) {
      guard let next = history.forward(from: here) else { break }
      target = next
      here = next
    }
    guard let target else { return complain("nothing to go forward to") }
    return restore(target)
  }

  /// Where the reader is now.
  var spot: Spot {
    var row: Spot.Row?
    var line = 0
    var position: Int?
    switch screen {
    case .articles:
      row = articles.current.map { .article($0.id) }
      (line, position) = (articles.cursor - articles.top, articles.position)
    case .quotes:
      row = quotes.current.map { .quote($0.id) }
      (line, position) = (quotes.cursor - quotes.top, quotes.position)
    case .speakers:
      row = speakers.current.map { .speaker($0.id) }
      (line, position) = (speakers.cursor - speakers.top, speakers.position)
    case .links:
      row = links.current.map { .link($0.id) }
      line = links.cursor - links.top
    case .overview, .times: break
    }
    return Spot(
      screen: screen, focus: focus, filter: filter, row: row, line: line, position: position, linked: linked,
      pinned: pinned, textTop: detail.top, quote: detail.quote, link: detail.link)
  }

  /// Goes to a spot: its filter, its row on its line, its text at its scroll.
  mutating func restore(_ target: Spot) -> [Effect] {
    let sameFilter = target.filter == filter
    if !sameFilter { apply(filter: target.filter) }
    screen = target.screen
    focus = target.focus
    if layout.side == nil, focus == .side { focus = .text }
    if layout.left == nil, focus == .left { focus = .list }
    if layout.sources == nil, focus == .sources { focus = .list }
    if layout.filters == nil, focus == .filters { focus = .list }
    pinned = target.pinned
    detail.topGoal = target.textTop
    detail.goal = nil
    detail.quote = target.quote
    detail.link = target.link
    return restoreRow(target)
  }

  private mutating func restoreRow(_ target: Spot) -> [Effect] {
    let height = listHeight
    let limit = max(20, 3 * height)
    arrival = Arrival(line: target.line, position: target.position)
    switch target.row {
    case .article(let id):
      if let index = articles.rows.firstIndex(where: { $0.id == id }), articles.isLoaded {
        return land(in: .articles, index: index, line: target.line)
      }
      articles.isAsked = true
      return [.library(.articles(filter, .around(id), limit: limit))]
    case .quote(let id):
      if let index = quotes.rows.firstIndex(where: { $0.id == id }), quotes.isLoaded {
        return land(in: .quotes, index: index, line: target.line)
      }
      quotes.isAsked = true
      return [.library(.quotes(filter, .around(id), limit: limit))]
    case .speaker(let id):
      if let index = speakers.rows.firstIndex(where: { $0.id == id }), speakers.isLoaded {
        return land(in: .speakers, index: index, line: target.line)
      }
      speakers.isAsked = true
      return [.library(.speakers(.around(id), limit: limit))]
    case .link(let number):
      if let old = target.linked, old != linked { show(old) }
      return land(in: .links, index: number, line: target.line)
    case nil: return []
    }
  }

  private mutating func land(in screen: Screen, index: Int, line: Int) -> [Effect] {
    arrival = nil
    let height = listHeight
    let needs: [Need?] =
      switch screen {
      case .articles:
        [articles.apply(.index(index), height: height), articles.apply(.put(line: line), height: height)]
      case .quotes: [quotes.apply(.index(index), height: height), quotes.apply(.put(line: line), height: height)]
      case .speakers:
        [speakers.apply(.index(index), height: height), speakers.apply(.put(line: line), height: height)]
      case .links: [links.apply(.index(index), height: height), links.apply(.put(line: line), height: height)]
      case .overview, .times: []
      }
    return needs.compactMap { $0 }.flatMap { fetch($0, for: screen, height: height) }
  }
}
