/// Single quotation marks (`‘...’`, `'...'`), told apart from apostrophes by what stands beside them. All functions are
/// linear in the words they are given; a pair is looked for over at most `reach` words.
struct SingleMarks {
  /// Words and signs from an opening mark to the closing one.
  private static let reach = 600

  /// Whether a document's speech stands in single marks: more pairs of them stand outside double marks than double ones
  /// outside single ones, and speech is among them (the comma or full stop inside the mark tells it from a term). One
  /// pair alone is enough only in curly marks, or with a word of saying behind it: `'` is too many things.
  static func areMain(_ words: [Word], _ paragraphs: [Range<Int>], doubles: Int, _ text: Span<UInt8>) -> Bool {
    var speech = 0
    var pairs = 0
    var doubles = doubles
    var isSure = false
    for range in paragraphs {
      forEachPair(words, range, text) { open, close in
        guard words[open].stretch < 0, words[close].stretch < 0, close - open > 2 else { return }
        pairs += 1
        var marks = 0
        for word in words[open..<close] where word.isMark { marks += 1 }
        doubles -= marks / 2
        if words[open].hash == 0x98 || isSaid(close, words, range) { isSure = true }
        switch words[close - 1].kind {
        case .comma, .stop, .question, .exclamation: speech += 1
        default: break
        }
      }
    }
    return speech > 0 && pairs > doubles && (speech > 1 || (doubles <= 0 && isSure))
  }

  /// A comma or a question stands inside the mark, and a word of saying right behind it.
  private static func isSaid(_ close: Int, _ words: [Word], _ range: Range<Int>) -> Bool {
    guard words[close - 1].kind == .comma || words[close - 1].kind == .question, close + 1 < range.upperBound else {
      return false
    }
    for at in close + 1..<min(close + 4, range.upperBound) where words[at].kind == .word && words[at].cue > 0 {
      return CueWords.rows[Int(words[at].cue) - 1].saying >= 80
    }
    return false
  }

  /// Makes opening and closing marks of the single ones in pairs. One that opens a paragraph and is not closed in it opens
  /// too: what is said goes on in the next.
  static func promote(_ words: inout [Word], _ paragraphs: [Range<Int>], _ text: Span<UInt8>) {
    for range in paragraphs {
      var found: [(open: Int, close: Int)] = []
      forEachPair(words, range, text) { found.append(($0, $1)) }
      for pair in found {
        words[pair.open].kind = .openMark
        words[pair.close].kind = .closeMark
      }
      if opens(range.lowerBound, words, range, text) { words[range.lowerBound].kind = .openMark }
    }
  }

  /// Calls `body` with the opening and the closing mark of each pair of single marks in `range`.
  static func forEachPair(_ words: [Word], _ range: Range<Int>, _ text: Span<UInt8>, _ body: (Int, Int) -> Void) {
    var at = range.lowerBound
    while at < range.upperBound {
      if words[at].kind == .singleMark, opens(at, words, range, text),
        let close = close(of: at, words, range, text)
      {
        body(at, close)
        at = close
      }
      at += 1
    }
  }

  /// White space or a bracket before it, a word right behind it, and not one that begins with an apostrophe (`'em`, `'90s`).
  private static func opens(_ at: Int, _ words: [Word], _ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard words[at].kind == .singleMark, words[at].hash != 0x99, at + 1 < range.upperBound else { return false }
    let next = words[at + 1]
    guard !next.form.contains(.spaced) else { return false }
    if !words[at].form.contains(.spaced), at > range.lowerBound {
      let before = words[at - 1]
      guard before.kind == .parenthesisOpen || before.kind == .dash || before.isMark else { return false }
    }
    switch next.kind {
    case .word:
      return !elisions.contains(next.hash) && text[Int(next.start)] &- 0x30 > 9
    case .ellipsis, .parenthesisOpen, .openMark, .straightMark, .dash: return true
    case .number: return next.end - next.start != 2
    default: return false
    }
  }

  /// The mark that closes the one at `open`, before another one opens. Behind a plural or an `-in'` with a word after it an
  /// apostrophe is as likely, and taken only when nothing better comes.
  private static func close(of open: Int, _ words: [Word], _ range: Range<Int>, _ text: Span<UInt8>) -> Int? {
    var doubtful: Int?
    for at in open + 2..<max(open + 2, min(range.upperBound, open + reach)) where words[at].kind == .singleMark {
      if words[at].hash == 0x98 || words[at].form.contains(.spaced) {
        if opens(at, words, range, text) { break }
        continue
      }
      let isLast = at + 1 >= range.upperBound
      guard isLast || words[at + 1].form.contains(.spaced) || words[at + 1].kind != .word else { continue }
      let before = words[at - 1]
      guard before.kind == .word, !isLast, words[at + 1].kind == .word, isElided(before, text) else { return at }
      if doubtful == nil { doubtful = at }
    }
    return doubtful
  }

  /// Ends in `s` or `in`.
  private static func isElided(_ word: Word, _ text: Span<UInt8>) -> Bool {
    let end = Int(word.end)
    let last = text[end - 1] | 0x20
    return last == 0x73 || (last == 0x6E && end - Int(word.start) > 2 && text[end - 2] | 0x20 == 0x69)
  }

  /// Words that an apostrophe begins.
  private static let elisions: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("em n til till tis twas twere cause bout round cos ere neath") { set.insert($0) }
    return set
  }()
}
