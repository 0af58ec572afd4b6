/// Cuts bytes into words and marks: one pass, each byte looked at once or twice, lexicon looked up as it goes.
struct WordScanner {
  private let kinds: [UInt8]
  let lexicon: Lexicon

  init() {
    kinds = ByteKind.table
    lexicon = Lexicon.standard
  }

  /// Where the scanner stands, and what is known of the word that comes next.
  private struct Cursor {
    var at: Int
    var form: Word.Form = [.spaced, .lineStart]
  }

  /// Words that are made in one go.
  private static let batch = 256

  /// Appends the words of `range` to `words`, and the places of quotation marks of any kind to `marks`. Linear.
  func scan(_ text: Span<UInt8>, _ range: Range<Int>, into words: inout [Word], marks: inout [Int32]) {
    var cursor = Cursor(at: range.lowerBound)
    while cursor.at < range.upperBound {
      if words.capacity - words.count < Self.batch { words.reserveCapacity(words.capacity * 2 + Self.batch) }
      let first = words.count
      words.append(addingCapacity: Self.batch) { fill(&$0, &cursor, text, range.upperBound) }
      lookUp(&words, from: first, &marks)
    }
  }

  /// The words of a short text.
  func words(of text: [UInt8]) -> [Word] {
    var words: [Word] = []
    var marks: [Int32] = []
    scan(text.span, 0..<text.count, into: &words, marks: &marks)
    return words
  }

  private func fill(_ words: inout OutputSpan<Word>, _ cursor: inout Cursor, _ text: Span<UInt8>, _ end: Int) {
    let kinds = kinds.span
    var at = cursor.at
    var form = cursor.form
    while at < end, !words.isFull {
      let byte = text[at]
      let kind = kinds[Int(byte)]
      if kind == ByteKind.space || kind == ByteKind.newline {
        form.formUnion(kind == ByteKind.space ? .spaced : [.spaced, .lineStart])
        at += 1
        continue
      }
      if kind <= ByteKind.capital, let word = plainWord(text, kinds, &at, end, form) {
        words.append(word)
      } else if kind <= ByteKind.digit {
        words.append(letters(text, kinds, &at, end, form))
      } else if kind == ByteKind.high {
        let sign = HighSign.read(text, at, end)
        if sign.kind == .letter {
          words.append(letters(text, kinds, &at, end, form))
        } else {
          let start = at
          at += sign.length
          if sign.kind == .invisible { continue }
          if sign.kind == .space {
            form.insert(.spaced)
            continue
          }
          words.append(mark(sign.kind, text, start, &at, end, form))
        }
      } else {
        words.append(sign(byte, text, kinds, &at, end, form))
      }
      form = []
    }
    cursor.at = at
    cursor.form = form
  }

  /// Instead of a cue.
  private static let notLookedUp = UInt16.max

  /// Looks up the plain words, one right behind the other, so that the memory of one is waited for while the next are under way.
  private func lookUp(_ words: inout [Word], from first: Int, _ marks: inout [Int32]) {
    var words = words.mutableSpan
    for index in first..<words.count {
      if words[index].cue == Self.notLookedUp {
        let entry = lexicon.find(words[index].hash)
        words[index].lexis = entry.lexis
        words[index].cue = entry.cue
      } else if words[index].isAnyMark {
        marks.append(Int32(truncatingIfNeeded: index))
      }
    }
  }

  // MARK: words

  /// Most of a text: letters, all but the first of them small, and nothing behind them that may belong to the word. Nil, and
  /// `at` left where it is, for any other word.
  @inline(__always)
  private func plainWord(
    _ text: Span<UInt8>, _ kinds: Span<UInt8>, _ at: inout Int, _ end: Int, _ startForm: Word.Form
  ) -> Word? {
    let start = at
    guard start &+ 8 <= text.count else { return nil }
    var hash = WordHash()
    var eight = EightBytes(text, at: start)
    // The first letter may be a capital.
    var others = eight.notSmall & ~0xFF
    var next = start
    while others == 0 {
      hash.take(eight: eight.folded.word)
      next &+= 8
      guard next &+ 8 <= text.count else { return nil }
      eight = EightBytes(text, at: next)
      others = eight.notSmall
    }
    let count = EightBytes.place(others)
    if count > 0 { hash.take(eight: eight.folded.first(count)) }
    next &+= count
    guard next <= end else { return nil }
    let behind = next < end ? text[next] : 0x20
    let kind = kinds[Int(behind)]
    guard kind >= ByteKind.space, kind < ByteKind.high, behind != 0x27, behind != 0x2D else { return nil }
    var entry = Lexicon.Entry(cue: Self.notLookedUp)
    var form = startForm
    if text[start] & 0x20 == 0 { form.insert(.capital) }
    if behind == 0x2E {
      guard next - start > 1 else { return nil }
      entry = lexicon.find(hash.value)
      if entry.lexis.contains(.abbreviation) {
        form.insert(.abbreviated)
        next += 1
      }
    }
    at = next
    return Word(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: next), hash: hash.value,
      lexis: entry.lexis,
      cue: entry.cue, kind: .word, form: form)
  }

  /// The word of any letters, digits and what joins them that begins at `at`, which is moved behind it.
  func letters(
    _ text: Span<UInt8>, _ kinds: Span<UInt8>, _ at: inout Int, _ end: Int, _ startForm: Word.Form
  ) -> Word {
    var spelling = SpelledWord(start: at, form: startForm)
    spelling.read(text, kinds, end)
    let word = spelling.word(text, kinds, end, lexicon)
    at = spelling.at
    return word
  }
}
