/// A small set of word hashes: 4,096 bits, so it can hold a word that was never put in, about once in a hundred for a
/// document of forty names.
struct HashBits {
  private var bits = [UInt64](repeating: 0, count: 64)

  mutating func insert(_ hash: UInt32) { bits[Int(hash >> 6) & 63] |= 1 << UInt64(hash & 63) }

  func contains(_ hash: UInt32) -> Bool { bits[Int(hash >> 6) & 63] & (1 << UInt64(hash & 63)) != 0 }
}
