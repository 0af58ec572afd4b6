import Canvas
import Library
import Testing

@testable import Screens

@Test("y copies a quote, a citation, JSON and Markdown; e and o hand out the file")
func handedOut() throws {
  var (play, _) = try playHarbour("j<enter>]q")
  play.type("yy")
  #expect(play.asked.last == .copy("We had nine hundred pages a week"))
  play.type("yc")
  #expect(
    play.asked.last
      == .copy(
        "“We had nine hundred pages a week” — Ilse Marten, in “How the harbour wall lost its money: a budget nobody read”, "
          + "daily-tide, 2 Feb 2016, bytes 129-161 of the text."))
  play.type("yj")
  guard case .copy(let json) = play.asked.last else {
    Issue.record("nothing copied")
    return
  }
  #expect(json.hasPrefix("{\"id\":\"wall\",\"title\":\"How the harbour wall"))
  #expect(json.contains("\"speaker\":{\"id\":\"ilse marten\",\"name\":\"Ilse Marten\"},\"role\":null,\"cue\":\"said\""))
  play.type("ym")
  guard case .copy(let markdown) = play.asked.last else { return }
  #expect(markdown.hasPrefix("> “We had nine hundred pages a week”\n>\n> — Ilse Marten, in “How the harbour"))
  play.type("qyy")
  guard case .copy(let text) = play.asked.last else { return }
  #expect(text.hasPrefix("HARBOUR TOWN — The wall was priced"))
  #expect(text.contains("\n\nMayor Ada Pruitt, who had promised"))
}

@Test("Progress shows in the header; rows appear and the cursor's article stays")
func importing() throws {
  var (play, folder) = try playHarbour("jj")
  #expect(!folder.path.isEmpty)
  var progress = ImportProgress()
  progress.done = 120
  progress.total = 4_000
  play.take([.progress(progress)])
  #expect(play.lines[0].hasSuffix("reading 120"), "the total is not known while folders are listed")
  _ = try play.library.add([
    document("new", "News of the hour", date: "2016-02-04", source: "daily-tide", ["x"]),
    document("newer", "News of the minute", date: "2016-02-05", source: "daily-tide", ["x"]),
  ])
  progress.done = 4_000
  progress.added = 2
  play.take([.progress(progress)])
  #expect(play.model.articles.current?.key == "ferry")
  #expect(play.model.articles.position == 4)
  #expect(play.lines[0].contains("10 articles"))
  progress.isFinished = true
  progress.failures = ["news/lost.txt: no permission to read it; chmod u+r gives it"]
  play.take([.progress(progress)])
  #expect(play.text.contains("news/lost.txt: no permission"))
  #expect(!play.lines[0].contains("reading"))
}

@Test("Before the cursor was moved, the newest article is the first row as documents come")
func importingAtTheStart() throws {
  let folder = try Folder()
  let library = try folder.library()
  var play = Play(library, size: Size(columns: 80, rows: 24))
  var progress = ImportProgress()
  for article in harbour.reversed() {
    _ = try library.add([article])
    progress.added += 1
    progress.done += 1
    play.take([.progress(progress)])
  }
  #expect(play.model.articles.rows == (try library.articles(.none, .first, limit: 20)))
  #expect(play.model.articles.current?.key == "delay")
  #expect(play.model.articles.cursor == 0)
}

@Test("C-c stops an import, R asks for one; C-z suspends, in a prompt too; C-l draws anew")
func runningWork() throws {
  var (play, _) = try playHarbour()
  play.take([.progress(ImportProgress())])
  play.type("<C-c>R<C-z>:<C-z><esc><C-l>")
  #expect(play.asked == [.stopImport, .rescan, .suspend, .suspend, .redraw])
  play.take([.input(.resumed), .input(.hangup)])
  #expect(play.asked.suffix(2) == [.redraw, .quit])
}

@Test("A failing library is said once and asked again only when something changes")
func failingLibrary() throws {
  let (play, _) = try playHarbour()
  var model = play.model
  var progress = ImportProgress()
  progress.added = 1
  progress.done = 1
  _ = model.update(.progress(progress))
  #expect(model.settle().contains(.library(.articleCount(.none))))
  #expect(model.update(.unanswered(.articleCount(.none), "library: disk I/O error")).isEmpty)
  #expect(model.message?.isFailure == true)
  #expect(model.settle().isEmpty)
  progress.added = 2
  _ = model.update(.progress(progress))
  #expect(model.settle() == [.library(.articleCount(.none))], "the others are still under way")
}

