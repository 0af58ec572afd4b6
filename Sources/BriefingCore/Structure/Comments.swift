extension Page {
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
