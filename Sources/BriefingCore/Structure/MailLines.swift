/// Tells the lines of an e-mail that are not its own: what it quotes of the mail it answers, and its signature.
///
/// Found before lines are joined into paragraphs, so that an answer right below a quoted line stays one.
struct MailLines {
  /// The lines that are the mail's own words.
  private(set) var own: [Line] = []
  /// All else, in the order of the text: quoted mail is `duplicate`, a signature `chrome`.
  private(set) var asides: [Document.Aside] = []

  /// Nil when the mail has no words but quoted ones, as where one is only handed on: then these are its text. Linear.
  init?(_ lines: [Line], _ bytes: Span<UInt8>) {
    let reasons = Self.reasons(lines, bytes)
    guard reasons.contains(where: { $0 != nil }),
      lines.indices.contains(where: { reasons[$0] == nil && lines[$0].words > 0 })
    else { return nil }
    for (index, line) in lines.enumerated() {
      guard let reason = reasons[index] else {
        own.append(line)
        // A paragraph does not go on behind what was taken out of it.
        if index > 0, reasons[index - 1] != nil { own[own.count - 1].blanksBefore = max(1, line.blanksBefore) }
        continue
      }
      if index > 0, reasons[index - 1] == reason, let last = asides.last {
        asides[asides.count - 1].range = last.range.lowerBound..<line.range.upperBound
      } else {
        asides.append(Document.Aside(range: line.range, reason: reason))
      }
    }
  }

  private static func reasons(_ lines: [Line], _ bytes: Span<UInt8>) -> [Document.Aside.Reason?] {
    var reasons = lines.map { bytes[$0.range.lowerBound] == 0x3E ? Document.Aside.Reason.duplicate : nil }
    for index in lines.indices where reasons[index] == nil {
      if isDivider(lines[index], bytes) {
        for below in index..<lines.count { reasons[below] = .duplicate }
        break
      }
      // `On Monday, A wrote:` and the quoted lines below it.
      guard index + 1 < lines.count, reasons[index + 1] == .duplicate else { continue }
      for above in introduction(endingAt: index, lines, bytes) { reasons[above] = .duplicate }
    }
    if let start = signature(lines, reasons, bytes) {
      for index in start..<lines.count where reasons[index] == nil { reasons[index] = .chrome }
    }
    return reasons
  }

  /// `-----Original Message-----`, below which some programs put the mail that is answered, without marks.
  private static func isDivider(_ line: Line, _ bytes: Span<UInt8>) -> Bool {
    guard line.words > 0, line.words <= 4, line.range.count <= 80,
      ContainerKind.begins(bytes, line.range, "-----")
    else { return false }
    let words = readableText(bytes, line.range).lowercased().split { $0 == "-" || $0 == " " }.joined(separator: " ")
    return dividers.contains(words)
  }

  private static let dividers: Set<String> = [
    "original message", "ursprüngliche nachricht", "message d'origine", "mensaje original", "messaggio originale",
    "mensagem original", "oorspronkelijk bericht",
  ]

  /// Says that somebody wrote, in the languages that mail programs have.
  private static let wrote = [
    "wrote:", "writes:", "schrieb:", "schreibt:", "écrit :", "écrit\u{A0}:", "écrit:", "escribió:", "scritto:",
    "schreef:",
    "skrev:", "escreveu:", "kirjoitti:", "napisał:", "napisał(a):", "написал:", "пишет:",
  ]

  /// The lines, one to three, that say whose words are quoted below; empty when the last does not.
  private static func introduction(endingAt last: Int, _ lines: [Line], _ bytes: Span<UInt8>) -> Range<Int> {
    guard lines[last].ends == .colon || bytes[lines[last].range.upperBound - 1] == 0x3A, lines[last].words <= 20 else {
      return last..<last
    }
    let words = readableText(bytes, lines[last].range)
    guard wrote.contains(where: { words.hasSuffix($0) }) else { return last..<last }
    // Broken by the width of the mail: the day stands a line or two above.
    for first in stride(from: last, through: max(0, last - 2), by: -1) {
      if first < last, lines[first + 1].blanksBefore > 0 || lines[first].ends == .stop || lines[first].words > 20 {
        break
      }
      if lines[first].numbers >= 2, lines[first].begins == .upper || lines[first].begins == .digit {
        return first..<(last + 1)
      }
    }
    return last..<(last + 1)
  }

  /// The line of two hyphens that a signature stands below: the first with few lines of the mail's own behind it.
  private static func signature(
    _ lines: [Line], _ reasons: [Document.Aside.Reason?], _ bytes: Span<UInt8>
  ) -> Int? {
    var found: Int?
    var behind = 0
    for index in lines.indices.reversed() where reasons[index] == nil {
      let range = lines[index].range
      if range.count == 2, bytes[range.lowerBound] == 0x2D, bytes[range.lowerBound + 1] == 0x2D, behind > 0 {
        // With the blank that belongs to it, it divides nothing else.
        let isMarked = range.upperBound < bytes.count && bytes[range.upperBound] == 0x20
        if behind <= (isMarked ? 12 : 5) { found = index }
      }
      behind += 1
      if behind > 13 { break }
    }
    return found
  }
}
