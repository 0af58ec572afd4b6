import Canvas
import Library

/// What of a page is to be seen beside its words.
struct PageLook {
  var quote: Int?
  var link: Int?
  var hits: [Hit] = []
  var currentHit: Int?
}

extension Model {
  /// The pane with the text; beside lists of quotes and speakers it holds what belongs to their row.
  func drawText(_ area: Area, _ layout: Layout, _ frame: inout Frame) {
    let isFocused = focus == .text
    if let head = layout.textHead { drawTextHead(head, layout, isFocused: isFocused, &frame) }
    if isFocused, overlay == nil { frame.cursor = Point(row: area.row, column: area.column) }
    if screen == .speakers {
      guard let quotes = detail.speakerQuotes, quotes.id == speakers.current?.id else { return }
      return drawSpeakerQuotes(quotes.rows, in: area, &frame)
    }
    if screen == .links, !isFocused, case .headline(_, let title, let summary) = links.current?.target {
      var page = Page(width: max(1, area.columns - 2))
      page.add(Page.Block(title, .title))
      page.addBlank()
      page.add(Page.Block(summary ?? ""))
      return drawPage(page, top: 0, in: area, PageLook(), &frame)
    }
    guard let content = detail.content, content.row.id == wantedArticle else { return }
    if screen == .quotes, !isFocused, pinned == nil {
      guard let quote = quotes.current else { return }
      let shape = PageShape(width: max(1, area.columns - 2), signs: signs, today: today)
      return drawPage(
        Page.context(of: quote, in: content, shape, isRoomy: area.rows >= 16), top: 0, in: area, PageLook(), &frame)
    }
    guard let page = detail.page else { return }
    let look = PageLook(
      quote: detail.quote, link: detail.link, hits: search?.hits ?? detail.filterHits, currentHit: search?.current)
    drawPage(page, top: detail.top, in: area, look, &frame)
    if case .hints(_, let targets) = overlay {
      // Several on a line stand side by side at its left edge.
      var used: [Int: Int] = [:]
      for target in targets {
        let row = area.row + target.line - detail.top
        let column = area.column + used[target.line, default: 0]
        used[target.line, default: 0] += frame.put(target.letters, row: row, column: column, style: theme.hit) + 1
      }
    }
    guard isFocused, overlay == nil else { return }
    let marked = detail.link.flatMap { page.line(ofLink: $0) } ?? detail.quote.flatMap { page.line(ofQuote: $0) }
    if let marked, marked >= detail.top, marked < detail.top + area.rows {
      frame.cursor = Point(row: area.row + marked - detail.top, column: area.column)
    }
  }

  private func drawTextHead(_ head: Area, _ layout: Layout, isFocused: Bool, _ frame: inout Frame) {
    if layout.isBeside { return drawHeading("ARTICLE", in: head, isFocused: isFocused, &frame) }
    let style = isFocused ? theme.focusedRule : theme.rule
    frame.put(
      String(repeating: signs.horizontal, count: head.columns), row: head.row, column: head.column, style: style)
    let words: String
    switch screen {
    case .quotes where !isFocused: words = "context"
    case .speakers: words = speakers.current.map { "quotes of \($0.name)" } ?? ""
    case .links where !isFocused && links.current?.article == nil: words = "headline on the page"
    default: words = detail.content.flatMap { $0.row.id == wantedArticle ? $0.row.title : nil } ?? ""
    }
    guard !words.isEmpty else { return }
    frame.put(
      " \(fittedEnd(words, head.columns - 6)) ", row: head.row, column: head.column + 2, width: head.columns - 3,
      style: isFocused ? theme.focusedRule : theme.title)
  }

  private func fittedEnd(_ text: String, _ width: Int) -> String {
    columns(of: text) <= width ? text : fitted(text, width, signs).trimmed
  }

  /// Quotes and links of the article, in their own pane.
  func drawSide(_ area: Area, _ head: Area, _ frame: inout Frame) {
    guard let content = detail.content, content.row.id == wantedArticle else { return }
    drawHeading(
      "QUOTES IN ARTICLE", Wording.number(content.row.quotes), in: head, isFocused: focus == .side, &frame)
    guard let page = detail.beside else { return }
    let top = sideTop
    drawPage(page, top: top, in: area, PageLook(quote: detail.quote, link: detail.link), &frame)
    guard focus == .side, overlay == nil else { return }
    let line = sideLine ?? top
    frame.cursor = Point(row: area.row + min(max(0, line - top), area.rows - 1), column: area.column)
  }

