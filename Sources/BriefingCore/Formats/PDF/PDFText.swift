/// The lines of a PDF's pages put together as text.
struct PDFText {
  private(set) var bytes: [UInt8] = []
  private(set) var emptyPages: [Int] = []

  /// Words of one height beside each other.
  private struct Line {
    var words: [PDFWords.Word]
    /// A number at the margin counted it: no head is counted.
    var isCounted = false
    var top: Float { words.reduce(Float.infinity) { min($0, $1.top) } }
    var left: Float { words[0].left }
    var height: Float { words.reduce(0) { max($0, $1.height) } }
  }

  private let words: PDFWords

  /// Sorts the words of each page; else linear.
  init(_ words: PDFWords) {
    self.words = words
    var pages = split().map { Self.lines($0, words.pageWidth) }
    for index in pages.indices { dropMarginNumbers(&pages[index]) }
    dropHeads(&pages)
    for (number, page) in pages.enumerated() where page.isEmpty { emptyPages.append(number + 1) }
    write(pages)
  }

  private func split() -> [[PDFWords.Word]] {
    var pages = [[PDFWords.Word]](repeating: [], count: words.pages)
    for word in words.all where word.page >= 1 && Int(word.page) <= pages.count {
      pages[Int(word.page) - 1].append(word)
    }
    return pages
  }

  // MARK: lines

  private static func lines(_ words: [PDFWords.Word], _ width: Float) -> [Line] {
    guard let gap = columnGap(words, width) else { return rows(words) }
    return rows(words.filter { $0.right <= gap }) + rows(words.filter { $0.right > gap })
  }

  /// Where two columns part: a stripe of 8 points in the middle of the page that no word crosses, with three tenths of the words on
  /// each side.
  private static func columnGap(_ words: [PDFWords.Word], _ width: Float) -> Float? {
    guard words.count >= 40, width > 100, width < 10_000 else { return nil }
    // Words over each point: one more where a word begins, one less after its end.
    var changes = [Int](repeating: 0, count: Int(width) + 2)
    for word in words {
      let (first, last) = (max(0, Int(word.left)), min(changes.count - 2, Int(word.right)))
      guard first <= last else { continue }
      changes[first] += 1
      changes[last + 1] -= 1
    }
    var over = 0
    let isTaken = changes.map { change in
      over += change
      return over > 0
    }
    var free = 0
    for place in Int(width * 0.3)..<Int(width * 0.7) {
      free = isTaken[place] ? 0 : free + 1
      guard free >= 8, place + 1 == Int(width * 0.7) || isTaken[place + 1] else { continue }
      let gap = Float(place)
      let before = words.count { $0.right <= gap }
      if before * 10 >= words.count * 3, before * 10 <= words.count * 7 { return gap }
    }
    return nil
  }

  private static func rows(_ words: [PDFWords.Word]) -> [Line] {
    var lines: [Line] = []
    for word in words.sorted(by: { $0.middle < $1.middle }) {
      if let last = lines.last?.words[0], abs(word.middle - last.middle) < min(word.height, last.height) / 2 {
        lines[lines.count - 1].words.append(word)
      } else {
        lines.append(Line(words: [word]))
      }
    }
    for index in lines.indices { lines[index].words.sort { $0.left < $1.left } }
    return lines
  }

  // MARK: what is no text

  /// Lines at the top and at the foot of pages that come again on every fourth page in the same place, numbers aside.
  private func dropHeads(_ pages: inout [[Line]]) {
    var counts: [UInt64: Int] = [:]
    for page in pages {
      for key in Set(rim(page).map { key(page[$0]) }) { counts[key, default: 0] += 1 }
    }
    let least = max(3, pages.count / 4)
    for number in pages.indices {
      let page = pages[number]
      let heads = Set(rim(page).filter { counts[key(page[$0])] ?? 0 >= least })
      if !heads.isEmpty { pages[number] = page.indices.filter { !heads.contains($0) }.map { page[$0] } }
    }
  }

  /// The first three lines of a page and the last three.
  private func rim(_ page: [Line]) -> Set<Int> {
    Set(page.indices.prefix(3)).union(page.indices.suffix(3)).filter { !page[$0].isCounted }
  }

