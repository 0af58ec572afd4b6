/// What is read for names beside the paragraphs of what somebody spoke: the title, the byline, the lines of the head, where people
/// are introduced, and each label once. Bounded.
struct SpokenHeads {
  /// Of the text, and of `added` after it. Titles and lines of the head first, then labels.
  private(set) var ranges: [Range<Int>] = []
  /// The title, to be read after the text.
  private(set) var added: [UInt8] = []
  /// Whether the document is what somebody says: a transcript, or a text whose title names its speaker.
  let isSpoken: Bool
  private var labelCount = 0
  /// Where the title names those who speak.
  private var speakers: Range<Int>?

  init(_ document: Document) {
    let title = SpokenTitle(document)
    isSpoken = document.kind == .transcript || title?.speakers != nil
    if let title {
      // An empty line keeps it apart from the text.
      added = [0x0A, 0x0A] + title.bytes
      let start = document.source.text.count + 2
      ranges.append(start..<(start + title.bytes.count))
      speakers = title.speakers.map { start + $0.lowerBound..<start + $0.upperBound }
    }
    guard document.kind == .transcript else { return }
    readHead(document, isTitleRead: title != nil)
    readLabels(document)
  }

  private mutating func readHead(_ document: Document, isTitleRead: Bool) {
    let first = document.paragraphs.first { $0.kind == .turn }?.range.lowerBound ?? 0
    for aside in document.setAside where ranges.count < Self.mostHeads {
      let isHead = aside.range.upperBound <= first && aside.range.count <= Self.longestHead
      switch aside.reason {
      case .title: if !isTitleRead { ranges.append(aside.range) }
      case .byline: ranges.append(aside.range)
      default: if isHead { ranges.append(aside.range) }
      }
    }
  }

  private mutating func readLabels(_ document: Document) {
    var seen: Set<String> = []
    for paragraph in document.paragraphs where seen.count < Self.mostLabels {
      guard let label = paragraph.label, label.contains(" "), seen.insert(label).inserted else { continue }
      // `The MINISTER OF PUBLIC WORKS` has no name to be read.
      guard !Self.isOffice(label) else { continue }
      let start = paragraph.range.lowerBound
      ranges.append(start..<min(start + label.utf8.count, paragraph.wordsStart))
      labelCount += 1
    }
  }

  private static let mostHeads = 60
  private static let longestHead = 400
  private static let mostLabels = 1_000

  private static func isOffice(_ label: String) -> Bool {
    label.split(separator: " ").contains { ["of", "for", "and"].contains($0.lowercased()) }
  }

  // MARK: Asking

  /// `THE VICE PRESIDENT`: who is named with just these titles in front, in the title or else in the head. A text names others of
  /// that office, and a label of its own is somebody else's.
  func holder(of label: [Word], _ mentions: [Mention], _ scanned: ScannedText) -> Int32? {
    let titles = label.filter { !$0.has(.determiner) }.map(\.hash)
    let isHeld = { (mention: Mention) in
      mention.kind == .name && mention.figure >= 0
        && scanned.words[Int(mention.first)..<Int(mention.coreFirst)].map(\.hash) == titles
    }
    let named = mentions.first { isHeld($0) && stands($0, scanned) }
    let head = { (mention: Mention) in scanned.numbers[Int(mention.paragraph)] < -labelCount }
    return (named ?? mentions.first { isHeld($0) && head($0) })?.figure
  }

  /// Who speaks the whole text, by its title: the first one named there.
  func speaker(_ mentions: [Mention], _ scanned: ScannedText) -> Int32? {
    mentions.first {
      $0.kind == .name && $0.figure >= 0 && !$0.marks.contains(.organisation) && stands($0, scanned)
    }?.figure
  }

  private func stands(_ mention: Mention, _ scanned: ScannedText) -> Bool {
    speakers?.contains(Int(scanned.words[Int(mention.coreFirst)].start)) ?? false
  }
}
