import BriefingCore

/// What somebody says in a document, as a row of the list of quotations: a quotation of any kind, or a turn of a transcript.
struct Spoken: Sendable {
  static let turn = QuoteRow.turn
  /// UTF-8 bytes of a turn that its row shows: rows are read by the screenful, and a turn may be pages long.
  static let shownBytes = 400

  /// Of all the words: those of a turn without its label, up to the next turn.
  var range: Range<Int>
  /// The contract's word, or `turn`.
  var kind: String
  var speaker: Quotation.Speaker?
  /// The word of saying; a turn's label as printed.
  var cue: String?
  var confidence: Double
  /// Nil for what is nobody's words.
  var speech: Speech?

  /// The number in the column `said`.
  var said: Int { speech.map { $0.rawValue.trailingZeroBitCount } ?? 0 }

  /// In the order of the text. Linear.
  static func all(of briefing: Briefing) -> [Spoken] {
    let quotations = briefing.quotations.map { quotation in
      Spoken(
        range: quotation.range, kind: quotation.kind.rawValue, speaker: quotation.speaker,
        cue: quotation.cue.map(briefing.string), confidence: quotation.confidence,
        speech: quotation.kind.counts ? .quotes : quotation.kind == .indirect ? .indirect : nil)
    }
    let turns = turns(of: briefing)
    if turns.isEmpty { return quotations }
    return (turns + quotations).enumerated()
      .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
      .map(\.element)
  }

  private static func turns(of briefing: Briefing) -> [Spoken] {
    var turns: [Spoken] = []
    var isOpen = false
    for (index, paragraph) in briefing.document.paragraphs.enumerated() {
      if paragraph.kind == .turn {
        let speaker = briefing.turnSpeakers.indices.contains(index) ? briefing.turnSpeakers[index] : nil
        turns.append(
          Spoken(
            range: paragraph.wordsStart..<max(paragraph.wordsStart, paragraph.range.upperBound), kind: turn,
            speaker: speaker, cue: paragraph.label, confidence: 1, speech: .turns))
        isOpen = true
      } else if paragraph.kind == .heading {
        isOpen = false
      } else if isOpen, let last = turns.last {
        turns[turns.count - 1].range = last.range.lowerBound..<paragraph.range.upperBound
      }
    }
    return turns
  }

  /// The words of the row: all, or where a turn is long its beginning.
  func shown(in briefing: Briefing) -> String { Self.shown(range, kind: kind, in: briefing.document.source.text) }

  /// The same for a range of a text, which must hold it.
  static func shown(_ range: Range<Int>, kind: String, in text: some RandomAccessCollection<UInt8>) -> String {
    guard kind == turn, range.count > shownBytes else { return string(range, in: text) }
    var end = range.lowerBound + shownBytes
    // Not inside a character.
    while end > range.lowerBound, text[text.index(text.startIndex, offsetBy: end)] & 0xC0 == 0x80 { end -= 1 }
    return string(range.lowerBound..<end, in: text) + "\u{2026}"
  }

  private static func string(_ range: Range<Int>, in text: some RandomAccessCollection<UInt8>) -> String {
    String(decoding: text.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
