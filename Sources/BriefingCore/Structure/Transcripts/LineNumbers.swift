/// Numbers of lines in the margin, as courts print them: taken off, so that lines begin with their words.
struct LineNumbers {
  private(set) var lines: [Line]
  private(set) var asides: [Document.Aside] = []

  /// Nil when the lines have none. The evidence is their order: each number is the last and one, or begins a page.
  init?(_ printed: [Line], _ bytes: Span<UInt8>) {
    var ends: [Int] = []
    ends.reserveCapacity(printed.count)
    var (numbered, inOrder, last) = (0, 0, -1)
    for line in printed {
      guard line.begins == .digit, let (number, end) = Self.number(bytes, line.range) else {
        ends.append(line.range.lowerBound)
        continue
      }
      numbered += 1
      if number == last + 1 || number == 1 { inOrder += 1 }
      last = number
      ends.append(end)
    }
    guard numbered >= 20, numbered * 2 >= printed.count, inOrder * 10 >= numbered * 9 else { return nil }
    lines = []
    lines.reserveCapacity(printed.count)
    for (line, end) in zip(printed, ends) { take(line, bytes, end) }
  }

  /// A number of one or two digits with two spaces behind it, or alone.
  private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (Int, Int)? {
    var (index, number) = (range.lowerBound, 0)
    while index < range.upperBound, bytes[index] &- 0x30 < 10, index - range.lowerBound < 3 {
      number = number * 10 + Int(bytes[index] &- 0x30)
      index += 1
    }
    guard index - range.lowerBound <= 2 else { return nil }
    let behind = LabelReader.behindSpace(bytes, index, range.upperBound)
    return behind == range.upperBound || behind - index >= 2 ? (number, behind) : nil
  }

  private mutating func take(_ line: Line, _ bytes: Span<UInt8>, _ end: Int) {
    guard end > line.range.lowerBound else { return lines.append(line) }
    let number = trimmed(bytes, line.range.lowerBound..<end)
    asides.append(Document.Aside(range: number, reason: .chrome))
    guard var rest = LineScanner.lines(of: bytes, in: end..<line.range.upperBound).first else { return }
    // Indents count from the numbers.
    rest.indent = Int32(truncatingIfNeeded: end - number.upperBound)
    rest.blanksBefore = line.blanksBefore
    lines.append(rest)
  }
}
