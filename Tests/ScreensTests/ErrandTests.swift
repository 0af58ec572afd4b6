import Canvas
import Exports
import Library
import Testing

@testable import Screens

/// What the keys asked of the world.
private func asked(_ script: String, screen: String = "120x40") throws -> [Effect] {
  try playHarbour("<size \(screen)>" + script).play.asked
}

@Test("Menus and prompts for what goes out are as they were last looked at", arguments: ["80x24", "120x40", "200x60"])
func errandFrames(_ size: String) throws {
  for (name, script) in [
    ("write-menu", "jw"), ("write-prompt", "jwlout.cs"), ("write-mistake", "jwlout.doc<enter>"), ("pipe-menu", "j|"),
    ("pipe-prompt", "2<wait>|qgrep -c wall"),
  ] {
    let (play, _) = try playHarbour("<size \(size)>" + script)
    try expectGolden(play.frame, "\(name)-\(size)")
  }
}

@Test("w writes what was chosen, in the form that the name's ending gives")
func write() throws {
  let (play, _) = try playHarbour("jwa/tmp/wall.md<enter>")
  guard case .write(let errand) = try #require(play.asked.last) else { return #expect(Bool(false)) }
  #expect(errand.format == .md && errand.path == "/tmp/wall.md" && !errand.replaces)
  #expect(errand.choice == .documents([try #require(play.model.articles.current?.id)]))
  #expect(play.text.contains("writing /tmp/wall.md"))
}

@Test("A selection goes out instead of the row under the cursor")
func writesSelection() throws {
  let (play, _) = try playHarbour("tjjtw<enter>some.bib<enter>")
  guard case .write(let errand) = try #require(play.asked.last), case .documents(let ids) = errand.choice else {
    return #expect(Bool(false))
  }
  #expect(ids.count == 2 && errand.format == .bib)
}

@Test("In the quote browser the quotation is nearest, then its article, then the list")
func writesQuotes() throws {
  let (play, _) = try playHarbour("2<wait>wq.csv<backspace><backspace><backspace><backspace>x.csl.json<enter>")
  guard case .write(let errand) = try #require(play.asked.last), case .quotations(let ids) = errand.choice else {
    return #expect(Bool(false))
  }
  #expect(ids.count == 1 && errand.format == .csl)
  #expect(
    try asked("2<wait>wQx.csv<enter>").contains { if case .write(let w) = $0 { w.choice.isOfQuotes } else { false } })
}

@Test("A name without a known ending is not taken, and what is typed stays")
func nameWithoutForm() throws {
  for name in ["out.doc", "out", ".csv", "folder/.csv"] {
    let (play, _) = try playHarbour("jwa\(name)<enter>")
    #expect(!play.asked.contains { if case .write = $0 { true } else { false } }, "\(name)")
    #expect(play.text.contains("write to: \(name)"))
  }
}

@Test("A file that is there is only written over after y")
func overwriting() throws {
  var (play, folder) = try playHarbour("jwax.csv<enter>")
  guard case .write(let errand) = try #require(play.asked.last) else { return #expect(Bool(false)) }
  for answer in ["n", "<esc>", "<enter>", "<space>"] {
    play.take([.errand(.isThere(errand))])
    try expectGolden(play.frame, "write-over-80x24")
    let before = play.asked.count
    play.type(answer)
    #expect(play.text.contains("x.csv was left as it is"))
    #expect(play.asked.count == before)
  }
  play.take([.errand(.isThere(errand))])
  play.type("y")
  guard case .write(let second) = try #require(play.asked.last) else { return #expect(Bool(false)) }
  #expect(second.replaces && second.path == "x.csv")
  withExtendedLifetime(folder) {}
  folder = try Folder()
}

@Test("While something is written its progress shows, nothing else is begun, C-c stops it, and Q asks once")
func underWay() throws {
  var (play, _) = try playHarbour("jwlx.csv<enter>")
  play.take([.errand(.progress("writing x.csv", done: 1200, total: 31_072))])
  #expect(play.text.contains("writing x.csv: 1,200 of 31,072  C-c stops it"))
  play.type("wly.csv<enter>")
  #expect(play.text.contains("still at it"))
  play.type("Q")
  #expect(!play.asked.contains(.quit))
  #expect(play.text.contains("Q again"))
  play.type("<C-c>")
  #expect(play.asked.contains(.stopErrand))
  play.take([.errand(.ended("stopped: nothing was written to x.csv", isFailure: false))])
  #expect(play.text.contains("nothing was written to x.csv"))
  play.type("Q")
  #expect(play.asked.last == .quit)
}

