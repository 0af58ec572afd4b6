import Glibc
import Testing

/// The real program in a real terminal: what golden frames cannot show.
@Suite(.serialized) struct ReaderTests {
  @Test func `the reader opens on the seeds, filters by a speaker, and takes the filter off`() {
    let program = Program()
    let tmux = Tmux(columns: 120, rows: 40, program.line("'\(Program.seeds)'"))
    tmux.wait(for: "US says Iran behind violence in Iraq", "The Iraqi government has launched", "2 articles")
    tmux.press("2")
    tmux.wait(for: "lawless gangs", "There is no question that", "al-Maliki")
    tmux.press("s")
    let filtered = tmux.wait(for: "Kevin Bergner", "13 quotes", "2 articles")
    #expect(!filtered.contains("lawless gangs"))
    tmux.press("BSpace")
    tmux.wait(for: "lawless gangs")
    tmux.press("Q")
    tmux.wait(for: "status=0")
  }

  @Test func `the screen follows the terminal's size, and comes back from a size too small`() {
    let program = Program()
    let tmux = Tmux(columns: 120, rows: 40, program.line("'\(Program.seeds)'"))
    tmux.wait(for: "US says Iran behind violence", "│")
    tmux.resize(columns: 30, rows: 8)
    tmux.wait(for: "too small")
    tmux.resize(columns: 80, rows: 24)
    tmux.wait(for: "US says Iran behind violence")
    tmux.press("Q")
    tmux.wait(for: "status=0")
  }

