/// The table of places, to be asked for a name. Made on first use in well under a millisecond.
struct PlaceNames: Sendable {
  static let all = PlaceNames()

  /// A name that stands in the table.
  struct Entry {
    /// The folded name that all its spellings share.
    var key: ArraySlice<UInt8>
    /// A country, a state or a large city: taken for the place even where other names stand beside it.
    var isWellKnown: Bool
  }

  private let bytes: [UInt8]
  /// Where each line begins.
  private let lines: [Int]

  private init() {
    let table = PlaceTable.lines.withUTF8Buffer { unsafe Array($0) }
    bytes = table.map { $0 == UInt8(ascii: ";") ? 0x0A : $0 } + [0x0A]
    var lines = [0]
    lines.reserveCapacity(1 << 16)
    for index in bytes.indices where bytes[index] == 0x0A && index + 1 < bytes.count { lines.append(index + 1) }
    self.lines = lines
  }

  /// Whether some name begins with this word. Costs a binary search.
  func begin(with word: ArraySlice<UInt8>) -> Bool {
    let index = firstLine(from: word)
    guard index < lines.count else { return false }
    let line = lines[index]
    guard line + word.count < bytes.count, bytes[line..<line + word.count] == word else { return false }
    let next = bytes[line + word.count]
    return next == 0x20 || !isName(next)
  }

  func entry(_ name: ArraySlice<UInt8>) -> Entry? {
    let index = firstLine(from: name)
    guard index < lines.count, compare(line: lines[index], name) == 0 else { return nil }
    var position = lines[index] + name.count
    let isWellKnown = bytes[position] == UInt8(ascii: "!")
    if isWellKnown { position += 1 }
    guard bytes[position] == UInt8(ascii: "=") else {
      return Entry(key: bytes[lines[index]..<lines[index] + name.count], isWellKnown: isWellKnown)
    }
    let start = position + 1
    while bytes[position] != 0x0A { position += 1 }
    return Entry(key: bytes[start..<position], isWellKnown: isWellKnown)
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte != 0x0A && byte != UInt8(ascii: "!") && byte != UInt8(ascii: "=")
  }

  /// The first line whose name is not before this one.
  private func firstLine(from name: ArraySlice<UInt8>) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if compare(line: lines[middle], name) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func compare(line: Int, _ name: ArraySlice<UInt8>) -> Int {
    var position = line
    for byte in name {
      let own = bytes[position]
      guard isName(own) else { return -1 }
      if own != byte { return own < byte ? -1 : 1 }
      position += 1
    }
    return isName(bytes[position]) ? 1 : 0
  }
}
