extension Source {
  /// Gives every document that the bytes of a file or of standard input hold, in their order: one for most, one each for the
  /// entries of a feed, the messages of a mailbox, the pages of a WARC file, the lines of JSON Lines.
  ///
  /// gzip around any of them is taken off first, up to 256 MB. What cannot be read comes as an error in its place, and the
  /// rest goes on. Linear in what is unpacked; one document is made at a time. `path` is for ids and messages, and its
  /// ending tells the kind where the content does not.
  public static func forEach(
    in bytes: [UInt8], path: String?, _ take: (Result<Source, ReadingError>) -> Void
  ) {
    guard Gzip.isPacked(bytes) else { return forEach(inUnpacked: bytes, path: path, take) }
    do {
      let (unpacked, notice) = try Gzip.unpacked(bytes, path: path)
      forEach(inUnpacked: unpacked, path: path) { result in
        take(
          result.map { source in
            var source = source
            source.isVerbatim = false
            if let notice { source.notices.append(notice) }
            return source
          })
      }
    } catch {
      take(.failure(error))
    }
  }

  private static func forEach(
    inUnpacked bytes: [UInt8], path: String?, _ take: (Result<Source, ReadingError>) -> Void
  ) {
    switch ContainerKind.of(bytes, path: path) {
    case .jsonLines: forEachLine(of: bytes, path: path, take)
    case .html: take(Result { () throws(ReadingError) in try html(bytes: bytes, path: path) })
    case .markdown: take(Result { () throws(ReadingError) in try markdown(bytes: bytes, path: path) })
    case .feed: Feed.forEach(in: bytes, path: path, take)
    case .wet: WET.forEach(in: bytes, path: path, take)
    case .mail: take(Result { () throws(ReadingError) in try Mail.source(bytes, path: path) })
    case .mailbox: Mail.forEach(in: bytes, path: path, take)
    case .office: take(Result { () throws(ReadingError) in try office(bytes: bytes, path: path) })
    case .pdf: take(Result { () throws(ReadingError) in try pdf(bytes: bytes, path: path) })
    case .captions: take(Result { () throws(ReadingError) in try captions(bytes: bytes, path: path) })
    case .text: take(Result { () throws(ReadingError) in try text(bytes: bytes, path: path) })
    }
  }

  private static func forEachLine(
    of bytes: [UInt8], path: String?, _ take: (Result<Source, ReadingError>) -> Void
  ) {
    var (start, number) = (0, 0)
    while start < bytes.count {
      let end = lineEnd(bytes.span, from: start)
      number += 1
      let line = Array(bytes[start..<end])
      if line.contains(where: { $0 > 0x20 }) {
        take(Result { () throws(ReadingError) in try jsonLine(line, line: number, path: path) }.map(\.asPart))
      }
      start = end + 1
    }
  }

  var asPart: Source {
    var source = self
    source.isPart = true
    return source
  }
}
