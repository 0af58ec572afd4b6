/// The features of one line, written in the order of their names.
package struct FeatureWriter {
  /// Features that a line may have.
  package static let most = 240

  package private(set) var values = InlineArray<240, UInt8>(repeating: 0)
  package private(set) var count = 0

  package init() {}

  mutating func clear() { count = 0 }

  @inline(__always)
  mutating func put(_ value: UInt8) {
    values[count] = value
    count &+= 1
  }

  @inline(__always)
  mutating func put(_ isSo: Bool) { put(isSo ? 1 : 0) }

  @inline(__always)
  mutating func put(count value: some BinaryInteger) { put(ByteScale.count(Int(truncatingIfNeeded: value))) }
}
