import Canvas

/// A value without line breaks, tabs and control characters, so that it stays one column of one line.
func onOneLine(_ value: String) -> String {
  var line = String.UnicodeScalarView()
  for scalar in value.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator:
      line.append(scalar.properties.isWhitespace ? " " : "·")
    default: line.append(turnsDirection(scalar) ? "·" : scalar)
    }
  }
  return String(line)
}

/// Whether a character turns the direction of what follows it: a name could seem to end in what it does not end in.
private func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
  (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
}

/// A text of several lines without other control characters: what is printed may land on a terminal.
func withoutControls(_ text: String) -> String {
  var clean = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    clean.append(isControl || turnsDirection(scalar) ? (scalar == "\r" ? " " : "·") : scalar)
  }
  return String(clean)
}

/// Text made exactly `width` columns wide: cut with `…`, or filled with blanks.
func fit(_ text: String, width: Int, right: Bool = false) -> String {
  let taken = columns(of: text)
  if taken <= width {
    let blanks = String(repeating: " ", count: width - taken)
    return right ? blanks + text : text + blanks
  }
  var cut = ""
  var used = 0
  for character in text {
    let next = columns(of: String(character))
    if used + next > width - 1 { break }
    cut.append(character)
    used += next
  }
  return cut + "…" + String(repeating: " ", count: width - 1 - used)
}
