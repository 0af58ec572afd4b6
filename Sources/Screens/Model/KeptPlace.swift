import Library

/// Where the reader was and how its screen was divided, as lines of text: what a program keeps to begin there the next time.
///
///     briefings place 1
///     filter is:unread speaker:bergner
///     row article 15254113356873727
///
/// A line is a word and its value. Lines with words that are not known are passed over, so that an older program can read what
/// a newer one kept; a value that cannot be read makes the whole of it unusable.
struct KeptPlace: Sendable, Equatable {
  var screen = Screen.articles
  var focus = Pane.list
  var filter = Filter.none
  var row: Spot.Row?
  var line = 0
  var textTop = 0
  var quote: Int?
  /// Nil where they are as the settings have them.
  var arrangement: Split.Arrangement?
  var widths: [Int]?
  var isZoomed = false
  var columns = ListColumns()
  var quoteColumns = ListColumns()
  var lines = TypedLines()

  static let heading = "briefings place 1"
}

extension KeptPlace {
  init(_ model: Model) {
    let spot = model.spot
    // Links belong to a document that was followed: the next start begins at the list.
    screen = spot.screen == .links ? .articles : spot.screen
    focus = spot.screen == .links || spot.focus == .left || spot.focus == .side ? .list : spot.focus
    filter = spot.filter
    if spot.screen != .links, spot.pinned == nil {
      (row, line, textTop, quote) = (spot.row, spot.line, spot.textTop, spot.quote)
    }
    let split = model.split
    let usual = model.settings
    let isUsual =
      split.arrangement.rawValue == usual.layout.rawValue || (split.arrangement == .automatic && usual.layout == .auto)
    arrangement = isUsual ? nil : split.arrangement
    let widths = [split.list, split.rows, split.left, split.side]
    self.widths = widths == [usual.listColumns, usual.listRows, 0, 0] ? nil : widths
    isZoomed = split.isZoomed
    columns = model.listColumns
    quoteColumns = model.quoteColumns
    lines = model.lines
  }

