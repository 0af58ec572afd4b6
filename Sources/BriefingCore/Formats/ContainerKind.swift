/// What a file holds, as far as that tells how it is read.
public enum ContainerKind: String, CaseIterable, Sendable {
  case text, html, markdown, feed
  case jsonLines = "jsonl"
  case wet, mail, mailbox, captions, office, pdf

  /// One line for `briefings formats`.
  public var description: String {
    switch self {
    case .text: "plain text in UTF-8, UTF-16, Windows-1252 or Latin-1, one document a file"
    case .html: "a page of HTML or XHTML in any encoding browsers know"
    case .markdown: "Markdown, with or without front matter (title, date, author, source, url)"
    case .feed: "RSS 2.0, RSS 1.0 and Atom: every entry a document"
    case .jsonLines: "JSON Lines: a document a line, with id, text and if there title, date, url, source"
    case .wet: "WARC and Common Crawl's WET: every page a document"
    case .mail: "an e-mail: its text, its subject, sender and date"
    case .captions: "captions, WebVTT or SubRip: cues joined to paragraphs, voices as turns"
    case .office: "a document of Word (.docx) or OpenDocument (.odt): its paragraphs and notes"
    case .pdf: "a PDF file: its lines without running heads and margin numbers (needs poppler-utils)"
    case .mailbox: "an mbox of e-mails: every message a document"
    }
  }

