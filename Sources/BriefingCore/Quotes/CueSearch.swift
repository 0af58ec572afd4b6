/// Looks for the word of saying that belongs to a mention: behind it, before it, or behind an apposition in commas.
struct CueSearch {
  private let rows = CueWords.rows

  /// The word at `at` if it can be a cue.
  private func isCue(_ word: Word) -> Bool {
    word.kind == .word && word.cue > 0 && !word.has([.auxiliary, .preposition])
  }

  func marked(_ word: Word) -> UInt8 { max(1, rows[Int(word.cue) - 1].marked) }

  /// Beside the mention or behind helping verbs and adverbs; brackets between are passed. `beyond`: behind an apposition.
  func next(_ words: Span<Word>, _ end: Int, _ range: Range<Int>) -> (word: Int, distance: Int, beyond: Bool)? {
    guard end > range.lowerBound else { return nil }
    let sentence = words[end - 1].sentence
    var at = end
    var distance = 0
    while at < range.upperBound, distance < 6, words[at].sentence == sentence, words[at].stretch < 0 {
      let word = words[at]
      if word.kind == .parenthesisOpen {
        var close = at
        while close < range.upperBound, close < at + 8, words[close].kind != .parenthesisClose { close += 1 }
        at = close + 1
        continue
      }
      guard word.kind == .word else { break }
      if isCue(word) { return (at, distance + 1, false) }
      guard word.has([.auxiliary, .adverb, .function, .conjunction]) else { break }
      at += 1
      distance += 1
    }
    if at == end, at < range.upperBound, words[at].has(.preposition), words[at].isLower {
      // `James Smith of the American Enterprise Institute said`.
      let limit = min(at + 12, range.upperBound)
      while at < limit, words[at].kind == .word, words[at].sentence == sentence, words[at].stretch < 0 {
        if isCue(words[at]), words[at].isLower, !words[at].has(.heads) { return (at, 8, true) }
        if words[at].has([.auxiliary, .subjectPronoun]) { return nil }
        at += 1
      }
    }
    guard at < range.upperBound, words[at].kind == .comma else { return nil }
    var close = at + 1
    while close + 1 < range.upperBound, close < at + 40, words[close].sentence == sentence {
      if words[close].kind == .comma, isCue(words[close + 1]), words[close + 1].isLower {
        return (close + 1, 7, true)
      }
      close += 1
    }
    return nil
  }

  /// Before the mention (`said Kevin Bergner`), at most one adverb between.
  func prior(_ words: Span<Word>, _ first: Int, _ range: Range<Int>) -> (word: Int, distance: Int)? {
    var at = first - 1
    var steps = 0
    while at >= range.lowerBound, steps < 2, words[at].sentence == words[first].sentence, words[at].stretch < 0 {
      let word = words[at]
      if isCue(word) || (word.kind == .word && word.cue > 0 && !word.has(.auxiliary)) { return (at, steps + 1) }
      guard word.kind == .word, word.has(.adverb) else { return nil }
      at -= 1
      steps += 1
    }
    return nil
  }

  /// `according to` before the mention.
  func according(_ words: Span<Word>, _ first: Int, _ range: Range<Int>) -> Bool {
    first - 2 >= range.lowerBound && words[first - 1].hash == Spelling.to && words[first - 2].hash == Spelling.according
  }
}
