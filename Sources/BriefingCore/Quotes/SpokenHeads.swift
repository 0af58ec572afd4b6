/// What is read for names beside the paragraphs of what somebody spoke: the title, the byline, the lines of the head, where people
/// are introduced, and each label once. Bounded.
struct SpokenHeads {
  /// Of the text, and of `added` after it. Titles and lines of the head first, then labels.
  private(set) var ranges: [Range<Int>] = []
  /// The title, to be read after the text.
  private(set) var added: [UInt8] = []
  /// Whether the document is what somebody says: a transcript, or a text whose title names a speaker (`decide`).
  private(set) var isSpoken: Bool
  /// How many of the last ranges are labels.
  private(set) var labelCount = 0
  /// Where the title names those who speak.
  private var speakers: Range<Int>?

  init(_ document: Document) {
    let title = SpokenTitle(document)
    isSpoken = document.kind == .transcript
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

  /// Whether the title names somebody who may speak is known when its names are.
  mutating func decide(_ mentions: [Mention], _ scanned: ScannedText) {
    if !isSpoken { isSpoken = named(mentions, scanned) != nil }
  }

  /// `THE VICE PRESIDENT`: who is named with just these titles in front, in the title or else in the head. A text names others of
  /// that office, and a label of its own is somebody else's.
  func holder(of label: [Word], _ mentions: [Mention], _ scanned: ScannedText) -> Int32? {
    let titles = label.filter { !$0.has(.determiner) }.map(\.hash)
    // They come first, title and head before labels.
    let heads = mentions.prefix { scanned.numbers[Int($0.paragraph)] < -labelCount }
    let holders = heads.filter { mention in
      // A title may begin before the noun phrase (`First Lady Nora Keller`).
      let front = Int(mention.coreFirst) - titles.count
      return mention.kind == .name && mention.figure >= 0 && front >= 0 && front <= Int(mention.first)
        && scanned.words[front..<Int(mention.coreFirst)].map(\.hash) == titles
    }
    return (holders.first { isOfSpeakers($0, scanned) } ?? holders.first)?.figure
  }

  /// Who speaks the whole text, by its title: the first one named there.
  func speaker(_ mentions: [Mention], _ scanned: ScannedText) -> Int32? {
    named(mentions, scanned).flatMap { $0.figure >= 0 ? $0.figure : nil }
  }

  /// The first name of somebody who may speak; a place (`Letter from Varde`) is nobody.
  private func named(_ mentions: [Mention], _ scanned: ScannedText) -> Mention? {
    mentions.prefix { $0.paragraph < scanned.headCount }.first { mention in
      let isPerson = mention.marks.contains(.titled) || mention.marks.isDisjoint(with: [.place, .demonym])
      return mention.kind == .name && isPerson && !mention.marks.contains(.organisation) && mention.evidence >= 0
        && isOfSpeakers(mention, scanned)
    }
  }

  private func isOfSpeakers(_ mention: Mention, _ scanned: ScannedText) -> Bool {
    speakers?.contains(Int(scanned.words[Int(mention.coreFirst)].start)) ?? false
  }
}
