/// What may be a speaker's label at the head of a line, in one of the forms in which transcripts print them. Shape alone: which
/// form a text uses, if any, is for `Script` to find out.
struct SpeakerLabel {
  /// Index of the line.
  var line: Int
  /// The label itself, without what stands before it and without the marks behind it.
  var range: Range<Int>
  /// Where the words begin; the line's end when they stand on the next line.
  var wordsStart: Int
  var form: Form
  /// Of its letters and digits, case and what stands in brackets left out.
  var key: UInt64
  /// The same of its last word.
  var lastKey: UInt64
  var isCapitals: Bool
  /// A time is printed beside it.
  var hasTime: Bool

  enum Form: Int, CaseIterable {
    /// `KELLER:`, `Anna Keller:`, `>> KELLER:`, `[00:03] AK:`
    case colon
    /// `Ms. KELLER of Varde. `
    case stop
    /// `HON. A. KELLER.-`
    case stopDash
    /// `Keller - `
    case dash
    /// `KELLER    words`, a tab or spaces in between
    case column
    /// `Q.  `, `A.  `
    case letter
    /// `[Speaker 1] [00:07] words`
    case bracket
    /// A name alone on its line.
    case ownLine
    /// A name and a time alone on their line.
    case timedLine

    /// The words stand on the next line.
    var isOwnLine: Bool { self == .ownLine || self == .timedLine }
  }

  /// As the rest of the program knows labels.
  var turn: TurnLabel {
    TurnLabel(line: line, range: range, wordsStart: wordsStart, style: isCapitals ? .capitals : .mixed, key: key)
  }
}

/// Times as they stand beside labels: `0:21`, `00:00:20`, `01:02:03.250`, in brackets or not.
enum LabelTime {
  /// Behind the time that begins at `start`; nil when none does.
  static func end(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    var index = start
    guard let close = closing(bytes, start, limit) else { return bare(bytes, start, limit) }
    index += 1
    guard let end = bare(bytes, index, limit), end < limit, bytes[end] == close else { return nil }
    return end + 1
  }

  private static func closing(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> UInt8? {
    guard start < limit else { return nil }
    switch bytes[start] {
    case 0x28: return 0x29
    case 0x5B: return 0x5D
    default: return nil
    }
  }

  private static func bare(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    var index = start
    var parts = 0
    while true {
      let first = index
      while index < limit, bytes[index] &- 0x30 < 10 { index += 1 }
      guard (1...3).contains(index - first), parts == 0 || index - first == 2 else { return nil }
      parts += 1
      guard index < limit, bytes[index] == 0x3A, parts < 4 else { break }
      index += 1
    }
    guard parts >= 2 else { return nil }
    // Parts of a second.
    if index + 1 < limit, bytes[index] == 0x2E || bytes[index] == 0x2C, bytes[index + 1] &- 0x30 < 10 {
      index += 1
      while index < limit, bytes[index] &- 0x30 < 10 { index += 1 }
    }
    guard index == limit || !ScalarClass.of(UInt32(bytes[index])).isWord else { return nil }
    return index
  }

  /// Whether a line is nothing but a time.
  static func isAll(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count <= 20 && end(bytes, range.lowerBound, range.upperBound) == range.upperBound
  }
}
