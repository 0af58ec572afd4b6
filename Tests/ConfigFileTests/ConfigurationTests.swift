import Canvas
import Screens
import Testing

@testable import ConfigFile

@Suite struct ConfigurationTests {
  private func read(_ text: String) -> Configuration { Configuration(Array(text.utf8)) }

  @Test func theDefaultFileGivesTheDefaults() {
    let file = Configuration.defaultFile()
    let configuration = read(file)
    #expect(configuration.mistakes.map(\.description) == [])
    #expect(configuration.settings == Settings())
    #expect(configuration.keymap == Keymap.standard)
    #expect(configuration.promptKeys == PromptKeys())
    #expect(configuration.macros.isEmpty)
    #expect(configuration.themes == Themes.standard)
    for setting in Setting.all { #expect(file.contains("\n\(setting.name) = ")) }
  }

  @Test func theExamplesOfTheDefaultFileCanBeTakenIn() {
    // Its comments without their sign, from the macros on.
    let lines = Configuration.defaultFile().split(separator: "\n", omittingEmptySubsequences: false)
    let examples = lines.drop { $0 != "[macros]" }.compactMap { line -> Substring? in
      guard line.hasPrefix("# ") else { return line }
      let text = line.dropFirst(2)
      return text.hasPrefix("[") || text.contains(" = \"") && !text.hasPrefix("A ") || text.contains(" = [")
        ? text : nil
    }
    let configuration = read(examples.joined(separator: "\n"))
    #expect(configuration.mistakes.map(\.description) == [])
    #expect(configuration.macros.keys.sorted() == ["d", "u"])
    #expect(configuration.themes["mine"] == Theme.sixteen)
  }

  @Test func everySettingIsTaken() {
    let configuration = read(
      """
      theme = "mine"
      color = "never"
      mouse = false
      list-columns = -4
      layout = "below"
      dates = "iso"
      editor = "nano -w"
      [themes.mine]
      inherits = "dark"
      title = "bold #ff8800 on 17"
      hit.fg = "bright-red"
      hit.underline = true
      """)
    #expect(configuration.mistakes.isEmpty)
    var settings = Settings()
    settings.theme = "mine"
    settings.color = .never
    settings.mouse = false
    settings.listColumns = -4
    settings.layout = .below
    settings.dates = .iso
    settings.editor = "nano -w"
    #expect(configuration.settings == settings)
    let mine = configuration.themes["mine"]
    #expect(mine?.title == Style(.rgb(255, 0x88, 0), on: .indexed(17), [.bold]))
    #expect(mine?.hit.foreground == .indexed(9))
    #expect(mine?.hit.background == Theme.dark.hit.background)
    #expect(mine?.hit.attributes.contains(.underline) == true)
    #expect(mine?.speaker == Theme.dark.speaker)
  }

  @Test(arguments: [
    ("muose = true", "1:1: no setting is called muose; did you mean mouse?"),
    ("mouse = \"yes\"", "1:1: mouse is true or false"),
    ("list-rows = 999", "1:1: list-rows is a number from -100 to 100"),
    ("layout = \"left\"", "1:1: layout is auto, right, below or off, not 'left'"),
    (
      "theme = \"dusk\"",
      "1:1: no theme is called 'dusk'; there are default, dark, light, contrast, harbour, paper, monochrome"
    ),
    ("dates = 2016-02-03", "1:1: dates is one of \"short\" or \"iso\", not a date, or a number that is too large"),
    ("editor = \"a\\u001Bb\"", "1:1: editor is one line without control characters"),
    ("[keys.list]\n\"gg\" = \"star\"", "2:1: no key is called 'gg'; keys stand apart"),
    ("[keys.list]\nx = \"strar\"", "2:1: no command is called 'strar'; did you mean star?"),
    ("[keys.lists]\nx = \"star\"", "2:1: no keys.lists; there are everywhere, list, text and prompt"),
    ("[keys.list]\ng = \"star\"", "2:1: 'g' and 'g g' (first) cannot both be reached, one begins the other"),
    ("[keys.text]\n\"C-i\" = \"star\"", "2:1: a terminal sends the same for C-i and Tab; bind Tab"),
    ("[keys.prompt]\nx = \"accept\"", "2:1: x is for typing"),
    ("[keys.prompt]\n\"C-x\" = \"acept\"", "2:1: no prompt does 'acept'; did you mean accept?"),
    ("[macros]\nx = \"f <Entre>\"", "2:1: no key is called <Entre>"),
    ("[macros]\nlong = \"j\"", "2:1: a macro has one letter for a name"),
    ("[themes.dark]\ntitle = \"red\"", "2:1: dark is a theme of the program"),
    ("[themes.mine]\ntitel = \"red\"", "2:1: no part is called titel; did you mean title?"),
    ("[themes.mine]\ntitle = \"rde\"", "2:1: a look is written \"bold red on #102030\""),
    ("[themes.mine]\ninherits = \"mine\"", "2:1: inherits is the name of a theme"),
    ("mouse = true\n\u{1}", "2:1: a name is missing"),
  ])
  func aMistakeIsNamedWithItsLineAndTheCure(_ text: String, _ message: String) {
    let configuration = read(text + "\n")
    #expect(configuration.mistakes.count == 1)
    #expect(configuration.mistakes.first?.description.hasPrefix(message) == true, "\(configuration.mistakes)")
    #expect(configuration.settings == Settings())
  }

  @Test func mistakesStandInTheOrderOfTheFileAndTheRestHolds() {
    let configuration = read(
      "[themes.mine]\ntitel = \"red\"\n[keys.list]\nx = \"nothing\"\nX = \"star\"\n[macros]\nq = 1\n= 3\n")
    #expect(configuration.mistakes.map(\.line) == [2, 4, 7, 8])
    #expect(configuration.keymap.meaning(of: [Key(.character("X"))], in: .list) == .command(.toggleStar, letter: nil))
  }

  @Test func whatIsNoUTF8IsNamedByItsLine() {
    let configuration = Configuration(Array("mouse = false\nhints = ".utf8) + [0xFF, 0x0A])
    #expect(configuration.mistakes.map(\.line) == [2])
    #expect(configuration.settings == Settings())
    #expect(Configuration([0]).mistakes.count == 1)
  }

  @Test func aKeyCanMeanAnotherThingInEachPlace() {
    let keymap = read(
      """
      [keys.everywhere]
      "C-d" = ""
      X = "quit"
      [keys.list]
      j = "star"
      [keys.text]
      "g x" = "star"
      X = false
      """
    ).keymap
    let j = [Key(.character("j"))]
    #expect(keymap.meaning(of: j, in: .list) == .command(.toggleStar, letter: nil))
    #expect(keymap.meaning(of: j, in: .text) == .command(.down, letter: nil))
    #expect(keymap.meaning(of: [Key(.character("d"), control: true)], in: .list) == .nothing)
    #expect(keymap.meaning(of: [Key(.character("X"))], in: .list) == .command(.quit, letter: nil))
    #expect(keymap.meaning(of: [Key(.character("X"))], in: .text) == .nothing)
    // The line of keys shows the user's own.
    #expect(keymap.label(of: .quit) == "X")
  }

  @Test func thereIsAlwaysAWayOut() {
    let configuration = read("[keys.everywhere]\nQ = \"\"\n\":\" = \"\"\n")
    #expect(configuration.mistakes.map(\.description) == [" no key quits: Q still does"])
    #expect(configuration.keymap.label(of: .quit) == "Q")
  }
}
