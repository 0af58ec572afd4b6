/// From the hash of a word to a place in some array: open addressing in one block of memory, for tables that are made anew
/// for every document.
struct HashPlaces {
  /// Above, the hash; below, the place and one. 0 where there is none.
  private var slots: [UInt64]
  private var count = 0

  /// `capacity` is how many hashes are expected; more make it grow.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// The place of a hash, below 0 when it has none.
  subscript(hash: UInt32) -> Int32 {
    get {
      let slot = slots[slot(of: hash)]
      return Int32(truncatingIfNeeded: slot & 0xFFFF_FFFF) &- 1
    }
    set {
      if count * 2 >= slots.count { grow() }
      let at = slot(of: hash)
      if slots[at] == 0 { count += 1 }
      slots[at] = UInt64(hash) << 32 | UInt64(UInt32(bitPattern: newValue &+ 1))
    }
  }

  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    var at = Int(hash ^ hash >> 15) & mask
    while slots[at] != 0, slots[at] >> 32 != UInt64(hash) { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 { slots[self.slot(of: UInt32(slot >> 32))] = slot }
  }
}
