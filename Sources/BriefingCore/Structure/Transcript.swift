/// A second grammar of texts: turns of speakers, each with a label. Chosen by the labels' repetition, never by a file's name.
struct Transcript {
  /// In the order of the text.
  let turns: [TurnLabel]

  init(turns: [TurnLabel]) { self.turns = turns }

  /// The turns of a text; nil when its labels do not make a transcript. Linear.
  init?(_ bytes: Span<UInt8>, _ lines: [Line]) {
    var labels: [TurnLabel] = []
    for index in lines.indices where lines[index].begins == .upper {
      let line = lines[index]
      guard TurnLabel.isPossible(bytes, line) else { continue }
      if let label = TurnLabel(bytes, line.range, line: index) { labels.append(label) }
    }
    guard labels.count >= 3 else { return nil }
    var counts: [UInt64: Int] = [:]
    for label in labels { counts[label.key, default: 0] += 1 }
    var speakers = Speakers()
    var seen: Set<UInt64> = []
    for label in labels where seen.insert(label.key).inserted {
      speakers.add(label, bytes, count: counts[label.key] ?? 0)
    }
    guard speakers.makeTranscript else { return nil }
    let believed = labels.filter { speakers.accepts($0, bytes, count: counts[$0.key] ?? 0) }
    let known = KnownLabels(bytes, believed)
    var turns = labels.filter { label in
      speakers.accepts(label, bytes, count: counts[label.key] ?? 0)
        || (label.style == .capitals && known.resembles(label, bytes))
    }
    // A list of who is there, before anybody speaks, looks like one more turn.
    while let first = turns.first, counts[first.key] == 1, LabelWords(bytes, first.range).isList { turns.removeFirst() }
    self.turns = turns
    // A transcript is its turns from near its beginning on: among more text than that, labels are something else.
    guard turns.count >= 3, turns.count * (turns[0].line < 12 ? 80 : 25) >= lines.count else { return nil }
  }

  /// What the labels of a text have in common.
  private struct Speakers {
    private var questions = 0
    private var named = 0
    private var titled = 0
    private var repeated = 0
    private var hasMixedQuestions = false

    mutating func add(_ label: TurnLabel, _ bytes: Span<UInt8>, count: Int) {
      guard count >= 2 || label.style != .mixed else { return }
      let words = LabelWords(bytes, label.range)
      if words.isNoSpeaker { return }
      if words.isQuestioner {
        questions += count
        if label.style == .mixed { hasMixedQuestions = true }
      } else if label.style != .letter, words.hasTitle || words.hasRole {
        titled += 1
        if count >= 2 {
          named += 1
          repeated += 1
        }
      } else if label.style == .capitals, count >= 2 {
        repeated += 1
      }
    }

    /// Somebody asks and somebody answers, or two speak in turn, one of them with a title or a role.
    var makeTranscript: Bool { (questions >= 2 && repeated >= 1) || (named >= 1 && (titled >= 2 || repeated >= 2)) }

    /// Whether a label of this text begins a turn. One that stands there once is believed when it says what it is.
    func accepts(_ label: TurnLabel, _ bytes: Span<UInt8>, count: Int) -> Bool {
      let words = LabelWords(bytes, label.range)
      if words.isNoSpeaker { return false }
      switch label.style {
      case .letter: return bytes[label.range.lowerBound] == 0x51 ? questions > 0 : questions >= 3
      case .capitals: return count >= 2 || words.hasTitle || words.hasRole || words.isQuestioner
      case .mixed:
        return hasMixedQuestions && (count >= 2 || words.hasTitle || words.hasRole || words.isQuestioner)
      }
    }
  }
}

/// The labels of a transcript that are sure: a label that is printed once, and wrongly, resembles one of them.
private struct KnownLabels {
  private var labels: [[UInt8]] = []
  private var lastWords: Set<String> = []

  /// More are not compared with, so that the work stays linear.
  private static let most = 24

  init(_ bytes: Span<UInt8>, _ turns: [TurnLabel]) {
    var seen: Set<UInt64> = []
    for turn in turns where turn.style == .capitals && seen.insert(turn.key).inserted {
      let text = readableText(bytes, turn.range)
      if labels.count < Self.most { labels.append(Array(text.utf8)) }
      if let last = text.split(separator: " ").last, text.contains(" ") { lastWords.insert(String(last)) }
    }
  }

  func resembles(_ label: TurnLabel, _ bytes: Span<UInt8>) -> Bool {
    if LabelWords(bytes, label.range).isNoSpeaker { return false }
    let text = readableText(bytes, label.range)
    if let last = text.split(separator: " ").last, lastWords.contains(String(last)) { return true }
    let letters = Array(text.utf8)
    return labels.contains { Self.distance($0, letters) <= (letters.count >= 6 ? 2 : 1) }
  }

  /// Levenshtein's distance, given up as 9 when the lengths differ by more than two.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard abs(a.count - b.count) <= 2, !a.isEmpty, !b.isEmpty else { return 9 }
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let cost = a[i] == b[j] ? diagonal : 1 + min(diagonal, row[j], row[j + 1])
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}
