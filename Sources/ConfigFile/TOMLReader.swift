/// Reads TOML: entries with their places, and what is wrong, by line and column.
///
/// A line that cannot be read is named and left out; the next one is read as if nothing had been. One pass over the
/// bytes, whatever stands in them.
struct TOMLReader {
  private(set) var entries: [Entry] = []
  private(set) var mistakes: [Mistake] = []

  /// After so many mistakes the text is something else than settings.
  static let mostMistakes = 50

  private let text: [UInt8]
  private var at = 0
  private var line = 1
  private var lineStart = 0
  private var table: [String] = []
  /// The header could not be read: what stands below it belongs nowhere.
  private var isLost = false
  private var known: Set<[String]> = []

  private struct Wrong: Error {
    var place: Place
    var text: String
  }

  init(_ text: [UInt8]) {
    self.text = text
    // The mark that some editors put in front of UTF-8.
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      at = 3
      lineStart = 3
    }
    read()
  }

  private mutating func read() {
    while at < text.count, mistakes.count < TOMLReader.mostMistakes {
      skipBlanks()
      do {
        switch peek {
        case nil: return
        case UInt8(ascii: "#"), UInt8(ascii: "\n"): break
        case UInt8(ascii: "["): try header()
        default: try keyAndValue(below: table)
        }
        try endOfLine()
      } catch let wrong as Wrong {
        mistakes.append(Mistake(wrong.place, wrong.text))
        skipLine()
      } catch {
        skipLine()
      }
    }
    if mistakes.count >= TOMLReader.mostMistakes {
      mistakes.append(Mistake("too many mistakes: `briefings config default` prints a file that can be read"))
    }
  }

  // MARK: bytes

  private var peek: UInt8? { at < text.count ? text[at] : nil }

  private func isNext(_ bytes: StaticString) -> Bool {
    let bytes = bytes.description.utf8
    return text.count - at >= bytes.count && text[at..<at + bytes.count].elementsEqual(bytes)
  }

  private var here: Place {
    // Characters before it: bytes that are not in the middle of one.
    let before = text[lineStart..<at].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return Place(line: line, column: before + 1)
  }

  private mutating func newline() {
    at += 1
    line += 1
    lineStart = at
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D { at += 1 }
  }

  private mutating func skipLine() {
    while let byte = peek, byte != UInt8(ascii: "\n") { at += 1 }
    if peek != nil { newline() }
  }

  /// Blanks, comments and line ends, as they may stand inside of a list.
  private mutating func skipSpace() {
    while let byte = peek {
      switch byte {
      case 0x20, 0x09, 0x0D: at += 1
      case UInt8(ascii: "\n"): newline()
      case UInt8(ascii: "#"): while let byte = peek, byte != UInt8(ascii: "\n") { at += 1 }
      default: return
      }
    }
  }

  private mutating func endOfLine() throws {
    skipBlanks()
    switch peek {
    case nil: return
    case UInt8(ascii: "\n"), UInt8(ascii: "#"): skipLine()
    default: throw Wrong(place: here, text: "nothing more may stand on this line; a comment begins with #")
    }
  }

  // MARK: keys

  private mutating func header() throws {
    let place = here
    isLost = true
    at += 1
    if peek == UInt8(ascii: "[") {
      throw Wrong(place: place, text: "no setting is a list of tables; write one bracket: [keys]")
    }
    let path = try key()
    guard peek == UInt8(ascii: "]") else {
      throw Wrong(place: here, text: "the header has no end; write [\(path.joined(separator: "."))]")
    }
    at += 1
    table = path
    isLost = false
  }

  private mutating func key() throws -> [String] {
    var parts: [String] = []
    while true {
      skipBlanks()
      let start = at
      switch peek {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): parts.append(try string())
      default:
        while let byte = peek, TOMLReader.isBare(byte) { at += 1 }
        guard at > start else {
          throw Wrong(
            place: here, text: "a name is missing; one with other signs than letters, digits, - and _ needs \"quotes\"")
        }
        parts.append(String(decoding: text[start..<at], as: UTF8.self))
      }
      skipBlanks()
      guard peek == UInt8(ascii: ".") else { return parts }
      at += 1
      guard parts.count < 8 else { throw Wrong(place: here, text: "no name has so many parts") }
    }
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func keyAndValue(below table: [String]) throws {
    let place = here
    let path = table + (try key())
    guard peek == UInt8(ascii: "=") else {
      throw Wrong(place: here, text: "a = is missing; write \(path.last ?? "NAME") = VALUE")
    }
    at += 1
    skipBlanks()
    if peek == UInt8(ascii: "{") { return try inlineTable(at: path) }
    let value = try value(depth: 0)
    guard !isLost else { return }
    guard known.insert(path).inserted else {
      throw Wrong(place: place, text: "\(path.joined(separator: ".")) is set above already; leave one of them")
    }
    entries.append(Entry(path: path, place: place, value: value))
  }

  private mutating func inlineTable(at path: [String]) throws {
    let place = here
    guard path.count < 8 else { throw Wrong(place: place, text: "no table is so deep") }
    at += 1
    skipBlanks()
    if peek == UInt8(ascii: "}") {
      at += 1
      return
    }
    while true {
      skipBlanks()
      try keyAndValue(below: path)
      skipBlanks()
      switch peek {
      case UInt8(ascii: ","): at += 1
      case UInt8(ascii: "}"):
        at += 1
        return
      default: throw Wrong(place: here, text: "the table has no end; a } is missing, or a comma")
      }
    }
  }

  // MARK: values

  private mutating func value(depth: Int) throws -> Value {
    let place = here
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try string())
    case UInt8(ascii: "["):
      guard depth < 4 else { throw Wrong(place: place, text: "no list is so deep") }
      return .list(try list(depth: depth + 1))
    case UInt8(ascii: "{"): throw Wrong(place: place, text: "no list holds tables")
    default: return try word()
    }
  }

  private mutating func list(depth: Int) throws -> [Value] {
    let place = here
    var values: [Value] = []
    at += 1
    while true {
      skipSpace()
      if peek == UInt8(ascii: "]") {
        at += 1
        return values
      }
      values.append(try value(depth: depth))
      skipSpace()
      switch peek {
      case UInt8(ascii: ","): at += 1
      case UInt8(ascii: "]"): break
      default: throw Wrong(place: place, text: "the list has no end; a ] is missing, or a comma")
      }
    }
  }

  /// `true`, `false`, a number; a date or a number with a point, which no setting takes.
  private mutating func word() throws -> Value {
    let place = here
    let start = at
    while let byte = peek, byte > 0x20, !",]}#".utf8.contains(byte) { at += 1 }
    let word = String(decoding: text[start..<at], as: UTF8.self)
    switch word {
    case "": throw Wrong(place: place, text: "a value is missing behind the =")
    case "true": return .flag(true)
    case "false": return .flag(false)
    default: break
    }
    if let number = TOMLReader.number(word) { return .number(number) }
    let bytes = word.utf8
    if bytes.first.map({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2B || $0 == 0x2D }) ?? false {
      if bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || ".+-_eE".utf8.contains($0) }), word.contains(".") {
        return .other("a number with a point")
      }
      return .other("a date, or a number that is too large")
    }
    throw Wrong(
      place: place, text: "\(word.prefix(40)) is no value; texts stand in \"quotes\", else true, false or a number")
  }

  private static func number(_ word: String) -> Int? {
    let digits = word.filter { $0 != "_" }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      return Int(digits.dropFirst(2), radix: radix)
    }
    return Int(digits)
  }

  // MARK: strings

  private mutating func string() throws -> String {
    let place = here
    let quote = text[at]
    if isNext("\"\"\"") || isNext("'''") { return try longString(quote, place) }
    at += 1
    var bytes: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\n") {
      if byte == quote {
        at += 1
        return String(decoding: bytes, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        bytes += try escape()
      } else {
        bytes.append(byte)
        at += 1
      }
    }
    throw Wrong(place: place, text: "the text has no end; a \(quote == UInt8(ascii: "\"") ? "\"" : "'") is missing")
  }

  private mutating func longString(_ quote: UInt8, _ place: Place) throws -> String {
    at += 3
    if peek == 0x0D { at += 1 }
    if peek == UInt8(ascii: "\n") { newline() }
    var bytes: [UInt8] = []
    while let byte = peek {
      if byte == quote, isNext(quote == UInt8(ascii: "\"") ? "\"\"\"" : "'''") {
        at += 3
        // One or two more belong to the text.
        while peek == quote, bytes.count < text.count {
          bytes.append(quote)
          at += 1
        }
        return String(decoding: bytes, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        bytes += try escape(joinsLines: true)
      } else {
        bytes.append(byte)
        if byte == UInt8(ascii: "\n") { newline() } else { at += 1 }
      }
    }
    throw Wrong(place: place, text: "the text has no end; three quotation marks are missing")
  }

  private mutating func escape(joinsLines: Bool = false) throws -> [UInt8] {
    let place = here
    at += 1
    guard let letter = peek else { throw Wrong(place: place, text: "the text has no end") }
    if joinsLines, letter <= 0x20 {
      while let byte = peek, byte <= 0x20 { if byte == UInt8(ascii: "\n") { newline() } else { at += 1 } }
      return []
    }
    at += 1
    switch letter {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "e"): return [0x1B]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [letter]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let end = min(text.count, at + (letter == UInt8(ascii: "u") ? 4 : 8))
      let digits = String(decoding: text[at..<end], as: UTF8.self)
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { fallthrough }
      at = end
      return Array(String(scalar).utf8)
    default:
      throw Wrong(
        place: place,
        text: "a \\ begins \\n, \\t, \\\", \\\\ or \\u201C; write \\\\ for itself, or 'single quotes' around")
    }
  }
}
