import Testing

@testable import BriefingCore

@Suite("Lines inside an article that do not belong to it")
struct StructureRimTests {
  private func read(_ text: String) throws -> Document {
    Document.read(try Source.text(bytes: Array(text.utf8), path: nil, id: "x"))
  }

  private func aside(_ document: Document, _ words: String) -> Document.Aside.Reason? {
    document.setAside.first { document.readable($0.range).contains(words) }?.reason
  }

  private let first = """
    The harbour of Varde stays closed until the autumn, because the ice has broken two of its three gates, the port said.

    “The old gates were made for another winter,” said the harbour master, Anna Keller, who has run the port for a decade.
    """
  private let last = """
    The town will vote in June on a loan for new gates, which cost forty million crowns and take two years to build.
    """

  @Test("Words of the article printed once more in large letters are set aside, and quoted once")
  func pullQuote() throws {
    let document = try read(first + "\n\n“The old gates were made for another winter”\n\n" + last)
    #expect(document.paragraphs.count == 3)
    #expect(Briefing.attribute(document).quotations.count == 1)
  }

  @Test(
    "A publisher's note below the text is set aside",
    arguments: [
      "This interview has been edited for length and clarity.", "The views expressed here are the author's own.",
      "This article was originally published by the Varde Post and is used here with permission.",
      "This release contains forward-looking statements, which are subject to risks and uncertainties.",
    ])
  func note(words: String) throws {
    let document = try read(first + "\n\n" + last + "\n\n" + words)
    #expect(document.paragraphs.count == 3)
    #expect(aside(document, words) == .advertisement)
  }

  @Test(
    "A sentence that begins like a note is a sentence",
    arguments: [
      "This story has been told in Varde for two hundred years, and will be told for two hundred more, the port said.",
      "The views expressed by Senator Keller drew fire from the port: “We will not pay for gates that nobody needs,” she said.",
      "Full story of the sinking may never be known, said the harbour master, who has read all that was written of it.",
    ])
  func noNote(words: String) throws {
    let document = try read(first + "\n\n" + last + "\n\n" + words)
    #expect(document.paragraphs.count == 4)
  }

  @Test("A long line that ends with a picture credit is a caption")
  func caption() throws {
    let words =
      "The gates of the harbour of Varde, which sailors have been told to avoid until the autumn. Picture: Post archive"
    let document = try read("Harbour closed\n\n" + words + "\n\n" + first + "\n\n" + last)
    #expect(aside(document, words) == .caption)
  }

  @Test("A pointer to another article between the paragraphs is set aside")
  func pointer() throws {
    let document = try read(first + "\nSee also: Anna Keller on the sound of ice\n" + last)
    #expect(document.paragraphs.count == 3)
  }

  @Test("Everything after a reader's name and a time is comments")
  func comments() throws {
    let comment = "I was there when they built the gates, and the mayor told me \"they will last\", which they did not."
    let document = try read(
      first + "\n\n" + last + "\n\nTilda Bran says:\nFebruary 27, 2015 at 8:40 pm\n" + comment
        + "\n\nPat Reed on March 2, 2015 at 6:34 am said:\n" + comment + " I know it for a fact.")
    #expect(document.paragraphs.count == 3)
    #expect(Briefing.attribute(document).quotations.count == 1)
  }

  @Test("Who is about to speak in the next line is no reader")
  func announced() throws {
    let document = try read(first + "\n\nMayor Pat Reed said on Monday:\n\n“We shall pay for it.”\n\n" + last)
    #expect(Briefing.attribute(document).quotations.map { $0.speaker?.name }.suffix(1) == ["Pat Reed"])
  }

  @Test("A short numbered line over a paragraph is a heading, a numbered sentence an item")
  func numbered() throws {
    let document = try read(
      "Harbour letter\n\n" + first + "\n\n1. The gates\n\n" + last + "\n\n2. The loan\n\n" + last + " So it goes.")
    #expect(document.paragraphs.filter { $0.kind == .heading }.count == 2)
  }
}
