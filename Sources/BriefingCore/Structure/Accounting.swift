extension Document {
  /// The text of `range` as people read it: runs of white space, line ends among them, are one space.
  public func readable(_ range: Range<Int>) -> String {
    readableText(source.text.span, range)
  }

  /// What is wrong with the ranges, one sentence each; empty when paragraphs and asides together hold every byte that is
  /// not white space exactly once, in order, and none begins or ends inside a character. Linear.
  func accountingErrors() -> [String] {
    let bytes = source.text.span
    var errors: [String] = []
    let ranges = (paragraphs.map(\.range) + setAside.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    if paragraphs.map(\.range.lowerBound) != paragraphs.map(\.range.lowerBound).sorted() {
      errors.append("paragraphs out of order")
    }
    if setAside.map(\.range.lowerBound) != setAside.map(\.range.lowerBound).sorted() {
      errors.append("asides out of order")
    }
    var end = 0
    for range in ranges {
      if range.isEmpty { errors.append("\(range) is empty") }
      if range.lowerBound < end { errors.append("\(range) begins before \(end)") }
      if range.upperBound > bytes.count { return errors + ["\(range) ends behind the text"] }
      if !trimmed(bytes, end..<max(end, range.lowerBound)).isEmpty {
        errors.append("text lost between \(end) and \(range)")
      }
      if trimmed(bytes, range) != range { errors.append("\(range) has white space at an end") }
      for edge in [range.lowerBound, range.upperBound] where edge < bytes.count && bytes[edge] & 0xC0 == 0x80 {
        errors.append("\(range) cuts a character")
      }
      end = max(end, range.upperBound)
    }
    if !trimmed(bytes, end..<bytes.count).isEmpty { errors.append("text lost behind \(end)") }
    for paragraph in paragraphs
    where !(paragraph.range.lowerBound...paragraph.range.upperBound).contains(paragraph.wordsStart) {
      errors.append("words of \(paragraph.range) start at \(paragraph.wordsStart)")
    }
    return errors
  }
}
