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
  /// The line that states the day of publication; below 0 if none does.
  var dateLine = -1
  /// The labels of turns, by line.
  var labels: [Int: TurnLabel] = [:]
  /// The turns, where the form of their labels was found before lines were joined.
  private(set) var transcript: Transcript?
  /// What was taken out before the lines were named, in order.
  private var removed: [Document.Aside] = []
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
    var source = source
    let start = Self.markLength(source.text)
    let most = Self.mostLines(source.text.count)
    var (printed, read) = LineScanner.lines(of: source.text.span, in: start..<source.text.count, most: most)
    if source.markup == nil, let blanked = LineNumbers.blanked(source.text, printed) {
      source.text = blanked
      source.isVerbatim = false
      (printed, read) = LineScanner.lines(of: blanked.span, in: start..<blanked.count, most: most)
    }
    text = source.text
    document = Document(source: source)
    let unread = trimmed(source.text.span, read..<text.count)
    if source.format == .mail, let mail = MailLines(printed, source.text.span) {
      printed = mail.own
      removed += mail.asides
    }
    if !unread.isEmpty {
      removed.append(Document.Aside(range: unread, reason: .chrome))
      document.source.notices.append("the text has more than \(printed.count) lines; the rest is set aside")
    }
    // Markup says where a paragraph ends; nothing is to be guessed then.
    let wrap = source.markup == nil ? HardWrap(printed) : nil
    if let script = Self.script(source, printed) {
      let joined = ScriptLines(script, printed, source.text.span, wrap)
      lines = joined.lines
      transcript = Transcript(turns: joined.turns)
      removed += joined.asides
    } else if source.isSpeech {
      lines = printed
      transcript = Transcript(turns: [])
    } else {
      lines = wrap?.joined(printed, source.text.span) ?? printed
      if source.markup == nil, wrap == nil, let broken = BrokenLines(lines, text) { lines = broken.joined() }
    }
    signs = Signs.of(lines, source.text.span)
    roles = [Role](repeating: .undecided, count: lines.count)
    if start > 0 { document.setAside.append(Document.Aside(range: 0..<start, reason: .chrome)) }
  }

  /// A line takes some hundred bytes of memory while a text is read, so megabytes of lines of a letter are not read to their
  /// end. Texts of people have more bytes a line.
  private static func mostLines(_ bytes: Int) -> Int { 20_000 + bytes / 32 }

  /// The bytes of a byte order mark, which belong to the file and not to the text.
  private static func markLength(_ text: [UInt8]) -> Int {
    text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  func readable(_ range: Range<Int>) -> String { readableText(text.span, range) }

  func isUndecided(_ index: Int) -> Bool { roles[index] == .undecided }

  /// Turns roles and cuts into the document's lists, in the order of the text.
  mutating func finish() -> Document {
    document.related.sort { $0.range.lowerBound < $1.range.lowerBound }
    var nextCut = cuts.startIndex
    var nextTeaser = document.related.startIndex
    for (index, line) in lines.enumerated() {
      if nextCut < cuts.endIndex, cuts[nextCut].line == index {
        document.setAside.append(contentsOf: cuts[nextCut].asides)
        if let rest = cuts[nextCut].rest { document.paragraphs.append(Document.Paragraph(range: rest)) }
        nextCut += 1
        continue
      }
      // A teaser's headline and summary are one aside.
      while nextTeaser < document.related.endIndex,
        document.related[nextTeaser].range.upperBound <= line.range.lowerBound
      {
        nextTeaser += 1
      }
      switch roles[index] {
      case .paragraph(let kind): document.paragraphs.append(paragraph(index, kind))
      case .aside(.teaser) where nextTeaser < document.related.endIndex:
        let range = document.related[nextTeaser].range
        if range.lowerBound == line.range.lowerBound {
          document.setAside.append(Document.Aside(range: range, reason: .teaser))
        } else if !range.contains(line.range.lowerBound) {
          document.setAside.append(Document.Aside(range: line.range, reason: .teaser))
        }
      case .aside(let reason): document.setAside.append(Document.Aside(range: line.range, reason: reason))
      case .undecided: document.setAside.append(Document.Aside(range: line.range, reason: .chrome))
      }
    }
    if !removed.isEmpty {
      document.setAside = (document.setAside + removed).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    return document
  }

  private func paragraph(_ index: Int, _ kind: Document.Paragraph.Kind) -> Document.Paragraph {
    let range = lines[index].range
    guard kind == .turn, let label = labels[index] else { return Document.Paragraph(range: range, kind: kind) }
    return Document.Paragraph(range: range, kind: .turn, label: readable(label.range), wordsStart: label.wordsStart)
  }
}
