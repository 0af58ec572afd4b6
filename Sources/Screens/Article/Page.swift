import Canvas

/// Text laid out for a pane: blocks of words, broken into lines once for a width, then drawn a visible line at a time.
///
/// Laying out is linear in the text; drawing and scrolling touch visible lines only.
struct Page: Sendable {
  private(set) var blocks: [Block] = []
  private(set) var lines: [Line] = []
  let width: Int
  /// The line where each quotation's words begin, and the line of its row in a list of quotes.
  private var wordLines: [Int: Int] = [:]
  private var rowLines: [Int: Int] = [:]
  private var linkLines: [Int: Int] = [:]
  /// Lines with quotations, in order, to find the next one below a line.
  private var quoteLines: [(line: Int, quote: Int)] = []
  /// The same for turns.
  private var turnLines: [(line: Int, quote: Int)] = []

  /// What a stretch of text is, which says how it looks.
  enum Role: Hashable, Sendable {
    case plain, title, dim, quotation, mark, speaker, rule, key, starred
  }

  struct Span: Hashable, Sendable {
    /// Offsets into the block's text.
    var range: Range<Int>
    var role: Role
    /// Which quotation of the article (index into its quotes) these words are, if they are one.
    var quote: Int?
  }

  /// A paragraph, a heading, a row of a list inside the text.
  struct Block: Sendable {
    /// Readable text in UTF-8, without line breaks.
    var text: [UInt8]
    var role: Role = .plain
    /// In order, without overlap.
    var spans: [Span] = []
    var indent = 0
    /// Indent of the second line and those that follow.
    var hanging = 0
    /// Rows of a list are cut at the edge instead of wrapped.
    var wraps = true
    /// The row's quotation or link, if the block is a row of those lists.
    var quote: Int?
    var link: Int?
    /// Whether `{` and `}` stop here.
    var isParagraph = false
    /// Stretches of the text that lead somewhere, in order.
    var addresses: [Address] = []

    init(_ text: String, _ role: Role = .plain, indent: Int = 0) {
      self.text = Array(text.utf8)
      self.role = role
      self.indent = indent
      hanging = indent
    }

    init(_ text: [UInt8], _ role: Role = .plain, indent: Int = 0) {
      self.text = text
      self.role = role
      self.indent = indent
      hanging = indent
    }
  }

  struct Address: Hashable, Sendable {
    /// Offsets into the block's text.
    var range: Range<Int>
    var link: Hyperlink
  }

  struct Line: Hashable, Sendable {
    var block: Int
    var range: Range<Int>
    var indent: Int
  }

  init(width: Int) {
    self.width = max(1, width)
  }

  mutating func add(_ block: Block) {
    let number = blocks.count
    let first = lines.count
    blocks.append(block)
    if block.wraps, !block.text.isEmpty {
      let ranges = wrap(block.text, width: max(1, width - max(block.indent, block.hanging)))
      for (index, range) in ranges.enumerated() {
        lines.append(Line(block: number, range: range, indent: index == 0 ? block.indent : block.hanging))
      }
    } else {
      lines.append(Line(block: number, range: 0..<block.text.count, indent: block.indent))
    }
    if let link = block.link, linkLines[link] == nil { linkLines[link] = first }
    if let quote = block.quote, rowLines[quote] == nil {
      rowLines[quote] = first
      quoteLines.append((first, quote))
    }
    for span in block.spans where span.role == .quotation || span.role == .speaker {
      guard let quote = span.quote, let line = line(ofBlock: number, at: span.range.lowerBound) else { continue }
      wordLines[quote] = line
      if span.role == .speaker { turnLines.append((line, quote)) } else { quoteLines.append((line, quote)) }
    }
  }

  mutating func addBlank() {
    add(Block(""))
  }

  /// A heading inside a page: `─ links ─────`.
  mutating func addRule(_ words: String, signs: Signs) {
    let lead = signs.horizontal + " " + words + " "
    let rest = max(0, width - columns(of: lead))
    add(Block(lead + String(repeating: signs.horizontal, count: rest), .rule))
  }

  /// The first line that shows a place of a block.
  func line(ofBlock block: Int, at offset: Int = 0) -> Int? {
    let index = lines.partitioningIndex { $0.block > block || ($0.block == block && $0.range.upperBound > offset) }
    if index < lines.count, lines[index].block == block { return index }
    return index > 0 && lines[index - 1].block == block ? index - 1 : nil
  }

  /// The line where the words of a quotation begin; if they are not on this page, its row in the list of quotes.
  func line(ofQuote quote: Int) -> Int? { wordLines[quote] ?? rowLines[quote] }
  func line(ofQuoteRow quote: Int) -> Int? { rowLines[quote] }
  func line(ofLink link: Int) -> Int? { linkLines[link] }

  /// The first quotation that begins at or below a line.
  func quote(atOrBelow top: Int) -> Int? {
    let index = quoteLines.partitioningIndex { $0.line >= top }
    return index < quoteLines.count ? quoteLines[index].quote : nil
  }

  /// The first turn that begins at or below a line, and the last that begins above it.
  func turn(atOrBelow top: Int) -> Int? {
    let index = turnLines.partitioningIndex { $0.line >= top }
    return index < turnLines.count ? turnLines[index].quote : nil
  }

  func turn(above top: Int) -> Int? {
    let index = turnLines.partitioningIndex { $0.line >= top }
    return index > 0 ? turnLines[index - 1].quote : nil
  }

  /// The row of a list of quotes that covers a line.
  func quoteRow(at line: Int) -> Int? {
    lines.indices.contains(line) ? blocks[lines[line].block].quote : nil
  }
}

extension Array {
  /// The first index whose element, and all behind it, fulfil a condition; by halving.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// A place in a page where the words searched for stand.
struct Hit: Hashable, Sendable {
  var block: Int
  var range: Range<Int>
}

extension Page {
  /// Where words stand in the page, in order; case of ASCII letters does not count, a run of blanks is one. Linear.
  func hits(of words: [String], limit: Int = 10_000) -> [Hit] {
    let hits = words.flatMap { self.hits(of: $0, limit: limit) }
    guard words.count > 1 else { return hits }
    return hits.sorted { ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound) }
  }

  func hits(of words: String, limit: Int = 10_000) -> [Hit] {
    let needle = Array(words.utf8).map(lowered)
    guard let first = needle.first else { return [] }
    var hits: [Hit] = []
    for (number, block) in blocks.enumerated() where block.text.count >= needle.count {
      let text = block.text.span
      var index = 0
      while index + needle.count <= text.count {
        if lowered(text[index]) == first, matches(text, at: index, needle) {
          hits.append(Hit(block: number, range: index..<index + needle.count))
          if hits.count == limit { return hits }
          index += needle.count
        } else {
          index += 1
        }
      }
    }
    return hits
  }

  private func matches(_ text: Swift.Span<UInt8>, at start: Int, _ needle: [UInt8]) -> Bool {
    for offset in needle.indices where lowered(text[start + offset]) != needle[offset] { return false }
    return true
  }
}

func lowered(_ byte: UInt8) -> UInt8 {
  byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
}
