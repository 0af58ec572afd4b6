extension Page {
  /// Names the lines of an article and of what is around it: the model says which lines are the article's, shape and order
  /// what the others are.
  mutating func readArticle(_ model: ArticleModel, _ repeats: Repeats) {
    let found = ArticleLines(self, repeats)
    var kept = found.kept(by: model)
    let blockOf = found.blockOf
    if let markup = found.markup { keepItems(&kept, blockOf, markup) }
    leaveHead(&kept)
    guard let first = kept.firstIndex(of: true), let last = kept.lastIndex(of: true) else { return }
    let body = first..<(last + 1)
    isDump = kept.count { !$0 } > Self.mostHeadLines
    let markup = found.markup.map { MarkupNames(blockOf, $0, kept) }
    if let markup { for index in lines.indices where !kept[index] { nameByMarkup(index, markup) } }
    let head = HeadFeatures(text, found.facts, kept, model.phrases)
    let title = titleChoice(model, head) { !kept[$0] || mayHead($0, body, kept) }
    // Above the title nothing but text is the article's.
    for index in 0..<(title?.line ?? 0) where kept[index] && !isText(lines[index]) { kept[index] = false }
    takeDate(model, head, title: title?.line)
    takeByline(model, head, kept, title: title?.line)
    readHead(before: first, title)
    readTail(from: body.upperBound)
    readBody(body, kept, repeats)
    if let markup { nameKinds(body, markup) }
  }

  /// The stretch that is the title; nil when the container states one, or nothing looks like it.
  /// `mayBe` says which lines may have it.
  func titleChoice(
    _ model: ArticleModel, _ head: HeadFeatures, _ mayBe: (Int) -> Bool
  ) -> HeadFeatures.Candidate? {
    guard document.source.stated.title == nil, model.title.count > 0 else { return nil }
    let candidates = head.titles().filter { mayBe($0.line) && !isLongCaption($0.line) }
    guard let best = model.title.best(of: candidates, head), best.sum > Self.leastTitle else { return nil }
    return candidates[best.place]
  }

  /// A byline or a date alone above the first paragraphs is of the head, however near to the text it is; a caption is none
  /// of the text wherever it is.
  private func leaveHead(_ kept: inout [Bool]) {
    for index in lines.indices where kept[index] {
      if signs[index].contains(.caption), lines[index].words < 40 { kept[index] = false }
      if signs[index].contains(.advertisement), lines[index].words < 12 { kept[index] = false }
      if isNote(index) || isPointer(toOther: index) { kept[index] = false }
    }
    leaveTail(&kept)
    leaveComments(&kept)
    guard let prose = lines.indices.first(where: { kept[$0] && isText(lines[$0]) }) else { return }
    for index in lines.indices.prefix(prose).suffix(Self.longestHead) where kept[index] && lines[index].words <= 16 {
      if !signs[index].isDisjoint(with: [.byline, .day]), lines[index].ends != .colon { kept[index] = false }
    }
  }

  /// A sentence of a list of which half the items are the article's is the article's too.
  private func keepItems(_ kept: inout [Bool], _ blockOf: [Int], _ markup: Markup) {
    func list(_ index: Int) -> Int? {
      let element = markup.containers[markup.blocks[blockOf[index]].container]
      return element.kind == .item && element.parent >= 0 ? Int(element.parent) : nil
    }
    var counts: [Int: (kept: Int, all: Int)] = [:]
    for index in lines.indices {
      guard let list = list(index) else { continue }
      counts[list, default: (0, 0)].all += 1
      if kept[index] { counts[list, default: (0, 0)].kept += 1 }
    }
    for index in lines.indices where !kept[index] && lines[index].ends == .stop && lines[index].words >= 4 {
      if let list = list(index), let count = counts[list], count.kept * 2 >= count.all { kept[index] = true }
    }
  }

  /// A note of the publisher's, or a short line that asks the reader for something.
  func isNote(_ index: Int) -> Bool {
    if signs[index].contains(.note) { return lines[index].quotes == 0 }
    return signs[index].contains(.appeal) && lines[index].words <= 12 && lines[index].ends == .open
  }

  /// `Read more: ...`
  private func isPointer(toOther index: Int) -> Bool {
    let line = lines[index]
    return signs[index].contains(.related) && line.ends == .open && line.words <= 20
      && (1...16).contains(line.firstColon)
  }

  private func isLongCaption(_ index: Int) -> Bool { signs[index].contains(.caption) && lines[index].words > 18 }

  /// Whether a line of the text may be a title above the rest: it is no sentence, and the rest has one. Where the rest is a few
  /// sentences and no paragraph, a line with marks or a colon is what somebody says.
  private func mayHead(_ index: Int, _ body: Range<Int>, _ kept: [Bool]) -> Bool {
    let line = lines[index]
    // A sentence that goes on in the next line is none either.
    if index + 1 < lines.count, kept[index + 1], lines[index + 1].blanksBefore == 0, lines[index + 1].begins == .lower,
      lines[index + 1].words >= 4
    {
      return false
    }
    // A headline may ask or call out.
    let last = text[line.range.upperBound - 1]
    if line.ends == .stop, line.words >= 4, last != 0x3F, last != 0x21 { return false }
    if line.quotes == 0, line.firstColon < 0 { return body.contains { $0 != index && kept[$0] && isText(lines[$0]) } }
    return body.contains { $0 != index && kept[$0] && lines[$0].isProse }
  }

  /// Running text, or at least a sentence.
  private func isText(_ line: Line) -> Bool { line.isProse || (line.ends == .stop && line.words >= 4) }

  /// A line or two that were cut short, under the heading of a block of other articles and with nothing of the article below, are
  /// of that block.
  private func leaveTail(_ kept: inout [Bool]) {
    guard let last = kept.lastIndex(of: true) else { return }
    var first = last
    while first > 0, kept[first - 1] { first -= 1 }
    guard first > 0, last - first < 2, lines[last].ends == .ellipsis, let before = kept[..<first].lastIndex(of: true),
      (first...last).reduce(0, { $0 + lines[$1].size }) <= 60,
      (before + 1..<first).contains(where: { signs[$0].contains(.related) && lines[$0].words <= 5 })
    else { return }
    for index in first...last { kept[index] = false }
  }

  /// Below a reader's name with a day or a clock (`Anna Keller on May 3, 2018 at 6:34 am said:`, or the time in the line after)
  /// there is nothing of the article, however much is said there.
  private func leaveComments(_ kept: inout [Bool]) {
    guard let prose = lines.indices.first(where: { kept[$0] && lines[$0].isProse }) else { return }
    let first = lines.indices.dropFirst(prose + 1).first { index in
      guard signs[index].contains(.commenter) else { return false }
      if lines[index].numbers >= 2 { return CalendarDate.first(in: text.span, lines[index].range) != nil }
      return index + 1 < lines.count && signs[index + 1].contains(.day) && lines[index + 1].blanksBefore == 0
    }
    guard let first else { return }
    for index in first..<lines.count { kept[index] = false }
  }

  /// Lines above the first paragraph in which a byline is looked for.
  private static let longestHead = 16

  /// The day that a line states as that of publication, where the container states none.
  private mutating func takeDate(_ model: ArticleModel, _ head: HeadFeatures, title: Int?) {
    guard document.source.stated.date == nil, model.date.count > 0 else { return }
    let dates = head.dates()
    guard let best = model.date.best(of: dates.map(\.candidate), head), best.sum > model.leastDate else { return }
    var chosen = best.place
    // A date alone between title and text is the article's, whatever is above the title.
    if let title, dates[chosen].candidate.line < title,
      let own = dates.firstIndex(where: {
        $0.candidate.line > title && $0.candidate.line <= head.bodyStart
          && $0.candidate.dateBytes * 3 >= $0.candidate.range.count
      })
    {
      chosen = own
    }
    let line = dates[chosen].candidate.line
    // Where there is nothing but an article, a date in a line with other words is what the line tells of.
    guard isDump || !signs[line].isDisjoint(with: [.day, .byline, .dateline]) else { return }
    document.published = dates[chosen].day
    if isUndecided(line), !(lines[line].isProse && lines[line].words > 20) { dateLine = line }
  }

  /// Thousandths of the logit below which nothing is a title.
  private static let leastTitle: Int32 = -2_000

  /// Lines that an article may have around it without being a page with menus and all: title, byline, date.
  private static let mostHeadLines = 6

  private mutating func nameByMarkup(_ index: Int, _ markup: MarkupNames) {
    if let reason = markup.reason(index) { roles[index] = .aside(reason) }
  }

  /// Names the lines of the body: paragraphs, and those that say again what was said before.
  private mutating func readBody(_ body: Range<Int>, _ kept: [Bool], _ repeats: Repeats) {
    // Under the heading of a block of other articles stand their headlines, up to the next paragraph.
    var teasers = TeaserBlock()
    let pulled = pullQuotes(body, kept)
    for index in body where isUndecided(index) {
      if kept[index] {
        teasers = TeaserBlock()
        roles[index] = pulled.contains(index) ? .aside(.chrome) : bodyRole(index, body, kept, repeats)
      } else if teasers.isAnnounced, teaserSummary(index, in: teasers) != nil {
        takeTeaser(title: index, summary: nil, section: teasers.section)
      } else {
        roles[index] = .aside(plainReason(index))
        teasers.pass(signs[index], heading: nil) { readable(lines[index].range) }
      }
    }
    readEnd(body)
    readAuthorLines(body)
    if let first = body.first(where: { roles[$0] == .paragraph(.paragraph) }) { readLead(first) }
    // Notes and points may stand above the paragraph that begins with the dateline.
    if document.dateline == nil {
      let paragraphs = body.filter { roles[$0] == .paragraph(.paragraph) }.prefix(8).dropFirst()
      if let dated = paragraphs.first(where: { signs[$0].contains(.dateline) }) { readLead(dated) }
    }
    nameKinds(body)
  }

  private func bodyRole(_ index: Int, _ body: Range<Int>, _ kept: [Bool], _ repeats: Repeats) -> Role {
    let line = lines[index]
    if line.words == 0, line.ideographs == 0 { return .aside(.chrome) }
    if line.hash == titleHash { return .aside(.repeatedTitle) }
    let first = repeats.first[index]
    if first != index, line.words >= 6, body.contains(first), kept[first] { return .aside(.duplicate) }
    return .paragraph(.paragraph)
  }

  /// The agency's name alone at the end of newswire (`Reuter`).
  private mutating func readEnd(_ body: Range<Int>) {
    guard var last = body.last(where: { roles[$0] == .paragraph(.paragraph) }), last > body.lowerBound else { return }
    // The model may have left it out already.
    if last + 1 < lines.count, lines[last].words > 3, lines[last + 1].blanksBefore == 0 { last += 1 }
    guard lines[last].words <= 3 else { return }
    guard let name = Dateline.agencyName(text.span, lines[last].range) else { return }
    roles[last] = .aside(.source)
    document.agency = readable(name)
  }

  /// The author's name said again below the article, and what it says of the author.
  private mutating func readAuthorLines(_ body: Range<Int>) {
    guard isDump, let byline = document.byline, byline.utf8.count >= 6 else { return }
    let name = Array(byline.utf8)
    guard let line = LineScanner.lines(of: name.span).first else { return }
    for index in body.suffix(4) where roles[index] == .paragraph(.paragraph) {
      let isName = lines[index].hash == line.hash
      // A paragraph that begins with the writer's name is kept where the article is about the writer.
      if isName || (lines[index].words <= 60 && text[lines[index].range].starts(with: name) && !tells(of: name, body)) {
        roles[index] = .aside(.byline)
      }
    }
  }

  /// Whether the prose of the body, but for its last lines, has a name.
  private func tells(of name: [UInt8], _ body: Range<Int>) -> Bool {
    body.dropLast(4).contains { lines[$0].isProse && text[lines[$0].range].contains(name) }
  }

  /// The kinds that the markup states, which are surer than those of shape.
  private mutating func nameKinds(_ body: Range<Int>, _ markup: MarkupNames) {
    for index in body {
      guard case .paragraph = roles[index] else { continue }
      switch markup.kind(index) {
      case .heading, .headline: roles[index] = .paragraph(.heading)
      case .item: roles[index] = .paragraph(.item)
      default: break
      }
    }
  }
}

