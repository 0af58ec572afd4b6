import BriefingCore
import Foundation

/// A marked page: what is known of its article, and the page in every form it is at hand.
struct MarkedPage {
  var id: String
  /// Pages of one site are held out together.
  var site: String
  var language: String
  var source: String
  var manner: String
  var isOfArticles: Bool
  var text: String
  /// The same page as text in other manners, by manner.
  var dumps: [(manner: String, text: String)] = []
  var html: [UInt8]
  /// The whole body, where it is known.
  var body: String?
  var optional: [String] = []
  var wanted: [String] = []
  var unwanted: [String] = []
  var title: String?
  /// Whether the text prints the title.
  var isTitlePrinted = false
  var date: String?
  var isDatePrinted = false
  /// As stated: one name or several, or who signs for a house.
  var byline: String?
  var isBylinePrinted = false
  /// What other programs take for the body, with how much each is believed.
  var votes: [(body: String, trust: Float)] = []

  var fold: Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in site.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int((hash >> 20) % 5)
  }
}

/// The sets of marked pages, read from the folder that holds them.
enum ArticleSets {
  static func read(_ folder: URL) throws -> [MarkedPage] {
    var pages = try readPages(folder.appending(path: "pages"))
    pages += try readArticles(folder.appending(path: "articles"))
    var places: [String: Int] = [:]
    for (place, page) in pages.enumerated() { places[page.id] = place }
    for row in try rows(folder.appending(path: "pages/others.jsonl.gz")) {
      guard let id = row["id"] as? String, let place = places[id] else { continue }
      for (name, trust) in [("trafilatura", 1), ("trafilatura_precision", 1), ("readability", 0.8), ("justext", 0.4)] {
        guard let body = row[name] as? String else { continue }
        let accuracy = Segments.accuracy(pages[place], body)
        pages[place].votes.append((body, Float(trust) * accuracy * accuracy))
      }
      let dumps = row["dumps"] as? [String: String] ?? [:]
      pages[place].dumps = dumps.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    return pages
  }

  /// Whole bodies in all six manners.
  static func readManners(_ folder: URL, _ pages: [MarkedPage]) throws -> [MarkedPage] {
    let sites = Dictionary(pages.map { ($0.id, $0.site) }, uniquingKeysWith: { first, _ in first })
    return try rows(folder.appending(path: "pages/dev-styles.jsonl.gz")).compactMap { row in
      guard var page = page(row, html: []) else { return nil }
      page.site = sites[String(page.id.split(separator: "-")[0])] ?? page.site
      return page
    }
  }

  private static func readPages(_ folder: URL) throws -> [MarkedPage] {
    try rows(folder.appending(path: "dev.jsonl.gz")).compactMap { row in
      guard let id = row["id"] as? String else { return nil }
      return page(row, html: try unpacked(folder.appending(path: "html/\(id).html.gz")))
    }
  }

  private static func page(_ row: [String: Any], html: [UInt8]) -> MarkedPage? {
    guard let id = row["id"] as? String, let text = row["raw_text"] as? String, let gold = row["gold"] as? [String: Any]
    else { return nil }
    func string(_ name: String) -> String { row[name] as? String ?? "" }
    let printed = gold["in_text"] as? [String: Bool] ?? [:]
    return MarkedPage(
      id: id, site: string("site"), language: string("lang"), source: string("source"), manner: string("style"),
      isOfArticles: false, text: text, html: html, body: gold["body"] as? String,
      optional: gold["optional"] as? [String] ?? [], wanted: gold["with"] as? [String] ?? [],
      unwanted: gold["without"] as? [String] ?? [], title: gold["title"] as? String,
      isTitlePrinted: printed["title"] ?? false, date: gold["date"] as? String, isDatePrinted: printed["date"] ?? false,
      byline: gold["byline"] as? String, isBylinePrinted: printed["byline"] ?? false)
  }

  private static func readArticles(_ folder: URL) throws -> [MarkedPage] {
    try rows(folder.appending(path: "dev.jsonl")).compactMap { row in
      guard let id = row["id"] as? String, let text = row["raw_text"] as? String else { return nil }
      let html = try unpacked(folder.appending(path: "html/\(id).html.gz"))
      let address = (try? Source.html(bytes: html, path: nil))?.stated.url ?? id
      return MarkedPage(
        id: id, site: site(of: address), language: row["lang"] as? String ?? "", source: "articles", manner: "blocks",
        isOfArticles: true, text: text, html: html, body: row["gold_body"] as? String)
    }
  }

  /// The name before the public suffix, and the suffix: `example.co.uk` of `https://news.example.co.uk/a`.
  private static func site(of address: String) -> String {
    guard let host = URL(string: address)?.host() else { return address }
    let parts = host.split(separator: ".")
    let isShort = parts.count >= 3 && parts[parts.count - 2].count <= 3 && parts[parts.count - 1].count == 2
    return parts.suffix(isShort ? 3 : 2).joined(separator: ".")
  }

  /// Texts that are all article, by publisher: those whose quotations are marked.
  static func readWhole(_ folder: URL) throws -> [(group: String, text: String)] {
    var texts: [(group: String, text: String)] = []
    for (file, every) in [("quotes/train.jsonl", 4), ("quotes-wide/train.jsonl", 1)] {
      for (number, row) in try rows(folder.appending(path: file)).enumerated() where number % every == 0 {
        guard let text = row["text"] as? String else { continue }
        texts.append(("whole " + (row["publisher"] as? String ?? ""), text))
      }
    }
    return texts
  }

  static func rows(_ file: URL) throws -> [[String: Any]] {
    let bytes = try unpacked(file)
    return try bytes.split(separator: 0x0A).compactMap {
      try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any]
    }
  }

  static func unpacked(_ file: URL) throws -> [UInt8] {
    let bytes = [UInt8](try Data(contentsOf: file))
    return bytes.starts(with: [0x1F, 0x8B]) ? try Gzip.unpacked(bytes, path: file.path).bytes : bytes
  }
}
