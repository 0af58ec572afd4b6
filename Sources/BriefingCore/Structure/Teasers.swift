extension Page {
  /// Names the lines below the body: readers' comments, blocks of teasers (a heading, then headlines, with summaries or
  /// without), the rest chrome. Teasers become `related`.
  mutating func readTail(from start: Int) {
    readTeasers(start..<lines.count, comments: isDump ? commentZone(from: start) : lines.count..<lines.count)
  }

  /// Names lines around an article: readers' comments, blocks of teasers, the rest chrome.
  mutating func readTeasers(_ range: Range<Int>, comments zone: Range<Int>) {
    var teasers = TeaserBlock()
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      guard isUndecided(index) else { continue }
      if zone.contains(index) {
        roles[index] = .aside(.comment)
      } else if let summary = teaserSummary(index, in: teasers) {
        takeTeaser(title: index, summary: summary, section: teasers.section)
        index = summary ?? index
      } else {
        roles[index] = .aside(plainReason(index))
        let isHeading = isTeaserTitle(index + 1) || isBlockHeading(index, in: range)
        teasers.pass(signs[index], heading: isHeading ? readable(lines[index].range) : nil) {
          readable(lines[index].range)
        }
        if isBlockHeading(index, in: range) { teasers.announce() }
      }
    }
  }

  /// A block of teasers being read.
  struct TeaserBlock {
    /// The heading of the block.
    private(set) var section: String?
    /// The heading says that other articles follow, so that headlines alone are believed.
    private(set) var isAnnounced = false
    private var others = 0

    /// Its shape says that headlines follow.
    mutating func announce() { isAnnounced = true }

    /// A line that is no teaser: a heading, or one of the page's own.
    mutating func pass(_ sign: Signs, heading: String?, text: () -> String) {
      if sign.contains(.related) {
        (section, isAnnounced, others) = (text(), true, 0)
      } else if let heading {
        (section, isAnnounced) = (heading, false)
      } else {
        others += 1
        if others > 3 || !sign.isDisjoint(with: [.legal, .menu, .appeal, .comments]) {
          (section, isAnnounced) = (nil, false)
        }
      }
    }
  }

  /// For a headline of a teaser: `.some(index)` of its summary, `.some(nil)` if it has none; nil if the line is no teaser.
  func teaserSummary(_ index: Int, in block: TeaserBlock) -> Int?? {
    if isTeaserTitle(index) { return .some(index + 1) }
    guard block.isAnnounced, signs[index].isEmpty else { return nil }
    let line = lines[index]
    guard line.words >= 4 || line.ideographs >= 8, line.columns <= 160, line.ends != .comma else { return nil }
    let next = index + 1
    if next < lines.count, isUndecided(next), signs[next].isEmpty, line.ends == .open, lines[next].isProse,
      lines[next].columns <= 300
    {
      return .some(next)
    }
    return .some(nil)
  }

  /// A few words with at least two headlines below them, in any language (`More conversations`).
  func isBlockHeading(_ index: Int, in range: Range<Int>) -> Bool {
    let line = lines[index]
    guard (1...5).contains(line.size), line.ends == .open || line.ends == .colon, line.columns <= 50,
      index + 2 < range.upperBound
    else { return false }
    return (index + 1...index + 2).allSatisfy { isUndecided($0) && isPointer($0) }
  }

  /// Reads like the headline of another article: some words, no sentence's end, nothing of a menu or a date.
  private func isPointer(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.size >= 4, line.columns <= 160, line.ends != .comma, line.ends != .colon, line.seams < 3 else {
      return false
    }
    if line.ends == .stop, text[line.range.upperBound - 1] == 0x2E { return false }
    return signs[index].subtracting([.related]).isEmpty
  }

  mutating func takeTeaser(title: Int, summary: Int?, section: String?) {
    let range = lines[title].range.lowerBound..<lines[summary ?? title].range.upperBound
    for index in title...(summary ?? title) { roles[index] = .aside(.teaser) }
    document.related.append(
      Document.Related(
        section: section, title: readable(lines[title].range), summary: summary.map { readable(lines[$0].range) },
        range: range))
  }

  /// A headline with a cut summary under it. The heading of a block is none: what is under it is a headline.
  func isTeaserTitle(_ index: Int) -> Bool {
    guard index + 1 < lines.count, isUndecided(index), isUndecided(index + 1) else { return false }
    let (title, summary) = (lines[index], lines[index + 1])
    return title.ends != .ellipsis && title.ends != .comma && title.columns < 200 && isCutShort(summary)
      && summary.columns > title.columns / 2
  }

  /// Ends in dots, as summaries do that were cut to a length.
  func isCutShort(_ line: Line) -> Bool { line.ends == .ellipsis && line.words >= 5 }
}
