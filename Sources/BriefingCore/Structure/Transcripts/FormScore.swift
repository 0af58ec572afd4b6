/// How well one form of labels explains a text, in points.
struct FormScore {
  let form: SpeakerLabel.Form
  private(set) var points = 0.0
  private(set) var voices: [UInt64: Script.Voice] = [:]
  /// Turns begin behind a blank line or an indent, nearly always.
  private var isApart = false
  /// Labels that recur are in capitals, nearly always.
  private var isCapitals = false

  /// Labels that a text has at least.
  static let fewest = 4

  init(_ bytes: Span<UInt8>, _ lines: [Line], _ labels: [SpeakerLabel]) {
    form = labels[0].form
    var (spoken, changes, apart, timed) = (0, 0, 0, 0)
    var last: UInt64 = 0
    for (index, label) in labels.enumerated() {
      let isSpoken = Self.isSpoken(label, next: index + 1 < labels.count ? labels[index + 1].line : lines.count, lines)
      if isSpoken { spoken += 1 }
      if label.key != last { changes += 1 }
      last = label.key
      if label.hasTime { timed += 1 }
      if Self.isApart(lines, label.line) { apart += 1 }
      let voice = Script.Voice(kind: LabelKind(bytes, label.range), isCapitals: label.isCapitals)
      voices[label.key, default: voice].count += 1
      if isSpoken { voices[label.key, default: voice].spoken += 1 }
    }
    isApart = apart * 10 >= labels.count * 9
    score(labels.count, spoken, changes, timed, span: labels[labels.count - 1].line - labels[0].line + 1)
  }

  private mutating func score(_ count: Int, _ spoken: Int, _ changes: Int, _ timed: Int, span: Int) {
    var (repeated, people, capitals) = (0, 0, 0)
    for voice in voices.values {
      if voice.count >= 2 {
        repeated += voice.count
        if voice.isCapitals { capitals += voice.count }
      }
      if isSomebody(voice) { people += voice.count }
    }
    isCapitals = capitals * 10 >= repeated * 9
    let all = Double(count)
    let share = Double(people) / all
    // Whoever is named there, they must be people for the most part.
    guard repeated >= 3 || timed * 2 > count, share >= 0.6 || timed * 2 > count else { return }
    points = 2 * Double(repeated) / all + Double(changes) / all + 2 * Double(spoken) / all + 2 * share
    points += min(1, all * 40 / Double(span)) + min(1, all / 8)
    if timed * 2 > count { points += 1.5 }
  }

  /// Points that a text of turns has at least in this form.
  var least: Double {
    switch form {
    case .colon, .stopDash, .bracket, .timedLine, .letter: 6.2
    case .stop: 6.4
    case .ownLine, .dash, .column: 7.2
    }
  }

  private func isSomebody(_ voice: Script.Voice) -> Bool {
    if voice.kind.isNoSpeaker { return false }
    if form == .ownLine || form == .dash || form == .column { return voice.kind.isSure }
    return voice.kind.isSomebody || (voice.isCapitals && voice.count >= 3)
  }

  /// The labels that begin turns, if the text is written in this form.
  func believed(_ labels: [SpeakerLabel], _ lines: [Line]) -> [SpeakerLabel] {
    labels.filter { label in
      guard let voice = voices[label.key], !voice.kind.isNoSpeaker else { return false }
      if isApart, voice.count < 3, !Self.isApart(lines, label.line) { return false }
      if voice.count >= 3 || (voice.count == 2 && isSomebody(voice)) { return voice.spoken > 0 || form == .timedLine }
      if label.hasTime && form == .timedLine { return true }
      if form == .ownLine, lines[label.line].blanksBefore == 0 { return false }
      return isSomebody(voice) && voice.spoken > 0 && (label.isCapitals || !isCapitals)
    }
  }

  private static func isApart(_ lines: [Line], _ index: Int) -> Bool {
    lines[index].blanksBefore > 0 || lines[index].indent > 0 || index == 0 || lines[index - 1].ends == .stop
  }

  /// Whether words follow as people say them. `next` is the line of the next label.
  private static func isSpoken(_ label: SpeakerLabel, next: Int, _ lines: [Line]) -> Bool {
    var index = label.line
    if label.wordsStart >= lines[index].range.upperBound { index += 1 }
    guard index < min(next + (label.form.isOwnLine ? 0 : 1), lines.count) else { return false }
    let line = lines[index]
    if line.stops > 0 || line.ends == .stop || line.ends == .ellipsis || line.words >= 14 { return true }
    // A sentence goes on over broken lines.
    return line.words >= 5 && index + 1 < next && lines[index + 1].blanksBefore == 0
  }
}
