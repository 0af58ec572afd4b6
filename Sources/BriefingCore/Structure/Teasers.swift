extension Page {
  /// Names the lines below the body: blocks of teasers (a heading, then headlines with their cut summaries), the rest
  /// chrome. Teasers become `related`.
  mutating func readTail(from start: Int) {
    var section: String?
    var index = start
    while index < lines.count {
      defer { index += 1 }
      guard isUndecided(index) else { continue }
      if isTeaserTitle(index) {
        let title = lines[index]
        let summary = lines[index + 1]
        roles[index] = .aside(.teaser)
        roles[index + 1] = .aside(.teaser)
        document.related.append(
          Document.Related(
            section: section, title: readable(title.range), summary: readable(summary.range),
            range: title.range.lowerBound..<summary.range.upperBound))
        index += 1
      } else {
        roles[index] = .aside(.chrome)
        section = isTeaserTitle(index + 1) ? readable(lines[index].range) : nil
      }
    }
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
