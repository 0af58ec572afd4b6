/// Captions as a text: cues joined to paragraphs, a paragraph where somebody else begins to speak.
struct Captions {
  private(set) var text: [UInt8] = []
  let title: String?
  private var voice: String?
  private var paragraphStart = 0
  private var lastEnd = 0

  /// Silence, in thousandths of a second, behind which a new paragraph begins at a sentence's end.
  private static let silence = 3_000
  /// Bytes after which a paragraph ends at the next sentence's end, and those after which it ends anyway.
  private static let long = 700
  private static let longest = 1_500

  init(_ bytes: [UInt8]) {
    let read = CaptionCues(bytes)
    title = read.title
    let isRolling = Self.isRolling(read.cues)
    var before: [[UInt8]] = []
    for cue in read.cues {
      if cue.start - lastEnd >= Self.silence, lastEnd > 0 { pause() }
      for piece in cue.lines {
        if isRolling, before.contains(piece.text) { continue }
        add(piece)
      }
      if !cue.lines.isEmpty { before = cue.lines.map(\.text) }
      lastEnd = max(cue.start, cue.end)
    }
  }

  /// Whether cues show again what the cue before showed, as captions that roll up do.
  private static func isRolling(_ cues: [CaptionCues.Cue]) -> Bool {
    var (again, all) = (0, 0)
    var last: [UInt8] = []
    for cue in cues {
      guard let first = cue.lines.first, let end = cue.lines.last else { continue }
      all += 1
      if first.text == last { again += 1 }
      last = end.text
    }
    return again >= 3 && again * 4 >= all
  }

  private mutating func add(_ piece: CaptionCues.Piece) {
    if let name = piece.voice, name != voice {
      voice = name
      endParagraph()
      text.append(contentsOf: Array(name.utf8) + [0x3A, 0x20])
    } else if Self.beginsTurn(piece.text) {
      voice = nil
      endParagraph()
    } else {
      endLongParagraph()
      if text.count > paragraphStart, text.last != 0x20 { text.append(0x20) }
    }
    text.append(contentsOf: piece.text)
  }

  /// `>>`, `- ` or a label.
  private static func beginsTurn(_ line: [UInt8]) -> Bool {
    if line.starts(with: [0x3E, 0x3E]) || line.starts(with: [0x2D, 0x20]) { return true }
    guard let scanned = LineScanner.lines(of: line.span).first, scanned.firstColon > 0 || line[0] == 0x5B else {
      return false
    }
    return LabelReader.labels(line.span, scanned, index: 0).contains { $0.form == .colon || $0.form == .bracket }
  }

  private mutating func pause() {
    if endsSentence { endParagraph() }
  }

  private mutating func endLongParagraph() {
    let length = text.count - paragraphStart
    if (length > Self.long && endsSentence) || length > Self.longest { endParagraph() }
  }

  private var endsSentence: Bool {
    guard let last = text.last else { return false }
    return last == 0x2E || last == 0x3F || last == 0x21 || last == 0x22
  }

  private mutating func endParagraph() {
    guard text.count > paragraphStart else { return }
    text.append(contentsOf: [0x0A, 0x0A])
    paragraphStart = text.count
  }
}

extension Source {
  /// Captions (WebVTT, SubRip) from the bytes of a file.
  /// - Throws: `ReadingError` for an empty file and for one that is no text.
  static func captions(bytes: [UInt8], path: String?) throws(ReadingError) -> Source {
    var source = try text(bytes: bytes, path: path)
    let captions = Captions(source.text)
    // What has another file's name is read as what it is.
    guard !captions.text.isEmpty else { return source }
    source.format = .captions
    source.text = captions.text
    source.isVerbatim = false
    source.stated.title = captions.title
    source.isSpeech = true
    return source
  }
}
