import Library

extension Model {
  /// Word from the import: its figures for the header, and the lists and counts read anew when documents came.
  mutating func take(_ new: ImportProgress) -> [Effect] {
    let before = progress
    progress = new
    if new.isFinished {
      if let failure = new.failures.last {
        let more = new.failures.count > 1 ? " (and \(new.failures.count - 1) more)" : ""
        message = Message(text: failure + more, isFailure: true)
      } else if new.added + new.changed > 0, message?.isFailure != true {
        message = Message(text: "\(Wording.number(new.added)) new, \(Wording.number(new.changed)) changed")
      }
    }
    let came = new.added + new.changed
    guard came > 0, came != before.map({ $0.added + $0.changed }) ?? 0 || new.isFinished else { return [] }
    return renew()
  }

  /// Reads the lists anew, the cursor staying on its row; counts are taken again.
  mutating func renew() -> [Effect] {
    refused = []
    stale = [
      .articleCount(filter), .quoteCount(filter), .unreadCount(filter), .articleCount(.none),
      .speakerCount(matching: ""),
    ]
    overview = nil
    proposals = nil
    renewTimes()
    renewSweeps()
    // While documents come they would be counted over and over.
    if progress?.isFinished ?? true { saved.expire(onlyOwn: false) }
    if sources.rows != nil { stale.insert(.sources(limit: Sources.shown)) }
    pictures.isStale = true
    detail.speakerQuotes = nil
    let limit = max(20, 3 * listHeight)
    var effects: [Effect] = []
    if articles.isLoaded {
      let row = hasMoved || focus == .text ? articles.current?.id : nil
      effects.append(.library(.articles(filter, row.map { .around($0) } ?? .first, limit: limit)))
    }
    if quotes.isLoaded {
      let row = hasMoved || focus == .text ? quotes.current?.id : nil
      effects.append(.library(.quotes(filter, row.map { .around($0) } ?? .first, limit: limit)))
    }
    if speakers.isLoaded {
      let row = hasMoved ? speakers.current?.id : nil
      effects.append(.library(.speakers(row.map { .around($0) } ?? .first, limit: limit)))
    }
    // Its tags and notes may be others.
    if let article = detail.content?.row.id, article == wantedArticle { effects.append(.library(.article(article))) }
    return effects
  }
}
