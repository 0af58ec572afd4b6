import Library

extension Model {
  static let mostSelected = 50_000

  /// `;`: the next command is about all selected, from whatever pane, and leaves them selected.
  mutating func actOnSelected() -> [Effect] {
    guard !selected.isEmpty else { return complain("nothing selected; t, v and T select") }
    isOnSelected = true
    message = Message(text: "\(Wording.number(selected.count)) selected: now the command")
    return []
  }

  /// `T`: asks for a filter; what it finds in this list is selected.
  mutating func selectByQuery() -> [Effect] {
    guard screen == .articles else { return complain("only articles can be selected") }
    overlay = .line(LinePrompt(purpose: .select, editor: LineEditor(history: lines.filters)))
    return []
  }

  mutating func select(matching line: String) -> [Effect] {
    TypedLines.add(line, to: &lines.filters)
    guard !line.isEmpty else { return [] }
    message = Message(text: "selecting")
    return [.library(.matching(filter.narrowed(by: line).waiting, limit: Model.mostSelected))]
  }

  mutating func selectRow() -> [Effect] {
    guard screen == .articles, let row = articles.current else { return complain("only articles can be selected") }
    if selected.removeValue(forKey: row.id) == nil { selected[row.id] = row }
    saySelected()
    return moveList(.by(1), height: listHeight)
  }

  /// The first `v` begins a range at the cursor, the second selects all rows between.
  mutating func selectRange() -> [Effect] {
    guard screen == .articles, let row = articles.current, let position = articles.position else {
      return complain("only articles can be selected")
    }
    guard let start = rangeStart else {
      rangeStart = RangeStart(id: row.id, position: position)
      message = Message(text: "range: move, then v again; q ends it")
      return []
    }
    rangeStart = nil
    let limit = abs(position - start.position) + 1
    guard limit <= Model.mostSelected else { return complain("more than 50,000 rows: A marks all shown") }
    return [.library(.range(from: position < start.position ? row.id : start.id, filter, limit: limit))]
  }

  mutating func select(_ rows: [ArticleRow]) {
    for row in rows { selected[row.id] = row }
    guard rows.count < Model.mostSelected else {
      message = Message(text: "\(Wording.number(rows.count)) selected, and no more at once; q ends it")
      return
    }
    saySelected()
  }

  private mutating func saySelected() {
    message = Message(
      text: selected.isEmpty
        ? "none selected" : "\(Wording.number(selected.count)) selected; ; before a command keeps them, q ends it")
  }
}
