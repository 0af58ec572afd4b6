extension Page {
  /// Names the lines above the body: breadcrumb, title and its repeats, byline, date; everything else there is chrome.
  /// `title` is the stretch that is the title, where the container states none.
  mutating func readHead(before body: Int, _ title: HeadFeatures.Candidate?) {
    if let stated = document.source.stated.title { takeStatedTitle(stated) }
    if let stated = document.source.stated.date { document.published = stated }
    if let title { takeTitle(title, before: body) }
    for index in stride(from: body - 1, through: max(0, body - Self.nearLines), by: -1) where isUndecided(index) {
      readHeadLine(index)
    }
    readBareByline(before: body)
    for index in max(0, body - 2 * Self.nearLines)..<max(0, body) where isUndecided(index) { readBreadcrumb(index) }
    if document.kind == .transcript { keepIntroduction(before: body) }
    // Other articles stand above the title; what is between it and the text is its own.
    let title = (0..<body).last { roles[$0] == .aside(.title) || roles[$0] == .aside(.repeatedTitle) } ?? 0
    if document.kind == .article { readTeasers(0..<title, comments: body..<body) }
    for index in 0..<body where isUndecided(index) { roles[index] = .aside(plainReason(index)) }
  }

  /// Lines above the body in which byline and date are looked for: those farther up are other articles'.
  private static let nearLines = 10

  /// `Home › World › Middle East` on a line of its own; the one nearest above the body counts.
  private mutating func readBreadcrumb(_ index: Int) {
    let line = lines[index]
    guard line.words <= 16, line.columns <= 120, line.ends == .open, let parts = crumbs(line.range) else { return }
    roles[index] = .aside(.breadcrumb)
    document.sections = parts
  }

  /// What a line that is no article's text is, by its wording.
  func plainReason(_ index: Int) -> Document.Aside.Reason {
    if signs[index].contains(.caption) { return .caption }
    return signs[index].isDisjoint(with: [.advertisement, .note]) ? .chrome : .advertisement
  }

  /// A byline, a date, or both in one line. The nearest above the body counts.
  private mutating func readHeadLine(_ index: Int) {
    let line = lines[index]
    let sign = signs[index]
    let isDay = line.numbers >= 2 && line.columns <= 120 && sign.contains(.day)
    let found = isDay ? CalendarDate.first(in: text.span, line.range) : nil
    if let found, document.published == nil, document.kind == .transcript { document.published = found.date.iso }
    if let name = byline(line, sign, date: found?.range) {
      roles[index] = .aside(.byline)
      if document.byline == nil { document.byline = readable(name) }
    } else if found != nil {
      roles[index] = .aside(.date)
    }
  }

  /// A name alone in a line, right above or below the date under the title.
  private mutating func readBareByline(before body: Int) {
    guard document.byline == nil, document.source.stated.byline == nil else { return }
    for index in max(0, body - Self.nearLines)..<max(0, body) where isUndecided(index) {
      let line = lines[index]
      let isName =
        (2...4).contains(line.words) && line.capitals == line.words && line.ends == .open && !line.isAllCapitals
      guard isName, line.separators == 0, line.seams == 0, line.shape.isSubset(of: []) || line.shape == .bullet else {
        continue
      }
      let isDated = [index - 1, index + 1].contains {
        lines.indices.contains($0) && (roles[$0] == .aside(.date) || roles[$0] == .aside(.byline))
      }
      let isUnderTitle = (max(0, index - 3)..<index).contains {
        roles[$0] == .aside(.title) || roles[$0] == .aside(.repeatedTitle)
      }
      guard isDated, isUnderTitle, let name = names(line.range), name == line.range else { continue }
      document.byline = readable(name)
      roles[index] = .aside(.byline)
      return
    }
  }

  /// The names of a byline: behind `By`, or alone before a date and a dash; without what follows them.
  private func byline(_ line: Line, _ sign: Signs, date: Range<Int>?) -> Range<Int>? {
    var start = line.range.lowerBound
    if sign.contains(.byline) {
      guard let behind = behindBy(line.range) else { return nil }
      start = behind
    } else if date == nil {
      return nil
    }
    let limit = date.map { max(start, $0.lowerBound) } ?? line.range.upperBound
    guard let name = names(start..<limit) else { return nil }
    // Without `By` only a name and a dividing sign before the date are believed.
    if !sign.contains(.byline), !isDivided(name.upperBound..<limit) { return nil }
    return name
  }

  /// Behind the first words in small letters or `By`: `Posted by`, `By`, `Von`.
  private func behindBy(_ range: Range<Int>) -> Int? {
    let bytes = text.span
    var index = range.lowerBound
    for _ in 0..<3 {
      let start = index
      while index < range.upperBound, ScalarClass.of(UInt32(bytes[index])).isWord || bytes[index] >= 0x80 { index += 1 }
      let word = readableText(bytes, start..<index)
      while index < range.upperBound,
        bytes[index] == 0x20 || bytes[index] == 0x3A || bytes[index] == 0xC2 || bytes[index] == 0xA0
      {
        index += 1
      }
      if ["by", "von", "par", "por", "di", "door"].contains(word.lowercased()) { return index }
    }
    return nil
  }

  /// Words with capitals (`and`, `van`, `de` between them) at the beginning of a range, up to a sign that divides.
  private func names(_ range: Range<Int>) -> Range<Int>? {
    let bytes = text.span
    var index = range.lowerBound
    var end = index
    var words = 0
    while index < range.upperBound {
      let (value, length) = decodeScalar(bytes, at: index)
      let kind = ScalarClass.of(value)
      if kind.isWord {
        let start = index
        while index < range.upperBound {
          let (next, nextLength) = decodeScalar(bytes, at: index)
          guard ScalarClass.of(next).isWord || next == 0x27 || next == 0x2019 || next == 0x2D || next == 0x2E else {
            break
          }
          index += nextLength
        }
        guard isNameWord(start..<index, kind) else { break }
        words += 1
        end = index
        continue
      }
      guard kind == .space || value == 0x2C || value == 0x26 else { break }
      index += length
    }
    let name = trimmed(bytes, range.lowerBound..<end)
    return words >= 2 && words <= 14 ? name : nil
  }

  private func isNameWord(_ word: Range<Int>, _ kind: ScalarClass) -> Bool {
    if kind == .upper {
      let text = readableText(self.text.span, word)
      return ![
        "Published", "Updated", "Posted", "Last", "On", "At", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
        "Saturday", "Sunday",
      ]
      .contains(text)
    }
    guard kind == .lower, word.count <= 3 else { return false }
    return [
      "and", "van", "von", "de", "der", "den", "la", "le", "al", "el", "bin", "y", "e", "und", "et", "di", "da", "for",
    ]
    .contains(readableText(text.span, word))
  }

  private func isDivided(_ range: Range<Int>) -> Bool {
    let between = trimmed(text.span, range)
    guard !between.isEmpty, between.count <= 4 else { return false }
    let (value, _) = decodeScalar(text.span, at: between.lowerBound)
    return value == 0x2D || value == 0x2013 || value == 0x2014 || value == 0x7C || value == 0x2022 || value == 0xB7
      || value == 0x2F
  }
}
