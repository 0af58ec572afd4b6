/// Words of the article that a page prints once more in large letters, between its paragraphs.
extension Page {
  private static let mostPullQuotes = 8
  /// Bytes.
  private static let longest = 500
  private static let fewestWords: Int32 = 5
  private static let mostWords: Int32 = 50

  /// Of the body's lines those that are nothing but words in marks, and whose words are said in another line, marks and all or
  /// not. Looks through the body once for each of the first few such lines.
  func pullQuotes(_ body: Range<Int>, _ kept: [Bool]) -> Set<Int> {
    var found: Set<Int> = []
    var looked = 0
    for index in body where kept[index] && looked < Self.mostPullQuotes {
      guard (Self.fewestWords...Self.mostWords).contains(lines[index].words), let inner = wordsInMarks(index) else {
        continue
      }
      looked += 1
      let isSaid = body.contains { other in
        other != index && kept[other] && lines[other].words > lines[index].words && holds(lines[other].range, inner)
      }
      if isSaid { found.insert(index) }
    }
    return found
  }

  /// The words of a line that is one quotation and no more, without its marks and the stop before the last.
  private func wordsInMarks(_ index: Int) -> Range<Int>? {
    let bytes = text.span
    let range = lines[index].range
    let (first, length) = decodeScalar(bytes, at: range.lowerBound)
    guard first == 0x22 || ScalarClass.of(first) == .openQuote else { return nil }
    let start = range.lowerBound + length
    var end = range.upperBound
    while end > start, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    end = end < range.upperBound ? end - 1 : range.upperBound - 1
    guard end > start, end - start <= Self.longest else { return nil }
    let (last, _) = decodeScalar(bytes, at: end)
    guard last == 0x22 || ScalarClass.of(last) == .closeQuote else { return nil }
    while end > start, bytes[end - 1] == 0x2C || bytes[end - 1] == 0x2E { end -= 1 }
    // Two quotations in a line are a paragraph.
    for at in start..<end where bytes[at] == 0x22 { return nil }
    return start..<end
  }

  private func holds(_ range: Range<Int>, _ part: Range<Int>) -> Bool {
    let bytes = text.span
    guard part.count <= range.count else { return false }
    let first = bytes[part.lowerBound]
    for start in range.lowerBound...(range.upperBound - part.count) where bytes[start] == first {
      var length = 1
      while length < part.count, bytes[start + length] == bytes[part.lowerBound + length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }
}
