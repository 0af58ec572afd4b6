/// A word of letters, digits and what joins them, while it is being read.
struct SpelledWord {
  let start: Int
  /// Behind what has been read.
  private(set) var at: Int
  private var form: Word.Form
  private var hash = WordHash()
  private var capitals = 0
  private var small = 0
  private var digits = 0
  private var dots = 0
  /// Where a possessive `'s` begins, or -1.
  private var possessiveFrom = -1

  init(start: Int, form: Word.Form) {
    self.start = start
    at = start
    self.form = form
  }

  /// Goes on to the end of the word.
  mutating func read(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ end: Int) {
    while at < end {
      let byte = text[at]
      switch kinds[Int(byte)] {
      case ByteKind.small:
        small += 1
        take(byte)
      case ByteKind.capital:
        if at == start { form.insert(.capital) }
        capitals += 1
        take(byte | 0x20)
      case ByteKind.digit:
        digits += 1
        take(byte)
      case ByteKind.high:
        guard takeHigh(text, kinds, end) else { return }
      default:
        guard takeSign(byte, text, kinds, end) else { return }
      }
    }
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) {
    hash.take(byte)
    at += 1
  }

  /// A letter of several bytes, or an apostrophe or hyphen between letters; false where the word ends.
  private mutating func takeHigh(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ end: Int) -> Bool {
    let sign = HighSign.read(text, at, end)
    let next = at + sign.length
    if sign.kind == .letter {
      if sign.isCapital {
        if at == start { form.insert(.capital) }
        capitals += 1
      } else {
        small += 1
      }
      while at < next { take(text[at]) }
      return true
    }
    guard at > start, next < end else { return false }
    if sign.kind == .invisible { return takeInvisible(text, kinds, end) }
    switch sign.kind {
    case .apostrophe: return takeApostrophe(next, text, kinds, end)
    case .hyphen: return takeHyphen(next, text, kinds, end)
    default: return false
    }
  }

  /// Soft hyphens and their like inside the word; false where the word ends before them.
  private mutating func takeInvisible(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ end: Int) -> Bool {
    let next = Invisible.end(text, at, end)
    guard next < end else { return false }
    let isJoined = text[next] == 0x27 || text[next] == 0x2D || text.isTypographicApostrophe(next, end)
    let letter = isJoined ? next + (text[next] < 0x80 ? 1 : 3) : next
    guard letter < end, Self.isLetter(text, kinds, letter, end) else { return false }
    at = next
    return true
  }

  /// A sign of one byte that belongs to the word; false where the word ends.
  private mutating func takeSign(_ byte: UInt8, _ text: Span<UInt8>, _ kinds: Span<UInt8>, _ end: Int) -> Bool {
    let next = at + 1
    guard at > start, next < end else { return false }
    if byte == 0x27 { return takeApostrophe(next, text, kinds, end) }
    if byte == 0x2D { return takeHyphen(next, text, kinds, end) }
    if byte == 0x2E || byte == 0x2C, digits > 0, kinds[Int(text[next])] == ByteKind.digit {
      at = next
      return true
    }
    let mayHaveDots = at - start == 1 || dots > 0 || isSingleLetter(text, kinds, at - 1)
    guard byte == 0x2E, mayHaveDots, Self.isLetter(text, kinds, next, end) else { return false }
    // `U.S`, `a.m`: the dots belong to the word.
    dots += 1
    take(byte)
    return true
  }

  /// An apostrophe that ends at `next`: inside a word, or before the `s` that ends it.
  private mutating func takeApostrophe(
    _ next: Int, _ text: Span<UInt8>, _ kinds: Span<UInt8>, _ end: Int
  ) -> Bool {
    guard Self.isLetter(text, kinds, next, end) else { return false }
    if isPossessive(text, kinds, next, end) {
      possessiveFrom = at
      at = next + 1
      return false
    }
    if let behind = contraction(text, kinds, next, end) {
      possessiveFrom = at
      at = behind
      return false
    }
    hash.take(0x27)
    at = next
    return true
  }

