import BriefingCore
import Testing

@testable import Library

@Test func `documents are linked by the people and places they share, with the reason`() throws {
  let folder = try Folder()
  let library = try folder.library()
  let bergner = (name: "Kevin Bergner", roles: [String]())
  let maliki = (name: "Nouri al-Maliki", roles: [String]())
  let ids = try library.add([
    briefing("one", paragraphs: ["Fighting in Basra and in Baghdad."], people: [bergner, maliki]),
    briefing("two", paragraphs: ["The port of Basra."], people: [maliki, bergner]),
    briefing("three", paragraphs: ["Talks in Baghdad."], people: [(name: "Somebody Else", roles: [])]),
    briefing("four", paragraphs: ["Nothing of this."]),
  ])
  let links = try library.links(of: ids[0], limit: 10)
  #expect(links.map(\.article.key) == ["two", "three"])
  #expect(links[0].reasons == ["people: Kevin Bergner, Nouri al-Maliki", "places: Basra"])
  #expect(links[1].reasons == ["places: Baghdad"])
  #expect(try library.links(of: ids[1], limit: 10).map(\.article.key) == ["one"])
  #expect(try library.links(of: ids[3], limit: 10).isEmpty)
  #expect(try library.links(of: ids[0], limit: 1).count == 1)
  try library.remove([ids[1]])
  #expect(try library.links(of: ids[0], limit: 10).map(\.article.key) == ["three"])
}
