/// What a page states of itself: in its head, in JSON-LD, and in the marks around its headline.
struct PageStatements {
  private let marks: PageMarks
  private var title: String?
  private var canonical: String?
  private var language: String?
  private var properties: [String: [String]] = [:]

  /// Values of one name; more are no list of writers.
  private static let most = 12

  init(_ tree: MarkupTree) {
    marks = PageMarks(tree)
    for (index, node) in tree.nodes.enumerated() {
      switch node.tag {
      case .root: language = tree.string(.language, of: index)
      case .title: title = title ?? tree.text(of: index)
      case .link:
        if tree.string(.rel, of: index) == "canonical" { canonical = canonical ?? tree.string(.href, of: index) }
      case .meta: takeMeta(tree, index)
      default: break
      }
    }
  }

  private mutating func takeMeta(_ tree: MarkupTree, _ index: Int) {
    let name = tree.string(.property, of: index) ?? tree.string(.name, of: index) ?? tree.string(.itemprop, of: index)
    guard let name = name?.lowercased(),
      let content = tree.string(.content, of: index) ?? tree.string(.value, of: index), !content.isEmpty,
      properties[name, default: []].count < Self.most
    else { return }
    properties[name, default: []].append(content)
  }

  private func first(_ names: String...) -> String? { names.lazy.compactMap { properties[$0]?.first }.first }

  /// Together with what JSON-LD states, which is the more exact of the two.
  func stated(with data: LinkedData) -> Source.Stated {
    var stated = Source.Stated()
    stated.url = Self.address(data.url) ?? Self.address(canonical) ?? Self.address(first("og:url"))
    let publisher =
      data.publisher ?? first("og:site_name", "application-name", "publisher", "dc.publisher", "citation_publisher")
    let site = SiteNames(
      [publisher, data.site]
        + ["og:site_name", "application-name", "al:ios:app_name", "apple-mobile-web-app-title", "twitter:site"]
        .map { first($0) }, address: Self.address(canonical) ?? Self.address(first("og:url")) ?? stated.url)
    stated.source = publisher
    let titles: [(text: String?, weight: Double)] = [
      (data.title, 1.2), (first("og:title"), 1.1), (title, 1), (first("twitter:title"), 0.6),
      (first("dc.title", "title", "sailthru.title", "parsely-title"), 0.5), (data.pageTitle, 0.4),
    ]
    let headline = StatedTitle(titles, site: site).best(marks)
    stated.title = headline?.text
    let tag = language ?? first("og:locale", "content-language") ?? data.language
    stated.date = date(data, headline?.node, StatedDay.order(language: tag, address: stated.url), stated.url)
    stated.byline = byline(data, headline?.node, site)
    stated.language =
      Self.languageTag(data.language) ?? Self.languageTag(language)
      ?? Self.languageTag(first("og:locale", "content-language"))
    return stated
  }

  /// What is made for it first, then what stands near the headline, then the address.
  private func date(_ data: LinkedData, _ headline: Int?, _ order: CalendarDate.Order?, _ address: String?) -> String? {
    let day = StatedDay(marks: marks, headline: headline, order: order)
    func iso(_ text: String?) -> String? { text.flatMap { CalendarDate.isoText($0, order: order) } }
    let stated =
      iso(data.date) ?? iso(published()) ?? iso(data.pageDate) ?? iso(first("dc.date", "dcterms.date", "date"))
    return stated.map(day.asPrinted) ?? day.marked() ?? StatedDay.inAddress(address) ?? day.printed() ?? iso(
      data.modified)
      ?? iso(first("article:modified_time", "og:updated_time", "last-modified", "datemodified"))
  }

  /// What is called a day of publication by any name.
  private func published() -> String? {
    if let time = first("article:published_time", "datepublished") { return time }
    let keys = properties.keys.filter { key in
      key.contains("pub") && (key.contains("date") || key.contains("time")) && !key.contains("mod")
        && !key.contains("update")
    }
    return keys.sorted().lazy.compactMap { properties[$0]?.first }.first { CalendarDate.isoText($0) != nil }
      ?? first(
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "sailthru.date", "citation_date",
        "article_date_original", "displaydate")
  }

  /// All who are named, in one string.
  private func byline(_ data: LinkedData, _ headline: Int?, _ site: SiteNames) -> String? {
    let known = ["author", "article:author", "dc.creator", "dcterms.creator", "byl", "citation_author"]
    // What is called an author by any other name, but for ids, addresses and what social networks call so.
    let others = properties.keys.filter { key in
      key.contains("author") && !["twitter", "url", "id", "image", "link", "mail"].contains { key.contains($0) }
    }
    let keys = known + others.sorted()
    let writers = StatedWriters(marks: marks, headline: headline, names: AuthorNames(site: site))
    let best = writers.best([data.authors] + keys.map { properties[$0] ?? [] })
    return best.isEmpty ? nil : best.joined(separator: ", ")
  }

  private static func address(_ text: String?) -> String? {
    guard let text, text.hasPrefix("http://") || text.hasPrefix("https://") else { return nil }
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
