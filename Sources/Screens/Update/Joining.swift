import Canvas
import Library

extension Model {
  /// Joining names over documents, and splitting them.
  mutating func joining(_ command: Command) -> [Effect] {
    switch command {
    case .joinProposed:
      guard let proposals else { return complain("still counting; once more in a moment") }
      guard !proposals.isEmpty else { return complain("nothing is proposed; M joins any two speakers") }
      message = Message(text: "joining \(Wording.count(proposals.count, "name"))")
      return [.library(.acceptJoins(proposals.values.sorted { $0.speaker.rawValue < $1.speaker.rawValue }))]
    case .splitSpeaker:
      guard let row = speakerRowHere else { return complain("no speaker here; 3 lists them") }
      guard !row.joined.isEmpty else { return complain("nothing is joined to \(row.name); M joins names") }
      return [.library(.split(row.id))]
    default:
      if let row = speakerRowHere { return openJoin([row], back: nil) }
      guard screen == .quotes, let speaker = quotes.current?.speaker else {
        return complain("no speaker here; 3 lists them")
      }
      return [.library(.subject(speaker))]
    }
  }

  private var speakerRowHere: SpeakerRow? {
    focus == .left || screen == .speakers ? speakers.current : nil
  }

  /// Opens the list of those whom speakers may be joined to.
  mutating func openJoin(_ subjects: [SpeakerRow], back: SpeakerPicker?) -> [Effect] {
    overlay = .join(JoinPrompt(subjects: subjects, back: back))
    return joinRows()
  }

  func joinRows() -> [Effect] {
    guard case .join(let prompt) = overlay else { return [] }
    return [.library(.joinCandidates(for: prompt.subjects.map(\.id), matching: prompt.editor.text))]
  }

  mutating func take(candidates: [JoinCandidate], for speakers: [SpeakerID], matching text: String) {
    guard case .join(var prompt) = overlay, prompt.subjects.map(\.id) == speakers, prompt.editor.text == text else {
      return
    }
    let ticked = prompt.subjects.count > 1 && text.isEmpty ? prompt.subjects : []
    prompt.candidates = ticked.map { JoinCandidate(row: $0, likeness: "ticked") } + candidates
    if !prompt.isLoaded { prompt.cursor = prompt.first }
    prompt.isLoaded = true
    prompt.cursor = max(prompt.first, min(prompt.cursor, prompt.lines.count - 1))
    overlay = .join(prompt)
    moveJoin(0)
  }

  mutating func moveJoin(_ delta: Int) {
    guard case .join(var prompt) = overlay else { return }
    let height = layout.pickerHeight
    prompt.cursor = max(prompt.first, min(prompt.cursor + delta, prompt.lines.count - 1))
    prompt.top = max(0, min(max(prompt.top, prompt.cursor - height + 1), prompt.cursor))
    overlay = .join(prompt)
  }

  func wantedOfJoin() -> [Request] {
    guard case .join(let prompt) = overlay, case .candidate(let one) = prompt.current,
      detail.speakerQuotes?.id != one.id
    else { return [] }
    return [.speakerQuotes(one.id, limit: 50)]
  }

  mutating func takeInJoin(_ prompt: JoinPrompt, _ key: Key) -> [Effect] {
    var prompt = prompt
    let height = layout.pickerHeight
    switch (key.code, key.control) {
    case (.down, _), (.character("n"), true), (.tab, _): moveJoin(1)
    case (.up, _), (.character("p"), true), (.backTab, _): moveJoin(-1)
    case (.pageDown, _): moveJoin(height)
    case (.pageUp, _): moveJoin(-height)
    default:
      if key.code == .backspace, prompt.editor.text.isEmpty { return [] }
      switch prompt.editor.handle(key) {
      case .accepted: return accept(prompt)
      case .cancelled: overlay = prompt.back.map { .picker($0) }
      case .changed:
        prompt.cursor = 0
        prompt.top = 0
        prompt.isLoaded = false
        overlay = .join(prompt)
        return joinRows()
      case .moved, .ignored: overlay = .join(prompt)
      }
    }
    return []
  }

  /// Enter: joins to the one under the cursor, or takes a joined name out.
  private mutating func accept(_ prompt: JoinPrompt) -> [Effect] {
    guard let line = prompt.current else { return [.bell] }
    overlay = prompt.back.map { .picker($0) }
    switch line {
    case .joined(let name): return [.library(.split(name.id))]
    case .candidate(let one):
      let join = prompt.join(with: one.row)
      return [.library(.join(join.speakers.map(\.id), to: join.head.id))]
    }
  }

  // MARK: answers

  /// Joins have changed: everything that names or counts speakers is read anew.
  mutating func take(_ change: JoinChange, isNew: Bool) -> [Effect] {
    guard !change.after.isEmpty else {
      message = Message(text: "they are one speaker already")
      return []
    }
    if isNew {
      changes.record(.joins(change))
      message = Message(text: "\(change.summary); u undoes")
    }
    proposals = nil
    asked.remove(.proposals)
    let heads = Dictionary(
      change.after.compactMap { state in state.head.map { (state.speaker, $0) } }, uniquingKeysWith: { $1 })
    followHeads(heads)
    var effects = renew()
    if let moved = change.after.first, let head = moved.head, speakers.isLoaded,
      speakers.current.map({ heads[$0.id] != nil }) ?? false
    {
      effects.removeAll { if case .library(.speakers) = $0 { true } else { false } }
      effects.append(.library(.speakers(.around(head), limit: max(20, 3 * listHeight))))
    }
    if let article = detail.content?.row.id { effects.append(.library(.article(article))) }
    if case .picker(var picker) = overlay {
      picker.ticked = unique(picker.ticked.map { heads[$0] ?? $0 })
      picker.before = picker.before.with(speakers: unique(picker.before.speakers.map { heads[$0] ?? $0 }))
      picker.adds = nil
      picker.rows.total = nil
      overlay = .picker(picker)
      effects += pickerRows()
    }
    return effects
  }

  /// A filter by a name that is joined now is one by the speaker that it is shown as.
  private mutating func followHeads(_ heads: [SpeakerID: SpeakerID]) {
    for name in heads.keys { speakerNames[name] = nil }
    let followed = unique(filter.speakers.map { heads[$0] ?? $0 })
    if followed != filter.speakers { apply(filter: filter.with(speakers: followed)) }
  }

  private func unique(_ speakers: [SpeakerID]) -> [SpeakerID] {
    var known = Set<SpeakerID>()
    return speakers.filter { known.insert($0).inserted }
  }
}
