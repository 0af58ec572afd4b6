/// Breaks one paragraph into lines of at most `width` columns, at white space where there is any and between East Asian
/// characters, else between grapheme clusters.
///
/// Takes UTF-8 text; gives a range of UTF-8 offsets a line, without the white space at the break and at the end. A run
/// of white space inside a line stays as it is. Line breaks inside the text count as white space. Never gives an empty
/// list: an empty text is one empty line. A width under 1 counts as 1; a wide character in a line of one column stands
/// alone in it. Time: linear in the text.
public func wrap(_ text: [UInt8], width: Int) -> [Range<Int>] {
  var wrapping = Wrapping(width: max(1, width), capacity: text.count / max(1, width) + 2)
  wrapping.run(text.span)
  return wrapping.lines
}

private struct Wrapping {
  var lines: [Range<Int>] = []
  let width: Int
  /// The line so far: where it starts, and its columns up to the place reached.
  private var start = 0
  private var columns = 0
  /// The last place where the line may end, and where the next one would then begin and at which column of this one.
  private var chance: (end: Int, next: Int, columns: Int)?
  /// Where the white space began that the place reached stands in.
  private var blanks: Int?
  /// Whether an East Asian character stands before the place reached: a line may end here.
  private var afterWide = false
  /// Whether a mark stands there that no line ends with.
  private var afterOpening = false
  /// White space that opens the text: where it ends, and its columns. Given up when a word needs its room.
  private var indent: (next: Int, columns: Int)?

  init(width: Int, capacity: Int) {
    self.width = width
    lines.reserveCapacity(capacity)
  }

  mutating func run(_ text: Span<UInt8>) {
    var at = 0
    // Where the run of plain letters ends that the place reached stands in, so that a long one is looked over once.
    var wordEnd = 0
    while at < text.count {
      if at >= wordEnd { wordEnd = at + plainWord(text, at) }
      let word = wordEnd - at
      if word > 0 {
        // Most words are taken whole; only one that has to be cut goes letter by letter.
        let fits = columns + word <= width || (word <= width && (blanks != nil || at == start))
        let step = fits ? word : 1
        add(from: at, columns: step, isWide: false, UInt32(text[at]))
        at += step
        continue
      }
      let blank = blankLength(text, at)
      if blank > 0 {
        if blanks == nil { blanks = at }
        columns += blank == 3 && text[at] == 0xE3 ? 2 : 1
        at += blank
        continue
      }
      let cluster = cluster(in: text, at: at)
      add(
        from: at, columns: cluster.columns, isWide: cluster.columns == 2 && !cluster.isPicture,
        scalar(in: text, at: at).value)
      at = cluster.end
    }
    lines.append(start..<max(start, blanks ?? text.count))
  }

  /// Takes a cluster, or a whole word, that begins with the scalar `first` into the line, or ends the line before it.
  private mutating func add(from: Int, columns added: Int, isWide: Bool, _ first: UInt32) {
    if let blanks {
      if blanks > start {
        chance = (blanks, from, columns)
      } else {
        indent = (from, columns)
      }
      self.blanks = nil
    } else if (isWide || afterWide) && !afterOpening && from > start && !closes(first) {
      chance = (from, from, columns)
    }
    afterWide = isWide
    afterOpening = opens(first)
    while columns + added > width, from > start {
      if let place = chance {
        lines.append(start..<place.end)
        start = place.next
        columns -= place.columns
      } else if let indent {
        start = indent.next
        columns -= indent.columns
      } else {
        lines.append(start..<from)
        start = from
        columns = 0
      }
      chance = nil
      indent = nil
    }
    columns += added
  }

  /// Marks that no line begins with, where East Asian characters stand before them.
  private func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0x2019, 0x201D, 0x2026, 0x3001, 0x3002, 0x3009, 0x300B,
      0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x30FB, 0x30FC, 0x3005,
      0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF60:
      true
    default: false
    }
  }

  /// East Asian marks that no line ends with.
  private func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F: true
    default: false
    }
  }
}

/// Bytes of the run of plain ASCII letters and marks at `at`.
private func plainWord(_ text: Span<UInt8>, _ start: Int) -> Int {
  var at = start
  while at < text.count, isPlain(text, at), text[at] != 0x20 { at += 1 }
  return at - start
}

/// Bytes of the white space at `at` where a line may end: 0 if there is none. No-break spaces are none.
private func blankLength(_ text: Span<UInt8>, _ at: Int) -> Int {
  switch text[at] {
  case 0x20, 0x09...0x0D: return 1
  case 0xE1 where at + 2 < text.count && text[at + 1] == 0x9A && text[at + 2] == 0x80: return 3
  case 0xE2 where at + 2 < text.count:
    switch (text[at + 1], text[at + 2]) {
    case (0x80, 0x80...0x86), (0x80, 0x88...0x8A), (0x80, 0xA8...0xA9), (0x81, 0x9F): return 3
    default: return 0
    }
  case 0xE3 where at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] == 0x80: return 3
  default: return 0
  }
}
