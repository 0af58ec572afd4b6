/// Reads XML as tags and text, in order: bytes in, tokens out. No tree, no recursion, no entities but the five of XML and
/// character numbers: what a document type defines is left as it stands, so nothing can grow.
struct XMLScanner {
  struct Attribute {
    var name: String
    var value: String
  }

  enum Token {
    /// `name` without its prefix; `prefix` is empty without one.
    case start(name: String, prefix: String, attributes: [Attribute], isEmpty: Bool)
    case end(name: String)
    /// References resolved; of CDATA as it stands.
    case text([UInt8])
  }

  private let bytes: [UInt8]
  /// Behind the token given last.
  private(set) var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private static let mostAttributes = 64

  /// The next token; nil at the end, or in a tag that is cut.
  mutating func next() -> Token? {
    while index < bytes.count {
      guard bytes[index] == 0x3C else { return text() }
      if starts("<!--") {
        skip(behind: "-->", from: index + 4)
      } else if starts("<![CDATA[") {
        let start = index + 9
        skip(behind: "]]>", from: start)
        let end = index <= bytes.count && index >= start + 3 && ends("]]>", at: index) ? index - 3 : index
        if end > start { return .text(Array(bytes[start..<end])) }
      } else if starts("<?") {
        skip(behind: "?>", from: index + 2)
      } else if starts("<!") {
        skipDeclaration()
      } else {
        return tag()
      }
    }
    return nil
  }

  private func starts(_ word: String) -> Bool { bytes[index...].starts(with: word.utf8) }

  private func ends(_ word: String, at end: Int) -> Bool { bytes[(end - 3)..<end].elementsEqual(word.utf8) }

  private mutating func skip(behind word: String, from start: Int) {
    let word = Array(word.utf8)
    index = min(start, bytes.count)
    while index + word.count <= bytes.count {
      if bytes[index] == word[0], bytes[index..<(index + word.count)].elementsEqual(word) {
        index += word.count
        return
      }
      index += 1
    }
    index = bytes.count
  }

  /// `<!DOCTYPE ... [ ... ]>`
  private mutating func skipDeclaration() {
    var brackets = 0
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case 0x22, 0x27: quote = byte
      case 0x5B: brackets += 1
      case 0x5D: brackets -= 1
      case 0x3E where brackets <= 0: return
      default: break
      }
    }
  }

  private mutating func text() -> Token {
    let start = index
    while index < bytes.count, bytes[index] != 0x3C { index += 1 }
    return .text(Self.resolved(bytes[start..<index]))
  }

  private mutating func tag() -> Token? {
    index += 1
    let isEnd = index < bytes.count && bytes[index] == 0x2F
    if isEnd { index += 1 }
    let (prefix, name) = Self.parts(word())
    var attributes: [Attribute] = []
    while true {
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      guard index < bytes.count else { return nil }
      if bytes[index] == 0x3E {
        index += 1
        return isEnd ? .end(name: name) : .start(name: name, prefix: prefix, attributes: attributes, isEmpty: false)
      }
      if bytes[index] == 0x2F {
        index += 1
        if index < bytes.count, bytes[index] == 0x3E, !isEnd {
          index += 1
          return .start(name: name, prefix: prefix, attributes: attributes, isEmpty: true)
        }
        continue
      }
      let key = word()
      if key.isEmpty {
        index += 1
        continue
      }
      let value = attributeValue()
      if attributes.count < Self.mostAttributes {
        attributes.append(
          Attribute(
            name: Self.parts(key).name, value: readableText(DecodedText(Self.resolved(value)).text.span)))
      }
    }
  }

  /// Behind `=`; empty without one.
  private mutating func attributeValue() -> ArraySlice<UInt8> {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x3D else { return [] }
    index += 1
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return [] }
    let quote = bytes[index]
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != quote { index += 1 }
    defer { index = min(index + 1, bytes.count) }
    return bytes[start..<index]
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || byte == 0x3D || byte == 0x3E || byte == 0x2F || byte == 0x3C || byte == 0x22 || byte == 0x27 {
        break
      }
      index += 1
    }
    return bytes[start..<index]
  }

  private static func parts(_ word: ArraySlice<UInt8>) -> (prefix: String, name: String) {
    guard let colon = word.firstIndex(of: 0x3A) else { return ("", String(decoding: word, as: UTF8.self)) }
    return (String(decoding: word[..<colon], as: UTF8.self), String(decoding: word[(colon + 1)...], as: UTF8.self))
  }

  /// `&amp;`, `&#8217;` and their like become what they stand for; others stay.
  private static func resolved(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(0x26) else { return Array(text) }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == 0x26, let (bytes, end) = reference(text[index...].prefix(12)) {
        out.append(contentsOf: bytes)
        index = end
      } else {
        out.append(text[index])
        index += 1
      }
    }
    return out
  }

  private static func reference(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], end: Int)? {
    guard let end = text.firstIndex(of: 0x3B) else { return nil }
    let name = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
    switch name {
    case "amp": return ([0x26], end + 1)
    case "lt": return ([0x3C], end + 1)
    case "gt": return ([0x3E], end + 1)
    case "quot": return ([0x22], end + 1)
    case "apos": return ([0x27], end + 1)
    default:
      guard name.hasPrefix("#") else { return nil }
      let number =
        name.hasPrefix("#x") || name.hasPrefix("#X") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      guard let scalar = number.flatMap(Unicode.Scalar.init) else { return nil }
      return (Array(String(scalar).utf8), end + 1)
    }
  }
}
