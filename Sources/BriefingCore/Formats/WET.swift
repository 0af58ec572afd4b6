/// Files of crawlers (WARC, and Common Crawl's WET): every page a document.
///
/// Source: the WARC 1.0 format (ISO 28500).
enum WET {
  /// Gives the records in their order. A record whose length is wrong is read up to the next. Linear.
  static func forEach(in bytes: [UInt8], path: String?, _ take: (Result<Source, ReadingError>) -> Void) {
    let span = bytes.span
    var index = 0
    var count = 0
    var records = 0
    // Of all packed pages of the file together.
    var budget = Gzip.limit
    while let start = recordStart(span, from: index) {
      let (fields, content) = headers(span, from: start)
      let length = fields["content-length"].flatMap { Int($0) } ?? 0
      let stated = content + max(0, min(length, bytes.count - content))
      let isWhole = stated == bytes.count || beginsRecord(span, after: stated)
      let end = isWhole ? stated : recordStart(span, from: content) ?? bytes.count
      index = end
      records += 1
      let record = Array(bytes[content..<end])
      do throws(ReadingError) {
        guard var source = try source(record, fields, path: path, number: records, budget: &budget) else { continue }
        count += 1
        source.isPart = true
        source.isIDLocal = fields["warc-record-id"] == nil && fields["warc-target-uri"] == nil
        source.stated.url = fields["warc-target-uri"] ?? source.stated.url
        take(.success(source))
      } catch {
        count += 1
        let part = "record \(records)" + (fields["warc-target-uri"].map { " (\($0))" } ?? "")
        take(.failure(error.reason == .empty ? ReadingError(.withoutText(part), path: path) : error))
      }
    }
    guard count == 0 else { return }
    take(.failure(ReadingError(records == 0 ? .empty : .withoutPages(records), path: path)))
  }

  /// What a record has to read: the text of a page (`conversion`), the page as it was sent (`response`), or a page that was stored
  /// by itself (`resource`); nil for any other, and for pictures and the like.
  private static func source(
    _ content: [UInt8], _ fields: [String: String], path: String?, number: Int, budget: inout Int
  ) throws(ReadingError) -> Source? {
    let name = fields["warc-record-id"] ?? fields["warc-target-uri"] ?? "\(number)"
    let id = Source.makeID(path: nil, content: Array(name.utf8))
    switch fields["warc-type"] {
    case "conversion", nil:
      let text = DecodedText(content)
      let range = trimmed(text.text.span, 0..<text.text.count)
      guard !range.isEmpty else { return nil }
      return Source(
        id: id, path: path, format: .wet, text: Array(text.text[range]), isVerbatim: false, notices: text.notices)
    case "response": return try WARCResponse.source(content, path: path, id: id, budget: &budget)
    case "resource":
      let type = (fields["content-type"] ?? "").lowercased()
      return WARCResponse.isPage(type) ? try WARCResponse.page(content, type: type, path: path, id: id) : nil
    default: return nil
    }
  }

  /// Whether the next record begins here, after no more than some blank lines.
  private static func beginsRecord(_ bytes: Span<UInt8>, after end: Int) -> Bool {
    var index = end
    while index < bytes.count, index < end + 64, bytes[index] <= 0x20 { index += 1 }
    if index == bytes.count { return true }
    return bytes[index - (index > 0 ? 1 : 0)] == 0x0A && ContainerKind.begins(bytes, index..<bytes.count, "WARC/1.")
  }

  private static func recordStart(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 7 < bytes.count {
      if bytes[index] == 0x57, index == 0 || bytes[index - 1] == 0x0A,
        ContainerKind.begins(bytes, index..<bytes.count, "WARC/1.")
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The fields of a record's head, their names in small letters, and where its content begins.
  static func headers(_ bytes: Span<UInt8>, from start: Int) -> ([String: String], Int) {
    var fields: [String: String] = [:]
    var index = start
    while index < bytes.count {
      let first = index
      while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      let line = trimmed(bytes, first..<index)
      index = min(index + 1, bytes.count)
      if line.isEmpty { break }
      guard line.count < 4096, fields.count < 64, let colon = line.first(where: { bytes[$0] == 0x3A }) else { continue }
      fields[readableText(bytes, line.lowerBound..<colon).lowercased()] = readableText(
        bytes, (colon + 1)..<line.upperBound)
    }
    return (fields, index)
  }
}
