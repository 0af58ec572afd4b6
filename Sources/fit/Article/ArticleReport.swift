import BriefingCore
import Foundation

/// What a model reaches on pages of sites that it was not fitted to, by group.
struct ArticleReport {
  private struct Row {
    var page: MarkedPage
    var form: String
    /// Matched, spurious and missed runs of four words.
    var body: [Int]?
    var segments: [Int]
    var isEmpty: Bool
    /// Whether the title is right; nil where none is known.
    var hasTitle: Bool?
    /// 1 for a right date, 0 for none, -1 for a wrong one; nil where none is known.
    var date: Int?
    var byline: BylineGold.Verdict?
  }

  private var rows: [Row] = []
  /// What the sets' own scorers read, a line a page, by form.
  private(set) var predictions: [String: String] = [:]

  mutating func add(_ pages: [MarkedPage], _ manners: [MarkedPage], _ model: ArticleModel, _ only: FitArticle.Form?) {
    for page in pages {
      if only != .html, let source = try? Source.text(bytes: Array(page.text.utf8), path: nil, id: "x") {
        add(page, "text", source, model)
      }
      if only != .text, let source = try? Source.html(bytes: page.html, path: nil, id: "x") {
        add(page, "html", source, model)
      }
    }
    guard only != .html else { return }
    for page in manners {
      guard let source = try? Source.text(bytes: Array(page.text.utf8), path: nil, id: "x") else { continue }
      add(page, "manners", source, model)
    }
  }

