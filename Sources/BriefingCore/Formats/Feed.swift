/// RSS 2.0, RSS 1.0 and Atom: every entry a document, with the feed's name as its source.
struct Feed {
  private struct Entry {
    var title: [UInt8] = []
    var link: String?
    var id: [UInt8] = []
    var date: [UInt8] = []
    var updated: [UInt8] = []
    var author: [UInt8] = []
    var summary: [UInt8] = []
    var content: [UInt8] = []
  }

  private enum Field { case title, link, id, date, updated, author, summary, content }

  private let path: String?
  private let take: (Result<Source, ReadingError>) -> Void
  private var feedTitle: [UInt8] = []
  private var entry: Entry?
  /// Elements open inside the entry, or inside the feed when there is no entry.
  private var open: [String] = []
  private var field: Field?
  /// How many elements were open when the field began.
  private var fieldDepth = 0
  /// How many elements were open when one began inside an author that is no name.
  private var muted: Int?
  private var count = 0

  /// Nesting deeper than that is not followed; feeds have less than ten.
  private static let deepest = 200

  /// Gives the entries in their order. Linear in the feed.
  static func forEach(in bytes: [UInt8], path: String?, _ take: (Result<Source, ReadingError>) -> Void) {
    withoutActuallyEscaping(take) { take in
      var feed = Feed(path: path, take: take)
      feed.read(Charset.decoded(bytes, stated: declared(bytes)).text)
    }
  }

  private init(path: String?, take: @escaping (Result<Source, ReadingError>) -> Void) {
    self.path = path
    self.take = take
  }

  /// `<?xml version="1.0" encoding="..."?>`
  private static func declared(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(200)
    let word = Array("encoding=".utf8)
    guard let start = head.indices.first(where: { head[$0...].starts(with: word) }) else { return nil }
    let rest = head[(start + word.count)...].dropFirst()
    return String(decoding: rest.prefix { $0 != 0x22 && $0 != 0x27 }, as: UTF8.self)
  }

  private mutating func read(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    while let token = scanner.next() {
      switch token {
      case .start(let name, let prefix, let attributes, let isEmpty): begin(name, prefix, attributes, isEmpty)
      case .end(let name): end(name)
      case .text(let text): add(text)
      }
    }
    // A feed that is cut: its last entry is given as far as it goes.
    if entry != nil { finish() }
    if count == 0 { take(.failure(ReadingError(.empty, path: path))) }
  }

  private mutating func begin(_ name: String, _ prefix: String, _ attributes: [XMLScanner.Attribute], _ isEmpty: Bool) {
    if field == .author {
      // An author's name, and beside it addresses.
      if name != "name", !isEmpty, muted == nil { muted = open.count }
      if !isEmpty, open.count < Self.deepest { open.append(name) }
      return
    }
    if field != nil {
      // XHTML inside the entry: its tags are content.
      add(Array("<\(name)>".utf8))
      if !isEmpty, open.count < Self.deepest { open.append(name) }
      return
    }
    if entry == nil, name == "item" || name == "entry" {
      entry = Entry()
      open = []
      return
    }
    if let wanted = Self.field(name, prefix), open.isEmpty || wanted == .author, entry != nil {
      if wanted == .link, let address = attributes.first(where: { $0.name == "href" })?.value {
        let kind = attributes.first { $0.name == "rel" }?.value ?? "alternate"
        if kind == "alternate", entry?.link == nil { entry?.link = address }
      }
      if !isEmpty { (field, fieldDepth) = (wanted, open.count) }
    } else if entry == nil, name == "title", feedTitle.isEmpty, !open.contains("image"), !isEmpty {
      (field, fieldDepth) = (.title, open.count)
    }
    if !isEmpty, open.count < Self.deepest { open.append(name) }
  }

  private static func field(_ name: String, _ prefix: String) -> Field? {
    switch (prefix, name) {
    case ("media", _), ("itunes", _): nil
    case (_, "title"): .title
    case (_, "link"): .link
    case (_, "guid"), (_, "id"): .id
    case (_, "pubDate"), (_, "published"), (_, "issued"), ("dc", "date"): .date
    case (_, "updated"), (_, "modified"): .updated
    case (_, "creator"), (_, "author"), (_, "name"): .author
    case (_, "description"), (_, "summary"): .summary
    case (_, "encoded"), (_, "content"): .content
    default: nil
    }
  }

  private mutating func end(_ name: String) {
    if entry != nil, field == nil, open.isEmpty, name == "item" || name == "entry" { return finish() }
    guard let last = open.lastIndex(of: name) else { return }
    open.removeSubrange(last...)
    if let depth = muted, open.count <= depth { muted = nil }
    if field != nil {
      if open.count <= fieldDepth { field = nil } else if field != .author { add(Array("</\(name)>".utf8)) }
    }
  }

  private mutating func add(_ text: [UInt8]) {
    guard let field, muted == nil else { return }
    guard entry != nil else {
      feedTitle += text
      return
    }
    switch field {
    case .title: entry?.title += text
    case .link:
      if entry?.link == nil { entry?.link = Self.string(text) }
    case .id: entry?.id += text
    case .date: entry?.date += text
    case .updated: entry?.updated += text
    case .author: entry?.author += text
    case .summary: entry?.summary += text
    case .content: entry?.content += text
    }
  }

  private static func string(_ bytes: [UInt8]) -> String? {
    let text = readableText(Source.plainText(ofMarkup: bytes).span)
    return text.isEmpty ? nil : text
  }

  private mutating func finish() {
    defer { entry = nil }
    open = []
    field = nil
    muted = nil
    count += 1
    guard let entry else { return }
    let markup = entry.content.count >= entry.summary.count ? entry.content : entry.summary
    let text = Source.plainText(ofMarkup: markup)
    let title = Self.string(entry.title)
    guard !trimmed(text.span, 0..<text.count).isEmpty else {
      // A headline without a text is no document; a feed may be full of them.
      let part = "entry \(count)" + (title.map { " (\"\($0)\")" } ?? "")
      return take(.failure(ReadingError(.withoutText(part), path: path)))
    }
    let key = entry.id.isEmpty ? Array((entry.link ?? "").utf8) : entry.id
    var source = Source(
      id: Source.makeID(path: nil, content: key.isEmpty ? entry.title + text : key), path: path, format: .feed,
      text: text,
      isVerbatim: false)
    source.isPart = true
    source.isIDLocal = !key.isEmpty && Source.isLocal(id: key)
    source.stated = Source.Stated(
      title: title, date: (Self.string(entry.date) ?? Self.string(entry.updated)).flatMap(CalendarDate.isoText),
      url: entry.link, source: Self.string(feedTitle))
    source.stated.byline = Self.string(entry.author)
    take(.success(source))
  }
}
