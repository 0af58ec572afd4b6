import Canvas

/// Where on the screen each part stands. Made from the model for each frame and each motion: a few additions.
struct Layout: Hashable, Sendable {
  var header = Area(row: 0, column: 0, rows: 0, columns: 0)
  /// Speakers, left of the list.
  var left: Area?
  var leftHead: Area?
  /// The list's rows, without its heading.
  var list: Area?
  var listHead: Area?
  var text: Area?
  /// The rule or heading above the text.
  var textHead: Area?
  /// The picture of the filter's time, under what stands left of the list.
  var time: Area?
  var side: Area?
  var sideHead: Area?
  /// Columns of the lines between panes, with the body's rows.
  var verticals: [Area] = []
  var body = Area(row: 0, column: 0, rows: 0, columns: 0)
  var status = Area(row: 0, column: 0, rows: 0, columns: 0)
  var keys: Area?
  /// Text stands right of the list, with its title inside; else below it.
  var isBeside = false

  static let smallest = Size(columns: 40, rows: 10)
  static let leftWidth = 28

  static func isTooSmall(_ size: Size) -> Bool {
    size.columns < smallest.columns || size.rows < smallest.rows
  }
}

extension Model {
  var layout: Layout {
    var layout = Layout()
    layout.header = Area(row: 0, column: 0, rows: 1, columns: size.columns)
    let foot = showsHints ? 2 : 1
    layout.status = Area(row: size.rows - foot, column: 0, rows: 1, columns: size.columns)
    if showsHints { layout.keys = Area(row: size.rows - 1, column: 0, rows: 1, columns: size.columns) }
    layout.body = Area(row: 1, column: 0, rows: size.rows - 1 - foot, columns: size.columns)
    // An empty library is one page that says what to type.
    let isFirstPage = screen == .articles && articles.isLoaded && articles.isEmpty && filter.isOnlyPaths
    if screen == .overview || screen == .times || isFirstPage {
      layout.list = layout.body
      return layout
    }
    switch arrangement {
    case .off: layout.onePane(focus, heads: listHasHeading)
    case .below: layout.stacked(self)
    case .right, .automatic: layout.sideBySide(self)
    }
    return layout
  }

  /// The arrangement that fits: one pane under 20 rows; rows of quotes and speakers need the width under 160 columns.
  var arrangement: Split.Arrangement {
    if size.rows < 20 || split.isZoomed { return .off }
    switch split.arrangement {
    case .off: return .off
    case .below: return .below
    case .right: return size.columns >= 70 ? .right : .below
    case .automatic:
      let needed = screen == .quotes || screen == .speakers ? 160 : 100
      return size.columns >= needed ? .right : .below
    }
  }

  /// Quotes and speakers name their columns; with four panes each has a heading.
  var listHasHeading: Bool {
    screen == .quotes || screen == .speakers || hasFourPanes
  }

  var hasFourPanes: Bool {
    size.columns >= 160 && screen == .articles && arrangement == .right
  }
}

extension Layout {
  mutating func onePane(_ focus: Pane, heads: Bool) {
    if focus == .text || focus == .side {
      text = body
    } else {
      setList(body, heads: heads)
    }
  }

  mutating func stacked(_ model: Model) {
    let wanted = body.rows * 4 / 9 + model.split.steps
    var rows = min(max(3, wanted), body.rows - 4)
    // Reading, the text gets the room; the list keeps the row in sight.
    if model.focus == .text { rows = min(rows, 5) }
    setList(Area(row: body.row, column: 0, rows: rows, columns: body.columns), heads: model.listHasHeading)
    textHead = Area(row: body.row + rows, column: 0, rows: 1, columns: body.columns)
    text = Area(row: body.row + rows + 1, column: 0, rows: body.rows - rows - 1, columns: body.columns)
  }

  mutating func sideBySide(_ model: Model) {
    isBeside = true
    var column = 0
    if model.hasFourPanes {
      leftHead = Area(row: body.row, column: 0, rows: 1, columns: Layout.leftWidth)
      left = Area(row: body.row + 1, column: 0, rows: body.rows - 1, columns: Layout.leftWidth)
      verticals.append(Area(row: body.row, column: Layout.leftWidth, rows: body.rows, columns: 1))
      column = Layout.leftWidth + 1
    }
    let rest = body.columns - column
    let share = model.hasFourPanes ? 36 : model.screen == .quotes || model.screen == .speakers ? 60 : 47
    let width = min(max(24, rest * share / 100 + 2 * model.split.steps), rest - 30)
    setList(
      Area(row: body.row, column: column, rows: body.rows, columns: width), heads: model.listHasHeading)
    verticals.append(Area(row: body.row, column: column + width, rows: body.rows, columns: 1))
    column += width + 1
    var textWidth = body.columns - column
    if model.hasFourPanes {
      let sideWidth = min(50, textWidth * 44 / 100)
      textWidth -= sideWidth + 1
      verticals.append(Area(row: body.row, column: column + textWidth, rows: body.rows, columns: 1))
      sideHead = Area(row: body.row, column: column + textWidth + 1, rows: 1, columns: sideWidth)
      side = Area(row: body.row + 1, column: column + textWidth + 1, rows: body.rows - 1, columns: sideWidth)
      textHead = Area(row: body.row, column: column, rows: 1, columns: textWidth)
    }
    let headRows = model.hasFourPanes ? 1 : 0
    text = Area(row: body.row + headRows, column: column, rows: body.rows - headRows, columns: textWidth)
  }

  private mutating func setList(_ area: Area, heads: Bool) {
    guard heads else {
      list = area
      return
    }
    listHead = Area(row: area.row, column: area.column, rows: 1, columns: area.columns)
    list = Area(row: area.row + 1, column: area.column, rows: area.rows - 1, columns: area.columns)
  }
}
