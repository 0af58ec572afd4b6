/// Tells whether a text was broken into lines of one width (newswire, e-mail), and joins its lines into paragraphs.
///
/// The evidence is the breaking itself: whoever fills lines to a width breaks where the next word would not have fitted.
/// Menus, lists and verse break elsewhere. Decided once for the whole text. Linear.
struct HardWrap {
  /// The width the lines were filled to, indents counted.
  let width: Int32

  /// Nil when the lines were not filled to a width.
  init?(_ lines: [Line]) {
    var counts = [Int](repeating: 0, count: Int(Self.widest) + 1)
    var long = 0
    for line in lines where line.indent + line.columns >= Self.narrowest {
      counts[Int(min(line.indent + line.columns, Self.widest))] += 1
      long += 1
    }
    // The width is the longest line, but for a stray one in a hundred: a heading, an address.
    var width = Self.widest
    var left = max(long / 100, long > 12 ? 1 : 0)
    while width > 0, left >= counts[Int(width)] {
      left -= counts[Int(width)]
      width -= 1
    }
    guard width >= Self.narrowest, width < Self.widest else { return nil }
    self.width = width
    // Whoever fills lines breaks a long one where the next word would not have fitted, and nowhere else.
    var (full, early) = (0, 0)
    for index in lines.indices.dropFirst() where lines[index].blanksBefore == 0 {
      let before = lines[index - 1]
      guard (before.indent + before.columns) * 10 >= width * 7, before.ends != .stop else { continue }
      if isFull(before, before: lines[index]) { full += 1 } else { early += 1 }
    }
    guard full >= (early == 0 ? Self.fewest / 2 : Self.fewest), full * 2 >= early * 3 else { return nil }
  }

  /// Full lines that a filled text has at least.
  private static let fewest = 6
  private static let narrowest: Int32 = 35
  private static let widest: Int32 = 130
  /// Who fills lines by eye, or counts otherwise than we do, stops a little early.
  private static let slack: Int32 = 6

  /// Whether the first word of `next` would not have fitted behind `line`.
  private func isFull(_ line: Line, before next: Line) -> Bool {
    line.indent + line.columns + 1 + next.firstWord > width - Self.slack
  }

  /// The lines joined into paragraphs; a turn's label begins one.
  func joined(_ lines: [Line], _ bytes: Span<UInt8>) -> [Line] {
    var joined: [Line] = []
    joined.reserveCapacity(lines.count / 2)
    var last = lines[0]
    var paragraph = lines[0]
    for (index, next) in lines.enumerated().dropFirst() {
      let isOpening = index == 1 && opensText(lines)
      if isOpening || continues(next, behind: last), !isTurn(next, bytes) {
        paragraph.join(next)
      } else {
        joined.append(paragraph)
        paragraph = next
      }
      last = next
    }
    joined.append(paragraph)
    return joined
  }

  /// Whether the first line is text, however short: an archive has cut its dateline, and filled prose follows without an empty
  /// line. A title has an empty line after it in such texts.
  private func opensText(_ lines: [Line]) -> Bool {
    guard lines.count > 2, lines[0].ends == .open, lines[0].words >= 3, lines[1].blanksBefore == 0,
      lines[2].blanksBefore == 0, lines[1].begins != .bullet, lines[1].indent < lines[0].indent + 2
    else { return false }
    return isFull(lines[1], before: lines[2])
  }

  private func isTurn(_ line: Line, _ bytes: Span<UInt8>) -> Bool {
    guard line.begins == .upper, TurnLabel.isPossible(bytes, line), let label = TurnLabel(bytes, line.range, line: 0)
    else { return false }
    return label.style != .mixed
  }

  func continues(_ next: Line, behind last: Line) -> Bool {
    if next.blanksBefore > 0 || next.begins == .bullet { return false }
    if next.indent >= last.indent + 2 { return false }
    return isFull(last, before: next) || (last.ends != .stop && last.ends != .colon && next.begins == .lower)
  }
}
