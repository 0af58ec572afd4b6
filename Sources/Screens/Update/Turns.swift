import Library

extension Model {
  /// From turn to turn of a transcript, or to those of the speaker who has the word.
  mutating func stepTurn(_ command: Command, count: Int) -> [Effect] {
    guard let content = detail.content else { return complain("no article here") }
    guard !content.turns.isEmpty else { return complain("no turns here: this is no transcript") }
    let isForward = command == .nextTurn || command == .nextOfSpeaker
    var turns = content.turns
    if command == .nextOfSpeaker || command == .previousOfSpeaker {
      // Beside a list that is narrowed to a speaker, theirs; else of whoever has the word here.
      let speaking = turnHere(in: content) ?? turns[0]
      turns = turns.filter { content.quotes[$0].isBySpeaker(of: content.quotes[speaking]) }
    }
    let target: Int
    if let here = markedTurn(in: content) {
      target =
        isForward
        ? turns.partitioningIndex { $0 > here } + count - 1 : turns.partitioningIndex { $0 >= here } - count
    } else {
      // Nothing is marked in sight: from the top of the pane.
      let below = detail.page?.turn(atOrBelow: detail.top) ?? Int.max
      let place = turns.partitioningIndex { $0 >= below }
      target = isForward ? place + count - 1 : place - count
    }
    guard turns.indices.contains(target) else {
      let whose = turns.count == content.turns.count ? "" : " of this speaker"
      message = Message(text: "\(isForward ? "last" : "first") turn\(whose)")
      return []
    }
    goTo(quote: turns[target])
    return []
  }

  /// The turn that is marked, or that holds the quotation that is; nil when that is out of sight.
  private func markedTurn(in content: ArticleContent) -> Int? {
    guard let quote = detail.quote, content.quotes.indices.contains(quote),
      let line = detail.page?.line(ofQuote: quote), line >= detail.top, line < detail.top + textHeight
    else { return nil }
    return content.turns.last { $0 <= quote }
  }

  /// Who has the word: in the marked turn, else in the first that begins in sight, else in the one that goes on there.
  private func turnHere(in content: ArticleContent) -> Int? {
    if let marked = markedTurn(in: content) { return marked }
    guard let page = detail.page else { return nil }
    if let below = page.turn(atOrBelow: detail.top), let line = page.line(ofQuote: below),
      line < detail.top + textHeight
    {
      return below
    }
    return page.turn(above: detail.top)
  }

  /// Lists and marks reported speech, or leaves it out again; the row and the place in the text stay.
  mutating func toggleIndirect() -> [Effect] {
    var new = filter
    new.speech.formSymmetricDifference(.indirect)
    let isShown = new.speech.contains(.indirect)
    let (article, quote, marked, shown) = (articles.current?.id, quotes.current?.id, detail.quote, pinned)
    apply(filter: new)
    detail.content?.show(indirect: isShown)
    pinned = shown
    if let content = detail.content, let marked, content.quotes.indices.contains(marked), content.isShown(marked) {
      detail.quote = marked
    }
    message = Message(
      text: isShown
        ? "reported speech without quotation marks is listed and marked too (g i leaves it out)"
        : "reported speech left out")
    let limit = max(20, 3 * listHeight)
    if screen == .quotes, let quote {
      quotes.isAsked = true
      return [.library(.quotes(filter, .around(quote), limit: limit))]
    }
    guard screen == .articles, let article else { return [] }
    articles.isAsked = true
    return [.library(.articles(filter, .around(article), limit: limit))]
  }
}

extension QuoteRow {
  /// Whether both are the same person's; where nobody is named, the same label's (`Q`).
  fileprivate func isBySpeaker(of other: QuoteRow) -> Bool {
    speaker == nil && other.speaker == nil ? cue == other.cue : speaker == other.speaker
  }
}
