import Canvas

/// How the body is divided into panes. Plain values, to be kept from one run to the next.
struct Split: Hashable, Sendable {
  enum Arrangement: String, Hashable, Sendable { case automatic, right, below, off }
  var arrangement = Arrangement.automatic
  var isZoomed = false
  /// Columns that the list beside its text has more (or fewer) than its share.
  var list = 0
  /// Rows that the list above its text has more than its share.
  var rows = 0
  /// Columns that the speakers left of the list, and the quotes right of the text, have more than usual.
  var left = 0
  var side = 0

  /// A line between panes that can be moved.
  enum Border: Hashable, Sendable { case left, list, side, rows }
}

extension Split {
  static let leftWidths = 20...60
  /// Columns and rows that a pane keeps however the borders are moved.
  static let leastList = 24
  static let leastText = 30
  static let leastSide = 24
  static let leastRows = 3

  /// Columns of the panes side by side, without the lines between them. Those left over are the text's.
  struct Widths: Hashable, Sendable {
    /// Nil: that pane is not there.
    var left: Int?
    var list = 0
    var side: Int?
    /// What they would have if no border had been moved.
    var usualList = 0
    var usualSide = 0
  }

  static let usualLeft = 28

  /// - Parameters:
  ///   - columns: of the body.
  ///   - share: hundredths that the list usually has of what is right of the speakers.
  func widths(columns: Int, share: Int, hasFourPanes: Bool) -> Widths {
    var widths = Widths()
    var rest = columns
    if hasFourPanes {
      let left = Split.usualLeft + left
      widths.left = min(max(Split.leftWidths.lowerBound, left), Split.leftWidths.upperBound)
      rest -= (widths.left ?? 0) + 1
    }
    widths.usualList = max(Split.leastList, rest * share / 100)
    let least = Split.leastText + (hasFourPanes ? Split.leastSide + 1 : 0)
    widths.list = max(Split.leastList, min(widths.usualList + list, rest - 1 - least))
    guard hasFourPanes else { return widths }
    rest -= widths.list + 1
    widths.usualSide = min(50, rest * 44 / 100)
    widths.side = max(Split.leastSide, min(widths.usualSide + side, rest - 1 - Split.leastText))
    return widths
  }

  func usualRows(of body: Area) -> Int { body.rows * 4 / 9 }

  func listRows(of body: Area) -> Int {
    max(Split.leastRows, min(usualRows(of: body) + rows, body.rows - 4))
  }
}

extension Model {
  private var widths: Split.Widths {
    split.widths(columns: layout.body.columns, share: listShare, hasFourPanes: hasFourPanes)
  }

  /// Gives a pane more (or fewer) columns, the one above the other rows; a border that can go no further stays.
  mutating func move(_ border: Split.Border, by delta: Int) {
    let delta = min(max(delta, -1000), 1000)
    let widths = widths
    let body = layout.body
    switch border {
    case .left: split.left = (widths.left ?? 0) + delta - Split.usualLeft
    case .list: split.list = widths.list + delta - widths.usualList
    case .side: split.side = (widths.side ?? 0) + delta - widths.usualSide
    case .rows: split.rows = split.listRows(of: body) + delta - split.usualRows(of: body)
    }
    // What cannot be is not kept, so that the way back begins where the border stands.
    let now = self.widths
    switch border {
    case .left: split.left = (now.left ?? 0) - Split.usualLeft
    case .list: split.list = now.list - now.usualList
    case .side: split.side = (now.side ?? 0) - now.usualSide
    case .rows: split.rows = split.listRows(of: body) - split.usualRows(of: body)
    }
  }

  /// The border that `<` and `>` move: that of the pane with the focus, else the list's.
  var borderHere: Split.Border? {
    if focus == .left || focus == .sources || focus == .filters { return layout.left == nil ? nil : .left }
    if focus == .side { return layout.side == nil ? nil : .side }
    guard layout.text != nil, layout.list != nil else { return nil }
    return layout.isBeside ? .list : .rows
  }

  /// The mouse holds a border: it goes where the mouse is.
  mutating func drag(to point: Point) {
    guard let held else { return }
    let layout = layout
    switch held {
    case .left: move(.left, by: point.column - (layout.left?.columns ?? 0))
    case .list: if let list = layout.list { move(.list, by: point.column - list.column - list.columns) }
    case .side: if let side = layout.side { move(.side, by: side.column - 1 - point.column) }
    case .rows: if let head = layout.textHead { move(.rows, by: point.row - head.row) }
    }
  }
}
