import Canvas
import Library
import Testing

@testable import Screens

/// The reader beside a library that looks one row through when it is told to.
private struct Slow {
  var reader: Reader
  let library: Library
  let folder: Folder
  private(set) var waiting: [Request] = []

  init(_ script: String = "", _ columns: Int = 100, _ rows: Int = 24) throws {
    folder = try Folder()
    library = try folder.library()
    _ = try library.add(harbour)
    reader = Reader(size: Size(columns: columns, rows: rows), today: "2016-02-03")
    take([])
    type(script)
  }

  /// Everything but sweeps is answered at once.
  mutating func take(_ events: [Event]) {
    var effects = reader.handle(events, library: library)[...]
    while let effect = effects.popFirst() {
      guard case .library(let request) = effect else { continue }
      if case .sweep = request {
        waiting.append(request)
      } else {
        effects += reader.handle([request.answer(from: library)], library: library)
      }
    }
  }

  mutating func type(_ script: String) {
    for case .key(let key) in Play.tokens(script) { take([.input(.key(key))]) }
  }

  /// One row of each list that is asked to be looked through.
  mutating func look() throws {
    let requests = waiting
    waiting = []
    for case .sweep(let filter, let list, let goal) in requests {
      take([.answer(.swept(filter, list, try library.sweep(filter, list, goal: goal, milliseconds: 0)))])
    }
  }

  mutating func lookToEnd() throws { while !waiting.isEmpty { try look() } }

  var model: Model { reader.model }
  var text: String { reader.frame().dump(styles: false) }
  var keys: [String] { model.articles.rows.map(\.key) }
}

@Test("A pattern in the filter line narrows as rows are found; until the first is, the last good list stands")
func patternFound() throws {
  var play = try Slow("f/ferr")
  let all = play.keys
  #expect(play.text.contains("the pattern is not closed"))
  play.type("y/")
  #expect(play.keys == all && play.text.contains("looking"))
  var seen: [Int] = []
  while !play.waiting.isEmpty {
    try play.look()
    if play.keys != all { seen.append(play.keys.count) }
  }
  #expect(seen.first == 1 && seen.last == 2 && seen == seen.sorted())
  #expect(play.model.counts.articles == 2 && play.model.articles.total == 2)
  #expect(play.model.articles.reachesLast)
  play.type("<enter>")
  #expect(play.model.filter.text == "/ferry/" && play.model.counts.unread == 2)
  play.type("<backspace>")
  #expect(play.keys == all)
}

@Test("The next key ends what was looked for, and Esc goes back to the list before")
func patternSuperseded() throws {
  var play = try Slow("f/ferry/")
  let all = play.keys
  try play.look()
  play.type("<backspace>t/")
  #expect(play.model.sweeps.isEmpty || play.model.filter.text == "/ferryt/")
  // The answer to what is no longer asked for changes nothing.
  try play.look()
  play.type("<backspace>")
  #expect(play.text.contains("the pattern is not closed"))
  play.type("<esc>")
  #expect(play.keys == all && play.model.filter.text.isEmpty)
  try play.lookToEnd()
  #expect(play.keys == all)
}

@Test("C-c stops looking, says how far it is, and once more goes on")
func patternStopped() throws {
  var play = try Slow("f/./<enter>")
  try play.look()
  try play.look()
  #expect(play.keys.count == 2 && play.text.contains("2… of 8 articles"))
  #expect(play.text.contains("2 found, 2 of"))
  play.type("<C-c>")
  #expect(play.text.contains("stopped: 2 found, 2 of"))
  try play.look()
  #expect(play.waiting.isEmpty, "the step that was under way is the last")
  #expect(play.keys.count <= 3)
  play.type("j<C-c>")
  try play.lookToEnd()
  #expect(play.keys.count == harbour.count && play.model.articles.cursor == 1)
}

@Test("A mistake in a pattern is underlined and named, and the last good list stays")
func patternMistake() throws {
  var play = try Slow("fferry /a(/", 120, 40)
  let before = play.keys
  #expect(play.text.contains("the bracket is not closed"))
  #expect(!before.isEmpty && before.count < harbour.count)
  try expectGolden(play.reader.frame(), "filter-pattern-mistake-120x40")
  play.type("<enter>")
  #expect(play.model.overlay != nil, "a mistake is not taken")
}

