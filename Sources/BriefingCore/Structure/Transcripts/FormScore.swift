/// How well one form of labels explains a text, in points.
struct FormScore {
  let form: SpeakerLabel.Form
  private(set) var points = 0.0
  private(set) var voices: [UInt64: Script.Voice] = [:]
  /// Turns begin behind a blank line or an indent, nearly always.
  private var isApart = false
  /// Labels that recur are in capitals, nearly always.
  private var isCapitals = false

  /// For a longer form of a name that comes again (`Anna Keller` beside `Keller`), that name's key.
  private var aliases: [UInt64: UInt64] = [:]

  /// The container says that people speak here.
  private let isSpeech: Bool

  /// All are in capitals and most are known for people: any other label in capitals is one too.
  private var takesAll = false

  /// Labels that a text has at least; without times one more.
  static let fewest = 3

  init(_ bytes: Span<UInt8>, _ lines: [Line], _ labels: [SpeakerLabel], isSpeech: Bool) {
    self.isSpeech = isSpeech
    form = labels[0].form
    aliases = Self.aliases(labels)
    var (spoken, changes, apart, timed, quoted) = (0, 0, 0, 0, 0)
    var last: UInt64 = 0
    for (index, label) in labels.enumerated() {
      let isSpoken = Self.isSpoken(label, next: index + 1 < labels.count ? labels[index + 1].line : lines.count, lines)
      if isSpoken { spoken += 1 }
      if key(label) != last { changes += 1 }
      last = key(label)
      if label.hasTime { timed += 1 }
      if Self.isApart(lines, label.line) { apart += 1 }
      if label.wordsStart < lines[label.line].range.upperBound, Self.isMark(bytes, label.wordsStart) { quoted += 1 }
      note(label, isSpoken, bytes)
    }
    noteAnswers(labels)
    isApart = apart * 10 >= labels.count * 9
    // Who is quoted behind a name and a colon does not speak here.
    guard quoted * 3 <= labels.count else { return }
    score(labels, spoken, changes, timed, lines)
  }

  private mutating func note(_ label: SpeakerLabel, _ isSpoken: Bool, _ bytes: Span<UInt8>) {
    var voice =
      voices[key(label)] ?? Script.Voice(kind: LabelKind(bytes, label.range), isCapitals: label.isCapitals)
    voice.count += 1
    if isSpoken { voice.spoken += 1 }
    voices[key(label)] = voice
  }

  private static func aliases(_ labels: [SpeakerLabel]) -> [UInt64: UInt64] {
    var counts: [UInt64: Int] = [:]
    for label in labels { counts[label.key, default: 0] += 1 }
    var aliases: [UInt64: UInt64] = [:]
    for label in labels where label.lastKey != label.key {
      if counts[label.key] == 1, counts[label.lastKey] ?? 0 >= 2 { aliases[label.key] = label.lastKey }
    }
    return aliases
  }

  private func key(_ label: SpeakerLabel) -> UInt64 { aliases[label.key] ?? label.key }

  /// Counts for each voice how often a label that may be a person's comes next.
  private mutating func noteAnswers(_ labels: [SpeakerLabel]) {
    for (label, next) in zip(labels, labels.dropFirst()) where key(label) != key(next) {
      if voices[key(next)]?.kind.isSomebody == true { voices[key(label)]?.answered += 1 }
    }
  }

