/// Eight bytes of a text looked at together, the first in the lowest place.
///
/// Each question is answered by the highest bit of a byte's place. Only the lowest bit that is set is sure: those above it may
/// be there because of it, so whoever asks looks at the first place and asks anew behind it.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  private let value: UInt64

  /// The bytes themselves.
  var word: UInt64 { value }

  private init(value: UInt64) { self.value = value }

  /// The bytes from `index` on, which must be eight at least.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at index: Int) {
    // Any eight bytes are a number, and the load checks that they are there.
    value = UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(__always)
  func equal(_ byte: UInt8) -> UInt64 {
    let apart = value ^ (Self.ones &* UInt64(byte))
    return (apart &- Self.ones) & ~apart & Self.tops
  }

  /// Below a byte that is 0x80 at most.
  @inline(__always)
  func below(_ byte: UInt8) -> UInt64 { (value &- Self.ones &* UInt64(byte)) & ~value & Self.tops }

  /// 0x80 and above.
  @inline(__always)
  var high: UInt64 { value & Self.tops }

  /// Anything but a to z; sure in every place.
  @inline(__always)
  var notSmall: UInt64 {
    let low = value & ~Self.tops
    let isFromA = low &+ Self.ones &* (0x80 - 0x61)
    let isBehindZ = low &+ Self.ones &* (0x80 - 0x7B)
    return ~(isFromA & ~isBehindZ & ~value) & Self.tops
  }

  /// The same bytes, capitals of ASCII as small letters; no other byte becomes a letter by it.
  @inline(__always)
  var folded: EightBytes { EightBytes(value: value | Self.ones &* 0x20) }

  /// The first `count` bytes, one to seven, with zeros behind them.
  @inline(__always)
  func first(_ count: Int) -> UInt64 { value & ((1 &<< UInt64(8 &* count)) &- 1) }

  /// The first `count` bytes, one at least and all below 0x80, seven bits each, the last in the lowest place.
  @inline(__always)
  func packed(_ count: Int) -> UInt64 {
    var bits = value.byteSwapped &>> UInt64(64 &- 8 &* count)
    bits = (bits & 0x00FF_00FF_00FF_00FF) | (bits & 0xFF00_FF00_FF00_FF00) &>> 1
    bits = (bits & 0x0000_FFFF_0000_FFFF) | (bits & 0xFFFF_0000_FFFF_0000) &>> 2
    return (bits & 0xFFFF_FFFF) | (bits & 0xFFFF_FFFF_0000_0000) &>> 4
  }

  /// How many bytes stand before the first that an answer holds.
  @inline(__always)
  static func place(_ answer: UInt64) -> Int { answer.trailingZeroBitCount >> 3 }
}

/// Where the line that `start` stands in ends: at its line feed, or behind the last byte.
public func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
  var index = start
  while index + 8 <= bytes.count {
    let feeds = EightBytes(bytes, at: index).equal(0x0A)
    if feeds != 0 { return index + EightBytes.place(feeds) }
    index += 8
  }
  while index < bytes.count, bytes[index] != 0x0A { index += 1 }
  return index
}
