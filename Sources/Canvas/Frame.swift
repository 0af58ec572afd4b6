/// A whole screen as cells, and the state the terminal should be in. Views make frames; only `Terminal` draws them.
///
/// Nothing put into a frame can be a control sequence: control characters, escapes and characters that turn the
/// direction of text become `·`.
public struct Frame: Equatable, Sendable {
  public let size: Size
  /// Row by row, `size.columns` a row.
  public private(set) var cells: [Cell]
  /// Where the real cursor stands: the selected row or the caret of a prompt (screen readers follow it).
  public var cursor: Point?
  /// Whether the cursor is shown (in prompts) or only placed.
  public var showsCursor = false
  /// The window's title, if the terminal has one.
  public var title: String?
  /// Whether the mouse should be reported.
  public var wantsMouse = false

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  public struct Cell: Hashable, Sendable {
    /// One grapheme cluster; empty in the second column of a wide one.
    public var text: String
    public var style: Style
    public static let blank = Cell(text: " ", style: .plain)
  }

  public subscript(row: Int, column: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// Puts text at a place, cut at `width` columns (and at the frame's edge); never writes half of a wide character.
  /// With `ellipsis`, text that does not fit ends in `…`. Gives the columns used. Places outside the frame are ignored.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, width: Int = .max, style: Style = .plain, ellipsis: Bool = false
  ) -> Int {
    0
  }

  /// Fills an area with blanks of one style.
  public mutating func fill(_ area: Area, style: Style = .plain) {
  }

  /// Adds attributes (a selection bar, a search hit) to what is there.
  public mutating func restyle(_ area: Area, _ change: (inout Style) -> Void) {
  }

  /// The screen as text, a line a row, trailing blanks cut; then, when `styles` is true, a second block of the same
  /// shape with a letter for each style, and its legend. The cursor's place stands in the first line.
  public func dump(styles: Bool = true) -> String {
    ""
  }
}
