/// What a page says of itself for machines in JSON-LD: of the article it holds, not of its menus or its publisher.
struct LinkedData {
  var title: String?
  var date: String?
  var byline: String?
  var source: String?
  var url: String?
  var language: String?
  var body: [UInt8]?

  /// An object being read: its fields as far as they are known by name, and the field of its parent that it stands in.
  private struct Frame {
    var key: String
    var isObject: Bool
    var type = ""
    var fields: [String: [UInt8]] = [:]
    var byline: String?
    var source: String?
  }

  private static let deepest = 64
  private static let names: Set<String> = [
    "@type", "headline", "name", "datePublished", "articleBody", "url", "inLanguage", "author", "publisher", "creator",
  ]

  /// Takes what it can of one script; a broken one gives what stands before the mistake. Linear.
  mutating func read(_ bytes: [UInt8]) {
    var scanner = JSONTokens(bytes)
    var frames: [Frame] = []
    var key = ""
    var isKey = false
    while let token = scanner.next() {
      switch token {
      case .open(let isObject):
        guard frames.count < Self.deepest else { return }
        // What stands in a list stands in the field that the list stands in.
        frames.append(Frame(key: frames.last.map { $0.isObject ? key : $0.key } ?? "", isObject: isObject))
        isKey = isObject
      case .close:
        guard let frame = frames.popLast() else { return }
        if frame.isObject { end(frame, in: &frames) }
        isKey = false
      case .comma: isKey = frames.last?.isObject ?? false
      case .colon: isKey = false
      case .string(let value):
        guard let last = frames.indices.last else { return }
        if isKey {
          key = String(decoding: value, as: UTF8.self)
          continue
        }
        let name = frames[last].isObject ? key : frames[last].key
        guard Self.names.contains(name) else { continue }
        let holder = frames[last].isObject ? last : frames.index(before: last)
        guard holder >= 0, frames[holder].isObject else { continue }
        if name == "@type" {
          frames[holder].type += " " + String(decoding: value, as: UTF8.self)
        } else if name == "author" || name == "creator" {
          frames[holder].byline = frames[holder].byline ?? Self.readable(value)
        } else if name == "publisher" {
          frames[holder].source = frames[holder].source ?? Self.readable(value)
        } else if frames[holder].fields[name] == nil {
          frames[holder].fields[name] = value
        }
      }
    }
  }

  private static func readable(_ bytes: [UInt8]) -> String? {
    // Many sites write the escapes of HTML into it.
    let text = readableText(Source.plainText(ofMarkup: DecodedText(bytes).text).span)
    return text.isEmpty ? nil : text
  }

  private mutating func end(_ frame: Frame, in frames: inout [Frame]) {
    func field(_ name: String) -> String? { frame.fields[name].flatMap(Self.readable) }
    if let last = frames.lastIndex(where: \.isObject) {
      if frame.key == "author" || frame.key == "creator" {
        frames[last].byline = frames[last].byline ?? field("name")
      } else if frame.key == "publisher" {
        frames[last].source = frames[last].source ?? field("name")
      }
    }
    let isArticle = ["Article", "Posting", "Report", "Review"].contains { frame.type.contains($0) }
    guard isArticle, title == nil || body == nil, !frame.key.contains("itemListElement") else { return }
    title = title ?? field("headline")
    date = date ?? field("datePublished")
    byline = byline ?? frame.byline
    source = source ?? frame.source
    url = url ?? field("url")
    language = language ?? field("inLanguage")
    if body == nil, let text = frame.fields["articleBody"], text.count >= 100 { body = DecodedText(text).text }
  }
}

/// The tokens of JSON; mistakes end it. Linear.
struct JSONTokens {
  enum Token {
    case open(isObject: Bool)
    case close
    case comma
    case colon
    /// Its escapes resolved.
    case string([UInt8])
  }

  private var scanner: JSONScanner

  init(_ bytes: [UInt8]) {
    scanner = JSONScanner(bytes)
  }

  mutating func next() -> Token? { scanner.nextToken() }
}

extension JSONScanner {
  /// The next sign or string; numbers and words are passed over; nil at the end or at a string that is none.
  fileprivate mutating func nextToken() -> JSONTokens.Token? {
    while let next = byte {
      switch next {
      case 0x7B, 0x5B:
        index += 1
        return .open(isObject: next == 0x7B)
      case 0x7D, 0x5D:
        index += 1
        return .close
      case 0x2C:
        index += 1
        return .comma
      case 0x3A:
        index += 1
        return .colon
      case 0x22: return (try? string()).map { .string($0) }
      default: index += 1
      }
    }
    return nil
  }
}
