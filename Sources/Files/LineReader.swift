import Glibc

/// Reads a file, standard input or a pipe: line by line, in blocks of lines, or whole.
///
/// What is held is the longest line or block, so a file may be of any length; a line may have 256 MB. A carriage return
/// before the end of a line is left on. gzip is unpacked on the way when that is asked for.
public final class LineReader {
  private static let block = 1 << 18
  /// A line that has more ends the reading: nobody writes such, but gzip makes one out of little.
  private static let longestLine = 256 << 20

  private let named: String
  private let descriptor: Int32
  private let isOwn: Bool
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// Whether gzip is still to be looked for.
  private var mayBePacked: Bool
  private var packed: GzipStream?
  /// In the file itself, packed or not.
  public private(set) var bytesRead = 0
  /// The number of the line given last, from 1.
  public private(set) var line = 0

  /// Opens a file; `named` is the path as the user gave it, for messages. With `unpacking`, what is packed with gzip is
  /// read as what is in it; what is not is read as it is.
  public init(_ path: String, named: String, unpacking: Bool = false) throws(FileError) {
    self.named = named
    mayBePacked = unpacking
    isOwn = true
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(named, number: errno) }
  }

  /// Reads an open descriptor, which is left open.
  public init(descriptor: Int32, named: String, unpacking: Bool = false) {
    self.named = named
    mayBePacked = unpacking
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
      try fillLine()
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
      try fillLine()
    }
  }

  /// The first bytes, as many as there are up to a count.
  public func head(_ count: Int) throws(FileError) -> [UInt8] {
    while !isAtEnd, buffer.count < count { try fill(count - buffer.count) }
    return buffer
  }

  /// The most bytes that `all` reads.
  public static let limit = 256 << 20

  /// Everything up to the end. `sizeHint` is what the file is said to have, in bytes; 0 if that is not known.
  /// - Throws: `FileError`, also for more than `limit` bytes.
  public func all(sizeHint: Int = 0, limit: Int = LineReader.limit) throws(FileError) -> [UInt8] {
    guard sizeHint <= limit else { throw tooLarge(limit) }
    // A byte more than there should be: a file that has not grown is read whole by the first call.
    if !isAtEnd, sizeHint > 0, sizeHint >= buffer.count { try fill(sizeHint + 1 - buffer.count) }
    while !isAtEnd {
      try fill(sizeHint > 0 ? 1 << 12 : Self.block)
      guard buffer.count <= limit else { throw tooLarge(limit) }
    }
    return buffer
  }

  private func tooLarge(_ limit: Int) -> FileError {
    FileError(named, "larger than \(limit >> 20) MB; split it, or make JSON Lines of it, read a line at a time")
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

  private func fillLine() throws(FileError) {
    guard buffer.count <= Self.longestLine else {
      isAtEnd = true
      buffer = []
      throw FileError(named, "line \(line + 1) is longer than 256 MB; it and what stands behind it were not read")
    }
    try fill(Self.block)
  }

  private func fill(_ count: Int) throws(FileError) {
    if let packed { return try unpack(packed) }
    var chunk = try bytes(count)
    if mayBePacked {
      while GzipStream.mayBegin(chunk), chunk.count < GzipStream.sign.count {
        let more = try bytes(count)
        if more.isEmpty { break }
        chunk += more
      }
      mayBePacked = false
      if chunk.starts(with: GzipStream.sign), let stream = GzipStream() {
        stream.put(chunk)
        packed = stream
        return try unpack(stream)
      }
    }
    if buffer.isEmpty { buffer = chunk } else { buffer.append(contentsOf: chunk) }
    if chunk.isEmpty { isAtEnd = true }
  }

  /// Adds what the next of the packed bytes hold. What is broken is said when all before it has been given.
  private func unpack(_ stream: GzipStream) throws(FileError) {
    while true {
      let piece = stream.next(Self.block)
      if !piece.isEmpty { return buffer.append(contentsOf: piece) }
      var trouble = stream.trouble
      if trouble == nil {
        let chunk = try bytes(Self.block)
        if !chunk.isEmpty {
          stream.put(chunk)
          continue
        }
        isAtEnd = true
        if stream.isAtEnd { return }
        trouble = .cut
      }
      isAtEnd = true
      buffer = []
      throw FileError(named, (trouble ?? .broken).rawValue)
    }
  }

  /// What the next call to the system gives; nothing at the end.
  private func bytes(_ count: Int) throws(FileError) -> [UInt8] {
    var number: Int32 = 0
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: count) { pointer, filled in
      var got = -1
      repeat { got = unsafe Glibc.read(descriptor, pointer.baseAddress, count) } while got < 0 && errno == EINTR
      number = got < 0 ? errno : 0
      filled = max(got, 0)
    }
    if number != 0 { throw FileError(named, number: number) }
    bytesRead += chunk.count
    return chunk
  }
}
