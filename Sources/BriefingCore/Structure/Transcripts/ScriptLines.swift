/// The printed lines of a text of turns joined into its paragraphs: every label begins one, words that stand below their label
/// belong to it, and lines broken to a width are joined.
struct ScriptLines {
  private(set) var lines: [Line] = []
  /// In the order of the text; `line` is the place in `lines`.
  private(set) var turns: [TurnLabel] = []
  /// What stands before labels: times, chevrons, marks.
  private(set) var asides: [Document.Aside] = []

  init(_ script: Script, _ printed: [Line], _ bytes: Span<UInt8>, _ wrap: HardWrap?) {
    lines.reserveCapacity(printed.count)
    let isHanging = Self.isHanging(script, printed)
    var next = script.labels.startIndex
    var isWaiting = false
    for (index, line) in printed.enumerated() {
      if next < script.labels.endIndex, script.labels[next].line == index {
        isWaiting = script.labels[next].wordsStart >= line.range.upperBound
        begin(script.labels[next], line, bytes)
        next += 1
      } else if isWaiting {
        takeWords(line, bytes, &isWaiting)
      } else if !turns.isEmpty, isHanging, line.blanksBefore == 0, line.indent > 0 {
        lines[lines.count - 1].join(line)
      } else if index > 0, let wrap, wrap.continues(line, behind: printed[index - 1]), !lines.isEmpty {
        lines[lines.count - 1].join(line)
      } else {
        lines.append(line)
      }
    }
  }

  /// Whether the lines of a turn stand farther in than its label, nearly always.
  private static func isHanging(_ script: Script, _ printed: [Line]) -> Bool {
    var (deeper, all) = (0, 0)
    for label in script.labels where label.line + 1 < printed.count && printed[label.line + 1].blanksBefore == 0 {
      let (line, next) = (printed[label.line], printed[label.line + 1])
      guard line.columns > 40 else { continue }
      all += 1
      if next.indent >= line.indent + 2 { deeper += 1 }
    }
    return deeper >= 3 && deeper * 10 >= all * 9
  }

  private mutating func begin(_ label: SpeakerLabel, _ line: Line, _ bytes: Span<UInt8>) {
    var (turn, line) = (label.turn, line)
    if label.range.lowerBound > line.range.lowerBound {
      let prefix = trimmed(bytes, line.range.lowerBound..<label.range.lowerBound)
      asides.append(Document.Aside(range: prefix, reason: .chrome))
      line.range = label.range.lowerBound..<line.range.upperBound
    }
    turn.line = lines.count
    turns.append(turn)
    lines.append(line)
  }

  /// The first line below a label that stands alone; a time between them is part of the label.
  private mutating func takeWords(_ line: Line, _ bytes: Span<UInt8>, _ isWaiting: inout Bool) {
    lines[lines.count - 1].join(line)
    if LabelTime.isAll(bytes, line.range) {
      turns[turns.count - 1].wordsStart = line.range.upperBound
      return
    }
    turns[turns.count - 1].wordsStart = line.range.lowerBound
    isWaiting = false
  }
}

extension Page {
  /// The script of a text, unless its labels with titles and roles explain it as well.
  static func script(_ source: Source, _ printed: [Line]) -> Script? {
    let bytes = source.text.span
    guard let script = Script(bytes, printed, isSpeech: source.isSpeech) else { return nil }
    guard !source.isSpeech, let titled = Transcript(bytes, printed) else { return script }
    return titled.turns.count * 10 >= script.labels.count * 9 ? nil : script
  }
}
