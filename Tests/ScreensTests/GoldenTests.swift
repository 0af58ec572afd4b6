import Canvas
import Library
import Testing

@testable import Screens

/// Each view of the reader: a name and the keys that lead to it.
private let views: [(name: String, script: String)] = [
  ("articles", "j"),
  ("article", "j<enter>]q]q"),
  ("article-aside", "j<enter>gaG"),
  ("article-search", "j<enter>/the<enter>nn"),
  ("quotes", "2<wait>4j"),
  ("quote-in-article", "2<wait>5j<enter>"),
  ("speakers", "3<wait>j"),
  ("speaker-filter", "js"),
  ("picker", "S<space><down><space>ha"),
  ("links", "jgl"),
  ("overview", "5<wait>"),
  ("time", "6<wait>l"),
  ("time-compared", "S<space><space><space><enter>6<wait>"),
  ("time-of-filter", "6<wait>:by month<enter>"),
  ("help", "?quote"),
  ("palette", ":star"),
  ("left-pane", "<tab><tab><tab>"),
  ("filter", "ftide"),
  ("filter-mistake", "ftide \"a"),
  ("details", "ji"),
  ("hints", "j<enter>gh"),
  ("which-key", "jg<wait>"),
  ("search", "/wall<enter>"),
  ("selection", "tjt"),
  ("tags", "j+harbour money<enter>ja a word with the captain<enter>kd"),
  ("tag-prompt", "+harbour money<enter>j+<tab><tab>"),
  ("noted-article", "j+harbour<enter>amoney and water<enter><enter>]q]qais she?<enter>"),
  ("shelf", "fspeaker:pruitt wall<enter>Fspruitt on the wall<enter>F"),
  ("filter-values", "fspeaker:<tab><tab>"),
  ("filter-fields", "fs<tab>"),
  ("sorted", "xq"),
  ("filter-pattern", "f/tide.*record/"),
  ("quotes-sorted", "2<wait>xpj"),
  ("columns", "j+harbour<enter>cdcscq"),
  ("sort-menu", "x<wait>"),
  ("on-selected", "tt;"),
  ("layout", "j\\\\"),
  ("zoom", "j<enter>Z"),
]

@Test("Every view at three sizes is as it was last looked at", arguments: ["80x24", "120x40", "200x60"])
func golden(_ size: String) throws {
  for view in views {
    let (play, _) = try playHarbour("<size \(size)>" + view.script)
    try expectGolden(play.frame, "\(view.name)-\(size)")
  }
}

@Test("Under twenty rows there is one pane; under 40x10 a word, and the place is kept")
func smallScreens() throws {
  var (play, _) = try playHarbour("jj", 80, 16)
  try expectGolden(play.frame, "articles-80x16")
  play.type("<enter>")
  try expectGolden(play.frame, "article-80x16")
  play.type("q<size 40x10>")
  try expectGolden(play.frame, "articles-40x10")
  play.type("6<wait>")
  try expectGolden(play.frame, "time-40x10")
  play.type("1<size 160x24>")
  try expectGolden(play.frame, "articles-160x24")
  for size in ["39x24", "80x9", "1x1", "2x1"] {
    play.type("<size \(size)>j")
    #expect(play.frame.size == Play.size(size))
  }
  play.type("<size 39x24>")
  #expect(play.text.contains("too small"))
  play.type("<size 20x5>")
  #expect(play.text.contains("too small:") && play.text.contains("40x10 is the least"))
  play.type("<size 80x24>")
  #expect(play.model.articles.cursor == 6, "four keys were pressed while there was no room")
}

@Test("A storm of sizes loses no key, and asks nothing that cannot be seen")
func sizesLoseNoKey() throws {
  var (calm, _) = try playHarbour("jjj<enter>]q]qsftide<enter>2<wait>jjt*u", 120, 40)
  var (storm, _) = try playHarbour("", 120, 40)
  let sizes = ["1x1", "500x200", "39x24", "120x40", "80x9", "2x1", "40x10", "200x60"]
  for (number, key) in "jjj".enumerated() { storm.type("<size \(sizes[number])>\(key)") }
  for (number, key) in ["<enter>", "]q", "]q", "s", "f", "t", "i", "d", "e"].enumerated() {
    storm.type("<size \(sizes[(number + 5) % 8])><size 120x40><size \(sizes[number % 8])>\(key)")
  }
  // The line was typed where it could not be seen: Enter does nothing yet.
  storm.type("<size 1x1>")
  if !storm.model.isOverlaySeen {
    storm.type("<enter>")
    #expect(storm.model.overlay != nil)
  }
  storm.type("<size 120x40><enter>2<wait><size 1x1>jj<size 3x3>t<size 2x2>*u<size 120x40>")
  #expect(storm.model.filter == calm.model.filter)
  #expect(storm.model.quotes.current == calm.model.quotes.current)
  calm.type("1<wait>j")
  storm.type("1<wait>j")
  #expect(storm.lines == calm.lines)
}

