import BriefingCore
import Foundation

/// One article of the corpus with what people marked in it.
struct Article: Decodable {
  var id: String
  var text: String
  var quotes: [Marked]
  var indirect: [Reported]
  var publisher: String?
  /// How much its quotations count when trees are fitted; 0: it is only read. Not in the file.
  var weight: Float = 1

  enum CodingKeys: String, CodingKey {
    case id, text, quotes, indirect, publisher
  }

  /// The kind of text, which is held out as a whole. PolNeAR's seven papers are one kind, and so are pages of the web.
  var group: String {
    switch publisher ?? "" {
    case "site", "page": "site"
    case "wikinews", "reuters", "usgov", InventedTexts.group: publisher ?? ""
    default: "polnear"
    }
  }

  /// A piece of text, UTF-8 offsets.
  struct Piece: Decodable {
    var start: Int?
    var end: Int?
    var text: String?
    var kind: String?

    enum CodingKeys: String, CodingKey {
      case start = "start_utf8"
      case end = "end_utf8"
      case text, kind
    }

    var range: Range<Int>? {
      guard let start, let end, start < end else { return nil }
      return start..<end
    }
  }

  struct Speaker: Decodable {
    var name: String?
    var names: [String]?
    var type: String?
    var label: String?
  }

  struct Marked: Decodable {
    var start: Int
    var end: Int
    var kind: String
    var scored: Bool
    var group: Int?
    var source: Piece?
    var cue: Piece?
    var speaker: Speaker?

    enum CodingKeys: String, CodingKey {
      case start = "start_utf8"
      case end = "end_utf8"
      case kind, scored, group, source, cue, speaker
    }

    var range: Range<Int> { start..<max(start + 1, end) }
  }

  struct Reported: Decodable {
    var content: [Piece]
    var source: Piece?
    var cue: Piece?
    var speaker: Speaker?
  }

  /// The article as the program reads it, and what that sets aside as paragraphs too: the sets mark what is in bodies, so a
  /// line taken for a date or a caption is no matter of who speaks.
  var document: Document {
    let text = Array(text.utf8)
    var document = Document.read(Source(id: id, path: nil, format: .jsonLines, text: text, isVerbatim: false))
    guard document.kind == .article else { return document }
    for aside in document.setAside {
      var start = aside.range.lowerBound
      for at in aside.range where text[at] == UInt8(ascii: "\n") || at + 1 == aside.range.upperBound {
        let end = text[at] == UInt8(ascii: "\n") ? at : at + 1
        if end > start { document.paragraphs.append(Document.Paragraph(range: start..<end)) }
        start = end + 1
      }
    }
    document.paragraphs.sort { $0.range.lowerBound < $1.range.lowerBound }
    document.setAside = []
    return document
  }

  static func read(_ path: String) throws -> [Article] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(Article.self, from: Data($0)) }
  }
}

extension Range where Bound == Int {
  /// Of the longer of the two, how much is shared.
  func overlap(_ other: Range<Int>) -> Double {
    let shared = Swift.min(upperBound, other.upperBound) - Swift.max(lowerBound, other.lowerBound)
    return shared <= 0 ? 0 : Double(shared) / Double(Swift.max(count, other.count))
  }
}
