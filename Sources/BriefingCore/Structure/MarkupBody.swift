/// Finds the article in a page of which the markup is known.
///
/// What elements are called says what is surely none of it; then the element that holds the most running text and the least
/// else is the article's. Inside it the lines are judged one by one, by markup and text together.
struct MarkupBody {
  /// For each line its block.
  private(set) var blockOf: [Int] = []
  /// For each line why it is no part of the article, where its markup says so.
  private(set) var reasons: [Document.Aside.Reason?]
  /// The lines of the article's element.
  private(set) var lines: Range<Int>
  private(set) var kept: [Bool]

  private let markup: Markup
  private let page: Page
  private let repeats: Repeats
  /// Words of running text, before each line.
  private var proseBefore: [Int] = [0]
  /// For each line what it adds to an element that it stands in.
  private var worths: [Int]
  /// Of the title that the page states; 0 without one.
  private let titleHash: UInt64

  init?(_ page: Page, _ repeats: Repeats) {
    guard let markup = page.document.source.markup, !markup.blocks.isEmpty else { return nil }
    self.markup = markup
    self.page = page
    self.repeats = repeats
    titleHash =
      page.document.source.stated.title.flatMap { LineScanner.lines(of: Array($0.utf8).span).first?.hash } ?? 0
    reasons = [Document.Aside.Reason?](repeating: nil, count: page.lines.count)
    worths = [Int](repeating: 0, count: page.lines.count)
    kept = [Bool](repeating: false, count: page.lines.count)
    lines = 0..<page.lines.count
    var block = 0
    for line in page.lines {
      while block + 1 < markup.blocks.count, markup.blocks[block].range.upperBound <= line.range.lowerBound {
        block += 1
      }
      blockOf.append(block)
    }
    for index in page.lines.indices {
      let share = isLinked(index) ? 0 : Runs.isProse(page.lines[index]) ? Runs.size(page.lines[index]) : 0
      proseBefore.append(proseBefore[index] + share)
    }
    nameElements()
    weigh()
    chooseElement()
    chooseArticle()
    beginAtTitle()
    judge()
  }

  // MARK: Elements that are none of the article

