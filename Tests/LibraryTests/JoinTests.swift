import BriefingCore
import GRDB
import Testing

@testable import Library

/// Five documents: a mayor under her whole name and her bare last name, her brother, and a speaker of another name.
private func harbour(_ folder: Folder) throws -> Library {
  let library = try folder.library()
  try library.add([
    briefing(
      "a", date: "2016-02-01", said: [("We will not be hurried", "Ada Pruitt")], people: [("Ada Pruitt", ["mayor"])]),
    briefing("b", date: "2016-02-02", said: [("The wall will stand", "Pruitt"), ("It leaks", "Tobias Hale")]),
    briefing("c", date: "2016-02-03", said: [("I read every page", "Pruitt"), ("So did I", "Ada Pruitt")]),
    briefing("d", date: "2016-01-01", said: [("My sister is right", "Adam Pruitt")]),
    briefing("e", said: [("No comment", "Rosa Ekwueme")]),
  ])
  return library
}

extension Library {
  fileprivate func id(_ name: String) throws -> SpeakerID { try #require(try speaker(named: name)).id }
  fileprivate func listed() throws -> [String] {
    try speakers(matching: "", .first, limit: 50).map { "\($0.name) \($0.quotes) \($0.documents)" }
  }
}

@Suite struct JoinTests {
  @Test func `A joined name is counted, listed, found and filtered with the other one`() throws {
    let library = try harbour(try Folder())
    let (bare, ada) = (try library.id("pruitt"), try library.id("ada pruitt"))
    let change = try library.join([bare], to: ada)
    #expect(change.summary == "Pruitt joined to Ada Pruitt")
    #expect(try library.listed() == ["Ada Pruitt 4 3", "Adam Pruitt 1 1", "Rosa Ekwueme 1 1", "Tobias Hale 1 1"])
    #expect(try library.speakerCount(matching: "") == 4)
    let row = try #require(try library.speaker(named: "pruitt"))
    #expect(row.key == "ada pruitt" && row.aliases.contains("Pruitt"))
    #expect(row.first == "2016-02-01" && row.last == "2016-02-03")
    #expect(row.joined.map(\.name) == ["Pruitt"] && row.joined.map(\.why) == ["by you"])
    for id in [bare, ada] {
      let filter = Filter(speakers: [id])
      #expect(try library.count(filter) == 3)
      #expect(try library.quoteCount(filter) == 4)
      let quotes = try library.quotes(filter, .first, limit: 10)
      #expect(Set(quotes.map(\.speakerName)) == ["Ada Pruitt"] && Set(quotes.map(\.speaker)) == [ada])
    }
    #expect(try library.words("speaker:\"ada\"").count == 4)
    #expect(try library.titles("speaker:\"Ada Pruitt\" -speaker:hale") == ["Title of c", "Title of a"])
    #expect(try library.sparks(of: [ada]).counts[ada]?.reduce(0, +) == 4)
    try recount(library)
  }

  @Test func `A split puts every count, name and row back as it was, and so does undoing a join`() throws {
    let library = try harbour(try Folder())
    let before = try library.listed()
    let (bare, ada) = (try library.id("pruitt"), try library.id("ada pruitt"))
    let join = try library.join([bare], to: ada)
    try library.apply(join.inverse)
    #expect(try library.listed() == before)
    try library.apply(join)
    #expect(try library.listed() != before)
    let split = try library.split(ada)
    #expect(split.summary == "Pruitt split from Ada Pruitt")
    #expect(try library.listed() == before)
    #expect(try library.speaker(named: "pruitt")?.key == "pruitt")
    #expect(try library.speaker(named: "ada pruitt")?.aliases == ["Pruitt"])
    try library.apply(split.inverse)
    #expect(try library.speaker(named: "pruitt")?.key == "ada pruitt")
    try recount(library)
  }

