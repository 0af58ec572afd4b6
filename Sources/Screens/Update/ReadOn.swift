import Library

extension Model {
  /// A page of the text; at its end the next unread article. The whole library can be read with this one key.
  mutating func readOn() -> [Effect] {
    if screen != .articles, screen != .overview, focus == .list {
      return moveList(.by(max(1, listHeight - 1)), height: listHeight)
    }
    guard screen == .articles || focus == .text else { return [] }
    let isShown = layout.text != nil && detail.content?.row.id == wantedArticle
    if isShown, !textIsAtEnd {
      scrollTextBy(max(1, textHeight - 1))
      return wantedArticle.map { markOpened($0) } ?? []
    }
    // What was shown to its end has been read.
    let effects = isShown ? wantedArticle.map { markOpened($0) } ?? [] : []
    return effects + goToUnread(forward: true)
  }

  /// The next unread row. In the text it is opened; in the list it is only gone to.
  mutating func goToUnread(forward: Bool) -> [Effect] {
    guard screen == .articles, pinned == nil else { return complain("next unread is for the list of articles") }
    hasMoved = true
    let limit = max(20, 3 * listHeight)
    return [.library(.unread(articles.current?.id, forward: forward, filter, limit: limit))]
  }
}
