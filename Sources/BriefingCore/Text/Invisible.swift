/// Characters that nobody sees: they say where a word may be broken, what may be joined, which way a line runs. In the middle
/// of a name or word they are no part of it.
///
/// Offsets still count them. A quotation's text has them, as it is exactly its bytes; what is compared, searched or shown has
/// them not.
enum Invisible {
  /// Soft hyphen, Arabic letter mark, Mongolian vowel separator, zero width space, joiners, direction marks, word joiner,
  /// byte order mark.
  @inline(__always)
  static func contains(_ value: UInt32) -> Bool {
    if value < 0xAD { return false }
    return switch value {
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The length of the one that begins at `at`, 0 where there is none. Told by the first byte for all but a few.
  @inline(__always)
  static func length(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    mayBegin(bytes[at]) ? lengthOfScalar(bytes, at) : 0
  }

  /// U+00AD, U+061C, U+180E, U+2000 to U+2FFF, U+F000 to U+FFFF begin so.
  @inline(__always)
  static func mayBegin(_ byte: UInt8) -> Bool {
    byte >= 0xC2 && (byte == 0xE2 || byte == 0xC2 || byte == 0xEF || byte == 0xE1 || byte == 0xD8)
  }

  private static func lengthOfScalar(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let (value, length) = decodeScalar(bytes, at: at)
    return contains(value) ? length : 0
  }

  /// Behind all that stand at `at`.
  static func end(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    var next = at
    while next < end {
      let length = length(bytes, next)
      if length == 0 { break }
      next += length
    }
    return min(next, end)
  }

  /// The first in a stretch, or its end.
  static func first(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let high = EightBytes(bytes, at: index).high
      guard high != 0 else {
        index += 8
        continue
      }
      index += EightBytes.place(high)
      // Where there is one of several bytes there are more, as in Cyrillic.
      while index < range.upperBound, bytes[index] >= 0x80 {
        if length(bytes, index) > 0 { return index }
        index += 1
      }
    }
    while index < range.upperBound {
      if length(bytes, index) > 0 { return index }
      index += 1
    }
    return range.upperBound
  }

  /// A joiner or non-joiner behind a letter of a script that is written with them (Arabic, those of India and their
  /// neighbours), or inside an emoji: it changes what is seen.
  static func isSeen(_ value: UInt32, behind before: UInt32) -> Bool {
    guard value == 0x200C || value == 0x200D || value == 0x180E else { return false }
    return switch before {
    case 0x600..<0x1E00, 0x2190..<0x2C00, 0xFB50..<0xFE10, 0xFE70..<0xFEFF, 0x1E900..<0x1E960, 0x1F000..<0x20000: true
    default: false
    }
  }
}

/// Bytes without the characters that nobody sees, those that change what is seen left in; nil where there are none of either.
/// Linear.
func withoutInvisible(_ bytes: Span<UInt8>) -> [UInt8]? {
  var at = Invisible.first(bytes, 0..<bytes.count)
  guard at < bytes.count else { return nil }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var copied = 0
  while at < bytes.count {
    let unseen = unseenLength(bytes, at: at)
    if unseen > 0 {
      text.append(bytes.extracting(copied..<at))
      copied = at + unseen
    }
    at = Invisible.first(bytes, (at + max(unseen, 1))..<bytes.count)
  }
  text.append(bytes.extracting(copied..<bytes.count))
  return text
}

/// The length of what begins at `at` and is not seen, 0 where anything else does.
public func unseenLength(_ bytes: Span<UInt8>, at: Int) -> Int {
  guard Invisible.length(bytes, at) > 0 else { return 0 }
  let (value, length) = decodeScalar(bytes, at: at)
  return at > 0 && Invisible.isSeen(value, behind: decodeScalar(bytes, before: at).value) ? 0 : length
}

/// Bytes without any of these characters, for comparing; nil where there are none. Linear.
public func withoutAnyInvisible(_ bytes: Span<UInt8>) -> [UInt8]? {
  var at = Invisible.first(bytes, 0..<bytes.count)
  guard at < bytes.count else { return nil }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var copied = 0
  while at < bytes.count {
    text.append(bytes.extracting(copied..<at))
    copied = at + Invisible.length(bytes, at)
    at = Invisible.first(bytes, copied..<bytes.count)
  }
  text.append(bytes.extracting(copied..<bytes.count))
  return text
}

extension String {
  /// The text without soft hyphens, zero width spaces and their like, as it is shown and copied. Linear.
  public var withoutInvisible: String {
    BriefingCore.withoutInvisible(utf8.span).map { BriefingCore.string($0.span) } ?? self
  }

  /// Also without the joiners that some scripts are written with: for comparing.
  public var withoutAnyInvisible: String {
    BriefingCore.withoutAnyInvisible(utf8.span).map { BriefingCore.string($0.span) } ?? self
  }
}
