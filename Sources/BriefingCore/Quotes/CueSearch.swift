/// Looks for the word of saying that belongs to a mention: behind it, before it, or behind an apposition in commas.
struct CueSearch {
  private let rows = CueWords.rows

  /// The word at `at` if it can be a cue.
  private func isCue(_ word: Word) -> Bool {
    word.kind == .word && word.cue > 0 && !word.has([.auxiliary, .preposition])
  }

  func saying(_ word: Word) -> UInt8 { rows[Int(word.cue) - 1].saying }

  /// `was asked`, `had been told`: a form of be stands between a mention and its word of saying, and that is no `-ing`.
  func isPassive(_ words: Span<Word>, _ end: Int, _ cue: Int) -> Bool {
    guard !rows[Int(words[cue].cue) - 1].isParticiple else { return false }
    var at = end
    while at < cue {
      if words[at].has(.auxiliary), CueSearch.being[words[at].hash] >= 0 { return true }
      at += 1
    }
    return false
  }

  private static let being: HashPlaces = {
    var places = HashPlaces(capacity: 8)
    Lexicon.forEachWord("was were is are be been being") { places[$0] = 0 }
    return places
  }()

  func marked(_ word: Word) -> UInt8 { max(1, rows[Int(word.cue) - 1].marked) }

  /// Beside the mention or behind helping verbs and adverbs; brackets between are passed. `beyond`: behind an apposition.
  func next(_ words: Span<Word>, _ end: Int, _ range: Range<Int>) -> (word: Int, distance: Int, beyond: Bool)? {
    guard end > range.lowerBound else { return nil }
    let sentence = words[end - 1].sentence
    if let passed = passedOn(words, end, range) { return passed }
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
      if isCue(word) { return quotesAnother(words, at, range) ? nil : (at, distance + 1, false) }
      guard word.has([.auxiliary, .adverb, .function, .conjunction]) else { break }
      at += 1
      distance += 1
    }
    if at == end, at < range.upperBound, words[at].has(.preposition), words[at].isLower {
      // `James Smith of the American Enterprise Institute said`.
      let limit = min(at + 12, range.upperBound)
      while at < limit, words[at].sentence == sentence, words[at].stretch < 0 {
        let behind = BracketEnd.behind(at, words, limit)
        if behind > at, behind < limit {
          at = behind
          continue
        }
        guard words[at].kind == .word else { break }
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

  /// `quoted Oru as saying`: the word of saying is that of the one who is quoted.
  private func passedOn(_ words: Span<Word>, _ end: Int, _ range: Range<Int>) -> (
    word: Int, distance: Int, beyond: Bool
  )? {
    var at = end
    // Over an apposition.
    if at < range.upperBound, words[at].kind == .comma {
      let limit = min(range.upperBound, at + 14)
      at += 1
      while at < limit, words[at].kind == .word, words[at].stretch < 0 { at += 1 }
      guard at < limit, words[at].kind == .comma else { return nil }
      at += 1
    }
    guard at + 1 < range.upperBound, words[at].hash == Spelling.asWord, words[at].kind == .word,
      words[at + 1].hash == Spelling.saying || words[at + 1].hash == Spelling.telling
    else { return nil }
    return (at + 1, 1, false)
  }

  /// Somebody else's words are passed on: `as saying` stands behind the word of saying.
  private func quotesAnother(_ words: Span<Word>, _ cue: Int, _ range: Range<Int>) -> Bool {
    guard Self.quoting[words[cue].hash] >= 0 else { return false }
    let limit = min(range.upperBound - 1, cue + 16)
    var at = cue + 1
    while at < limit, words[at].sentence == words[cue].sentence {
      if words[at].hash == Spelling.asWord,
        words[at + 1].hash == Spelling.saying || words[at + 1].hash == Spelling.telling
      {
        return true
      }
      at += 1
    }
    return false
  }

  private static let quoting: HashPlaces = {
    var places = HashPlaces(capacity: 8)
    Lexicon.forEachWord("quoted quotes quote quoting cited cites") { places[$0] = 0 }
    return places
  }()

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

  /// Where `according to` stands before the mention, over the article of a name (`according to the Daily News`).
  func according(_ words: Span<Word>, _ first: Int, _ range: Range<Int>) -> Int? {
    var to = first - 1
    if to > range.lowerBound, words[to].has(.determiner), words[to].isLower { to -= 1 }
    guard to - 1 >= range.lowerBound, words[to].has(.preposition), words[to].hash == Spelling.to,
      words[to - 1].hash == Spelling.according
    else { return nil }
    return to - 1
  }
}