@Test("G goes to the last row found so far, and more rows come below it")
func patternEnd() throws {
  var play = try Slow("f/./<enter>")
  for _ in 0..<3 { try play.look() }
  play.type("G")
  let last = play.model.articles.current?.key
  #expect(last == play.keys.last && play.model.articles.position == 2)
  try play.lookToEnd()
  #expect(play.model.articles.current?.key == last && play.keys.count == harbour.count)
}

@Test("Back and forward, and the next start, come to the row in a list with a pattern")
func patternPlace() throws {
  var play = try Slow("f/./<enter>")
  try play.lookToEnd()
  play.type("jjj")
  let row = try #require(play.model.articles.current?.key)
  play.type("f<C-u>ilse<enter>")
  play.type("H")
  #expect(play.model.filter.text == "/./" && play.model.articles.current?.key == row)
  var options = Reader.Options()
  options.place = play.reader.keptPlace
  play.reader = Reader(size: Size(columns: 100, rows: 24), today: "2016-02-03", options: options)
  play.take([])
  #expect(play.model.articles.current?.key == row, "what was looked through is known")
  // With another library open it is looked through again.
  let folder = try Folder()
  let library = try folder.library()
  _ = try library.add(harbour)
  var other = Reader(size: Size(columns: 100, rows: 24), today: "2016-02-03", options: options)
  _ = other.handle([], library: library)
  while case let sweep = try library.sweep(other.model.filter, .articles, goal: other.model.sweeps[.articles]?.goal),
    other.model.articles.current == nil || !sweep.isComplete
  {
    _ = other.handle([.answer(.swept(other.model.filter, .articles, sweep))], library: library)
  }
  #expect(other.model.articles.current?.key == row)
}

@Test("T selects what a pattern finds; saved filters may hold one; w takes all that fit")
func patternsElsewhere() throws {
  var (play, _) = try playHarbour("Ttitle:/^(how|ferry)/<enter>")
  #expect(play.model.selected.count == 2)
  play.type("qf/ferry/<enter>Fsboats<enter>qf<C-u>saved:boats<enter>")
  #expect(play.model.articles.rows.count == 2)
  play.type("wl/tmp/x.csv<enter>")
  guard case .write(let errand) = play.asked.last, case .articles(let filter) = errand.choice else {
    Issue.record("nothing was written")
    return
  }
  #expect(filter.waits && filter.text == "saved:boats")
}

@Test("x sorts the quotes by speaker, source and date; again turns round; the row stays under the cursor")
func quotesSorted() throws {
  var (play, _) = try playHarbour("2<wait>jj")
  let row = try #require(play.model.quotes.current?.id)
  play.type("xp")
  #expect(play.model.quotes.current?.id == row && play.lines[0].contains("by speaker"))
  let names = play.model.quotes.rows.compactMap(\.speakerName)
  #expect(names == names.sorted { $0.lowercased() < $1.lowercased() } && names.count > 5)
  play.type("xpgg")
  #expect(play.lines[0].contains("by speaker, turned round"))
  play.type("xs")
  #expect(play.model.quotes.rows.compactMap(\.source) == play.model.quotes.rows.compactMap(\.source).sorted())
  play.type("xd<backspace>")
  #expect(play.model.filter.quoteSorting == .newest)
  play.type("xq")
  #expect(play.text.contains("quotes are sorted by date, source or speaker"))
  play.type("1<wait>xp")
  #expect(play.text.contains("articles have no speaker"))
}

@Test("The order and the columns of the quotes are kept for the next start")
func quotesSortedKept() throws {
  var (play, _) = try playHarbour("2<wait>xpxpcccs")
  #expect(!play.lines[1].contains("CUE") && !play.lines[1].contains("SOURCE") && play.lines[1].contains("DATE"))
  var options = Reader.Options()
  options.place = play.reader.keptPlace
  let again = Play(play.library, size: Size(columns: 80, rows: 24), options: options)
  #expect(again.lines.prefix(10) == play.lines.prefix(10))
  play.type("cq")
  #expect(play.text.contains("the list of quotes has no numbers of quotes"))
}

