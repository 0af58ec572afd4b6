/// The words of a PDF with their places, from the table that `pdftotext -tsv` prints.
struct PDFWords {
  struct Word {
    /// From 1 on.
    var page: Int32
    /// Points from the left and from the top of the page.
    var left: Float
    var top: Float
    var width: Float
    var height: Float
    /// Where its letters are in `bytes`.
    var range: Range<Int>

    var right: Float { left + width }
    var middle: Float { top + height / 2 }
  }

  let bytes: [UInt8]
  private(set) var all: [Word] = []
  private(set) var pages = 0
  /// Points.
  private(set) var pageWidth: Float = 0
  private var letters = 0

  private static let columns = 12
  private static let mostPages: Float = 100_000

  /// Linear in the table. Its columns are level, page, paragraph, block, line, word, left, top, width, height, certainty, text;
  /// level 1 is a page, 5 a word.
  init(_ table: [UInt8]) {
    bytes = table
    let span = table.span
    var start = 0
    while start < table.count {
      var end = start
      while end < table.count, table[end] != 0x0A { end += 1 }
      take(span, start..<end)
      start = end + 1
    }
  }

  private mutating func take(_ span: Span<UInt8>, _ line: Range<Int>) {
    var fields: [Range<Int>] = []
    fields.reserveCapacity(Self.columns)
    var first = line.lowerBound
    for index in line where span[index] == 0x09 && fields.count < Self.columns - 1 {
      fields.append(first..<index)
      first = index + 1
    }
    fields.append(first..<line.upperBound)
    guard fields.count == Self.columns, let level = Self.number(span, fields[0]),
      let page = Self.number(span, fields[1]), page >= 1, page <= Self.mostPages
    else {
      // A word with a line break inside.
      if let last = all.last, !line.isEmpty, last.range.upperBound + 1 == line.lowerBound {
        all[all.count - 1].range = last.range.lowerBound..<line.upperBound
      }
      return
    }
    if level == 1 {
      pages = max(pages, Int(page))
      pageWidth = max(pageWidth, Self.number(span, fields[8]) ?? 0)
      return
    }
    guard level == 5, Int(page) <= pages, !fields[11].isEmpty, let left = Self.number(span, fields[6]),
      let top = Self.number(span, fields[7]), let width = Self.number(span, fields[8]),
      let height = Self.number(span, fields[9])
    else { return }
    all.append(Word(page: Int32(page), left: left, top: top, width: width, height: max(height, 1), range: fields[11]))
    for index in fields[11] where span[index] >= 0x80 || (span[index] | 0x20) &- 0x61 < 26 { letters += 1 }
  }

  /// `-12.50`.
  private static func number(_ span: Span<UInt8>, _ range: Range<Int>) -> Float? {
    var (value, scale, isNegative) = (Float(0), Float(0), false)
    guard !range.isEmpty, range.count <= 16 else { return nil }
    for index in range {
      switch span[index] {
      case 0x30...0x39:
        value = value * 10 + Float(span[index] - 0x30)
        scale *= 10
      case 0x2E: scale = 1
      case 0x2D: isNegative = true
      default: return nil
      }
    }
    let number = scale > 1 ? value / scale : value
    return isNegative ? -number : number
  }

  /// Whether it is text, and not numbers of glyphs that nobody gave letters.
  var areLetters: Bool {
    let count = all.reduce(0) { $0 + $1.range.count }
    return letters * 4 >= count
  }
}
