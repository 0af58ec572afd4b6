/// From the hash of a word to a place in some array: open addressing in one block of memory, for tables that are made anew
/// for every document.
///
/// Anybody can reckon the hashes, so a text may be made of words that all fall on one slot. A search ends after a fixed number
/// of steps; what found no slot by then is not kept, and such a text loses a name where another would lose time.
struct HashPlaces {
  /// Above, the hash; below, the place and one. 0 where there is none.
  private var slots: [UInt64]
  private var count = 0

  private static let steps = 64

  /// `capacity` is how many hashes are expected; more make it grow.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// The place of a hash, below 0 when it has none.
  subscript(hash: UInt32) -> Int32 {
    get {
      guard let at = slot(of: hash) else { return -1 }
      return Int32(truncatingIfNeeded: slots[at] & 0xFFFF_FFFF) &- 1
    }
    set {
      if count * 2 >= slots.count { grow() }
      guard let at = slot(of: hash) else { return }
      if slots[at] == 0 { count += 1 }
      slots[at] = UInt64(hash) << 32 | UInt64(UInt32(bitPattern: newValue &+ 1))
    }
  }

  /// The slot that a hash has or may have.
  @inline(__always)
  private func slot(of hash: UInt32) -> Int? {
    let mask = slots.count - 1
    var at = Int(hash ^ hash >> 15) & mask
    for _ in 0..<Self.steps {
      if slots[at] == 0 || slots[at] >> 32 == UInt64(hash) { return at }
      at = (at + 1) & mask
    }
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 {
      if let at = self.slot(of: UInt32(slot >> 32)) { slots[at] = slot }
    }
  }
}
