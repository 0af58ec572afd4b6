/// What stands at the head of a line and names who speaks: `MS. PSAKI:`, `Q` and white space, `BRYAN WHITMAN (Pentagon
/// spokesman):`, `Associate Spokesman:`.
struct TurnLabel {
  /// Index of the line.
  var line: Int
  /// Without the colon.
  var range: Range<Int>
  /// Behind colon and white space.
  var wordsStart: Int
  var style: Style
  /// Of its letters, case and what stands in brackets left out.
  var key: UInt64

  enum Style {
    /// `Q`, `Q:`, `A:`.
    case letter
    case capitals
    /// `Question:`, `Mr. Haq:`: believed only beside others.
    case mixed
  }

  /// Bytes in which a label has to be done, and words it may have.
  private static let longest = 80
  private static let mostWords = 8

  /// Whether it is worth looking: a colon near the beginning, or a single letter there.
  static func isPossible(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let first = bytes[line.range.lowerBound]
    if line.firstColon > 0, line.firstColon <= longest { return true }
    return first == 0x51 || (first == 0x41 && line.firstWord <= 2)
  }

  init(line: Int, range: Range<Int>, wordsStart: Int, style: Style, key: UInt64) {
    self.line = line
    self.range = range
    self.wordsStart = wordsStart
    self.style = style
    self.key = key
  }

  /// The label at the head of a line, by shape alone.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>, line: Int) {
    let start = range.lowerBound
    guard bytes[start] >= 0x41, bytes[start] <= 0x5A else { return nil }
    self.line = line
    if let letter = Self.letter(bytes, range) {
      self.range = start..<(start + 1)
      wordsStart = letter
      style = .letter
      key = UInt64(bytes[start])
      return
    }
    var head = Head()
    var index = start
    let limit = min(range.upperBound, start + Self.longest)
    while index < limit, !(bytes[index] == 0x3A && head.depth == 0) {
      let (value, length) = decodeScalar(bytes, at: index)
      guard head.take(value) else { return nil }
      index += length
    }
    guard index < limit, let style = head.style, head.words <= Self.mostWords else { return nil }
    let rest = trimmed(bytes, (index + 1)..<range.upperBound)
    // `9:30`, `http://`: white space follows the colon, or the line is over.
    guard rest.isEmpty || rest.lowerBound > index + 1 || bytes[index + 1] >= 0x80 || bytes[index + 1] == 0x5B else {
      return nil
    }
    self.range = trimmed(bytes, start..<index)
    self.style = style
    wordsStart = rest.isEmpty ? range.upperBound : rest.lowerBound
    key = head.hash
  }

  /// Behind `Q` and white space, or `Q:`; `A` wants a mark or two spaces, being a word.
  private static func letter(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let first = bytes[range.lowerBound]
    guard first == 0x51 || first == 0x41 else { return nil }
    var index = range.lowerBound + 1
    guard index < range.upperBound else { return first == 0x51 ? range.upperBound : nil }
    let hasMark = bytes[index] == 0x3A || bytes[index] == 0x2E
    if hasMark { index += 1 }
    let rest = trimmed(bytes, index..<range.upperBound)
    if rest.isEmpty { return hasMark ? range.upperBound : nil }
    let space = rest.lowerBound - index
    guard space > 0, first == 0x51 || hasMark || space >= 2 else { return nil }
    return rest.lowerBound
  }

  /// Counts over the head of a line, up to its colon.
  private struct Head {
    var words = 0
    var depth = 0
    var hash: UInt64 = 0
    private var upper = 0
    private var lower = 0
    private var smallWords = 0
    private var last = ScalarClass.space

    /// False when no label has this.
    mutating func take(_ value: UInt32) -> Bool {
      let kind = ScalarClass.of(value)
      defer { last = kind }
      switch value {
      case 0x28, 0x5B:
        depth += 1
        return true
      case 0x29, 0x5D:
        depth -= 1
        return depth >= 0
      default: break
      }
      guard depth == 0 else { return true }
      switch kind {
      case .upper, .lower, .digit, .letter:
        if !last.isWord, last != .closeQuote { words += 1 }
        if kind == .upper { upper += 1 }
        if kind == .lower {
          lower += 1
          if last == .space { smallWords += 1 }
        }
        hash = (hash ^ UInt64(kind == .upper && value < 0x80 ? value | 0x20 : value)) &* 0x100_0000_01B3
        return true
      case .space, .closeQuote: return true
      case .stop: return value == 0x2E
      default:
        // `JEAN-PIERRE`, `O'BRIEN`, `OFFICIAL #1`, `BIDEN AND HARRIS`, `A/S SMITH`.
        return value == 0x2D || value == 0x27 || value == 0x23 || value == 0x26 || value == 0x2F || value == 0x2C
          || value == 0x2011
      }
    }

    var style: Style? {
      guard depth == 0, words > 0, upper > 0 else { return nil }
      if upper >= 2, lower * 4 <= upper { return .capitals }
      return smallWords <= 1 && words <= 5 ? .mixed : nil
    }
  }
}
