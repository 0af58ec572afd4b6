/// The hash of a word while it is spelled, small letters only: a byte at a time, or eight bytes at once where they are at hand.
///
/// Each eight bytes (the last with zeros behind them) are multiplied in; 32 bits of the product are the word's hash.
struct WordHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var pending: UInt64 = 0
  private var shift: UInt64 = 0

  /// Nothing was spelled yet.
  var isEmpty: Bool { state == WordHash().state && shift == 0 }

  @inline(__always)
  mutating func take(_ byte: UInt8) {
    pending |= UInt64(byte) &<< shift
    shift &+= 8
    guard shift == 64 else { return }
    take(eight: pending)
    pending = 0
    shift = 0
  }

  /// Eight bytes, the first in the lowest place. Only where nothing or a multiple of eight was taken before.
  @inline(__always)
  mutating func take(eight word: UInt64) {
    state = (state ^ word) &* 0xD6E8_FEB8_6659_FD93
    state ^= state &>> 32
  }

  @inline(__always)
  var value: UInt32 {
    var whole = self
    if shift > 0 { whole.take(eight: pending) }
    return UInt32(truncatingIfNeeded: whole.state)
  }

  /// Of a word at once.
  static func of(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash = WordHash()
    for byte in word { hash.take(byte) }
    return hash.value
  }
}
