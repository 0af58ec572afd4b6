import Canvas
import Foundation
import Library
import Testing

@testable import Screens

/// The two documents of the project, in a library of their own.
private func playSeeds(_ script: String, _ columns: Int = 80, _ rows: Int = 24) throws -> (play: Play, folder: Folder) {
  // Paths in a library are as the user named them: from the root, no machine's path comes into a frame.
  #expect(FileManager.default.changeCurrentDirectoryPath(root))
  let folder = try Folder()
  let library = try folder.library()
  let progress = try library.importing(["seeds"])
  #expect(progress.added == 2 && progress.failures.isEmpty)
  var play = Play(library, size: Size(columns: columns, rows: rows))
  play.type(script)
  return (play, folder)
}

@Test("Kevin Bergner as filter: 13 quotes in 2 articles, said in the header of both lists")
func bergner() throws {
  var (play, _) = try playSeeds("Sbergner<enter>")
  #expect(play.model.chips == ["speaker:Kevin Bergner"])
  #expect(play.lines[0].contains("2 articles · 13 quotes"))
  play.type("2<wait>")
  #expect(play.lines[0].contains("13 quotes · 2 articles"))
  #expect(play.model.quotes.rows.count == 13)
  #expect(play.model.quotes.rows.allSatisfy { $0.speakerName == "Kevin Bergner" })
  play.type("<backspace>")
  #expect(play.lines[0].contains("14 quotes"))
}

@Test("A reader opened on one file stays with it, whatever is filtered and searched")
func oneFile() throws {
  let (seeds, folder) = try playSeeds("")
  let paths = [try #require(seeds.model.articles.rows.map(\.path).first ?? nil)]
  var options = Reader.Options()
  options.filter.paths = paths
  for script in [
    "", "firaq<enter>", "fsaid OR iraq<enter>", "s", "Sa<enter>", "/iraq<enter>n", ":filter iraq<enter>", "2",
  ] {
    var play = Play(seeds.library, size: Size(columns: 80, rows: 24), options: options)
    play.type(script)
    #expect(Set(play.model.articles.rows.map(\.path)).isSubset(of: paths), "\(script)")
    #expect(play.model.filter.paths == paths, "\(script)")
  }
  #expect(!folder.path.isEmpty)
}

@Test("Enter on a quotation goes to its very sentence, marked")
func quoteInItsArticle() throws {
  let (play, _) = try playSeeds("2<wait>/indirect fire<enter><enter>", 100, 40)
  let quote = try #require(play.model.detail.quote)
  #expect(play.model.detail.content?.quotes[quote].text.hasPrefix("Much of the indirect fire") == true)
  let line = try #require(play.model.detail.page?.line(ofQuote: quote))
  let area = try #require(play.model.layout.text)
  let row = area.row + line - play.model.detail.top
  #expect(play.lines[row].contains("Much of the indirect fire"))
  let column = try #require(play.lines[row].range(of: "Much")).lowerBound.utf16Offset(in: play.lines[row])
  #expect(play.frame[row, column].style == play.model.theme.currentQuotation)
  #expect(play.frame.cursor == Point(row: row, column: 0))
}

@Test("The two documents link to each other; a link is followed and come back from")
func followedLink() throws {
  var (play, _) = try playSeeds("gl")
  let from = try #require(play.model.linked?.row.title)
  let to = try #require(play.model.links.rows.first?.article)
  #expect(play.text.contains("people: "))
  play.type("<enter>")
  #expect(play.model.detail.content?.row.id == to && play.model.detail.content?.row.title != from)
  play.type("q")
  #expect(play.model.screen == .links && play.model.focus == .list && play.model.links.cursor == 0)
  play.type("q")
  #expect(play.model.screen == .articles && play.model.articles.current?.title == from)
  play.type("<enter>]l<enter>")
  #expect(play.model.detail.content?.row.id == to)
  play.type("H")
  #expect(play.model.detail.content?.row.title == from && play.model.detail.link == 0)
  play.type("L")
  #expect(play.model.detail.content?.row.id == to)
}

@Test(
  "The seeds at every size: title, facts, quotes with their speakers, what was set aside",
  arguments: ["80x24", "120x40", "200x60"])
func seedScreens(_ size: String) throws {
  var (play, _) = try playSeeds("<size \(size)>")
  #expect(play.text.contains("US says Iran behind violence in Iraq"))
  #expect(play.text.contains("AFP · BAGHDAD · no date"))
  play.type("Z<enter>")
  #expect(play.text.contains("News On Iran & Its Neighbours > Iraq"))
  play.type("ga<size 200x60>")
  #expect(play.text.contains("┆ breadcrumb: News On Iran & Its NeighboursIraq"))
  #expect(play.text.contains("┆ repeated lead: Iran is linked to violence"))
  play.type("}]q]q")
  #expect(play.text.contains("at quote 2, Kevin Bergner"))
  play.type("Gq<size \(size)>2<wait>")
  #expect(play.lines[2].contains("Kevin Bergner"))
  #expect(play.lines[2].contains("“ There is no question that"))
}
