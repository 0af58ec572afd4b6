import Canvas
import Library

extension Layout {
  /// Rows of the speaker picker's list: a third of the body, the rest shows what the speaker said.
  var pickerHeight: Int { max(1, min(body.rows - 4, max(5, body.rows * 2 / 5))) }
}

extension SpeakerPicker {
  /// The filter as it would be with those ticked.
  var candidate: Filter { before.with(speakers: ticked, all: wantsAll) }

  mutating func take(_ stretch: Stretch<SpeakerRow>, _ seek: Seek<SpeakerID>, height: Int) {
    switch seek {
    case .after: rows.append(stretch.rows, reachesLast: stretch.reachesLast, height: height)
    case .before: rows.prepend(stretch.rows, reachesFirst: stretch.reachesFirst, height: height)
    default: rows.replace(stretch, line: 0, height: height)
    }
  }
}

extension Model {
  /// The first speakers that match what is typed.
  func pickerRows() -> [Effect] {
    guard case .picker(let picker) = overlay else { return [] }
    return [.library(.candidates(matching: picker.editor.text, .first, limit: 3 * layout.pickerHeight + 20))]
  }

  func wantedOfPicker() -> [Request] {
    guard case .picker(let picker) = overlay else { return [] }
    var wanted: [Request] = []
    if picker.adds?.filter != picker.candidate { wanted.append(.articleCount(picker.candidate)) }
    if let row = picker.rows.current, detail.speakerQuotes?.id != row.id {
      wanted.append(.speakerQuotes(row.id, limit: 50))
    }
    if picker.rows.total == nil { wanted.append(.speakerCount(matching: picker.editor.text)) }
    return wanted
  }

  /// Moves the cursor of the picker that is open; asks for the rows it needs.
  mutating func movePicker(_ motion: Motion) -> [Effect] {
    guard case .picker(var picker) = overlay else { return [] }
    let height = layout.pickerHeight
    let need = picker.rows.apply(motion, height: height)
    overlay = .picker(picker)
    let rows = picker.rows.rows
    guard let need, let seek = need.seek(first: rows.first?.id, last: rows.last?.id) else { return [] }
    return [.library(.candidates(matching: picker.editor.text, seek, limit: 3 * height + 20))]
  }

  mutating func takeInPicker(_ picker: SpeakerPicker, _ key: Key) -> [Effect] {
    var picker = picker
    let height = layout.pickerHeight
    switch (key.code, key.control) {
    case (.character(" "), false):
      guard let row = picker.rows.current else { return [.bell] }
      speakerNames[row.id] = row.name
      if let index = picker.ticked.firstIndex(of: row.id) {
        picker.ticked.remove(at: index)
      } else {
        picker.ticked.append(row.id)
        picker.known[row.id] = row
      }
      overlay = .picker(picker)
      return movePicker(.by(1))
    case (.tab, _), (.backTab, _):
      picker.wantsAll.toggle()
      overlay = .picker(picker)
      return []
    case (.character("o"), true), (.function(2), _): return joinFromPicker(picker)
    case (.character("u"), true) where picker.editor.text.isEmpty:
      picker.ticked = []
      overlay = .picker(picker)
      return []
    case (.down, _), (.character("n"), true): return movePicker(.by(1))
    case (.up, _), (.character("p"), true): return movePicker(.by(-1))
    case (.pageDown, _): return movePicker(.by(height))
    case (.pageUp, _): return movePicker(.by(-height))
    case (.function(1), _):
      overlay = .help(HelpPrompt(context: .list))
      return []
    default: break
    }
    if key.code == .backspace, picker.editor.text.isEmpty { return [] }
    let outcome = picker.editor.handle(key)
    overlay = .picker(picker)
    switch outcome {
    case .accepted: return apply(picker)
    case .cancelled:
      overlay = nil
      return []
    case .changed:
      picker.rows.total = nil
      overlay = .picker(picker)
      return pickerRows()
    case .moved, .ignored: return []
    }
  }

  /// The names of those ticked are joined, or of the one under the cursor. Of those ticked the rows at hand are enough to
  /// know them by; one that was ticked and is no longer in the list is left out.
  private mutating func joinFromPicker(_ picker: SpeakerPicker) -> [Effect] {
    let ticked = picker.ticked.compactMap { id in picker.known[id] ?? picker.rows.rows.first { $0.id == id } }
    // The one to be shown is most likely a whole name, of the one who says most.
    func standing(_ row: SpeakerRow) -> (Int, Int) { (row.key.contains(" ") ? 1 : 0, row.quotes) }
    let subjects =
      ticked.count > 1 ? ticked.sorted { standing($0) > standing($1) } : picker.rows.current.map { [$0] } ?? []
    guard !subjects.isEmpty else { return [.bell] }
    return openJoin(subjects, back: picker)
  }

  /// Enter: those ticked; if none was, the one under the cursor.
  private mutating func apply(_ picker: SpeakerPicker) -> [Effect] {
    overlay = nil
    var chosen = picker.ticked
    if chosen.isEmpty || chosen == picker.before.speakers, let row = picker.rows.current,
      !picker.editor.text.isEmpty || chosen.isEmpty
    {
      chosen = [row.id]
      speakerNames[row.id] = row.name
    }
    let wanted = filter.with(speakers: chosen, all: picker.wantsAll)
    guard wanted != filter else { return [] }
    history.leave(spot)
    apply(filter: wanted)
    focus = .list
    return []
  }
}
