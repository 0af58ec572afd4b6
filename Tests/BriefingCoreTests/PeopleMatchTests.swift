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

  @Test("Short forms and initials are one's only where a title or a role says so too")
  func evidence() {
    for (one, other) in [("Bob Tern", "Robert Tern"), ("D. J. Tern", "James Tern")] {
      #expect(!match((one, []), (other, ["lawyer"])).isSure)
    }
    #expect(!match(("George Salter", ["Analyst"]), ("Gerry Saltemme", ["policy analyst"])).isSure)
  }

  @Test("A title said once among many is a slip, and that of an office is one")
  func titles() {
    let roles = [(role: "Vice President", count: 40), (role: "Dr.", count: 1)]
    #expect(!match(("Tern", ["Dr."]), ("Anna Tern", [])).isSure)
    let vice = PersonMatch.Side(name: "Anna Tern", standing: Standing(roles: roles))
    #expect(!PersonMatch(PersonMatch.Side(name: "Tern", standing: Standing(roles: ["Dr."])), vice).isSure)
    #expect(PersonMatch(PersonMatch.Side(name: "Tern", standing: Standing(roles: ["Vice President"])), vice).isSure)
    let offices = ["Secretary", "secretary of state"]
    #expect(match(("Tony Tern", ["US secretary of state"]), ("Antony Tern", offices)).isSure)
  }

  @Test("A given name that is a particle elsewhere makes a whole name; a letter, or a title within, makes none")
  func shape() {
    func side(_ name: String) -> PersonMatch.Side { PersonMatch.Side(name: name, standing: Standing()) }
    #expect(!side("Ben Tern").isBare && !side("Van Tern").isBare && side("al-Tern").isBare)
    #expect(side("D.C.").isUnclear && side("Will President Tern").isUnclear && !side("J. R. Tern").isUnclear)
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