@Test("The mouse: a click selects, a second one opens, the wheel scrolls, the key line is clickable")
func mouse() throws {
  var (play, _) = try playHarbour()
  func click(_ row: Int, _ column: Int) {
    play.take([.input(.mouse(Mouse(.press, at: Point(row: row, column: column))))])
  }
  click(3, 20)
  #expect(play.model.articles.cursor == 2 && play.model.focus == .list)
  click(3, 20)
  #expect(play.model.focus == .text)
  click(2, 20)
  #expect(play.model.focus == .list && play.model.articles.cursor == 1)
  play.take([.input(.mouse(Mouse(.wheelDown, at: Point(row: 15, column: 10))))])
  #expect(play.model.detail.top == 3 && play.model.focus == .list)
  let help = try #require(play.model.keyLine().last)
  click(23, help.columns.lowerBound)
  #expect(play.model.overlay != nil)
  play.type("<esc>f is:unread wall<enter>S<space><enter>")
  let chip = try #require(play.model.headerChips.first { $0.text.contains("wall") })
  click(0, chip.columns.lowerBound + 1)
  #expect(play.model.chips == ["is:unread", "speaker:Ada Pruitt"])
  play.type("H<backspace><backspace><backspace>:set mouse off<enter>")
  #expect(!play.frame.wantsMouse)
  let before = play.model.spot
  click(1, 20)
  #expect(play.model.spot == before)
}

@Test("The command line: rows, settings, names, completion, palette, history")
func commandLine() throws {
  var (play, _) = try playHarbour(":5<enter>")
  #expect(play.model.articles.cursor == 4)
  play.type(":set hints off<enter>")
  #expect(!play.model.settings.hints && play.frame.size.rows == 24)
  play.type(":set hin<tab><enter>")
  #expect(play.model.settings.hints)
  play.type(":save-display screen.txt<enter>")
  #expect(play.asked.last == .saveDisplay(path: "screen.txt"))
  play.type(":overv<enter>")
  #expect(play.model.screen == .overview)
  play.type(":<up><enter>")
  #expect(play.model.screen == .overview)
  play.type(":filter tide<enter>")
  #expect(play.model.screen == .articles && play.model.chips == ["tide"])
  play.type(":filter \"tide<enter>")
  #expect(play.model.chips == ["tide"], "a mistake keeps the last good list")
  #expect(play.text.contains("quotation mark"))
  play.type(":set<enter>")
  #expect(play.text.contains("which setting? theme, signs, hints, mouse"))
  play.type(":nonsense here<enter>")
  #expect(play.text.contains("no command nonsense"))
  play.type(":quit<enter>")
  #expect(play.asked.last == .quit)
}

@Test("The help runs the line under its cursor")
func helpRuns() throws {
  var (play, _) = try playHarbour("?overview<enter>")
  #expect(play.model.screen == .overview)
  play.type("1<wait>?set a mark<enter>x")
  #expect(play.model.marks["x"] != nil)
}

@Test("The filter line narrows while typing; Enter keeps, Esc restores, a mistake is underlined")
func filterLine() throws {
  var (play, _) = try playHarbour("3jftide")
  #expect(play.model.articles.rows.count == 1)
  play.type("<esc>")
  #expect(play.model.filter.isEmpty && play.model.articles.cursor == 3)
  play.type("fis:unread tide<enter>")
  #expect(play.model.chips == ["is:unread", "tide"])
  play.type("<backspace>")
  #expect(play.model.chips == ["is:unread"])
  play.type("f \"wall")
  #expect(play.model.articles.rows.count == 8, "the last good list stays")
  let row = play.model.layout.status.row
  #expect(play.frame[row, "filter: is:unread  ".count].style.attributes.contains(.underline))
  play.type("<enter>")
  #expect(play.model.overlay != nil, "a mistake cannot be kept")
  play.type("\"<enter>")
  #expect(play.model.chips == ["is:unread", "\"wall\""])
  play.type("H")
  #expect(play.model.chips == ["is:unread"])
}

@Test("A mistake in the filter line is always said, and the list is that of the words before it")
func filterMistakes() throws {
  for size in ["80x24", "120x40", "40x10"] {
    var (play, _) = try playHarbour("<size \(size)>fwall author:x")
    let row = play.model.layout.status.row
    #expect(play.lines[row].hasPrefix("filter: wall author:x"))
    #expect(play.lines[row + 1].hasPrefix(" no field author; there are speaker "))
    #expect(play.lines[row + 1].hasSuffix("…"))
    #expect(play.frame[row, "filter: wall ".count].style.attributes.contains(.underline))
    #expect(!play.frame[row, "filter: wall".count].style.attributes.contains(.underline))
    #expect(play.model.chips == ["wall"] && play.model.articles.rows.count == 2)
    play.type("<enter>")
    #expect(play.lines[row + 1].hasPrefix(" no field author"))
    play.type("<backspace><backspace><backspace>")
    #expect(play.lines[row + 1].contains("type: narrow the list"))
    play.type("<esc>:set hints off<enter>fwall author:x")
    #expect(play.lines[play.model.layout.status.row - 1].hasPrefix(" no field author"))
  }
}

