import Canvas
import Library
import Testing

@testable import Screens

@Test("r, * and A are undone one by one, done again, and repeated")
func undoAndRedo() throws {
  var (play, _) = try playHarbour("r")
  let library = play.library
  func unread() throws -> Int { try library.count(Filter(text: "is:unread")) }
  #expect(try unread() == 7)
  #expect(play.text.contains("1 article marked read; u undoes"))
  play.type("j*jA")
  #expect(try unread() == 0)
  #expect(try library.count(Filter(text: "is:starred")) == 1)
  #expect(play.text.contains("7 articles marked read; u undoes"))
  play.type("u")
  #expect(try unread() == 7)
  play.type("u")
  #expect(try library.count(Filter(text: "is:starred")) == 0)
  play.type("uu")
  #expect(try unread() == 8)
  #expect(play.text.contains("nothing to undo"))
  play.type("<C-r><C-r>")
  #expect(try unread() == 7)
  #expect(try library.count(Filter(text: "is:starred")) == 1)
  play.type("gg*jj.")
  #expect(try library.count(Filter(text: "is:starred")) == 3)
}

@Test("An article is read when it is opened or read on, not when the cursor passes it")
func readWhenOpened() throws {
  var (play, _) = try playHarbour("jjjkk")
  #expect(try play.library.count(Filter(text: "is:unread")) == 8)
  play.type("<enter>")
  #expect(play.model.articles.current?.isRead == true)
  #expect(try play.library.count(Filter(text: "is:unread")) == 7)
  // From the text the next article is opened with J.
  play.type("J")
  #expect(play.model.articles.current?.key == "ferry" && play.model.articles.current?.isRead == true)
}

@Test("Space alone reads the whole library, once")
func spaceReadsOn() throws {
  var (play, _) = try playHarbour("")
  var keys = 0
  var seen: [String] = []
  while !play.text.contains("nothing unread"), keys < 100 {
    if let key = play.model.articles.current?.key, seen.last != key { seen.append(key) }
    play.type("<space>")
    keys += 1
  }
  #expect(seen == ["delay", "wall", "ferry", "mayor", "tide", "map", "school", "letter"])
  #expect(try play.library.count(Filter(text: "is:unread")) == 0)
}

@Test("n goes to the next unread, and to the next hit while there is a search")
func nextUnread() throws {
  var (play, _) = try playHarbour("rjr")
  play.type("ggn")
  #expect(play.model.articles.current?.key == "ferry")
  play.type("jN")
  #expect(play.model.articles.current?.key == "ferry")
  play.type("gg/pruitt<enter>")
  #expect(play.model.articles.current?.key == "delay")
  play.type("nn")
  #expect(play.model.articles.current?.key == "mayor")
  play.type("N")
  #expect(play.model.articles.current?.key == "wall")
  // Esc ends the search; n means unread again.
  play.type("<esc>n")
  #expect(play.model.articles.current?.key == "ferry")
}

@Test("Rows selected one by one or as a range are marked at once, and undone at once")
func selections() throws {
  var (play, _) = try playHarbour("tjt*")
  #expect(try play.library.count(Filter(text: "is:starred")) == 2)
  #expect(play.model.selected.isEmpty)
  play.type("u")
  #expect(try play.library.count(Filter(text: "is:starred")) == 0)
  play.type("ggjv3jvr")
  #expect(try play.library.count(Filter(text: "is:read")) == 4)
  play.type("u")
  #expect(try play.library.count(Filter(text: "is:read")) == 0)
  play.type("tq")
  #expect(play.model.selected.isEmpty && play.model.screen == .articles)
}

@Test("A range reaches beyond the rows at hand")
func longRange() throws {
  let folder = try Folder()
  let library = try folder.library()
  for _ in 0..<2 {
    _ = try library.add((0..<300).map { document("r\($0)", "Row \($0)", date: nil, source: nil, ["x"]) })
  }
  var play = Play(library, size: Size(columns: 80, rows: 24))
  play.type("v250jv*")
  #expect(try library.count(Filter(text: "is:starred")) == 251)
}

@Test("Speakers and links are searched in their own lists")
func searchOfOtherLists() throws {
  var (play, _) = try playHarbour("3<wait>/ros<enter>")
  #expect(play.model.speakers.current?.name == "Rosa Ekwueme")
  play.type("/ada<esc>")
  #expect(play.model.speakers.current?.name == "Rosa Ekwueme")
  play.type("gg/p<enter>n")
  #expect(play.model.speakers.current?.name == "Per Lindqvist")
  play.type("1<wait>jgl/storm<enter>")
  #expect(play.model.links.current?.title == "Ten places to watch a storm")
  play.type("/nowhere")
  #expect(play.text.contains("not found"))
}

@Test("Unread are counted inside a filter with OR, not beside it")
func unreadOfAlternatives() throws {
  let (play, _) = try playHarbour("A<wait>fwall OR harbour<enter><wait>")
  #expect((play.model.counts.articles ?? 0) > 0)
  #expect(play.model.counts.unread == 0)
}