  private mutating func score(
    _ labels: [SpeakerLabel], _ spoken: Int, _ changes: Int, _ timed: Int, _ lines: [Line]
  ) {
    var tally = Tally()
    for voice in voices.values { tally.add(voice, isSomebody: isSomebody(voice)) }
    isCapitals = tally.capitals * 10 >= tally.repeated * 9
    let all = Double(labels.count)
    let span = labels[labels.count - 1].line - labels[0].line + 1
    let share = Double(tally.people) / all
    let isTimed = timed * 2 > labels.count
    // Whoever is named there, they must be people for the most part, and two of them speak again.
    // One who answers many, each of whom asks once, is known by who they are.
    let areKnown = tally.sure * (isTimed ? 2 : 1) >= labels.count * 4 / 5
    takesAll = areKnown && isCapitals && form == .colon
    guard isTimed || (share >= 0.6 && labels.count > Self.fewest) || isSpeech else { return }
    guard isTimed || isSpeech || tally.repeated >= (areKnown ? 2 : 3) else { return }
    let arePeople = areKnown && voices.count >= (isTimed ? 1 : 3) || isTimed && voices.count >= 2
    guard isSpeech || tally.voices >= 2 || arePeople else { return }
    if !isSpeech, tally.sure * 2 < labels.count, form != .timedLine, !isDense(labels, tally, lines) { return }
    points = 2 * Double(tally.repeated) / all + Double(changes) / all + 2 * Double(spoken) / all + 2 * share
    points += min(1, all * 40 / Double(span)) + min(1, all / 8)
    if isTimed { points += 1.5 }
  }

  /// Sums over the voices, in labels.
  private struct Tally {
    var repeated = 0
    var people = 0
    var sure = 0
    var capitals = 0
    /// Those who speak again.
    var voices = 0
    /// Those who speak often.
    var often = 0

    mutating func add(_ voice: Script.Voice, isSomebody: Bool) {
      if isSomebody { people += voice.count }
      // Fields of a table have no sentences.
      guard voice.spoken * 2 >= voice.count else { return }
      if voice.kind.isSure { sure += voice.count }
      guard voice.count >= 2 else { return }
      repeated += voice.count
      voices += 1
      if voice.count >= 3 { often += 1 }
      if voice.isCapitals { capitals += voice.count }
    }
  }

  /// Whether labels that may be names make up most of the text, and come again and again: without known names or roles, that
  /// is what tells a transcript from a page of headings.
  private func isDense(_ labels: [SpeakerLabel], _ tally: Tally, _ lines: [Line]) -> Bool {
    // One label with nothing said under it is a caption or a field.
    let spoken = labels.count - voices.values.count { $0.count == 1 && $0.spoken == 0 }
    guard labels.count >= 10, tally.often >= 2, tally.repeated * 100 >= spoken * 85 else { return false }
    let blocks = lines.count { $0.blanksBefore > 0 && $0.words > 0 }
    return labels.count * 10 >= blocks * 4
  }

  private static func isMark(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    let (value, _) = decodeScalar(bytes, at: index)
    return value == 0x22 || ScalarClass.of(value) == .openQuote
  }

  /// Points that a text of turns has at least in this form.
  var least: Double {
    switch form {
    case .colon, .stopDash, .bracket, .timedLine, .letter: 6.2
    case .stop: 6.4
    case .ownLine: 7.2
    case .dash, .column: 8
    }
  }

  private func isSomebody(_ voice: Script.Voice) -> Bool {
    if voice.kind.isNoSpeaker { return false }
    // A sentence of one word ends as a label does.
    if form == .stop { return voice.kind.isSure }
    if form == .ownLine, voice.count >= 3, voice.kind.isSomebody { return true }
    if form == .ownLine || form == .dash || form == .column { return voice.kind.isSure }
    if voice.kind.isSomebody || (voice.isCapitals && voice.count >= 3) { return true }
    // A magazine that asks, and somebody answers each time.
    return form == .colon && voice.count >= 3 && voice.spoken == voice.count && voice.answered + 1 >= voice.count
  }

  /// The labels that begin turns, if the text is written in this form.
  func believed(_ labels: [SpeakerLabel], _ lines: [Line]) -> [SpeakerLabel] {
    labels.filter { label in
      guard let voice = voices[key(label)], !voice.kind.isNoSpeaker else { return false }
      if isApart, voice.count < 3, !Self.isApart(lines, label.line) { return false }
      let isBelieved = form == .stop ? isSomebody(voice) : voice.count >= 3
      if isBelieved && voice.count >= 2 || (voice.count == 2 && isSomebody(voice)) {
        return voice.spoken > 0 || form == .timedLine
      }
      if label.hasTime && form == .timedLine { return true }
      if form == .ownLine, lines[label.line].blanksBefore == 0 { return false }
      return (isSomebody(voice) || takesAll) && voice.spoken > 0 && (label.isCapitals || !isCapitals)
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
