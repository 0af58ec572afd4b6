import Exports
import Library

extension Request {
  /// Asks the library. Never throws: what goes wrong is an event too.
  public func answer(from library: Library) -> Event {
    do {
      return .answer(try ask(library))
    } catch let error as FilterError {
      guard let filter else { return .unanswered(self, error.message) }
      return .answer(.filterError(filter, error))
    } catch {
      return .unanswered(self, "library: \(error)")
    }
  }

  private var filter: Filter? {
    switch self {
    case .articles(let filter, _, _), .quotes(let filter, _, _), .articleCount(let filter), .quoteCount(let filter),
      .articlePosition(_, let filter), .quotePosition(_, let filter), .unread(_, _, let filter, _),
      .findArticle(_, _, _, let filter, _), .findQuote(_, _, _, let filter, _), .markAllRead(let filter),
      .range(_, let filter, _), .matching(let filter, _, _), .quoteDays(let filter), .sweep(let filter, _, _),
      .unreadCount(let filter):
      filter
    default: nil
    }
  }

  private func ask(_ library: Library) throws -> Answer {
    switch self {
    case .articles(let filter, let seek, let limit):
      .articles(filter, seek, try library.articleStretch(filter, seek, limit: limit))
    case .quotes(let filter, let seek, let limit):
      .quotes(filter, seek, try library.quoteStretch(filter, seek, limit: limit))
    case .sweep(let filter, let list, let goal): .swept(filter, list, try library.sweep(filter, list, goal: goal))
    case .unreadCount(let filter): .unreadCount(filter, try library.unreadCount(filter))
    case .speakers(let seek, let limit):
      .speakers(seek, try library.speakerReading("").stretch(seek, limit: limit))
    case .candidates(let text, let seek, let limit):
      .candidates(matching: text, seek, try library.speakerReading(text).stretch(seek, limit: limit))
    case .article(let id): .article(id, try library.content(of: id))
    case .links(let id, _): .links(id, try library.links(of: id, limit: 20))
    case .speakerQuotes(let id, let limit):
      .speakerQuotes(id, try library.quotes(Filter(speakers: [id], speech: [.quotes, .turns]), .first, limit: limit))
    case .speaker(let id): .speaker(try library.speaker(id))
    case .articleCount(let filter): .articleCount(filter, try library.countSoFar(filter))
    case .quoteCount(let filter): .quoteCount(filter, try library.speechCounts(filter))
    case .speakerCount(let text): .speakerCount(matching: text, try library.speakerCount(matching: text))
    case .articlePosition(let id, let filter):
      .articlePosition(id, filter, try library.position(of: id, in: filter))
    case .quotePosition(let id, let filter): .quotePosition(id, filter, try library.position(of: id, in: filter))
    case .unread(let id, let forward, let filter, let limit):
      .unread(
        filter,
        try library.unread(from: id, forward: forward, in: filter).map {
          try library.articleStretch(filter, .around($0), limit: limit)
        })
    case .findArticle(let words, let id, let forward, let filter, let limit):
      .foundArticle(words, filter, try library.find(words, in: filter, from: id, forward: forward, limit: limit))
    case .findQuote(let words, let id, let forward, let filter, let limit):
      .foundQuote(words, filter, try library.find(words, in: filter, from: id, forward: forward, limit: limit))
    case .findSpeaker(let words, let id, let forward, let limit):
      .foundSpeaker(words, try library.speakerReading("").found(words, from: id, forward: forward, limit: limit))
    case .range(.article(let id), let filter, let limit):
      .range(try library.articles(filter, .from(id), limit: limit))
    case .range(.quote(let id), let filter, let limit):
      .quoteRange(try library.quotes(filter, .from(id), limit: limit))
    case .matching(let filter, .articles, let limit):
      .matching(filter, try library.articles(filter, .first, limit: limit))
    case .matching(let filter, .quotes, let limit):
      .matchingQuotes(filter, try library.quotes(filter, .first, limit: limit))
    case .articleRows(let ids): .articleRows(try ids.compactMap { try library.row($0) })
    case .copy(let choice, let form): try copied(choice, form, library)
    case .savedFilters: .savedFilters(try library.savedFilters())
    case .savedCounts(let lines, let paths):
      .savedCounts(
        Dictionary(
          // A line with a mistake finds nothing that could be counted.
          lines.map { ($0, try? library.countIfKnown(Filter(paths: paths).with(text: $0))) },
          uniquingKeysWith: { one, _ in one }), paths: paths)
    case .completions(let field, let text):
      .completions(field, beginning: text, try library.values(of: field, beginning: text))
    case .setRead, .setStarred, .setDone, .setTag, .setNotes, .saveFilter, .renameFilter: try change(library)
    case .markAllRead(let filter): .allRead(filter, try library.markAllRead(filter))
    case .overview: .overview(try library.overview())
    case .sources(let limit): .sources(limit: limit, try library.sources(limit: limit))
    case .quoteDays(let filter): .quoteDays(filter, try library.quotesByDay(filter))
    case .joinCandidates(let speakers, let text):
      .joinCandidates(
        for: speakers, matching: text, try library.joinCandidates(for: speakers, matching: text, limit: 60))
    case .subject(let id): .subject(try library.speaker(id))
    case .join(let speakers, let head): .joined(try library.join(speakers, to: head), isNew: true)
    case .split(let speaker): .joined(try library.split(speaker), isNew: true)
    case .acceptJoins(let proposals): .joined(try library.accept(proposals), isNew: true)
    case .applyJoins(let change): .joined(try library.applied(change), isNew: false)
    case .proposals: .proposals(try library.proposedJoins())
    case .sparks(let speakers): .sparks(try library.sparks(of: speakers))
    }
  }
}

