import Library
import Testing

@testable import Screens

@Test("s takes the speaker of the article's first quote; Backspace takes the filter away, the row stays")
func speakerOfAnArticle() throws {
  var (play, _) = try playHarbour("js")
  #expect(play.model.chips == ["speaker:Ilse Marten"])
  #expect(play.lines[0].contains("1 of 8 articles · 2 quotes"))
  #expect(play.model.articles.rows.map(\.key) == ["wall"])
  play.type("<backspace>")
  #expect(play.model.filter.isEmpty)
  #expect(play.model.articles.current?.key == "wall")
}

@Test("s in the quote browser takes the speaker under the cursor and stays on the quote")
func speakerOfAQuote() throws {
  let (play, _) = try playHarbour("2<wait>4js")
  #expect(play.model.screen == .quotes)
  #expect(play.model.quotes.current?.text == "not surprised")
  #expect(play.lines[0].contains("4 quotes · 4 of 8 articles"))
  var wider = play
  wider.type("<backspace>")
  #expect(wider.model.quotes.current?.text == "not surprised" && wider.model.filter.isEmpty)
}

@Test("The picker narrows while typing, and takes those that are ticked")
func picker() throws {
  var (play, _) = try playHarbour("Spru")
  #expect(play.model.filter.isEmpty)
  play.type("<enter>")
  #expect(play.model.chips == ["speaker:Ada Pruitt"])
  play.type("S<space><C-u><C-u>hale<space><enter>")
  #expect(play.model.chips == ["speaker:Tobias Hale"])
  play.type("S<esc>")
  #expect(play.model.chips == ["speaker:Tobias Hale"])
}
