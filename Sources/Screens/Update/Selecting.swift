import Exports
import Library

extension Model {
  static let mostSelected = 50_000
  /// More rows than these are not put on a clipboard.
  static let mostCopied = 1_000

  /// What is selected that the next command is about: rows of the list in sight, with `;` those of the other list too.
  var aboutSelected: ListKind? {
    if screen == .articles, !selected.isEmpty { return .articles }
    if screen == .quotes, !selectedQuotes.isEmpty { return .quotes }
    guard isOnSelected else { return nil }
    return !selected.isEmpty ? .articles : !selectedQuotes.isEmpty ? .quotes : nil
  }

  var selectedCount: Int { aboutSelected == .quotes ? selectedQuotes.count : selected.count }

  /// Those selected, in the order in which they are numbered: the newest first, the quotes of an article as in its text.
  var selectedIDs: ExportChoice {
    guard aboutSelected == .quotes else { return .documents(selected.keys.sorted(by: >)) }
    return .quotations(selectedQuotes.keys.sorted { ($1.article, $0.number) < ($0.article, $1.number) })
  }

  mutating func endSelection() {
    selected = [:]
    selectedQuotes = [:]
    rangeStart = nil
    selecting = nil
  }

  /// `;`: the next command is about all selected, from whatever pane, and leaves them selected.
  mutating func actOnSelected() -> [Effect] {
    guard !selected.isEmpty || !selectedQuotes.isEmpty else { return complain("nothing selected; t, v and T select") }
    isOnSelected = true
    message = Message(text: "\(selectedWords) selected: now the command")
    return []
  }

  /// `3 quotes`.
  var selectedWords: String {
    Wording.count(selectedCount, aboutSelected == .quotes ? "quote" : "article")
  }

  /// `T`: asks for a filter; what it finds in this list is selected.
  mutating func selectByQuery() -> [Effect] {
    guard listKind != nil else { return complain("only articles and quotes can be selected") }
    overlay = .line(LinePrompt(purpose: .select, editor: LineEditor(history: lines.filters)))
    return []
  }

  mutating func select(matching line: String) -> [Effect] {
    TypedLines.add(line, to: &lines.filters)
    guard !line.isEmpty, let list = listKind else { return [] }
    let wanted = filter.narrowed(by: line).waiting
    selecting = wanted
    return [.library(.matching(wanted, list, limit: Model.mostSelected))]
  }

  mutating func selectRow() -> [Effect] {
    switch listKind {
    case .articles:
      guard let row = articles.current else { return complain("no article here") }
      if selected.removeValue(forKey: row.id) == nil { selected[row.id] = row }
    case .quotes:
      guard let row = quotes.current else { return complain("no quote here") }
      if selectedQuotes.removeValue(forKey: row.id) == nil { selectedQuotes[row.id] = row }
    case nil: return complain("only articles and quotes can be selected")
    }
    saySelected()
    return moveList(.by(1), height: listHeight)
  }

  /// The first `v` begins a range at the cursor, the second selects all rows between.
  mutating func selectRange() -> [Effect] {
    let row: RowID?
    let place: Int?
    switch listKind {
    case .articles: (row, place) = (articles.current.map { .article($0.id) }, articles.position)
    case .quotes: (row, place) = (quotes.current.map { .quote($0.id) }, quotes.position)
    case nil: return complain("only articles and quotes can be selected")
    }
    guard let row else { return complain("nothing here to select") }
    guard let position = place else { return complain("still counting which row this is; once more in a moment") }
    guard let start = rangeStart else {
      rangeStart = RangeStart(id: row, position: position)
      message = Message(text: "range: move, then v again; q ends it")
      return []
    }
    rangeStart = nil
    let limit = abs(position - start.position) + 1
    guard limit <= Model.mostSelected else { return complain("more than 50,000 rows: A marks all shown") }
    return [.library(.range(from: position < start.position ? row : start.id, filter, limit: limit))]
  }

  mutating func select<ID, Row>(_ rows: [(ID, Row)], in all: WritableKeyPath<Model, [ID: Row]>) {
    self[keyPath: all].merge(rows) { $1 }
    guard rows.count < Model.mostSelected else {
      message = Message(text: "\(Wording.number(rows.count)) selected, and no more at once; q ends it")
      return
    }
    saySelected()
  }

  private mutating func saySelected() {
    message = Message(
      text: aboutSelected == nil
        ? "none selected"
        : "\(Wording.number(selectedCount)) selected; ; before a command keeps them, q ends it")
  }

  /// Whether a row (from 0) lies between the one where a range was begun and the cursor.
  func isInRange(_ row: Int?) -> Bool {
    guard let rangeStart, let row, let position = screen == .quotes ? quotes.position : articles.position else {
      return false
    }
    return (min(rangeStart.position, position)...max(rangeStart.position, position)).contains(row)
  }

  /// Copies all that is selected.
  mutating func copySelected(_ form: CopyForm) -> [Effect] {
    guard selectedCount <= Model.mostCopied else {
      return complain("more than \(Wording.number(Model.mostCopied)) are not copied at once; w writes them to a file")
    }
    message = Message(text: "copying \(selectedWords)")
    return [.library(.copy(selectedIDs, form))]
  }
}
