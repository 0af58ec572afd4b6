import Testing

@Suite struct PlainTests {
  @Test func `plain lines over a pipe: a list, an article by its number, words, a speaker, back`() {
    let program = Program()
    _ = program.run("import '\(Program.seeds)'")
    let lines = sh(
      "printf '1\\nb\\n/amarah\\nb\\ns bergner\\ns nobody\\n99\\nn\\n/(\\nwhat\\n?\\nq\\nnever\\n' | \(program.line("--plain")) 2>&1"
    )
    #expect(lines.contains("2 articles; 1 to 2:"))
    #expect(lines.contains("Who said what"))
    #expect(lines.contains("1 article, with amarah; 1 to 1:"))
    #expect(lines.contains("quoting Kevin Bergner"))
    #expect(lines.contains("No speaker is called nobody."))
    #expect(lines.contains("There is no article 99."))
    #expect(lines.contains("This is the last page."))
    #expect(lines.contains("The filter cannot be read"))
    #expect(lines.contains("'what' means nothing here."))
    #expect(!lines.contains("never") && !lines.contains("\u{1B}"))
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func `a terminal that has no screen gets plain lines, and a word why`(_ name: String) {
    let program = Program()
    let tmux = Tmux(columns: 100, rows: 50, "TERM='\(name)' \(program.line("'\(Program.seeds)'"))")
    tmux.wait(for: "TERM", "plain lines", "2 articles; 1 to 2:", ">")
    tmux.type("q")
    tmux.press("Enter")
    tmux.wait(for: "status=0")
  }

  @Test func `where only ASCII can be shown plain lines are ASCII`() {
    let program = Program()
    let lines = sh(
      "printf '1\\n2\\n' | \(program.line("--plain '\(Program.seeds)'").replacing("C.UTF-8", with: "C")) 2>&1")
    #expect(lines.contains("Who said what") && lines.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `mistakes in the settings are told, and the reader starts with the rest`() {
    let program = Program()
    _ = sh(
      "mkdir -p '\(program.folder)/config/briefings' && printf 'muose = 1\\nhints = false\\n' > '\(program.folder)/config/briefings/config.toml'"
    )
    let tmux = Tmux(columns: 100, rows: 24, program.line("'\(Program.seeds)'"))
    tmux.wait(for: "did you mean mouse?", "2 articles")
    #expect(!tmux.screen.contains("? keys"))
    tmux.press("Q")
    tmux.wait(for: "status=0")
    let checked = program.run("config check")
    #expect(checked.status == 1 && checked.output.contains("config.toml:1:1: no setting is called muose"))
  }

  @Test func `the samples are found beside the program, and the reader says what to press`() {
    let program = Program()
    let tmux = Tmux(columns: 100, rows: 30, program.line("seeds"))
    tmux.wait(for: "2 articles", "next, press j: the next article")
    tmux.press("Q")
    tmux.wait(for: "status=0")
  }

  @Test func `true colours reach a terminal that says it has them, and nothing else is changed for it`() {
    let program = Program()
    let line = program.line("--theme harbour '\(Program.seeds)'")
    let tmux = Tmux(columns: 100, rows: 30, "COLORTERM=truecolor TERM=xterm-256color \(line)")
    tmux.wait(for: "2 articles")
    #expect(tmux.colors.contains("48;2;8;24;40"))
    let poor = Tmux(columns: 100, rows: 30, "env -u COLORTERM TERM=xterm-256color \(line)")
    poor.wait(for: "2 articles")
    #expect(!poor.colors.contains("48;2;") && poor.colors.contains("48;5;"))
  }
}
