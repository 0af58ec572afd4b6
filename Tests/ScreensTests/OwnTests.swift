import Library
import Testing

@testable import Screens

@Test("Tags go on and off with + and -, complete, repeat, and are undone")
func tagging() throws {
  var (play, _) = try playHarbour("+todo harbour<enter>")
  let library = play.library
  func tagged(_ tag: String) throws -> Int { try library.count(Filter(text: "tag:\"\(tag)\"")) }
  #expect(try tagged("todo") == 1 && tagged("harbour") == 1)
  #expect(play.model.articles.current?.tags == ["harbour", "todo"])
  #expect(play.lines[1].contains("harbour todo"))
  play.type("j.j+h<tab><enter>")
  #expect(try tagged("harbour") == 3 && tagged("todo") == 2)
  play.type("-<tab><enter>")
  #expect(try tagged("harbour") == 2)
  play.type("uu")
  #expect(try tagged("harbour") == 2)
  #expect(play.text.contains("undone: 1 article no longer tagged harbour"))
  play.type("uuuu")
  #expect(try library.tags().isEmpty)
  play.type("4<C-r>")
  #expect(try tagged("todo") == 2 && tagged("harbour") == 2)
}

@Test("A note goes on the article, or on the quotation that is marked, and is undone")
func notes() throws {
  var (play, _) = try playHarbour("jamoney<enter>")
  let library = play.library
  #expect(play.model.detail.content?.row.note == "money")
  #expect(play.text.contains("1 note written; u undoes"))
  play.type("<enter>]q]qalooking<enter>")
  #expect(try library.words("has:note") == ["Nobody was looking."])
  #expect(
    play.text.contains("† looking")
      || play.model.detail.page?.blocks.contains { String(decoding: $0.text, as: UTF8.self) == "† looking" } == true)
  play.type("u")
  #expect(try library.words("has:note").isEmpty)
  play.type("<C-r>")
  #expect(try library.words("has:note") == ["Nobody was looking."])
  play.type("uu")
  #expect(try library.count(Filter(text: "has:note")) == 0)
  #expect(play.model.detail.content?.row.note == nil)
  // In the quote browser the note is on the row; the editor's text comes back as it was written.
  play.type("2<wait>j<M-a>")
  #expect(play.asked.last == .editText("", for: [.quote(play.model.quotes.rows[1].id)]))
  play.take([.edited("two\nlines\n", for: [.quote(play.model.quotes.rows[1].id)])])
  #expect(play.model.quotes.current?.note == "two\nlines")
  // One of several lines goes to the editor at once.
  play.type("a")
  #expect(play.asked.last == .editText("two\nlines", for: [.quote(play.model.quotes.rows[1].id)]))
}

@Test("d takes an article out of the list that has no filter, marks it in others, and is undone")
func done() throws {
  var (play, _) = try playHarbour("jdd")
  #expect(play.model.articles.rows.map(\.key) == ["delay", "mayor", "tide", "map", "school", "letter"])
  #expect(play.model.articles.current?.key == "mayor")
  #expect(play.lines[0].contains("6 of 8 articles"))
  play.type("u")
  #expect(play.model.articles.current?.key == "ferry")
  play.type("fharbour<enter>")
  #expect(play.model.articles.rows.map(\.key) == ["delay", "wall"])
  #expect(play.text.contains("✓"))
  play.type("d")
  #expect(play.model.articles.current?.key == "wall")
  #expect(try play.library.count(Filter(text: "is:done")) == 2)
}

@Test("T selects what a filter finds; ; keeps the selection for the next command, from the text too")
func selectionByQuery() throws {
  var (play, _) = try playHarbour("Tspeaker:pruitt<enter>")
  #expect(play.model.selected.count == 4)
  play.type(";*<enter>;+mayor<enter>h")
  #expect(play.model.selected.count == 4)
  #expect(try play.library.titles("is:starred tag:mayor").count == 4)
  play.type("d")
  #expect(play.model.selected.isEmpty && play.model.articles.rows.count == 4)
  play.type("uuu")
  #expect(try play.library.titles("is:starred").isEmpty && play.library.titles("tag:mayor").isEmpty)
  play.type(";")
  #expect(play.text.contains("nothing selected"))
  play.type("Tnofield:x<enter>")
  #expect(play.text.contains("no field nofield"))
}

@Test("Filters are saved under names, taken, renamed and deleted, and that is undone")
func savedFilters() throws {
  var (play, _) = try playHarbour("js<wait>Fsilse<enter>")
  let library = play.library
  #expect(try library.savedFilters() == [SavedFilter(name: "ilse", text: "speaker:\"Ilse Marten\"")])
  play.type("<backspace>F<enter>")
  #expect(play.model.filter.text == "speaker:\"Ilse Marten\"" && play.model.articles.rows.map(\.key) == ["wall"])
  play.type("Fr<C-u>marten<enter>")
  #expect(try library.savedFilters().map(\.name) == ["marten"])
  play.type("d")
  #expect(try library.savedFilters().isEmpty)
  play.type("uu")
  #expect(try library.savedFilters().map(\.name) == ["ilse"])
  play.type("qfsaved:il<tab><enter>")
  #expect(play.model.articles.rows.map(\.key) == ["wall"])
}

@Test("x sorts, again turns round, Backspace goes back to the newest; the row stays under the cursor")
func sorting() throws {
  var (play, _) = try playHarbour("jjxq")
  #expect(play.model.articles.current?.key == "ferry")
  play.type("gg")
  #expect(play.model.articles.current?.key == "wall" && play.lines[0].contains("most quotes first"))
  play.type("xqgg")
  #expect(play.model.articles.current?.key == "school")
  play.type("n")
  #expect(play.model.articles.position == 1)
  play.type("xs")
  #expect(play.model.articles.rows.first?.source == "coast-times")
  play.type("v2jv")
  #expect(play.model.selected.count == 3)
  play.type("q<backspace>gg")
  #expect(play.model.articles.current?.key == "delay")
}

@Test("Tab completes fields and values; the list follows")
func completion() throws {
  var (play, _) = try playHarbour("fspe<tab>zzz<tab>")
  guard case .filter(let prompt) = play.model.overlay else {
    Issue.record("no filter line")
    return
  }
  #expect(prompt.editor.text == "speaker:zzz")
  play.type("<C-u>speaker:bra<tab>")
  #expect(play.text.contains("speaker:\"Jonas Brandt\""))
  play.type("is:un<tab><enter>")
  #expect(play.model.filter.text == "speaker:\"Jonas Brandt\" is:unread")
}

@Test("A change that is on its way to the library shows in rows that come meanwhile")
func changesUnderWay() throws {
  let (play, folder) = try playHarbour()
  var reader = play.reader
  let effects = reader.handle([.input(.key(.init(.character("*"))))], library: play.library)
  #expect(effects.contains { if case .library(.setStarred(true, _)) = $0 { true } else { false } })
  _ = reader.handle([.changedElsewhere], library: play.library)
  #expect(reader.model.articles.current?.isStarred == true, "the library has it not yet")
  _ = reader.handle([.answer(.marked)], library: play.library)
  _ = reader.handle([.changedElsewhere], library: play.library)
  #expect(reader.model.articles.current?.isStarred == false)
  #expect(!folder.path.isEmpty)
}
