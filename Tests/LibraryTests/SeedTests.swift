import BriefingCore
import Testing

@testable import Library

/// What the two documents of `seeds/` must show when they lie in a library.
@Suite("The two documents of seeds in a library")
struct SeedTests {
  let folder: Folder
  let library: Library

  init() throws {
    folder = try Folder()
    library = try folder.library()
    _ = try library.importing([seeds])
  }

  private func article(_ title: String) throws -> ArticleRow {
    try #require(try library.articles(.none, .first, limit: 10).first { $0.title.hasPrefix(title) })
  }

  @Test func `the list shows title, source, no date and the number of quotations`() throws {
    let first = try article("US says Iran behind violence in Iraq")
    #expect(!first.titleIsMade && first.source == "AFP" && first.published == nil && first.quotes == 11)
    let other = try #require(try library.articles(.none, .first, limit: 10).first { $0.id != first.id })
    #expect(other.titleIsMade && other.source == nil && other.published == nil && other.quotes == 3)
  }

  @Test func `one Kevin Bergner with thirteen quotations in two articles`() throws {
    let bergner = try #require(try library.speaker(named: "Bergner"))
    #expect(bergner.name == "Kevin Bergner" && bergner.quotes == 13 && bergner.documents == 2)
    #expect(try library.speaker(named: "kevin bergner") == bergner)
    #expect(bergner.roles.contains { $0.contains("Major General") })
    #expect(bergner.roles.contains { $0.contains("Multi-National Force in Iraq") })
    let filter = Filter(speakers: [bergner.id])
    #expect(try library.quoteCount(filter) == 13 && library.count(filter) == 2)
    #expect(try library.quotes(filter, .first, limit: 50).count == 13)
    #expect(try library.count(Filter(text: "speaker:bergner")) == 2)
    #expect(try library.quoteCount(Filter(text: "speaker:bergner")) == 13)
  }

  @Test func `one al-Maliki, by whichever spelling`() throws {
    let maliki = try #require(try library.speaker(named: "al-Maliki"))
    #expect(maliki.quotes == 1 && maliki.documents == 1)
    #expect(try library.words("speaker:maliki") == ["lawless gangs"])
    #expect(
      try library.speaker(named: "Nuri al-Maliki") == maliki && library.speaker(named: "Nouri al-Maliki") == maliki)
  }

  @Test func `a spelling that no document uses finds the usual one`() throws {
    let maliki = try #require(try library.speaker(named: "al-Maliki"))
    #expect(try library.speaker(named: "Noori al-Maliki") == maliki)
    #expect(try library.speakers(matching: "noori", .first, limit: 5) == [maliki])
    #expect(try library.speakerCount(matching: "noori") == 1 && library.count(Filter(text: "speaker:noori")) == 1)
  }

  @Test func `each links to the other by Kevin Bergner and al-Maliki`() throws {
    let rows = try library.articles(.none, .first, limit: 10)
    for (from, to) in [(rows[0], rows[1]), (rows[1], rows[0])] {
      let links = try library.links(of: from.id, limit: 5)
      #expect(links.map(\.article.id) == [to.id])
      let people = try #require(links.first?.reasons.first { $0.hasPrefix("people: ") })
      #expect(people.contains("Kevin Bergner") && people.contains("al-Maliki"))
      let places = try #require(links.first?.reasons.first { $0.hasPrefix("places: ") })
      #expect(places.contains("Basra") && places.contains("Iran"))
    }
  }

  @Test func `words of teasers and chrome are not found, those of the article are`() throws {
    #expect(try library.count(Filter(text: "\"Victor Hugo\"")) == 0)
    #expect(try library.count(Filter(text: "\"indirect fire\"")) == 1)
    #expect(try library.words("assessement").count == 1)
    #expect(try library.words("kind:term") == ["Special Groups"])
    #expect(try library.count(Filter(text: "place:basra")) == 2)
  }

  @Test func `an article comes back as it was read`() throws {
    let row = try article("US says Iran")
    let stored = try #require(try library.briefing(row.id))
    let read = Briefing.read(stored.document.source)
    #expect(stored.dump == read.dump)
    #expect(stored.quotations == read.quotations && stored.people == read.people)
    #expect(stored.document.source.path == seeds + "/000_f86104903fd60d1c.txt")
    let rows = try library.quotes(of: row.id)
    #expect(rows.map(\.id.number) == Array(rows.indices))
    #expect(rows.filter { $0.kind != "indirect" }.map(\.range) == stored.quotations.map(\.range))
  }

  @Test func `a document is found by id, path, row number and the beginning of its id`() throws {
    let row = try article("US says Iran")
    for name in [row.key, seeds + "/000_f86104903fd60d1c.txt", "1", String(row.key.prefix(6))] {
      #expect(try library.article(named: name) == row.id)
    }
    #expect(try library.article(named: "nothing") == nil && library.article(named: "") == nil)
  }

  @Test func `a filter of a folder or file leaves what lies in it`() throws {
    let other = try folder.write("Another text stands here.\n\nIt has two lines.", to: "more/other.txt")
    _ = try library.importing([folder.path("more")])
    #expect(try library.count(.none) == 3)
    #expect(try library.count(Filter(paths: [seeds])) == 2)
    #expect(try library.quoteCount(Filter(paths: [seeds])) == 14)
    #expect(try library.count(Filter(paths: [folder.path("more")])) == 1)
    #expect(try library.count(Filter(paths: [other, seeds + "/000_f86104903fd60d1c.txt"])) == 2)
    #expect(try library.count(Filter(text: "iran", paths: [folder.path("more")])) == 0)
    #expect(try library.count(Filter(paths: ["/nowhere/at/all"])) == 0)
  }
}
