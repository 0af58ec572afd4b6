import Canvas
import Library
import Testing

@testable import Screens

@Test("A bar is chosen, opened as a filter of its span, and gone back from")
func barsOpen() throws {
  var (play, _) = try playHarbour("6<wait>:by day<enter>")
  let chart = try #require(play.model.times.chart)
  let span = try #require(chart.span)
  #expect(chart.period == .day)
  play.type("gg<enter>")
  #expect(play.model.screen == .quotes)
  #expect(play.model.filter.text == "date:\(Period.day.name(of: span.lowerBound))")
  #expect(play.model.quotes.rows.count == chart.series[0].histogram[span.lowerBound])
  play.type("q")
  #expect(play.model.screen == .times && play.model.filter.isEmpty)
  // A span takes the place of one that stands, and joins an OR in brackets.
  play.type("fwe date:2016<enter>6<wait>:by month<enter>G<enter>")
  #expect(play.model.filter.text == "we date:2016-02")
  play.type("qqfwe OR the<enter>6<wait>G<enter>")
  #expect(play.model.filter.text.hasPrefix("(we OR the) (date:2016"))
}

@Test("Closer and wider keep the bar that holds the cursor's day; both ends say so")
func zooms() throws {
  var (play, _) = try playHarbour("6<wait>:by month<enter>G")
  let day = try #require(play.model.times.day)
  for (keys, period) in [(">", Period.week), (">", .day), ("<lt>", .week), ("<lt>", .month), ("<lt>", .year)] {
    play.type(keys)
    let chart = try #require(play.model.times.chart)
    #expect(chart.period == period)
    #expect(chart.cursor(play.model.times.day) == period.number(ofDay: day))
  }
  play.type("<lt>")
  #expect(play.text.contains("there is nothing wider"))
  play.type(":by century<enter>")
  #expect(play.text.contains("by what?"))
}

@Test("n and N go to bars with quotes, over those without")
func skipsEmptyBars() throws {
  var (play, _) = try playHarbour("6<wait>:by day<enter>gg")
  let chart = try #require(play.model.times.chart)
  let full = chart.series[0].histogram.numbers.sorted()
  #expect(full.count > 2)
  for day in full.dropFirst() {
    play.type("n")
    #expect(play.model.times.day == day)
  }
  play.type("n")
  #expect(play.text.contains("the last bar with quotes"))
  play.type("h2N")
  #expect(play.model.times.day.map { full.contains($0) } == true)
  play.type("gg]q[q")
  #expect(play.model.times.day == full[0])
}

@Test("Two to four speakers are compared on one scale, each with a sign of its own")
func compares() throws {
  let (play, _) = try playHarbour("S<space><space><space><enter>6<wait>", 100, 30)
  let chart = try #require(play.model.times.chart)
  #expect(chart.series.count == 3)
  for (index, series) in chart.series.enumerated() {
    let name = try #require(series.name)
    #expect(play.text.contains("\(Signs.unicode.compared[index]) \(name)"))
  }
  #expect(chart.highest == chart.series.map(\.histogram.highest).max())
}

@Test("A click takes a bar, another opens it; every size is drawn")
func barsAreClicked() throws {
  var (play, _) = try playHarbour("6<wait>:by day<enter>G")
  let chart = try #require(play.model.times.chart)
  let span = try #require(chart.span)
  let first = chart.columns(of: span.lowerBound, in: chart.visible(span.upperBound))
  let click = Event.input(.mouse(Mouse(.press, at: Point(row: 10, column: first.lowerBound))))
  play.take([click])
  #expect(play.model.times.day == span.lowerBound)
  #expect(play.model.screen == .times)
  play.take([click])
  #expect(play.model.screen == .quotes)
  for size in ["40x10", "80x24", "160x24", "500x200", "1x1", "41x11"] {
    play.type("q6<wait><size \(size)>")
    for period in Period.allCases {
      play.type(":by \(period.rawValue)<enter>lhGgg")
      #expect(play.frame.size == Play.size(size))
    }
  }
}

@Test("What has no date is counted and said")
func undated() throws {
  let folder = try Folder()
  let library = try folder.library()
  _ = try library.add([
    document("a", "A", date: nil, source: nil, ["“{Yes|Ada Pruitt|said}”, said Ada Pruitt."]),
    document("b", "B", date: "2016-01-05", source: nil, ["“{No|Ada Pruitt|said}”, said Ada Pruitt."]),
  ])
  var play = Play(library, size: Size(columns: 80, rows: 24))
  play.type("6<wait>")
  #expect(play.text.contains("1 without a date"))
  play.type("fyes<enter>6<wait>")
  #expect(play.text.contains("no quote here has a date: 1 without one"))
  play.type("fnothing<enter>6<wait>")
  #expect(play.text.contains("no quotes here to count"))
}

@Test("A picture is as high as its highest count, and shows the least")
func sparklines() {
  #expect(Signs.unicode.sparkline([0, 1, 50, 100], columns: 4) == " ▁▄█")
  #expect(Signs.unicode.sparkline([1, 0, 0, 1, 2, 2], columns: 3) == "▂▂█")
  #expect(Signs.unicode.sparkline([0, 0], columns: 2) == "  ")
  #expect(Signs.unicode.sparkline([], columns: 12) == "")
  #expect(Signs.ascii.sparkline([1, 8], columns: 2) == ".@")
}
