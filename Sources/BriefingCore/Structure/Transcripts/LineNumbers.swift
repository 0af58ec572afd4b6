/// Numbers of lines in the margin, as courts print them.
enum LineNumbers {
  /// The text with such numbers made white space, so that every place in it stays what it was; nil when the lines have none.
  /// The evidence is their order: each number is the last and one, or begins a page.
  static func blanked(_ text: [UInt8], _ printed: [Line]) -> [UInt8]? {
    var places: [Range<Int>] = []
    var (inOrder, last) = (0, -1)
    for line in printed where line.begins == .digit {
      guard let (number, end) = number(text.span, line.range) else { continue }
      if number == last + 1 || number == 1 { inOrder += 1 }
      last = number
      places.append(line.range.lowerBound..<end)
    }
    guard places.count >= max(fewest, printed.count / 2), inOrder * 10 >= places.count * 9 else { return nil }
    var blanked = text
    for place in places.joined() where blanked[place] &- 0x30 < 10 { blanked[place] = 0x20 }
    return blanked
  }

  private static let fewest = 20

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
}
