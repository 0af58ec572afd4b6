/// Words of saying that are so only right before a comma and marks, in what people tell: `he went, "..."`, `she's like, "..."`.
enum SpokenCues {
  private static let going = Set(["go", "goes", "went", "going"].map { WordHash.of($0.utf8) })
  private static let like = WordHash.of("like".utf8)
  /// The row of `saying`, counted from 1 as words count it: these words stand after forms of `be` too.
  private static let saying: UInt16 = {
    let saying = WordHash.of("saying".utf8)
    return UInt16((CueWords.rows.firstIndex { $0.hash == saying } ?? -1) + 1)
  }()

  /// Gives such words the row of `saying`. Linear in the stretches.
  static func mark(_ words: inout [Word], _ stretches: [Stretch]) {
    for stretch in stretches where stretch.open >= 3 && words[stretch.open - 1].kind == .comma {
      let at = stretch.open - 2
      let (word, before) = (words[at], words[at - 1])
      guard word.kind == .word, word.isLower, word.stretch < 0, before.kind == .word else { continue }
      // `As the saying goes, "..."` is nobody's.
      let isGoing =
        going.contains(word.hash)
        && (before.has([.subjectPronoun, .personNoun, .auxiliary]) || before.isCapital)
      guard isGoing || word.hash == like && before.has([.auxiliary, .subjectPronoun]) else { continue }
      words[at].cue = saying
      words[at].lexis.remove(.preposition)
    }
  }
}
