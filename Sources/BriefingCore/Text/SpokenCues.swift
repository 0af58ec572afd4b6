/// Words of saying that are so only right before a comma and marks, in what people tell: `he went, "..."`, `she's like, "..."`.
enum SpokenCues {
  private static let going = Set(["go", "goes", "went", "going"].map(hash))
  private static let like = hash("like")
  /// The row of `said`, counted from 1 as words count it.
  private static let said: UInt16 = {
    let said = hash("said")
    return UInt16((CueWords.rows.firstIndex { $0.hash == said } ?? -1) + 1)
  }()

  /// Gives such words the row of `said`. Linear in the stretches.
  static func mark(_ words: inout [Word], _ stretches: [Stretch]) {
    for stretch in stretches where stretch.open >= 3 && words[stretch.open - 1].kind == .comma {
      let at = stretch.open - 2
      let word = words[at]
      guard word.kind == .word, word.isLower, word.stretch < 0 else { continue }
      let before = words[at - 1]
      let isLike = word.hash == like && before.kind == .word && before.has([.auxiliary, .subjectPronoun])
      if isLike || going.contains(word.hash) { words[at].cue = said }
    }
  }

  private static func hash(_ word: String) -> UInt32 {
    var hash: UInt32 = 0
    Lexicon.forEachWord(word) { hash = $0 }
    return hash
  }
}
