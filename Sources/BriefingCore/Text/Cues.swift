/// What is known of the words of saying, read once from `CueWords.table`.
extension CueWords {
  struct Row {
    var hash: UInt32
    /// In how many of 100 places outside marks the word is a cue.
    var saying: UInt8
    /// In how many of 100 it is the cue of words in marks.
    var marked: UInt8
    /// How often it was seen as a cue.
    var seen: UInt16
    /// Ends in -ing.
    var isParticiple: Bool
  }

  static let rows: [Row] = read(table)

  private static func read(_ table: String) -> [Row] {
    var rows: [Row] = []
    var hash = WordHash()
    var tail: UInt32 = 0
    var inWord = true
    var numbers: [Int] = []
    var number = -1
    for byte in table.utf8 {
      switch byte {
      case 0x30...0x39:
        number = max(number, 0) * 10 + Int(byte) - 0x30
      case 0x3B:
        if number >= 0 { numbers.append(number) }
        if numbers.count == 3 {
          rows.append(
            Row(
              hash: hash.value, saying: UInt8(min(numbers[0], 100)), marked: UInt8(min(numbers[1], 100)),
              seen: UInt16(min(numbers[2], 65_535)),
              isParticiple: tail == 0x696E67))
        }
        hash = WordHash()
        inWord = true
        numbers.removeAll(keepingCapacity: true)
        number = -1
      case 0x00...0x20:
        if number >= 0 {
          numbers.append(number)
          number = -1
        } else if !hash.isEmpty {
          inWord = false
        }
      default:
        if inWord {
          hash.take(byte)
          tail = (tail << 8 | UInt32(byte)) & 0xFFFFFF
        }
      }
    }
    return rows
  }
}