  private mutating func takeHyphen(_ next: Int, _ text: Span<UInt8>, _ kinds: Span<UInt8>, _ end: Int) -> Bool {
    guard Self.isLetter(text, kinds, next, end) else { return false }
    form.insert(.hyphenated)
    hash.take(0x2D)
    at = next
    return true
  }

  /// The word that was read, with the dot or the apostrophe behind it that belongs to it.
  mutating func word(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ end: Int, _ lexicon: Lexicon) -> Word {
    if capitals > 1, small == 0 { form.insert(.allCapitals) }
    if capitals > 0, form.contains(.hyphenated), !form.contains(.capital), isArticle(text) { form.insert(.capital) }
    if capitals > 0, small > 0, !form.contains(.capital), isElided(text) { form.insert(.capital) }
    if form.contains(.allCapitals), let dotted = Self.initials[hash.value], isAmongSmall(text, end) { hash = dotted }
    let isNumber = digits > 0 && capitals + small == 0
    var entry = isNumber ? Lexicon.Entry() : lexicon.find(hash.value)
    var wordEnd = at
    if possessiveFrom >= 0 {
      form.insert(.possessive)
      wordEnd = possessiveFrom
    } else if at < end, text[at] == 0x2E,
      dots > 0 || entry.lexis.contains(.abbreviation) || (capitals == 1 && small == 0 && digits == 0)
    {
      form.insert(.abbreviated)
      if dots > 0, entry.lexis.isEmpty {
        var dotted = hash
        dotted.take(0x2E)
        entry = lexicon.find(dotted.value)
      }
      at += 1
      wordEnd = at
    } else if at < end, wordEnd - start > 1, text[wordEnd - 1] | 0x20 == 0x73 {
      // `Sanders' plan`: an apostrophe behind an s, no second mark behind it, then a space.
      let length = apostropheLength(text, end)
      if length > 0, at + length < end, kinds[Int(text[at + length])] == ByteKind.space,
        form.contains(.capital) || isOfMany(entry.lexis, text, length, end)
      {
        form.insert(.possessive)
        at += length
      }
    }
    return Word(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: wordEnd), hash: hash.value,
      lexis: entry.lexis, cue: entry.cue, kind: isNumber ? .number : .word, form: form)
  }

  /// What is a pronoun in small letters, as it is written with stops (`US`, `U.S`).
  private static let initials: [UInt32: WordHash] = {
    var initials: [UInt32: WordHash] = [:]
    for word in ["u.s", "w.h.o", "i.t"] {
      var (plain, dotted) = (WordHash(), WordHash())
      for byte in word.utf8 {
        dotted.take(byte)
        if byte != 0x2E { plain.take(byte) }
      }
      initials[plain.value] = dotted
    }
    return initials
  }()

  /// A word beside it ends or goes on in small letters, so not all the line is in capitals.
  private func isAmongSmall(_ text: Span<UInt8>, _ end: Int) -> Bool {
    let isBefore = start >= 2 && text[start - 1] == 0x20 && text[start - 2] &- 0x61 < 26
    var next = at
    while next < end, next < at + 3, text[next] | 0x20 &- 0x61 >= 26 { next += 1 }
    return isBefore || next + 1 < end && text[next + 1] &- 0x61 < 26
  }

  // MARK: looks at single places

  static func isLetter(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let kind = kinds[Int(text[at])]
    guard kind == ByteKind.high else { return kind <= ByteKind.digit }
    let sign = HighSign.read(text, at, end).kind
    guard sign == .invisible else { return sign == .letter }
    let next = Invisible.end(text, at, end)
    guard next < end else { return false }
    return kinds[Int(text[next])] <= ByteKind.digit || HighSign.read(text, next, end).kind == .letter
  }

  /// `al-Maliki`, `ul-Haq`, `bin-Laden`: names though they begin small.
  private func isArticle(_ text: Span<UInt8>) -> Bool {
    guard at - start > 4 else { return false }
    let isShort = text[start + 2] == 0x2D
    let first = text[start]
    let second = text[start + 1]
    if isShort, second == 0x6C { return first == 0x61 || first == 0x65 || first == 0x75 }
    if isShort, first == 0x61 { return second == 0x6E || second == 0x72 || second == 0x73 || second == 0x7A }
    return first == 0x62 && second == 0x69 && text[start + 2] == 0x6E && text[start + 3] == 0x2D
  }

  /// `d'Amara`, `dell’Acqua`: an apostrophe and a capital behind one to four small letters.
  private func isElided(_ text: Span<UInt8>) -> Bool {
    for place in 1...4 where start + place + 3 < at {
      let byte = text[start + place]
      if byte == 0x27 { return text[start + place + 1] &- 0x41 < 26 }
      if byte == 0xE2 { return text[start + place + 3] &- 0x41 < 26 }
      if byte &- 0x61 >= 26 { return false }
    }
    return false
  }

  private func isSingleLetter(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ at: Int) -> Bool {
    at > start && text[at - 1] == 0x2E && kinds[Int(text[at])] <= ByteKind.capital
  }

  /// An `s` at `at` with no letter behind it.
  private func isPossessive(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard text[at] | 0x20 == 0x73 else { return false }
    return at + 1 >= end || !Self.isLetter(text, kinds, at + 1, end)
  }

  private static let pronouns = Set(["i", "he", "she", "it", "we", "they", "you", "who"].map { WordHash.of($0.utf8) })

  /// After the `d`, `ll`, `ve`, `re` or `m` of `he'd` and `I'm`: such a word is the pronoun, as `he's` is.
  private func contraction(_ text: Span<UInt8>, _ kinds: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    guard self.at - start <= 4, Self.pronouns.contains(hash.value) else { return nil }
    let first = text[at] | 0x20
    let second = at + 1 < end ? text[at + 1] | 0x20 : 0
    let length: Int
    switch (first, second) {
    case (0x6C, 0x6C), (0x76, 0x65), (0x72, 0x65): length = 2
    default:
      guard first == 0x64 || first == 0x6D else { return nil }
      length = 1
    }
    return at + length >= end || !Self.isLetter(text, kinds, at + length, end) ? at + length : nil
  }

  /// `the owners' spokesman`: people or bodies, with a small word after it, and no single mark that the apostrophe could close.
  private func isOfMany(_ lexis: Lexis, _ text: Span<UInt8>, _ length: Int, _ end: Int) -> Bool {
    guard lexis.contains(.plural), !lexis.isDisjoint(with: .heads), at + length + 1 < end,
      text[at + length + 1] &- 0x61 < 26
    else { return false }
    var before = start - 1
    let limit = max(1, start - Self.longestMarked)
    while before >= limit, text[before] != 0x0A {
      // U+2018, or an apostrophe after a space.
      if text[before] == 0x98, text[before - 1] == 0x80 { return false }
      if text[before] == 0x27, text[before - 1] == 0x20 || text[before - 1] == 0x0A { return false }
      before -= 1
    }
    return true
  }

  /// Bytes in which an opening mark is looked for.
  private static let longestMarked = 400

  private func apostropheLength(_ text: Span<UInt8>, _ end: Int) -> Int {
    if text[at] == 0x27 { return 1 }
    return text.isTypographicApostrophe(at, end) ? 3 : 0
  }
}

extension Span<UInt8> {
  /// U+2019.
  fileprivate func isTypographicApostrophe(_ at: Int, _ end: Int) -> Bool {
    at + 2 < end && self[at] == 0xE2 && self[at + 1] == 0x80 && self[at + 2] == 0x99
  }
}
