/// Common Crawl's WET files: the plain text of pages, every record a document.
///
/// Source: the WARC 1.0 format (ISO 28500); the text is in records of type `conversion`.
enum WET {
  /// Gives the records in their order. A record whose length is wrong is read up to the next. Linear.
  static func forEach(in bytes: [UInt8], path: String?, _ take: (Result<Source, ReadingError>) -> Void) {
    let span = bytes.span
    var index = 0
    var count = 0
    while let start = recordStart(span, from: index) {
      let (fields, content) = headers(span, from: start)
      let length = fields["content-length"].flatMap { Int($0) } ?? 0
      let stated = content + max(0, min(length, bytes.count - content))
      let isWhole =
        stated == bytes.count || recordStart(span, from: stated).map { trimmed(span, stated..<$0).isEmpty } ?? true
      let end = isWhole ? stated : recordStart(span, from: content) ?? bytes.count
      index = end
      guard fields["warc-type"] == "conversion" || fields["warc-type"] == nil else { continue }
      count += 1
      let text = DecodedText(Array(bytes[content..<end]))
      let range = trimmed(text.text.span, 0..<text.text.count)
      guard !range.isEmpty else { continue }
      let url = fields["warc-target-uri"]
      var source = Source(
        id: Source.makeID(path: nil, content: Array((fields["warc-record-id"] ?? url ?? "\(count)").utf8)), path: path,
        format: .wet, text: Array(text.text[range]), isVerbatim: false, stated: Source.Stated(url: url),
        notices: text.notices)
      source.isPart = true
      source.isIDLocal = fields["warc-record-id"] == nil && url == nil
      take(.success(source))
    }
    if count == 0 { take(.failure(ReadingError(.empty, path: path))) }
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
  private static func headers(_ bytes: Span<UInt8>, from start: Int) -> ([String: String], Int) {
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
