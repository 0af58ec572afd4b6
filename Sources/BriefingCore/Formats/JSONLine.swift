extension Source {
  /// One line of JSON Lines: `id` and `text`, and if there `title`, `date`, `url`, `source`; other fields are passed over.
  ///
  /// `line` counts from 1 and `path` names the file (nil for standard input): both are for messages only. The id is the
  /// line's own, else made from its content. Linear in the line.
  /// - Throws: `ReadingError` with the line's number: no JSON object, no `text`, or (`isWithoutText`) an empty one.
  public static func jsonLine(_ bytes: [UInt8], line: Int, path: String?) throws(ReadingError) -> Source {
    let fields: [(name: String, value: [UInt8])]
    do {
      var scanner = JSONScanner(bytes)
      fields = try scanner.object()
    } catch {
      throw ReadingError(.brokenJSON(error.what, offset: error.offset), path: path, line: line)
    }
    func field(_ name: String) -> [UInt8]? { fields.last { $0.name == name }?.value }
    func string(_ name: String) -> String? {
      guard let value = field(name), !trimmed(value.span, 0..<value.count).isEmpty else { return nil }
      return readableText(DecodedText(value).text.span)
    }
    let id = string("id")
    guard let text = field("text") else { throw ReadingError(.missingField("text"), path: path, line: line, id: id) }
    let decoded = DecodedText(text)
    guard !trimmed(decoded.text.span, 0..<decoded.text.count).isEmpty else {
      throw ReadingError(.withoutText(nil), path: path, line: line, id: id)
    }
    let stated = Stated(
      title: string("title"), date: string("date").flatMap(CalendarDate.isoText), url: string("url"),
      source: string("source"))
    var source = Source(
      id: id ?? makeID(path: nil, content: bytes), path: nil, format: .jsonLines, text: decoded.text, isVerbatim: false,
      stated: stated, notices: decoded.notices)
    source.isIDLocal = id.map { isLocal(id: Array($0.utf8)) } ?? false
    return source
  }
}
