/// The cues of WebVTT and SubRip: what is shown, in its lines, with its times and who says it.
///
/// Sources: WebVTT (W3C), and SubRip as players take it. Heads, notes, styles, regions, identifiers and settings are no words.
/// Linear.
struct CaptionCues {
  struct Cue {
    /// Thousandths of a second; an end that is missing is the start.
    var start: Int
    var end: Int
    var lines: [Piece] = []
  }

  /// A line of a cue without its tags.
  struct Piece {
    /// The name in `<v Name>`, if the line has one.
    var voice: String?
    var text: [UInt8]
  }

  private(set) var cues: [Cue] = []
  /// Behind `WEBVTT`.
  private(set) var title: String?
  /// Lines behind a blank one: the identifier of the next cue, or more of the last.
  private var pending: [Range<Int>] = []
  private var isSkipping = false

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = index..<lineEnd(span, from: index)
    if ContainerKind.begins(span, head, "WEBVTT") {
      let rest = trimmed(span, head.lowerBound + 6..<head.upperBound)
      title = rest.isEmpty ? nil : Self.title(readableText(span, rest))
      isSkipping = true
      index = head.upperBound + 1
    }
    var isBehindBlank = true
    while index < bytes.count {
      let end = lineEnd(span, from: index)
      let line = trimmed(span, index..<end)
      index = end + 1
      take(span, line, isBehindBlank)
      isBehindBlank = line.isEmpty
    }
    takePending(span)
    if title == nil, cues.isEmpty { isSkipping = false }
  }

  private static func title(_ text: String) -> String? {
    let words = text.drop { $0 == "-" || $0 == " " || $0 == "–" }
    return words.isEmpty ? nil : String(words)
  }

  private mutating func take(_ bytes: Span<UInt8>, _ line: Range<Int>, _ isBehindBlank: Bool) {
    if let times = CaptionTimes(bytes, line) {
      // The line right above is the cue's identifier. Lines above that belong to the last cue.
      if !pending.isEmpty { pending.removeLast() }
      takePending(bytes)
      cues.append(Cue(start: times.start, end: times.end))
      isSkipping = false
      return
    }
    if line.isEmpty {
      takePending(bytes)
      // A block of the head ends here, and so does a note.
      isSkipping = false
      return
    }
    if isBehindBlank, Self.isBlock(bytes, line) { isSkipping = true }
    guard !isSkipping else { return }
    if isBehindBlank || !pending.isEmpty {
      pending.append(line)
    } else {
      show(bytes, line)
    }
  }

  /// Lines that belong to no cue are words of the last one: a blank line stood in the midst of it.
  private mutating func takePending(_ bytes: Span<UInt8>) {
    for line in pending where !line.allSatisfy({ bytes[$0] &- 0x30 < 10 }) { show(bytes, line) }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func show(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    guard !cues.isEmpty else { return }
    let piece = CaptionText.piece(bytes, line)
    if !piece.text.isEmpty || piece.voice != nil { cues[cues.count - 1].lines.append(piece) }
  }

  private static func isBlock(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    ["NOTE", "STYLE", "REGION", "Style:", "Kind:", "Language:"].contains { word in
      ContainerKind.begins(bytes, line, word)
        && (word.hasSuffix(":") || line.count == word.utf8.count || bytes[line.lowerBound + word.utf8.count] <= 0x20)
    }
  }
}

/// The line of a cue that says when it is shown.
struct CaptionTimes {
  private(set) var start: Int
  private(set) var end: Int

  /// `00:00:02,900 --> 00:00:06,190`, `02.900 -->`: nil for every other line.
  init?(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    guard !line.isEmpty, line.count < 400, bytes[line.lowerBound] &- 0x30 < 10 else { return nil }
    var index = line.lowerBound
    guard let start = Self.time(bytes, &index, line.upperBound) else { return nil }
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index + 3 <= line.upperBound, bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E else {
      return nil
    }
    index += 3
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    self.start = start
    end = Self.time(bytes, &index, line.upperBound) ?? start
  }

  private static func time(_ bytes: Span<UInt8>, _ index: inout Int, _ limit: Int) -> Int? {
    var (total, part, parts, digits) = (0, 0, 0, 0)
    while index < limit {
      let byte = bytes[index]
      if byte &- 0x30 < 10, digits < 6 {
        part = part * 10 + Int(byte &- 0x30)
        digits += 1
      } else if byte == 0x3A, digits > 0, parts < 3 {
        total = (total + part) * 60
        (part, digits) = (0, 0)
        parts += 1
      } else {
        break
      }
      index += 1
    }
    guard parts > 0, digits > 0 else { return nil }
    total = (total + part) * 1000
    guard index < limit, bytes[index] == 0x2E || bytes[index] == 0x2C else { return total }
    index += 1
    var scale = 100
    while index < limit, bytes[index] &- 0x30 < 10 {
      total += Int(bytes[index] &- 0x30) * scale
      scale /= 10
      index += 1
    }
    return total
  }
}
