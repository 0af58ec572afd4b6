import Glibc

/// Reads files whole or line by line.
enum FileBytes {
  struct Failure: Error {
    var number: Int32
  }

  /// All bytes of a file.
  static func read(_ path: String, sizeHint: Int64) throws(Failure) -> [UInt8] {
    let reader = try LineReader(path)
    return try reader.rest(sizeHint: Int(clamping: sizeHint))
  }
}

/// The lines of a file, one at a time, however long the file is. A carriage return before the end of a line is left on.
final class LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private(set) var bytesRead = 0
  private(set) var line = 0

  init(_ path: String) throws(FileBytes.Failure) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileBytes.Failure(number: errno) }
  }

  deinit { close(descriptor) }

  /// The next line without its line feed; nil behind the last.
  func next() throws(FileBytes.Failure) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let bytes = Array(buffer[start..<end])
        start = end + 1
        line += 1
        return bytes
      }
      searched = buffer.count - start
      buffer.removeSubrange(..<start)
      start = 0
      if isAtEnd {
        guard !buffer.isEmpty else { return nil }
        let bytes = buffer
        buffer = []
        line += 1
        return bytes
      }
      try fill(1 << 18)
    }
  }

  /// The first bytes, as many as there are up to a count.
  func head(_ count: Int) throws(FileBytes.Failure) -> [UInt8] {
    while !isAtEnd, buffer.count < count { try fill(count - buffer.count) }
    return buffer
  }

  func rest(sizeHint: Int) throws(FileBytes.Failure) -> [UInt8] {
    // One byte more than the file says it has, so that its end is seen by the first read.
    while !isAtEnd { try fill(max(sizeHint + 1 - buffer.count, 1 << 12)) }
    return buffer
  }

  private func fill(_ count: Int) throws(FileBytes.Failure) {
    let before = buffer.count
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: count) { pointer, filled in
      var got = -1
      repeat { got = unsafe Glibc.read(descriptor, pointer.baseAddress, count) } while got < 0 && errno == EINTR
      failure = got < 0 ? errno : 0
      filled = max(got, 0)
    }
    if failure != 0 { throw FileBytes.Failure(number: failure) }
    if before == 0 { buffer = chunk } else { buffer.append(contentsOf: chunk) }
    if chunk.isEmpty { isAtEnd = true }
    bytesRead += chunk.count
  }

  private var failure: Int32 = 0
}
