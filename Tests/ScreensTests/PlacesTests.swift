import Canvas
import Library
import Testing

@testable import Screens

@Test("Back and forward keep screen, filter, row and scroll")
func backAndForward() throws {
  var (play, _) = try playHarbour("j<enter>jjj")
  let reading = play.model.spot
  play.type("s")
  #expect(!play.model.filter.isEmpty)
  play.type("2<wait>")
  let quotes = play.model.spot
  play.type("HH")
  #expect(play.model.spot == reading)
  #expect(play.model.detail.top == 3)
  play.type("LL")
  #expect(play.model.spot == quotes)
  play.type("<M-left><C-o>")
  #expect(play.model.spot == reading)
  play.type("H")
  #expect(play.model.focus == .list && play.model.articles.current?.key == "wall")
  play.type("H")
  #expect(play.text.contains("nothing to go back to"))
  play.type("L")
  #expect(play.model.spot == reading)
}

@Test("Marks come back to their place; ' ' goes where the jump began")
func marks() throws {
  var (play, _) = try playHarbour("3jma")
  let marked = play.model.spot
  play.type("G'a")
  #expect(play.model.spot == marked)
  play.type("G''")
  #expect(play.model.articles.cursor == 3)
  play.type("''")
  #expect(play.model.articles.cursor == 7)
  play.type("'z")
  #expect(play.text.contains("no mark z"))
}

@Test("q closes one level at a time and never quits; Q quits")
func levels() throws {
  var (play, _) = try playHarbour("j<enter>/wall<enter>")
  play.type("q")
  #expect(play.model.search == nil && play.model.focus == .text)
  play.type("q")
  #expect(play.model.focus == .list && play.model.articles.current?.key == "wall")
  play.type("qqq")
  #expect(play.text.contains("Q quits"))
  #expect(!play.asked.contains(.quit))
  play.type("Q")
  #expect(play.asked.contains(.quit))
}

@Test("Enter on a speaker shows what was said; q comes back to the speaker")
func speakersQuotes() throws {
  var (play, _) = try playHarbour("3<wait>jj<enter>")
  #expect(play.model.screen == .quotes && play.model.chips == ["speaker:Jonas Brandt"])
  #expect(play.model.quotes.rows.count == 2)
  play.type("q")
  #expect(play.model.screen == .speakers && play.model.speakers.cursor == 2)
  #expect(play.model.filter.isEmpty)
}

@Test("A resize in the middle of a text keeps the words at its top")
func resizeKeepsTheWords() throws {
  var (play, _) = try playHarbour("j<enter>8j", 80, 24)
  let page = try #require(play.model.detail.page)
  let block = page.lines[play.model.detail.top].block
  play.type("<size 60x22>")
  let narrow = try #require(play.model.detail.page)
  #expect(narrow.lines[play.model.detail.top].block == block)
  #expect(narrow.width == 58)
}

@Test("Every key on every screen at every size does something sane, in any order", arguments: [11, 12])
func anyKeys(_ seed: UInt64) throws {
  var dice = Dice(state: seed)
  var (play, _) = try playHarbour()
  let keys =
    Keymap.standard.bindings.map(\.chord.keys).flatMap { $0 }
    + ["a", "x", "9", "\"", "é", "四", "\u{1B}"].map { Key(.character($0)) }
    + [Key(.enter), Key(.escape), Key(.backspace), Key(.tab), Key(.down), Key(.delete, alt: true)]
  for step in 0..<600 {
    switch dice.roll(40) {
    case 0:
      play.take([.input(.resize(Size(columns: dice.roll(220), rows: dice.roll(70))))])
    case 1:
      let at = Point(row: dice.roll(70), column: dice.roll(220))
      let kinds: [Mouse.Kind] = [.press, .release, .drag, .wheelUp, .wheelDown]
      play.take([.input(.mouse(Mouse(kinds[dice.roll(kinds.count)], at: at)))])
    case 2: play.take([.input(.paste("pasted\n\u{1B}[31mtext"))])
    case 3: play.type("<wait>")
    case 4: play.take([.failed("the disk is full")])
    default:
      let key = keys[dice.roll(keys.count)]
      play.take([.input(.key(key))])
    }
    let frame = play.frame
    if step % 10 == 0 { #expect(!frame.dump(styles: false).contains("\u{1B}")) }
    if let cursor = frame.cursor {
      #expect(cursor.row < frame.size.rows && cursor.column < frame.size.columns)
    }
  }
}

extension Play {
  /// All but what depends on when links were looked up.
  fileprivate var essence: [String] {
    let spot = model.spot
    return [
      "\(spot.screen) \(spot.focus) \(spot.filter)", "\(String(describing: spot.row)) \(spot.line)",
      "\(String(describing: spot.position)) \(String(describing: spot.pinned)) \(String(describing: spot.quote))",
      "\(model.articles.rows)", "\(model.selected.keys.sorted())", "\(model.split) \(model.marks.keys.sorted())",
      "\(model.changes)", "\(String(describing: model.search?.words))",
    ]
  }
}

@Test("Keys typed ahead end where the same keys end one by one", arguments: [21, 22, 23])
func typedAhead(_ seed: UInt64) throws {
  var dice = Dice(state: seed)
  let scripts = [
    "j", "k", "G", "gg", "<enter>", "q", "s", "H", "L", "]q", "[q", "]l", "gl", "<space>", "n", "r", "*", "u", "t",
    "<tab>",
    "J", "K", "/wall<enter>", "f tide<enter>", "<backspace>", "Spru<enter>", "<C-d>", "<C-u>", "zt", "zz", "Z",
    ">",
    "ga", "}", "{", "ma", "'a", "''", "i<esc>", "?quotes<enter>", ":overview<enter>", ":articles<enter>",
    ":quotes<enter>",
    ":speakers<enter>", "<esc>",
  ]
  for size in [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)] {
    for _ in 0..<8 {
      var script = ""
      for _ in 0..<12 { script += scripts[dice.roll(scripts.count)] }
      let (first, _) = try playHarbour("", size.columns, size.rows)
      var ahead = first
      let events = Play.tokens(script).compactMap { token -> Event? in
        if case .key(let key) = token { .input(.key(key)) } else { nil }
      }
      ahead.take(events)
      let (second, _) = try playHarbour(script, size.columns, size.rows)
      #expect(ahead.essence == second.essence, "\(script)")
      if ahead.essence != second.essence { return }
    }
  }
}

@Test("Letters on quotes and links in sight go to them")
func hints() throws {
  var (play, _) = try playHarbour("jgh", 100, 50)
  #expect(play.text.contains("s Nobody") || play.text.contains("a s"))
  play.type("s")
  #expect(play.model.focus == .text && play.model.detail.quote == 1)
  play.type("Ggh")
  guard case .hints(_, let targets) = play.model.overlay else {
    Issue.record("no hints")
    return
  }
  let link = try #require(targets.first { if case .link = $0.goal { true } else { false } })
  play.type(link.letters)
  #expect(play.model.pinned != nil)
  play.type("qgh<esc>")
  #expect(play.model.pinned == nil && play.model.overlay == nil)
}
