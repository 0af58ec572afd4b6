import Canvas
import Library

extension Model {
  mutating func scrollText(_ command: Command, count: Int?) -> [Effect] {
    let height = textHeight
    let times = count ?? 1
    switch command {
    case .down: scrollTextBy(times)
    case .up: scrollTextBy(-times)
    case .halfPageDown: scrollTextBy(max(1, height / 2) * times)
    case .halfPageUp: scrollTextBy(-max(1, height / 2) * times)
    case .pageDown: scrollTextBy(max(1, height - 1) * times)
    case .pageUp: scrollTextBy(-max(1, height - 1) * times)
    case .first, .last:
      jumpStart = spot
      if let count {
        scrollTextBy(count - 1 - detail.top)
      } else {
        scrollTextBy(command == .first ? -detail.top : detail.page?.lines.count ?? 0)
      }
    case .cursorToTop: showMarked(atLine: 0)
    case .cursorToMiddle: showMarked(atLine: height / 2)
    case .cursorToBottom: showMarked(atLine: height - 1)
    case .nextParagraph: for _ in 0..<min(times, 10_000) { stepParagraph(1) }
    case .previousParagraph: for _ in 0..<min(times, 10_000) { stepParagraph(-1) }
    default: break
    }
    return []
  }

  mutating func scrollTextBy(_ delta: Int) {
    guard let page = detail.page else { return }
    // Addition is held in bounds first: a typed number may be large.
    let wanted = max(-1_000_000_000, min(1_000_000_000, delta)) + detail.top
    detail.top = max(0, min(wanted, page.lines.count - textHeight))
  }

  var textIsAtEnd: Bool {
    guard let page = detail.page else { return true }
    return detail.top + textHeight >= page.lines.count
  }

  private mutating func stepParagraph(_ step: Int) {
    guard let page = detail.page else { return }
    var line = detail.top + step
    while page.lines.indices.contains(line) {
      if page.blocks[page.lines[line].block].isParagraph, page.lines[line].range.lowerBound == 0 { break }
      line += step
    }
    scrollTextBy(line - detail.top)
  }

  /// Scrolls so that the marked quotation or link stands on a line of the pane.
  private mutating func showMarked(atLine line: Int) {
    guard let page = detail.page else { return }
    if let target = detail.link.flatMap({ page.line(ofLink: $0) }) ?? detail.quote.flatMap({ page.line(ofQuote: $0) }) {
      scrollTextBy(target - line - detail.top)
    }
  }

  /// Scrolls as little as puts a line of the text into the pane, with some lines around it.
  mutating func reveal(line: Int) {
    let height = textHeight
    let margin = min(2, height / 4)
    if line < detail.top + margin {
      scrollTextBy(line - margin - detail.top)
    } else if line >= detail.top + height - margin {
      scrollTextBy(line - height / 3 - detail.top)
    }
  }

  // MARK: quotes and links of the article

  mutating func step(_ command: Command, count: Int) -> [Effect] {
    guard let content = detail.content else { return complain("no article here") }
    // In a list of quotes the quotes are its rows.
    if screen == .quotes, focus == .list {
      switch command {
      case .nextQuote: return moveList(.by(count), height: listHeight)
      case .previousQuote: return moveList(.by(-count), height: listHeight)
      default: break
      }
    }
    switch command {
    case .nextQuote: stepQuote(by: count, in: content)
    case .previousQuote: stepQuote(by: -count, in: content)
    case .nextLink: stepLink(by: count, in: content)
    default: stepLink(by: -count, in: content)
    }
    return []
  }

  private mutating func stepQuote(by delta: Int, in content: ArticleContent) {
    let spoken = content.spoken
    guard !spoken.isEmpty else {
      message = Message(text: "no quotes in this article")
      return
    }
    let target: Int
    if let current = detail.quote, let place = spoken.firstIndex(of: current) {
      target = place + delta
    } else if delta > 0, let page = detail.page, let below = page.quote(atOrBelow: detail.top),
      case let place = spoken.partitioningIndex(where: { $0 >= below })
    {
      target = place + delta - 1
    } else {
      target = delta > 0 ? delta - 1 : spoken.count + delta
    }
    guard spoken.indices.contains(target) else {
      message = Message(text: delta > 0 ? "last quote of the article" : "first quote of the article")
      return
    }
    goTo(quote: spoken[target])
  }

  /// Marks a quotation and scrolls to its words.
  mutating func goTo(quote index: Int) {
    detail.quote = index
    detail.link = nil
    detail.sideTop = nil
    if let line = detail.page?.line(ofQuote: index) { reveal(line: line) }
  }

  private mutating func stepLink(by delta: Int, in content: ArticleContent) {
    guard let links = content.links, !links.isEmpty else {
      message = Message(text: "no links to other documents")
      return
    }
    let target = detail.link.map { $0 + delta } ?? (delta > 0 ? delta - 1 : links.count + delta)
    guard links.indices.contains(target) else {
      message = Message(text: delta > 0 ? "last link of the article" : "first link of the article")
      return
    }
    goTo(link: target)
  }

  /// Marks a link and scrolls to its row.
  mutating func goTo(link index: Int) {
    detail.link = index
    detail.quote = nil
    detail.sideTop = nil
    if let line = detail.page?.line(ofLink: index) { reveal(line: line) }
  }
}
