/// The first sentence of a paragraph, to make a title of.
enum FirstSentence {
  private static let longest = 140

  static func title(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var text = readableText(bytes, range.lowerBound..<end(bytes, range))
    if text.hasSuffix("."), !text.hasSuffix("..") { text.removeLast() }
    guard text.unicodeScalars.count > longest else { return text }
    let scalars = text.unicodeScalars
    let limit = scalars.index(scalars.startIndex, offsetBy: longest)
    let head = scalars[..<limit]
    let cut = head.lastIndex { $0 == " " } ?? limit
    return String(String.UnicodeScalarView(head[..<cut])) + "…"
  }

  /// Behind the first sentence end that is followed by white space and a beginning; the paragraph's end if there is none.
  private static func end(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    var wordStart = index
    while index < range.upperBound {
      let (value, length) = decodeScalar(bytes, at: index)
      let kind = ScalarClass.of(value)
      index += length
      if kind == .space { wordStart = index }
      guard kind == .stop else { continue }
      if value > 0x7F { return index }
      if value == 0x2E, isShort(bytes, wordStart..<(index - length)) { continue }
      while index < range.upperBound {
        let (mark, markLength) = decodeScalar(bytes, at: index)
        guard mark == 0x22 || mark == 0x27 || mark == 0x29 || ScalarClass.of(mark) == .closeQuote else { break }
        index += markLength
      }
      guard index < range.upperBound else { break }
      let (space, spaceLength) = decodeScalar(bytes, at: index)
      guard ScalarClass.isWhiteSpace(space), index + spaceLength < range.upperBound else { continue }
      let (next, _) = decodeScalar(bytes, at: index + spaceLength)
      if ScalarClass.of(next) != .lower { return index }
    }
    return range.upperBound
  }

  /// Initials and the shortenings that stand before names: a stop behind them ends nothing.
  private static func isShort(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count <= 5, !word.isEmpty else { return word.isEmpty }
    var hasDot = false
    var isCapital = true
    for index in word {
      let byte = bytes[index]
      if byte == 0x2E { hasDot = true }
      if index == word.lowerBound { isCapital = byte >= 0x41 && byte <= 0x5A }
    }
    if word.count == 1 || hasDot { return true }
    guard isCapital else { return false }
    return shortenings.contains(readableText(bytes, word))
  }

  private static let shortenings: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Adm", "Brig", "Cmdr", "Gov", "Sen", "Rep",
    "Prof",
    "St", "Rev", "Hon", "Pres", "Sec", "Amb", "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "No", "Jan", "Feb", "Mar", "Apr",
    "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
  ]
}
