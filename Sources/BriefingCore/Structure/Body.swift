extension Page {
  /// The lines that hold the article, first to last. Empty only for a text without a letter.
  mutating func findBody(_ repeats: Repeats) -> Range<Int> {
    let end = teaserBlock(from: 1) ?? lines.count
    let comments = commentsStart()
    let run = Runs(lines, signs, repeats, before: comments ?? lines.count).best()
    isDump = isPageDump(run?.range ?? 0..<0)
    guard isDump else { return headEnd(before: end)..<end }
    var best = run?.range ?? 0..<end
    best = behindHead(best)
    best = best.lowerBound..<behindList(best)
    // Repeats at the end of the run are part of it: they are told apart inside it.
    while best.upperBound < lines.count, repeats.isRepeat(best.upperBound), Runs.isProse(lines[best.upperBound]),
      best.contains(repeats.first[best.upperBound])
    {
      best = best.lowerBound..<(best.upperBound + 1)
    }
    return best
  }

  /// The run without what stands above the byline, the date or the dateline in its first lines: standfirst, summary,
  /// captions.
  private func behindHead(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    var prose = 0
    // Right below a byline or a date the article has begun: a caption in its first lines is no part of a head.
    let isHeaded = (max(0, start - 3)..<start).contains { !signs[$0].isDisjoint(with: [.byline, .day]) }
    for index in run.prefix(16) {
      if prose > 0, signs[index].contains(.dateline) { return index..<run.upperBound }
      if prose <= 2, !signs[index].isDisjoint(with: [.byline, .stamp]) { start = index + 1 }
      if prose <= 1, !isHeaded, signs[index].contains(.caption) { start = index + 1 }
      if Runs.isProse(lines[index]) { prose += 1 }
    }
    while start < run.upperBound - 1, !Runs.isProse(lines[start]), lines[start].ends != .stop,
      lines[start].begins != .quote
    {
      start += 1
    }
    return min(start, run.upperBound - 1)..<run.upperBound
  }

  /// Where the run ends when the list right behind it is counted in: lines of one shape, with figures or marks that menus
  /// do not have, a heading above them or none.
  private func behindList(_ run: Range<Int>) -> Int {
    var end = run.upperBound
    for heading in 0...2 {
      let first = run.upperBound + heading
      guard first + 2 < lines.count else { break }
      guard heading == 0 || isPlain(first - 1) else { break }
      var index = first
      while index < lines.count, isPlain(index),
        isListed(index, like: first) || index + 1 < lines.count && isListed(index + 1, like: first)
      {
        index += 1
      }
      if index - first >= 4 {
        end = index
        break
      }
    }
    return end
  }

  private func isPlain(_ index: Int) -> Bool {
    signs[index].isDisjoint(with: Runs.divides.subtracting(.stamp)) && lines[index].columns < 200
  }

  private func isListed(_ index: Int, like first: Int) -> Bool {
    let (a, b) = (lines[index].shape, lines[first].shape)
    let common = a.intersection(b).subtracting(.comma)
    guard !common.isEmpty, lines[index].words >= 2 else { return false }
    return a.symmetricDifference(b).rawValue.nonzeroBitCount <= 1
  }

  /// Whether the text is a whole page, menus and all, rather than an article somebody cut out. Its wording may tell, or its
  /// shape: menus show as many short lines of a few words that end nothing. `body` is where the article would stand.
  func isPageDump(_ body: Range<Int>) -> Bool {
    let foreign: Signs = [.menu, .legal, .comments, .related, .appeal]
    let told = signs.count { !$0.isDisjoint(with: foreign) }
    if told >= 4 || (told >= 2 && signs.suffix(5).contains { $0.contains(.legal) }) { return true }
    let scraps = lines.count { isScrap($0) }
    guard scraps >= 8, scraps * 4 >= lines.count else { return false }
    if told >= 2 { return true }
    // Lists inside an article stand below some prose, menus above it and below.
    let above = lines[..<body.lowerBound].count { isScrap($0) }
    let below = lines[body.upperBound...].count { isScrap($0) }
    return above >= 12 || (above >= 5 && below >= 10)
  }

  private func isScrap(_ line: Line) -> Bool {
    line.words <= 4 && line.ends == .open && line.numbers * 2 <= line.words && line.ideographs < 12
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

  /// Behind the lines of a cut-out article that are no text of it: a title, and all above a byline, a date, a repeated or
  /// stated title, up to the first paragraph.
  private func headEnd(before end: Int) -> Int {
    let stated = document.source.stated.title.flatMap { LineScanner.lines(of: Array($0.utf8).span).first?.hash }
    var head = 0
    for index in 0..<min(end - 1, Self.longestHead) {
      let line = lines[index]
      if line.hash == stated || isHeadLine(index, before: end) {
        head = index + 1
      } else if index == 0, stated == nil, isHeadline(line), lines[1].stops > 0 || lines[1].blanksBefore > 0 {
        head = 1
      } else if Runs.isProse(line) || line.ends == .stop || line.numbers > 0 {
        // Text has begun, or a table.
        break
      }
    }
    return head
  }

  /// Lines of a head at most.
  private static let longestHead = 8

  private func isHeadLine(_ index: Int, before end: Int) -> Bool {
    let line = lines[index]
    let isShort = line.words <= 12 && line.ends != .stop
    if isShort, line.numbers >= 2, line.numbers * 5 >= line.words * 2, signs[index].contains(.day) { return true }
    if isShort, signs[index].contains(.byline) { return true }
    if index == 0 { return titleRepeats(0, before: end) }
    return isHeadline(line) && Folding.suffix(text.span, of: lines[0].range, equalTo: line.range) != nil
  }

  /// Whether a line right below says again how this one ends.
  private func titleRepeats(_ index: Int, before end: Int) -> Bool {
    for other in (index + 1)..<max(index + 1, min(end, index + 5))
    where lines[other].words >= 2 && lines[other].ends != .stop {
      if Folding.suffix(text.span, of: lines[index].range, equalTo: lines[other].range) != nil { return true }
    }
    return false
  }

  /// Names the lines of the body: paragraphs, and those that say again what was said before.
  mutating func readBody(_ body: Range<Int>, _ repeats: Repeats) {
    // Under the heading of a block of other articles stand their headlines, up to the next paragraph.
    var teasers = TeaserBlock()
    let inside = isDump ? insideCounts(body, repeats) : [:]
    var index = body.lowerBound
    while index < body.upperBound {
      defer { index += 1 }
      guard isUndecided(index) else { continue }
      let isText = Runs.isProse(lines[index]) && (lines[index].ends == .stop || lines[index].words > 25)
      if isDump, signs[index].contains(.related), lines[index].words <= 5 {
        roles[index] = .aside(.chrome)
        teasers.pass(signs[index], heading: nil) { readable(lines[index].range) }
      } else if teasers.isAnnounced, !isText {
        if teaserSummary(index, in: teasers) != nil {
          takeTeaser(title: index, summary: nil, section: teasers.section)
        } else {
          roles[index] = .aside(plainReason(index))
        }
      } else {
        teasers = TeaserBlock()
        // A headline that stands elsewhere on the page too points there.
        let isElsewhere = inside[repeats.first[index]].map { $0 < repeats.occurrences(index) } ?? false
        let isPointer = isElsewhere && lines[index].words >= 3 && !isText
        roles[index] = isPointer ? .aside(.chrome) : bodyRole(index, body, repeats)
      }
    }
    readEnd(body)
    readAuthorLines(body)
    if let first = body.first(where: { roles[$0] == .paragraph(.paragraph) }) { readLead(first) }
    nameKinds(body)
  }

  /// How often the words of each repeated line stand inside the body, by its first line.
  private func insideCounts(_ body: Range<Int>, _ repeats: Repeats) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for index in body where repeats.occurrences(index) > 1 { counts[repeats.first[index], default: 0] += 1 }
    return counts
  }

  private func bodyRole(_ index: Int, _ body: Range<Int>, _ repeats: Repeats) -> Role {
    let line = lines[index]
    if line.words == 0, line.ideographs == 0 { return .aside(.chrome) }
    if line.hash == titleHash { return .aside(.repeatedTitle) }
    if repeats.isRepeat(index), line.words >= 6, body.contains(repeats.first[index]) { return .aside(.duplicate) }
    guard isDump else {
      // Whoever cut the article out may have left whose it is below it.
      let isNotice = index > body.lowerBound && index + 3 >= body.upperBound && isCopyright(line)
      return isNotice ? .aside(.chrome) : .paragraph(.paragraph)
    }
    if line.words <= 1, line.numbers == line.words, line.ideographs == 0 { return .aside(.chrome) }
    let sign = signs[index]
    if sign.contains(.advertisement) { return .aside(.advertisement) }
    if sign.contains(.caption) { return .aside(.caption) }
    if !sign.isDisjoint(with: [.menu, .related, .appeal, .afterword, .legal, .comments, .stamp]) {
      return .aside(.chrome)
    }
    if index + 1 < body.upperBound, signs[index + 1].contains(.caption), lines[index + 1].begins == .other,
      line.words < 40
    {
      return .aside(.caption)
    }
    return .paragraph(.paragraph)
  }

  /// The agency's name alone at the end of newswire (`Reuter`).
  private mutating func readEnd(_ body: Range<Int>) {
    guard let last = body.last(where: { roles[$0] == .paragraph(.paragraph) }), last > body.lowerBound,
      lines[last].words <= 3
    else { return }
    guard let name = Dateline.agencyName(text.span, lines[last].range) else { return }
    roles[last] = .aside(.source)
    document.agency = readable(name)
  }

  /// `© 2008 The Paper`, `Copyright 2008 by the Paper. All rights reserved.`
  private func isCopyright(_ line: Line) -> Bool {
    let head = readable(line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + 12)).lowercased()
    return head.hasPrefix("©") || head.hasPrefix("copyright ")
  }

  /// The author's name said again below the article, and what it says of the author.
  private mutating func readAuthorLines(_ body: Range<Int>) {
    guard isDump, let byline = document.byline, byline.utf8.count >= 6 else { return }
    let name = Array(byline.utf8)
    guard let line = LineScanner.lines(of: name.span).first else { return }
    for index in body.suffix(4) where roles[index] == .paragraph(.paragraph) {
      let isName = lines[index].hash == line.hash
      if isName || (lines[index].words <= 60 && text[lines[index].range].starts(with: name)) {
        roles[index] = .aside(.byline)
      }
    }
  }
}
