import CFormats

extension Source {
  /// The text of a PDF: its lines as they are printed, a blank line where there is room between two, without running heads, page
  /// and margin numbers; words that were parted at a line's end are whole again.
  ///
  /// The file is read by `pdftotext` of poppler in a child process that has no network, no files and bounded memory and time: half a
  /// millisecond a page, and some two for the process.
  /// - Throws: `ReadingError`: not installed, a password, pictures of text, more than the limits, broken.
  public static func pdf(bytes: [UInt8], path: String?) throws(ReadingError) -> Source {
    let table = try PDFTable.of(bytes, path: path)
    let words = PDFWords(table)
    guard words.pages > 0 else { throw ReadingError(.empty, path: path) }
    guard words.all.count >= words.pages, words.areLetters else {
      throw ReadingError(.scan(pages: words.pages), path: path)
    }
    let text = PDFText(words)
    guard text.bytes.contains(where: { $0 > 0x20 }) else { throw ReadingError(.scan(pages: words.pages), path: path) }
    var source = Source(
      id: makeID(path: path, content: bytes), path: path, format: .pdf, text: text.bytes, isVerbatim: false)
    if !text.emptyPages.isEmpty {
      let some = text.emptyPages.prefix(10).map(String.init).joined(separator: ", ")
      source.notices.append("no text on page \(some)" + (text.emptyPages.count > 10 ? " and others" : ""))
    }
    return source
  }
}

/// What the child process gives.
private enum PDFTable {
  static func of(_ bytes: [UInt8], path: String?) throws(ReadingError) -> [UInt8] {
    var memory: UnsafeMutablePointer<UInt8>?
    var count = 0
    let result = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe fmt_pdf(buffer.baseAddress, buffer.count, &memory, &count)
    }
    defer { unsafe fmt_free(memory) }
    switch result {
    case FMT_PDF_READ: return unsafe Array(UnsafeBufferPointer(start: memory, count: count))
    case FMT_PDF_NO_PROGRAM: throw ReadingError(.needs("poppler-utils"), path: path)
    case FMT_PDF_LOCKED: throw ReadingError(.locked, path: path)
    case FMT_PDF_TOO_MUCH: throw ReadingError(.tooMuch("in it"), path: path)
    default: throw ReadingError(.broken("a PDF file"), path: path)
    }
  }
}
