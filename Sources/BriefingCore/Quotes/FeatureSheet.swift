/// The features of one quotation's candidates: those of the quotation once, then a row for each candidate. Features are
/// below 128. Trees ask one question of eight candidates at once, so they get them turned round, see `turn`.
package struct FeatureSheet: Sendable {
  package static let lanes = 32
  /// What is so of the quotation.
  private var quotation = QuotationRow()
  private var rows: [FeatureRow] = []

  private static let shared = Feature.kind.rawValue
  /// A byte of one in each lane.
  static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Candidates in it; the first stands for nobody.
  package var count: Int { rows.count }

  /// Begins anew with the features of the quotation, and the lane of nobody.
  mutating func begin(_ features: QuotationRow) {
    quotation = features
    rows.removeAll(keepingCapacity: true)
    rows.append(FeatureRow())
  }

  /// Sets for all candidates, nobody too, how many of them own a word of saying by the quotation.
  mutating func fillOwners(_ owners: UInt8) {
    guard owners > 0 else { return }
    for lane in rows.indices { rows[lane][.owners] = owners }
  }

  /// Adds a candidate with the features of its row; false when the sheet is full.
  mutating func add(_ row: FeatureRow) -> Bool {
    guard count < FeatureSheet.lanes else { return false }
    rows.append(row)
    return true
  }

  /// Writes a word for each feature, its byte `place` that of the candidate in `lanes[place]`: eight candidates at most.
  func turn(_ lanes: Span<Int>, into columns: inout MutableSpan<UInt64>, at start: Int) {
    let rows = rows.span
    var at = start
    for feature in 0..<Self.shared {
      columns[at] = UInt64(quotation.values[feature]) &* Self.ones
      at &+= 1
    }
    for block in 0..<Self.blocks {
      var square = Square()
      for place in 0..<min(lanes.count, 8) { square.words[place] = rows[lanes[place]].word(block) }
      square.turn()
      for place in 0..<8 { columns[at &+ place] = square.words[place] }
      at &+= 8
    }
  }

  /// Words that `turn` writes.
  static let height = shared + blocks * 8
  private static let blocks = (Feature.count - shared + 7) / 8

  package subscript(feature: Feature, lane: Int) -> UInt8 {
    feature.rawValue < Self.shared ? quotation[feature] : rows[lane][feature]
  }
}

/// Eight words of eight bytes.
private struct Square {
  var words = InlineArray<8, UInt64>(repeating: 0)

  /// Byte i of word j becomes byte j of word i: halves, quarters and eighths change places (Warren, Hacker's Delight, 7-3).
  @inline(__always)
  mutating func turn() {
    for place in 0..<4 { exchange(place, place &+ 4, 32, 0x0000_0000_FFFF_FFFF) }
    for place in 0..<4 { exchange(place &+ (place & 2), place &+ (place & 2) &+ 2, 16, 0x0000_FFFF_0000_FFFF) }
    for place in 0..<4 { exchange(place &* 2, place &* 2 &+ 1, 8, 0x00FF_00FF_00FF_00FF) }
  }

  @inline(__always)
  private mutating func exchange(_ first: Int, _ second: Int, _ bits: UInt64, _ low: UInt64) {
    let change = (words[first] &>> bits ^ words[second]) & low
    words[second] ^= change
    words[first] ^= change &<< bits
  }
}

/// The features of one quotation, those below `Feature.kind`; on the stack.
struct QuotationRow {
  fileprivate var values = InlineArray<32, UInt8>(repeating: 0)

  subscript(feature: Feature) -> UInt8 {
    @inline(__always) get { values[feature.rawValue] }
    @inline(__always) set { values[feature.rawValue] = min(newValue, 127) }
  }
}

/// The features of one candidate, those from `Feature.kind` on; on the stack.
struct FeatureRow {
  private var values = InlineArray<64, UInt8>(repeating: 0)

  subscript(feature: Feature) -> UInt8 {
    @inline(__always) get { values[feature.rawValue - Feature.kind.rawValue] }
    @inline(__always) set { values[feature.rawValue - Feature.kind.rawValue] = min(newValue, 127) }
  }

  /// Eight features, the first in the lowest byte.
  @inline(__always)
  fileprivate func word(_ index: Int) -> UInt64 { EightBytes(values.span, at: index &* 8).word }
}
