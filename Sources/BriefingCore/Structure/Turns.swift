extension Page {
  /// Names the lines of a transcript: what stands above the first turn, the turns, the lines that go on with them, what
  /// stands below the end.
  mutating func readTurns(_ transcript: Transcript, _ model: ArticleModel, _ repeats: Repeats) {
    document.kind = .transcript
    guard let first = transcript.turns.first?.line, let last = transcript.turns.last?.line else {
      for index in lines.indices { roles[index] = turnRole(index) }
      if let stated = document.source.stated.title { takeStatedTitle(stated) }
      return
    }
    isDump = isPageDump(first..<last)
    for turn in transcript.turns { labels[turn.line] = turn }
    let end = transcriptEnd(behind: last)
    let kept = lines.indices.map { $0 >= first && $0 < end }
    let head = HeadFeatures(text, LineFacts(text.span, lines, repeats), kept, model.phrases)
    // What somebody said is no title, however short.
    readHead(before: first, titleChoice(model, head) { $0 < first })
    readTail(from: end)
    for index in first..<end where isUndecided(index) {
      roles[index] = isPageHead(index, repeats) ? .aside(.chrome) : turnRole(index)
    }
  }

  /// Prose above the first turn introduces the talk; an index, a legend, a list of reporters are no prose.
  mutating func keepIntroduction(before first: Int) {
    for index in 0..<first where isUndecided(index) {
      let line = lines[index]
      if transcript != nil, !isDump {
        // A talk before the questions, minutes before the first speaker: all of it belongs to the text.
        if line.words >= 5 || line.ends == .stop { roles[index] = .paragraph(.paragraph) }
      } else if line.isProse, line.ends == .stop, !isDump || signs[index].isEmpty {
        roles[index] = .paragraph(.paragraph)
      }
    }
  }

  /// A line of few words that no sentence is, printed again and again between the turns.
  private func isPageHead(_ index: Int, _ repeats: Repeats) -> Bool {
    let line = lines[index]
    guard labels[index] == nil, (2...10).contains(line.words), line.ends == .open else { return false }
    let opening = text[line.range.lowerBound]
    return opening != 0x28 && opening != 0x5B && repeats.occurrences(index) >= 4
  }

  private func turnRole(_ index: Int) -> Role {
    if labels[index] != nil { return .paragraph(.turn) }
    let line = lines[index]
    if line.words == 0, line.ideographs == 0 { return .aside(.chrome) }
    if LabelTime.isAll(text.span, line.range) { return .aside(.chrome) }
    if signs[index].contains(.advertisement) || isNote(index) { return .aside(.advertisement) }
    if isEndMark(index) { return .aside(.chrome) }
    if isSectionHead(line) { return .paragraph(.heading) }
    return .paragraph(.paragraph)
  }

  /// `**Iraq`, as the United Nations mark sections.
  private func isSectionHead(_ line: Line) -> Bool {
    let start = line.range.lowerBound
    return line.words <= 12 && line.range.count > 2 && text[start] == 0x2A && text[start + 1] == 0x2A
  }

  /// `END 11:04 A.M. EDT`, a bare time, `(end transcript)`, `# # #`.
  private func isEndMark(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.words <= 8 else { return false }
    let bytes = text.span
    var start = line.range.lowerBound
    while start < line.range.upperBound, bytes[start] == 0x28 || bytes[start] == 0x5B || bytes[start] == 0x2D {
      start += 1
    }
    let words = readableText(bytes, start..<line.range.upperBound).uppercased()
    if words.hasPrefix("END"), words.dropFirst(3).first.map({ !$0.isLetter }) ?? true { return true }
    guard line.begins == .digit, line.numbers >= 2 else { return false }
    return words.contains("A.M.") || words.contains("P.M.") || words.contains(" AM") || words.contains(" PM")
  }

  /// Behind the last turn and the lines that go on with it, up to the page's own lines or the end mark.
  private func transcriptEnd(behind last: Int) -> Int {
    var index = last + 1
    while index < lines.count {
      if isEndMark(index) { return index + 1 }
      // Headlines of other pages, under a heading of their own.
      if index > last + 1 || lines[index].blanksBefore > 0, isBlockHeading(index, in: index..<lines.count) {
        return index
      }
      if isDump, !signs[index].isDisjoint(with: Self.divides) { return index }
      index += 1
    }
    return index
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

  /// Signs of what stands between articles and their surroundings.
  private static let divides: Signs = [
    .legal, .comments, .commenter, .appeal, .related, .menu, .stamp, .byline, .afterword,
  ]
}
