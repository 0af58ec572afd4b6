extension Page {
  /// The container states the title: lines that say the same are set aside.
  mutating func takeStatedTitle(_ title: String) {
    document.title = title
    document.titleOrigin = .stated
    guard let hash = LineScanner.lines(of: Array(title.utf8).span).first?.hash, hash != 0 else { return }
    titleHash = hash
    var isRepeated = false
    for index in lines.indices where lines[index].hash == hash && isHeadOrChrome(index) {
      roles[index] = .aside(isRepeated ? .repeatedTitle : .title)
      isRepeated = true
    }
  }

  private func isHeadOrChrome(_ index: Int) -> Bool {
    index < 3 || isUndecided(index) || roles[index] == .aside(.chrome)
  }

  /// The first line ends with what a later whole line says alone: breadcrumb and title were glued, and the repeat shows
  /// where. What is left of the line falls apart at its seams.
  mutating func splitGluedTitle(before body: Int) {
    guard lines[0].words > 2, body > 1 else { return }
    let whole = lines[0].range
    for index in 1..<body where lines[index].words >= 2 && lines[index].letters < lines[0].letters {
      guard let start = Folding.suffix(text.span, of: whole, equalTo: lines[index].range), start > whole.lowerBound,
        isJunction(start, in: whole)
      else { continue }
      let crumb = trimmed(text.span, whole.lowerBound..<start)
      document.sections = seamParts(crumb).map { readable($0) }
      cuts.append(
        Cut(
          line: 0,
          asides: [
            Document.Aside(range: crumb, reason: .breadcrumb),
            Document.Aside(range: start..<whole.upperBound, reason: .title),
          ], rest: nil))
      roles[0] = .aside(.breadcrumb)
      if document.title.isEmpty {
        titleHash = lines[index].hash
        document.title = readable(lines[index].range)
        document.titleOrigin = .repeatedLine
      }
      for other in index..<body where lines[other].hash == lines[index].hash { roles[other] = .aside(.repeatedTitle) }
      return
    }
  }

  /// Whether two things meet at an offset: nothing between them, or a sign that breadcrumbs are strung with.
  private func isJunction(_ offset: Int, in line: Range<Int>) -> Bool {
    let before = trimmed(text.span, line.lowerBound..<offset).upperBound
    guard before > line.lowerBound else { return false }
    return before == offset || Self.isCrumbSign(decodeScalar(text.span, before: before).value)
  }

  private static func isCrumbSign(_ value: UInt32) -> Bool {
    value == 0x3E || value == 0x7C || value == 0xBB || value == 0x203A || value == 0x2F
  }

  /// The parts of a line that is strung with arrows, without the way home; nil if it is not.
  func crumbs(_ range: Range<Int>) -> [String]? {
    let bytes = text.span
    var index = range.lowerBound
    var arrows = 0
    while index < range.upperBound {
      let (value, length) = decodeScalar(bytes, at: index)
      if value == 0x3E || value == 0xBB || value == 0x203A { arrows += 1 }
      index += length
    }
    guard arrows > 0 else { return nil }
    let parts = seamParts(range).map { readable($0) }
    guard parts.count >= 2, parts.count <= arrows + 1, parts.allSatisfy({ $0.utf8.count <= 60 }) else { return nil }
    let sections = parts.filter {
      !["home", "you are here", "you are here:", "startseite", "accueil", "inicio"].contains($0.lowercased())
    }
    return sections.isEmpty ? nil : sections
  }

  /// Cuts where a capital follows a small letter, and at the signs breadcrumbs are strung with.
  private func seamParts(_ range: Range<Int>) -> [Range<Int>] {
    let bytes = text.span
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    var last = ScalarClass.space
    while index < range.upperBound {
      let (value, length) = decodeScalar(bytes, at: index)
      let kind = ScalarClass.of(value)
      let isSign = Self.isCrumbSign(value)
      if isSign || (kind == .upper && last == .lower) {
        parts.append(start..<index)
        start = isSign ? index + length : index
      }
      last = kind
      index += length
    }
    parts.append(start..<range.upperBound)
    return parts.map { trimmed(bytes, $0) }.filter { !$0.isEmpty }
  }

  /// The title is the headline nearest above the body that has most to say for it: said twice on the page, a byline or a
  /// date under it.
  mutating func findTitle(before body: Int, _ repeats: Repeats) {
    var best: (line: Int, merit: Int)?
    let bodyWords = WordSet(text.span, lines[body..<min(body + 5, lines.count)])
    for index in stride(from: body - 1, through: max(0, body - 40), by: -1) {
      guard let merit = titleMerit(index, before: body, repeats, bodyWords) else { continue }
      if merit > best?.merit ?? Int.min { best = (index, merit) }
    }
    guard let best else { return }
    let isRepeated = (0..<body).count { lines[$0].hash == lines[best.line].hash } > 1
    document.title = readable(lines[best.line].range)
    document.titleOrigin = isRepeated ? .repeatedLine : .stated
    titleHash = lines[best.line].hash
    var isSecond = false
    for index in 0..<body where lines[index].hash == titleHash {
      roles[index] = .aside(isSecond ? .repeatedTitle : .title)
      isSecond = true
    }
  }

  private func titleMerit(_ index: Int, before body: Int, _ repeats: Repeats, _ bodyWords: WordSet) -> Int? {
    let line = lines[index]
    guard isUndecided(index), isHeadline(line), signs[index].isEmpty,
      line.firstWord < line.columns || line.ideographs > 0
    else { return nil }
    // An article cut out of its page begins with its title; a page has it where the article begins.
    var merit = isDump ? -(body - index) : -index
    if repeats.occurrences(index) > 1 { merit += 8 }
    if (index + 1..<min(index + 4, body)).contains(where: { !signs[$0].isDisjoint(with: [.byline, .stamp]) }) {
      merit += 12
    }
    if line.words >= 5 || line.ideographs >= 10 { merit += 8 }
    merit += Int(bodyWords.share(of: line, text.span) * 24)
    if line.seams > 0, line.words > 6 { merit -= 4 }
    return merit
  }

  /// A headline says what the article says: the long words of the article's first lines.
  private struct WordSet {
    /// A filter of 4,096 bits: a word that is not among them passes once in some tens.
    private var bits = [UInt64](repeating: 0, count: 64)

    init(_ bytes: Span<UInt8>, _ lines: ArraySlice<Line>) {
      for line in lines { Self.forEachLongWord(bytes, line.range) { bits[Self.slot($0)] |= Self.bit($0) } }
    }

    private static func slot(_ word: UInt64) -> Int {
      Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 52) & 63
    }

    private static func bit(_ word: UInt64) -> UInt64 { 1 << ((word &* 0x9E37_79B9_7F4A_7C15) >> 58) }

    /// The share of a line's long words that are among these, 0 to 1.
    func share(of line: Line, _ bytes: Span<UInt8>) -> Double {
      var (all, known) = (0, 0)
      Self.forEachLongWord(bytes, line.range) { word in
        all += 1
        if bits[Self.slot(word)] & Self.bit(word) != 0 { known += 1 }
      }
      return all == 0 ? 0 : Double(known) / Double(all)
    }

    /// Hashes of the words of four letters and more; of writing without spaces, of each two characters.
    private static func forEachLongWord(_ bytes: Span<UInt8>, _ range: Range<Int>, _ body: (UInt64) -> Void) {
      var (word, letters, index): (UInt64, Int, Int) = (0, 0, range.lowerBound)
      var last: UInt64 = 0
      let end = min(range.upperBound, range.lowerBound + 600)
      while index < end {
        let (value, length) = decodeScalar(bytes, at: index)
        let kind = ScalarClass.of(value)
        index += length
        if kind == .ideograph {
          if last != 0 { body(last << 24 ^ UInt64(value)) }
          last = UInt64(value)
        } else if kind.isWord {
          word = LineScanner.mixed(word, UInt64(kind == .upper && value < 0x80 ? value | 0x20 : value))
          letters += 1
        }
        guard !kind.isWord || kind == .ideograph || index >= end else { continue }
        if letters >= 4 { body(word) }
        (word, letters) = (0, 0)
        if kind != .ideograph { last = 0 }
      }
    }
  }

  func isHeadline(_ line: Line) -> Bool {
    let size = max(line.words, line.ideographs / 2)
    guard size >= 3, line.letters > 9 || line.ideographs >= 6, line.columns <= 200, line.separators == 0 else {
      return false
    }
    guard line.numbers * 2 < line.words + line.ideographs, line.ends != .colon else { return false }
    // Headlines may ask and call out, but they do not end with a full stop.
    let last = text[line.range.upperBound - 1]
    return line.ends != .stop || ((last == 0x3F || last == 0x21) && line.words <= 25)
  }
}

extension Document {
  /// Makes a title where the text gives none: the first sentence of the first paragraph, cut at a word if it is long.
  mutating func makeTitle() {
    guard title.isEmpty else { return }
    if let first = paragraphs.first(where: { $0.kind == .paragraph || $0.kind == .turn }) {
      title = FirstSentence.title(source.text.span, first.wordsStart..<first.range.upperBound)
      if !title.isEmpty {
        titleOrigin = .firstSentence
        return
      }
    }
    titleOrigin = .fileName
    title = source.path.flatMap { $0.split(separator: "/").last.map(String.init) } ?? source.id
  }
}
