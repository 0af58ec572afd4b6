/// The words of a line of a caption: tags and settings go, the voice of `<v Name>` is kept, entities become letters.
enum CaptionText {
  private static let longestTag = 200

  static func piece(_ bytes: Span<UInt8>, _ line: Range<Int>) -> CaptionCues.Piece {
    var piece = CaptionCues.Piece(voice: nil, text: [])
    piece.text.reserveCapacity(line.count)
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = bytes[index]
      if byte == 0x3C, let end = close(0x3E, bytes, index, line.upperBound) {
        if let voice = voice(bytes, index + 1..<end) { piece.voice = voice }
        index = end + 1
      } else if byte == 0x7B, index + 1 < line.upperBound, bytes[index + 1] == 0x5C,
        let end = close(0x7D, bytes, index, line.upperBound)
      {
        index = end + 1
      } else if byte == 0x26, let (letter, length) = entity(bytes, index, line.upperBound) {
        piece.text.append(contentsOf: letter)
        index += length
      } else {
        piece.text.append(byte)
        index += 1
      }
    }
    let range = trimmed(piece.text.span, 0..<piece.text.count)
    piece.text = Array(piece.text[range])
    return piece
  }

  private static func close(_ mark: UInt8, _ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    var index = start + 1
    let end = min(limit, start + longestTag)
    // `3 < 4`: a tag begins with a letter, a slash or a time.
    guard index < end, bytes[index] > 0x20 else { return nil }
    while index < end, bytes[index] != mark { index += 1 }
    return index < end ? index : nil
  }

  /// `v Name`, `v.loud Name`
  private static func voice(_ bytes: Span<UInt8>, _ tag: Range<Int>) -> String? {
    guard tag.count > 2, bytes[tag.lowerBound] == 0x76 else { return nil }
    let second = bytes[tag.lowerBound + 1]
    guard second == 0x20 || second == 0x09 || second == 0x2E else { return nil }
    guard let space = tag.first(where: { bytes[$0] == 0x20 || bytes[$0] == 0x09 }) else { return nil }
    let name = readableText(bytes, trimmed(bytes, space..<tag.upperBound))
    return name.isEmpty ? nil : name
  }

  private static func entity(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> ([UInt8], Int)? {
    let rest = start..<limit
    for (name, letter) in entities where ContainerKind.begins(bytes, rest, name) {
      return (Array(letter.utf8), name.utf8.count)
    }
    return nil
  }

  private static let entities = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&quot;", "\""), ("&#39;", "'"), ("&lrm;", ""),
    ("&rlm;", ""),
  ]
}
