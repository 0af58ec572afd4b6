import Testing

@testable import BriefingCore

/// A text whose container states a title.
private func read(title: String, _ text: String) throws -> Briefing {
  let line =
    #"{"id": "1", "title": "\#(title)", "text": "\#(text.split(separator: "\n").joined(separator: "\\n\\n"))"}"#
  return Briefing.read(try Source.jsonLine(Array(line.utf8), line: 1, path: nil))
}

@Suite("Who a title says speaks")
struct SpokenTitleTests {
  private static let toast = """
    THE PRESIDENT: Good evening. President Ruan of Varde is with us tonight.
    Q: What did you tell him?
    THE PRESIDENT: I told him, “Come again.” President Ruan laughed.
    MS. HOLM: We thank the President of Varde.
    Q: When?
    THE PRESIDENT: Soon. My brother, Otto Keller, is here too.
    MS. HOLM: Thank you.
    Q: One more?
    THE PRESIDENT: No.
    """

  @Test("THE PRESIDENT is the president of the title, not another whom the text names")
  func holder() throws {
    let briefing = try read(
      title: "Remarks by President Keller and Press Secretary Ida Holm Before Dinner in Varde", Self.toast)
    #expect(briefing.document.kind == .transcript)
    let names = zip(briefing.document.paragraphs, briefing.turnSpeakers).map { "\($0.label ?? "") \($1?.name ?? "-")" }
    #expect(names[0] == "THE PRESIDENT Keller")
    #expect(names[3] == "MS. HOLM Ida Holm")
    #expect(Set(names.filter { $0.hasPrefix("THE PRESIDENT") }) == ["THE PRESIDENT Keller"])
  }

  @Test("Where nothing says who the president is, the label stays what it is")
  func unknown() throws {
    let briefing = try read(title: "A dinner in Varde", Self.toast)
    #expect(briefing.turnSpeakers[0]?.name == "The President")
    #expect(briefing.turnSpeakers[0]?.kind == .described)
  }

  @Test("An I in a speech is who the title says speaks; a name ends before a word of doing")
  func speech() throws {
    let briefing = try read(
      title: "Remarks by President Keller Honoring President Ruan at the Harbour",
      """
      Friends, it is a great day for this town, and I am glad that all of you came to see it with me.
      When President Ruan called me last year, I said, “Let us build the harbour together, and soon.”
      He was glad, and so was I, because the old harbour had been closed for all of eleven years.
      """)
    let quotation = try #require(briefing.quotations.first)
    #expect(quotation.speaker?.name == "Keller")
  }

  @Test("People of the title whom the text does not name and who say nothing are none of the text")
  func people() throws {
    let briefing = try read(
      title: "Remarks by President Keller Honoring Ida Ruan at Night",
      "The storm came at night, and most of the town slept. “It was loud,” Jane Doe said on Monday, and left.")
    #expect(briefing.people.map(\.name) == ["Jane Doe"])
  }

  @Test(
    "Names are not cut at -ing, and places do not speak",
    arguments: [
      ("Remarks by President Xi Jinping at Dinner", "Xi Jinping"),
      ("Remarks by William Golding on Rain", "William Golding"),
      ("Press Gaggle by Ida Holm Aboard Air Force One", "Ida Holm"),
      ("Press Gaggle by Vice President Harris Aboard Air Force Two", "Harris"),
      ("Press Gaggle by Karine Holm En Route Varde", "Karine Holm"),
      ("Remarks by Minister Anna Šesting at Sea", "Anna Šesting"), ("Letter from Beirut: The Harbour Opens", "-"),
    ])
  func names(title: String, speaker: String) throws {
    let briefing = try read(
      title: title,
      """
      Friends, it is a great day for this town, and we are glad that all of you came to see it with us.
      When they called last year, I said, “Let us build the harbour together, and soon.” And that is what we did.
      """)
    #expect(briefing.quotations.map { $0.speaker?.name ?? "-" } == [speaker])
  }

  @Test("A call from the crowd does not end a speech")
  func crowd() throws {
    let briefing = try read(
      title: "Remarks by President Keller at the Harbour",
      """
      Friends, it is a great day for this town, and we are glad that all of you came to see it with us.
      AUDIENCE: Hooray!
      When they called last year, I said, “Let us build the harbour together, and soon.” And that is what we did.
      """)
    #expect(briefing.quotations.map { $0.speaker?.name } == ["Keller"])
  }

  @Test(
    "A president's label is the president, not a relative whom the text names; the First Lady is who the title says")
  func relatives() throws {
    let text = """
      PRESIDENT DUDA: Welcome.
      PRESIDENT KELLER: Thank you. My son Beau Keller was here.
      PRESIDENT DUDA: Thank you.
      PRESIDENT KELLER: Good.
      THE FIRST LADY: Thank you.
      PRESIDENT DUDA: Oh.
      PRESIDENT KELLER: Yes.
      """
    let briefing = try read(
      title: "Remarks by President Keller, President Duda and First Lady Jane Holm in Varde", text)
    let names = zip(briefing.document.paragraphs, briefing.turnSpeakers).map { "\($0.label ?? ""): \($1?.name ?? "-")" }
    #expect(
      Set(names) == [
        "PRESIDENT DUDA: Duda", "PRESIDENT KELLER: Keller", "THE FIRST LADY: Jane Holm",
      ])
  }

  @Test(
    "A headline about somebody's remarks is no speech",
    arguments: [
      "Why I Stopped Listening to Speeches by President Keller", "Protesters Interrupt Remarks by Mayor Keller",
    ])
  func about(title: String) throws {
    let text = """
      The hall was full on Monday, and there was not a seat left when the evening began and the doors were closed.
      “Enough,” I told my wife, and we went home through the rain, which had begun to fall in the afternoon.
      """
    let speakers = try read(title: title, text).quotations.map { $0.speaker?.name }
    #expect(speakers == [nil])
  }

  @Test("In news with such a title, the President is still the one whom the text names")
  func news() throws {
    let text = """
      President Nora Keller spoke to the press at the harbour on Monday, and many people came to hear what was said there.
      “It is a good day,” the President said, and left the harbour for the town hall, where the council waited for her.
      """
    #expect(
      try read(title: "Statement by Police on Shooting", text).quotations.map { $0.speaker?.name } == ["Nora Keller"])
  }

  @Test("People of the title have no mentions outside the text")
  func ranges() throws {
    let briefing = try read(
      title: "Remarks by President Keller at Dinner", Self.toast)
    let count = briefing.document.source.text.count
    for person in briefing.people { for mention in person.mentions { #expect(mention.upperBound <= count) } }
    #expect(!briefing.quotations.isEmpty)
    for quotation in briefing.quotations { #expect((quotation.mention?.upperBound ?? 0) <= count) }
    let ids = Set(briefing.people.map(\.id))
    for speaker in briefing.turnSpeakers.compactMap({ $0 }) where speaker.kind == .person {
      #expect(ids.contains(speaker.id))
    }
  }
}
