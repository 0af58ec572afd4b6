/// The entries of a ZIP archive, as its directory names them; what is in them is unpacked one at a time, within bounds.
///
/// Source: PKWARE's APPNOTE 6.3. Nothing is written anywhere, and archives inside are not opened.
struct ZipArchive {
  private struct Entry {
    var method: Int
    var isLocked: Bool
    var packed: Int
    var offset: Int
    /// Checksum and size, as they stand at the end of gzip data too.
    var tail: ArraySlice<UInt8>
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// More entries than that are not looked at: documents have some dozen.
  private static let most = 10_000
  private static let longestName = 200

  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Nil when there is no directory.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard Self.isOne(bytes), let end = Self.directoryEnd(bytes) else { return nil }
    var index = number(end + 16, 4)
    var count = min(number(end + 10, 2), Self.most)
    while count > 0, index + 46 <= bytes.count, bytes[index...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
      let name = number(index + 28, 2)
      let next = index + 46 + name + number(index + 30, 2) + number(index + 32, 2)
      guard next <= bytes.count else { break }
      if name <= Self.longestName { add(index, name) }
      index = next
      count -= 1
    }
  }

  private mutating func add(_ index: Int, _ length: Int) {
    let name = String(decoding: bytes[(index + 46)..<(index + 46 + length)], as: UTF8.self)
    let size = bytes[(index + 24)..<(index + 28)]
    entries[name] = Entry(
      method: number(index + 10, 2), isLocked: bytes[index + 8] & 1 != 0, packed: number(index + 20, 4),
      offset: number(index + 42, 4), tail: bytes[(index + 16)..<(index + 20)] + size)
  }

  func has(_ name: String) -> Bool { entries[name] != nil }

  /// What an entry holds; nil when there is none of that name, or it is broken.
  /// - Throws: `ReadingError` for one with a password, and for one that unpacks to more than memory is given for.
  func content(_ name: String, path: String?) throws(ReadingError) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    if entry.isLocked { throw ReadingError(.binary("an archive with a password"), path: path) }
    let head = entry.offset
    guard head >= 0, head + 30 <= bytes.count, bytes[head...].starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    let start = head + 30 + number(head + 26, 2) + number(head + 28, 2)
    guard start <= bytes.count, entry.packed <= bytes.count - start else { return nil }
    let packed = bytes[start..<(start + entry.packed)]
    switch entry.method {
    case 0: return Array(packed)
    case 8:
      // An entry is gzip data but for its head.
      let head: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0xFF]
      do {
        return try Gzip.unpacked(head + packed + entry.tail, path: path).bytes
      } catch {
        if case .tooMuch = error.reason { throw ReadingError(.tooMuch("in an archive"), path: path) }
        return nil
      }
    default: return nil
    }
  }

  /// Little-endian; 0 behind the end.
  private func number(_ index: Int, _ count: Int) -> Int {
    guard index >= 0, index + count <= bytes.count else { return 0 }
    var value = 0
    for place in (0..<count).reversed() { value = value << 8 | Int(bytes[index + place]) }
    return value
  }

  /// The record at the end, with at most a comment behind it.
  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    var index = bytes.count - 22
    let first = max(0, index - 0xFFFF)
    while index >= first {
      if bytes[index] == 0x50, bytes[index...].starts(with: [0x50, 0x4B, 0x05, 0x06]) { return index }
      index -= 1
    }
    return nil
  }
}
