/// Tells files that are no text, by the bytes they begin with or by control characters no text has.
enum Binary {
  /// Source: the file formats' own specifications.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF file"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or office document"),
    ([0x1F, 0x8B], "gzip data"), ([0x42, 0x5A, 0x68], "bzip2 data"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd data"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"), (Array("GIF8".utf8), "a GIF picture"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"), ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
  ]

  /// What the bytes are when they are no text; nil for text.
  static func kind(_ bytes: [UInt8]) -> String? {
    for signature in signatures where bytes[0] == signature.bytes[0] && bytes.starts(with: signature.bytes) {
      // Two or three letters may begin a text; then a byte that no text has must follow soon.
      if signature.bytes.count > 3 || hasControls(bytes.span, among: min(bytes.count, 512), share: 64) {
        return signature.name
      }
    }
    return hasControls(bytes.span, among: min(bytes.count, 4_096), share: 30, least: 3) ? "binary data" : nil
  }

  /// Whether one byte in `share` or more is a control character that text does not use.
  private static func hasControls(_ bytes: Span<UInt8>, among count: Int, share: Int, least: Int = 1) -> Bool {
    var controls = 0
    for index in 0..<count {
      let byte = bytes[index]
      // Without branches, so that many bytes are looked at in one step.
      let isControl: UInt8 = (byte < 0x20 ? 1 : 0) & (byte &- 0x08 < 6 ? 0 : 1) & (byte &- 0x1B < 5 ? 0 : 1)
      controls &+= Int(isControl)
    }
    return controls >= least && controls * share >= count
  }
}
