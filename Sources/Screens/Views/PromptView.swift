import Canvas
import Library

extension Model {
  /// A prompt in the status line, scrolled so that the caret is in sight; a note at its right.
  @discardableResult
  func drawPrompt(_ lead: String, _ editor: LineEditor, row: Int, note: String, _ frame: inout Frame) -> Int {
    let hidden = drawEditor(lead, editor, in: Area(row: row, column: 0, rows: 1, columns: size.columns), &frame)
    let width = columns(of: note)
    if width > 0, hasRoom(for: note, behind: lead + editor.text) {
      frame.put(note, row: row, column: size.columns - width - 1, style: theme.dim)
    }
    return hidden
  }

  private func hasRoom(for note: String, behind text: String) -> Bool {
    columns(of: text) + columns(of: note) + 4 < size.columns
  }

  /// Draws what is typed; the columns that were scrolled out at the left come out.
  @discardableResult
  func drawEditor(_ lead: String, _ editor: LineEditor, in area: Area, _ frame: inout Frame) -> Int {
    let start = area.column + frame.put(lead, row: area.row, column: area.column, style: theme.key)
    let room = max(1, area.column + area.columns - start - 1)
    var shown = Substring(editor.text)
    var caret = columns(of: editor.beforeCaret)
    var hidden = 0
    while caret - hidden > room, let first = shown.first {
      hidden += columns(of: String(first))
      shown.removeFirst()
    }
    caret -= hidden
    frame.put(String(shown), row: area.row, column: start, width: room)
    frame.cursor = Point(row: area.row, column: min(start + caret, area.column + area.columns - 1))
    frame.showsCursor = true
    return hidden
  }

  /// The filter line; what is wrong in it is underlined, and said at the right or, where there is no room, in the line of keys.
  func drawFilterPrompt(_ prompt: FilterPrompt, row: Int, _ frame: inout Frame) {
    let lead = Model.filterLead
    let note =
      prompt.error?.message ?? sweepNote
      ?? (articles.isEmpty && articles.isLoaded && screen == .articles ? "nothing found" : "")
    let hidden = drawPrompt(lead, prompt.editor, row: row, note: note, &frame)
    guard let error = prompt.error else { return }
    let bytes = Array(prompt.editor.text.utf8)
    let start = max(0, min(error.range.lowerBound, bytes.count))
    let end = max(start, min(error.range.upperBound, bytes.count))
    let first = columns(of: lead)
    let column = first + columns(of: String(decoding: bytes[..<start], as: UTF8.self)) - hidden
    let width = max(1, columns(of: String(decoding: bytes[start..<end], as: UTF8.self)))
    let shown = max(first, column)..<max(first, min(column + width, size.columns))
    frame.restyle(Area(row: row, column: shown.lowerBound, rows: 1, columns: shown.count)) {
      $0.attributes.insert(.underline)
      $0.foreground = theme.failure.foreground
    }
    guard !hasRoom(for: note, behind: lead + prompt.editor.text) else { return }
    // Without a line of keys it covers the row above.
    let place = Area(row: layout.keys?.row ?? row - 1, column: 0, rows: 1, columns: size.columns)
    frame.fill(place)
    frame.put(" \(note)", row: place.row, column: 0, width: size.columns - 1, style: theme.failure, ellipsis: true)
  }

  /// How far the list of the line being typed is looked through.
  private var sweepNote: String? {
    guard let sweep = sweeping?.sweep, !sweep.isComplete else { return nil }
    guard let total = sweep.total, total > 0 else { return "looking \(signs.ellipsis)" }
    return "\(Wording.number(sweep.found)) found, \(sweep.looked * 100 / total) % looked through"
  }

  private static let filterLead = "filter: "

  /// The commands that the typed letters may mean, above the command line.
  func drawPalette(_ prompt: CommandPrompt, in layout: Layout, _ frame: inout Frame) {
    let found = palette(prompt.editor.text)
    let rows = min(found.count, max(1, layout.body.rows / 2), 12)
    let first = max(0, (prompt.choice ?? 0) - rows + 1)
    let top = layout.status.row - rows
    for offset in 0..<rows {
      guard let line = found[safe: first + offset] else { break }
      let row = top + offset
      frame.fill(Area(row: row, column: 0, rows: 1, columns: size.columns))
      let isChosen = prompt.choice == first + offset
      frame.put(isChosen ? signs.selected : " ", row: row, column: 0, style: theme.focusedRule)
      frame.put(fitted(line.name, 20, signs), row: row, column: 2, style: theme.key)
      let keys = line.keys
      let keyWidth = columns(of: keys)
      frame.put(line.summary, row: row, column: 23, width: max(0, size.columns - 26 - keyWidth), ellipsis: true)
      frame.put(keys, row: row, column: size.columns - keyWidth - 1, style: theme.dim)
      if isChosen {
        frame.restyle(Area(row: row, column: 1, rows: 1, columns: size.columns - 1)) {
          $0.attributes.formUnion(theme.selection.attributes)
        }
      }
    }
    if rows > 0 {
      frame.put(
        String(repeating: signs.horizontal, count: size.columns), row: top - 1, column: 0, style: theme.rule)
    }
  }

  /// How the keys pressed so far can go on.
  func drawWhichKey(in layout: Layout, _ frame: inout Frame) {
    let context: Contexts = focus == .text || focus == .side ? .text : .list
    let lines = keymap.continuations(of: pending.keys, in: context).flatMap { binding -> [String] in
      if binding.command == .playMacro, !macros.isEmpty {
        return macros.sorted { $0.key < $1.key }.map { "\($0.key)  \(KeyScript.text(of: $0.value))" }
      }
      let rest = binding.chord.keys.dropFirst(pending.keys.count).map { Chord.name(of: $0) }.joined(separator: " ")
      return ["\(binding.takesLetter ? "a-z" : rest)  \(binding.command.summary)"]
    }
    // One column left free shows only a stray letter of what is below.
    let wanted = (lines.map { columns(of: $0) }.max() ?? 0) + 4
    let width = wanted > size.columns - 8 ? size.columns : wanted
    let rows = min(lines.count, layout.body.rows - 1)
    let top = layout.status.row - rows - 1
    let column = size.columns - width
    frame.fill(Area(row: top, column: column, rows: rows + 1, columns: width))
    let lead = "\(signs.horizontal) \(Chord(pending.keys)) "
    frame.put(
      lead + String(repeating: signs.horizontal, count: max(0, width - columns(of: lead))), row: top, column: column,
      style: theme.focusedRule)
    for (index, line) in lines.prefix(rows).enumerated() {
      frame.put(line, row: top + 1 + index, column: column + 2, width: width - 3, ellipsis: true)
    }
  }
}
