import CNcurses
import Canvas

extension Terminal {
  /// Writes the cells that lead somewhere once more, as links (OSC 8), for ncurses knows none. What it knows of the screen
  /// still holds: the same letters stand there in the same looks, and the cursor goes back to its place.
  mutating func putLinks(inRows rows: [Int], of frame: Frame, _ cursor: Point) {
    var bytes: [UInt8] = []
    for row in rows {
      for run in frame.linkRuns(inRow: row) where run.columns.upperBound <= state.size.columns {
        bytes += Array(place(row, run.columns.lowerBound).utf8)
        // One name for all stretches of an address: terminals mark a link that is broken over lines as one.
        let name = String(fingerprint(run.link.address), radix: 36)
        bytes += Array("\u{1B}]8;id=\(name);\(run.link.address)\u{1B}\\".utf8)
        appendCells(run.columns, row, of: frame, to: &bytes)
        bytes += Array("\u{1B}]8;;\u{1B}\\".utf8)
      }
    }
    guard !bytes.isEmpty else { return }
    bytes += Array(place(cursor.row, cursor.column).utf8)
    unsafe ct_write(bytes, bytes.count)
  }

  /// The sequence that moves the cursor: `takesLinks` asks for terminals that have it.
  private func place(_ row: Int, _ column: Int) -> String {
    "\u{1B}[\(row + 1);\(column + 1)H"
  }

  /// What ncurses has written into some cells, with the sequences for their looks.
  private mutating func appendCells(_ columns: Range<Int>, _ row: Int, of frame: Frame, to bytes: inout [UInt8]) {
    let first = row * frame.size.columns
    var style: PackedStyle?
    for column in columns {
      let slot = frame.slots[first + column]
      if slot.isContinuation {
        // Of a character whose first half is no part of the link: it is passed over.
        if column == columns.lowerBound { bytes += Array("\u{1B}[C".utf8) }
        continue
      }
      if slot.style.look != style {
        style = slot.style.look
        appendLook(palette.look(slot.style.look), to: &bytes)
      }
      let isWide = column + 1 < frame.size.columns && frame.slots[first + column + 1].isContinuation
      let spelling = Spelling(frame.scalars(of: slot), room: isWide ? 2 : 1, alphabet)
      var characters = spelling.first.dropLast()
      if isWide, !spelling.isWide { characters += spelling.second.dropLast() }
      for character in characters {
        guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: character)) else { continue }
        bytes += Array(String(Character(scalar)).utf8)
      }
    }
    appendLook(Palette.Look(attributes: CT_NORMAL, pair: 0), to: &bytes)
  }

  /// What ncurses writes to change to a look.
  private func appendLook(_ look: Palette.Look, to bytes: inout [UInt8]) {
    var sequence = [CChar](repeating: 0, count: 256)
    let count = unsafe ct_style(look.attributes, look.pair, &sequence, Int32(sequence.count))
    bytes += sequence.prefix(Int(count)).map { UInt8(bitPattern: $0) }
  }

  /// FNV-1a: names of links only have to differ.
  private func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension Terminal.Features {
  /// Terminals pass over what they do not know, but for some old ones that print it, and GNU screen.
  @MainActor
  static var takesLinks: Bool {
    guard capability("cup") == "\u{1B}[%i%p1%d;%p2%dH" else { return false }
    let name = environment("TERM") ?? ""
    if name.hasPrefix("screen") { return environment("TMUX") != nil }
    let without = ["linux", "vt", "dumb", "ansi", "cons", "eterm", "sun", "wsvt", "xterm-old", "xterm-r"]
    return !without.contains { name.hasPrefix($0) }
  }
}
