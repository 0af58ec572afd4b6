import Canvas
import Library

extension Model {
  func drawPicker(_ picker: SpeakerPicker, in layout: Layout, _ frame: inout Frame) {
    let body = layout.body
    let head = Area(row: body.row + 1, column: 0, rows: 1, columns: size.columns)
    drawSpeakerHeads(head, tick: true, isFocused: true, &frame)
    let list = Area(row: body.row + 2, column: 0, rows: layout.pickerHeight, columns: size.columns)
    for (offset, row) in picker.rows.rows.dropFirst(picker.rows.top).prefix(list.rows).enumerated() {
      let line = list.row + offset
      drawSpeaker(row, tick: picker.ticked.contains(row.id), line: line, in: list, &frame)
      drawBar(row: line, in: list, isCursor: picker.rows.top + offset == picker.rows.cursor, hasFocus: true, &frame)
    }
    if picker.rows.isEmpty {
      frame.put("no speaker of this name", row: list.row, column: 8, style: theme.dim)
    }
    let note = list.row + list.rows
    if note < body.row + body.rows { drawPickerNote(picker, row: note, &frame) }
    let rule = note + 1
    if rule < body.row + body.rows - 1, let row = picker.rows.current {
      frame.put(String(repeating: signs.horizontal, count: size.columns), row: rule, column: 0, style: theme.rule)
      frame.put(" quotes of \(row.name) ", row: rule, column: 2, width: size.columns - 3, style: theme.title)
      if let quotes = detail.speakerQuotes, quotes.id == row.id {
        let rows = body.row + body.rows - rule - 1
        drawSpeakerQuotes(quotes.rows, in: Area(row: rule + 1, column: 0, rows: rows, columns: size.columns), &frame)
      }
    }
    drawEditor("  > ", picker.editor, in: Area(row: body.row, column: 0, rows: 1, columns: size.columns), &frame)
  }

  /// How many there are, how many are on, and which names and roles were joined to the one under the cursor.
  private func drawPickerNote(_ picker: SpeakerPicker, row: Int, _ frame: inout Frame) {
    var parts = [picker.rows.total.map { Wording.count($0, "speaker") } ?? signs.ellipsis, "\(picker.ticked.count) on"]
    if picker.ticked.count > 1 { parts[1] += picker.wantsAll ? ", all of them" : ", any of them" }
    if !picker.before.isEmpty { parts.append("counted in all articles") }
    if let speaker = picker.rows.current {
      if !speaker.otherNames.isEmpty { parts.append("names joined: \(speaker.otherNames.joined(separator: ", "))") }
      if !speaker.roles.isEmpty { parts.append(speaker.roles.joined(separator: "; ")) }
    }
    frame.put(
      parts.joined(separator: " \(signs.dot) "), row: row, column: 3, width: size.columns - 4, style: theme.dim,
      ellipsis: true)
  }

  /// What stays of the filter, and what those ticked make of it.
  func drawPickerStatus(_ picker: SpeakerPicker, row: Int, _ frame: inout Frame) {
    let keeps = picker.before.text.isEmpty ? "" : "keeps: \(picker.before.text)  "
    let names = picker.ticked.map { speakerNames[$0] ?? "#\($0.rawValue)" }.joined(
      separator: picker.wantsAll ? " and " : " or ")
    let adds = names.isEmpty ? "Enter takes the speaker under the cursor" : "\(signs.link)  speaker: \(names)"
    let count =
      picker.adds.flatMap { $0.filter == picker.candidate ? Wording.count($0.count, "article") : nil }
      ?? (picker.candidate.mayReadEachRow ? "" : signs.ellipsis)
    let width = columns(of: count)
    frame.put(" \(keeps)\(adds)", row: row, column: 0, width: size.columns - width - 3, ellipsis: true)
    frame.put(count, row: row, column: size.columns - width - 1, style: theme.message)
  }
}
