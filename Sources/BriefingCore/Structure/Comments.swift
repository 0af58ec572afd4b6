extension Page {
  /// Where readers' comments begin: a heading of theirs, or a reader's name, with at least three names or dates in the
  /// forty lines behind it, and an article's worth of prose before it. Linear.
  func commentsStart() -> Int? {
    // Marks of commenting in the lines ahead, kept by a sliding window.
    let window = 40
    var ahead = 0
    func mark(_ index: Int) -> Int {
      let sign = signs[index]
      return sign.contains(.commenter) || sign.contains(.stamp) || (sign.contains(.comments) && lines[index].words <= 3)
        ? 1 : 0
    }
    for index in 0..<min(window, lines.count) { ahead += mark(index) }
    var prose = 0
    for index in lines.indices {
      ahead -= mark(index)
      if index + window < lines.count { ahead += mark(index + window) }
      if Runs.isProse(lines[index]) { prose += Runs.size(lines[index]) }
      guard prose >= 40, ahead >= 3 else { continue }
      if signs[index].contains(.comments) { return index }
      if signs[index].contains(.commenter), ahead >= 3 { return index }
    }
    return nil
  }
}