@Test("What is asked is answered only when it was seen")
func blindAnswers() throws {
  var (play, _) = try playHarbour("w", 80, 24)
  play.type("<size 10x5>a")
  #expect(play.text.contains("too small"))
  play.type("<size 80x24>x.csv<size 10x5><enter>")
  #expect(play.asked.contains { if case .write = $0 { true } else { false } }, "the prompt was seen")
  guard case .write(let errand) = play.asked.last else { return #expect(Bool(false)) }
  play.take([.errand(.isThere(errand))])
  play.type("y")
  #expect(play.asked.count { if case .write = $0 { true } else { false } } == 1)
  play.type("<size 80x24>")
  #expect(play.text.contains("is there already"))
  play.type("y")
  #expect(play.asked.count { if case .write = $0 { true } else { false } } == 2)
  play.type("<size 10x5>:star")
  play.type("<enter>")
  #expect(play.model.overlay != nil && play.model.articles.current?.isStarred == false)
  play.type("<esc>*")
  #expect(play.model.articles.current?.isStarred == true)
}

@Test("With ASCII signs nothing outside the documents is other than ASCII")
func asciiSigns() throws {
  var options = Reader.Options()
  options.isUTF8 = false
  options.hasColors = false
  for script in [
    "j", "j<enter>", "2<wait>", "3<wait>", "S", "5<wait>", "6<wait>", "S<space><space><enter>6<wait>", "?", ":", "i",
  ] {
    let (play, _) = try playHarbour(script, 200, 60, options: options)
    let own = play.text.unicodeScalars.filter { !$0.isASCII }
    let documents = harbour.flatMap {
      ($0.document.title + String(decoding: $0.document.source.text, as: UTF8.self)).unicodeScalars
    }
    let foreign = Set(own).subtracting(documents)
    #expect(foreign.isEmpty, "\(script): \(foreign)")
  }
  let (play, _) = try playHarbour("j<enter>", 80, 24, options: options)
  try expectGolden(play.frame, "article-ascii-80x24")
  let (times, _) = try playHarbour("S<space><space><enter>6<wait>", 80, 24, options: options)
  try expectGolden(times.frame, "time-compared-ascii-80x24")
  let (speakers, _) = try playHarbour("3<wait>", 80, 24, options: options)
  try expectGolden(speakers.frame, "speakers-ascii-80x24")
}

@Test("Without colours everything is still told apart")
func monochrome() throws {
  var options = Reader.Options()
  options.hasColors = false
  let (play, _) = try playHarbour("j<enter>]q", 120, 40, options: options)
  for row in 0..<40 {
    for column in 0..<120 {
      #expect(play.frame[row, column].style.foreground == .standard)
      #expect(play.frame[row, column].style.background == .standard)
    }
  }
  try expectGolden(play.frame, "article-monochrome-120x40")
}

@Test("An empty library says what to type")
func emptyLibrary() throws {
  let folder = try Folder()
  let play = Play(try folder.library(), size: Size(columns: 80, rows: 24))
  try expectGolden(play.frame, "empty-80x24")
}

@Test("At every width the counts of the header and the keys of a prompt are whole, and Esc is among them")
func narrowLines() throws {
  for columns in [40, 48, 60, 72, 80, 100, 120] {
    for script in ["", "2<wait>", "3<wait>", "5<wait>", "6<wait>"] {
      let (play, _) = try playHarbour(script, columns, 24)
      #expect(!play.lines[0].contains("…"), "\(columns) \(script)")
    }
    for script in ["f", "/", ":", "S", "F", "+", "T", "w", "jM", "3<wait>M", "?"] {
      let (play, _) = try playHarbour(script, columns, 24)
      let keys = try #require(play.lines.last { !$0.isEmpty })
      #expect(!keys.hasSuffix("…"), "\(columns) \(script): \(keys)")
      if keys.contains("Esc") || script == "f" { #expect(keys.contains("Esc"), "\(columns) \(script)") }
    }
  }
}
