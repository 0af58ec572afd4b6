/// The paragraphs of a document of Word or of OpenDocument, out of its XML: what was deleted, comments and what stands there
/// twice left out. Linear, without recursion.
struct OfficeText {
  private(set) var text: [UInt8] = []
  private var paragraph: [UInt8] = []
  /// Elements that are open inside one that is left out.
  private var skipped = 0
  private var isInWords = false
  private let isOpen: Bool

  /// `isOpen`: OpenDocument.
  init(isOpen: Bool) { self.isOpen = isOpen }

  mutating func read(_ xml: [UInt8]) {
    var scanner = XMLScanner(xml)
    (skipped, isInWords) = (0, false)
    while let token = scanner.next() {
      switch token {
      case .start(let name, _, let attributes, let isEmpty): start(name, attributes, isEmpty)
      case .end(let name): end(name)
      case .text(let words): if skipped == 0, isInWords { paragraph += words }
      }
    }
    endParagraph()
  }

  private mutating func start(_ name: String, _ attributes: [XMLScanner.Attribute], _ isEmpty: Bool) {
    if skipped > 0 {
      if !isEmpty { skipped += 1 }
      return
    }
    if Self.leftOut.contains(name) {
      if !isEmpty { skipped = 1 }
      return
    }
    switch name {
    case "p", "h":
      endParagraph()
      if isOpen { isInWords = !isEmpty }
    case "t": if !isOpen { isInWords = !isEmpty }
    case "tab": paragraph.append(0x09)
    case "br", "cr", "line-break": paragraph.append(0x0A)
    case "noBreakHyphen": paragraph.append(0x2D)
    case "s" where isOpen:
      let count = attributes.first { $0.name == "c" || $0.name.hasSuffix(":c") }.flatMap { Int($0.value) } ?? 1
      paragraph += [UInt8](repeating: 0x20, count: max(1, min(count, 40)))
    default: break
    }
  }

  private mutating func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    if name == "p" || name == "h" {
      endParagraph()
      if isOpen { isInWords = false }
    } else if name == "t", !isOpen {
      isInWords = false
    }
  }

  private mutating func endParagraph() {
    let range = trimmed(paragraph.span, 0..<paragraph.count)
    if !range.isEmpty {
      if !text.isEmpty { text += [0x0A, 0x0A] }
      text += paragraph[range]
    }
    paragraph.removeAll(keepingCapacity: true)
  }

  private static let leftOut: Set<String> = [
    "del", "moveFrom", "instrText", "Fallback", "annotation", "tracked-changes", "note-citation", "tabs",
  ]
}

extension Source {
  /// A document of Word (`.docx`) or OpenDocument (`.odt`).
  /// - Throws: `ReadingError` for an archive that is neither, that has a password, or that has no text.
  static func office(bytes: [UInt8], path: String?) throws(ReadingError) -> Source {
    guard let archive = ZipArchive(bytes) else { throw ReadingError(.binary("a broken ZIP archive"), path: path) }
    let isWord = archive.has("word/document.xml")
    guard isWord || archive.has("content.xml") else { throw ReadingError(.binary("a ZIP archive"), path: path) }
    var reader = OfficeText(isOpen: !isWord)
    for name in isWord ? ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"] : ["content.xml"] {
      if let xml = try archive.content(name, path: path) { reader.read(xml) }
    }
    let decoded = DecodedText(reader.text)
    guard !reader.text.isEmpty else { throw ReadingError(.empty, path: path) }
    var source = Source(
      id: makeID(path: path, content: bytes), path: path, format: .office, text: decoded.text, isVerbatim: false,
      notices: decoded.notices)
    if let xml = try archive.content(isWord ? "docProps/core.xml" : "meta.xml", path: path) {
      source.stated.title = officeTitle(xml)
    }
    return source
  }

  /// Titles that somebody gave, and no names of files.
  private static func officeTitle(_ xml: [UInt8]) -> String? {
    var scanner = XMLScanner(xml)
    var isTitle = false
    while let token = scanner.next() {
      switch token {
      case .start(let name, _, _, let isEmpty): isTitle = name == "title" && !isEmpty
      case .end: isTitle = false
      case .text(let words):
        guard isTitle else { continue }
        let title = readableText(words.span)
        return title.contains(" ") && !title.contains(".doc") && !title.isEmpty ? title : nil
      }
    }
    return nil
  }
}
