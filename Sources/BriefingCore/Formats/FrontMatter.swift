/// What a file of Markdown states before its text: `---`, lines of `name: value`, `---`.
///
/// As much of YAML as people write there: values in quotation marks, lists in brackets or on lines of their own, values folded
/// over several lines. Linear.
struct FrontMatter {
  /// Values are one line; the items of a list have commas between them.
  private(set) var fields: [(name: String, value: String)] = []
  /// Where the text begins.
  private(set) var end: Int

  private let bytes: [UInt8]
  /// The last name ends its line: lines below it are a list or have names of their own.
  private var isOpen = false
  private static let most = 64
  /// Of a value on several lines, in bytes.
  private static let longest = 2_000

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let begin = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    end = begin
    var index = begin
    while index < bytes.count {
      let lineEnd = BriefingCore.lineEnd(bytes.span, from: index)
      let line = trimmed(bytes.span, index..<lineEnd)
      let isMark = line.count == 3 && bytes[line].allSatisfy { $0 == 0x2D || $0 == 0x2E }
      if isMark, index > begin {
        end = min(lineEnd + 1, bytes.count)
        return
      }
      // What does not begin with a mark, or never ends, is none.
      guard isMark || index > begin else { break }
      if !isMark { take(line, isIndented: line.lowerBound > index) }
      index = lineEnd + 1
    }
    fields = []
  }

  private mutating func take(_ line: Range<Int>, isIndented: Bool) {
    guard !line.isEmpty else { return }
    let isItem = bytes[line.lowerBound] == 0x2D && line.count > 1 && bytes[line.lowerBound + 1] == 0x20
    if isIndented || isItem { return goOn(line, isItem: isItem) }
    guard fields.count < Self.most, let colon = bytes[line].firstIndex(of: 0x3A) else { return }
    let name = readableText(bytes.span, line.lowerBound..<colon).lowercased()
    fields.append((name, value(colon + 1..<line.upperBound)))
    isOpen = colon + 1 == line.upperBound
  }

  /// A line that goes on with the value before: an item of a list, or more of its words.
  private mutating func goOn(_ line: Range<Int>, isItem: Bool) {
    guard let last = fields.indices.last, fields[last].value.utf8.count < Self.longest else { return }
    // Of somebody with a name, an address and more, the name.
    let more = isItem ? item(line.lowerBound + 2..<line.upperBound) : isOpen ? named(line) ?? "" : value(line)
    guard !more.isEmpty else { return }
    let before = fields[last].value
    fields[last].value = before.isEmpty ? more : before + (isItem ? ", " : " ") + more
  }

  /// `Una Bly`, or the name of `name: Una Bly`.
  private func item(_ range: Range<Int>) -> String {
    let item = trimmed(bytes.span, range)
    return named(item) ?? value(item)
  }

  private func named(_ range: Range<Int>) -> String? {
    bytes[range].starts(with: "name:".utf8) ? value(range.lowerBound + 5..<range.upperBound) : nil
  }

  private func value(_ range: Range<Int>) -> String {
    let range = trimmed(bytes.span, range)
    guard let first = range.first else { return "" }
    // `>`, `|-`: the value is on the lines below.
    if range.count <= 2, bytes[first] == 0x3E || bytes[first] == 0x7C { return "" }
    guard range.count >= 2, bytes[first] == 0x5B, bytes[range.upperBound - 1] == 0x5D else { return unquoted(range) }
    return items(first + 1..<range.upperBound - 1).map(unquoted).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What stands between commas that are in no quotation marks.
  private func items(_ range: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = range.lowerBound
    var mark: UInt8 = 0
    var isBlank = true
    for index in range {
      let byte = bytes[index]
      if mark != 0 {
        if byte == mark { mark = 0 }
      } else if byte == 0x22 || byte == 0x27, isBlank {
        mark = byte
      } else if byte == 0x2C {
        items.append(start..<index)
        start = index + 1
      }
      isBlank = byte == 0x2C || (isBlank && byte == 0x20)
    }
    items.append(start..<range.upperBound)
    return items
  }

  /// Without the marks around it; a backslash before a mark, and a doubled single one, is how a mark is written inside.
  private func unquoted(_ range: Range<Int>) -> String {
    let range = trimmed(bytes.span, range)
    guard range.count >= 2, let mark = range.first.map({ bytes[$0] }), mark == 0x22 || mark == 0x27,
      bytes[range.upperBound - 1] == mark
    else { return readableText(bytes.span, range) }
    var value: [UInt8] = []
    var index = range.lowerBound + 1
    while index < range.upperBound - 1 {
      let isPair = index + 1 < range.upperBound - 1
      let isEscape = mark == 0x22 && bytes[index] == 0x5C && isPair && [0x22, 0x5C, 0x2F].contains(bytes[index + 1])
      if isEscape || (mark == 0x27 && bytes[index] == 0x27 && isPair && bytes[index + 1] == 0x27) { index += 1 }
      value.append(bytes[index])
      index += 1
    }
    return readableText(value.span)
  }
}
