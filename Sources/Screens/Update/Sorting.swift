import Library

extension Model {
  /// `x`: the order of the list of articles; the same again turns it round.
  mutating func sort(_ command: Command) -> [Effect] {
    guard screen == .articles else { return complain("only the list of articles can be sorted") }
    let key: Sorting.Key = command == .sortByDate ? .date : command == .sortBySource ? .source : .quotes
    let isAgain = filter.sorting.key == key
    var new = filter
    new.sorting = Sorting(key, isReversed: isAgain && !filter.sorting.isReversed)
    history.leave(spot)
    let row = hasMoved ? articles.current?.id : nil
    let chosen = selected
    apply(filter: new)
    selected = chosen
    message = Message(text: new.sorting.words)
    guard let row else { return [] }
    articles.isAsked = true
    return [.library(.articles(filter, .around(row), limit: max(20, 3 * listHeight)))]
  }

  /// `c`: columns of the list of articles.
  mutating func toggleColumn(_ command: Command) -> [Effect] {
    let column: WritableKeyPath<ListColumns, Bool>
    let name: String
    switch command {
    case .dateColumn: (column, name) = (\.showsDate, "dates")
    case .sourceColumn: (column, name) = (\.showsSource, "sources")
    case .quotesColumn: (column, name) = (\.showsQuotes, "numbers of quotes")
    default: (column, name) = (\.showsTags, "tags")
    }
    listColumns[keyPath: column].toggle()
    message = Message(text: "\(name) \(listColumns[keyPath: column] ? "shown" : "hidden")")
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
    }
  }
}
