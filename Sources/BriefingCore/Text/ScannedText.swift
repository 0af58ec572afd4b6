/// A document's words, sentences and marked stretches in flat arrays: what people and quotations are looked for in.
struct ScannedText {
  var words: [Word] = []
  /// Ranges of `words`, one for each paragraph that has any.
  var paragraphs: [Range<Int>] = []
  /// For each of `paragraphs`, its index in the document; below 0 for what stands before the first (a transcript's title).
  var numbers: [Int] = []
  /// How many of `paragraphs` come before the document's own.
  private(set) var headCount = 0
  var stretches: [Stretch] = []
  /// Places of the quotation marks of any kind.
  private var marks: [Int32] = []
  /// Whether there are single marks or lone apostrophes at all.
  private(set) var hasSingleMarks = false
  /// Whether there are more double marks than open and close the stretches.
  private(set) var hasNestedMarks = false

  /// Reads the given ranges of a text as paragraphs; `firstNumber` is the number of the first. Linear in their length.
  init(_ text: Span<UInt8>, paragraphs ranges: [Range<Int>], firstNumber: Int = 0) {
    let scanner = WordScanner()
    var bytes = 0
    for range in ranges { bytes += range.count }
    words.reserveCapacity(bytes / 5)
    paragraphs.reserveCapacity(ranges.count)
    numbers.reserveCapacity(ranges.count)
    for (number, range) in ranges.enumerated() {
      let first = words.count
      scanner.scan(text, range, into: &words, marks: &marks)
      guard words.count > first else { continue }
      paragraphs.append(first..<words.count)
      numbers.append(number + firstNumber)
    }
    headCount = numbers.firstIndex { $0 >= 0 } ?? numbers.count
    findStretches()
    var doubles = 0
    for mark in marks {
      if words[Int(mark)].isMark { doubles += 1 } else { hasSingleMarks = true }
    }
    hasNestedMarks = doubles > 2 * stretches.count
    if hasSingleMarks, SingleMarks.areMain(words, paragraphs, doubles: stretches.count, text) {
      SingleMarks.promote(&words, paragraphs, text)
      for index in words.indices { words[index].stretch = -1 }
      stretches.removeAll(keepingCapacity: true)
      findStretches()
      hasNestedMarks = true
    }
    SpokenCues.mark(&words, stretches)
    var sentence: Int32 = 0
    for range in paragraphs { sentence = Sentences.number(&words, range, from: sentence) }
    for index in stretches.indices {
      let stretch = stretches[index]
      guard !stretch.isClosed, stretch.paragraph + 1 < paragraphs.count else { continue }
      let here = paragraphs[stretch.paragraph]
      let next = paragraphs[stretch.paragraph + 1]
      if stretch.close == here.upperBound, words[next.lowerBound].isMark { stretches[index].continues = true }
    }
  }

  private mutating func findStretches() {
    var finder = MarkFinder(marks)
    for (paragraph, range) in paragraphs.enumerated() {
      finder.find(in: &words, range, paragraph: paragraph, into: &stretches)
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
