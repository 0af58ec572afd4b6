import Library

extension Model {
  /// `x`: the order of the list; the same again turns it round.
  mutating func sort(_ command: Command) -> [Effect] {
    guard let list = listKind else { return complain("only articles and quotes can be sorted") }
    let key: Sorting.Key =
      switch command {
      case .sortBySource: .source
      case .sortByQuotes: .quotes
      case .sortBySpeaker: .speaker
      default: .date
      }
    if list == .articles, key == .speaker {
      return complain("articles have no speaker; 2 lists quotes, x p sorts them")
    }
    if list == .quotes, key == .quotes { return complain("quotes are sorted by date, source or speaker") }
    let before = filter.sorting(of: list)
    let sorting = Sorting(key, isReversed: before.key == key && !before.isReversed)
    var new = filter
    new.order(list, by: sorting)
    history.leave(spot)
    let article = hasMoved ? articles.current?.id : nil
    let quote = hasMoved ? quotes.current?.id : nil
    let chosen = (selected, selectedQuotes)
    apply(filter: new)
    (selected, selectedQuotes) = chosen
    message = Message(text: sorting.words)
    let limit = max(20, 3 * listHeight)
    if list == .quotes, let quote {
      quotes.isAsked = true
      return [.library(.quotes(filter, .around(quote), limit: limit))]
    }
    guard list == .articles, let article else { return [] }
    articles.isAsked = true
    return [.library(.articles(filter, .around(article), limit: limit))]
  }

  /// `c`: columns of the list.
  mutating func toggleColumn(_ command: Command) -> [Effect] {
    let column: WritableKeyPath<ListColumns, Bool>
    let name: String
    switch command {
    case .dateColumn: (column, name) = (\.showsDate, "dates")
    case .sourceColumn: (column, name) = (\.showsSource, "sources")
    case .quotesColumn: (column, name) = (\.showsQuotes, "numbers of quotes")
    case .cueColumn: (column, name) = (\.showsCue, "cues")
    default: (column, name) = (\.showsTags, "tags")
    }
    let isOfQuotes = screen == .quotes
    if isOfQuotes, command == .quotesColumn || command == .tagsColumn {
      return complain("the list of quotes has no \(name); c d, c s, c c are its columns")
    }
    if !isOfQuotes, command == .cueColumn { return complain("only the list of quotes has \(name)") }
    let columns: WritableKeyPath<Model, ListColumns> = isOfQuotes ? \.quoteColumns : \.listColumns
    self[keyPath: columns][keyPath: column].toggle()
    message = Message(text: "\(name) \(self[keyPath: columns][keyPath: column] ? "shown" : "hidden")")
    return []
  }
}

extension Sorting {
  /// As the list's heading says it.
  var words: String {
    switch key {
    case .date: isReversed ? "oldest first" : "newest first"
    case .source: isReversed ? "by source, turned round" : "by source"
    case .quotes: isReversed ? "fewest quotes first" : "most quotes first"
    case .speaker: isReversed ? "by speaker, turned round" : "by speaker"
    }
  }
}
