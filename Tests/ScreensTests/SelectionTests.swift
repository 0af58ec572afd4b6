import BriefingCore
import Canvas
import Exports
import Foundation
import Library
import Testing

@testable import Screens

/// What was put on the clipboard last.
private func copied(_ play: Play) -> String? {
  if case .copy(let text) = play.asked.last { text } else { nil }
}

@Test("Quotes are selected row by row, as a range and by a filter, and said to be")
func quotesSelected() throws {
  var (play, _) = try playHarbour("2<wait>tjt")
  #expect(play.model.selectedQuotes.count == 2 && play.text.contains("2 selected"))
  #expect(Set(play.model.selectedQuotes.keys) == Set([0, 2].map { play.model.quotes.rows[$0].id }))
  play.type("t")
  #expect(play.model.selectedQuotes.count == 3)
  play.type("kt")
  #expect(play.model.selectedQuotes.count == 2, "once more takes a row out")
  play.type("qggvjjjv")
  #expect(play.model.selectedQuotes.count == 4)
  play.type("qTspeaker:pruitt<enter>")
  #expect(Set(play.model.selectedQuotes.values.map(\.speakerName)) == ["Ada Pruitt"])
  play.type("xp")
  #expect(play.model.selectedQuotes.count > 2, "another order keeps them")
  play.type("q")
  #expect(play.model.selectedQuotes.isEmpty)
}

@Test("Selected quotes are copied together, in the order of the screen, in every form")
func quotesCopied() throws {
  var (play, _) = try playHarbour("2<wait>jttt")
  let rows = play.model.quotes.rows[1...3]
  play.type("yy")
  #expect(copied(play) == rows.map(\.text).joined(separator: "\n\n") && play.text.contains("copied: 3 quotes"))
  play.type("yc")
  #expect(copied(play)?.split(separator: "\n").count == 3)
  #expect(copied(play)?.hasPrefix("“\(rows[1].text)”") == true)
  play.type("yj")
  #expect(copied(play)?.split(separator: "\n").allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") } == true)
  play.type("ym")
  #expect(copied(play)?.components("> —").count == 4)
  play.type("yl")
  #expect(play.text.contains("nothing here to copy"), "these documents have neither file nor address")
  #expect(play.model.selectedQuotes.count == 3, "copying changes nothing")
}

@Test("Selected articles are copied together too")
func articlesCopied() throws {
  var (play, _) = try playHarbour("ttyc")
  #expect(copied(play)?.split(separator: "\n").count == 2 && play.text.contains("copied: 2 articles"))
  play.type("yy")
  #expect(copied(play)?.contains("HARBOUR TOWN") == true)
}

@Test("Selected quotes go into a file or a command; so do the articles that they stand in")
func quotesWritten() throws {
  var (play, _) = try playHarbour("2<wait>tttwq/tmp/q.csv<enter>")
  let ids = play.model.quotes.rows.prefix(3).map(\.id)
  guard case .write(let errand) = try #require(play.asked.last) else { return #expect(Bool(false)) }
  #expect(errand.choice == .quotations(ids))
  _ = play.reader.handle([.errand(.ended("done", isFailure: false))], library: play.library)
  play.type("|")
  #expect(play.text.contains("3 selected quotations") && play.text.contains("articles that they stand in"))
}

@Test("A note goes on each selected quote, a tag and a star on their articles; u undoes each at once")
func quotesMarked() throws {
  var (play, _) = try playHarbour("2<wait>tt")
  let ids = play.model.quotes.rows.prefix(2).map(\.id)
  let articles = Set(ids.map(\.article))
  play.type(";aask her<enter>")
  #expect(play.model.quotes.rows.prefix(2).allSatisfy { $0.note == "ask her" } && play.text.contains("2 notes written"))
  #expect(play.model.selectedQuotes.count == 2, "; keeps them")
  play.type(";+harbour<enter>")
  #expect(try play.library.articles(Filter(text: "tag:harbour"), .first, limit: 9).count == articles.count)
  play.type("*")
  #expect(Set(try play.library.articles(Filter(text: "is:starred"), .first, limit: 9).map(\.id)) == articles)
  #expect(play.model.selectedQuotes.isEmpty, "without ; they are let go")
  play.type("uuu")
  for filter in ["is:starred", "has:tag", "has:note"] {
    #expect(try play.library.articles(Filter(text: filter), .first, limit: 9).isEmpty, "\(filter)")
  }
}

@Test("; in the article of a quote is about the quotes selected")
func quotesFromElsewhere() throws {
  var (play, _) = try playHarbour("2<wait>jtt<enter>")
  #expect(play.model.focus == .text)
  play.type(";yc")
  #expect(copied(play)?.split(separator: "\n").count == 2)
  play.type("1;yc")
  #expect(copied(play)?.split(separator: "\n").count == 2 && play.model.selectedQuotes.count == 2)
}

@Test("s filters by all who say what is selected")
func speakersOfSelected() throws {
  var (play, _) = try playHarbour("2<wait>tttts")
  let speakers = Set(play.model.filter.speakers)
  #expect(speakers.count > 1 && !play.model.filter.wantsAllSpeakers)
  #expect(play.model.quotes.rows.allSatisfy { $0.speaker.map(speakers.contains) ?? false })
  play.type("<backspace>")
  #expect(play.model.filter.speakers.count == speakers.count - 1)
}

@Test("An open range is what the next command is about, of articles and of quotes, however fast it is typed")
func openRange() throws {
  var (play, _) = try playHarbour("vjj*")
  #expect(try play.library.articles(Filter(text: "is:starred"), .first, limit: 9).count == 3)
  #expect(play.model.rangeStart == nil && play.model.selected.isEmpty)
  play.type("ggvj+wet<enter>")
  #expect(try play.library.articles(Filter(text: "tag:wet"), .first, limit: 9).count == 2)
  play.type("2<wait>vjjyy")
  #expect(copied(play)?.components("\n\n").count == 3)
  // Handed over in one batch: the letters are the tag's, and no commands.
  play.type("q1<wait>")
  play.take(
    "vj+dry".map { .input(.key(Key(.character($0)))) } + [.input(.key(Key(.enter)))])
  #expect(try play.library.articles(Filter(text: "tag:dry"), .first, limit: 9).count == 2)
}

@Test("A turn that is longer than its row is copied whole")
func turnsWhole() throws {
  let words = String(repeating: "The tide was high and then it was higher still. ", count: 60) + "That is the end."
  let source = Source(
    id: "long", path: nil, format: .text,
    text: Array("Briefing\n\nMS. PRUITT: Good morning.\n\nCAPT. HALE: \(words)\n\nMS. PRUITT: Thank you.\n".utf8),
    isVerbatim: true)
  let folder = try Folder()
  let library = try folder.library()
  _ = try library.add([Briefing.read(source)])
  var play = Play(library, size: Size(columns: 80, rows: 24))
  play.type("2<wait>j")
  #expect(play.model.quotes.current?.text.hasSuffix("…") == true)
  play.type("yy")
  #expect(copied(play)?.hasSuffix("That is the end.") == true)
  play.type("tyy")
  #expect(copied(play)?.hasSuffix("That is the end.") == true)
}

@Test("Selected quotes are marked in their list", arguments: ["80x24", "120x40", "200x60"])
func selectedFrames(_ size: String) throws {
  let (play, _) = try playHarbour("<size \(size)>2<wait>tjttvjj")
  try expectGolden(play.frame, "quotes-selected-\(size)")
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let found = rest.range(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