@Test("Tab goes on with a file name as far as it is clear, and shows the names that fit")
func fileNames() throws {
  var (play, _) = try playHarbour("jwane<tab>")
  #expect(play.asked.last == .complete("ne"))
  play.take([.completions(of: "ne", ["news/", "newer.csv"])])
  #expect(play.text.contains("write to: new") && play.text.contains("news/  newer.csv"))
  play.type("s<tab>")
  play.take([.completions(of: "news", ["news/"])])
  #expect(play.text.contains("write to: news/"))
  // An answer that comes too late is passed over.
  play.take([.completions(of: "ne", ["nemo.csv"])])
  #expect(play.text.contains("write to: news/"))
}

@Test("| j pipes JSON Lines, the other letters text; what the command prints is shown without control characters")
func piping() throws {
  var (play, _) = try playHarbour("j|jjq .<enter>")
  guard case .pipe(let errand) = try #require(play.asked.last) else { return #expect(Bool(false)) }
  #expect(errand.format == .jsonl && errand.command == "jq .")
  let printed =
    "\u{1B}[31mred\u{1B}[0m and \u{1B}]0;title\u{7} bell\r\n\tnext\n" + String(repeating: "line\n", count: 50)
  play.take([
    .errand(.printed(PrintedOutput(command: "jq .", bytes: Array(printed.utf8), isCut: true, status: 2)))
  ])
  #expect(play.lines[1] == " red and ·]0;title· bell")
  #expect(play.lines[2] == "         next")
  #expect(play.text.contains("jq .: ended with 2"))
  try expectGolden(play.frame, "output-80x24")
  play.type("G")
  #expect(play.text.contains("more was printed"))
  play.type("<size 40x12>gj<size 120x40>q")
  #expect(play.text.contains("ferry") || play.text.contains("Ferry"))
}

@Test("O offers address, file, folder and the links in the text, each to be opened by its letter")
func openMenu() throws {
  let folder = try Folder()
  let library = try folder.library()
  var piece = document(
    "links", "Where the tide tables are", date: "2016-02-01", source: nil,
    ["They are at https://tide.example/tables (see http://port.example/a_(b)). Mail is not one: ftp://x.example."])
  piece.document.source.stated.url = "https://news.example/links?a=1"
  _ = try library.add([piece])
  var play = Play(library, size: Size(columns: 80, rows: 24))
  play.type("O")
  try expectGolden(play.frame, "open-menu-80x24")
  play.type("2")
  #expect(play.asked.last == .browse("http://port.example/a_(b)"))
  play.type("O<enter>")
  #expect(play.asked.last == .browse("https://news.example/links?a=1"))
}

/// An article with addresses in it, by somebody who would like to say more to the terminal than that.
private func articleWithAddresses() throws -> (Play, Folder) {
  let folder = try Folder()
  let library = try folder.library()
  var good = document(
    "links", "Where the tide tables are", date: "2016-02-02", source: "daily-tide",
    [
      "The tables are at https://tide.example/tables (see also http://port.example/a_(b)), and the long ones, which nobody "
        + "reads, at https://tide.example/tables/of/every/day/since/the/harbour/was/built/and/of/the/days/before?year=all "
        + "in the town hall. “{Look at https://tide.example/tables|Ada Pruitt|said}”, Ada Pruitt said.",
      "Mail is no link: ftp://x.example, nor is https://x.example\u{1B}]8;;evil\u{7} more than it shows.",
    ])
  good.document.source.stated.url = "https://news.example/links?a=1"
  var bad = document("evil", "An address that is none", date: "2016-02-01", source: "evil", ["Words."])
  bad.document.source.stated.url = "https://x.example/\u{1B}\\\u{1B}]52;c;eA==\u{7}"
  _ = try library.add([good, bad])
  return (Play(library, size: Size(columns: 80, rows: 24)), folder)
}

