import BriefingCore
import Testing

@testable import Library

@Test func `an empty library gives empty windows`() throws {
  let library = try Folder().library()
  #expect(try library.articles(.none, .first, limit: 10).isEmpty)
  #expect(try library.count(.none) == 0)
  #expect(try library.quotes(.none, .last, limit: 10).isEmpty)
  #expect(try library.speakers(matching: "", .first, limit: 10).isEmpty)
}

@Test func `a folder is imported and an unchanged one is passed over`() throws {
  let folder = try Folder()
  let library = try folder.library()
  var reports: [ImportProgress] = []
  let first = try library.importing([seeds], progress: { reports.append($0) })
  #expect(first.added == 2 && first.failures.isEmpty)
  #expect(reports.last == first && first.isFinished && first.done == 2 && first.total == 2)
  #expect(try library.count(.none) == 2)
  let second = try library.importing([seeds])
  #expect(second.added == 0 && second.changed == 0 && second.unchanged == 2)
}
@Test func `newest first, undated last`() throws {
  let folder = try Folder()
  let library = try folder.library()
  try library.add([
    briefing("old", date: "2008-03-26"), briefing("none one"), briefing("new", date: "2009-01-01T10:00Z"),
    briefing("none two"),
    briefing("day", date: "2009-01-01"),
  ])
  #expect(
    try library.titles("") == ["new", "day", "old", "none one", "none two"].map { "Title of \($0)" })
}

@Test func `speakers are counted and their articles found`() throws {
  let folder = try Folder()
  let library = try folder.library()
  try library.add([
    briefing(
      "a",
      said: [("we press on", "Kevin Bergner"), ("no question", "Kevin Bergner"), ("lawless gangs", "Nuri al-Maliki")]),
    briefing("b", said: [("a key source", "Kevin Bergner")], terms: ["Special Groups"]),
    briefing("c", paragraphs: ["Nobody speaks of gangs here."]),
  ])
  let bergner = try #require(try library.speaker(named: "Bergner"))
  #expect(bergner.quotes == 3 && bergner.documents == 2)
  let filter = Filter(speakers: [bergner.id])
  #expect(try library.count(filter) == 2 && library.quoteCount(filter) == 3)
  #expect(try library.titles("speaker:bergner") == ["Title of a", "Title of b"])
  #expect(try library.words("speaker:bergner press") == ["we press on"])
  #expect(try library.words("gan") == ["lawless gangs"])
  #expect(try library.titles("gan -quote:lawless") == ["Title of c"])
  #expect(try library.words("kind:term") == ["Special Groups"])
  #expect(try library.speakers(matching: "m", .first, limit: 5).map(\.name) == ["Nuri al-Maliki"])
}

@Test func `described sources stand behind all names, however much they are quoted`() throws {
  let folder = try Folder()
  let library = try folder.library()
  try library.add([
    briefing("a", said: [("One.", "officials"), ("Two.", "officials"), ("Three.", "Ada Pruitt")]),
    briefing("b", said: [("Four.", "officials"), ("Five.", "Tobias Hale"), ("Six.", "Tobias Hale")]),
  ])
  let all = try library.speakers(matching: "", .first, limit: 10)
  #expect(all.map(\.name) == ["Tobias Hale", "Ada Pruitt", "officials"])
  let last = try #require(all.last)
  #expect(try library.speakers(matching: "", .before(last.id), limit: 1).map(\.name) == ["Ada Pruitt"])
}
