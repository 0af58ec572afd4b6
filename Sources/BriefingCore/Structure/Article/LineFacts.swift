/// What is known of each line of a text before any model is asked: the ground that its features are counted on.
package struct LineFacts: Sendable {
  let lines: [Line]
  let repeats: Repeats
  /// Words, or what would be as much in writing without spaces.
  private(set) var sizes: [Int32] = []
  /// The words of lines that read as running text, 0 for others.
  private(set) var prose: [Int32] = []
  private(set) var phrases: [PhraseKeys] = []
  /// Share of words that do not begin with a capital or a digit, hundredths.
  private(set) var low: [UInt8] = []
  /// Words of the lines that no blank line parts from this one, and how many lines these are.
  private(set) var groupSizes: [Int32] = []
  private(set) var groupLines: [Int32] = []
  /// The number of each line's group.
  private(set) var groups: [Int32] = []

  init(_ bytes: Span<UInt8>, _ lines: [Line], _ repeats: Repeats) {
    self.lines = lines
    self.repeats = repeats
    sizes.reserveCapacity(lines.count)
    prose.reserveCapacity(lines.count)
    phrases.reserveCapacity(lines.count)
    low.reserveCapacity(lines.count)
    var keys = PhraseKeys()
    for line in lines {
      let size = Int32(Self.size(line))
      sizes.append(size)
      prose.append(Self.isProse(line, size) ? size : 0)
      low.append(ByteScale.share(Int(line.lowers + line.ideographs / 2), of: Int(line.words + line.ideographs / 2)))
      keys.read(bytes, line)
      phrases.append(keys)
    }
    findGroups()
  }

  private mutating func findGroups() {
    var number: Int32 = -1
    for (index, line) in lines.enumerated() {
      if index == 0 || line.blanksBefore > 0 {
        number += 1
        groupSizes.append(0)
        groupLines.append(0)
      }
      groups.append(number)
      groupSizes[Int(number)] += sizes[index]
      groupLines[Int(number)] += 1
    }
  }

  /// Words of a line; in writing without spaces, what would be as much.
  static func size(_ line: Line) -> Int {
    let words = Int(line.words) + Int(line.ideographs) / 2
    // Thai and its like have letters without number in few words.
    let letters = Int(line.letters - line.ideographs)
    return letters > words * 16 ? max(words, letters / 6) : words
  }

  /// Running text, in any language: twelve words, a sentence's end, few capitals, not glued of many entries.
  static func isProse(_ line: Line, _ size: Int32) -> Bool {
    // Thai has no full stop.
    let isUnspaced = line.letters > line.words * 16
    guard size >= 12, line.stops > 0 || line.ends == .colon || (isUnspaced && size >= 25) else { return false }
    guard (line.lowers + line.ideographs / 2) * 5 >= (line.words + line.ideographs / 2) * 2 else { return false }
    return line.seams * 12 <= size
  }
}