  @Test func `Joining a speaker with joined names takes them along, and one of them can be split off`() throws {
    let library = try harbour(try Folder())
    let (bare, ada, hale) = (try library.id("pruitt"), try library.id("ada pruitt"), try library.id("hale"))
    try library.join([bare], to: ada)
    let second = try library.join([ada], to: hale)
    #expect(try library.listed().first == "Tobias Hale 5 3")
    #expect(try library.speaker(hale)?.joined.map(\.name) == ["Ada Pruitt", "Pruitt"])
    try library.apply(second.inverse)
    #expect(try library.listed().first == "Ada Pruitt 4 3")
    try library.apply(second)
    try library.split(ada)
    #expect(try library.speaker(hale)?.joined.map(\.name) == ["Pruitt"])
    #expect(try library.listed() == ["Tobias Hale 3 2", "Ada Pruitt 2 2", "Adam Pruitt 1 1", "Rosa Ekwueme 1 1"])
    #expect(try library.join([hale, bare], to: hale).after.isEmpty)
    try recount(library)
  }

  @Test func `Joins outlive documents read again, removed and brought back`() throws {
    let library = try harbour(try Folder())
    let (bare, ada) = (try library.id("pruitt"), try library.id("ada pruitt"))
    try library.join([bare], to: ada)
    try library.add([briefing("b", date: "2016-02-02", said: [("The wall will fall", "Pruitt"), ("No", "Pruitt")])])
    #expect(try library.speaker(ada)?.quotes == 5)
    let articles = try library.articles(.none, .first, limit: 10)
    try library.remove(articles.map(\.id))
    #expect(try library.listed().isEmpty)
    try library.add([briefing("new", said: [("Here again", "Pruitt")])])
    #expect(try library.listed() == ["Ada Pruitt 1 1"])
    #expect(try library.speakers(matching: "pru", .first, limit: 5).count == 1)
    try recount(library)
    try library.split(ada)
    #expect(try library.listed() == ["Pruitt 1 1"])
  }

  @Test func `A joined name gets the key that is made of it now, and other keys stay`() throws {
    let library = try harbour(try Folder())
    let (ada, adam, rosa) = (
      try library.id("ada pruitt"), try library.id("adam pruitt"), try library.id("rosa ekwueme")
    )
    try library.join([ada], to: adam)
    func keys() throws -> [String?] {
      try library.pool.read { db in
        try [ada, adam, rosa].map { id in
          try String.fetchOne(db, sql: "SELECT key FROM people WHERE id = ?", arguments: [id.rawValue])
        }
      }
    }
    try library.pool.write { db in
      for id in [ada, rosa] {
        try db.execute(
          sql: "UPDATE people SET key = 'as once' || id || ' folded' WHERE id = ?", arguments: [id.rawValue])
      }
      try Schema.refold(db)
    }
    let after = try keys()
    #expect(after[0] == NameFold.fold("Ada Pruitt") && after[1] == NameFold.fold("Adam Pruitt"))
    #expect(after[2] == "as once\(rosa.rawValue) folded")
  }

  @Test func `The reason of a link has the name that others are joined to`() throws {
    let library = try Folder().library()
    let lines = ["Ada Pruitt spoke of the harbour of Varde.", "Pruitt spoke of Varde again, and of the harbour."]
    try library.add([
      briefing("a", paragraphs: [lines[0]], said: [("Yes", "Ada Pruitt")], people: [("Ada Pruitt", [])]),
      briefing("b", paragraphs: [lines[1]], said: [("No", "Pruitt")], people: [("Pruitt", [])]),
    ])
    let b = try #require(try library.article(named: "b"))
    #expect(try library.links(of: b, limit: 9).first?.reasons.contains("people: Ada Pruitt") == false)
    try library.join([try library.id("pruitt")], to: try library.id("ada pruitt"))
    #expect(try library.links(of: b, limit: 9).first?.reasons.contains("people: Ada Pruitt") == true)
  }

  @Test func `Likely names come first, those of another last name only when they are typed`() throws {
    let library = try harbour(try Folder())
    let ada = try library.id("ada pruitt")
    let likely = try library.joinCandidates(for: [ada], matching: "", limit: 9)
    #expect(likely.map(\.row.name) == ["Pruitt", "Adam Pruitt"])
    #expect(likely.map(\.likeness) == ["last name alone", "same last name, like first name"])
    #expect(try library.joinCandidates(for: [ada], matching: "hal", limit: 9).map(\.row.name) == ["Tobias Hale"])
    #expect(
      try library.joinCandidates(for: [ada], matching: "pru", limit: 9).map(\.row.name) == ["Pruitt", "Adam Pruitt"])
  }
}

