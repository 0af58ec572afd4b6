import Testing

@testable import BriefingCore

@Suite("Texts that are no pages")
struct StructureCutOutTests {
  private func read(_ text: String) throws -> Document {
    Document.read(try Source.text(bytes: Array(text.utf8), path: nil, id: "x"))
  }

  @Test("A line that is all there is stays text, and its quotation is found")
  func oneLine() throws {
    let document = try read("The fund will pay, said Tilda Brand: “It is ours now.”")
    #expect(document.paragraphs.count == 1)
    #expect(Briefing.attribute(document).quotations.map { $0.speaker?.name } == ["Tilda Brand"])
  }

  @Test("A line whose sentence goes on in the next is no title, however short the text")
  func goesOn() throws {
    let document = try read(
      """
      A motor bulk carrier, the Varde Star,
      ran aground in the harbour on Monday, the port said. It has
      a cargo of wheat. Nobody was hurt.
      """)
    #expect(document.paragraphs.first?.range.lowerBound == 0)
  }

  @Test("A day is no title")
  func day() throws {
    let document = try read(
      """
      Tuesday, May 21, 2019

      The harbour was closed on Tuesday, the town said, because the ice had broken two of the three gates.

      It will stay closed for a week, and ships are sent to the harbour of the next town, which is open.
      """)
    #expect(document.titleOrigin == .firstSentence)
  }

  @Test("Text that is filled to a width begins with its first line, however short that is")
  func wrapped() throws {
    let document = try read(
      """
      Harbour Secretary Donald
      Hodel said he was asking the council to lift the ban on new boats
      in the harbour of Varde, which was made four years ago when there
      was no room for more of them and when nobody thought that a large
      part of the fleet would be sold to other towns on the coast. Since
      then a third of the boats have gone, and most of those that remain
      are small, so that there is more than enough room for the boats of
      all who have asked for a place in it, the secretary told the press
      on Monday after a meeting with the owners of the larger companies.
      """)
    #expect(document.paragraphs.count == 1)
    #expect(document.paragraphs.first?.range.lowerBound == 0)
  }
}
