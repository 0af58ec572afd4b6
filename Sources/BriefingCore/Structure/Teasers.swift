extension Page {
  /// Names the lines below the body: readers' comments, blocks of teasers (a heading, then headlines, with summaries or
  /// without), the rest chrome. Teasers become `related`.
  mutating func readTail(from start: Int) {
    var teasers = TeaserBlock()
    let zone = isDump ? commentZone(from: start) : lines.count..<lines.count
    var index = start
    while index < lines.count {
      defer { index += 1 }
      guard isUndecided(index) else { continue }
      if zone.contains(index) {
        roles[index] = .aside(.comment)
      } else if let summary = teaserSummary(index, in: teasers) {
        takeTeaser(title: index, summary: summary, section: teasers.section)
        index = summary ?? index
      } else {
        roles[index] = .aside(plainReason(index))
        teasers.pass(signs[index], heading: isTeaserTitle(index + 1) ? readable(lines[index].range) : nil) {
          readable(lines[index].range)
        }
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