  /// The lines of blocks.
  private func lineRange(_ blocks: Range<Int>) -> Range<Int> {
    func first(_ block: Int) -> Int {
      var (low, high) = (0, blockOf.count)
      while low < high {
        let middle = (low + high) / 2
        if blockOf[middle] < block { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return first(blocks.lowerBound)..<first(blocks.upperBound)
  }

  private func prose(_ lines: Range<Int>) -> Int { proseBefore[lines.upperBound] - proseBefore[lines.lowerBound] }

  private func isLinked(_ line: Int) -> Bool {
    let block = markup.blocks[blockOf[line]]
    return block.linked * 2 > block.range.count
  }

  /// Elements by kind and name, outermost first: what is inside one that is set aside is too.
  private mutating func nameElements() {
    let all = max(1, proseBefore.last ?? 1)
    var index = 0
    while index < markup.containers.count {
      let container = markup.containers[index]
      if let (reason, share) = verdict(container) {
        let lines = lineRange(container.blocks)
        // Names mislead (`<body class="has-sidebar">`): an element with much of the page's text is not judged by them.
        if prose(lines) * 100 <= all * share {
          for line in lines { reasons[line] = reasons[line] ?? reason }
          index = max(index + 1, container.end)
          continue
        }
      }
      index += 1
    }
  }

  /// Why an element is none of the article, and the largest share of the page's text that it may have for that, in percent.
  private func verdict(_ container: Markup.Container) -> (Document.Aside.Reason, Int)? {
    let traits = container.traits
    // Nothing else is called that, so it is believed however much it says; but for the page itself.
    if traits.contains(.consent), container.kind != .body, container.kind != .main { return (.chrome, 80) }
    switch container.kind {
    case .navigation, .button: return (.chrome, 30)
    case .footer: return (.chrome, 30)
    case .aside: return (.chrome, 30)
    case .form: return (.chrome, 20)
    case .figure, .caption: return (.caption, 20)
    case .body, .main: return nil
    default: break
    }
    if traits.contains(.embedded) { return nil }
    if traits.contains(.hidden) { return (.chrome, 30) }
    if traits.contains(.comments) { return (.comment, traits.contains(.article) ? 40 : 80) }
    if traits.contains(.advertisement) { return (.advertisement, 20) }
    if traits.contains(.body) { return nil }
    if traits.contains(.related) { return (.chrome, 40) }
    if traits.contains(.appeal) { return (.chrome, 45) }
    if !traits.isDisjoint(with: [.sharing, .navigation, .foot]) { return (.chrome, 25) }
    if traits.contains(.side) { return (.chrome, 30) }
    if traits.contains(.caption) { return (.caption, 20) }
    if traits.contains(.about) { return (.chrome, 10) }
    if traits.contains(.byline) { return (.byline, 5) }
    if traits.contains(.date) { return (.date, 5) }
    return nil
  }

  // MARK: The article's element

  private mutating func weigh() {
    for index in worths.indices where reasons[index] == nil {
      let line = page.lines[index]
      let size = Runs.size(line)
      let sign = page.signs[index].subtracting([.dateline])
      let kind = markup.containers[markup.blocks[blockOf[index]].container].kind
      if isLinked(index) {
        worths[index] = -3
      } else if !sign.isDisjoint(with: [.legal, .comments, .commenter]) {
        worths[index] = -15
      } else if repeats.isRepeat(index) {
        worths[index] = -2
      } else if Runs.isProse(line) {
        worths[index] = line.ends == .ellipsis && size < 40 ? -3 : min(size, 80)
      } else if kind == .paragraph {
        worths[index] = line.ends == .stop ? size : 0
      } else {
        worths[index] = kind == .cell || kind == .item ? 0 : -2
      }
    }
  }

  private mutating func chooseElement() {
    var before = [0]
    before.reserveCapacity(worths.count + 1)
    for worth in worths { before.append(before[before.count - 1] + worth) }
    var best: (index: Int, merit: Int)?
    for (index, container) in markup.containers.enumerated() where !container.blocks.isEmpty {
      let lines = lineRange(container.blocks)
      let sum = before[lines.upperBound] - before[lines.lowerBound]
      guard sum > 0 else { continue }
      var merit = sum * 100
      if container.traits.contains(.body) { merit += sum * 15 }
      if container.kind == .article { merit += sum * 8 }
      if container.kind == .main || container.traits.contains(.article) { merit += sum * 3 }
      // Of two that hold the same the inner one is nearer to the article.
      if best.map({ merit >= $0.merit }) ?? true { best = (index, merit) }
    }
    guard let best else { return }
    lines = lineRange(markup.containers[best.index].blocks)
  }

  /// Of several articles in one element, as where a page goes on with the next, the one under the title, else the first.
  private mutating func chooseArticle() {
    var articles: [Range<Int>] = []
    var index = 0
    while index < markup.containers.count {
      let container = markup.containers[index]
      index += 1
      guard container.kind == .article else { continue }
      let inside = lineRange(container.blocks)
      guard inside.lowerBound >= lines.lowerBound, inside.upperBound <= lines.upperBound, inside.count < lines.count,
        inside.contains(where: { reasons[$0] == nil }), prose(inside) >= Self.leastArticle
      else { continue }
      articles.append(inside)
      index = max(index, container.end)
    }
    guard articles.count > 1 else { return }
    let all = articles.reduce(0) { $0 + prose($1) }
    // Chapters of one article would leave much between and above them.
    guard all * 10 >= prose(lines) * 8 else { return }
    lines = articles.first { $0.contains { isTitle($0) } } ?? articles[0]
  }

  /// Words of running text that an article has at least.
  private static let leastArticle = 60

  /// Other articles' summaries may stand above the title, in the same element.
  private mutating func beginAtTitle() {
    guard let title = lines.last(where: { isTitle($0) }), title + 1 < lines.upperBound else { return }
    let rest = (title + 1)..<lines.upperBound
    if prose(lines.lowerBound..<title) > 0, prose(rest) * 10 >= prose(lines) * 2, prose(rest) >= Self.leastArticle / 2 {
      lines = rest
    }
  }

  private func isTitle(_ line: Int) -> Bool {
    guard titleHash != 0, page.lines[line].hash == titleHash else { return false }
    return kind(line) == .headline || kind(line) == .heading
  }

  // MARK: Lines

  private mutating func judge() {
    for index in lines { kept[index] = isKept(index) }
    // Above the first sentence and below the last there are titles, dates and pointers.
    guard let first = lines.first(where: { kept[$0] && isText($0) }),
      let last = lines.last(where: { kept[$0] && isText($0) })
    else { return }
    for index in lines where index < first || index > last { kept[index] = false }
  }

  private func isText(_ index: Int) -> Bool {
    let line = page.lines[index]
    return Runs.isProse(line) || line.ends == .stop || kind(index) == .item || kind(index) == .paragraph
  }

  /// The kind of the element that a line stands in.
  func kind(_ index: Int) -> Markup.Kind { markup.containers[markup.blocks[blockOf[index]].container].kind }

  private func isKept(_ index: Int) -> Bool {
    guard reasons[index] == nil else { return false }
    let line = page.lines[index]
    let sign = page.signs[index]
    if isLinked(index) {
      // A paragraph that is one link points elsewhere; a sentence may hold a long one.
      let block = markup.blocks[blockOf[index]]
      guard Runs.isProse(line), line.ends == .stop, block.linked * 10 < block.range.count * 8 else { return false }
    }
    if !sign.isDisjoint(with: [.legal, .comments, .commenter, .menu, .related]) { return false }
    if !sign.isDisjoint(with: [.appeal, .afterword, .stamp, .byline, .caption, .advertisement]), !Runs.isProse(line) {
      return false
    }
    return true
  }
}

extension Page {
  /// Names the lines of a page by its markup; false when it tells of no article.
  mutating func readMarkup(_ repeats: Repeats) -> Bool {
    guard let found = MarkupBody(self, repeats), let first = found.kept.firstIndex(of: true),
      let last = found.kept.lastIndex(of: true)
    else { return false }
    let body = first..<(last + 1)
    for index in lines.indices {
      if let reason = found.reasons[index] { roles[index] = .aside(reason) }
    }
    readHead(before: body.lowerBound, repeats)
    readTail(from: body.upperBound)
    for index in body where !found.kept[index] && isUndecided(index) { roles[index] = .aside(plainReason(index)) }
    readBody(body, repeats)
    for index in body {
      guard case .paragraph = roles[index] else { continue }
      switch found.kind(index) {
      case .heading, .headline: roles[index] = .paragraph(.heading)
      case .item: roles[index] = .paragraph(.item)
      default: break
      }
    }
    return true
  }
}
