extension Frame {
  /// The screen as text, a line a row, trailing blanks cut; then, when `styles` is true, a second block of the same
  /// shape with a letter for each style (`.` for plain cells, those at a row's end cut), and its legend; last, where cells
  /// lead somewhere, a line for each stretch: row, columns (from 0, the end not in it), address. The size and the cursor's
  /// place (row and column, from 0) stand in the first line, with the mouse and the title.
  public func dump(styles: Bool = true) -> String {
    var lines = [head]
    for row in 0..<size.rows { lines.append(trimmed(line(row), " ")) }
    if styles { appendStyles(to: &lines) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: String {
    var head = "\(size.columns)x\(size.rows)"
    if let cursor { head += " cursor \(cursor.row),\(cursor.column)\(showsCursor ? "" : " hidden")" }
    if wantsMouse { head += " mouse" }
    if let title { head += " title \(title)" }
    return head
  }

  /// The text of one row, as wide as the frame.
  private func line(_ row: Int) -> String {
    var line = ""
    for column in 0..<size.columns { line += text(of: slots[row * size.columns + column]) }
    return line
  }

  private func appendStyles(to lines: inout [String]) {
    var letters: [PackedStyle: Character] = [PackedStyle(.plain): "."]
    var legend: [String] = []
    var names = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".makeIterator()
    lines.append("--- styles")
    for row in 0..<size.rows {
      var line = ""
      for column in 0..<size.columns {
        let style = slots[row * size.columns + column].style.look
        let letter = letters[style] ?? names.next() ?? "?"
        if letters.updateValue(letter, forKey: style) == nil { legend.append("\(letter) \(style.unpacked.words)") }
        line.append(letter)
      }
      lines.append(trimmed(line, "."))
    }
    lines += legend
    if !links.isEmpty { lines.append("--- links") }
    for row in 0..<size.rows {
      for run in linkRuns(inRow: row) {
        lines.append("\(row),\(run.columns.lowerBound)-\(run.columns.upperBound) \(run.link.address)")
      }
    }
  }

  private func trimmed(_ line: String, _ filler: Character) -> String {
    var line = Substring(line)
    while line.last == filler { line.removeLast() }
    return String(line)
  }
}

extension Style {
  /// The style in words: `bold cyan on blue`.
  var words: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    var words = names.filter { attributes.contains($0.0) }.map(\.1)
    if foreground != .standard { words.append(foreground.word) }
    if background != .standard { words.append("on \(background.word)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

extension Style.Color {
  var word: String {
    switch self {
    case .standard: "standard"
    case .indexed(let index):
      switch index {
      case 0...7: ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"][Int(index)]
      case 8...15:
        "bright " + ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"][Int(index) - 8]
      default: "colour \(index)"
      }
    case .rgb(let red, let green, let blue): "rgb \(red),\(green),\(blue)"
    }
  }
}
