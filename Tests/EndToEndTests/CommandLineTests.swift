import Testing

@Suite struct CommandLineTests {
  @Test func `import takes only what is new, and the lists answer from the library`() {
    let program = Program()
    #expect(program.run("import '\(Program.seeds)'").output.contains("2 added"))
    #expect(program.run("import '\(Program.seeds)'").output.contains("2 unchanged"))
    #expect(program.run("list").output.split(separator: "\n").count == 2)
    #expect(program.run("quotes --speaker Bergner --jsonl").output.split(separator: "\n").count == 13)
    #expect(program.run("quotes --speaker 'Nouri al-Maliki'").output.contains("lawless gangs"))
    #expect(program.run("search amarah --csv").output.contains("003_05fc813fda878262"))
    let speakers = program.run("speakers --jsonl").output
    #expect(speakers.contains("\"name\":\"Kevin Bergner\"") && speakers.contains("\"quotes\":13,\"documents\":2"))
  }

  @Test func `quotations are counted by period, for all or for speakers side by side`() {
    let program = Program()
    _ = program.run("import '\(Program.seeds)'")
    func total(_ options: String, column: Int = 2) -> Int {
      let lines = program.run("histogram \(options)").output.split(separator: "\n")
      return lines.reduce(0) { $0 + (Int($1.split(separator: "\t", omittingEmptySubsequences: false)[column]) ?? 0) }
    }
    let all = program.run("quotes --jsonl").output.split(separator: "\n").count
    for period in ["day", "week", "month", "year"] { #expect(total("--by \(period)") == all) }
    #expect(total("--speaker Bergner --by day") == 13)
    let compared = program.run("histogram --speaker Bergner --speaker 'Nouri al-Maliki' --csv").output
    #expect(compared.hasPrefix("from,to,quotes,speaker,speaker_id\r\n"))
    #expect(compared.contains(",Kevin Bergner,kevin bergner"))
  }

  @Test func `links of one document and of all say why, and bad words for them are named`() {
    let program = Program()
    _ = program.run("import '\(Program.seeds)'")
    let all = program.run("links --jsonl").output.split(separator: "\n")
    #expect(all.count == 2 && all.allSatisfy { $0.contains("\"same_story\":[{\"id\":") })
    #expect(!all.contains { $0.contains("\"story\":null") })
    let id = program.run("list --csv").output.split(separator: "\r\n")[1].prefix { $0 != "," }
    #expect(program.run("links \(id)").output.contains("people: Kevin Bergner"))
    #expect(program.run("links nothing").status == 2)
    let negative = program.run("links --limit=-3")
    #expect(negative.status == 2 && negative.errors.contains("--limit"))
    #expect(program.run("links --limit 0 --jsonl").output.contains("\"same_story\":[]"))
  }

  @Test func `plain output stands in for the reader where standard output is no terminal`() {
    let program = Program()
    let ran = program.run("'\(Program.seeds)'")
    #expect(ran.output.contains("US says Iran behind violence in Iraq"))
    #expect(!ran.output.contains("\u{1B}"))
  }

  @Test func `names are joined, listed with the reason, and split on the command line`() {
    let program = Program()
    let lines = [("1", "Ada Tern"), ("2", "Tern"), ("3", "Jill Tern")].map { id, name in
      "{\"id\":\"\(id)\",\"text\":\"The wall stands\\n\\n\u{201C}We will not be hurried by anybody,\u{201D} Mayor \(name) said on Monday.\"}\n"
    }
    let file = program.file("tern.jsonl", Array(lines.joined().utf8))
    _ = program.run("import --jsonl '\(file)'")
    let joined = program.run("speakers join 'Ada Tern' Tern")
    #expect(joined.output == "Tern joined to Ada Tern: 2 quotations in 2 documents\n")
    #expect(program.run("quotes --speaker Tern --jsonl").output.split(separator: "\n").count == 2)
    #expect(program.run("speakers --jsonl ada").output.contains("\"why\":\"by you\""))
    #expect(program.run("speakers joined").output.hasPrefix("Tern\tAda Tern\t1\tby you"))
    let several = program.run("speakers join 'Ada Tern' ter")
    #expect(several.status == 2 && several.errors.contains("Jill Tern (1 quotations, id 'jil tern')"))
    #expect(program.run("speakers join 'Ada Tern' Nobody").errors.contains("no speaker is called 'Nobody'"))
    #expect(program.run("speakers join Tern").status == 2)
    #expect(program.run("speakers split Tern").output == "Tern split from Ada Tern\n")
    #expect(program.run("speakers split Tern").status == 2)
    #expect(program.run("speakers joined --proposed").output.isEmpty)
  }

  @Test(arguments: [
    ("extract no-such-file", 2, "no-such-file"), ("import no-such-file", 2, "no-such-file"),
    ("show nothing-like-it", 2, "nothing-like-it"), ("quotes --speaker Nobody", 2, "Nobody"),
    ("list --query 'speaker:'", 2, "filter"),
    ("histogram --speaker a --speaker b --speaker c --speaker d --speaker e", 2, "four"),
    ("histogram --by decade", 2, "decade"), ("histogram --speaker Nobody", 2, "Nobody"),
    ("extract --jobs 0 x", 2, "--jobs"),
  ])
  func `a mistake is named and ends with its status`(words: String, status: Int, named: String) {
    let program = Program()
    _ = program.run("import '\(Program.seeds)'")
    let ran = program.run(words)
    #expect(ran.status == status)
    #expect(ran.errors.contains(named))
  }

  @Test(arguments: ["list", "quotes", "speakers", "histogram", "search word", "show 1"])
  func `a command that only reads makes no library`(words: String) {
    let program = Program()
    let ran = program.run("\(words) --library '\(program.folder)/none.db'")
    #expect(ran.status == 2)
    #expect(ran.errors.contains("none.db: no library there"))
    #expect(sh("ls '\(program.folder)'").contains("none.db") == false)
  }

  @Test func `bad input is named, and the rest is done`() {
    let program = Program()
    let binary = program.file("picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    let empty = program.file("empty.txt", [])
    let ran = program.run("import '\(binary)' '\(empty)' '\(Program.seeds)' missing.txt")
    #expect(ran.status == 1)
    #expect(ran.output.contains("2 added"))
    for name in ["picture.png", "empty.txt", "missing.txt"] { #expect(ran.errors.contains(name)) }
  }

  @Test func `a file that is no library is refused and left as it was`() {
    let program = Program()
    let path = program.file("notes.txt", Array("my notes, which nobody may touch".utf8))
    let ran = program.run("import --library '\(path)' '\(Program.seeds)'")
    #expect(ran.status == 2)
    #expect(ran.errors.contains("notes.txt"))
    #expect(sh("cat '\(path)'") == "my notes, which nobody may touch")
  }

  @Test func `a closed pipe ends quietly`() {
    let program = Program()
    _ = program.run("import '\(Program.seeds)'")
    let printed = sh("\(program.line("quotes --json")) 2>&1 | head -c 1")
    #expect(printed == "[")
  }
}

@Suite struct ExportTests {
  @Test func `export writes a file whole, in the form that its name tells, and never over another`() {
    let program = Program()
    _ = program.run("import '\(Program.seeds)'")
    let ran = program.run("export --quotes --speaker Bergner --output bergner.csv")
    #expect(ran.status == 0 && ran.errors.contains("13 quotations of 2 articles written to bergner.csv"))
    #expect(sh("head -1 '\(program.folder)/bergner.csv'").hasPrefix("speaker,role,cue,quote,"))
    let again = program.run("export --output bergner.csv")
    #expect(again.status == 2 && again.errors.contains("--force writes over it"))
    #expect(sh("head -1 '\(program.folder)/bergner.csv'").hasPrefix("speaker,role,cue,quote,"))
    #expect(program.run("export --output bergner.csv --force").status == 0)
    #expect(sh("head -1 '\(program.folder)/bergner.csv'").hasPrefix("id,title,"))
    #expect(program.run("export 1 --quotes --format jsonl").output.split(separator: "\n").count == 11)
  }

  @Test(arguments: [
    ("export --output x.doc", "let it end in one of .json .jsonl"), ("export --output .", "does not tell the form"),
    ("export --output . --format csv", "a folder; name a file in it"),
    ("export --output none/x.csv", "its folder is not there"),
    ("export --format csv --output /dev/full", "disk is full"),
    ("export nobody", "no document 'nobody'"), ("export 1 --speaker Bergner", "not both"),
    ("export --query 'speaker:' --output x.csv", "the filter cannot be read"),
    ("export > /dev/full", "standard output"),
  ])
  func `what cannot be exported is named, and nothing is written`(words: String, named: String) {
    let program = Program()
    _ = program.run("import '\(Program.seeds)'")
    let ran = program.run(words)
    #expect(ran.status == 2)
    #expect(ran.errors.contains(named), "\(ran.errors)")
    #expect(sh("ls '\(program.folder)'").contains("x.csv") == false)
  }

  @Test func `an export whose reader goes away ends quietly`() {
    let program = Program()
    _ = program.run("import '\(Program.seeds)'")
    #expect(sh("(\(program.line("export --format jsonl")); echo status=$?) 2>&1 | head -c 1") == "{")
  }
}
