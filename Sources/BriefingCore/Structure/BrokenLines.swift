/// Joins the lines of a text that a scraper broke at every link and every bold word (`The mayor of` / `Lowell` / `said`).
///
/// The evidence is in the text: sentences that go on in the next line with a small letter, again and again. Decided once for
/// the whole text. Linear.
struct BrokenLines {
  private let lines: [Line]
  private let bytes: [UInt8]

  /// Nil when the lines were not broken so.
  init?(_ lines: [Line], _ bytes: [UInt8]) {
    self.lines = lines
    self.bytes = bytes
    var broken = 0
    var prose = 0
    for index in lines.indices {
      if lines[index].isProse { prose += 1 }
      guard index > 0, goesOn(index), lines[index].begins == .lower else { continue }
      if lines[index - 1].size + lines[index].size >= Self.leastSentence { broken += 1 }
    }
    guard broken >= Self.fewest, broken * 4 >= prose else { return nil }
  }

  private static let fewest = 4
  /// Words that a broken sentence has at least; entries of lists have fewer.
  private static let leastSentence = 10

  /// Whether nothing ends before the line.
  private func goesOn(_ index: Int) -> Bool {
    let before = lines[index - 1]
    guard lines[index].blanksBefore == 0, lines[index].begins != .bullet, before.words > 0 else { return false }
    return before.ends == .open || before.ends == .comma
  }

  func joined() -> [Line] {
    var joined: [Line] = []
    joined.reserveCapacity(lines.count)
    for index in lines.indices {
      if index > 0, let last = joined.last, goesOn(index), continues(index, last) {
        joined[joined.count - 1].join(lines[index])
      } else {
        joined.append(lines[index])
      }
    }
    return joined
  }

  /// Whether the line goes on with what was joined so far.
  private func continues(_ index: Int, _ last: Line) -> Bool {
    let line = lines[index]
    let isSentence = last.size >= 3 && last.lowers > 0
    switch line.begins {
    case .lower: return last.size + line.size >= 4 && (isSentence || last.size <= 4 && line.size >= 6)
    case .other: return isClosing(line)
    case .upper, .letter, .digit, .quote:
      guard isSentence else { return false }
      if endsMidway(last) { return true }
      // A name that stands alone in the middle of a sentence.
      return line.size <= 6 && line.ends == .open && index + 1 < lines.count && goesOn(index + 1)
        && lines[index + 1].begins == .lower && last.size >= 6
    case .bullet: return false
    }
  }

  /// Begins with a sign that only follows something.
  private func isClosing(_ line: Line) -> Bool {
    let first = bytes[line.range.lowerBound]
    return first == 0x2C || first == 0x2E || first == 0x3B || first == 0x29 || first == 0x3F || first == 0x21
  }

  /// Ends with a comma, or a short word in small letters, as no heading does.
  private func endsMidway(_ line: Line) -> Bool {
    if line.ends == .comma { return true }
    var start = line.range.upperBound
    while start > line.range.lowerBound, bytes[start - 1] &- 0x61 < 26 { start -= 1 }
    let length = line.range.upperBound - start
    guard (1...4).contains(length), start > line.range.lowerBound else { return false }
    return bytes[start - 1] == 0x20
  }
}
