/// What a page says of itself for machines in JSON-LD: of the article it holds, not of its menus or its pictures.
struct LinkedData {
  /// An object that says something of the page.
  struct Entry {
    enum Kind { case article, page, site }
    var kind: Kind
    var fields: [String: [UInt8]]
    var authors: [Reference]
    var publisher: Reference?
  }

  /// Somebody by name, or by the `@id` of another object.
  enum Reference {
    case named(String)
    case id(String)
  }

  private var entries: [Entry] = []
  /// Names of what has an `@id`.
  private var names: [String: String] = [:]

  /// An object being read: its fields as far as they are known by name, and the field of its parent that it stands in.
  private struct Frame {
    var key: String
    var isObject: Bool
    /// Inside what belongs to other articles: lists, comments, parts.
    var isForeign: Bool
    var type = ""
    var fields: [String: [UInt8]] = [:]
    var authors: [Reference] = []
    var publisher: Reference?
  }

  private static let deepest = 64
  /// Objects kept; real pages have some tens.
  private static let most = 1_000
  private static let mostAuthors = 20
  private static let known: Set<String> = [
    "@type", "@id", "headline", "name", "datePublished", "dateCreated", "dateModified", "articleBody", "url",
    "inLanguage",
    "author", "publisher", "creator", "givenName", "familyName",
  ]
  private static let foreign: Set<String> = [
    "itemListElement", "comment", "hasPart", "review", "citation", "mentions", "isBasedOn", "relatedLink", "video",
    "image",
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
        let field = frames.last.map { $0.isObject ? key : $0.key } ?? ""
        let isForeign = frames.last?.isForeign == true || Self.foreign.contains(field)
        frames.append(Frame(key: field, isObject: isObject, isForeign: isForeign))
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
        } else {
          take(value, of: frames[last].isObject ? key : frames[last].key, in: &frames)
        }
      }
    }
    // What a broken script leaves open was said all the same.
    while let frame = frames.popLast() {
      if frame.isObject { end(frame, in: &frames) }
    }
  }

  private func take(_ value: [UInt8], of name: String, in frames: inout [Frame]) {
    guard Self.known.contains(name), let last = frames.indices.last else { return }
    let holder = frames[last].isObject ? last : frames.index(before: last)
    guard holder >= 0, frames[holder].isObject else { return }
    switch name {
    case "@type": frames[holder].type += " " + String(decoding: value.prefix(100), as: UTF8.self)
    case "author", "creator":
      if let name = Self.readable(value) { Self.add(.named(name), to: &frames[holder].authors) }
    case "publisher": frames[holder].publisher = frames[holder].publisher ?? Self.readable(value).map { .named($0) }
    default: if frames[holder].fields[name] == nil { frames[holder].fields[name] = value }
    }
  }

  private static func add(_ author: Reference, to authors: inout [Reference]) {
    if authors.count < mostAuthors { authors.append(author) }
  }

  private static func readable(_ bytes: [UInt8]) -> String? {
    // Many sites write the escapes of HTML into it.
    let text = readableText(Source.plainText(ofMarkup: DecodedText(bytes).text).span)
    return text.isEmpty ? nil : text
  }

  private mutating func end(_ frame: Frame, in frames: inout [Frame]) {
    let id = frame.fields["@id"].map { String(decoding: $0, as: UTF8.self) }
    let name = Self.name(frame)
    if let id, let name, names.count < Self.most { names[id] = names[id] ?? name }
    if let reference = name.map(Reference.named) ?? id.map(Reference.id), let last = frames.lastIndex(where: \.isObject)
    {
      if frame.key == "author" || frame.key == "creator" {
        Self.add(reference, to: &frames[last].authors)
      } else if frame.key == "publisher" {
        frames[last].publisher = frames[last].publisher ?? reference
      }
    }
    guard !frame.isForeign, entries.count < Self.most, let kind = Self.kind(frame.type) else { return }
    entries.append(Entry(kind: kind, fields: frame.fields, authors: frame.authors, publisher: frame.publisher))
  }

  private static func name(_ frame: Frame) -> String? {
    if let name = frame.fields["name"].flatMap(readable) { return name }
    let parts = ["givenName", "familyName"].compactMap { frame.fields[$0].flatMap(readable) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func kind(_ type: String) -> Entry.Kind? {
    if ["Article", "Posting", "Report", "Review", "Recipe"].contains(where: { type.contains($0) }) { return .article }
    if type.contains("WebSite") { return .site }
    return type.contains("Page") ? .page : nil
  }
}

extension LinkedData {
  private func first(_ kind: Entry.Kind, _ field: String) -> String? {
    entries.lazy.filter { $0.kind == kind }.compactMap { $0.fields[field].flatMap(Self.readable) }.first
  }

  private func name(_ reference: Reference) -> String? {
    switch reference {
    case .named(let name): name
    case .id(let id): names[id]
    }
  }

  var title: String? { first(.article, "headline") }
  /// What the page as such is called: often with the site's name.
  var pageTitle: String? { first(.page, "headline") ?? first(.page, "name") }
  var date: String? { first(.article, "datePublished") }
  var pageDate: String? { first(.page, "datePublished") ?? first(.article, "dateCreated") }
  var modified: String? { first(.article, "dateModified") ?? first(.page, "dateModified") }
  var url: String? { first(.article, "url") ?? first(.page, "url") }
  var language: String? { first(.article, "inLanguage") ?? first(.page, "inLanguage") }
  var site: String? { first(.site, "name") }

  /// Everybody whom the first article with authors names.
  var authors: [String] {
    for kind in [Entry.Kind.article, .page] {
      for entry in entries where entry.kind == kind {
        let found = entry.authors.compactMap(name)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  var publisher: String? {
    entries.lazy.filter { $0.kind != .site }.compactMap { $0.publisher.flatMap(self.name) }.first
  }

  /// The article's text, unchanged.
  var body: [UInt8]? {
    entries.lazy.filter { $0.kind == .article }.compactMap { $0.fields["articleBody"] }.first { $0.count >= 100 }
      .map { DecodedText($0).text }
  }
}