extension Request {
  private func copied(_ choice: ExportChoice, _ form: CopyForm, _ library: Library) throws -> Answer {
    let copied = try clipboardText(of: choice, as: form, from: library)
    return .copied(copied.text, Wording.count(copied.rows, choice.isOfQuotes ? "quote" : "article"))
  }

  private func change(_ library: Library) throws -> Answer {
    switch self {
    case .setRead(let read, let ids): try library.setRead(read, ids)
    case .setStarred(let starred, let ids): try library.setStarred(starred, ids)
    case .setDone(let done, let ids): try library.setDone(done, ids)
    case .setTag(let tag, let isOn, let ids): try library.setTag(tag, isOn, ids)
    case .setNotes(let notes): return .noted(before: try library.setNotes(notes), after: notes)
    case .saveFilter(let text, let name):
      return .filterSaved(name: name, before: try library.save(filter: text, as: name), after: text)
    case .renameFilter(let old, let new):
      try library.renameFilter(old, to: new)
      return .savedFilters(try library.savedFilters())
    default: break
    }
    return .marked
  }
}

/// How one kind of list is read from the library.
private struct ListReading<Row: Identifiable & Sendable> where Row.ID: Hashable & Sendable {
  var rows: (Place<Row.ID>, Int) throws -> [Row]
  var row: (Int) throws -> Row.ID?
  /// The same list, narrowed by more words.
  var narrowed: (String) -> (Place<Row.ID>, Int) throws -> [Row] = { _ in { _, _ in [] } }

  func stretch(_ seek: Seek<Row.ID>, limit: Int) throws -> Stretch<Row> {
    switch seek {
    case .first:
      let found = try rows(.first, limit)
      return Stretch(rows: found, start: 0, reachesFirst: true, reachesLast: found.count < limit)
    case .last:
      let found = try rows(.last, limit)
      let isAll = found.count < limit
      return Stretch(
        rows: found, start: isAll ? 0 : nil, reachesFirst: isAll, reachesLast: true, cursor: max(0, found.count - 1))
    case .row(let number):
      guard let id = try row(number) else { return try stretch(.last, limit: limit) }
      var part = try stretch(.around(id), limit: limit)
      part.start = max(0, number - part.cursor)
      return part
    case .around(let id):
      let above = try rows(.before(id), limit / 2)
      let below = try rows(.from(id), limit - limit / 2)
      let reachesFirst = above.count < limit / 2
      return Stretch(
        rows: above + below, start: reachesFirst ? 0 : nil, reachesFirst: reachesFirst,
        reachesLast: below.count < limit - limit / 2, cursor: below.isEmpty ? max(0, above.count - 1) : above.count)
    case .after(let id):
      let found = try rows(.after(id), limit)
      return Stretch(rows: found, reachesFirst: false, reachesLast: found.count < limit)
    case .before(let id):
      let found = try rows(.before(id), limit)
      return Stretch(rows: found, reachesFirst: found.count < limit, reachesLast: false)
    }
  }

  /// The next row that holds words, with its part of the whole list; goes on at the other end.
  func found(_ words: String, from id: Row.ID?, forward: Bool, limit: Int) throws -> Stretch<Row>? {
    let hits = narrowed(words)
    let near = try id.map { try hits(forward ? .after($0) : .before($0), 1) } ?? []
    let hit = try near.last ?? hits(forward ? .first : .last, 1).last
    return try hit.map { try stretch(.around($0.id), limit: limit) }
  }
}

extension Library {
  /// A part of a list; of one that is still looked through as far as that has come.
  fileprivate func articleStretch(
    _ filter: Filter, _ seek: Seek<ArticleID>, limit: Int
  ) throws -> Stretch<ArticleRow> {
    var stretch = try articleReading(filter).stretch(seek, limit: limit)
    guard let sweep = try sweepSoFar(filter, .articles) else { return stretch }
    if let first = stretch.rows.first?.id { stretch.start = try position(of: first, in: filter) }
    stretch.grow(sweep)
    return stretch
  }

  fileprivate func quoteStretch(_ filter: Filter, _ seek: Seek<QuoteID>, limit: Int) throws -> Stretch<QuoteRow> {
    var stretch = try quoteReading(filter).stretch(seek, limit: limit)
    guard let sweep = try sweepSoFar(filter, .quotes) else { return stretch }
    if let first = stretch.rows.first?.id { stretch.start = try position(of: first, in: filter) }
    stretch.grow(sweep)
    return stretch
  }

