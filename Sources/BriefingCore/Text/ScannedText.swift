/// A document's words, sentences and marked stretches in flat arrays: what people and quotations are looked for in.
struct ScannedText {
  var words: [Word] = []
  /// Ranges of `words`, one for each paragraph that has any.
  var paragraphs: [Range<Int>] = []
  /// For each of `paragraphs`, its index in the document; below 0 for what stands before the first (a transcript's title).
  var numbers: [Int] = []
  var stretches: [Stretch] = []

  /// Reads the given ranges of a text as paragraphs; `firstNumber` is the number of the first. Linear in their length.
  init(_ text: Span<UInt8>, paragraphs ranges: [Range<Int>], firstNumber: Int = 0) {
    let scanner = WordScanner()
    var finder = MarkFinder()
    var sentence: Int32 = 0
    var bytes = 0
    for range in ranges { bytes += range.count }
    words.reserveCapacity(bytes / 5)
    paragraphs.reserveCapacity(ranges.count)
    numbers.reserveCapacity(ranges.count)
    for (number, range) in ranges.enumerated() {
      let first = words.count
      scanner.scan(text, range, into: &words)
      guard words.count > first else { continue }
      let here = first..<words.count
      finder.find(in: &words, here, paragraph: paragraphs.count, into: &stretches)
      sentence = Sentences.number(&words, here, from: sentence)
      paragraphs.append(here)
      numbers.append(number + firstNumber)
    }
    for index in stretches.indices {
      let stretch = stretches[index]
      guard !stretch.isClosed, stretch.paragraph + 1 < paragraphs.count else { continue }
      let here = paragraphs[stretch.paragraph]
      let next = paragraphs[stretch.paragraph + 1]
      if stretch.close == here.upperBound, words[next.lowerBound].isMark { stretches[index].continues = true }
    }
  }

  /// The bytes between the marks of a stretch; nil when there are none.
  func range(of stretch: Stretch) -> Range<Int>? {
    let first = stretch.open + 1
    guard first < stretch.close else { return nil }
    let end = stretch.isClosed ? words[stretch.close].start : words[stretch.close - 1].end
    return Int(words[stretch.open].end)..<Int(end)
  }
}