  /// The ends of names that such files have.
  public var endings: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .html: ["html", "htm", "xhtml", "xht"]
    case .markdown: ["md", "markdown", "mdown"]
    case .feed: ["rss", "atom"]
    case .jsonLines: ["jsonl", "ndjson"]
    case .wet: ["wet", "warc"]
    case .mail: ["eml"]
    case .mailbox: ["mbox"]
    case .captions: ["vtt", "srt"]
    case .office: ["docx", "odt"]
    case .pdf: ["pdf"]
    }
  }

  /// The kind that the content tells, else the one that the name tells, else plain text.
  public static func of(_ bytes: [UInt8], path: String?) -> ContainerKind {
    let name = path.flatMap(named)
    return byContent(bytes.span, named: name) ?? name ?? .text
  }

  /// The kind that the ending of a name tells, one of gzip passed over.
  public static func named(_ path: String) -> ContainerKind? {
    guard var name = path.split(separator: "/").last?.lowercased() else { return nil }
    if name.hasSuffix(".gz") { name.removeLast(3) }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = String(name[name.index(after: dot)...])
    return allCases.first { $0.endings.contains(ending) }
  }

  /// How many bytes are looked at.
  private static let looked = 4096

  static func byContent(_ bytes: Span<UInt8>, named: ContainerKind?) -> ContainerKind? {
    var start = 0
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
    while start < bytes.count, start < looked, bytes[start] <= 0x20 { start += 1 }
    guard start < bytes.count else { return nil }
    let head = start..<min(bytes.count, start + looked)
    if begins(bytes, head, "%PDF-") { return .pdf }
    if begins(bytes, head, "WARC/1.") { return .wet }
    if bytes[start] == 0x50, bytes.count > 3, bytes[1] == 0x4B, bytes[2] == 3, bytes[3] == 4 { return .office }
    if begins(bytes, head, "WEBVTT") || isSubRip(bytes, head) { return .captions }
    if begins(bytes, head, "---\n") || begins(bytes, head, "---\r\n"), hasFrontMatter(bytes, behindLine(bytes, head)) {
      return .markdown
    }
    if bytes[start] == 0x3C { return markup(bytes, head) }
    if bytes[start] == 0x7B, named == .jsonLines || named == nil, isJSONLine(bytes, start) { return .jsonLines }
    if begins(bytes, head, "From "), hasHeaders(bytes, behindLine(bytes, head)) { return .mailbox }
    if named == nil || named == .mail, hasHeaders(bytes, head) { return .mail }
    return nil
  }

  /// A number, and on the next line the times of a cue.
  private static func isSubRip(_ bytes: Span<UInt8>, _ head: Range<Int>) -> Bool {
    guard bytes[head.lowerBound] &- 0x30 < 10 else { return false }
    let rest = behindLine(bytes, head)
    let number = trimmed(bytes, head.lowerBound..<rest.lowerBound)
    guard number.count <= 6, number.allSatisfy({ bytes[$0] &- 0x30 < 10 }), !rest.isEmpty else { return false }
    return CaptionTimes(bytes, trimmed(bytes, rest.lowerBound..<behindLine(bytes, rest).lowerBound)) != nil
  }

  /// Files that begin with a tag.
  private static func markup(_ bytes: Span<UInt8>, _ head: Range<Int>) -> ContainerKind? {
    var index = head.lowerBound
    var tags = 0
    while index < head.upperBound {
      if bytes[index] == 0x3C {
        let tag = index..<head.upperBound
        if begins(bytes, tag, "<rss") || begins(bytes, tag, "<feed") || begins(bytes, tag, "<rdf:RDF") { return .feed }
        let isHTML = [
          "<!doctype html", "<html", "<head", "<body", "<div", "<meta", "<title", "<script", "<article", "<table",
        ]
        .contains { begins(bytes, tag, $0) }
        if isHTML { return .html }
        if begins(bytes, tag, "<p>") || begins(bytes, tag, "<a href") || begins(bytes, tag, "<br") { tags += 1 }
        if tags >= 3 { return .html }
      }
      index += 1
    }
    return nil
  }

  /// Whether an object with quoted names begins here, and its line ends with it.
  private static func isJSONLine(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var index = start + 1
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x22 else { return false }
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    while index > start, bytes[index - 1] <= 0x20 { index -= 1 }
    return bytes[index - 1] == 0x7D
  }

  /// Whether lines of `name: value` stand here, and then one of three hyphens.
  private static func hasFrontMatter(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var rest = range
    var fields = 0
    while !rest.isEmpty {
      if begins(bytes, rest, "---") { return fields > 0 }
      let next = behindLine(bytes, rest)
      let line = rest.lowerBound..<next.lowerBound
      if line.contains(where: { bytes[$0] == 0x3A }) { fields += 1 } else if fields == 0 { return false }
      rest = next
    }
    return false
  }

  private static func behindLine(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] != 0x0A { index += 1 }
    return min(index + 1, range.upperBound)..<range.upperBound
  }

  /// Whether lines stand here as at the head of an e-mail: each a name and a colon, at least two of those every mail has.
  private static func hasHeaders(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var rest = range
    var known = 0
    while !rest.isEmpty, bytes[rest.lowerBound] > 0x20 {
      var index = rest.lowerBound
      while index < rest.upperBound,
        (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] == 0x2D || bytes[index] &- 0x30 < 10
      {
        index += 1
      }
      guard index < rest.upperBound, bytes[index] == 0x3A, index > rest.lowerBound else { break }
      let isKnown = [
        "received:", "return-path:", "message-id:", "mime-version:", "date:", "from:", "to:", "subject:",
        "delivered-to:",
        "content-type:",
      ].contains { begins(bytes, rest, $0) }
      if isKnown { known += 1 }
      repeat {
        rest = behindLine(bytes, rest)
      } while !rest.isEmpty
        && (bytes[rest.lowerBound] == 0x20 || bytes[rest.lowerBound] == 0x09)
    }
    return known >= 3
  }

  /// Case does not count.
  static func begins(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: String) -> Bool {
    let letters = word.utf8
    guard range.count >= letters.count else { return false }
    var index = range.lowerBound
    for letter in letters {
      let byte = bytes[index]
      guard byte == letter || (byte | 0x20 == letter | 0x20 && (letter | 0x20) &- 0x61 < 26) else { return false }
      index += 1
    }
    return true
  }
}
