/// The features of up to eight lines, each line in a lane of its own: written in the order of their names, read by `BlockTrees`
/// for all lanes at once.
package struct FeatureWriter {
  /// Features that a line may have.
  package static let most = 240

  /// For each feature its value in each lane, a byte a lane.
  private(set) var columns = InlineArray<240, UInt64>(repeating: 0)
  package private(set) var count = 0
  private var shift: UInt64 = 0
  /// What stays of a column when the lane is written: the first lane clears it.
  private var kept: UInt64 = 0

  package init() {}

  /// The next values are those of lane `lane`, 0 to 7; lane 0 comes first.
  mutating func begin(lane: Int) {
    count = 0
    shift = UInt64(lane) &* 8
    kept = lane == 0 ? 0 : ~0
  }

  /// Begins lane `lane` with the first features of the lane before it.
  mutating func repeatLane(_ lane: Int, count: Int) {
    begin(lane: lane)
    let before = shift &- 8
    for place in 0..<count { put(UInt8(truncatingIfNeeded: columns[place] &>> before)) }
  }

  /// A feature of the lane written last.
  package subscript(place: Int) -> UInt8 { UInt8(truncatingIfNeeded: columns[place] &>> shift) }

  @inline(__always)
  mutating func put(_ value: UInt8) {
    columns[count] = columns[count] & kept | UInt64(value) &<< shift
    count &+= 1
  }

  @inline(__always)
  mutating func put(_ isSo: Bool) { put(isSo ? 1 : 0) }

  @inline(__always)
  mutating func put(count value: some BinaryInteger) { put(ByteScale.count(Int(truncatingIfNeeded: value))) }
}
