import Canvas
import Library
import Testing

@testable import Screens

@Test("A setting is changed behind :set, and a wrong one is answered with those there are")
func settingsAreSet() throws {
  var (play, _) = try playHarbour(":set mouse off<enter>")
  #expect(!play.frame.wantsMouse)
  play.type(":set hints off<enter>")
  #expect(!play.text.contains("? keys"))
  play.type(":set dates iso<enter>")
  #expect(play.text.contains("2016-02-"))
  play.type(":set layout off<enter>")
  #expect(play.model.layout.text == nil)
  play.type(":set layout right<enter>:set list-rows 2<enter>")
  #expect(play.model.split.rows == 2)
  play.type(":set muose on<enter>")
  #expect(play.text.contains("did you mean mouse?"))
  play.type(":set theme dusk<enter>")
  #expect(play.text.contains("no theme is called 'dusk'"))
  play.type(":set list-columns 1000<enter>")
  #expect(play.text.contains("a number from -200 to 200"))
  play.type(":set color never<enter>")
  #expect(play.text.contains("for the next start"))
  play.type(":set theme<enter>")
  #expect(play.text.contains("theme is default"))
}

@Test("Themes are completed behind :set theme, and paint the whole screen where they have a ground of their own")
func themesAreSet() throws {
  var (play, _) = try playHarbour(":set theme pa<tab>")
  #expect(play.text.contains(":set theme paper"))
  play.type("<enter>")
  for row in 0..<24 {
    for column in 0..<80 { #expect(play.frame[row, column].style.background != .standard) }
  }
  try expectGolden(play.frame, "theme-paper-80x24")
  play.type(":set theme dark<enter>j<enter>")
  try expectGolden(play.frame, "theme-dark-80x24")
}

@Test("No theme tells anything by its colour alone")
func themesKeepTheirAttributes() {
  for name in Themes.standard.names {
    guard let theme = Themes.standard[name] else { continue }
    // What is selected stands out on its row: by reverse, by weight, or by a ground and a sign.
    #expect(theme.selection.attributes != [] && theme.restingSelection.attributes != [], "\(name)")
    #expect(
      theme.unread.attributes != [] && theme.failure.attributes != [] && theme.focusedRule.attributes != [], "\(name)")
  }
}

@Test("A macro types its keys, each after the rows that the one before asked for")
func macros() throws {
  var options = Reader.Options()
  options.macros = [
    "b": try KeyScript.keys("f wall<Enter>j"), "l": try KeyScript.keys("j,l"), "s": try KeyScript.keys("j~k"),
    "d": try KeyScript.keys("2<Tab>"),
  ]
  var (play, _) = try playHarbour(",b", 80, 24, options: options)
  #expect(play.model.filter.text == "wall" && play.model.articles.cursor == 1)
  // One that plays itself ends.
  play.type("<backspace>gg,l")
  #expect(play.text.contains("the macro was stopped after 2000 keys"))
  play.type(",,")
  #expect(play.text.contains("no macro of that letter"))
  play.type("gg,<wait>")
  #expect(play.text.contains("f wall<Enter>j"))
  play.type("d")
  #expect(play.model.screen == .quotes)
}

@Test("Keys of prompts can be others")
func promptKeys() throws {
  var options = Reader.Options()
  let taken = options.promptKeys.bind(Key(.character("x"), control: true), to: "accept")
  let dropped = options.promptKeys.bind(Key(.character("w"), control: true), to: nil)
  let unknown = options.promptKeys.bind(Key(.enter), to: "nonsense")
  #expect(taken && dropped && !unknown)
  var (play, _) = try playHarbour("fwall<C-w><C-x>", 80, 24, options: options)
  #expect(play.model.overlay == nil && play.model.filter.text == "wall")
  play.type("f<enter>")
  #expect(play.model.overlay == nil)
}

@Test("With read-on-open off an article that is opened stays unread")
func opensWithoutReading() throws {
  var options = Reader.Options()
  options.settings.readOnOpen = false
  options.settings.view = .quotes
  var (play, _) = try playHarbour("", 80, 24, options: options)
  #expect(play.model.screen == .quotes)
  play.type("1<wait>")
  let before = play.model.articles.rows.map(\.isRead)
  play.type("<enter>q")
  #expect(play.model.articles.rows.map(\.isRead) == before)
}

@Test("Keys written as a text are read back the same")
func keyScripts() throws {
  let text = "f is:unread<Enter><C-d><lt><M-Left>g g"
  #expect(KeyScript.text(of: try KeyScript.keys(text)) == text.replacing("<lt>", with: "<lt>"))
  #expect(throws: KeyScript.Unknown(name: "<nope>")) { try KeyScript.keys("a<nope>") }
  #expect(throws: KeyScript.Unknown(name: "<never closed")) { try KeyScript.keys("<never closed") }
}

@Test("The first tour says what to press next, and goes on when that was done")
func firstTour() throws {
  var options = Reader.Options()
  options.isTour = true
  var (play, _) = try playHarbour("", 80, 24, options: options)
  #expect(play.text.contains("next, press j: the next article   (1 of 9)"))
  #expect(play.text.contains("? keys"))
  try expectGolden(play.frame, "tour-80x24")
  play.type("j<enter>]qs")
  #expect(play.text.contains("next, press Backspace: take that filter off again   (5 of 9)"))
  play.type("<backspace>2<wait>fwall<enter>3<wait>?<esc>")
  #expect(!play.text.contains("next, press"))
}

@Test("An import tells in the header how fast it is and how long it takes")
func importTellsItsRate() throws {
  var (play, _) = try playHarbour("", 160, 40)
  var progress = ImportProgress()
  (progress.done, progress.total, progress.seconds) = (4800, 12_000, 2)
  play.take([.progress(progress)])
  #expect(play.lines[0].contains("reading 4,800 · 2,400/s · 4 s left"))
  progress.isFinished = true
  play.take([.progress(progress)])
  #expect(!play.lines[0].contains("reading"))
}
