import Canvas

/// Where on the screen each part stands. Made from the model for each frame and each motion: a few additions.
struct Layout: Sendable {
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
  /// Sources, and the picture of the filter's time, below the speakers.
  var sources: Area?
  var sourcesHead: Area?
  var filters: Area?
  var filtersHead: Area?
  var time: Area?
  var timeHead: Area?
  var side: Area?
  var sideHead: Area?
  /// The lines between panes.
  var borders: [(border: Split.Border, area: Area)] = []
  var body = Area(row: 0, column: 0, rows: 0, columns: 0)
  var status = Area(row: 0, column: 0, rows: 0, columns: 0)
  var keys: Area?
  /// Text stands right of the list, with its title inside; else below it.
  var isBeside = false

  static let smallest = Size(columns: 40, rows: 10)

  static func isTooSmall(_ size: Size) -> Bool {
    size.columns < smallest.columns || size.rows < smallest.rows
  }
}

extension Model {
  var isTooSmall: Bool { Layout.isTooSmall(screenSize) }

  var layout: Layout {
    var layout = Layout()
    layout.header = Area(row: 0, column: 0, rows: 1, columns: size.columns)
    let foot = settings.hints ? 2 : 1
    layout.status = Area(row: size.rows - foot, column: 0, rows: 1, columns: size.columns)
    if settings.hints { layout.keys = Area(row: size.rows - 1, column: 0, rows: 1, columns: size.columns) }
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

  /// Hundredths of the width that the list usually has beside its text.
  var listShare: Int { hasFourPanes ? 36 : screen == .quotes || screen == .speakers ? 60 : 47 }

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
    var rows = model.split.listRows(of: body)
    // Reading, the text gets the room; the list keeps the row in sight.
    if model.focus == .text, model.split.rows == 0 { rows = min(rows, 5) }
    setList(Area(row: body.row, column: 0, rows: rows, columns: body.columns), heads: model.listHasHeading)
    let head = Area(row: body.row + rows, column: 0, rows: 1, columns: body.columns)
    textHead = head
    borders = [(.rows, head)]
    text = Area(row: body.row + rows + 1, column: 0, rows: body.rows - rows - 1, columns: body.columns)
  }

  mutating func sideBySide(_ model: Model) {
    isBeside = true
    let widths = model.split.widths(
      columns: body.columns, share: model.listShare, hasFourPanes: model.hasFourPanes)
    let headRows = model.hasFourPanes ? 1 : 0
    func pane(_ column: Int, _ columns: Int) -> Area {
      Area(row: body.row + headRows, column: column, rows: body.rows - headRows, columns: columns)
    }
    func head(_ column: Int, _ columns: Int) -> Area {
      Area(row: body.row, column: column, rows: 1, columns: columns)
    }
    func line(_ column: Int) -> Area { Area(row: body.row, column: column, rows: body.rows, columns: 1) }
    var column = 0
    if let width = widths.left {
      leftHead = head(0, width)
      setLeft(pane(0, width), model)
      borders.append((.left, line(width)))
      column = width + 1
    }
    setList(
      Area(row: body.row, column: column, rows: body.rows, columns: widths.list), heads: model.listHasHeading)
    borders.append((.list, line(column + widths.list)))
    column += widths.list + 1
    var textWidth = body.columns - column
    if let width = widths.side {
      textWidth -= width + 1
      borders.append((.side, line(column + textWidth)))
      sideHead = head(column + textWidth + 1, width)
      side = pane(column + textWidth + 1, width)
      textHead = head(column, textWidth)
    }
    text = pane(column, textWidth)
  }

  /// Speakers above, then sources and the picture of time, where there are rows for them.
  private mutating func setLeft(_ area: Area, _ model: Model) {
    var rows = area.rows
    func block(_ wanted: Int) -> (head: Area, rows: Area)? {
      // A blank row, a heading, the rows; the speakers keep eight.
      guard wanted > 0, rows - wanted - 2 >= 8 else { return nil }
      rows -= wanted + 2
      return (
        Area(row: area.row + rows + 1, column: area.column, rows: 1, columns: area.columns),
        Area(row: area.row + rows + 2, column: area.column, rows: wanted, columns: area.columns)
      )
    }
    if let time = block(3) { (timeHead, self.time) = time }
    let saved = min(model.saved.rows?.count ?? 0, SavedFilters.shown)
    if let filters = block(saved) { (filtersHead, self.filters) = filters }
    if let sources = block(model.sources.rows?.count ?? 0) { (sourcesHead, self.sources) = sources }
    left = Area(row: area.row, column: area.column, rows: rows, columns: area.columns)
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
