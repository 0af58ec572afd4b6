import Testing

@testable import BriefingCore

@Suite("What people are, as the text says it beside their names")
struct PeopleRolesTests {
  @Test(
    "A noun before or after the name, with or without commas, in brackets, is a role",
    arguments: [
      ("“We wait,” said Varde's water minister, Anna Keller.", "Varde's water minister"),
      ("The mayor, Anna Keller, proposes a levy. “It is small,” Keller said.", "mayor"),
      ("They lost after their captain, Anna Keller, was sent off. “I am sorry,” Keller said.", "captain"),
      ("His widow, Mrs. Anna Keller, said: “He never swam.”", "widow"),
      (
        "The head of the town’s flood council, Anna Keller, has spoken. “Go home,” she said.",
        "head of the town’s flood council"
      ),
      ("“It holds,” said Anna Keller, the firm's head of engineering.", "firm's head of engineering"),
      (
        "The fair is run by Anna Keller, a retired postmistress, who has rules. “One each,” Keller said.",
        "retired postmistress"
      ),
      ("As the bride, the mezzo Anna Keller is good. “I was cold,” Keller said.", "mezzo"),
      ("“We wait,” said Anna Keller, US secretary of the interior.", "US secretary of the interior"),
      ("“We wait,” said the former WHO envoy Anna Keller.", "former WHO envoy"),
      ("Mrs Anna Keller (Clerk) took notes. “All is written,” Keller said.", "Clerk"),
    ])
  func roles(text: String, role: String) throws {
    let keller = try #require(attribute(text).people.first { $0.name == "Anna Keller" })
    #expect(keller.roles.contains(role), "\(keller.roles)")
  }

  @Test(
    "A clause between commas, a day and a place are none",
    arguments: [
      "In the end, Anna Keller said: “We wait.”",
      "On the first day of the war, Anna Keller, who is 40, said: “We wait.”",
      "The next day Anna Keller said: “We wait.”",
    ])
  func noRoles(text: String) throws {
    let keller = try #require(attribute(text).people.first { $0.name == "Anna Keller" })
    #expect(keller.roles.isEmpty, "\(keller.roles)")
  }
}
