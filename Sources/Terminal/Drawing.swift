import CNcurses
import Canvas

extension Terminal {
  /// Shows a frame: what differs from the last one is sent, and the cursor is placed last. A frame of another size than
  /// the screen's is cut. Draw once for all inputs of a `wait`, so that a held key shows its last state.
  ///
  /// Time: linear in the cells to compare; what is sent, in those that differ.
  public mutating func draw(_ frame: Frame) {
    if isGone { return }
    // The last frame is taken out meanwhile, so that it is not copied.
    let before = last
    last = nil
    let isComparable = before?.size == frame.size
    if !isComparable { ct_erase() }
    var linked: [Int] = []
    for row in 0..<min(frame.size.rows, state.size.rows) {
      if isComparable, let before, frame.row(row, isAsIn: before) { continue }
      putRow(row, of: frame)
      guard features.links else { continue }
      // Cells that led somewhere would go on doing so, here or where ncurses moves them: the row is written anew.
      if isComparable, let before, !before.linkRuns(inRow: row).isEmpty { ct_redraw_row(Int32(row)) }
      if !frame.linkRuns(inRow: row).isEmpty { linked.append(row) }
    }
    var cursor = frame.cursor ?? before?.cursor ?? Point(row: 0, column: 0)
    cursor.row = min(max(0, cursor.row), state.size.rows - 1)
    cursor.column = min(max(0, cursor.column), state.size.columns - 1)
    ct_update(Int32(cursor.row), Int32(cursor.column), frame.showsCursor)
    if !linked.isEmpty { putLinks(inRows: linked, of: frame, cursor) }
    // After ncurses, which has now written what it had in store: first of all the way to its screen.
    setPaste()
    setMouse(frame.wantsMouse, drags: frame.wantsDrags)
    setTitle(frame.title)
    last = frame
  }

  private mutating func putRow(_ row: Int, of frame: Frame) {
    let columns = min(frame.size.columns, state.size.columns)
    if cells.count < columns { cells = Array(repeating: cchar_t(), count: columns) }
    let first = row * frame.size.columns
    var style: PackedStyle?
    var look = Palette.Look(attributes: CT_NORMAL, pair: 0)
    var place = 0
    // Cells are given to ncurses without the second halves of wide characters.
    var filled = 0
    var hasFlags = false
    while place < columns {
      let slot = frame.slots[first + place]
      if slot.style != style {
        style = slot.style
        look = palette.look(slot.style.look)
      }
      if slot.glyph < 0x80 {
        unsafe ct_set_ascii_cell(&cells[filled], CChar(max(0x20, slot.glyph)), look.attributes, look.pair)
        place += 1
        filled += 1
        continue
      }
      let isWide = place + 1 < frame.size.columns && frame.slots[first + place + 1].isContinuation
      // Cut by the edge of a smaller screen.
      let room = min(isWide ? 2 : 1, columns - place)
      let spelling = Spelling(frame.scalars(of: slot), room: room, alphabet)
      unsafe ct_set_cell(&cells[filled], spelling.first, look.attributes, look.pair)
      filled += 1
      if room == 2, !spelling.isWide {
        unsafe ct_set_cell(&cells[filled], spelling.second, look.attributes, look.pair)
        filled += 1
      }
      if spelling.hasFlag { hasFlags = true }
      place += room
    }
    unsafe ct_put_row(Int32(row), cells, Int32(filled))
    // Terminals join the two letters of a flag: never send one without the other.
    if hasFlags { ct_redraw_row(Int32(row)) }
  }

  // MARK: What ncurses has no call for

  /// Pasted text comes marked, so that no line of it is taken for commands.
  private mutating func setPaste() {
    guard features.paste, !state.isPasteMarked else { return }
    state.isPasteMarked = true
    undo("\u{1B}[?2004l")
    send("\u{1B}[?2004h")
  }

