extension Signs {
  /// Signs that a line's shape gives: a date or time with little around it, a reader's name with `says:`.
  static func ofShape(_ bytes: Span<UInt8>, _ line: Line) -> Signs {
    if line.hasEarlyDash, line.begins == .upper, Dateline.isPossible(bytes, line.range),
      Dateline.at(bytes, line.range.lowerBound, line.range.upperBound) != nil
    {
      return .dateline
    }
    guard line.words <= 18, line.columns <= 140 else {
      // A caption may be long: whose picture it is, at its end, tells it from a paragraph.
      let mayCredit = line.words <= longestCaption && line.ends == .open && line.firstColon >= 0
      return mayCredit && creditAtEnd(bytes, line) ? .caption : []
    }
    var signs: Signs = []
    if line.numbers > 0 { signs.formUnion(stamp(bytes, line)) }
    if line.words <= 5, line.firstWord == line.columns, line.shape.contains(.dash), hasAt(bytes, line) {
      signs.insert(.menu)
    }
    if line.ends == .open, agencyAtEnd(bytes, line) { signs.insert(.caption) }
    if line.words <= 18, line.begins != .bullet, line.begins != .quote, line.shape.contains(.dash), hasAt(bytes, line) {
      signs.insert(.afterword)
    }
    if line.firstColon >= 0, creditAtEnd(bytes, line) { signs.insert(.caption) }
    if line.ends == .colon, line.words <= 14, saysAtEnd(bytes, line) { signs.insert(.commenter) }
    return signs
  }

  /// `19 Nov 2019, 10:31 pm`, `2 hours ago`, `Nov 19, 2019 at 9:24 pm ET • 2 min read`.
  private static func stamp(_ bytes: Span<UInt8>, _ line: Line) -> Signs {
    // `— Josh Apte (@joshapte) November 3, 2019` signs a message that is quoted.
    if line.begins == .bullet || (line.ends == .stop && line.words > 9) { return [] }
    if let found = CalendarDate.first(in: bytes, line.range) {
      // A date in a title or sentence has words of its own around it.
      guard found.range.count * 3 >= line.range.count || line.lowers <= 4 else { return [] }
      // `Source: the Ministry of Defence, October 25, 2019` dates something else.
      let before = LineScanner.lines(of: bytes, in: line.range.lowerBound..<found.range.lowerBound).first
      return (before?.words ?? 0) <= 3 && (before?.lowers ?? 0) == 0 ? [.stamp, .day] : .stamp
    }
    return line.words <= 8 && endsWithAgo(bytes, line) ? .stamp : []
  }

  /// `... in MayCredit: Getty`, `... in Kowloon (Image: EPA)`: whose picture it is, said at the end.
  private static func creditAtEnd(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var index = line.range.upperBound - 1
    let start = max(line.range.lowerBound, index - 60)
    while index > start {
      if bytes[index] == 0x3A {
        let before = line.range.lowerBound..<index
        return creditWords.contains { endsInside(bytes, before, with: $0) }
      }
      index -= 1
    }
    return false
  }

  /// `... shows Ann Lee / AP`, `... in Nogales, Ariz. (AP)`, `... via Reuters`.
  private static func agencyAtEnd(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var end = line.range.upperBound
    let isBracketed = bytes[end - 1] == 0x29
    if isBracketed { end -= 1 }
    var start = end
    let limit = max(line.range.lowerBound, end - 20)
    while start > limit, ScalarClass.of(UInt32(bytes[start - 1])).isWord { start -= 1 }
    guard end - start >= 2, start > line.range.lowerBound, bytes[start] &- 0x41 < 26 else { return false }
    let before = trimmed(bytes, line.range.lowerBound..<start)
    guard !before.isEmpty else { return false }
    let mark = bytes[before.upperBound - 1]
    guard isBracketed ? mark == 0x28 : mark == 0x2F || ends(bytes, before, with: "via") else { return false }
    return Dateline.isAgency(bytes, start..<end)
  }

  private static let longestCaption = 39

  private static let creditWords = ["Credit", "Credits", "Photo", "Image", "Photograph", "Picture", "Foto", "Source"]

  /// As `ends`, but something may be glued before it.
  private static func endsInside(_ bytes: Span<UInt8>, _ range: Range<Int>, with word: String) -> Bool {
    let letters = word.utf8
    guard range.count >= letters.count else { return false }
    var index = range.upperBound - letters.count
    for letter in letters {
      guard bytes[index] == letter else { return false }
      index += 1
    }
    return true
  }

  /// An address or a name of social media, alone on its line.
  private static func hasAt(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    for index in line.range.dropLast() where bytes[index] == 0x40 && (bytes[index + 1] | 0x20) &- 0x61 < 26 {
      return true
    }
    return false
  }

  private static func endsWithAgo(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    ends(bytes, line.range, with: "ago") || ends(bytes, line.range, with: "hrs")
  }

  private static func saysAtEnd(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let words = line.range.lowerBound..<(line.range.upperBound - 1)
    return ["says", "said", "wrote", "commented", "writes", "dice", "sagt", "schreibt", "ha detto", "a écrit", "disse"]
      .contains {
        ends(bytes, trimmed(bytes, words), with: $0)
      }
  }

  private static func ends(_ bytes: Span<UInt8>, _ range: Range<Int>, with word: String) -> Bool {
    let letters = word.utf8
    guard range.count > letters.count else { return false }
    var index = range.upperBound - letters.count
    guard ScalarClass.of(UInt32(bytes[index - 1])) == .space || bytes[index - 1] == 0x3A else { return false }
    for letter in letters {
      guard bytes[index] | 0x20 == letter | 0x20 else { return false }
      index += 1
    }
    return true
  }
}
