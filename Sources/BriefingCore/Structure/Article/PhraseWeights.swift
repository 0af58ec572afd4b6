/// What phrases say about where a line stands: in an article's text, or above or below one. Learned from pages, see `fit`.
package struct PhraseWeights: Sendable {
  /// In sixteenths of the logarithm of the odds; 0 says nothing.
  package struct Weights: Sendable, Equatable {
    /// In the article rather than not.
    package var body: Int8 = 0
    /// Above the article rather than elsewhere.
    package var above: Int8 = 0
    /// Below the article rather than elsewhere.
    package var below: Int8 = 0

    package init(body: Int8 = 0, above: Int8 = 0, below: Int8 = 0) {
      self.body = body
      self.above = above
      self.below = below
    }
  }

  /// Open addressing over the keys, which are 24 bits and never 0.
  private var slots: [UInt32] = []
  private var values: [Weights] = []
  private var mask = 0
  package private(set) var count = 0
  /// Weights that stand before those of the table: while fitting, those of a site when it is not counted itself.
  package var overrides: [UInt32: Weights] = [:]

  package init() {}

  package init(_ entries: [(key: UInt32, weights: Weights)]) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    values = [Weights](repeating: Weights(), count: size)
    mask = size - 1
    for entry in entries {
      let slot = slot(of: entry.key)
      if slots[slot] == 0 { count += 1 }
      slots[slot] = entry.key
      values[slot] = entry.weights
    }
  }

  @inline(__always)
  private func slot(of key: UInt32) -> Int {
    var slot = Int(key &* 0x9E37_79B1 >> 8) & mask
    while slots[slot] != 0, slots[slot] != key { slot = (slot &+ 1) & mask }
    return slot
  }

  @inline(__always)
  package subscript(key: UInt32) -> Weights? {
    guard mask > 0 else { return nil }
    if !overrides.isEmpty, let found = overrides[key] { return found }
    let slot = slot(of: key)
    return slots[slot] == 0 ? nil : values[slot]
  }

  /// Six bytes an entry: the key, then the three weights.
  package init(table: String) {
    let bytes = Base64.decoded(table.utf8)
    var entries: [(key: UInt32, weights: Weights)] = []
    entries.reserveCapacity(bytes.count / 6)
    for at in stride(from: 0, to: bytes.count - 5, by: 6) {
      let key = UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
      func weight(_ place: Int) -> Int8 { Int8(bitPattern: bytes[at + place]) }
      entries.append((key, Weights(body: weight(3), above: weight(4), below: weight(5))))
    }
    self.init(entries)
  }

  package static func table(_ entries: [(key: UInt32, weights: Weights)]) -> String {
    var bytes: [UInt8] = []
    for (key, weights) in entries.sorted(by: { $0.key < $1.key }) {
      bytes += [
        UInt8(truncatingIfNeeded: key), UInt8(truncatingIfNeeded: key >> 8), UInt8(truncatingIfNeeded: key >> 16),
      ]
      bytes += [weights.body, weights.above, weights.below].map { UInt8(bitPattern: $0) }
    }
    return Base64.encoded(bytes)
  }
}