  /// 1006 makes places past column 223 exact; 1002 reports moves with a button down. 1003, which reports every move, is never
  /// asked for.
  private mutating func setMouse(_ isWanted: Bool, drags: Bool) {
    let isWanted = isWanted && features.mouse && options.mouse != .off
    let wanted: Options.Mouse = isWanted ? (drags ? .drags : options.mouse) : .off
    guard wanted != state.mouse else { return }
    let before = state.mouse
    state.mouse = wanted
    // Both are taken back at the end, in whatever state that comes.
    undo("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l")
    switch wanted {
    case .off: send("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l")
    // Where 1002 is switched off, some terminals switch 1000 off with it.
    case .clicks: send((before == .drags ? "\u{1B}[?1002l" : "") + "\u{1B}[?1000h\u{1B}[?1006h")
    case .drags: send("\u{1B}[?1002h\u{1B}[?1006h")
    }
  }

  private mutating func setTitle(_ title: String?) {
    guard let title, title != state.title, let (before, after) = features.title else { return }
    if state.title == nil {
      // The shell's own title comes back at the end.
      undo("\u{1B}[23;2t")
      send("\u{1B}[22;2t")
    }
    state.title = title
    send(before + sanitised(title) + after)
  }

  /// A title as the frame would show it: no control characters, one line, not too long.
  private func sanitised(_ title: String) -> String {
    var line = Frame(size: Size(columns: 200, rows: 1))
    let used = line.put(title, row: 0, column: 0, ellipsis: true)
    let text = (0..<used).map { line[0, $0].text }.joined()
    if alphabet.isUTF8 { return text }
    return String(decoding: text.unicodeScalars.map { Alphabet.stand(in: $0.value) }, as: UTF8.self)
  }

  /// Rings, or flashes where the terminal is set to.
  public func bell() {
    send("\u{7}")
  }

  /// Puts text on the clipboard of the terminal (OSC 52), also over ssh. False where that cannot be hoped for: the
  /// terminal is of a kind that has none, or the text is longer than terminals take (75,000 bytes encoded). Whether the
  /// terminal allows it, it does not say.
  public func copy(_ text: String) -> Bool {
    guard features.paste else { return false }
    let encoded = base64(text.utf8.span)
    guard encoded.utf8.count <= 75_000 else { return false }
    let sequence = "\u{1B}]52;c;\(encoded)\u{7}"
    if environment("TERM")?.hasPrefix("screen") == true, environment("TMUX") == nil {
      // GNU screen hands on what stands in a device control string, at most 768 bytes at once; tmux takes it itself.
      var rest = Substring(sequence)
      while !rest.isEmpty {
        send("\u{1B}P\(rest.prefix(700))\u{1B}\\")
        rest = rest.dropFirst(700)
      }
    } else {
      send(sequence)
    }
    return true
  }

  func send(_ sequence: String) {
    if isGone { return }
    let bytes = Array(sequence.utf8)
    unsafe ct_write(bytes, bytes.count)
  }

  /// Notes what has to be sent before the screen is left, however it is left.
  func undo(_ sequence: String) {
    unsafe ct_undo_with(sequence)
  }
}

extension Terminal.Features {
  /// From terminfo: of the terminals that have a mouse, all that are in use take what xterm takes, or pass over it.
  @MainActor
  static func found(_ alphabet: Alphabet) -> Terminal.Features {
    let hasMouse = capability("kmous") != nil
    var title: (String, String)?
    if let before = capability("tsl"), let after = capability("fsl") {
      title = (before, after)
    } else if unsafe ct_flag_capability("XT") {
      title = ("\u{1B}]2;", "\u{7}")
    }
    return Terminal.Features(
      mouse: hasMouse, paste: hasMouse || capability("BE") != nil, links: alphabet.isUTF8 && takesLinks, title: title)
  }
}

@MainActor
func capability(_ name: String) -> String? {
  guard let text = unsafe ct_string_capability(name) else { return nil }
  return unsafe String(cString: text)
}

/// Base64 (RFC 4648) with padding.
func base64(_ bytes: Span<UInt8>) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var out: [UInt8] = []
  out.reserveCapacity((bytes.count + 2) / 3 * 4)
  var at = 0
  while at < bytes.count {
    let count = min(3, bytes.count - at)
    var group = 0
    for offset in 0..<3 { group = group << 8 | (offset < count ? Int(bytes[at + offset]) : 0) }
    for place in 0..<4 {
      out.append(place <= count ? letters[group >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
    }
    at += count
  }
  return String(decoding: out, as: UTF8.self)
}
