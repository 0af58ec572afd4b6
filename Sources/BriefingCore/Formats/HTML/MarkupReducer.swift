/// Takes out of HTML what no reader needs, before the parser sees it: scripts, styles, comments, marks inside sentences; and
/// what only a hostile document has: nesting without end, tags with hundreds of attributes.
///
/// The rules of HTML5 let a short document make much work (open formatting elements are made again in every paragraph, every
/// tag looks through all that are open): what is left here is at most `deepest` deep, has no formatting elements but links, and
/// one `<html>` and `<body>`, so that the parser is linear. Paragraphs, cells and line breaks without a word between them are
/// left out behind the first thousands: they make no text, and the parser's tree has a hundred times their size. One pass; scripts that hold JSON-LD are kept aside.
struct MarkupReducer {
  /// The markup that is left.
  private(set) var markup: [UInt8] = []
  /// What stood in scripts of type `application/ld+json`.
  private(set) var linkedData: [[UInt8]] = []

  /// Elements open at once; real pages have some tens.
  private static let deepest = 400
  private static let mostAttributes = 64
  /// Tags of paragraphs, cells and line breaks without a word between them; empty tables of real pages have hundreds.
  private static let mostEmpty = 4_000

  /// Elements open, as far as tags alone tell, by name.
  private var open: [Name] = []
  private var openCount: [Name: Int] = [:]
  /// Start tags left out for depth, by name, whose end tags are still to come.
  private var tooDeep: [Name: Int] = [:]
  private var roots: Set<Name> = []
  /// Tags of paragraphs and their like since the last word.
  private var empty = 0

  /// The first eight letters of an element's name, in small letters.
  typealias Name = UInt64

  init(_ bytes: [UInt8]) {
    markup.reserveCapacity(bytes.count)
    reduce(bytes.span)
  }

  private mutating func reduce(_ bytes: Span<UInt8>) {
    var index = 0
    var kept = 0
    var behindTag = 0
    func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    while index < bytes.count {
      guard bytes[index] == 0x3C else {
        index += 1
        continue
      }
      let start = index
      let isEnd = at(index + 1) == 0x2F
      let name = Self.name(bytes, index + (isEnd ? 2 : 1))
      if name.value == 0 {
        guard at(index + 1) == 0x21 || at(index + 1) == 0x3F || isEnd else {
          index += 1
          continue
        }
        if empty > 0, Self.hasWord(bytes, behindTag..<start) { empty = 0 }
        index = Self.behindComment(bytes, index)
        behindTag = index
        keep(bytes, kept..<start)
        kept = index
        continue
      }
      if empty > 0, Self.hasWord(bytes, behindTag..<start) { empty = 0 }
      let tag = Self.tag(bytes, name.end, limit: Self.mostAttributes)
      index = tag.end
      defer { behindTag = index }
      let kind = Names.kinds[name.value] ?? .plain
      if kind == .flow { empty += 1 }
      if kind == .dropped || (kind == .flow && empty > Self.mostEmpty)
        || (kind == .root && (isEnd || !roots.insert(name.value).inserted))
      {
        keep(bytes, kept..<start)
        kept = index
      } else if kind == .raw, !isEnd {
        keep(bytes, kept..<start)
        let content = Self.behindRaw(bytes, index, name.value)
        if name.value == Names.script, Self.isLinkedData(bytes, name.end..<tag.end) {
          linkedData.append(Self.copy(bytes, index..<content.start))
        }
        index = content.end
        kept = index
        markup.append(0x20)
      } else if kind == .plain, isEnd ? !close(name.value) : !opens(name.value) {
        keep(bytes, kept..<start)
        kept = index
      } else if tag.cut < tag.end {
        keep(bytes, kept..<tag.cut)
        markup.append(0x3E)
        kept = index
      }
    }
    keep(bytes, kept..<bytes.count)
  }

