import BriefingCore
import GRDB
import Testing

@testable import Library

/// A document a line: who speaks in it, and what that one is.
private func lines(_ people: [(name: String, role: String)]) -> [Briefing] {
  people.enumerated().map { number, one in
    briefing("d\(number)", said: [("It is late, say I, number \(number)", one.name)], people: [(one.name, [one.role])])
  }
}

extension Library {
  /// Speakers with the names joined to them, the most quoted first.
  fileprivate func groups() throws -> [String] {
    try speakers(matching: "", .first, limit: 50).map { row in
      ([row.name] + row.joined.map(\.name).sorted()).joined(separator: " = ")
    }.sorted()
  }

  fileprivate func has(_ briefings: [Briefing]) throws {
    for one in briefings { try add([one]) }
    _ = try joinNames()
  }

  fileprivate func named(_ name: String) throws -> SpeakerRow { try #require(try speaker(named: name)) }
}

@Suite("Names that the program joins itself")
struct NameJoiningTests {
  private let people = lines([
    ("Tariq Mudhifi", "minister of ports"), ("Tareq Modhefi", "minister of ports of Lorn"), ("Anna Keller", "mayor"),
    ("Nora Keller", "mayor"), ("Tariq Mudhifi", "minister of ports"), ("Rosa Ekwueme", "owner of a yard"),
  ])

  @Test func `two spellings of one minister are one, with the reason, and two mayors stay two`() throws {
    let library = try Folder().library()
    try library.has(people)
    #expect(
      try library.groups() == ["Anna Keller", "Nora Keller", "Rosa Ekwueme", "Tariq Mudhifi = Tareq Modhefi"])
    let row = try library.named("Tareq Modhefi")
    #expect(row.name == "Tariq Mudhifi" && row.quotes == 3 && row.documents == 3)
    #expect(row.joined.map(\.why) == ["by itself: another spelling, same title"])
    try recount(library)
  }

  @Test func `the order in which documents come changes nothing`() throws {
    let library = try Folder().library()
    try library.has(people)
    for order in [people.reversed(), Array(people[3...] + people[..<3])] {
      let other = try Folder().library()
      try other.has(order)
      #expect(try other.groups() == library.groups())
    }
    // All at once, and one by one.
    let one = try Folder().library()
    for document in people { try one.has([document]) }
    #expect(try one.groups() == library.groups())
    try recount(one)
  }

  @Test func `what the user parts stays apart, what the user joins stays joined, and both can be undone`() throws {
    let library = try Folder().library()
    try library.has(people)
    let joined = try #require(try library.named("Tariq Mudhifi").joined.first)
    let split = try library.split(joined.id)
    try library.has(
      lines([("Tareq Modhefi", "minister of ports of Lorn")]).map { one in
        var one = one
        one.document.source.id = "later"
        return one
      })
    #expect(try library.groups().contains("Tareq Modhefi"))
    try library.apply(split.inverse)
    #expect(try library.groups().contains("Tariq Mudhifi = Tareq Modhefi"))
    let (anna, nora) = (try library.named("Anna Keller").id, try library.named("Nora Keller").id)
    try library.join([nora], to: anna)
    try library.pool.write { try $0.execute(sql: "UPDATE people SET weighed = 0") }
    _ = try library.joinNames()
    #expect(try library.groups() == ["Anna Keller = Nora Keller", "Rosa Ekwueme", "Tariq Mudhifi = Tareq Modhefi"])
    try recount(library)
  }

  @Test func `two names that one document has are two`() throws {
    let library = try Folder().library()
    try library.has(people)
    try library.has([
      briefing(
        "both", said: [("We are two", "Tariq Mudhifi")],
        people: [("Tariq Mudhifi", ["minister"]), ("Tareq Modhefi", ["his cousin"])])
    ])
    #expect(try library.groups().contains("Tareq Modhefi"))
    try recount(library)
  }

  @Test func `a name that fits two people alike stays alone`() throws {
    let library = try Folder().library()
    try library.has(
      lines([
        ("Richard J. Tern", "mayor of Lorn"), ("Richard M. Tern", "mayor of Lorn"), ("Richard Tern", "mayor of Lorn"),
      ]))
    #expect(try library.groups() == ["Richard J. Tern", "Richard M. Tern", "Richard Tern"])
  }

  @Test func `a name without its middle one fits two, and stays alone where both are named`() throws {
    let library = try Folder().library()
    let father = lines([("George A. Tern", "President"), ("George Tern", "President")])
    try library.has(father)
    #expect(try library.groups() == ["George Tern = George A. Tern"])
    let son = briefing("son", said: [("We are two", "George C. Tern")], people: [("George C. Tern", ["President"])])
    try library.has([son])
    #expect(try library.groups() == ["George A. Tern", "George C. Tern", "George Tern"])
    try recount(library)
  }

  @Test func `a bare last name is another's under another title`() throws {
    let library = try Folder().library()
    try library.has(
      lines([("Tern", "Gen."), ("Tern", "Prime Minister"), ("Curtis Tern", "General"), ("Tern", "General")]))
    #expect(try library.groups() == ["Curtis Tern = Tern", "Tern"])
    #expect(try library.speakers(called: "Tern", limit: 5).count == 2)
    try recount(library)
  }

  @Test func `hundreds who name one last name alone are joined to nobody`() throws {
    let library = try Folder().library()
    let all = (0..<400).map { number in
      briefing(
        "n\(number)", said: [("I am number \(number)", "Tern")],
        people: [("\(["Anna", "Bob", "Carl"][number % 3]) Tern", [])])
    }
    try library.has(all + lines([("Tern", "mayor")]))
    #expect(try library.groups().allSatisfy { !$0.contains(" = ") })
  }
}
