import Testing

@testable import BriefingCore

@Suite("Whether two names are one person's")
struct PeopleMatchTests {
  private func match(_ one: (String, [String]), _ other: (String, [String])) -> PersonMatch {
    let sides = [one, other].map { PersonMatch.Side(name: $0.0, standing: Standing(roles: $0.1)) }
    #expect(PersonMatch(sides[0], sides[1]).score == PersonMatch(sides[1], sides[0]).score, "the order changes nothing")
    return PersonMatch(sides[0], sides[1])
  }

  @Test(
    "Other spellings, orders, initials and short forms are one's who does the same",
    arguments: [
      ("Tareq Modhefi", "Tariq Mudhifi"), ("Bob Tern", "Robert Tern"), ("J. Edgar Tern", "Edgar Tern"),
      ("Bae Joon-ho", "Bae Joon Ho"), ("Lars Grønn", "Lars Groenn"), ("Bae Joon-ho", "Joon-ho Bae"),
    ])
  func one(_ one: String, _ other: String) {
    #expect(match((one, ["minister of ports of Lorn"]), (other, ["Lorn ports minister"])).isSure)
  }

  @Test(
    "Names that are only alike, a father's and a son's, and a group's are two's",
    arguments: [
      ("Anna Tern", "Nora Tern", ["mayor"], ["mayor"]), ("Anna Tern", "Anna Holm", ["mayor"], ["mayor"]),
      ("Richard J. Tern", "Richard M. Tern", ["mayor of Lorn"], ["mayor of Varde"]),
      ("Paul Tern II", "Paul Tern III", ["owner"], ["owner"]),
      ("Alan Tern", "Alan Tern Jr.", ["senator"], ["banker"]),
      ("Marta Castor", "Jorge Castro", ["Rep."], ["Rep."]), ("Mike Keller", "Mike Quiller", ["Rep."], ["Rep."]),
      ("Macorn", "Dag Macarne", ["President"], ["president"]), ("Kid", "Nils Kidd", [], []),
      ("Konrad Tern", "Konrad Tern Foundation", ["chancellor"], ["foundation"]),
    ] as [(String, String, [String], [String])])
  func two(one: String, other: String, role: [String], otherRole: [String]) {
    #expect(!match((one, role), (other, otherRole)).isSure)
  }

  @Test("A bare last name is one's with the same title, and another's with another one")
  func bare() {
    let full = ("Curtis Tern", ["General"])
    #expect(match(full, ("Tern", ["Gen."])).isSure && !match(full, ("Tern", ["Prime Minister"])).isSure)
    #expect(PersonKey.key("tern", standing: Standing(roles: ["Gen."])) == "tern (gen)")
    #expect(PersonKey.key("tern", standing: Standing(roles: ["owner of a yard"])) == "tern")
    #expect(PersonKey.key("curtis tern", standing: Standing(roles: ["Gen."])) == "curtis tern")
  }

  @Test("Names that are one are looked for under a sound that both have")
  func blocks() {
    for (one, other) in [
      ("Tareq Modhefi", "Tariq Mudhifi"), ("Bob Tern", "Robert Tern"), ("Yosef Tern", "Josef Tern"),
      ("Bae Joon-ho", "Joon-ho Bae"), ("Bae Joon-ho", "Bae Joon Ho"), ("Tern", "Anna Tern"),
      ("J. Edgar Tern", "Edgar Tern"),
    ] {
      let blocks = [one, other].map { NameBlocks(PersonMatch.Side(name: $0, standing: Standing())) }
      #expect(!Set(blocks[0].sought).isDisjoint(with: blocks[1].own), "\(one), \(other)")
      #expect(!Set(blocks[1].sought).isDisjoint(with: blocks[0].own), "\(other), \(one)")
    }
  }

  @Test("A name of nothing, of 300 words and of one long word is compared in no time")
  func strange() {
    for name in ["", "-.", String(repeating: "Tern ", count: 300), String(repeating: "a", count: 100_000)] {
      #expect(!match((name, []), ("Anna Tern", [])).isSure)
    }
  }
}
