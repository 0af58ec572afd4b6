/// The features of one quotation's candidates, a column a feature and a lane of eight bits a candidate, eight lanes a word:
/// so that one question of a tree is asked of eight candidates at once. Features are below 128.
package struct FeatureSheet: Sendable {
  /// Words of a column.
  static let width = 4
  package static let lanes = width * 8
  private(set) var words = [UInt64](repeating: 0, count: Feature.count * FeatureSheet.width)
  /// Candidates in it; the first stands for nobody.
  package private(set) var count = 0

  /// Begins anew with the features of the quotation in all lanes, and the lane of nobody.
  mutating func begin(_ quotation: [UInt8]) {
    for feature in 0..<Feature.count {
      let value = UInt64(quotation[feature]) &* FeatureSheet.ones
      let column = feature * FeatureSheet.width
      for word in 0..<FeatureSheet.width { words[column + word] = value }
    }
    count = 1
  }

  /// Adds a candidate with the features of its row; false when the sheet is full.
  mutating func add(_ row: FeatureRow) -> Bool {
    guard count < FeatureSheet.lanes else { return false }
    let shift = UInt64((count & 7) * 8)
    var at = Feature.kind.rawValue * FeatureSheet.width + count >> 3
    let first = Feature.kind.rawValue
    var columns = words.mutableSpan
    for feature in Feature.kind.rawValue..<Feature.count {
      columns[at] = columns[at] & ~(0xFF &<< shift) | UInt64(row.values[feature &- first]) &<< shift
      at += FeatureSheet.width
    }
    count += 1
    return true
  }

  /// The columns of up to eight candidates, one word each.
  func gathered(_ lanes: [Int]) -> [UInt64] {
    var columns = [UInt64](repeating: 0, count: Feature.count)
    for (place, lane) in lanes.enumerated() {
      var at = lane >> 3
      let from = UInt64((lane & 7) &* 8)
      let to = UInt64(place &* 8)
      for feature in 0..<Feature.count {
        columns[feature] |= (words[at] &>> from & 0xFF) &<< to
        at &+= FeatureSheet.width
      }
    }
    return columns
  }

  /// A byte of one in each lane.
  static let ones: UInt64 = 0x0101_0101_0101_0101

  package subscript(feature: Feature, lane: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: words[feature.rawValue * FeatureSheet.width + lane >> 3] >> UInt64((lane & 7) * 8))
  }
}

/// The features of one candidate, those from `Feature.kind` on; on the stack.
struct FeatureRow {
  fileprivate(set) var values = InlineArray<64, UInt8>(repeating: 0)

  subscript(feature: Feature) -> UInt8 {
    @inline(__always) get { values[feature.rawValue - Feature.kind.rawValue] }
    @inline(__always) set { values[feature.rawValue - Feature.kind.rawValue] = min(newValue, 127) }
  }
}
