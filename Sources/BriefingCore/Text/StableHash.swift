/// A 64-bit hash that is the same in every run and on every machine: for ids that users keep.
///
/// Eight bytes at a time are multiplied into the state and folded, the way of wyhash; not meant against an enemy.
struct StableHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var length: UInt64 = 0

  mutating func add(_ bytes: Span<UInt8>) {
    var index = 0
    let whole = bytes.count & ~7
    while index < whole {
      var word: UInt64 = 0
      for offset in 0..<8 { word |= UInt64(bytes[index &+ offset]) &<< UInt64(offset &* 8) }
      mix(word)
      index &+= 8
    }
    var word: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count {
      word |= UInt64(bytes[index]) << shift
      shift += 8
      index += 1
    }
    length &+= UInt64(bytes.count)
    mix(word ^ (UInt64(bytes.count) << 56))
  }

  @inline(__always)
  private mutating func mix(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    state = product.high ^ product.low &+ 0xE703_7ED1_A0B4_28DB
  }

  var value: UInt64 {
    let product = (state ^ length).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
    return product.high ^ product.low
  }

  /// Sixteen lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
