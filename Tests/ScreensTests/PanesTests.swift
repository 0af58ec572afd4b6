import Canvas
import Library
import Testing

@testable import Screens

/// What the mouse does, at a place.
extension Play {
  mutating func mouse(_ kind: Mouse.Kind, _ row: Int, _ column: Int) {
    take([.input(.mouse(Mouse(kind, at: Point(row: row, column: column))))])
  }
}

@Test("From 160 columns there are four panes, and Tab, h and l go through all of them")
func panes() throws {
  var (play, _) = try playHarbour("j", 200, 60)
  #expect(play.model.panes == [.left, .sources, .list, .text, .side])
  var seen: [Pane] = []
  for _ in 0..<5 {
    play.type("<tab>")
    seen.append(play.model.focus)
  }
  #expect(seen == [.text, .side, .left, .sources, .list])
  play.type("h")
  #expect(play.model.focus == .left)
  play.type("<tab>")
  #expect(play.model.focus == .sources)
  play.type("l")
  #expect(play.model.focus == .list)
  play.type("ll")
  #expect(play.model.focus == .side)
  play.type("<size 120x40>")
  #expect(play.model.focus == .text && play.model.panes == [.list, .text])
  play.type("<size 200x60>hhh<tab>")
  #expect(play.model.focus == .sources)
  play.type("<size 80x24>")
  #expect(play.model.focus == .list)
}

@Test("A source filters, takes the place of another, and is taken away like any filter")
func sources() throws {
  var (play, _) = try playHarbour("<s-tab>j<enter>", 200, 60)
  let rows = try #require(play.model.sources.rows)
  #expect(play.model.filter.text == "source:\"\(rows[1].name)\"")
  #expect(play.model.articles.rows.count == rows[1].articles)
  play.type("<s-tab>gg<enter>")
  #expect(play.model.chips == ["source:\"\(rows[0].name)\""])
  play.type("<backspace>")
  #expect(play.model.filter.isEmpty)
  play.type("<s-tab>s")
  #expect(play.text.contains("a source is no speaker"))
}

@Test("Saved filters stand below the sources, and are taken with Enter or a second click")
func savedFiltersBeside() throws {
  let folder = try Folder()
  let library = try folder.library()
  _ = try library.add(harbour)
  try library.save(filter: "is:unread tide", as: "the tide")
  try library.save(filter: "wall", as: "wall")
  var play = Play(library, size: Size(columns: 200, rows: 60))
  let area = try #require(play.model.layout.filters)
  #expect(area.rows == 2 && play.text.contains("SAVED FILTERS"))
  try expectGolden(play.frame, "saved-filters-200x60")
  play.type("<s-tab>")
  #expect(play.model.focus == .filters)
  play.type("j<enter>")
  #expect(play.model.chips == ["wall"] && play.model.focus == .list)
  play.mouse(.press, area.row, area.column + 5)
  #expect(play.model.chips == ["wall"])
  play.mouse(.press, area.row, area.column + 5)
  #expect(play.model.chips == ["is:unread", "tide"])
}

@Test("The quotes and links beside the text are gone through, and opened, by keys")
func sidePane() throws {
  var (play, _) = try playHarbour("j<tab><tab>", 200, 60)
  let content = try #require(play.model.detail.content)
  let links = try #require(content.links)
  for quote in content.spoken {
    play.type("j")
    #expect(play.model.detail.quote == quote)
  }
  play.type("j")
  #expect(play.model.detail.link == 0 && play.model.detail.quote == nil)
  play.type("G")
  #expect(play.model.detail.link == links.count - 1)
  play.type("gg")
  #expect(play.model.detail.quote == content.spoken[0])
  play.type("G<enter>")
  #expect(play.model.pinned == links[links.count - 1].article.id && play.model.focus == .text)
  play.type("q")
  #expect(play.model.pinned == nil)
}

