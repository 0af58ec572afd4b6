/// Which lines were printed before: repetition is the strongest evidence a text carries about itself.
///
/// Linear: an open-addressed table of line numbers by hash, probed a bounded number of times, so that no text can make it
/// slow (a repeat that hides behind that many collisions is not seen).
struct Repeats {
  /// For each line the first line with the same words, itself if there is none before.
  private(set) var first: [Int]
  /// How often the words of a first line occur; 0 for the others.
  private(set) var count: [Int32]

  private static let probes = 32

  init(_ lines: [Line]) {
    first = Array(lines.indices)
    count = [Int32](repeating: 0, count: lines.count)
    var size = 16
    while size < lines.count * 2 { size *= 2 }
    var table = [Int32](repeating: -1, count: size)
    for index in lines.indices {
      count[index] = 1
      let line = lines[index]
      guard line.hash != 0 else { continue }
      var slot = Int(truncatingIfNeeded: (line.hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & (size - 1)
      for _ in 0..<Self.probes {
        let other = Int(table[slot])
        if other < 0 {
          table[slot] = Int32(index)
          break
        }
        if lines[other].hash == line.hash, lines[other].words == line.words, lines[other].letters == line.letters {
          first[index] = other
          count[index] = 0
          count[other] += 1
          break
        }
        slot = (slot + 1) & (size - 1)
      }
    }
  }

  /// How often the words of the line occur in the text.
  func occurrences(_ index: Int) -> Int { Int(count[first[index]]) }
  func isRepeat(_ index: Int) -> Bool { first[index] != index }
}
