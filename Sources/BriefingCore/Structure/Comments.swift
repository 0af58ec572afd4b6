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
      if lines[index].isProse { prose += lines[index].size }
      guard prose >= 40, ahead >= 3 else { continue }
      if signs[index].contains(.comments) { return index }
      if signs[index].contains(.commenter), ahead >= 3 { return index }
    }
    return nil
  }

  /// The readers' comments behind the body, to the last name, date or button of theirs and what goes with it.
  func commentZone(from start: Int) -> Range<Int> {
    guard start < lines.count else { return lines.count..<lines.count }
    let marks: Signs = [.commenter, .stamp, .comments]
    var first: Int?
    var last = start
    var gap = 0
    for index in start..<lines.count {
      if first == nil {
        guard signs[index].contains(.comments) || signs[index].contains(.commenter) else { continue }
        first = index
        last = index
      } else if !signs[index].isDisjoint(with: marks) {
        last = index
        gap = 0
      } else {
        gap += 1
        // Another block of the page, or nothing of a thread for long.
        if gap > 25 || !signs[index].isDisjoint(with: [.legal, .related]) { break }
      }
    }
    guard let first else { return lines.count..<lines.count }
    var end = last + 1
    // What the last reader wrote.
    while end < lines.count, signs[end].isEmpty, lines[end].isProse { end += 1 }
    return first..<end
  }
}