  /// Of the letters of a line, all digits alike, and of its height on the page.
  private func key(_ line: Line) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037 ^ UInt64(max(0, min(line.top, 1e6)))
    var wasDigit = false
    for word in line.words {
      for index in word.range {
        let byte = words.bytes[index]
        let isDigit = byte &- 0x30 < 10
        if isDigit, wasDigit { continue }
        wasDigit = isDigit
        hash = (hash ^ UInt64(isDigit ? 0x23 : byte)) &* 1_099_511_628_211
      }
      hash = (hash ^ 0x20) &* 1_099_511_628_211
    }
    return hash
  }

  /// The numbers of lines at the left margin: on most lines, at one place, one more each time.
  private func dropMarginNumbers(_ page: inout [Line]) {
    let numbers = page.map { number($0.words[0]) }
    let found = numbers.compactMap { $0 }
    guard found.count >= 5, found.count * 10 >= page.count * 6, isColumn(page, numbers) else { return }
    let rising = zip(found, found.dropFirst()).count { $1 == $0 + 1 }
    guard rising * 10 >= (found.count - 1) * 8 else { return }
    page = zip(page, numbers).compactMap { line, number in
      guard number != nil else { return line }
      return line.words.count > 1 ? Line(words: Array(line.words.dropFirst()), isCounted: true) : nil
    }
  }

  /// Whether the numbers are below each other, by their left edges or by their right ones.
  private func isColumn(_ page: [Line], _ numbers: [Int?]) -> Bool {
    let words = zip(page, numbers).compactMap { line, number in number == nil ? nil : line.words[0] }
    func spread(_ edges: [Float]) -> Float { (edges.max() ?? 0) - (edges.min() ?? 0) }
    return min(spread(words.map(\.left)), spread(words.map(\.right))) <= 4
  }

  private func number(_ word: PDFWords.Word) -> Int? {
    guard word.range.count <= 2, word.range.allSatisfy({ words.bytes[$0] &- 0x30 < 10 }) else { return nil }
    return word.range.reduce(0) { $0 * 10 + Int(words.bytes[$1] - 0x30) }
  }

  // MARK: writing

  private mutating func write(_ pages: [[Line]]) {
    let (usual, margin) = measures(pages)
    let compounds = compounds(pages)
    var before: Line?
    var isNewPage = false
    for page in pages {
      for line in page {
        var first = 0
        if let before {
          if let keepsHyphen = joinsWord(line.words[0], compounds) {
            if !keepsHyphen { bytes.removeLast() }
            bytes += letters(line.words[0])
            first = 1
          }
          let gap = line.top - before.top
          let isApart = isNewPage ? endsSentence : gap < 0 || gap > usual * 1.4
          // Where the rest of a word is all of the line, the next line begins a new one.
          if first == 0 {
            bytes += isApart ? [0x0A, 0x0A] : [0x0A]
          } else if line.words.count > 1 {
            bytes.append(0x0A)
          }
        }
        if first == 0 { indent(line, margin) }
        for (place, word) in line.words.enumerated().dropFirst(first) {
          if place > first { bytes.append(0x20) }
          bytes += letters(word)
        }
        (before, isNewPage) = (line, false)
      }
      isNewPage = true
    }
    bytes.append(0x0A)
  }

  private var endsSentence: Bool {
    guard let last = bytes.last else { return false }
    // A stop, a question, a closing mark.
    return [0x2E, 0x3F, 0x21, 0x3A, 0x22, 0x9D, 0x29].contains(last)
  }

  /// The usual distance of a line from the next, and the left edge of most lines, points.
  private func measures(_ pages: [[Line]]) -> (gap: Float, margin: Float) {
    var gaps: [Float] = []
    var edges: [Int: Int] = [:]
    for page in pages {
      for line in page { edges[Int(line.left), default: 0] += 1 }
      for (one, two) in zip(page, page.dropFirst()) where two.top > one.top { gaps.append(two.top - one.top) }
    }
    gaps.sort()
    let margin = edges.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    return (gaps.isEmpty ? 12 : gaps[(gaps.count - 1) / 2], Float(margin))
  }

  private mutating func indent(_ line: Line, _ margin: Float) {
    let columns = Int((line.left - margin) / (line.height * 0.5))
    if columns >= 3 { bytes += [UInt8](repeating: 0x20, count: min(columns, 24)) }
  }

  /// Words with a hyphen inside, as hashes.
  private func compounds(_ pages: [[Line]]) -> Set<UInt32> {
    var found: Set<UInt32> = []
    for word in words.all {
      let inner = word.range.dropFirst().dropLast()
      if inner.contains(where: { words.bytes[$0] == 0x2D }) { found.insert(hash(of: letters(word))) }
    }
    return found
  }

  private func hash(of word: [UInt8]) -> UInt32 {
    let kept = word.filter { $0 == 0x2D || $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
    return WordHash.of(kept.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
  }

  /// Where the text ends with the first part of the word and a hyphen: whether the hyphen is the word's own. Nil elsewhere.
  private func joinsWord(_ next: PDFWords.Word, _ compounds: Set<UInt32>) -> Bool? {
    let first = words.bytes[next.range.lowerBound]
    guard bytes.count > 2, bytes[bytes.count - 1] == 0x2D, (bytes[bytes.count - 2] | 0x20) &- 0x61 < 26,
      first &- 0x61 < 26 || first >= 0x80
    else { return nil }
    var start = bytes.count - 1
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    return compounds.contains(hash(of: Array(bytes[start...]) + letters(next)))
  }

  /// The letters of a word, ligatures as the letters they stand for.
  private func letters(_ word: PDFWords.Word) -> [UInt8] {
    var out: [UInt8] = []
    var index = word.range.lowerBound
    while index < word.range.upperBound {
      let byte = words.bytes[index]
      if byte == 0xEF, index + 2 < word.range.upperBound, words.bytes[index + 1] == 0xAC,
        Self.ligatures.indices.contains(Int(words.bytes[index + 2]) - 0x80)
      {
        out += Self.ligatures[Int(words.bytes[index + 2]) - 0x80]
        index += 3
      } else {
        out.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
        index += 1
      }
    }
    return out
  }

  /// U+FB00 to U+FB06.
  private static let ligatures: [[UInt8]] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }
}
