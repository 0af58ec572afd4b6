/// Marks, punctuation, tags and handles.
extension WordScanner {
  func scanSign(
    _ byte: UInt8, _ text: Span<UInt8>, _ kinds: Span<UInt8>, _ start: Int, _ end: Int, _ form: Word.Form,
    _ words: inout [Word]
  ) -> Int {
    var at = start + 1
    switch byte {
    case 0x22: append(.straightMark, text, start, &at, end, form, &words)
    case 0x27, 0x60:
      append(.apostrophe, text, start, &at, end, form, &words)
    case 0x2C: append(.comma, text, start, &at, end, form, &words)
    case 0x2E:
      while at < end, text[at] == 0x2E { at += 1 }
      append(at - start >= 2 ? .ellipsis : .stop, text, start, &at, end, form, &words)
    case 0x3F: append(.question, text, start, &at, end, form, &words)
    case 0x21: append(.exclamation, text, start, &at, end, form, &words)
    case 0x3A: append(.colon, text, start, &at, end, form, &words)
    case 0x3B: append(.semicolon, text, start, &at, end, form, &words)
    case 0x2D:
      while at < end, text[at] == 0x2D { at += 1 }
      append(.dash, text, start, &at, end, form, &words)
    case 0x28, 0x5B: append(.parenthesisOpen, text, start, &at, end, form, &words)
    case 0x29, 0x5D: append(.parenthesisClose, text, start, &at, end, form, &words)
    case 0x2F: append(.slash, text, start, &at, end, form, &words)
    case 0x3C:
      if let close = tagEnd(text, kinds, start, end) {
        at = close
        append(.tag, text, start, &at, end, form, &words)
      } else {
        append(.symbol, text, start, &at, end, form, &words)
      }
    case 0x40, 0x23:
      if at < end, isLetter(text, kinds, at, end) {
        let count = words.count
        at = scanWord(text, kinds, at, end, form.union(.handle), &words)
        words[count].start = Int32(truncatingIfNeeded: start)
        words[count].form.insert(.handle)
        words[count].lexis = []
        words[count].cue = 0
      } else {
        append(.symbol, text, start, &at, end, form, &words)
      }
    default: append(.symbol, text, start, &at, end, form, &words)
    }
    return at
  }

  /// Behind the `>` of a tag that opens at `start`, looked for over 400 bytes; nil when it is no tag.
  func tagEnd(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, text[start + 1] == 0x2F || kinds[Int(text[start + 1])] <= ByteKind.capital else {
      return nil
    }
    var at = start + 2
    let limit = min(end, start + 400)
    while at < limit {
      let byte = text[at]
      if byte == 0x3E { return at + 1 }
      if byte == 0x3C || byte == 0x0A { return nil }
      at += 1
    }
    return nil
  }

  func append(
    _ sign: HighSign.Kind, _ text: Span<UInt8>, _ start: Int, _ at: inout Int, _ end: Int, _ form: Word.Form,
    _ words: inout [Word]
  ) {
    var kind: Word.Kind
    switch sign {
    case .openMark: kind = .openMark
    case .closeMark: kind = .closeMark
    case .straightMark: kind = .straightMark
    case .apostrophe, .singleOpen:
      // Two in a row are one double mark.
      let byte = text[start]
      let length = at - start
      if at + length <= end, text[at] == byte, text[at + length - 1] == text[start + length - 1],
        length == 1 || text[at + 1] == text[start + 1]
      {
        at += length
        kind = .straightMark
      } else {
        kind = .singleMark
      }
    case .comma: kind = .comma
    case .stop: kind = .stop
    case .question: kind = .question
    case .exclamation: kind = .exclamation
    case .colon: kind = .colon
    case .semicolon: kind = .semicolon
    case .dash, .hyphen: kind = .dash
    case .ellipsis: kind = .ellipsis
    case .parenthesisOpen: kind = .parenthesisOpen
    case .parenthesisClose: kind = .parenthesisClose
    case .slash: kind = .slash
    case .tag: kind = .tag
    case .symbol, .letter, .space: kind = .symbol
    }
    words.append(
      Word(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at), hash: UInt32(text[at - 1]),
        lexis: [], cue: 0, kind: kind, form: form))
  }
}
