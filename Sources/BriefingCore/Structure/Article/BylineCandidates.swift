/// The stretches of a text that may name its writer: runs of words with capitals near the top of the body and its end, short
/// lines, and what follows a first word or two.
package struct BylineCandidates {
  /// Words of one line, by their places in `pieces`.
  package struct Candidate: Sendable {
    package var line: Int
    package var range: Range<Int>
    /// The place of its line in `read`.
    var entry: Int
    var first: Int
    var end: Int
  }

  /// A line that was looked at.
  struct Read {
    var line: Int
    var first: Int
    var end: Int
    /// The last word of the line above, if that has no more than two.
    var above: UInt32 = 0
  }

  private(set) var pieces: [NamePiece] = []
  private(set) var read: [Read] = []
  package private(set) var all: [Candidate] = []

  /// Lines above the first paragraph, in the body's beginning, at its end, and below it: farther in only short ones.
  private static let above = 32
  private static let inside = 12
  private static let insideLong = 3
  private static let last = 3
  private static let below = 6
  private static let mostFarWords: Int32 = 8
  /// Words above which a line is a paragraph.
  private static let mostWords: Int32 = 20
  private static let mostPieces = 28
  private static let mostOfLine = 32
  private static let most = 256
  private static let longest = 5
  /// Of a stretch that is all of its line.
  private static let longestLine = 8

  init(_ bytes: Span<UInt8>, _ lines: [Line], body: Range<Int>) {
    let top = max(0, body.lowerBound - Self.above)..<min(lines.count, body.lowerBound + Self.inside)
    let tail =
      max(
        top.upperBound, body.upperBound - Self.last)..<max(
        top.upperBound, min(lines.count, body.upperBound + Self.below))
    for index in tail { add(bytes, lines, index) }
    // The nearest first: of a long head what is far up is left out.
    for index in top.reversed()
    where index < body.lowerBound + Self.insideLong || lines[index].words <= Self.mostFarWords {
      add(bytes, lines, index)
    }
  }

  private mutating func add(_ bytes: Span<UInt8>, _ lines: [Line], _ index: Int) {
    let line = lines[index]
    guard line.letters > 1, line.words <= Self.mostWords, line.ideographs <= 60, all.count < Self.most else { return }
    let first = pieces.count
    var scanner = NamePieces(line.range)
    while let piece = scanner.next(bytes) {
      pieces.append(piece)
      if pieces.count - first >= Self.mostPieces { break }
    }
    var entry = Read(line: index, first: first, end: pieces.count)
    if index > 0, lines[index - 1].words <= 2 { entry.above = Self.lastWord(bytes, lines[index - 1]) }
    read.append(entry)
    let count = all.count
    for start in first..<pieces.count where all.count < count + Self.mostOfLine { addStretches(from: start, entry) }
  }

  private static func lastWord(_ bytes: Span<UInt8>, _ line: Line) -> UInt32 {
    var scanner = NamePieces(line.range)
    var last: UInt32 = 0
    for _ in 0..<4 { if let piece = scanner.next(bytes) { last = piece.hash } }
    return last
  }

  private mutating func addStretches(from start: Int, _ entry: Read) {
    // In a row of words with capitals a name begins at its beginning, or after what may come before a name.
    guard
      start - entry.first <= 3 || pieces[start].gap != .space || isLabel(start - 1) || pieces[start - 1].kind == .digit
    else { return }
    let longest = start == entry.first ? Self.longestLine : Self.longest
    for end in start + 1..<(min(entry.end, start + longest) + 1) {
      if end - 1 > start, !isJoined(end - 1) { return }
      guard isName(start, end, entry) || isWhole(start, end, entry) || isAfterLabel(start, end, entry) else {
        continue
      }
      let range = pieces[start].range.lowerBound..<pieces[end - 1].range.upperBound
      all.append(Candidate(line: entry.line, range: range, entry: read.count - 1, first: start, end: end))
    }
  }

  /// Whether a piece goes on with the name before it.
  private func isJoined(_ place: Int) -> Bool {
    switch pieces[place].gap {
    case .glued, .space, .slash: true
    case .dot: pieces[place - 1].letters <= 3
    default: false
    }
  }

  /// Words with capitals, small ones of few letters between them. One alone only where a line begins or after a sign.
  private func isName(_ start: Int, _ end: Int, _ entry: Read) -> Bool {
    let (first, last) = (pieces[start], pieces[end - 1])
    if first.kind == .ideograph { return end == start + 1 && (2...6).contains(first.letters) }
    guard end <= start + Self.longest, first.kind == .upper || first.kind == .letter, last.kind != .lower,
      last.kind != .digit || last.gap == .glued
    else { return false }
    if end == start + 1 { return start - entry.first <= 3 || first.gap != .space || isLabel(start - 1) }
    for piece in pieces[start + 1..<end - 1] {
      if piece.kind == .digit || (piece.kind == .lower && piece.letters > 4) { return false }
    }
    return true
  }

  private func isWhole(_ start: Int, _ end: Int, _ entry: Read) -> Bool { start == entry.first && end == entry.end }

  /// A short word in small letters, or one after a sign: what may come before a pen name anywhere in a line.
  private func isLabel(_ place: Int) -> Bool {
    let piece = pieces[place]
    return piece.gap != .space ? piece.kind != .digit : piece.kind == .lower && piece.letters <= 6
  }

  /// A name in small letters, after a word or two or at the beginning, with something other than a word after it.
  private func isAfterLabel(_ start: Int, _ end: Int, _ entry: Read) -> Bool {
    let before = start - entry.first
    guard end - start <= 4, before <= 2 || isLabel(start - 1) else { return false }
    if end == entry.end { return before > 0 }
    let next = pieces[end]
    if next.gap != .space, next.gap != .glued { return true }
    return (before > 0 && end == start + 1) || next.kind == .digit
      || (before > 2 && next.kind == .lower && next.letters <= 3)
  }
}
