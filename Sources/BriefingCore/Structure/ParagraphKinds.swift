extension Page {
  /// Tells headings and list items among the paragraphs of an article. For the eye only: they stay paragraphs, and what
  /// is said in them counts.
  mutating func nameKinds(_ body: Range<Int>) {
    var before: Int?
    for index in body where roles[index] == .paragraph(.paragraph) {
      if isItem(index), !isNumberedHeading(index, in: body) {
        roles[index] = .paragraph(.item)
      } else if isHeading(index, behind: before, in: body) || isNumberedHeading(index, in: body) {
        roles[index] = .paragraph(.heading)
      }
      before = index
    }
  }

  /// Begins with a bullet and white space, or with a number, a dot or bracket, and white space.
  private func isItem(_ index: Int) -> Bool {
    let range = lines[index].range
    var next = range.lowerBound
    if lines[index].begins == .bullet {
      let (value, length) = decodeScalar(text.span, at: next)
      // A dash may begin a sentence, or the name of who said it.
      guard value != 0x2014, value != 0x2013 else { return false }
      next += length
    } else if lines[index].begins == .digit {
      while next < range.upperBound, text[next] &- 0x30 < 10 { next += 1 }
      guard next - range.lowerBound <= 2, next < range.upperBound, text[next] == 0x2E || text[next] == 0x29 else {
        return false
      }
      next += 1
    } else {
      return false
    }
    guard next < range.upperBound else { return false }
    return ScalarClass.isWhiteSpace(decodeScalar(text.span, at: next).value)
  }

  /// `4. Playground`, with a paragraph under it that is no item.
  private func isNumberedHeading(_ index: Int, in body: Range<Int>) -> Bool {
    let line = lines[index]
    guard line.begins == .digit, line.words <= 8, line.ends == .open, isItem(index), index + 1 < body.upperBound else {
      return false
    }
    let next = lines[index + 1]
    return (next.isProse || next.ends == .stop) && next.begins != .digit && next.begins != .bullet
      && (isUndecided(index + 1) || isParagraph(index + 1))
  }

  /// A short line that ends nothing, with prose under it, and prose or nothing above it.
  private func isHeading(_ index: Int, behind before: Int?, in body: Range<Int>) -> Bool {
    let line = lines[index]
    let size = line.size
    guard (1...12).contains(size), line.columns <= 90, line.ends == .open, line.begins == .upper || line.ideographs > 0,
      line.numbers * 2 < line.words + line.ideographs, line.quotes == 0
    else { return false }
    guard index + 1 < body.upperBound, lines[index + 1].isProse, isUndecided(index + 1) || isParagraph(index + 1)
    else {
      return false
    }
    return before.map { lines[$0].isProse || lines[$0].ends == .stop } ?? true
  }

  private func isParagraph(_ index: Int) -> Bool {
    if case .paragraph = roles[index] { return true }
    return false
  }
}
