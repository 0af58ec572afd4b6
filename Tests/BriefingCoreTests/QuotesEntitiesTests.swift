import Testing

@testable import BriefingCore

/// The last quotation of a text, and it has one, is said by `speaker`; nil: by nobody who is known.
private func expectLast(_ text: String, by speaker: String?) throws {
  #expect(try lastQuotation(text).speaker?.name == speaker, "\(text)")
}

private func lastQuotation(_ text: String) throws -> Quotation {
  let bytes = Array(text.utf8)
  var document = Document(source: Source(id: "test", path: nil, format: .text, text: bytes, isVerbatim: true))
  var start = 0
  for (index, byte) in (bytes + [10]).enumerated() where byte == 10 {
    if index > start { document.paragraphs.append(Document.Paragraph(range: start..<index)) }
    start = index + 1
  }
  return try #require(Briefing.attribute(document).quotations.last)
}

@Suite("Whom a word goes back to, and where a name begins and ends")
struct QuotesEntitiesTests {
  @Test(
    "Pronouns, nouns, turns, bodies, roles and headings lead to whoever is meant",
    arguments: [
      (
        "“The pier stays shut,” the Northern Port Board said.\n\n“We shall look again in June,” it "
          + "added.",
        "Northern Port Board"
      ),
      (
        "Marta Silva has agreed to sell the yard. The 61-year-old said: “It was a hard year.”",
        "Marta Silva"
      ),
      (
        "The Blue Valley Party withdrew on Sunday. “He is not one of ours,” the party told the "
          + "press.",
        "Blue Valley Party"
      ),
      (
        "THE GOVERNOR: Good morning. I asked the nurse one thing, I said, “Will it hurt?”",
        "The Governor"
      ),
      ("My father lost his job. Every day he’d say, “We shall wait.”", "My father"),
      ("Anna Keller was no friend of the plan. On most days she'd tell the press: “It is dead.”", "Anna Keller"),
      ("Varde Motor Company is in talks, and Varde told the Post: “We have a plan.”", "Varde Motor Company"),
      ("The town will not pay. “The plan is dead,” Bloomberg reports.", "Bloomberg"),
      ("The Harbour Bank will pay the debts of all, said Tilda Brand. “It is ours now.”", "Tilda Brand"),
      (
        "Scott Hagan on the Post\n\nOn trade: “It will double.”\n\nMayor Anna Keller on Harbour News\n\nOn the war: “It ends now.”",
        "Anna Keller"
      ),
      ("Rep. María Elvira Quill spoke first. “It is ours,” Quill said.", "María Elvira Quill"),
      ("There are no editors at all saying, “We wait.” Anna Keller said: “I do.”", "Anna Keller"),
      ("The owners' spokesman, Giles Harrow, said: “We have paid.”", "Giles Harrow"),
      (
        "Guitarist Paul Renner teased the tour. After the last song, the singer and guitarist told the crowd: “Maybe in spring.”",
        "Paul Renner"
      ),
      (
        "Ravi Menon, Head of Research at Coastal Securities, was cautious. Smallcaps are trailing the index.\n\n“It looks fair,” "
          + "he said.", "Ravi Menon"
      ),
      ("Cllr Beryl Thackwood spoke for the council. “Nobody is thrown out,” Cllr Thackwood said.", "Beryl Thackwood"),
      (
        "“The talks go on,” said Greta van der Brandt, the envoy.",
        "Greta van der Brandt"
      ),
      (
        "“We shall wait,” said Paolo d'Orsi, the mayor.",
        "Paolo d'Orsi"
      ),
      (
        "“The bridge is old,” said Deputy Director of Public Works Anne-Marie Lund.",
        "Anne-Marie Lund"
      ),
      (
        "The Aspen Sheriff's Office wrote: “Stay at home.”",
        "Aspen Sheriff's Office"
      ),
      (
        "The Department of Ports and Rural Roads called the site “free of danger”.",
        "Department of Ports and Rural Roads"
      ),
      (
        "The Lake Safety Administration published figures. The LSA says that the road “remains the "
          + "main route”.",
        "Lake Safety Administration"
      ),
      (
        "The Gazette quoted Dan Orrin as saying “nobody read the file”.",
        "Dan Orrin"
      ),
      (
        "“We had nine pages,” Ilse Marten said. “Nobody looked at it,” averred Mayor Ada Pruitt.",
        "Ada Pruitt"
      ),
      (
        "Statement of Dockers Union President Mara Quill:\n\n“We have waited ten years for "
          + "it.”\n\nStatement of Harbor Alliance President Tom Veltri:\n\n“Trade will double this "
          + "year.”",
        "Tom Veltri"
      ),
    ] as [(String, String)])
  func meant(text: String, speaker: String) throws { try expectLast(text, by: speaker) }

