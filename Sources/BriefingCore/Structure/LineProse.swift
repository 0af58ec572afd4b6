extension Line {
  /// Words of the line; of writing without spaces, what would be as much.
  var size: Int { LineFacts.size(self) }

  /// Whether the line reads as running text: enough words, most of them small, and marks of a sentence.
  var isProse: Bool {
    let size = size
    // Headlines of writing without spaces have commas, but no full stop; some scripts have no full stop at all.
    if ideographs > letters / 2 { return stops > 0 ? size >= 8 : size >= (commas > 0 ? 20 : 40) }
    if letters > words * 16 { return stops > 0 ? size >= 10 : size >= 25 }
    guard size >= 8 else { return false }
    // Names have capitals, but headlines seldom a full stop.
    if ends == .stop, size >= 12, lowers * 5 >= words * 2 { return true }
    guard lowers * 2 >= words else { return false }
    return stops > 0 || (commas > 0 && size >= 14) || size >= 25
  }
}
