/// The form of labels that a text is written in, inferred from the text: a form that recurs, stands where a turn can begin,
/// alternates between people, and is followed by speech. Every form is scored; the best is taken, or none.
///
/// Looks at printed lines, before anything is joined. Linear.
struct Script {
  /// In the order of the text, one a line.
  let labels: [SpeakerLabel]

  /// What is known of the labels of one form and the same letters.
  struct Voice {
    var count = 0
    var spoken = 0
    /// Times that somebody else's label comes next.
    var answered = 0
    var kind: LabelKind
    var isCapitals: Bool
  }

  /// `isSpeech`: the container says that it all was spoken, so less evidence will do.
  init?(_ bytes: Span<UInt8>, _ lines: [Line], isSpeech: Bool = false) {
    var found = [[SpeakerLabel]](repeating: [], count: SpeakerLabel.Form.allCases.count)
    for index in lines.indices {
      for label in LabelReader.labels(bytes, lines[index], index: index) { found[label.form.rawValue].append(label) }
    }
    var best: FormScore?
    for form in found where form.count >= (isSpeech ? 2 : FormScore.fewest) {
      let score = FormScore(bytes, lines, form, isSpeech: isSpeech)
      if score.points >= score.least - (isSpeech ? 2 : 0), score.points > best?.points ?? 0 { best = score }
    }
    guard let best else { return nil }
    var labels = best.believed(found[best.form.rawValue], lines)
    guard labels.count >= (isSpeech ? 1 : FormScore.fewest) else { return nil }
    guard best.form != .ownLine || Self.recur(labels) else { return nil }
    Self.addRelated(found, best, bytes, lines, &labels)
    // A list of who is there, before anybody speaks, looks like one more turn.
    while let first = labels.first, best.voices[first.key]?.count == 1, LabelWords(bytes, first.range).isList {
      labels.removeFirst()
    }
    guard Set(labels.prefix(400).map(\.key)).count >= 2 || best.form == .timedLine || isSpeech else { return nil }
    guard !Self.isAnswerPage(labels, bytes) else { return nil }
    self.labels = Self.withWords(labels, lines)
  }

  /// Whether names come again and again: of a list of people with a paragraph on each, none does.
  private static func recur(_ labels: [SpeakerLabel]) -> Bool {
    var counts: [UInt64: Int] = [:]
    for label in labels { counts[label.key, default: 0] += 1 }
    let often = counts.values.filter { $0 >= 3 }.reduce(0, +)
    return often * 2 >= labels.count
  }

  /// Whether `Q` and `A` and nobody else stand there, few times or under a title that says what they are: answers written for
  /// readers.
  private static func isAnswerPage(_ labels: [SpeakerLabel], _ bytes: Span<UInt8>) -> Bool {
    guard labels.allSatisfy({ $0.range.count == 1 }) else { return false }
    if labels.count < fewestLetters { return true }
    let head = readableText(bytes, 0..<min(bytes.count, 600)).lowercased()
    return head.contains("faq") || head.contains("frequently asked")
  }

  private static let fewestLetters = 12

  /// Without labels that have no words before the next label: `BY MS. KELLER:` says who asks.
  private static func withWords(_ labels: [SpeakerLabel], _ lines: [Line]) -> [SpeakerLabel] {
    labels.indices.filter { index in
      let label = labels[index]
      guard label.wordsStart >= lines[label.line].range.upperBound, index + 1 < labels.count else { return true }
      return labels[index + 1].line > label.line + 1
    }.map { labels[$0] }
  }

  /// Labels of the same people in another form (`Keller:` beside `[00:03] Keller`), and questions and answers by letters.
  private static func addRelated(
    _ found: [[SpeakerLabel]], _ best: FormScore, _ bytes: Span<UInt8>, _ lines: [Line], _ labels: inout [SpeakerLabel]
  ) {
    var taken = Set(labels.map(\.line))
    let known = Set(labels.map(\.key))
    let first = labels[0].line
    for form in SpeakerLabel.Form.allCases where form != best.form {
      let others = found[form.rawValue]
      switch form {
      case .ownLine where !best.form.isOwnLine, .dash, .column: continue
      case .letter:
        guard others.count >= FormScore.fewest else { continue }
        for label in others where label.line >= first && taken.insert(label.line).inserted { labels.append(label) }
      default:
        for label in others where known.contains(label.key) && taken.insert(label.line).inserted {
          labels.append(label)
        }
      }
    }
    labels.sort { $0.line < $1.line }
  }
}
