/// Markdown as text: what marks headings, emphasis and links goes, the words stay; front matter is what the file states.
///
/// Paragraphs, headings, items and quotations are divided by blank lines; items keep a bullet or their number. Source: the
/// CommonMark specification, as far as prose needs it. One pass, and what a mark looks ahead for is bounded: linear.
struct Markdown {
  private(set) var text: [UInt8] = []
  private(set) var stated = Source.Stated()
  private let bytes: [UInt8]
  /// The paragraph being read, its lines joined.
  private var paragraph: [UInt8] = []
  private var fence: UInt8?
  private var wasQuoted = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    text.reserveCapacity(bytes.count)
    let frontMatter = FrontMatter(bytes)
    for field in frontMatter.fields { take(field.name, field.value) }
    var index = frontMatter.end
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      readLine(bytes[index..<end])
      index = end + 1
    }
    endParagraph()
  }

  // MARK: Front matter

  private mutating func take(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    switch name {
    case "title": stated.title = value
    case "date", "published", "publishdate": stated.date = CalendarDate.isoText(value) ?? stated.date
    case "author", "authors", "byline", "by": stated.byline = value
    case "source", "publication", "site", "publisher": stated.source = value
    case "url", "link", "canonical", "canonical_url", "source_url": stated.url = value
    case "speakers", "speaker", "guests", "guest", "hosts", "host", "participants", "interviewer", "interviewee":
      stated.speakers += value.split(separator: ",").prefix(100).map { readableText(Array($0.utf8).span) }
    case "lang", "language": stated.language = value
    default: break
    }
  }

  // MARK: Lines

  private mutating func readLine(_ line: ArraySlice<UInt8>) {
    let range = trimmed(bytes.span, line.startIndex..<line.endIndex)
    guard !range.isEmpty else { return endParagraph() }
    var start = range.lowerBound
    let first = bytes[start]
    if let open = fence {
      if isFence(range), first == open { fence = nil } else { addWhole(range) }
      return
    }
    if isFence(range) {
      endParagraph()
      fence = first
      return
    }
    // `> `, as deep as it goes.
    var isQuoted = false
    while start < range.upperBound, bytes[start] == 0x3E {
      start += 1
      while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
      isQuoted = true
    }
    guard start < range.upperBound else { return endParagraph() }
    let rest = start..<range.upperBound
    if let heading = heading(rest) {
      endParagraph()
      add(heading)
      return endParagraph()
    }
    if isRule(rest) {
      // Under a paragraph it makes that a heading, else it is a rule: neither is text.
      return endParagraph()
    }
    if isDefinition(rest) { return }
    if let item = item(rest) {
      endParagraph()
      paragraph.append(contentsOf: item.mark)
      add(item.rest)
      return
    }
    if isQuoted != wasQuoted { endParagraph() }
    wasQuoted = isQuoted
    if !paragraph.isEmpty, paragraph.last != 0x0A { paragraph.append(0x20) }
    add(rest)
    // Two spaces at the end break the line.
    if line.suffix(2).elementsEqual([0x20, 0x20]) { paragraph.append(0x0A) }
  }

  private func isFence(_ range: Range<Int>) -> Bool {
    let line = bytes[range]
    return line.starts(with: [0x60, 0x60, 0x60]) || line.starts(with: [0x7E, 0x7E, 0x7E])
  }

  private func heading(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x23 { start += 1 }
    guard start > range.lowerBound, start - range.lowerBound <= 6, start < range.upperBound, bytes[start] <= 0x20 else {
      return nil
    }
    var end = range.upperBound
    while end > start, bytes[end - 1] == 0x23 || bytes[end - 1] == 0x20 { end -= 1 }
    return trimmed(bytes.span, start..<end)
  }

  /// `---`, `***`, `===`: three or more of one sign and nothing else.
  private func isRule(_ range: Range<Int>) -> Bool {
    let sign = bytes[range.lowerBound]
    guard sign == 0x2D || sign == 0x2A || sign == 0x5F || sign == 0x3D else { return false }
    return bytes[range].allSatisfy { $0 == sign || $0 == 0x20 } && bytes[range].count { $0 == sign } >= 3
  }

  /// `[name]: https://...`
  private func isDefinition(_ range: Range<Int>) -> Bool {
    guard bytes[range.lowerBound] == 0x5B, let close = bytes[range].prefix(200).firstIndex(of: 0x5D) else {
      return false
    }
    let rest = bytes[(close + 1)..<range.upperBound]
    return rest.starts(with: Array(": http".utf8)) || rest.starts(with: Array(": <http".utf8))
  }

  private func item(_ range: Range<Int>) -> (mark: [UInt8], rest: Range<Int>)? {
    var next = range.lowerBound
    if [0x2D, 0x2A, 0x2B].contains(bytes[next]) {
      next += 1
    } else {
      while next < range.upperBound, bytes[next] &- 0x30 < 10 { next += 1 }
      guard next > range.lowerBound, next - range.lowerBound <= 3, next < range.upperBound,
        bytes[next] == 0x2E || bytes[next] == 0x29
      else { return nil }
      next += 1
    }
    guard next < range.upperBound, bytes[next] == 0x20 || bytes[next] == 0x09 else { return nil }
    let rest = trimmed(bytes.span, next..<range.upperBound)
    guard !rest.isEmpty else { return nil }
    let mark = bytes[range.lowerBound] &- 0x30 < 10 ? Array(bytes[range.lowerBound..<next]) : [0x2D]
    return (mark + [0x20], rest)
  }

  /// A line of a block of code: as it stands.
  private mutating func addWhole(_ range: Range<Int>) {
    if !paragraph.isEmpty { paragraph.append(0x0A) }
    paragraph.append(contentsOf: bytes[range])
  }

  private mutating func endParagraph() {
    let range = trimmed(paragraph.span, 0..<paragraph.count)
    if !range.isEmpty {
      if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
      text.append(contentsOf: paragraph[range])
    }
    paragraph.removeAll(keepingCapacity: true)
  }

  // MARK: What stands in a line

  /// How far a mark looks for its other half.
  private static let farthest = 500

  /// Adds the words of a stretch without their marks.
  private mutating func add(_ range: Range<Int>) {
    /// Where in the paragraph the `[` of links stand that are not closed yet.
    var brackets: [(place: Int, isPicture: Bool)] = []
    var taken: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
      switch byte {
      case 0x5C where next > 0x20 && next < 0x7F && !isLetterOrDigit(next):
        paragraph.append(next)
        index += 2
      case 0x2A, 0x5F, 0x60, 0x7E:
        var end = index
        while end < range.upperBound, bytes[end] == byte { end += 1 }
        if isMark(index..<end, in: range) { index = end } else { index = copy(index..<end) }
      case 0x21 where next == 0x5B:
        brackets.append((paragraph.count, true))
        index += 2
      case 0x5B:
        brackets.append((paragraph.count, false))
        paragraph.append(byte)
        index += 1
      case 0x5D:
        let target = targetEnd(index + 1, range.upperBound)
        guard let open = brackets.popLast() else {
          paragraph.append(byte)
          index += 1
          break
        }
        if open.isPicture {
          // What a picture shows is no text of the article.
          paragraph.removeSubrange(min(open.place, paragraph.count)...)
          while let last = taken.last, last >= open.place { taken.removeLast() }
          index = target ?? index + 1
        } else if let target {
          taken.append(open.place)
          index = target
        } else {
          paragraph.append(byte)
          index += 1
        }
      case 0x3C: index = tagEnd(index, range.upperBound) ?? copy(index..<(index + 1))
      default: index = copy(index..<(index + 1))
      }
    }
    guard !taken.isEmpty else { return }
    taken.sort()
    var next = 0
    var kept = taken[0]
    for place in taken[0]..<paragraph.count {
      if next < taken.count, taken[next] == place {
        next += 1
        continue
      }
      paragraph[kept] = paragraph[place]
      kept += 1
    }
    paragraph.removeSubrange(kept...)
  }

  private mutating func copy(_ range: Range<Int>) -> Int {
    paragraph.append(contentsOf: bytes[range])
    return range.upperBound
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  /// Whether signs mark emphasis or code: at one side of a word; `snake_case` and `2 * 3` keep theirs.
  private func isMark(_ signs: Range<Int>, in line: Range<Int>) -> Bool {
    let sign = bytes[signs.lowerBound]
    if sign == 0x60 { return true }
    if sign == 0x7E { return signs.count == 2 }
    guard signs.count <= 3 else { return false }
    let before = signs.lowerBound > line.lowerBound ? bytes[signs.lowerBound - 1] : 0x20
    let after = signs.upperBound < line.upperBound ? bytes[signs.upperBound] : 0x20
    if before <= 0x20, after <= 0x20 { return false }
    if sign == 0x5F, isLetterOrDigit(before), isLetterOrDigit(after) { return false }
    return true
  }

  /// Behind `(address)` or `[name]`, if that stands there.
  private func targetEnd(_ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    let open = bytes[start]
    guard open == 0x28 || open == 0x5B else { return nil }
    let close: UInt8 = open == 0x28 ? 0x29 : 0x5D
    var depth = 0
    for index in start..<min(end, start + Self.farthest) {
      if bytes[index] == open { depth += 1 }
      if bytes[index] == close {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }

  /// Behind a tag or an address in angles.
  private func tagEnd(_ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end,
      (bytes[start + 1] | 0x20) &- 0x61 < 26 || bytes[start + 1] == 0x2F || bytes[start + 1] == 0x21
    else {
      return nil
    }
    return bytes[start..<min(end, start + Self.farthest)].firstIndex(of: 0x3E).map { $0 + 1 }
  }
}

extension Source {
  /// A file of Markdown. Linear.
  static func markdown(bytes: [UInt8], path: String?) throws(ReadingError) -> Source {
    let decoded = DecodedText(bytes)
    let markdown = Markdown(decoded.text)
    guard !markdown.text.isEmpty else { throw ReadingError(.empty, path: path) }
    return Source(
      id: makeID(path: path, content: bytes), path: path, format: .markdown, text: markdown.text, isVerbatim: false,
      stated: markdown.stated, notices: decoded.notices)
  }
}
