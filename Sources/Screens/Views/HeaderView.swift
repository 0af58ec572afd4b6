import Canvas
import Library

extension Model {
  /// Where am I: screen, filter as chips, counts, import.
  func drawHeader(in layout: Layout, _ frame: inout Frame) {
    let area = layout.header
    frame.fill(area, style: theme.header)
    var column = frame.put(" briefings ", row: 0, column: 0, style: theme.headerName)
    column += frame.put(" \(headerName) ", row: 0, column: column, style: theme.header)
    let right = headerCounts + importWords
    let width = columns(of: right)
    let room = area.columns - width - 2
    if column < room {
      for chip in chips {
        guard column + 3 < room else { break }
        column += frame.put(
          " \(chip)", row: 0, column: column, width: room - column - 1, style: theme.chip, ellipsis: true)
        column += frame.put(" ", row: 0, column: column, style: theme.chip)
        column += frame.put(" ", row: 0, column: column, style: theme.header)
      }
    }
    let start = max(column + 1, area.columns - width - 1)
    frame.put(right, row: 0, column: start, width: area.columns - start, style: theme.header, ellipsis: true)
  }

  private var headerName: String {
    switch overlay {
    case .picker: "Speaker filter"
    case .help: "Keys"
    case .details: "Details"
    default: screen.name
    }
  }

  /// The filter's parts, the last one first to go.
  var chips: [String] {
    // These lists are not filtered.
    if screen == .speakers || screen == .links || screen == .overview { return [] }
    return parts
  }

  private var parts: [String] {
    FilterText.parts(filter.text) + filter.speakers.map { "speaker:\(speakerNames[$0] ?? "#\($0.rawValue)")" }
  }

  private var headerCounts: String {
    let unknown = signs.ellipsis
    if screen == .speakers { return speakers.total.map { Wording.count($0, "speaker") } ?? unknown }
    if screen == .links { return Wording.count(links.rows.count, "link") }
    let quotes = counts.quotes.map { Wording.count($0, "quote") } ?? unknown
    if size.columns < 60, !filter.isEmpty {
      return
        "\(counts.quotes.map(Wording.number) ?? unknown)\(signs.quotes) \(counts.articles.map(Wording.number) ?? unknown)"
    }
    guard let articles = counts.articles else { return "\(quotes) \(signs.dot) \(unknown)" }
    var words = Wording.count(articles, "article")
    if !filter.isEmpty, let all = counts.allArticles, size.columns >= 80, articles != all {
      words = "\(Wording.number(articles)) of \(Wording.count(all, "article"))"
    }
    if screen == .articles, size.columns >= 100, let unread = counts.unread {
      words += " \(signs.dot) \(Wording.number(unread)) unread"
    }
    return screen == .quotes ? "\(quotes) \(signs.dot) \(words)" : "\(words) \(signs.dot) \(quotes)"
  }

  private var importWords: String {
    guard let progress, !progress.isFinished else { return "" }
    let done = Wording.number(progress.done)
    let total = progress.total > progress.done ? " of \(Wording.number(progress.total))" : ""
    return " \(signs.dot) reading \(done)\(total)"
  }
}