  private mutating func add(_ page: MarkedPage, _ form: String, _ source: Source, _ model: ArticleModel) {
    let document = Document.read(source, model: model)
    let body = document.paragraphs.map { document.readable($0.range) }.joined(separator: "\n\n")
    let object: [String: Any] = [
      "id": page.id, "body": body, "title": document.title, "published": document.published ?? NSNull(),
      "byline": document.byline ?? NSNull(),
    ]
    if let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]) {
      predictions[(page.isOfArticles ? "articles-" : "") + form, default: ""] +=
        String(decoding: data, as: UTF8.self) + "\n"
    }
    let isRight = page.title.map { HeadTraining.folded($0) == HeadTraining.folded(document.title) }
    rows.append(
      Row(
        page: page, form: form, body: page.body.map { Self.overlap($0, body, page.optional) },
        segments: Segments.count(page, body), isEmpty: body.isEmpty,
        hasTitle: page.isTitlePrinted || form == "html" ? isRight : nil,
        date: page.isDatePrinted || form == "html" ? page.date.map { Self.judged(document.published, $0) } : nil,
        byline: page.isBylinePrinted || form == "html"
          ? page.byline.flatMap { BylineGold($0)?.judged(document.byline) } : nil))
  }

  private static func judged(_ day: String?, _ wanted: String) -> Int {
    guard let day else { return 0 }
    return day.hasPrefix(wanted) ? 1 : -1
  }

  /// Matched, spurious and missed runs of one page, repeats counted; optional lines cost nothing.
  static func overlap(_ gold: String, _ body: String, _ optional: [String]) -> [Int] {
    let wanted = Tokens.of(gold)
    var found = Tokens.of(body)
    for text in optional.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      let part = Tokens.of(text)
      guard part.count >= 2 else { continue }
      var extra = places(found, part).count - places(wanted, part).count
      for at in places(found, part).reversed() where extra > 0 {
        found.removeSubrange(at..<(at + part.count))
        extra -= 1
      }
    }
    var counts: [UInt64: Int] = [:]
    let (a, b) = (Tokens.runs(wanted), Tokens.runs(found))
    for run in a { counts[run, default: 0] += 1 }
    var matched = 0
    for run in b where counts[run, default: 0] > 0 {
      counts[run, default: 0] -= 1
      matched += 1
    }
    return [matched, b.count - matched, a.count - matched]
  }

  private static func places(_ tokens: [UInt64], _ part: [UInt64]) -> [Int] {
    var (out, index): ([Int], Int) = ([], 0)
    while index + part.count <= tokens.count {
      if tokens[index] == part[0], tokens[index..<(index + part.count)].elementsEqual(part) {
        out.append(index)
        index += part.count
      } else {
        index += 1
      }
    }
    return out
  }

  // MARK: Printing

  func show(isShort: Bool = false) {
    for line in lines(isShort: isShort) { print(line) }
  }

  /// A line a group.
  func lines(isShort: Bool = false) -> [String] {
    var out: [String] = []
    func line(_ name: String, _ rows: [Row]) { if let text = Self.line(name, rows) { out.append(text) } }
    for form in ["text", "html"] {
      line("articles \(form)", rows.filter { $0.form == form && $0.page.isOfArticles })
      line("  English", rows.filter { $0.form == form && $0.page.isOfArticles && $0.page.language == "en" })
      line("pages \(form)", rows.filter { $0.form == form && !$0.page.isOfArticles })
      line("  English", rows.filter { $0.form == form && !$0.page.isOfArticles && $0.page.language == "en" })
      line("  other", rows.filter { $0.form == form && !$0.page.isOfArticles && $0.page.language != "en" })
    }
    line("six manners", rows.filter { $0.form == "manners" })
    if isShort { return out }
    for source in ["trafilatura", "readability", "postlight", "newspaper4k"] {
      for form in ["text", "html"] {
        line("  \(source) \(form)", rows.filter { $0.form == form && $0.page.source == source })
      }
    }
    for manner in ["nodes", "blocks", "inscriptis", "html2text", "browser", "glued"] {
      line("  \(manner)", rows.filter { $0.form == "text" && !$0.page.isOfArticles && $0.page.manner == manner })
    }
    for manner in ["nodes", "blocks", "inscriptis", "html2text", "browser", "glued"] {
      line("  six, \(manner)", rows.filter { $0.form == "manners" && $0.page.manner == manner })
    }
    return out
  }

  /// The pages with a known body that cost most.
  func showWorst(_ count: Int) {
    func f1(_ body: [Int]) -> Double { Double(2 * body[0]) / Double(max(1, 2 * body[0] + body[1] + body[2])) }
    for form in ["text", "html", "manners"] {
      let worst = rows.filter { $0.form == form && $0.body != nil }.sorted { f1($0.body ?? []) < f1($1.body ?? []) }
      for row in worst.prefix(count) {
        let body = row.body ?? []
        print(
          "\(form) \(row.page.id.prefix(24)) \(row.page.site) \(row.page.manner) f1 \(String(format: "%.2f", f1(body))) \(body)"
        )
      }
    }
  }

  private static func line(_ name: String, _ rows: [Row]) -> String? {
    guard !rows.isEmpty else { return nil }
    let bodies = rows.compactMap(\.body)
    func mean(_ values: [Double]) -> Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }
    let precision = mean(bodies.filter { $0[0] + $0[1] > 0 }.map { Double($0[0]) / Double($0[0] + $0[1]) })
    let recall = mean(bodies.filter { $0[0] + $0[2] > 0 }.map { Double($0[0]) / Double($0[0] + $0[2]) })
    let bad = bodies.count { 2 * $0[0] * 2 < 2 * $0[0] + $0[1] + $0[2] }
    let parts = rows.filter { !$0.page.unwanted.isEmpty }
    let counts = parts.reduce(into: [0, 0, 0, 0]) { sums, row in
      for place in 0..<4 { sums[place] += row.segments[place] }
    }
    let all = Double(max(1, counts.reduce(0, +)))
    let lost = parts.count { $0.segments[0] == 0 && $0.segments[2] > 0 }
    func number(_ value: Double) -> String { String(format: "%.3f", value) }
    var text = name.padding(toLength: 24, withPad: " ", startingAt: 0)
    if !bodies.isEmpty {
      text +=
        " F1 \(number(2 * precision * recall / max(1e-9, precision + recall))) P \(number(precision)) R \(number(recall))"
      text += " under .5: \(bad) of \(bodies.count)"
    }
    if !parts.isEmpty {
      text +=
        "  segments \(number(Double(counts[0] + counts[3]) / all)) found \(number(Double(counts[0]) / Double(max(1, counts[0] + counts[2]))))"
      text +=
        " unwanted \(number(Double(counts[1]) / Double(max(1, counts[1] + counts[3])))) lost \(lost) of \(parts.count)"
    }
    let titles = rows.compactMap(\.hasTitle)
    if !titles.isEmpty { text += "  title \(number(Double(titles.count { $0 }) / Double(titles.count)))" }
    let dates = rows.compactMap(\.date)
    if !dates.isEmpty {
      text += " date \(number(Double(dates.count { $0 > 0 }) / Double(dates.count)))"
      text += " wrong \(number(Double(dates.count { $0 < 0 }) / Double(dates.count)))"
    }
    let bylines = rows.compactMap(\.byline)
    if !bylines.isEmpty {
      let counts = [BylineGold.Verdict.right, .near, .wrong, .missing].map { verdict in
        number(Double(bylines.count { $0 == verdict }) / Double(bylines.count))
      }
      text += "  byline \(counts[0]) near \(counts[1]) wrong \(counts[2]) missing \(counts[3])"
    }
    return text + "  empty \(rows.count(where: \.isEmpty))"
  }
}
