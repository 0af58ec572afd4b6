import Canvas
import Testing

@testable import Screens

@Test("No two bindings of one place share a chord, and none is the beginning of another")
func bindingsDoNotClash() {
  let bindings = Keymap.standard.bindings
  for (index, one) in bindings.enumerated() {
    for other in bindings[(index + 1)...] where !one.contexts.isDisjoint(with: other.contexts) {
      let (short, long) = one.chord.keys.count <= other.chord.keys.count ? (one, other) : (other, one)
      #expect(!long.chord.keys.starts(with: short.chord.keys), "\(one.label) and \(other.label)")
    }
  }
}

@Test("Every command has a key, and is found in the help by its name")
func everyCommandIsInTheHelp() throws {
  let (play, _) = try playHarbour()
  for command in Command.allCases {
    var help = HelpPrompt(context: .list)
    help.editor.insert(command.rawValue)
    #expect(play.model.helpLines(help).contains { $0.command == command }, "\(command.rawValue)")
  }
}

@Test("Every written chord of the tables can be read")
func chordsAreRead() {
  for (text, command) in Keymap.everywhere + Keymap.inLists + Keymap.inTexts {
    for part in text.split(separator: ",") { #expect(Chord(String(part)) != nil, "\(part) for \(command)") }
  }
  #expect(Chord("gg") == nil)
  #expect(Chord("C-x g")?.description == "C-x g")
  #expect(Chord("g g")?.description == "gg")
  #expect(Chord("M-Left")?.keys == [Key(.left, alt: true)])
}

@Test("A digit alone is a screen; more of them at once are a number for the command that follows")
func digitsAreScreensAndNumbers() throws {
  var (play, _) = try playHarbour("2")
  #expect(play.model.screen == .quotes)
  play.type("j")
  #expect(play.model.screen == .quotes && play.model.quotes.cursor == 1)
  play.type("<wait>1<wait>")
  #expect(play.model.screen == .articles)
  play.type("4j")
  #expect(play.model.screen == .articles && play.model.articles.cursor == 4)
  play.type("<wait>12G")
  #expect(play.model.screen == .articles && play.model.articles.cursor == 7)
  play.type("03k6k7j<enter>12k")
  #expect(play.model.focus == .text && play.model.articles.cursor == 7)
  play.type("<wait>1<wait>2<wait>j")
  #expect(play.model.screen == .quotes)
  #expect(play.model.history.behind.count == 3)
}

@Test("An unfinished chord shows after a while how it can go on")
func whichKey() throws {
  var (play, _) = try playHarbour("Gg")
  #expect(!play.text.contains("first row"))
  play.type("<wait>")
  #expect(play.text.contains("first row; with a number, that row"))
  play.type("g")
  #expect(play.model.articles.cursor == 0)
  play.type("z<esc>j")
  #expect(play.model.articles.cursor == 1)
}