  var text: String {
    var out = [KeptPlace.heading, "screen \(screen.rawValue)", "focus \(focus == .text ? "text" : "list")"]
    if !filter.text.isEmpty { out.append("filter \(filter.text)") }
    for speaker in filter.speakers { out.append("speaker \(speaker.rawValue)") }
    for (name, sorting) in [("sort", filter.sorting), ("sort-quotes", filter.quoteSorting)] where sorting != .newest {
      out.append("\(name) \(sorting.key.rawValue)\(sorting.isReversed ? " reversed" : "")")
    }
    if filter.speech.contains(.indirect) { out.append("indirect") }
    switch row {
    case .article(let id): out.append("row article \(id.rawValue)")
    case .quote(let id): out.append("row quote \(id.article.rawValue) \(id.number)")
    case .speaker(let id): out.append("row speaker \(id.rawValue)")
    case .link, nil: break
    }
    out.append("line \(line)")
    out.append("top \(textTop)")
    if let quote { out.append("quote \(quote)") }
    if let arrangement { out.append("layout \(arrangement.rawValue)") }
    if let widths { out.append("widths \(widths.map(String.init).joined(separator: " "))") }
    if isZoomed { out.append("zoomed") }
    for (name, isShown) in columnNames where !isShown { out.append("hide \(name)") }
    for (name, path) in KeptPlace.typed { for line in lines[keyPath: path] { out.append("typed \(name) \(line)") } }
    return out.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }.joined(separator: "\n") + "\n"
  }

  private var columnNames: [(String, Bool)] {
    [
      ("date", columns.showsDate), ("source", columns.showsSource), ("quotes", columns.showsQuotes),
      ("tags", columns.showsTags), ("quote-date", quoteColumns.showsDate), ("quote-source", quoteColumns.showsSource),
      ("quote-cue", quoteColumns.showsCue),
    ]
  }

  private static var typed: [(String, WritableKeyPath<TypedLines, [String]>)] {
    [
      ("filter", \.filters), ("search", \.searches), ("command", \.commands), ("tag", \.tags), ("note", \.notes),
    ]
  }

  /// Nil for what is no place, or a broken one.
  init?(_ text: String) {
    var lines = text.split(separator: "\n")[...]
    guard lines.popFirst() == Substring(KeptPlace.heading) else { return nil }
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard let word = parts.first, take(word, parts.count > 1 ? parts[1] : "") else { return nil }
    }
  }

  private mutating func take(_ word: Substring, _ value: Substring) -> Bool {
    switch word {
    case "screen":
      guard let screen = Int(value).flatMap(Screen.init(rawValue:)), screen != .links else { return false }
      self.screen = screen
    case "focus": focus = value == "text" ? .text : .list
    case "filter": filter.text = String(value)
    case "speaker":
      guard let id = Int64(value) else { return false }
      filter.speakers.append(SpeakerID(rawValue: id))
    case "sort", "sort-quotes":
      let parts = value.split(separator: " ")
      guard let key = parts.first.flatMap({ Sorting.Key(rawValue: String($0)) }) else { return false }
      filter.order(word == "sort" ? .articles : .quotes, by: Sorting(key, isReversed: parts.count > 1))
    case "row":
      guard let row = KeptPlace.row(value) else { return false }
      self.row = row
    case "line", "top", "quote":
      guard let number = Int(value), (0...1_000_000).contains(number) else { return false }
      if word == "line" { line = number } else if word == "top" { textTop = number } else { quote = number }
    case "layout":
      guard let arrangement = Split.Arrangement(rawValue: String(value)) else { return false }
      self.arrangement = arrangement
    case "indirect": filter.speech.insert(.indirect)
    case "zoomed": isZoomed = true
    case "widths":
      let numbers = value.split(separator: " ").compactMap { Int($0) }.filter { abs($0) < 1_000 }
      guard numbers.count == 4 else { return false }
      widths = numbers
    case "hide": hide(value)
    case "typed":
      let parts = value.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let path = KeptPlace.typed.first(where: { $0.0 == parts[0] })?.1 else { return true }
      TypedLines.add(String(parts[1]), to: &lines[keyPath: path])
    default: break
    }
    return true
  }

  private mutating func hide(_ name: Substring) {
    switch name {
    case "date": columns.showsDate = false
    case "source": columns.showsSource = false
    case "quotes": columns.showsQuotes = false
    case "tags": columns.showsTags = false
    case "quote-date": quoteColumns.showsDate = false
    case "quote-source": quoteColumns.showsSource = false
    case "quote-cue": quoteColumns.showsCue = false
    default: break
    }
  }

  private static func row(_ value: Substring) -> Spot.Row? {
    let parts = value.split(separator: " ")
    guard parts.count > 1, let id = Int64(parts[1]) else { return nil }
    switch parts[0] {
    case "article": return .article(ArticleID(rawValue: id))
    case "speaker": return .speaker(SpeakerID(rawValue: id))
    case "quote":
      guard parts.count > 2, let number = Int(parts[2]), (0...1_000_000).contains(number) else { return nil }
      return .quote(QuoteID(article: ArticleID(rawValue: id), number: number))
    default: return nil
    }
  }
}

extension Model {
  /// Begins where the reader was left; with `asItWas` false only the screen is divided as it was.
  mutating func begin(at place: KeptPlace, asItWas: Bool) {
    if let arrangement = place.arrangement { split.arrangement = arrangement }
    if let widths = place.widths {
      (split.list, split.rows, split.left, split.side) = (widths[0], widths[1], widths[2], widths[3])
    }
    split.isZoomed = place.isZoomed
    listColumns = place.columns
    quoteColumns = place.quoteColumns
    lines = place.lines
    guard asItWas else { return }
    var filter = place.filter
    // Turns stand beside quotations, as always.
    filter.speech.formUnion(self.filter.speech)
    apply(filter: filter)
    screen = place.screen
    focus = place.row == nil ? .list : place.focus
    hasMoved = place.row != nil
    beginning = place
  }

  /// What has to be read first, so that the first frame is the last one of the time before.
  mutating func takeBeginning() -> [Effect] {
    guard let place = beginning else { return [] }
    beginning = nil
    return restore(
      Spot(
        screen: screen, focus: focus, filter: filter, row: place.row, line: place.line, textTop: place.textTop,
        quote: place.quote))
  }
}