@Test("The words before a mistake are whole parts of the line")
func goodWords() {
  func good(_ text: String, _ mistake: Int) -> String { FilterText.good(of: text, before: mistake) }
  #expect(good("author:x", 0) == "")
  #expect(good("tide \"a", 5) == "tide")
  #expect(good("tide date:1x", 10) == "tide")
  #expect(good("tide (wall author:x", 11) == "tide")
  #expect(good("\"high tide\" OR -x:y", 16) == "\"high tide\"")
}

@Test("A search without hits goes back to where it began")
func searchesWithoutHits() throws {
  var (play, _) = try playHarbour("j<enter>jj")
  let top = play.model.detail.top
  play.type("/quay")
  #expect(play.model.detail.top != top)
  play.type("x")
  #expect(play.model.detail.top == top)
  #expect(play.text.contains("not found: quayx"))
  play.type("<enter>")
  #expect(play.model.detail.top == top)
  (play, _) = try playHarbour("jj/flood")
  #expect(play.model.articles.current?.key == "map")
  play.type("x")
  #expect(play.model.articles.current?.key == "ferry")
  play.type("<backspace>")
  #expect(play.model.articles.current?.key == "map")
  play.type("x<enter>")
  #expect(play.model.articles.current?.key == "ferry")
}

@Test("The header's figures are those of the list that is shown")
func headerFigures() throws {
  var (play, _) = try playHarbour("", 120, 40)
  #expect(play.lines[0].hasSuffix("8 articles · 8 unread · 12 quotes"))
  play.type("fsource:daily-tide<enter>")
  #expect(play.lines[0].hasSuffix("2 of 8 articles · 2 unread · 6 quotes"))
  play.type("<backspace>ftide<enter>")
  // Its article has five quotes, none of them with the word.
  #expect(play.lines[0].hasSuffix("1 of 8 articles · 1 unread"))
  play.type("2<wait>")
  #expect(play.lines[0].hasSuffix("0 quotes · 1 of 8 articles"))
}

@Test("Dates of earlier years have their day where the list is wide")
func dates() throws {
  #expect(Wording.date("2015-11-04T08:00", today: "2016-02-03") == "2015-11")
  #expect(Wording.date("2015-11-04T08:00", today: "2016-02-03", width: 10) == "2015-11-04")
  #expect(Wording.date("2016-02-03", today: "2016-02-03", width: 10) == "Feb 03")
  #expect(Wording.date("2015-11", today: "2016-02-03", width: 10) == "2015-11")
  var (play, _) = try playHarbour("2<wait>", 120, 40)
  #expect(play.text.contains("2015-12-20"))
  play.type("<size 80x24>G")
  #expect(play.text.contains("2015-12") && !play.text.contains("2015-12-20"))
}

@Test("Control characters of a document never come into a frame")
func controlCharacters() throws {
  let folder = try Folder()
  let library = try folder.library()
  let evil = "\u{1B}[2J\u{9B}31m\u{07}\u{202E}title"
  _ = try library.add([
    document(
      evil, evil, date: "2016-\u{1B}[0m02", source: evil, ["“{\(evil)|\(evil)|said}” said.", evil], related: [evil])
  ])
  for script in ["", "<enter>", "2<wait>", "2<wait><enter>", "3<wait>", "S", "gl", "i", "s", "5<wait>", "ga"] {
    for size in ["80x24", "200x60"] {
      var play = Play(library, size: Size(columns: 80, rows: 24))
      play.type("<size \(size)>" + script)
      let bad = play.text.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || (0x202A...0x202E).contains($0.value)
      }
      #expect(bad.isEmpty, "\(script)")
      #expect(play.frame.title?.unicodeScalars.allSatisfy { $0.value >= 0x20 } == true, "\(script)")
    }
  }
}

@Test("A storm of sizes, one key before it and one after, ends at the last size with the row in sight")
func stormOfSizes() throws {
  let library = try #require(Shelf.library)
  var play = Play(library, size: Size(columns: 120, rows: 40))
  play.type("30j")
  var dice = Dice(state: 5)
  var events: [Event] = (0..<200).map { _ in
    .input(.resize(Size(columns: dice.roll(500) + 1, rows: dice.roll(200) + 1)))
  }
  events.append(.input(.resize(Size(columns: 80, rows: 24))))
  play.take(events)
  #expect(play.frame.size == Size(columns: 80, rows: 24))
  #expect(play.model.articles.position == 30)
  let list = try #require(play.model.layout.list)
  let cursor = try #require(play.frame.cursor)
  #expect(list.contains(cursor))
  play.take([
    .input(.resize(Size(columns: 1, rows: 1))), .input(.key(Key(.character("j")))),
    .input(.resize(Size(columns: 500, rows: 200))),
  ])
  #expect(play.model.articles.position == 31)
  #expect(play.text.contains("Title"))
}
