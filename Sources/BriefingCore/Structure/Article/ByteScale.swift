/// Numbers made into bytes below 128, the scale that trees ask their questions on.
package enum ByteScale {
  /// Small counts as they are, larger ones in eighths of a doubling; 127 from 224 thousand on.
  @inline(__always)
  static func count(_ value: Int) -> UInt8 {
    if value < 16 { return UInt8(truncatingIfNeeded: max(0, value)) }
    let power = Int.bitWidth - 1 - value.leadingZeroBitCount
    let eighths = (value >> (power - 3)) & 7
    return UInt8(truncatingIfNeeded: min(127, 16 + (power - 4) * 8 + eighths))
  }

  /// A part of a whole in hundredths; 0 of nothing.
  @inline(__always)
  static func share(_ part: Int, of whole: Int) -> UInt8 {
    whole <= 0 ? 0 : UInt8(truncatingIfNeeded: min(100, max(0, part) * 100 / whole))
  }

  /// A distance that may be negative; 64 is none.
  @inline(__always)
  static func signed(_ value: Int) -> UInt8 {
    let size = min(63, Int(count(abs(value))) / 2 + (value == 0 ? 0 : 1))
    return UInt8(truncatingIfNeeded: value < 0 ? 64 - size : 64 + size)
  }

  /// A weight in sixteenths, -127 to 127; 64 is none.
  @inline(__always)
  static func weight(_ value: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: min(127, max(0, (value + 128) / 2)))
  }
}