@Suite struct JoinProposalTests {
  /// Documents that name one person each, in these forms.
  private func library(_ names: [(key: String, forms: [String], documents: Int)]) throws -> Library {
    let library = try Folder().library()
    var all: [Briefing] = []
    for (index, name) in names.enumerated() {
      for number in 0..<name.documents {
        var one = briefing(
          "\(index)-\(number)", date: "2016-02-0\(1 + number % 9)", said: [("We will see about that", name.forms[0])])
        one.people = [
          Person(
            id: name.key, name: name.forms[0], aliases: Array(name.forms.dropFirst()), roles: [], quotes: 1,
            mentions: [])
        ]
        one.quotations[0].speaker = .init(id: name.key, name: name.forms[0], kind: .person)
        all.append(one)
      }
    }
    try library.add(all)
    return library
  }

  @Test func `A bare last name that is kept by its title is proposed as one without`() throws {
    let library = try library([
      ("tern (mayor)", ["Tern", "Mayor Tern"], 20), ("ada tern", ["Ada Tern", "Mayor Ada Tern"], 5),
      ("jil tern", ["Jill Tern", "Dr. Jill Tern"], 4),
    ])
    #expect(try library.proposedJoins().map { "\($0.name) -> \($0.headName)" } == ["Tern -> Ada Tern"])
  }

  @Test func `A title that only one of a family bears says whose bare last name it is`() throws {
    let library = try library([
      ("tern", ["Tern", "Mayor Tern"], 20), ("ada tern", ["Ada Tern", "Mayor Ada Tern"], 5),
      ("jil tern", ["Jill Tern", "Dr. Jill Tern"], 4),
    ])
    let proposals = try library.proposedJoins()
    #expect(proposals.map { "\($0.name) -> \($0.headName)" } == ["Tern -> Ada Tern"])
    #expect(proposals.first?.why.hasPrefix("title Mayor in 20 of 20 documents") == true)
    let change = try library.accept(proposals)
    #expect(try library.speaker(named: "tern")?.joined.first?.why.hasPrefix("title Mayor") == true)
    #expect(try library.proposedJoins().isEmpty)
    try library.apply(change.inverse)
    #expect(try library.proposedJoins().count == 1)
    try library.apply(change)
    try library.split(try #require(try library.speaker(named: "ada tern")).id)
    #expect(try library.proposedJoins().isEmpty, "what the user split is not proposed again")
    #expect(try library.accept(proposals).after.isEmpty, "nor joined by a proposal that was made before")
  }

  @Test(arguments: [
    // Two of the name bear the title.
    [
      ("tern", ["Tern", "Mayor Tern"], 20), ("ada tern", ["Ada Tern", "Mayor Ada Tern"], 5),
      ("bo tern", ["Bo Tern", "Mayor Bo Tern"], 4),
    ],
    // The bare name is now the mayor, now the doctor.
    [
      ("tern", ["Tern", "Mayor Tern"], 10), ("tern", ["Tern", "Dr. Tern"], 5),
      ("ada tern", ["Ada Tern", "Mayor Ada Tern"], 5), ("jil tern", ["Jill Tern", "Dr. Jill Tern"], 4),
    ],
    // Nothing but the name speaks for it.
    [("tern", ["Tern"], 20), ("ada tern", ["Ada Tern"], 1)],
    // His wife.
    [
      ("tern", ["Tern", "Mayor Tern"], 9), ("tern", ["Tern", "Mrs. Tern"], 2),
      ("bo tern", ["Bo Tern", "Mayor Bo Tern"], 5),
    ],
    // Nobody has the whole name.
    [("tern", ["Tern", "Mayor Tern"], 20)],
  ])
  func `Where it may be somebody else nothing is proposed`(names: [(key: String, forms: [String], documents: Int)])
    throws
  {
    #expect(try library(names).proposedJoins().isEmpty)
  }

  @Test func `Short forms of a first name count as one person, other first names do not`() {
    #expect(NameLikeness.between("joe tern", "joseph tern") == .firstName)
    #expect(NameLikeness.between("j tern", "joseph tern") == .firstName)
    #expect(NameLikeness.between("jil tern", "joe tern") == .lastName)
    #expect(NameLikeness.between("tern", "joe tern") == .bareLastName)
    #expect(NameLikeness.between("joe tern", "joe gull") == nil)
  }
}
