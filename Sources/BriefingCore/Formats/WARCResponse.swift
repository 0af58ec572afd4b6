/// A page as a crawler stored it: the server's answer, head and all, in a WARC record of type `response`.
///
/// Source: the WARC 1.0 format (ISO 28500) and HTTP/1.1 (RFC 9112) for the head and for chunks.
enum WARCResponse {
  /// The page as a source; nil for what is no page: another type, an answer that says where a page is or that there is none.
  /// `record` is the whole content of the record, `budget` the bytes that may still be unpacked. Linear.
  static func source(
    _ record: [UInt8], path: String?, id: String, budget: inout Int
  ) throws(ReadingError) -> Source? {
    let bytes = record.span
    guard ContainerKind.begins(bytes, 0..<bytes.count, "HTTP/"), isFound(record) else { return nil }
    let (fields, start) = WET.headers(bytes, from: 0)
    let type = (fields["content-type"] ?? "").lowercased()
    guard start < record.count, isPage(type) else { return nil }
    var body = Array(record[start...])
    if fields["transfer-encoding"]?.lowercased().contains("chunked") == true { body = unchunked(body) }
    if Gzip.isPacked(body) {
      guard budget > 0 else { throw ReadingError(.tooMuch("packed pages"), path: path) }
      body = try Gzip.unpacked(body, path: path).bytes
      budget -= body.count
    }
    return try page(body, type: type, path: path, id: id)
  }

  static func isPage(_ type: String) -> Bool {
    type.hasPrefix("text/html") || type.hasPrefix("application/xhtml") || type.hasPrefix("text/plain")
  }

  /// The source of a body of a type that `isPage` has.
  static func page(_ body: [UInt8], type: String, path: String?, id: String) throws(ReadingError) -> Source {
    if type.hasPrefix("text/plain") { return try Source.text(bytes: body, path: path, id: id) }
    return try Source.html(bytes: body, path: path, id: id, charset: charset(type))
  }

  /// `HTTP/1.1 200 OK`: an answer with the page itself.
  private static func isFound(_ record: [UInt8]) -> Bool {
    let line = record.prefix(64).prefix { $0 != 0x0A }
    guard let space = line.firstIndex(of: 0x20), space + 1 < line.endIndex else { return false }
    return line[space + 1] == UInt8(ascii: "2")
  }

  private static func charset(_ type: String) -> String? {
    let bytes = Array(type.utf8)
    let name = Array("charset=".utf8)
    guard bytes.count > name.count else { return nil }
    for start in 0..<(bytes.count - name.count) where bytes[start..<start + name.count].elementsEqual(name) {
      let value = bytes[(start + name.count)...].prefix { $0 != 0x3B && $0 != 0x20 }.filter { $0 != 0x22 }
      return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }
    return nil
  }

  /// The chunks of a body without their lengths. Many crawlers undo the chunks and keep the head as it came: a body that is not made
  /// of chunks to its end is given back as it is.
  private static func unchunked(_ body: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(body.count)
    var index = 0
    while index < body.count {
      var (length, digits) = (0, 0)
      while index < body.count, digits < 8, let digit = hexadecimal(body[index]) {
        length = length << 4 | digit
        digits += 1
        index += 1
      }
      guard digits > 0, index < body.count, [0x0D, 0x0A, 0x3B, 0x20].contains(body[index]) else { return body }
      while index < body.count, body[index] != 0x0A { index += 1 }
      index += 1
      if length == 0 { return out }
      let end = index + length
      guard end < body.count else {
        // The last chunk may be cut.
        if index < body.count { out += body[index...] }
        return out
      }
      guard body[end] == 0x0D || body[end] == 0x0A else { return body }
      out += body[index..<end]
      index = end + (body[end] == 0x0D ? 2 : 1)
    }
    return out
  }

  private static func hexadecimal(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte - 0x30)
    case 0x41...0x46: Int(byte - 0x41) + 10
    case 0x61...0x66: Int(byte - 0x61) + 10
    default: nil
    }
  }
}
