/// Marks, punctuation, tags and handles.
extension WordScanner {
  /// The sign that begins at `at` with `byte`; `at` is moved behind it.
  func sign(
    _ byte: UInt8, _ text: Span<UInt8>, _ kinds: Span<UInt8>, _ at: inout Int, _ end: Int, _ form: Word.Form
  ) -> Word {
    let start = at
    at += 1
    switch byte {
    case 0x22: return mark(.straightMark, text, start, &at, end, form)
    case 0x27, 0x60: return mark(.apostrophe, text, start, &at, end, form)
    case 0x2C: return mark(.comma, text, start, &at, end, form)
    case 0x2E:
      while at < end, text[at] == 0x2E { at += 1 }
      return mark(at - start >= 2 ? .ellipsis : .stop, text, start, &at, end, form)
    case 0x3F: return mark(.question, text, start, &at, end, form)
    case 0x21: return mark(.exclamation, text, start, &at, end, form)
    case 0x3A: return mark(.colon, text, start, &at, end, form)
    case 0x3B: return mark(.semicolon, text, start, &at, end, form)
    case 0x2D:
      while at < end, text[at] == 0x2D { at += 1 }
      return mark(.dash, text, start, &at, end, form)
    case 0x28, 0x5B: return mark(.parenthesisOpen, text, start, &at, end, form)
    case 0x29, 0x5D: return mark(.parenthesisClose, text, start, &at, end, form)
    case 0x2F: return mark(.slash, text, start, &at, end, form)
    case 0x3C:
      let close = tagEnd(text, kinds, start, end)
      at = close ?? at
      return mark(close == nil ? .symbol : .tag, text, start, &at, end, form)
    case 0x40, 0x23:
      guard at < end, SpelledWord.isLetter(text, kinds, at, end) else {
        return mark(.symbol, text, start, &at, end, form)
      }
      var word = letters(text, kinds, &at, end, form.union(.handle))
      word.start = Int32(truncatingIfNeeded: start)
      word.lexis = []
      word.cue = 0
      return word
    default: return mark(.symbol, text, start, &at, end, form)
    }
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

  /// A sign from `start` to `at`, which is moved when it is one of two that are one mark.
  func mark(
    _ sign: HighSign.Kind, _ text: Span<UInt8>, _ start: Int, _ at: inout Int, _ end: Int, _ form: Word.Form
  ) -> Word {
    let kind: Word.Kind
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
    case .symbol, .letter, .space, .invisible: kind = .symbol
    }
    return Word(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at), hash: UInt32(text[at - 1]),
      lexis: [], cue: 0, kind: kind, form: form)
  }
}