  /// The visible lines of a page.
  func drawPage(_ page: Page, top: Int, in area: Area, _ look: PageLook, _ frame: inout Frame) {
    for (offset, line) in page.lines.dropFirst(max(0, top)).prefix(area.rows).enumerated() {
      drawLine(line, of: page, row: area.row + offset, in: area, look, &frame)
    }
  }

  private func drawLine(
    _ line: Page.Line, of page: Page, row: Int, in area: Area, _ look: PageLook, _ frame: inout Frame
  ) {
    let block = page.blocks[line.block]
    let isMarked = (block.quote != nil && block.quote == look.quote) || (block.link != nil && block.link == look.link)
    if isMarked { frame.put(signs.selected, row: row, column: area.column, style: theme.focusedRule) }
    let first = area.column + 1 + line.indent
    let edge = area.column + area.columns
    var column = first
    var offset = line.range.lowerBound
    func put(_ end: Int, _ style: Style, ellipsis: Bool = false) {
      guard end > offset, column < edge else { return }
      let words = String(decoding: block.text[offset..<end], as: UTF8.self)
      column += frame.put(words, row: row, column: column, width: edge - column, style: style, ellipsis: ellipsis)
      offset = end
    }
    let base = isMarked ? theme.title : style(of: block.role)
    let from = block.spans.partitioningIndex { $0.range.upperBound > line.range.lowerBound }
    for span in block.spans[from...] {
      guard span.range.lowerBound < line.range.upperBound else { break }
      put(min(max(span.range.lowerBound, offset), line.range.upperBound), base)
      let isCurrent = span.quote != nil && span.quote == look.quote && block.quote == nil
      put(
        min(span.range.upperBound, line.range.upperBound),
        isCurrent ? theme.currentQuotation : style(of: span.role))
    }
    put(line.range.upperBound, base, ellipsis: !block.wraps)
    if settings.osc8 { drawLinks(line, block, row: row, column: first, edge: edge, &frame) }
    drawHits(look, line, block, row: row, column: first, edge: edge, &frame)
  }

  /// Makes the addresses in a line lead where they say.
  private func drawLinks(
    _ line: Page.Line, _ block: Page.Block, row: Int, column: Int, edge: Int, _ frame: inout Frame
  ) {
    let first = block.addresses.partitioningIndex { $0.range.upperBound > line.range.lowerBound }
    for address in block.addresses[first...] {
      guard address.range.lowerBound < line.range.upperBound else { return }
      let range = address.range.clamped(to: line.range)
      let start = column + width(of: block.text, line.range.lowerBound..<range.lowerBound)
      guard start < edge else { return }
      let width = min(width(of: block.text, range), edge - start)
      frame.link(Area(row: row, column: start, rows: 1, columns: width), to: address.link)
    }
  }

  private func width(of text: [UInt8], _ range: Range<Int>) -> Int {
    columns(of: String(decoding: text[range], as: UTF8.self))
  }

  private func drawHits(
    _ look: PageLook, _ line: Page.Line, _ block: Page.Block, row: Int, column: Int, edge: Int, _ frame: inout Frame
  ) {
    guard !look.hits.isEmpty else { return }
    let first = look.hits.partitioningIndex {
      $0.block > line.block || ($0.block == line.block && $0.range.upperBound > line.range.lowerBound)
    }
    for index in first..<look.hits.count {
      let hit = look.hits[index]
      guard hit.block == line.block, hit.range.lowerBound < line.range.upperBound else { return }
      let range = hit.range.clamped(to: line.range)
      let start = column + width(of: block.text, line.range.lowerBound..<range.lowerBound)
      let width = width(of: block.text, range)
      guard start < edge else { return }
      let isCurrent = index == look.currentHit
      frame.restyle(Area(row: row, column: start, rows: 1, columns: min(width, edge - start))) {
        $0 = theme.hit
        if isCurrent { $0.attributes.formUnion([.bold, .underline]) }
      }
    }
  }

  private func style(of role: Page.Role) -> Style {
    switch role {
    case .plain: .plain
    case .title: theme.title
    case .dim: theme.dim
    case .quotation: theme.quotation
    case .mark: theme.dim
    case .speaker: theme.speaker
    case .rule: theme.rule
    case .key: theme.key
    case .starred: theme.starred
    }
  }
}
