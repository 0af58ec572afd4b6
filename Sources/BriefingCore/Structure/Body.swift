extension Page {
  /// The lines that hold the article, first to last. Empty only for a text without a letter.
  func findBody(_ repeats: Repeats) -> Range<Int> {
    let end = teaserBlock(from: 1) ?? lines.count
    guard isPageDump else {
      let start = headEnd(before: end)
      return start..<end
    }
    var best = bestRun(before: end, repeats)
    // Repeats at the end of the run are part of it: they are told apart inside it.
    while best.upperBound < end, repeats.isRepeat(best.upperBound), best.contains(repeats.first[best.upperBound]) {
      best = best.lowerBound..<(best.upperBound + 1)
    }
    return best
  }

  /// Whether the text is a whole page, menus and all, rather than an article somebody cut out: menus show as many short
  /// lines of a few words that end nothing.
  private var isPageDump: Bool {
    let scraps = lines.count { $0.words <= 4 && $0.ends == .open && $0.numbers * 2 <= $0.words && $0.ideographs < 12 }
    return scraps >= 8 && scraps * 4 >= lines.count
  }

  /// The heading of the first block of at least two teasers.
  private func teaserBlock(from start: Int) -> Int? {
    var index = start
    while index + 4 < lines.count {
      if isTeaserTitle(index + 1), isTeaserTitle(index + 3), lines[index].ends == .open, lines[index].words <= 8 {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Behind the lines of a cut-out article that are no text of it: title, date, place.
  private func headEnd(before end: Int) -> Int {
    var index = 0
    let stated = document.source.stated.title.flatMap { LineScanner.lines(of: Array($0.utf8).span).first?.hash }
    while index < min(end - 1, 6) {
      let line = lines[index]
      let isDate = line.numbers >= 2 && line.words <= 8 && CalendarDate.first(in: text.span, line.range) != nil
      let isTitle = index == 0 && stated == nil && isHeadline(line) && (lines[1].stops > 0 || lines[1].blanksBefore > 0)
      let isRepeat = index > 0 && Folding.suffix(text.span, of: lines[0].range, equalTo: line.range) != nil
      guard isDate || isTitle || isRepeat || line.hash == stated || (index == 0 && titleRepeats(0, before: end)) else {
        break
      }
      index += 1
    }
    return index
  }

  /// Whether a line right below says again how this one ends.
  private func titleRepeats(_ index: Int, before end: Int) -> Bool {
    for other in (index + 1)..<max(index + 1, min(end, index + 5)) where lines[other].words >= 2 {
      if Folding.suffix(text.span, of: lines[index].range, equalTo: lines[other].range) != nil { return true }
    }
    return false
  }

  private func bestRun(before end: Int, _ repeats: Repeats) -> Range<Int> {
    var best = 0..<0
    var bestSum = 0
    var (sum, start) = (0, 0)
    for index in 0..<end {
      sum += repeats.isRepeat(index) ? 0 : weight(lines[index])
      if sum <= 0 {
        (sum, start) = (0, index + 1)
      } else if sum > bestSum {
        (bestSum, best) = (sum, start..<(index + 1))
      }
    }
    return best
  }

  private func weight(_ line: Line) -> Int {
    if isCutShort(line) { return -10 }
    if line.stops > 0, line.words >= 8, line.lowers * 2 >= line.words { return min(Int(line.words), 60) }
    if line.stops > 0, line.words >= 3 { return 3 }
    return -6
  }

  /// Names the lines of the body: paragraphs, and those that say again what was said before.
  mutating func readBody(_ body: Range<Int>, _ repeats: Repeats) {
    for index in body where isUndecided(index) {
      let line = lines[index]
      if line.words == 0, line.ideographs == 0 {
        roles[index] = .aside(.chrome)
      } else if repeats.isRepeat(index), line.words >= 6, body.contains(repeats.first[index]) {
        roles[index] = .aside(.duplicate)
      } else {
        roles[index] = .paragraph(.paragraph)
      }
    }
    if let first = body.first(where: { roles[$0] == .paragraph(.paragraph) }) { readLead(first) }
  }
}
