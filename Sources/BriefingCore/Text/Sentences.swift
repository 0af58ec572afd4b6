/// Numbers the sentences of a paragraph. What stands in marks belongs to the sentence around it; a closing mark behind a
/// full stop ends that sentence too. Linear.
enum Sentences {
  /// Sets `sentence` of each word in `range`, beginning with `number`; gives the number after the last.
  static func number(_ words: inout [Word], _ range: Range<Int>, from number: Int32) -> Int32 {
    var current = number
    var words = words.mutableSpan
    var at = range.lowerBound
    while at < range.upperBound {
      words[at].sentence = current
      if ends(at, words.span, range) {
        // A closing mark or bracket behind the stop still belongs to the sentence.
        while at + 1 < range.upperBound, words[at + 1].kind == .parenthesisClose, !words[at + 1].form.contains(.spaced)
        {
          at += 1
          words[at].sentence = current
        }
        current += 1
      }
      at += 1
    }
    return words[range.upperBound - 1].sentence + 1
  }

  @inline(__always)
  private static func ends(_ at: Int, _ words: Span<Word>, _ range: Range<Int>) -> Bool {
    // Most words end nothing.
    if words[at].kind == .word, words[at].stretch < 0, !words[at].form.contains(.abbreviated) { return false }
    return mayEnd(at, words, range)
  }

  private static func mayEnd(_ at: Int, _ words: Span<Word>, _ range: Range<Int>) -> Bool {
    let word = words[at]
    guard at + 1 < range.upperBound else { return false }
    let next = words[at + 1]
    if word.stretch >= 0 {
      // Only the closing mark can end the sentence.
      guard word.isMark, next.stretch != word.stretch, at > range.lowerBound else { return false }
      switch words[at - 1].kind {
      case .stop, .ellipsis: return startsSentence(next)
      case .question, .exclamation: return startsSentence(next) && !sayingFollows(at + 1, words, range)
      default: return false
      }
    }
    switch word.kind {
    case .stop: return (next.form.contains(.spaced) || next.isMark) && !isBetweenParties(at, words, range)
    case .question, .exclamation: return true
    case .ellipsis: return next.isCapital && next.form.contains(.spaced)
    case .word:
      return word.form.contains(.abbreviated) && next.isCapital && next.form.contains(.spaced)
        && !word.has(.title) && next.has([.determiner, .subjectPronoun, .preposition, .conjunction])
        && !next.has(.given)
    default: return false
    }
  }

  /// The stop of `Roe v. Wade`.
  private static func isBetweenParties(_ at: Int, _ words: Span<Word>, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound + 1, words[at + 1].isCapital, words[at - 2].isCapital else { return false }
    let before = words[at - 1]
    return before.isLower && before.hash == Spelling.versus && before.end == words[at].start
  }

  private static func startsSentence(_ word: Word) -> Bool {
    switch word.kind {
    case .word: !word.isLower
    case .comma, .semicolon, .colon, .dash: false
    default: true
    }
  }

  /// Whether a word of saying stands in the next four words, before any mark: `"Why?" Jane Doe asked`.
  private static func sayingFollows(_ start: Int, _ words: Span<Word>, _ range: Range<Int>) -> Bool {
    for at in start..<min(start + 5, range.upperBound) {
      guard words[at].kind == .word else { return false }
      if words[at].cue > 0, CueWords.rows[Int(words[at].cue) - 1].saying >= 50 { return true }
    }
    return false
  }
}
