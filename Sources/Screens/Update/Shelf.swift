import Canvas
import Library

extension Model {
  /// `F`: the filters kept under names.
  mutating func openShelf() -> [Effect] {
    if screen == .speakers || screen == .links || screen == .overview { _ = show(.articles) }
    overlay = .shelf(FilterShelf(current: savedLine))
    return [.library(.savedFilters)]
  }

  /// The filter that stands, as one line: speakers that were picked by their names.
  private var savedLine: String {
    let names = filter.speakers.compactMap { speakerNames[$0] }.map { "speaker:\"\($0.filter { $0 != "\"" })\"" }
    let speakers = names.count > 1 ? "(\(names.joined(separator: " OR ")))" : names.first ?? ""
    guard !filter.text.isEmpty else { return speakers }
    guard !speakers.isEmpty else { return filter.text }
    return FilterText.parts(filter.text).contains("OR") ? "(\(filter.text)) \(speakers)" : "\(filter.text) \(speakers)"
  }

  mutating func fillShelf(_ rows: [SavedFilter]) {
    guard case .shelf(var shelf) = overlay else { return }
    shelf.rows = rows
    shelf.cursor = min(shelf.cursor, max(0, rows.count - 1))
    overlay = .shelf(shelf)
  }

  /// Counts of the saved filters in sight, all in one question, which runs beside the keys.
  func wantedSavedCounts() -> [Request] {
    let isUnderWay = asked.contains { if case .savedCounts = $0 { true } else { false } }
    guard !isUnderWay else { return [] }
    var rows: ArraySlice<SavedFilter> = []
    if case .shelf(let shelf) = overlay {
      let height = layout.body.rows
      rows = (shelf.rows ?? []).dropFirst(max(0, shelf.cursor - height)).prefix(2 * height)
    } else if let filters = layout.filters {
      rows = (saved.rows ?? []).prefix(filters.rows)
    }
    let lines = rows.map(\.text).filter { saved.stale.contains($0) || saved.counts[$0] == nil }
    return lines.isEmpty ? [] : [.savedCounts(lines, paths: filter.paths)]
  }

  mutating func takeInShelf(_ shelf: FilterShelf, _ key: Key) -> [Effect] {
    var shelf = shelf
    let rows = shelf.rows ?? []
    switch (key.code, key.control) {
    case (.character("j"), false), (.down, _), (.character("n"), true): shelf.cursor += 1
    case (.character("k"), false), (.up, _), (.character("p"), true): shelf.cursor -= 1
    case (.character("g"), false), (.home, _): shelf.cursor = 0
    case (.character("G"), false), (.end, _): shelf.cursor = rows.count - 1
    case (.enter, _), (.character("l"), false):
      overlay = nil
      guard let row = rows[safe: shelf.cursor] else { return [.bell] }
      return take(saved: row)
    case (.character("s"), false), (.character("+"), false):
      guard !shelf.current.isEmpty else { return complain("no filter stands that could be saved; f makes one") }
      overlay = .line(LinePrompt(purpose: .saveFilter(shelf.current), editor: LineEditor()))
      return []
    case (.character("r"), false):
      guard let row = rows[safe: shelf.cursor] else { return [.bell] }
      overlay = .line(LinePrompt(purpose: .renameFilter(row.name), editor: LineEditor(row.name)))
      return []
    case (.character("d"), false), (.delete, _):
      guard let row = rows[safe: shelf.cursor] else { return [.bell] }
      return [.library(.saveFilter(nil, name: row.name))]
    case (.character("u"), false): return perform(.undo)
    case (.character("r"), true): return perform(.redo)
    case (.character("q"), false), (.escape, _), (.character("F"), false), (.character("h"), false):
      overlay = nil
      return []
    default: return meansNothing(key, "Enter takes, s saves, r renames, d deletes, u undoes, q closes")
    }
    shelf.cursor = max(0, min(shelf.cursor, rows.count - 1))
    overlay = .shelf(shelf)
    return []
  }

  mutating func take(saved row: SavedFilter) -> [Effect] {
    history.leave(spot)
    var new = filter.with(text: row.text)
    new.speakers = []
    apply(filter: new)
    focus = .list
    message = Message(text: "filter \(row.name)")
    return []
  }

  mutating func renameFilter(_ old: String, to new: String) -> [Effect] {
    let change = Change.renamed(from: old, to: new)
    changes.record(change)
    message = Message(text: "\(change.summary); u undoes")
    overlay = .shelf(FilterShelf(current: savedLine))
    return [change.effect]
  }

  /// The library has kept a filter or taken one away.
  mutating func saved(_ name: String, _ before: String?, _ after: String?) -> [Effect] {
    saved.rows = nil
    guard before != after else { return [] }
    recordNew(.filter(name: name, before: before, after: after))
    guard case .shelf = overlay else { return [] }
    return [.library(.savedFilters)]
  }
}
