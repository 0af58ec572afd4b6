import BriefingCore
import Library

/// A stretch of words to be marked: the article's quotation it is, and the number behind it, if it has them.
struct MarkedRange: Hashable, Sendable {
  var range: Range<Int>
  var quote: Int?
  var number: Int?
}

/// A stretch of a document made readable: runs of white space are one blank, and the quotations in it are marked.
struct Readable {
  private(set) var text: [UInt8] = []
  private(set) var spans: [Page.Span] = []

  /// - Parameters:
  ///   - range: the stretch, UTF-8 offsets into `document`.
  ///   - quotes: ranges of the quotations inside it, in order, in order.
  ///   - mark: what stands behind a quotation, made from its number.
  init(
    _ document: [UInt8], _ range: Range<Int>, quotes: [MarkedRange],
    mark: (Int) -> String
  ) {
    let bytes = document.span
    let end = min(range.upperBound, bytes.count)
    var offset = max(0, range.lowerBound)
    for quote in quotes {
      guard quote.range.lowerBound >= offset, quote.range.upperBound <= end else { continue }
      append(bytes, offset..<quote.range.lowerBound)
      let start = text.count
      append(bytes, quote.range)
      spans.append(Page.Span(range: start..<text.count, role: .quotation, quote: quote.quote))
      offset = quote.range.upperBound
      guard let number = quote.number else { continue }
      let close = Readable.closing(bytes, from: offset, end: end)
      append(bytes, offset..<close)
      offset = close
      if text.last != 0x20 { text.append(0x20) }
      let markStart = text.count
      text += Array(mark(number).utf8)
      spans.append(Page.Span(range: markStart..<text.count, role: .mark, quote: quote.quote))
    }
    append(bytes, offset..<end)
    while text.last == 0x20 { text.removeLast() }
  }

  /// The end of the marks and stops that belong to a quotation ending at `start`: a mark stands behind them.
  private static func closing(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    var index = start
    while index < end {
      switch bytes[index] {
      case 0x22, 0x27, 0x2C, 0x2E, 0x21, 0x3F, 0x3A, 0x3B: index += 1
      // ’ ” and »
      case 0xE2
      where index + 2 < end && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9D):
        index += 3
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xBB: index += 2
      default: return index
      }
    }
    return index
  }

  /// What nobody sees is left out, so that names and words are found and copied as they are read.
  private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var passed = range.lowerBound
    for index in range where index >= passed {
      let byte = bytes[index]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        if !text.isEmpty, text.last != 0x20 { text.append(0x20) }
      } else {
        passed = index + unseenLength(bytes, at: index)
        if passed == index { text.append(byte) }
      }
    }
  }
}

/// One article with all that the reader shows of it, as the library gave it.
public struct ArticleContent: Sendable {
  public var row: ArticleRow
  public var briefing: Briefing
  /// In the order of the text, `term`s, turns and reported clauses among them.
  public var quotes: [QuoteRow]
  /// Best first; nil until they have been looked up.
  public var links: [LinkRow]?
  /// The absolute path of the file that the document came in, its own or one that holds several; nil if there is none.
  public var file: String?
  /// Notes on words that are no longer quoted, each with those words.
  public var strayNotes: [String] = []

  /// Indices of the quotes that are somebody's words, reported ones only if they are shown; terms and turns have no number
  /// and no row.
  public private(set) var spoken: [Int] = []
  private var numbers: [Int?] = []
  /// Indices of the turns of a transcript.
  public let turns: [Int]

  public init(
    row: ArticleRow, briefing: Briefing, quotes: [QuoteRow], links: [LinkRow]? = nil, file: String? = nil
  ) {
    self.row = row
    self.briefing = briefing
    self.quotes = quotes
    self.links = links
    self.file = file
    turns = quotes.indices.filter { quotes[$0].kind == QuoteRow.turn }
    show(indirect: false)
  }

  /// Whether reported speech is marked and numbered as quotes are. Linear in the quotes.
  mutating func show(indirect isShown: Bool) {
    spoken = quotes.indices.filter {
      switch Quotation.Kind(rawValue: quotes[$0].kind) {
      case .direct, .mixed: true
      case .indirect: isShown
      case .term, .nested, nil: false
      }
    }
    numbers = Array(repeating: nil, count: quotes.count)
    for (place, index) in spoken.enumerated() { numbers[index] = place + 1 }
  }

  /// The number that stands behind a quotation in the text.
  func number(ofQuote index: Int) -> Int? { numbers[index] }

  /// The turn whose words begin at an offset.
  func turn(at start: Int) -> Int? {
    let index = turns.partitioningIndex { quotes[$0].range.lowerBound >= start }
    guard index < turns.count, quotes[turns[index]].range.lowerBound == start else { return nil }
    return turns[index]
  }

  /// A turn's number among them, from 1.
  func number(ofTurn quote: Int) -> Int? {
    let index = turns.partitioningIndex { $0 >= quote }
    return index < turns.count && turns[index] == quote ? index + 1 : nil
  }

  /// Whether the text shows that these are somebody's words.
  func isShown(_ quote: Int) -> Bool { numbers[quote] != nil || number(ofTurn: quote) != nil }

  /// The paragraph that holds a place of the text.
  func paragraph(at offset: Int) -> Int? {
    let paragraphs = briefing.document.paragraphs
    let index = paragraphs.partitioningIndex { $0.range.upperBound >= offset }
    return index < paragraphs.count ? index : nil
  }

  /// Words of the article, at the pace of a quiet reader (220 a minute), at least one.
  var minutes: Int {
    let bytes = briefing.document.paragraphs.reduce(0) { $0 + $1.range.count }
    return max(1, bytes / (6 * 220))
  }
}

extension Readable {
  /// A text as one line: each run of white space is one blank.
  static func oneLine(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: Readable(bytes, 0..<bytes.count, quotes: [], mark: { _ in "" }).text, as: UTF8.self)
  }
}
