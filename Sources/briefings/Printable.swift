import Canvas

/// A value without line breaks, tabs and control characters, so that it stays one column of one line.
func onOneLine(_ value: String) -> String {
  var line = String.UnicodeScalarView()
  for scalar in value.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator:
      line.append(scalar.properties.isWhitespace ? " " : "·")
    default: line.append(scalar)
    }
  }
  return String(line)
}

/// A text of several lines without other control characters: what is printed may land on a terminal.
func withoutControls(_ text: String) -> String {
  var clean = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    clean.append(isControl ? (scalar == "\r" ? " " : "·") : scalar)
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
