/// One stretch of text between quotation marks, as places in the array of words.
struct Stretch: Equatable {
  /// The opening mark.
  var open: Int
  /// The closing mark, or the end of the paragraph's words.
  var close: Int
  var isClosed: Bool
  var paragraph: Int
  /// Not closed, and the next paragraph opens with a mark.
  var continues = false
}

/// Finds the stretches between marks, a paragraph at a time. Linear: each mark is decided on by its neighbours, by what is
/// open, and by the two marks that follow.
struct MarkFinder {
  private let all: [Int32]
  /// How many of them stand in the paragraphs before.
  private var passed = 0
  /// The double marks of a paragraph.
  private var marks: [Int] = []

  /// `marks`: the places of all marks of the text, in order. Paragraphs are to be asked for in order too.
  init(_ marks: [Int32]) { all = marks }

  /// Appends the stretches of one paragraph and notes in each word the stretch that it stands in.
  mutating func find(
    in words: inout [Word], _ range: Range<Int>, paragraph: Int, into stretches: inout [Stretch]
  ) {
    marks.removeAll(keepingCapacity: true)
    while passed < all.count, Int(all[passed]) < range.upperBound {
      if words[Int(all[passed])].isMark { marks.append(Int(all[passed])) }
      passed += 1
    }
    if marks.isEmpty { return }
    let firstStretch = stretches.count
    var open: Int?
    var depth = 0
    var nestedOpen: Int?
    var place = 0
    while place < marks.count {
      let at = marks[place]
      if let opened = open {
        switch role(of: at, place, inside: opened, depth, words, range) {
        case .closes:
          if depth > 0 {
            depth -= 1
          } else {
            stretches.append(Stretch(open: opened, close: at, isClosed: true, paragraph: paragraph))
            open = nil
            nestedOpen = nil
          }
        case .nests:
          depth += 1
          if nestedOpen == nil { nestedOpen = at }
        case .reopens:
          let end = lastStop(before: at, after: opened, words)
          stretches.append(Stretch(open: opened, close: end, isClosed: false, paragraph: paragraph))
          open = at
          depth = 0
          nestedOpen = nil
        case .nothing: break
        }
        if place == marks.count - 1, let opened = open, let nested = nestedOpen {
          // The outer mark was never closed: it ends where the nested one opens, and that is looked at again.
          let end = lastStop(before: nested, after: opened, words)
          stretches.append(Stretch(open: opened, close: end, isClosed: false, paragraph: paragraph))
          open = nested
          depth = 0
          nestedOpen = nil
          place = reviewed(from: nested, words, range, &open, paragraph, &stretches)
        }
      } else if opens(at, words, range) {
        open = at
        depth = 0
      }
      place += 1
    }
    if let opened = open, opened + 1 < range.upperBound {
      stretches.append(Stretch(open: opened, close: range.upperBound, isClosed: false, paragraph: paragraph))
    }
    for index in firstStretch..<stretches.count {
      let stretch = stretches[index]
      for word in stretch.open..<min(stretch.close + (stretch.isClosed ? 1 : 0), range.upperBound) {
        words[word].stretch = Int32(truncatingIfNeeded: index)
      }
    }
  }

  /// Pairs the marks behind `nested` without nesting, once; gives the place of the last mark.
  private func reviewed(
    from nested: Int, _ words: [Word], _ range: Range<Int>, _ open: inout Int?, _ paragraph: Int,
    _ stretches: inout [Stretch]
  ) -> Int {
    for at in marks where at > nested {
      if let opened = open {
        if words[at].kind == .closeMark || (words[at].kind == .straightMark && !looksOpening(at, words, range)) {
          stretches.append(Stretch(open: opened, close: at, isClosed: true, paragraph: paragraph))
          open = nil
        }
      } else if opens(at, words, range) {
        open = at
      }
    }
    return marks.count - 1
  }

  private enum Role { case closes, nests, reopens, nothing }

  private func role(
    of at: Int, _ place: Int, inside open: Int, _ depth: Int, _ words: [Word], _ range: Range<Int>
  ) -> Role {
    let mark = words[at]
    let opener = words[open]
    switch mark.kind {
    case .straightMark:
      if opener.kind == .straightMark {
        guard looksOpening(at, words, range), at > open + 1 else { return .closes }
        if depth > 0 { return .nothing }
        let nextCloses = place + 1 < marks.count && looksClosing(marks[place + 1], words, range)
        let thenCloses = place + 2 < marks.count && looksClosing(marks[place + 2], words, range)
        return nextCloses && thenCloses ? .nests : .reopens
      }
      return looksOpening(at, words, range) ? .nests : .closes
    case .closeMark:
      if opener.hash == 0xBB { return .nests }
      return opener.kind == .straightMark && mark.hash == 0xBB ? .nothing : .closes
    default:
      // „ is closed by “, » by «.
      if opener.hash == 0x9E, mark.hash == 0x9C { return .closes }
      if opener.hash == 0xBB, mark.hash == 0xAB { return .closes }
      // “ typed at both ends: a word right before it and none right behind.
      if opener.hash == 0x9C, mark.hash == 0x9C, !mark.form.contains(.spaced), !touchesNext(at, words, range) {
        return .closes
      }
      return .nests
    }
  }

  /// A word stands right behind it.
  private func touchesNext(_ at: Int, _ words: [Word], _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, !words[at + 1].form.contains(.spaced) else { return false }
    return words[at + 1].kind == .word || words[at + 1].kind == .number
  }

  private func opens(_ at: Int, _ words: [Word], _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound else { return false }
    let mark = words[at]
    if mark.kind == .openMark { return true }
    if mark.kind == .closeMark { return looksOpening(at, words, range) }
    let measured =
      at > range.lowerBound && !mark.form.contains(.spaced)
      && (words[at - 1].kind == .number || words[at - 1].kind == .singleMark)
    if measured { return false }
    return looksOpening(at, words, range) || mark.form.contains(.spaced)
      || (at > range.lowerBound && [.dash, .parenthesisOpen, .colon].contains(words[at - 1].kind))
  }

  private func looksOpening(_ at: Int, _ words: [Word], _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound else { return false }
    let before =
      words[at].form.contains(.spaced) || (at > range.lowerBound && words[at - 1].kind == .parenthesisOpen)
    let next = words[at + 1]
    switch next.kind {
    case .word, .number, .ellipsis, .parenthesisOpen, .singleMark, .symbol, .openMark, .dash:
      return before && !next.form.contains(.spaced)
    default: return false
    }
  }

  private func looksClosing(_ at: Int, _ words: [Word], _ range: Range<Int>) -> Bool {
    !words[at].form.contains(.spaced) || at + 1 >= range.upperBound
  }

  /// Behind the last mark of punctuation that could end what was said.
  private func lastStop(before end: Int, after start: Int, _ words: [Word]) -> Int {
    var at = end - 1
    while at > start + 1 {
      switch words[at].kind {
      case .stop, .question, .exclamation, .comma, .ellipsis: return at + 1
      default: at -= 1
      }
    }
    return end
  }
}
