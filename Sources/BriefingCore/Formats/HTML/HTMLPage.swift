extension Source {
  /// A page of HTML or XHTML: its text, made from its tree, and what its markup says.
  ///
  /// `text` is UTF-8 whatever the page was in; `stated` is what `<title>`, `<meta>`, Open Graph, JSON-LD and `<time>` state.
  /// Linear in the page.
  /// - Throws: `ReadingError` for a page without text and for one with more markup than memory is given for.
  public static func html(
    bytes: [UInt8], path: String?, id: String? = nil, charset: String? = nil
  ) throws(ReadingError) -> Source {
    let decoded = Charset.decoded(bytes, stated: charset)
    let reduced = MarkupReducer(decoded.text)
    guard let tree = MarkupTree(reduced.markup) else { throw ReadingError(.tooMuch("markup"), path: path) }
    let page = MarkupText(tree)
    guard !page.markup.blocks.isEmpty else { throw ReadingError(.empty, path: path) }
    var source = Source(
      id: id ?? makeID(path: path, content: bytes), path: path, format: .html, text: page.text, isVerbatim: false,
      notices: decoded.notices)
    source.markup = page.markup
    var data = LinkedData()
    for script in reduced.linkedData { data.read(script) }
    source.stated = PageStatements(tree).stated(with: data)
    source.markup?.articleBody = data.body.map { plainText(ofMarkup: $0) }
    return source
  }

  /// The text of some HTML, blocks apart by blank lines; all in one if it is more than a page may be.
  static func plainText(ofMarkup bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x3C) || bytes.contains(0x26) else { return bytes }
    guard let tree = MarkupTree(MarkupReducer(bytes).markup) else { return bytes }
    return MarkupText(tree).text
  }
}

/// What the head of a page states, and its first `<time>`.
struct PageStatements {
  private var title: String?
  private var heading: String?
  private var canonical: String?
  private var language: String?
  private var time: String?
  private var timesSeen = 0
  private var properties: [String: String] = [:]

  init(_ tree: MarkupTree) {
    var headings = 0
    for (index, node) in tree.nodes.enumerated() {
      switch node.tag {
      case .root: language = tree.string(.language, of: index)
      case .title: title = title ?? tree.text(of: index)
      case .headline:
        headings += 1
        heading = tree.text(of: index)
      case .link:
        if tree.string(.rel, of: index) == "canonical" { canonical = canonical ?? tree.string(.href, of: index) }
      case .time:
        timesSeen += 1
        if let stamp = tree.string(.datetime, of: index) ?? tree.string(.content, of: index) {
          let isPublished = tree.string(.itemprop, of: index) == "datePublished"
          if isPublished, properties["time:published"] == nil { properties["time:published"] = stamp }
          time = time ?? stamp
        }
      case .meta:
        let name =
          tree.string(.property, of: index) ?? tree.string(.name, of: index) ?? tree.string(.itemprop, of: index)
        guard let name = name?.lowercased(), let content = tree.string(.content, of: index), !content.isEmpty else {
          break
        }
        if properties[name] == nil { properties[name] = content }
      default: break
      }
    }
    if headings != 1 { heading = nil }
  }

  private func first(_ names: String...) -> String? { names.lazy.compactMap { properties[$0] }.first }

  /// Together with what JSON-LD states, which is the more exact of the two.
  func stated(with data: LinkedData) -> Source.Stated {
    let site =
      data.source ?? first("og:site_name", "application-name", "publisher", "dc.publisher", "citation_publisher")
    var stated = Source.Stated()
    stated.title = bestTitle(data.title, site: site)
    let dates = [
      data.date,
      first(
        "article:published_time", "article:published", "og:published_time", "datepublished", "publishdate", "pubdate",
        "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date", "parsely-pub-date", "sailthru.date",
        "citation_date", "citation_publication_date", "time:published", "publish-date", "originalpublicationdate",
        "cxenseparse:recs:publishtime"),
      // A page with many times has other articles' too.
      timesSeen <= 2 ? time : nil,
    ]
    stated.date = dates.lazy.compactMap { $0.flatMap(CalendarDate.isoText) }.first
    stated.url = Self.address(data.url) ?? Self.address(canonical) ?? Self.address(first("og:url"))
    stated.source = site
    stated.byline =
      Self.name(data.byline)
      ?? Self.name(first("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"))
    stated.language =
      Self.languageTag(data.language) ?? Self.languageTag(language)
      ?? Self.languageTag(first("og:locale", "content-language"))
    return stated
  }

  /// The title without the site's name that `<title>` has behind or before it.
  private func bestTitle(_ data: String?, site: String?) -> String? {
    let whole = data ?? first("og:title", "twitter:title", "dc.title") ?? title
    guard var whole, !whole.isEmpty else { return heading }
    // What a heading of the page says and the longer title too is the title.
    if let heading, heading.utf8.count >= 12, whole.contains(heading) { return heading }
    if let site, whole.utf8.count > site.utf8.count {
      for mark in [" | ", " - ", " – ", " — ", " :: ", " » ", ": "] {
        if whole.hasSuffix(mark + site) { whole.removeLast(mark.count + site.count) }
      }
    }
    return whole
  }

  private static func address(_ text: String?) -> String? {
    guard let text, text.hasPrefix("http://") || text.hasPrefix("https://") else { return nil }
    return text
  }

  /// A name, not the address of a page about somebody.
  private static func name(_ text: String?) -> String? {
    guard let text, text.utf8.count >= 3, text.utf8.count <= 120, !text.contains("://"), !text.hasPrefix("@") else {
      return nil
    }
    return text
  }

  /// `en_US` and `EN-us` as `en`.
  private static func languageTag(_ text: String?) -> String? {
    guard let first = text?.split(whereSeparator: { $0 == "-" || $0 == "_" }).first, (2...3).contains(first.utf8.count)
    else { return nil }
    let tag = first.lowercased()
    return tag.utf8.allSatisfy { $0 &- 0x61 < 26 } ? tag : nil
  }
}
