extension Source {
  /// Plain text from the bytes of a file or of standard input.
  ///
  /// UTF-8 stays as it is, byte for byte, a byte order mark included; UTF-16, Windows-1252 and Latin-1 are told and turned
  /// into UTF-8; bytes that are nothing of these are replaced. `notices` says so. Linear.
  /// - Throws: `ReadingError` for an empty input (nothing but white space counts as empty) and for one that is no text.
  public static func text(bytes: [UInt8], path: String?, id: String? = nil) throws(ReadingError) -> Source {
    guard !bytes.isEmpty else { throw ReadingError(.empty, path: path) }
    let decoded = DecodedText(bytes)
    // Zeros are the one thing that tells UTF-16 and a binary apart, so only what was not read as UTF-16 is looked at.
    if decoded.notices.first != DecodedText.utf16Notice, let kind = Binary.kind(bytes) {
      throw ReadingError(.binary(kind), path: path)
    }
    guard !trimmed(decoded.text.span, 0..<decoded.text.count).isEmpty else { throw ReadingError(.empty, path: path) }
    return Source(
      id: id ?? makeID(path: path, content: bytes), path: path, format: .text, text: decoded.text,
      isVerbatim: decoded.isVerbatim, notices: decoded.notices)
  }

  /// An id made from path and content: 16 hexadecimal digits, the same in every run.
  public static func makeID(path: String?, content: [UInt8]) -> String {
    var hash = StableHash()
    if let path { hash.add(Array(path.utf8).span) }
    hash.add(content.span)
    return hash.hexadecimal
  }
}
