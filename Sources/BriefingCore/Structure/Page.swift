/// A text while its lines are being named: the lines, what each was found to be, and the fields found on the way.
struct Page {
  let text: [UInt8]
  var lines: [Line]
  var roles: [Role]
  var signs: [Signs]
  /// Whether the text is a whole page, menus and all.
  var isDump = false
  /// Of the title's line, once it is found; 0 before.
  var titleHash: UInt64 = 0
  /// The labels of turns, by line.
  var labels: [Int: TurnLabel] = [:]
  /// Lines of which parts go different ways, in order.
  var cuts: [Cut] = []
  var document: Document

  /// What a line is. Every line ends as a paragraph or an aside.
  enum Role: Equatable {
    case undecided
    case paragraph(Document.Paragraph.Kind)
    case aside(Document.Aside.Reason)
  }

  /// A line that is set aside in parts; `rest` is the paragraph that is left of it.
  struct Cut {
    var line: Int
    var asides: [Document.Aside]
    var rest: Range<Int>?
  }

  init(_ source: Source) {
    text = source.text
    document = Document(source: source)
    let start = Self.markLength(text)
    let printed = LineScanner.lines(of: source.text.span, from: start)
    lines = HardWrap(printed)?.joined(printed, source.text.span) ?? printed
    signs = Signs.of(lines, source.text.span)
    roles = [Role](repeating: .undecided, count: lines.count)
    if start > 0 { document.setAside.append(Document.Aside(range: 0..<start, reason: .chrome)) }
  }

  /// The bytes of a byte order mark, which belong to the file and not to the text.
  private static func markLength(_ text: [UInt8]) -> Int {
    text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  func readable(_ range: Range<Int>) -> String { readableText(text.span, range) }

  func isUndecided(_ index: Int) -> Bool { roles[index] == .undecided }

  /// Turns roles and cuts into the document's lists, in the order of the text.
  mutating func finish() -> Document {
    var nextCut = cuts.startIndex
    for (index, line) in lines.enumerated() {
      if nextCut < cuts.endIndex, cuts[nextCut].line == index {
        let cut = cuts[nextCut]
        nextCut += 1
        document.setAside.append(contentsOf: cut.asides)
        if let rest = cut.rest { document.paragraphs.append(Document.Paragraph(range: rest)) }
        continue
      }
      switch roles[index] {
      case .paragraph(let kind): document.paragraphs.append(paragraph(index, kind))
      case .aside(let reason): add(Document.Aside(range: line.range, reason: reason))
      case .undecided: add(Document.Aside(range: line.range, reason: .chrome))
      }
    }
    return document
  }

  private func paragraph(_ index: Int, _ kind: Document.Paragraph.Kind) -> Document.Paragraph {
    let range = lines[index].range
    guard kind == .turn, let label = labels[index] else { return Document.Paragraph(range: range, kind: kind) }
    return Document.Paragraph(range: range, kind: .turn, label: readable(label.range), wordsStart: label.wordsStart)
  }

  /// A teaser's headline and summary are one aside.
  private mutating func add(_ aside: Document.Aside) {
    if aside.reason == .teaser,
      let teaser = document.related.last(where: { $0.range.lowerBound <= aside.range.lowerBound }),
      let last = document.setAside.indices.last, document.setAside[last].reason == .teaser,
      teaser.range.contains(document.setAside[last].range.lowerBound), teaser.range.contains(aside.range.lowerBound)
    {
      let start = document.setAside[last].range.lowerBound
      document.setAside[last].range = start..<aside.range.upperBound
    } else {
      document.setAside.append(aside)
    }
  }
}
