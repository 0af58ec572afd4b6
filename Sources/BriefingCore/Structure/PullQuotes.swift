/// Words of the article that a page prints once more in large letters, between its paragraphs.
extension Page {
  private static let mostPullQuotes = 8
  /// Bytes.
  private static let longest = 500
  private static let fewestWords: Int32 = 5
  private static let mostWords: Int32 = 50

  /// The lines of the body that are one quotation and no more, and whose words another line has too. Looks through the body once for each of the first few such lines.
  func pullQuotes(_ body: Range<Int>, _ kept: [Bool]) -> Set<Int> {
    var found: Set<Int> = []
    var looked = 0
    for index in body where kept[index] && looked < Self.mostPullQuotes {
      guard (Self.fewestWords...Self.mostWords).contains(lines[index].words), let inner = wordsInMarks(index) else {
        continue
      }
      looked += 1
      let isSaid = body.contains { other in
        other != index && kept[other] && lines[other].words > lines[index].words
          && text[lines[other].range].contains(text[inner])
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
}
