import Glibc

/// Reads a file, standard input or a pipe: line by line, in blocks of lines, or whole.
///
/// What is held is the longest line or block, so a file may be of any length. A carriage return before the end of a line is
/// left on.
public final class LineReader {
  private static let block = 1 << 18

  private let named: String
  private let descriptor: Int32
  private let isOwn: Bool
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  public private(set) var bytesRead = 0
  /// The number of the line given last, from 1.
  public private(set) var line = 0

  /// Opens a file; `named` is the path as the user gave it, for messages.
  public init(_ path: String, named: String) throws(FileError) {
    self.named = named
    isOwn = true
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(named, number: errno) }
  }

  /// Reads an open descriptor, which is left open.
  public init(descriptor: Int32, named: String) {
    self.named = named
    isOwn = false
    self.descriptor = descriptor
  }

  deinit {
    if isOwn { close(descriptor) }
  }

  /// The next line without its line feed; nil behind the last.
  public func next() throws(FileError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let bytes = Array(buffer[start..<end])
        start = end + 1
        line += 1
        return bytes
      }
      searched = buffer.count - start
      dropGiven()
      if isAtEnd {
        let bytes = rest()
        if bytes != nil { line += 1 }
        return bytes
      }
      try fill(Self.block)
    }
  }

  /// One or more whole lines with their line feeds, as soon as there are any, so that whoever writes line by line is
  /// answered at once; at the end what is left, and nil behind that.
  public func nextLines() throws(FileError) -> [UInt8]? {
    dropGiven()
    var searched = 0
    while true {
      if let end = buffer[searched...].lastIndex(of: 0x0A) {
        let lines = Array(buffer[...end])
        start = end + 1
        let bytes = lines.span
        var feeds = 0
        for index in bytes.indices where bytes[index] == 0x0A { feeds += 1 }
        line += feeds
        return lines
      }
      if isAtEnd { return rest() }
      searched = buffer.count
      try fill(Self.block)
    }
  }

  /// The first bytes, as many as there are up to a count.
  public func head(_ count: Int) throws(FileError) -> [UInt8] {
    while !isAtEnd, buffer.count < count { try fill(count - buffer.count) }
    return buffer
  }

  /// Everything up to the end. `sizeHint` is what the file is said to have, in bytes; 0 if that is not known.
  public func all(sizeHint: Int = 0) throws(FileError) -> [UInt8] {
    // A byte more than there should be: a file that has not grown is read whole by the first call.
    if sizeHint > 0 { try fill(sizeHint + 1) }
    while !isAtEnd { try fill(sizeHint > 0 ? 1 << 12 : Self.block) }
    return buffer
  }

  private func dropGiven() {
    buffer.removeSubrange(..<start)
    start = 0
  }

  /// What is left behind the last line feed; nil if that is nothing.
  private func rest() -> [UInt8]? {
    defer { buffer = [] }
    return buffer.isEmpty ? nil : buffer
  }

  private func fill(_ count: Int) throws(FileError) {
    var number: Int32 = 0
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: count) { pointer, filled in
      var got = -1
      repeat { got = unsafe Glibc.read(descriptor, pointer.baseAddress, count) } while got < 0 && errno == EINTR
      number = got < 0 ? errno : 0
      filled = max(got, 0)
    }
    if number != 0 { throw FileError(named, number: number) }
    if buffer.isEmpty { buffer = chunk } else { buffer.append(contentsOf: chunk) }
    if chunk.isEmpty { isAtEnd = true }
    bytesRead += chunk.count
  }
}