  @Test(
    "Who is asked or told something does not say it",
    arguments: ["Anna Keller was told: “You are late.”", "Anna Keller was asked: “Who will pay?”"])
  func asked(text: String) throws { try expectLast(text, by: nil) }

  @Test("Who is spoken to says nothing: a given name between commas, or where a sentence begins or ends")
  func addressed() {
    let text = """
      Remarks by Mayor Ida Holm

      MAYOR HOLM: Matt, I would not agree with you. He came from the north, and he said, “Wait for June.”

      You know, Peter, my father left the town that year. He said, “I shall come home.”

      MAYOR HOLM: I was asked a question about “the empty boats”. My son, Beau, said, “They are mine.”
      """
    let briefing = Briefing.read(Source(id: "x", path: nil, format: .text, text: Array(text.utf8), isVerbatim: true))
    let speakers = briefing.quotations.map { $0.speaker?.name }
    #expect(!speakers.contains("Matt") && !speakers.contains("Peter"), "\(speakers)")
    #expect(speakers.last == "Beau", "\(speakers)")
  }

  @Test(
    "A place, a people and an act say something only where a word of saying is their own",
    arguments: [
      ("The Clean Harbour Bill is at the port of Lorn. They lie about Norway. Some hear “a tax on boats”.", nil),
      ("The Northern Roads Act passed in May.\n\n“It takes from the poor to give to the rich.”", nil),
      ("The Northern Roads Act says: “No tolls.”", "Northern Roads Act"),
      ("Talks went on all night. Norway said: “We shall wait.”", "Norway"),
      ("“We shall wait,” Norway said. “Nobody is in a hurry.”", "Norway"),
    ] as [(String, String?)])
  func hardlySpeaker(text: String, speaker: String?) throws { try expectLast(text, by: speaker) }

  @Test(
    "A saying is nobody's, a fellow may be a woman, and one given name is no place",
    arguments: [
      ("As the saying goes, “A stitch in time saves nine.”", nil),
      ("Her fellow Republican Susan Colm spoke. “I will vote no,” she said.", "Susan Colm"),
      ("Mr. Baker arrived. “We shall wait,” Baker said.", "Baker"),
      ("There was one who said, “I cannot.”", "one"),
    ] as [(String, String?)])
  func ordinaryWords(text: String, speaker: String?) throws { try expectLast(text, by: speaker) }

  @Test(
    "It is never who is called like a person",
    arguments: [
      ("Steve was here. The board met. It said: “We wait.”", "The board"),
      ("Ms. Holm was here. It said: “We wait.”", nil),
      ("MS. HOLM was here. It said: “We wait.”", nil),
    ] as [(String, String?)])
  func it(text: String, speaker: String?) throws { try expectLast(text, by: speaker) }

  @Test("Who speaks is I: she goes back to somebody else, though the speaker was named last")
  func ownTurn() {
    let text = """
      Remarks by Mayor Ida Holm

      MS. FELD: Here is the mayor.

      MAYOR HOLM: My aunt taught me all. “Ida Holm!” was heard every day, and Ida Holm came down. She said, “Sit up straight.”
      """
    let briefing = Briefing.read(Source(id: "x", path: nil, format: .text, text: Array(text.utf8), isVerbatim: true))
    #expect(briefing.quotations.last?.speaker?.name == "My aunt")
  }

  @Test("In what people tell, each quotation goes to the word of saying that leads to it")
  func told() {
    let text = """
      THE PRESIDENT: Thank you all. I grew up in Lorn. My dad used to say, “You know, Tommy, a job is a lot more than a paycheck.”

      I looked at him, and I said, “Yes, I can. In one word.” And he said, “What is that?” And I said, “Patience.”

      I asked my sister, “What do we call her?” And she said, “Matilda.” She went, “Of course.” And I was like, “Why not?”

      MS. NURI: Someone once said, “This is a big deal.” Or as my mom would say, “Put your head on the pillow.”

      THE PRESIDENT: I went to the doc. I said, “What are my chances?” He said, “They are good.”
      """
    let briefing = Briefing.read(Source(id: "x", path: nil, format: .text, text: Array(text.utf8), isVerbatim: true))
    let said = briefing.quotations.map { quotation in
      let words = String(decoding: Array(text.utf8)[quotation.range], as: UTF8.self)
      return words.prefix(12) + ": " + (quotation.speaker?.name ?? "-")
    }
    #expect(
      said == [
        "You know, To: My dad", "Yes, I can. : The President", "What is that: My dad", "Patience.: The President",
        "What do we c: The President", "Matilda.: my sister", "Of course.: my sister", "Why not?: The President",
        "This is a bi: Someone", "Put your hea: my mom", "What are my : The President", "They are goo: the doc",
      ])
  }
}