  @Test func `e opens the editor at the quotation's line, and the screen comes back when it fails or is not there`() {
    let program = Program()
    let editor = program.file(
      "vi", Array("#!/bin/sh\ngrep SigIgn /proc/$$/status\necho EDITING \"$@\"\nread x\nexit 3\n".utf8))
    let lines = [#"{"id": "a", "text": "One."}"#, #"{"id": "b/2", "text": "The second wall.", "date": "2016-02-01"}"#]
    let records = program.file("c.jsonl", Array(lines.joined(separator: "\n").utf8))
    _ = sh("chmod +x '\(editor)'")
    func start(_ words: String, _ editor: String) -> Tmux {
      Tmux(columns: 120, rows: 30, "VISUAL= EDITOR='\(editor)' " + program.line(words))
    }
    var tmux = start("'\(Program.seeds)/000_f86104903fd60d1c.txt'", editor)
    tmux.wait(for: "US says Iran behind violence in Iraq")
    tmux.press("Enter", "]", "q", "e")
    let shown = tmux.wait(for: "EDITING +", "000_f86104903fd60d1c.txt")
    // Closed pipes end what the editor runs: bit 12 is SIGPIPE.
    let ignored = shown.split(separator: "\n").first { $0.hasPrefix("SigIgn") }?.split(whereSeparator: \.isWhitespace)
      .last
    #expect(ignored.flatMap { UInt64($0, radix: 16) }.map { $0 & 1 << 12 } == 0)
    tmux.press("Enter")
    tmux.wait(for: "ended with 3", "US says Iran behind violence in Iraq")
    tmux.press("Q")
    tmux.wait(for: "status=0")
    tmux = start("--fresh", "no-such-editor")
    tmux.wait(for: "US says Iran behind violence in Iraq")
    tmux.press("e")
    tmux.wait(for: "no program no-such-editor to edit with", "US says Iran behind violence in Iraq")
    tmux.press("Q")
    tmux.wait(for: "status=0")
    tmux = start("--library '\(program.folder)/lines.db' '\(records)'", editor)
    tmux.wait(for: "The second wall", "One")
    tmux.press("g", "g", "e")
    tmux.wait(for: "EDITING +2 ", "c.jsonl")
    tmux.press("Enter")
    tmux.wait(for: "ended with 3")
    tmux.press("Q")
    tmux.wait(for: "status=0")
  }

  @Test func `the next start begins where the last one ended, after Q and after a hangup; --fresh and a query do not`()
    throws
  {
    let program = Program()
    _ = program.run("import '\(Program.seeds)'")
    func start(_ words: String = "") -> Tmux { Tmux(columns: 100, rows: 30, program.line(words)) }
    var tmux = start()
    tmux.wait(for: "US says Iran behind")
    tmux.press("2")
    tmux.wait(for: "SPEAKER")
    tmux.type("fspeaker:bergner")
    tmux.press("Enter")
    tmux.wait(for: "speaker:bergner", "1/")
    tmux.press("j")
    let last = tmux.wait(for: "2/", "13 quotes · 2 articles")
    tmux.press("Q")
    tmux.wait(for: "status=0")
    tmux = start()
    let restored = tmux.wait(for: "speaker:bergner", "2/", "13 quotes · 2 articles")
    #expect(restored.split(separator: "\n").first == last.split(separator: "\n").first)
    tmux.press("1", "BSpace")
    tmux.wait(for: "2 articles")
    kill(try #require(tmux.program), SIGHUP)
    tmux.wait(for: "status=")
    tmux = start("--query is:unread")
    tmux.wait(for: "Articles  is:unread")
    tmux.press("Q")
    tmux.wait(for: "status=0")
    tmux = start("--fresh")
    #expect(!tmux.wait(for: "2 articles").contains("is:unread"))
    tmux.press("Q")
    tmux.wait(for: "status=0")
    _ = sh("echo rubbish > \"$(ls '\(program.folder)'/state/briefings/place-*)\"")
    tmux = start()
    tmux.wait(for: "2 articles", "could not be read")
  }

  @Test func `what another program changes is seen within seconds, and the row stays`() {
    let program = Program()
    _ = program.run("import '\(Program.seeds)'")
    let tmux = Tmux(columns: 100, rows: 30, program.line(""))
    tmux.wait(for: "US says Iran behind")
    tmux.press("j")
    tmux.wait(for: "2/2")
    let id = program.run("list").output.split(separator: "\t").first ?? ""
    #expect(program.run("tag add urgent '\(id)'").output.contains("1 tagged urgent"))
    tmux.wait(for: "urgent", "2/2")
    let added = program.file("new.txt", Array("The wall stands, said the mayor, Ada Pruitt.".utf8))
    _ = program.run("import '\(added)'")
    tmux.wait(for: "3 articles")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT])
  func `the terminal is put back after a signal`(signal: Int32) throws {
    let program = Program()
    let settings = program.folder + "/settings"
    let reader = program.line("'\(Program.seeds)'")
    let tmux = Tmux(
      columns: 80, rows: 24,
      "stty -g >'\(settings)'; \(reader); ended=$?; stty -g | cmp - '\(settings)' && (exit $ended)")
    tmux.wait(for: "US says Iran behind")
    kill(try #require(tmux.program), signal)
    let left = tmux.wait(for: "status=\(128 + signal)")
    #expect(!left.contains("US says Iran behind"), "the alternate screen was not left")
    #expect(!left.contains("differ"), "the terminal's settings are not as they were")
  }

  @Test func `suspended with C-z, the program gives the terminal back, and draws it anew when it continues`() {
    let program = Program()
    let tmux = Tmux(columns: 80, rows: 24, "bash --norc -i")
    tmux.wait(for: "bash")
    tmux.type(program.line("'\(Program.seeds)'"))
    tmux.press("Enter")
    tmux.wait(for: "US says Iran behind", "? keys")
    tmux.press("C-z")
    let stopped = tmux.wait(for: "Stopped")
    #expect(!stopped.contains("? keys"), "the alternate screen was not left")
    tmux.type("fg")
    tmux.press("Enter")
    tmux.wait(for: "US says Iran behind", "? keys")
    tmux.press("Q")
    tmux.wait(for: "Stopped")
  }

  @Test func `w writes the list to a file, and | shows what a command makes of the article`() {
    let program = Program()
    let tmux = Tmux(columns: 100, rows: 30, "cd '\(program.folder)'; " + program.line("'\(Program.seeds)'"))
    tmux.wait(for: "US says Iran behind violence", "2 articles")
    tmux.press("w")
    tmux.wait(for: "all quotations listed")
    tmux.press("Q")
    tmux.type("said.csv")
    tmux.press("Enter")
    tmux.wait(for: "quotations of 2 articles written to said.csv")
    #expect(sh("head -1 '\(program.folder)/said.csv'").hasPrefix("speaker,role,cue,quote,"))
    tmux.press("w", "Q")
    tmux.type("said.csv")
    tmux.press("Enter")
    tmux.wait(for: "said.csv is there already: write over it? (y/n)")
    tmux.press("n")
    tmux.wait(for: "left as it is")
    tmux.type("|a")
    // Ends early: the closed pipe must neither stop the reader nor be an error. `yes` ends by the same signal.
    tmux.type("head -c 3 | tr U V; yes | head -1; printf '\\033[31mred\\n'")
    tmux.press("Enter")
    tmux.wait(for: "VS ", " y", " red")
    tmux.press("q", "Q")
    tmux.wait(for: "status=0")
  }

  @Test func `a pattern in the filter line narrows the list, quotes are sorted and copied together`() {
    let program = Program()
    let tmux = Tmux(columns: 100, rows: 30, program.line("'\(Program.seeds)'"))
    tmux.wait(for: "US says Iran behind violence", "2 articles")
    tmux.type("f/beh[i]nd viol.nce/")
    tmux.wait(for: "filter: /beh[i]nd viol.nce/", "1 of 2 articles")
    tmux.press("Enter", "BSpace")
    tmux.wait(for: "2 articles")
    tmux.press("2")
    tmux.wait(for: "QUOTE", "Kevin Bergner")
    tmux.type("xp")
    tmux.wait(for: "by speaker")
    tmux.type("vjjyy")
    tmux.wait(for: "copied: 3 quotes")
    tmux.press("Q")
    tmux.wait(for: "status=0")
  }
}