@Test("Saved filters say how many articles they find, kept in step with what is marked")
func savedCounts() throws {
  var (play, folder) = try playHarbour("<size 200x60>ftide<enter>Fstides<enter>qf<C-u>is:starred<enter>Fsstars<enter>q")
  play.type("f<C-u>/ferry/<enter>Fsboats<enter>f<C-u>zz<enter>")
  let counts = play.model.saved.counts
  #expect(counts["tide"] == .some(try play.library.count(Filter(text: "tide"))) && counts["is:starred"] == .some(0))
  #expect(counts["/ferry/"] == .some(2), "what was looked through is known")
  play.type("<backspace>*")
  #expect(play.model.saved.counts["is:starred"] == .some(1))
  play.type("F")
  #expect(play.lines.contains { $0.contains("boats") && $0.contains("2 articles") && $0.contains("/ferry/") })
  try expectGolden(play.frame, "shelf-counts-200x60")
  play.type("q")
  try expectGolden(play.frame, "left-saved-200x60")
  // In another run nothing is known of a pattern, and nothing is said; a mistake finds nothing either.
  _ = try play.library.save(filter: "/a(/", as: "wrong")
  let again = Play(try folder.library(), size: Size(columns: 80, rows: 24))
  var other = again
  other.type("F")
  #expect(other.model.saved.counts["/ferry/"] == .some(nil) && other.model.saved.counts["/a(/"] == .some(nil))
  try expectGolden(other.frame, "shelf-counts-80x24")
}

@Test("Documents that come show in a list with a pattern, and names joined in one by speaker")
func sweptAnew() throws {
  var (play, _) = try playHarbour("f/wall/<enter>j")
  let row = try #require(play.model.articles.current?.key)
  let count = play.model.articles.rows.count
  _ = try play.library.add([document("new", "A new wall", date: "2016-02-04", source: nil, ["Nothing."])])
  play.take([.changedElsewhere])
  #expect(play.model.articles.rows.count == count + 1 && play.model.articles.rows.first?.key == "new")
  #expect(play.model.articles.current?.key == row && play.model.articles.position == 2)
  #expect(play.lines[0].contains("\(count + 1) of 9"))
  play.type("<backspace>2<wait>xp")
  let names = play.model.quotes.rows.compactMap(\.speakerName)
  let name = try #require(names.first)
  let first = try #require(try play.library.speaker(named: name))
  let last = try #require(try play.library.speaker(named: "Tobias Hale"))
  _ = try play.library.join([first.id], to: last.id)
  play.take([.changedElsewhere])
  #expect(play.model.quotes.rows.compactMap(\.speakerName).first != names.first)
  #expect(play.model.quotes.rows.last?.speakerName == "Tobias Hale")
}

@Test("What a pattern would leave of picked speakers is not said before it is known")
func patternPicked() throws {
  let (play, _) = try playHarbour("f/wall/<enter>S<space>")
  #expect(!play.text.contains("0 articles"))
}

@Test("What T looks through is said, can be stopped, and what it finds then is not selected")
func selectingStopped() throws {
  let (play, folder) = try playHarbour("T/ferry/")
  var reader = play.reader
  let effects = reader.handle([.input(.key(Key(.enter)))], library: play.library)
  let text = reader.frame().dump(styles: false)
  #expect(text.contains("selecting …  C-c stops it"))
  guard case .library(let request) = effects.first else { return #expect(Bool(false)) }
  _ = reader.handle([.input(.key(Key(.character("c"), control: true)))], library: play.library)
  _ = reader.handle([request.answer(from: play.library)], library: play.library)
  #expect(reader.model.selected.isEmpty)
  var other = Play(play.library, size: Size(columns: 80, rows: 24))
  other.type("T/a(/<enter>")
  #expect(other.text.contains("filter: the bracket is not closed") && other.model.selecting == nil)
  #expect(!folder.path.isEmpty)
}
