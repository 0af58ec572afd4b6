/// A whole screen as cells, and the state the terminal should be in. Views make frames; only `Terminal` draws them.
///
/// Nothing put into a frame can be a control sequence: control characters, escapes and characters that turn the
/// direction of text become `·`, tabs and line breaks a blank, and other invisible formatting is dropped.
public struct Frame: Sendable {
  public let size: Size
  /// Where the real cursor stands: the selected row or the caret of a prompt (screen readers follow it).
  public var cursor: Point?
  /// Whether the cursor is shown (in prompts) or only placed.
  public var showsCursor = false
  /// The window's title, if the terminal has one.
  public var title: String?
  /// Whether the mouse should be reported.
  public var wantsMouse = false
  /// Whether moves with a button held down should be reported too: while something is held.
  public var wantsDrags = false

  /// Row by row, `size.columns` a row.
  package private(set) var slots: [Slot]
  /// The clusters that are too long for a slot.
  package private(set) var longClusters: [String] = []
  /// Where cells lead to; a cell's link is its number here, from 1.
  private(set) var links: [Hyperlink] = []

  /// An empty screen; a negative size is none.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    slots = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// One place on the screen.
  public struct Cell: Hashable, Sendable {
    /// One grapheme cluster; empty in the second column of a wide one.
    public var text: String
    public var style: Style
    public static let blank = Cell(text: " ", style: .plain)
    public init(text: String, style: Style) {
      self.text = text
      self.style = style
    }
  }

  public subscript(row: Int, column: Int) -> Cell {
    let slot = slots[row * size.columns + column]
    return Cell(text: text(of: slot), style: slot.style.unpacked)
  }

  package func text(of slot: Slot) -> String {
    if let long = slot.longCluster { return longClusters[long] }
    var text = ""
    slot.forEachScalar { text.unicodeScalars.append($0) }
    return text
  }

  package func scalars(of slot: Slot) -> [Unicode.Scalar] {
    if let long = slot.longCluster { return Array(longClusters[long].unicodeScalars) }
    var scalars: [Unicode.Scalar] = []
    slot.forEachScalar { scalars.append($0) }
    return scalars
  }

  /// Whether a row of this frame and one of another with as many columns look the same and lead to the same. Time: linear
  /// in the columns.
  package func row(_ row: Int, isAsIn other: Frame) -> Bool {
    let first = row * size.columns
    for index in first..<first + size.columns {
      let (mine, theirs) = (slots[index], other.slots[index])
      if mine != theirs || mine.longCluster != nil {
        guard mine.style.look == theirs.style.look, text(of: mine) == other.text(of: theirs) else { return false }
      }
      // The same number may be another link there.
      if mine.style.link | theirs.style.link != 0, link(of: mine) != other.link(of: theirs) { return false }
    }
    return true
  }
}

extension Frame: Equatable {
  public static func == (one: Frame, other: Frame) -> Bool {
    one.size == other.size && one.cursor == other.cursor && one.showsCursor == other.showsCursor
      && one.title == other.title && one.wantsMouse == other.wantsMouse && one.wantsDrags == other.wantsDrags
      && (0..<one.size.rows).allSatisfy { one.row($0, isAsIn: other) }
  }
}

// MARK: Putting text and styles

