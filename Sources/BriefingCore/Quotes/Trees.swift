/// A sum of small decision trees (at most eight levels) whose every level asks one question (`feature <= limit`), the same in all branches; the
/// answers together number the leaf. Read once from a table of text.
package struct Trees: Sendable {
  /// For each level of each tree: a feature and its limit.
  package private(set) var features: [UInt8] = []
  package private(set) var limits: [UInt8] = []
  /// `1 << depth` values a tree, thousandths.
  package private(set) var leaves: [Int32] = []
  package private(set) var depth = 0
  /// For each level, 127 less its limit in every lane of a word.
  private var addends: [UInt64] = []

  package init(depth: Int) { self.depth = depth }

  package mutating func append(features: [UInt8], limits: [UInt8], leaves: [Int32]) {
    self.features += features
    self.limits += limits
    self.leaves += leaves
    note(limits)
  }

  package var count: Int { depth == 0 ? 0 : features.count / depth }

  /// One line a tree: `feature<=limit` for each level, then the leaves in thousandths.
  package init(table: String) {
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      var questions = 0
      for cell in line.split(separator: UInt8(ascii: " ")) {
        var number: Int32 = 0
        var feature: Int32?
        var negative = false
        for byte in cell {
          switch byte {
          case 0x30...0x39: number = number * 10 + Int32(byte) - 0x30
          case 0x2D: negative = true
          case 0x3C:
            feature = number
            number = 0
          default: break
          }
        }
        if let feature {
          features.append(UInt8(clamping: feature))
          limits.append(UInt8(clamping: number))
          questions += 1
        } else {
          leaves.append(negative ? -number : number)
        }
      }
      if questions > 0 { depth = questions }
    }
    note(limits)
  }

  private mutating func note(_ limits: [UInt8]) {
    for limit in limits { addends.append(UInt64(127 - min(limit, 127)) &* FeatureSheet.ones) }
  }

  /// The table that `init(table:)` reads.
  package var table: String {
    (0..<count).map { tree in
      let questions = (tree * depth..<(tree + 1) * depth).map { "\(features[$0])<\(limits[$0])" }
      let values = (tree << depth..<(tree + 1) << depth).map { String(leaves[$0]) }
      return (questions + values).joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// The score of each candidate of a sheet, thousandths. After every `Trees.round` trees, candidates that are too far behind to
  /// win are given up, and when all that are left stand for one (`groups`: the same number, not below 0) the rest is spared.
  /// Gives whether it ended so, and nothing was in doubt.
  package func score(_ sheet: FeatureSheet, groups: [Int32], into scores: inout [Int32]) -> Bool {
    scores.removeAll(keepingCapacity: true)
    for _ in 0..<sheet.count { scores.append(0) }
    var alive = Array(0..<sheet.count)
    var first = 0
    while first < count {
      let last = min(first + Trees.round, count)
      if sheet.count <= 8 {
        // One word of lanes from the beginning.
        let sums = sums(first..<last, sheet.words.span, width: FeatureSheet.width, used: sheet.count)
        for lane in alive { scores[lane] &+= sums[lane] }
      } else if alive.count <= 8 {
        // All that are left go into one word of lanes.
        let sums = sums(first..<last, sheet.gathered(alive).span, width: 1, used: alive.count)
        for place in alive.indices { scores[alive[place]] &+= sums[place] }
      } else {
        for word in 0..<(sheet.count + 7) / 8 {
          let lanes = word * 8..<min(word * 8 + 8, sheet.count)
          let columns = sheet.words.span.extracting(word..<sheet.words.count)
          let sums = sums(first..<last, columns, width: FeatureSheet.width, used: lanes.count)
          for lane in lanes { scores[lane] &+= sums[lane - lanes.lowerBound] }
        }
      }
      first = last
      var top = Int32.min
      for lane in alive { top = max(top, scores[lane]) }
      alive.removeAll { scores[$0] < top - Trees.margin }
      if alive.count == 1 || alive.allSatisfy({ groups[$0] >= 0 && groups[$0] == groups[alive[0]] }) { return true }
      if first >= Trees.heats, alive.count > 8 {
        alive.sort { (scores[$0], $1) > (scores[$1], $0) }
        alive.removeLast(alive.count - 8)
      }
    }
    return false
  }

  /// After so many trees only the best eight candidates go on.
  private static let heats = 40
  private static let round = 20
  /// Thousandths that no candidate makes up for in the trees that are left.
  private static let margin: Int32 = 3_000

  /// What some trees give to up to eight candidates, whose features are the lanes of one word in every `width` words of the
  /// columns.
  @inline(__always)
  private func sums(
    _ range: Range<Int>, _ columns: Span<UInt64>, width: Int, used: Int
  ) -> InlineArray<8, Int32> {
    let features = features.span
    let addends = addends.span
    let leaves = leaves.span
    var sums = InlineArray<8, Int32>(repeating: 0)
    for tree in range {
      var leaf: UInt64 = 0
      let level = tree &* depth
      for bit in 0..<depth {
        // A feature and an addend of 127 - limit are both below 128: the highest bit of a lane is set when the feature is
        // above the limit, and no lane runs over into the next.
        let column = columns[Int(features[level &+ bit]) &* width]
        let above = (column &+ addends[level &+ bit]) & 0x8080_8080_8080_8080
        leaf |= above &>> UInt64(7 &- bit)
      }
      let base = tree << depth
      for place in 0..<used {
        sums[place] &+= leaves[base &+ Int(truncatingIfNeeded: leaf & 0xFF)]
        leaf &>>= 8
      }
    }
    return sums
  }
}