/// What the elements that hold a line are called. For naming alone: which lines are the article's is the model's to say.
struct MarkupNames {
  private let markup: Markup
  private let blockOf: [Int]
  /// Whether an element holds a line of the article: what it is called says nothing of its parts then.
  private var holdsArticle: [Bool]

  init(_ blockOf: [Int], _ markup: Markup, _ kept: [Bool]) {
    self.markup = markup
    self.blockOf = blockOf
    holdsArticle = [Bool](repeating: false, count: markup.containers.count)
    for index in kept.indices where kept[index] {
      var container = markup.blocks[blockOf[index]].container
      while container > 0, !holdsArticle[container] {
        holdsArticle[container] = true
        container = markup.containers[container].parent
      }
    }
  }

  /// The kind of the innermost element.
  func kind(_ line: Int) -> Markup.Kind { markup.containers[markup.blocks[blockOf[line]].container].kind }

  /// Why a line is none of the article, if an element around it is called after that.
  func reason(_ line: Int) -> Document.Aside.Reason? {
    var container = markup.blocks[blockOf[line]].container
    while container > 0 {
      let element = markup.containers[container]
      if element.kind == .body || holdsArticle[container] { return nil }
      if element.kind == .figure || element.kind == .caption || element.traits.contains(.caption) { return .caption }
      if element.traits.contains(.comments) { return .comment }
      if element.traits.contains(.advertisement) { return .advertisement }
      container = element.parent
    }
    return nil
  }
}