extension Frame {
  /// Puts text at a place, cut at `width` columns (and at the frame's edge); never writes half of a wide character.
  /// With `ellipsis`, text that does not fit ends in `…`. Gives the columns used. Places outside the frame are ignored.
  /// Time: linear in what fits.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, width: Int = .max, style: Style = .plain, ellipsis: Bool = false
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns, width > 0 else { return 0 }
    var pen = Pen(
      at: row * size.columns + column, end: row * size.columns + column + min(width, size.columns - column),
      style: PackedStyle(style))
    mendLeft(of: pen.at, row: row)
    write(text.utf8.span, &pen)
    if pen.isCut, ellipsis { pen.at = cut(pen) }
    mendRight(of: pen.at, row: row)
    return pen.at - row * size.columns - column
  }

  /// Where the next cluster goes.
  private struct Pen {
    var at: Int
    let end: Int
    let style: PackedStyle
    /// The last place that leaves room for an ellipsis.
    var room: Int
    var isCut = false
    init(at: Int, end: Int, style: PackedStyle) {
      (self.at, self.end, self.style, room) = (at, end, style, at)
    }
  }

  private mutating func write(_ text: Span<UInt8>, _ pen: inout Pen) {
    var at = 0
    while at < text.count {
      if pen.at < pen.end { pen.room = pen.at }
      if isPlain(text, at) {
        if pen.at >= pen.end {
          pen.isCut = true
          return
        }
        slots[pen.at] = Slot(UInt64(text[at]), pen.style)
        pen.at += 1
        at += 1
        continue
      }
      let cluster = cluster(in: text, at: at)
      if pen.at + cluster.columns > pen.end {
        pen.isCut = true
        return
      }
      if cluster.columns > 0 { place(cluster, of: text, at, &pen) }
      at = cluster.end
    }
  }

  private mutating func place(_ cluster: Cluster, of text: Span<UInt8>, _ start: Int, _ pen: inout Pen) {
    let end = pen.at + cluster.columns
    defer { pen.at = end }
    switch cluster.shown {
    case .dot: slots[pen.at] = Slot(0xB7, pen.style)
    case .blank: slots[pen.at] = Slot(0x20, pen.style)
    case .itself, .dropped:
      var glyph = Glyph()
      var place = pen.at
      var at = start
      while at < cluster.end {
        let scalar = scalar(in: text, at: at)
        let trait = Scalars.trait(of: scalar.value)
        at += scalar.length
        if trait.shown == .dropped { continue }
        if !glyph.isEmpty, trait.columns > 0, !cluster.isPicture {
          // A syllable of several letters: each has its own cell.
          place = set(glyph, at: place, pen)
          glyph = Glyph()
        }
        glyph.add(scalar.value, columns: cluster.isPicture ? cluster.columns : trait.columns)
      }
      place = set(glyph, at: place, pen)
      while place < end {
        slots[place] = Slot(0x20, pen.style)
        place += 1
      }
    }
  }

  /// Writes a glyph; gives the place behind it.
  private mutating func set(_ glyph: Glyph, at place: Int, _ pen: Pen) -> Int {
    guard !glyph.isEmpty, place + glyph.columns <= pen.end else { return place }
    if glyph.isLong {
      slots[place] = Slot(longCluster: longClusters.count, pen.style)
      longClusters.append(glyph.text)
    } else {
      slots[place] = Slot(glyph.packed, pen.style)
    }
    if glyph.columns == 2 { slots[place + 1] = Slot(Slot.continuation, pen.style) }
    return place + glyph.columns
  }

  /// Ends cut text in `…`; gives the place behind it.
  private mutating func cut(_ pen: Pen) -> Int {
    // Where the last cluster was a wide one, it goes, and the ellipsis stands in its first column.
    let room = pen.at < pen.end ? pen.at : pen.room
    slots[room] = Slot(0x2026, pen.style)
    for place in room + 1..<max(room + 1, pen.at) { slots[place] = Slot(0x20, pen.style) }
    return room + 1
  }

  /// Takes away the first half of a wide character whose second half is about to be overwritten at `place`.
  private mutating func mendLeft(of place: Int, row: Int) {
    guard place > row * size.columns, place < slots.count, slots[place].isContinuation else { return }
    slots[place - 1].glyph = 0x20
    slots[place].glyph = 0x20
  }

  /// Takes away the second half of a wide character whose first half was overwritten before `place`.
  private mutating func mendRight(of place: Int, row: Int) {
    guard place > row * size.columns, place < (row + 1) * size.columns, slots[place].isContinuation,
      !slots[place - 1].startsWide(longClusters)
    else { return }
    slots[place].glyph = 0x20
  }

  /// Fills an area with blanks of one style.
  public mutating func fill(_ area: Area, style: Style = .plain) {
    guard let columns = columns(of: area) else { return }
    let blank = Slot(0x20, PackedStyle(style))
    for row in rows(of: area) {
      let first = row * size.columns
      mendLeft(of: first + columns.lowerBound, row: row)
      for place in first + columns.lowerBound..<first + columns.upperBound { slots[place] = blank }
      mendRight(of: first + columns.upperBound, row: row)
    }
  }

  /// Adds attributes (a selection bar, a search hit) to what is there.
  public mutating func restyle(_ area: Area, _ change: (inout Style) -> Void) {
    guard let columns = columns(of: area) else { return }
    // Neighbours mostly look alike: the change is asked for once a run.
    var before: PackedStyle?
    var after = PackedStyle(.plain)
    for row in rows(of: area) {
      for place in row * size.columns + columns.lowerBound..<row * size.columns + columns.upperBound {
        if slots[place].style != before {
          before = slots[place].style
          var style = slots[place].style.unpacked
          change(&style)
          after = PackedStyle(style).linked(slots[place].style.link)
        }
        slots[place].style = after
      }
    }
  }

  /// The number of a link in this frame, a new one if need be; nil when there are too many.
  mutating func number(of link: Hyperlink) -> Int? {
    if let index = links.firstIndex(of: link) { return index + 1 }
    guard links.count < PackedStyle.mostLinks else { return nil }
    links.append(link)
    return links.count
  }

  mutating func changeStyles(in area: Area, _ change: (PackedStyle) -> PackedStyle) {
    guard let columns = columns(of: area) else { return }
    for row in rows(of: area) {
      for place in row * size.columns + columns.lowerBound..<row * size.columns + columns.upperBound {
        slots[place].style = change(slots[place].style)
      }
    }
  }

  private func rows(of area: Area) -> Range<Int> {
    let first = min(max(0, area.row), size.rows)
    return first..<max(first, area.rows < size.rows - area.row ? area.row + area.rows : size.rows)
  }

  /// The columns of an area that are in the frame; nil if there are none.
  private func columns(of area: Area) -> Range<Int>? {
    let first = max(0, area.column)
    let end = area.columns < size.columns - area.column ? area.column + area.columns : size.columns
    return first < end ? first..<end : nil
  }
}