  fileprivate func find(
    _ words: String, in filter: Filter, from id: ArticleID?, forward: Bool, limit: Int
  ) throws -> Stretch<ArticleRow>? {
    guard try sweepSoFar(filter, .articles) != nil else {
      return try articleReading(filter).found(words, from: id, forward: forward, limit: limit)
    }
    return try sweptArticle(with: words, in: filter, from: id, forward: forward)
      .map { try articleStretch(filter, .around($0), limit: limit) }
  }

  fileprivate func find(
    _ words: String, in filter: Filter, from id: QuoteID?, forward: Bool, limit: Int
  ) throws -> Stretch<QuoteRow>? {
    guard try sweepSoFar(filter, .quotes) != nil else {
      return try quoteReading(filter).found(words, from: id, forward: forward, limit: limit)
    }
    return try sweptQuote(with: words, in: filter, from: id, forward: forward)
      .map { try quoteStretch(filter, .around($0), limit: limit) }
  }

  fileprivate func articleReading(_ filter: Filter) -> ListReading<ArticleRow> {
    ListReading(
      rows: { try self.articles(filter, $0, limit: $1) },
      row: { try self.article(atRow: $0, in: filter) },
      narrowed: { words in { try self.articles(filter.narrowed(by: words), $0, limit: $1) } })
  }

  fileprivate func quoteReading(_ filter: Filter) -> ListReading<QuoteRow> {
    ListReading(
      rows: { try self.quotes(filter, $0, limit: $1) },
      row: { try self.quote(atRow: $0, in: filter) },
      narrowed: { words in { try self.quotes(filter.narrowed(by: words), $0, limit: $1) } })
  }

  fileprivate func speakerReading(_ text: String) -> ListReading<SpeakerRow> {
    ListReading(
      rows: { try self.speakers(matching: text, $0, limit: $1) },
      row: { number in
        // Speakers have no row index: a jump walks the list of names, which is short beside that of quotes.
        try self.speakers(matching: text, .first, limit: number + 1).dropFirst(number).first?.id
      },
      narrowed: { words in { try self.speakers(matching: words, $0, limit: $1) } })
  }

  fileprivate func content(of id: ArticleID) throws -> ArticleContent? {
    guard let row = try row(id), let briefing = try briefing(id) else { return nil }
    var content = ArticleContent(row: row, briefing: briefing, quotes: try quotes(of: id), file: try file(of: id))
    if row.hasNote { content.strayNotes = try strayNotes(of: id).map { "\($0.words): \($0.text)" } }
    return content
  }

  /// At most a dozen.
  fileprivate func values(of field: FilterField, beginning text: String) throws -> [String] {
    switch field {
    case .speaker, .org: try speakers(matching: text, .first, limit: 12).map(\.name)
    case .tag: try tags(beginning: text, limit: 12).map(\.name)
    case .source: try sources(beginning: text, limit: 12)
    case .saved: try savedFilters(beginning: text).prefix(12).map(\.name)
    default: field.words.filter { $0.hasPrefix(text.lowercased()) }
    }
  }

  fileprivate func applied(_ change: JoinChange) throws -> JoinChange {
    try apply(change)
    return change
  }

  fileprivate func overview() throws -> Overview {
    var overview = Overview()
    overview.articles = try count(.none)
    overview.unread = try? count(Filter(text: "is:unread"))
    overview.starred = try? count(Filter(text: "is:starred"))
    overview.speech = try speechCounts(Filter(speech: [.quotes, .turns, .indirect]))
    overview.speakers = try speakerCount(matching: "")
    overview.topSpeakers = try speakers(matching: "", .first, limit: 20)
    return overview
  }
}

extension Stretch {
  fileprivate mutating func grow(_ sweep: Sweep) {
    guard !sweep.isComplete else { return }
    isGrowing = true
    reachesLast = false
  }
}

extension Filter {
  /// What fits this filter and more words too; in brackets, for either may have an OR.
  func narrowed(by words: String) -> Filter {
    var filter = self
    filter.text = text.isEmpty ? words : "(\(text)) (\(words))"
    return filter
  }

  mutating func order(_ list: ListKind, by sorting: Sorting) {
    if list == .articles { self.sorting = sorting } else { quoteSorting = sorting }
  }

  /// For what is read beside the keys: all of it, however long that takes.
  var waiting: Filter {
    var filter = self
    filter.waits = true
    return filter
  }

  /// Done articles are left out of the list that nothing narrows.
  var settled: Filter {
    var filter = self
    filter.leavesOutDone = isOnlyPaths
    return filter
  }

  /// Whether nothing narrows the list but the files and folders that the program was started with.
  var isOnlyPaths: Bool { text.isEmpty && speakers.isEmpty }

  func with(text: String) -> Filter {
    var filter = self
    filter.text = text
    return filter.settled
  }

  func with(speakers: [SpeakerID], all: Bool? = nil) -> Filter {
    var filter = self
    filter.speakers = speakers
    filter.wantsAllSpeakers = speakers.count > 1 && (all ?? wantsAllSpeakers)
    return filter.settled
  }
}
