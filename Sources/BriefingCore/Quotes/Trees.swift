/// A sum of small decision trees whose every level asks one question (`feature <= limit`), the same in all branches; the
/// answers together number the leaf. Read once from a table of text.
package struct Trees: Sendable {
  /// For each level of each tree: a feature and its limit.
  package private(set) var features: [UInt8] = []
  package private(set) var limits: [UInt8] = []
  /// `1 << depth` values a tree, thousandths.
  package private(set) var leaves: [Int32] = []
  package private(set) var depth = 0

  package init(depth: Int) { self.depth = depth }

  package mutating func append(features: [UInt8], limits: [UInt8], leaves: [Int32]) {
    self.features += features
    self.limits += limits
    self.leaves += leaves
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
  }

  /// The table that `init(table:)` reads.
  package var table: String {
    (0..<count).map { tree in
      let questions = (tree * depth..<(tree + 1) * depth).map { "\(features[$0])<\(limits[$0])" }
      let values = (tree << depth..<(tree + 1) << depth).map { String(leaves[$0]) }
      return (questions + values).joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// The score of each row of features, thousandths. Costs `count * depth` comparisons a row.
  package func score(_ rows: Span<UInt8>, count rowCount: Int, into scores: inout [Int32]) {
    scores.removeAll(keepingCapacity: true)
    let features = features.span
    let limits = limits.span
    let leaves = leaves.span
    let width = Feature.count
    for row in 0..<rowCount {
      let base = row * width
      var sum: Int32 = 0
      var level = 0
      var tree = 0
      while level < features.count {
        var leaf = 0
        for bit in 0..<depth {
          if rows[base + Int(features[level + bit])] > limits[level + bit] { leaf |= 1 << bit }
        }
        sum &+= leaves[tree << depth + leaf]
        level += depth
        tree += 1
      }
      scores.append(sum)
    }
  }
}
