/// Cuts bytes into words and marks: one pass, each byte looked at once or twice, lexicon looked up as it goes.
struct WordScanner {
  private let kinds: [UInt8]
  private let lexicon: Lexicon

  init() {
    kinds = ByteKind.table
    lexicon = Lexicon.standard
  }

  /// Appends the words of `range` to `words`. Linear.
  func scan(_ text: Span<UInt8>, _ range: Range<Int>, into words: inout [Word]) {
    let kinds = kinds.span
    var at = range.lowerBound
    var spaced = true
    var lineStart = true
    let end = range.upperBound
    while at < end {
      let byte = text[at]
      let kind = kinds[Int(byte)]
      if kind == ByteKind.space {
        spaced = true
        at += 1
        continue
      }
      if kind == ByteKind.newline {
        spaced = true
        lineStart = true
        at += 1
        continue
      }
      let beginning = at
      var form: Word.Form = spaced ? .spaced : []
      if lineStart { form.insert(.lineStart) }
      if kind <= ByteKind.digit {
        at = scanWord(text, kinds, at, end, form, &words)
      } else if kind == ByteKind.high {
        let sign = HighSign.read(text, at, end)
        if sign.kind == .letter {
          at = scanWord(text, kinds, at, end, form, &words)
        } else {
          at += sign.length
          if sign.kind == .space {
            spaced = true
            continue
          }
          append(sign.kind, text, beginning, &at, end, form, &words)
        }
      } else {
        at = scanSign(byte, text, kinds, at, end, form, &words)
      }
      spaced = false
      lineStart = false
    }
  }

  // MARK: words

  func scanWord(
    _ text: Span<UInt8>, _ kinds: Span<UInt8>, _ start: Int, _ end: Int, _ startForm: Word.Form,
    _ words: inout [Word]
  ) -> Int {
    var form = startForm
    var at = start
    var hash = Lexicon.seed
    var capitals = 0
    var small = 0
    var digits = 0
    var dots = 0
    var possessiveFrom = -1
    scanning: while at < end {
      let byte = text[at]
      switch kinds[Int(byte)] {
      case ByteKind.small:
        small += 1
        hash = Lexicon.mix(hash, byte)
        at += 1
        // Most of a text is this.
        while at < end {
          let next = text[at]
          guard next &- 0x61 < 26 else { break }
          hash = Lexicon.mix(hash, next)
          at += 1
        }
      case ByteKind.capital:
        if at == start { form.insert(.capital) }
        capitals += 1
        hash = Lexicon.mix(hash, byte | 0x20)
        at += 1
      case ByteKind.digit:
        digits += 1
        hash = Lexicon.mix(hash, byte)
        at += 1
      case ByteKind.high:
        let sign = HighSign.read(text, at, end)
        if sign.kind == .letter {
          if sign.isCapital {
            if at == start { form.insert(.capital) }
            capitals += 1
          } else {
            small += 1
          }
          for offset in at..<at + sign.length { hash = Lexicon.mix(hash, text[offset]) }
          at += sign.length
          continue scanning
        }
        let next = at + sign.length
        if sign.kind == .apostrophe, at > start, next < end, isLetter(text, kinds, next, end) {
          if isPossessive(text, kinds, next, end) {
            possessiveFrom = at
            at = next + 1
            break scanning
          }
          hash = Lexicon.mix(hash, 0x27)
          at = next
          continue scanning
        }
        if sign.kind == .hyphen, at > start, next < end, isLetter(text, kinds, next, end) {
          form.insert(.hyphenated)
          hash = Lexicon.mix(hash, 0x2D)
          at = next
          continue scanning
        }
        break scanning
      default:
        let next = at + 1
        guard at > start, next < end else { break scanning }
        if byte == 0x27, isLetter(text, kinds, next, end) {
          if isPossessive(text, kinds, next, end) {
            possessiveFrom = at
            at = next + 1
            break scanning
          }
          hash = Lexicon.mix(hash, byte)
          at = next
        } else if byte == 0x2D, isLetter(text, kinds, next, end) {
          form.insert(.hyphenated)
          hash = Lexicon.mix(hash, byte)
          at = next
        } else if byte == 0x2E || byte == 0x2C, digits > 0, kinds[Int(text[next])] == ByteKind.digit {
          at = next
        } else if byte == 0x2E, at - start == 1 || dots > 0 || isSingleLetter(text, kinds, at - 1, start),
          isLetter(text, kinds, next, end)
        {
          // `U.S`, `a.m`: the dots belong to the word.
          dots += 1
          hash = Lexicon.mix(hash, byte)
          at = next
        } else {
          break scanning
        }
      }
    }
    if capitals > 1, small == 0 { form.insert(.allCapitals) }
    if capitals > 0, form.contains(.hyphenated), !form.contains(.capital), isArticle(text, start, at) {
      form.insert(.capital)
    }
    let isNumber = digits > 0 && capitals + small == 0
    var entry = isNumber ? Lexicon.Entry() : lexicon.find(hash)
    var wordEnd = at
    if possessiveFrom >= 0 {
      form.insert(.possessive)
      wordEnd = possessiveFrom
    } else if at < end, text[at] == 0x2E,
      dots > 0 || entry.lexis.contains(.abbreviation) || (capitals == 1 && small == 0 && digits == 0)
    {
      form.insert(.abbreviated)
      if dots > 0, entry.lexis.isEmpty { entry = lexicon.find(Lexicon.mix(hash, 0x2E)) }
      at += 1
      wordEnd = at
    } else if at < end, wordEnd - start > 1, text[wordEnd - 1] | 0x20 == 0x73 {
      // `Sanders' plan`: an apostrophe behind an s, no second mark behind it, then a space.
      let length = apostropheLength(text, at, end)
      if length > 0, at + length < end, kinds[Int(text[at + length])] == ByteKind.space, form.contains(.capital) {
        form.insert(.possessive)
        at += length
      }
    }
    words.append(
      Word(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: wordEnd), hash: hash,
        lexis: entry.lexis, cue: entry.cue, kind: isNumber ? .number : .word, form: form))
    return at
  }

  /// `al-Maliki`, `ul-Haq`, `bin-Laden`: names though they begin small.
  func isArticle(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 4 else { return false }
    let isShort = text[start + 2] == 0x2D
    let first = text[start]
    let second = text[start + 1]
    if isShort, second == 0x6C { return first == 0x61 || first == 0x65 || first == 0x75 }
    if isShort, first == 0x61 { return second == 0x6E || second == 0x72 || second == 0x73 || second == 0x7A }
    return first == 0x62 && second == 0x69 && text[start + 2] == 0x6E && text[start + 3] == 0x2D
  }

  func isLetter(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let kind = kinds[Int(text[at])]
    if kind == ByteKind.high { return HighSign.read(text, at, end).kind == .letter }
    return kind <= ByteKind.digit
  }

  func isSingleLetter(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ at: Int, _ start: Int) -> Bool {
    at > start && text[at - 1] == 0x2E && kinds[Int(text[at])] <= ByteKind.capital
  }

  /// An `s` at `at` with no letter behind it.
  func isPossessive(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard text[at] | 0x20 == 0x73 else { return false }
    return at + 1 >= end || !isLetter(text, kinds, at + 1, end)
  }

  func apostropheLength(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    if text[at] == 0x27 { return 1 }
    if at + 2 < end, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x99 { return 3 }
    return 0
  }
}