@Test("The source and the addresses in the text are links, over line ends too; no hostile one is")
func links() throws {
  var (play, folder) = try articleWithAddresses()
  play.type("<enter>")
  try expectGolden(play.frame, "article-addresses-80x24")
  play.type("i")
  #expect(play.frame.dump().contains(" https://news.example/links?a=1"))
  play.type("qqj<enter>")
  #expect(play.text.contains("An address that is none") && !play.frame.dump().contains("--- links"))
  play.type("i")
  #expect(!play.frame.dump().contains("--- links"))
  withExtendedLifetime(folder) {}
  folder = try Folder()
}

@Test("Without osc8 nothing leads anywhere")
func withoutLinks() throws {
  let (first, folder) = try articleWithAddresses()
  var play = first
  play.type("<enter>:set osc8 off<enter>")
  #expect(play.text.contains("https://tide.example/tables") && !play.frame.dump().contains("--- links"))
  play.type(":set osc8 on<enter>")
  #expect(play.frame.dump().contains("--- links"))
  withExtendedLifetime(folder) {}
}

@Test("A command that was stopped is said to be, whatever it ended with", arguments: [0, 143])
func stoppedCommand(_ status: Int32) throws {
  var (play, _) = try playHarbour("j|acat<enter><C-c>")
  #expect(play.asked.last == .stopErrand && play.text.contains("stopping: running cat"))
  play.take([.errand(.progress("running cat", done: 1, total: nil))])
  play.take([.errand(.printed(PrintedOutput(command: "cat", bytes: [], isCut: false, status: status)))])
  #expect(play.text.contains("stopped: cat") && !play.text.contains("stopping") && !play.text.contains("ended with"))
}

@Test("Web addresses end before the stops and brackets behind them")
func addresses() {
  func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return webAddresses(in: bytes, 0..<bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
  #expect(found("see https://a.example/b, or (http://c.example/d).") == ["https://a.example/b", "http://c.example/d"])
  #expect(found("https://a.example/x_(y) \"http://b.example\"") == ["https://a.example/x_(y)", "http://b.example"])
  #expect(found("http:// https://") == [])
  #expect(found("hhttps://a.example”") == ["https://a.example"])
  #expect(found("http") == [] && found("https:/") == [])
}

@Test("y copies the words as they are, a citation, the address, JSON and Markdown")
func copies() throws {
  func copied(_ script: String) throws -> String {
    guard case .copy(let text) = try #require(try asked(script).last) else { return "" }
    return text
  }
  #expect(try copied("j<enter>]qyy") == "We had nine hundred pages a week")
  #expect(
    try copied("j<enter>]qyc").hasPrefix(
      "“We had nine hundred pages a week” — Ilse Marten, in “How the harbour wall lost its money: a budget nobody read”, "
        + "daily-tide, 2 Feb 2016, bytes "))
  #expect(try copied("j<enter>]qyj").hasPrefix("{\"id\":\"wall\",\"title\":\"How the harbour wall"))
  #expect(try copied("j<enter>]qym").hasPrefix("> “We had nine hundred pages a week”\n>\n> — Ilse Marten, in “How"))
  #expect(try copied("jyc") == "“How the harbour wall lost its money: a budget nobody read”, daily-tide, 2 Feb 2016.")
}

@Test("w and | have one letter for one thing, and a letter that means nothing there is said to")
func menuLetters() throws {
  for place in ["j", "j<enter>]q", "2<wait>", "3<wait>", "tt", "2<wait>tt"] {
    func letters(_ key: String) throws -> [Character: String] {
      let (play, _) = try playHarbour(place + key)
      guard case .menu(let menu) = play.model.overlay else { return [:] }
      return Dictionary(menu.lines.map { ($0.letter, $0.words) }, uniquingKeysWith: { one, _ in one })
    }
    let write = try letters("w")
    let pipe = try letters("|")
    #expect(!write.isEmpty)
    for (letter, words) in write { #expect(pipe[letter] == "\(words), as text", "\(place)\(letter)") }
    #expect(Set(pipe.keys) == Set(write.keys).union(["j"]))
  }
  for (script, words) in [
    ("w", "z means nothing here: a s l Q or Enter choose, Esc closes"), ("F", "z means nothing here: Enter takes"),
    ("i", "z means nothing here"),
  ] {
    var (play, _) = try playHarbour(script + "z")
    #expect(play.text.contains(words), "\(script)")
    #expect(play.model.overlay != nil && play.asked.contains(.bell))
    play.type("<down>")
    #expect(!play.text.contains("means nothing"))
  }
}
