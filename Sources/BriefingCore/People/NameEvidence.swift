/// What the words of a name say for its being a person's.
enum NameEvidence {
  /// Above 1: likely a person; below 0: likely none.
  static func weigh(_ words: [Word], _ core: Range<Int>, titled: Bool, range: Range<Int>) -> Int {
    let first = words[core.lowerBound]
    var end = core.upperBound
    while end - core.lowerBound > 1, words[end - 1].has(.suffix) || words[end - 1].kind == .comma { end -= 1 }
    let last = words[end - 1]
    var weight = titled ? 3 : 0
    let count = end - core.lowerBound
    if end < core.upperBound { weight += 3 }
    if count == 1 {
      if first.has([.place, .demonym, .calendar]) { return weight - 3 }
      if first.has(.organisation), !titled { return -3 }
      if first.has(.given) { weight += 1 }
      if first.has(.surname) { weight += 1 }
      if first.form.contains(.allCapitals) { weight -= 2 }
      if first.form.contains(.hyphenated), startsWithArticle(first) { weight += 1 }
      if first.has(.common), !first.has([.given, .surname]) { weight -= 2 }
      return weight
    }
    if isBody(words, core.lowerBound..<end) { return -4 }
    if NameParts.landforms.contains(first.hash), !titled { weight -= 5 }
    if first.has(.given) { weight += 2 }
    if first.has([.place, .demonym]), !first.has(.given) { weight -= 2 }
    if last.has([.place]), !last.has([.surname, .given]) { weight -= 2 }
    // `Methodist Hall`, but `Anna Hall` and `Dr. Hall`.
    if last.has(.placeWord), !last.has(.surname) || !(titled || first.has(.given)) { weight -= 5 }
    if last.has(.surname) { weight += 1 }
    var common = 0
    for at in core.lowerBound..<end {
      let word = words[at]
      if word.form.contains(.abbreviated), word.end - word.start <= 2 { weight += 2 }
      if word.isLower, word.has(.particle) { weight += 2 }
      if word.form.contains(.hyphenated), startsWithArticle(word) { weight += 2 }
      if word.has([.preposition, .numeral]), word.isLower { weight -= 3 }
      if word.has(.common), !word.has([.given, .surname]) { common += 1 }
    }
    weight -= 2 * common
    if count > 4 { weight -= 2 }
    if common == 0, count <= 3 { weight += 1 }
    return weight
  }

  /// A word in it makes the whole a body (`Mahdi Army`, `Department of Justice`).
  static func isBody(_ words: [Word], _ core: Range<Int>) -> Bool {
    let last = words[core.upperBound - 1]
    let isGiven =
      words[core.lowerBound].has(.given) && words[core.lowerBound].lexis.isDisjoint(with: [.place, .organisation])
    if last.has(.organisation) { return !(isGiven && last.has(.surname) && core.count == 2) }
    for at in core where words[at].has(.organisation) && !isGiven && !words[at].has(.surname) { return true }
    for at in core where words[at].isLower && words[at].has(.preposition) { return true }
    return false
  }

  /// `al-`, `el-` by length of the first part: two letters and a hyphen, known by the lexicon's particles only as a whole, so the
  /// form is looked at.
  private static func startsWithArticle(_ word: Word) -> Bool { word.end - word.start > 4 }
}