  private mutating func keep(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe markup.append(contentsOf: $0) }
  }

  private static func copy(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe Array($0) }
  }

  private static func hasWord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] > 0x20 { return true }
    return false
  }

  /// Whether a start tag may stay.
  private mutating func opens(_ name: Name) -> Bool {
    guard open.count < Self.deepest else {
      tooDeep[name, default: 0] += 1
      return false
    }
    open.append(name)
    openCount[name, default: 0] += 1
    return true
  }

  /// Whether an end tag may stay: it ends something that is open and was not left out.
  private mutating func close(_ name: Name) -> Bool {
    if let missing = tooDeep[name], missing > 0 {
      tooDeep[name] = missing - 1
      return false
    }
    guard let count = openCount[name], count > 0 else { return false }
    while let last = open.popLast() {
      openCount[last, default: 1] -= 1
      if last == name { break }
    }
    return true
  }

  /// The name at an offset; 0 if there stands no letter.
  private static func name(_ bytes: Span<UInt8>, _ start: Int, longest: Int = .max) -> (value: Name, end: Int) {
    var index = start
    var value: Name = 0
    guard index < bytes.count, (bytes[index] | 0x20) &- 0x61 < 26 else { return (0, start) }
    while index < bytes.count, index - start < longest {
      let byte = bytes[index]
      if byte <= 0x20 || byte == 0x2F || byte == 0x3E { break }
      if index - start < 8 { value = value << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      index += 1
    }
    return (value, index)
  }

  /// The end of a tag, behind its `>`, and where it is to be cut because its attributes are too many (`end` if not).
  private static func tag(_ bytes: Span<UInt8>, _ start: Int, limit: Int) -> (end: Int, cut: Int) {
    var index = start
    var attributes = 0
    var cut = -1
    var isValue = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x3E { return (index + 1, cut < 0 ? index + 1 : cut) }
      if isValue, byte == 0x22 || byte == 0x27 {
        index += 1
        while index < bytes.count, bytes[index] != byte { index += 1 }
        isValue = false
      } else if byte <= 0x20 || byte == 0x2F {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x3E
        if !isValue, next > 0x20, next != 0x3D, next != 0x3E, next != 0x2F {
          attributes += 1
          if attributes > limit, cut < 0 { cut = index }
        }
      } else {
        isValue = byte == 0x3D
      }
      index += 1
    }
    return (bytes.count, cut < 0 ? bytes.count : cut)
  }

  /// Behind `<!-- -->`, `<!doctype>`, `<?xml ?>` and their like.
  private static func behindComment(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start + 2
    let isComment = start + 3 < bytes.count && bytes[start + 2] == 0x2D && bytes[start + 3] == 0x2D
    if isComment { index = start + 4 }
    while index < bytes.count {
      if bytes[index] == 0x3E {
        let isShort = index == start + 4
        if !isComment || isShort || (bytes[index - 1] == 0x2D && bytes[index - 2] == 0x2D) { return index + 1 }
      }
      index += 1
    }
    return bytes.count
  }

  /// Where the content of a script or its like ends, and behind its end tag.
  private static func behindRaw(_ bytes: Span<UInt8>, _ start: Int, _ name: Name) -> (start: Int, end: Int) {
    var index = start
    while index + 1 < bytes.count {
      // No end tag's name is longer than what is looked at, so that this stays linear.
      if bytes[index] == 0x3C, bytes[index + 1] == 0x2F, Self.name(bytes, index + 2, longest: 9).value == name {
        return (index, tag(bytes, index + 2, limit: .max).end)
      }
      index += 1
    }
    return (bytes.count, bytes.count)
  }

  private static func isLinkedData(_ bytes: Span<UInt8>, _ tag: Range<Int>) -> Bool {
    let wanted = "ld+json".utf8
    guard tag.count > wanted.count else { return false }
    for start in tag.lowerBound..<(tag.upperBound - wanted.count) where bytes[start] | 0x20 == 0x6C {
      var index = start
      if wanted.allSatisfy({
        defer { index += 1 }
        return bytes[index] | 0x20 == $0 | 0x20
      }) {
        return true
      }
    }
    return false
  }

  /// What is done with elements, by name.
  private enum Names {
    enum Kind {
      /// Counted while it is open.
      case plain
      /// Left as it is: it has no end tag, or the next of its kind ends it, so that none stands in another.
      case loose
      /// As `loose`; many without a word between them make no text.
      case flow
      /// The tag goes, its content stays.
      case dropped
      /// Goes with its content.
      case raw
      /// Its first start tag stays.
      case root
    }

    static let script = named("script")

    static func named(_ name: String) -> Name { name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

    static let kinds: [Name: Kind] = {
      var kinds: [Name: Kind] = [:]
      func add(_ names: String, _ kind: Kind) {
        for name in names.split(separator: " ") { kinds[named(String(name))] = kind }
      }
      add("img input meta link source wbr area base col embed param track head title", .loose)
      add("br hr p li dd dt tr td th thead tbody tfoot colgroup caption", .flow)
      add("b big code em font i nobr s small strike strong tt u mark ins del bdi bdo", .dropped)
      add(
        "script style noscript iframe textarea svg math template noembed noframes xmp object audio video select", .raw)
      add("html body", .root)
      return kinds
    }()
  }
}