@Test("Each pane answers to clicks and to the wheel over it, whatever has the focus")
func mouseInPanes() throws {
  var (play, _) = try playHarbour("j", 200, 60)
  let layout = play.model.layout
  let side = try #require(layout.side)
  let left = try #require(layout.left)
  let sources = try #require(layout.sources)
  let content = try #require(play.model.detail.content)
  play.mouse(.press, side.row, side.column + 4)
  #expect(play.model.focus == .side && play.model.detail.quote == content.spoken[0])
  play.mouse(.press, side.row, side.column + 4)
  #expect(play.model.focus == .text)
  play.mouse(.press, left.row + 1, left.column + 4)
  #expect(play.model.focus == .left && play.model.speakers.cursor == 1)
  play.mouse(.press, left.row + 1, left.column + 4)
  #expect(play.model.filter.speakers == [play.model.speakers.rows[1].id])
  play.type("<backspace>")
  play.mouse(.press, sources.row + 1, sources.column + 4)
  #expect(play.model.focus == .sources && play.model.sources.cursor == 1)
  play.mouse(.press, sources.row + 1, sources.column + 4)
  #expect(play.model.chips.count == 1)
  play.type("<backspace><size 200x24>jj")
  let low = try #require(play.model.layout.side)
  let before = (play.model.articles.cursor, play.model.detail.top)
  play.mouse(.wheelDown, low.row + 2, low.column + 2)
  #expect((play.model.articles.cursor, play.model.detail.top) == before)
  let time = try #require(play.model.layout.time)
  play.mouse(.press, time.row, time.column + 3)
  #expect(play.model.screen == .times)
}

@Test("A border follows the mouse that holds it, stops where a pane would be too small, and is kept")
func drags() throws {
  var (play, _) = try playHarbour("j", 120, 40)
  func width() -> Int { play.model.layout.list?.columns ?? 0 }
  let usual = width()
  #expect(!play.frame.wantsDrags)
  play.mouse(.press, 10, usual)
  #expect(play.frame.wantsDrags, "moves are asked for only while a border is held")
  play.mouse(.drag, 12, usual + 9)
  #expect(width() == usual + 9)
  play.mouse(.drag, 12, 119)
  #expect(play.model.layout.text?.columns == Split.leastText)
  play.mouse(.drag, 12, 0)
  #expect(width() == Split.leastList)
  play.mouse(.release, 12, 40)
  #expect(width() == 40 && !play.frame.wantsDrags)
  play.mouse(.drag, 12, 60)
  #expect(width() == 40)
  play.type("2<wait>1")
  #expect(width() == 40)
  play.type("><lt><lt>")
  #expect(width() == 38)
  // Each border of four panes, and the one below the list.
  play.type("<size 200x60>")
  for (border, _) in play.model.layout.borders {
    let area = try #require(play.model.layout.borders.first { $0.border == border }?.area)
    play.mouse(.press, 20, area.column)
    play.mouse(.drag, 20, area.column + 4)
    play.mouse(.release, 20, area.column + 4)
    #expect(play.model.layout.borders.first { $0.border == border }?.area.column == area.column + 4)
  }
  play.type("<size 80x24>")
  let rows = play.model.layout.list?.rows ?? 0
  play.mouse(.press, 1 + rows, 10)
  play.mouse(.drag, 4 + rows, 10)
  play.mouse(.release, 4 + rows, 10)
  #expect(play.model.layout.list?.rows == rows + 3)
  play.mouse(.press, 4 + rows, 10)
  play.mouse(.drag, 23, 10)
  play.mouse(.release, 0, 10)
  #expect(play.model.layout.list?.rows == Split.leastRows)
}

@Test("However borders are moved and whatever the size, panes fill the body and keep their least")
func bordersKeepBounds() throws {
  var dice = Dice(state: 11)
  for _ in 0..<2_000 {
    let columns = 160 + dice.roll(400)
    var split = Split()
    split.list = dice.roll(400) - 200
    split.left = dice.roll(200) - 100
    split.side = dice.roll(400) - 200
    let widths = split.widths(columns: columns, share: 36, hasFourPanes: true)
    let (left, side) = (try #require(widths.left), try #require(widths.side))
    let text = columns - left - widths.list - side - 3
    #expect(Split.leftWidths.contains(left) && widths.list >= Split.leastList)
    #expect(side >= Split.leastSide && text >= Split.leastText, "\(columns) \(split)")
  }
}

@Test("Rows of the picker and the help are clicked too")
func mouseOverScreens() throws {
  var (play, _) = try playHarbour("S")
  play.mouse(.press, 5, 10)
  guard case .picker(let picker) = play.model.overlay else {
    Issue.record("no picker")
    return
  }
  #expect(picker.rows.cursor == 2 && picker.ticked.isEmpty)
  play.mouse(.press, 5, 10)
  play.mouse(.wheelUp, 5, 10)
  play.type("<enter>")
  #expect(play.model.filter.speakers == picker.rows.current.map { [$0.id] })
  play.type("?zoom")
  play.mouse(.press, 2, 10)
  #expect(play.model.overlay == nil && play.model.split.isZoomed)
}
