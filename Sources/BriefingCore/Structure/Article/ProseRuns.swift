/// How well each line fits into a run of running text: the sum of words of prose less a penalty for each other line, best
/// over all runs that hold the line.
struct ProseRuns {
  /// The best run.
  private(set) var best: Range<Int> = 0..<0
  /// Its sum.
  private(set) var sum = 0
  /// For each line the best sum of a run through it.
  private(set) var through: [Int32] = []

  /// `prose` holds the words of each line that is prose, 0 for others, less than 0 for one that costs so much itself. Linear.
  init(_ prose: [Int32], penalty: Int32) {
    let count = prose.count
    guard count > 0 else { return }
    through = [Int32](repeating: 0, count: count)
    var here: Int32 = 0
    var bestEnd = 0
    // The best sum of a run that ends with the line; then what a run that begins with it adds.
    for index in 0..<count {
      here = max(here, 0) &+ Self.value(prose[index], penalty)
      through[index] = here
      if here > through[bestEnd] { bestEnd = index }
    }
    here = 0
    for index in stride(from: count - 1, through: 0, by: -1) {
      let value = Self.value(prose[index], penalty)
      here = max(here, 0) &+ value
      through[index] = through[index] &+ here &- value
    }
    sum = Int(through[bestEnd])
    guard sum > 0 else { return }
    var (start, end) = (bestEnd, bestEnd)
    while start > 0, through[start - 1] == through[bestEnd] { start -= 1 }
    while end + 1 < count, through[end + 1] == through[bestEnd] { end += 1 }
    best = start..<(end + 1)
  }

  @inline(__always)
  private static func value(_ words: Int32, _ penalty: Int32) -> Int32 {
    words > 0 ? min(words, 200) : words < 0 ? words : 0 &- penalty
  }
}
