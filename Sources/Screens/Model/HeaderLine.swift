import Canvas
import Library

/// A part of the filter as it stands in the header; clicking it takes it away.
struct Chip: Hashable, Sendable {
  var text: String
  /// Index among the filter's parts, words first, then speakers.
  var part: Int
  var columns: Range<Int>
}

extension Model {
  static let programName = " briefings "

  /// The chips that there is room for, each with a blank around its words.
  var headerChips: [Chip] {
    let room = size.columns - columns(of: headerRight) - 2
    var column = columns(of: Model.programName) + columns(of: headerName) + 2
    var placed: [Chip] = []
    for (part, chip) in chips.enumerated() {
      guard column + 4 < room else { break }
      let text = " \(chip) "
      let width = min(columns(of: text), room - column)
      placed.append(Chip(text: text, part: part, columns: column..<column + width))
      column += width + 1
    }
    return placed
  }

  /// The counts; where there is no room for them all, the first of them.
  var headerRight: String {
    let all = headerCounts + importWords
    let room = size.columns - columns(of: Model.programName) - columns(of: headerName) - 3
    guard columns(of: all) > room else { return all }
    return String(all[..<(all.firstRange(of: " \(signs.dot) ")?.lowerBound ?? all.endIndex)])
  }

  var headerName: String {
    switch overlay {
    case .picker: "Speaker filter"
    case .help: "Keys"
    case .details, .speaker: "Details"
    case .join: "Join names"
    case .shelf: "Saved filters"
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
    let places = filter.paths.map { "in:\($0.split(separator: "/").last ?? "/")" }
    let speakers = filter.speakers.enumerated().map { number, speaker in
      "\(filter.wantsAllSpeakers && number > 0 ? "and " : "")speaker:\(speakerNames[speaker] ?? "#\(speaker.rawValue)")"
    }
    let sorting = listKind.map { filter.sorting(of: $0) } ?? .newest
    let order = sorting == .newest ? [] : [sorting.words]
    let reported = filter.speech.contains(.indirect) ? ["+indirect"] : []
    return places + FilterText.parts(filter.text) + speakers + reported + order
  }

  private var headerCounts: String {
    let unknown = signs.ellipsis
    if screen == .speakers { return speakers.total.map { Wording.count($0, "speaker") } ?? unknown }
    if screen == .links { return Wording.count(links.rows.count, "link") }
    let quotes = counts.quotes.map(spokenWords) ?? unknown
    // Words narrow articles and quotes each by themselves: the articles with a word are not those of the quotes with it.
    if screen == .articles, FilterText.hasWords(filter.text) {
      guard size.columns >= 60 else { return counts.articles.map { Wording.count($0, "article") } ?? unknown }
      return counts.articles.map(articleWords) ?? unknown
    }
    if size.columns < 60, !filter.isEmpty {
      return
        "\(counts.quotes.map(Wording.number) ?? unknown)\(signs.quotes) \(counts.articles.map(Wording.number) ?? unknown)"
    }
    guard let articles = counts.articles else { return "\(quotes) \(signs.dot) \(unknown)" }
    let words = articleWords(articles)
    if screen == .quotes { return "\(quotes)\(otherSpeech) \(signs.dot) \(words)" }
    return screen == .times ? "\(quotes) \(signs.dot) \(words)" : "\(words) \(signs.dot) \(quotes)"
  }

  /// `12 quotes`; of a filter that leaves only turns or reported clauses, those.
  private func spokenWords(_ quotes: Int) -> String {
    guard quotes == 0, screen != .quotes || filter.speech.isDisjoint(with: [.turns, .indirect]) else {
      return Wording.count(quotes, "quote")
    }
    if counts.turns > 0 { return Wording.count(counts.turns, "turn") }
    return counts.indirect > 0 ? "\(Wording.number(counts.indirect)) reported" : Wording.count(quotes, "quote")
  }

  /// What the list holds that is no quote.
  private var otherSpeech: String {
    var words = ""
    if counts.turns > 0, filter.speech.contains(.turns) { words += ", \(Wording.count(counts.turns, "turn"))" }
    if filter.speech.contains(.indirect) { words += ", \(Wording.number(counts.indirect)) reported" }
    return words
  }

  private func articleWords(_ articles: Int) -> String {
    // More may be found yet.
    let soFar = sweeps[.articles]?.sweep.isComplete == false ? signs.ellipsis : ""
    var words = Wording.count(articles, "article") + soFar
    if !filter.isEmpty || filter.leavesOutDone, let all = counts.allArticles, size.columns >= 80, articles != all {
      words = "\(Wording.number(articles))\(soFar) of \(Wording.count(all, "article"))"
    }
    if screen == .articles, size.columns >= 100, let unread = counts.unread {
      words += " \(signs.dot) \(Wording.number(unread)) unread"
    }
    return words
  }

  private var importWords: String {
    guard let progress, !progress.isFinished else { return "" }
    var words = " \(signs.dot) reading \(Wording.number(progress.done))"
    // A second says little about the next; a container's documents are not known before it is read.
    guard size.columns >= 100, progress.seconds >= 1, progress.done > 0 else { return words }
    let rate = Double(progress.done) / progress.seconds
    words += " \(signs.dot) \(Wording.number(max(1, Int(rate))))/s"
    guard progress.total > progress.done else { return words }
    let left = Int(Double(progress.total - progress.done) / rate) + 1
    return words + " \(signs.dot) \(left < 100 ? "\(left) s" : "\(left / 60 + 1) min") left"
  }
}
