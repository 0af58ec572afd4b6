import Testing

@testable import BriefingCore

@Suite("Who said it")
struct QuotesSpeakersTests {
  @Test("Cues before, behind and around the words in marks")
  func cues() {
    let briefing = attribute(
      """
      “We will build the bridge this year,” said Mayor Anna Petrov.
      “The money is there,” Petrov said. “It was there last year too.”
      “Nobody,” she added, “has asked me for more.”
      Paul Ortega, the city's engineer, said: “The plans are ready.”
      The bridge will be “longer than any other,” Ortega said.
      """)
    #expect(
      lines(briefing, words: 12) == [
        "direct | Anna Petrov | We will buil", "direct | Anna Petrov | The money is",
        "direct | Anna Petrov | It was there", "direct | Anna Petrov | Nobody,",
        "direct | Anna Petrov | has asked me", "direct | Paul Ortega | The plans ar",
        "mixed | Paul Ortega | longer than ",
      ])
    #expect(text(briefing.quotations[0].cue, briefing) == "said")
    #expect(text(briefing.quotations[5].mention, briefing) == "Paul Ortega")
  }

  @Test("A role before a comma and a name is that person, whoever else stands in the role")
  func roleBeforeName() {
    let briefing = attribute(
      """
      “Minds will change,” Iowa Rep. Peter Hale's chief of staff, Joe Karper, told Metro News before the talk.
      The leader of the Civic Defense League, Jonathan Green, warned that such a ban would be “unacceptable and wrong.”
      One of the school's top teachers, Michael Sexton, testified that “none of the books” were his.
      His wife, Kathy, told the Times that “he left.”
      """)
    #expect(
      lines(briefing, words: 6) == [
        "direct | Joe Karper | Minds ", "mixed | Jonathan Green | unacce", "mixed | Michael Sexton | none o",
        "mixed | Kathy | he lef",
      ])
  }

  @Test("Sources that no list of nouns knows, an age, and the one that a who means")
  func unlisted() {
    let briefing = attribute(
      """
      “He is an amazing leader,” said the 46-year-old. “He works for you.”
      “The herd is gone,” recalled the neighbouring drover, who left in May.
      Anna Petrov, who called the plan “a joke that nobody laughs at,” left early.
      """)
    #expect(
      lines(briefing, words: 6) == [
        "direct | the 46-year-old | He is ", "direct | the 46-year-old | He wor",
        "direct | the neighbouring drover | The he", "mixed | Anna Petrov | a joke",
      ])
  }

  @Test("The name behind a dash at the end of the line speaks")
  func nameBehindDash() {
    let briefing = attribute(
      """
      “The roads are bad and nobody mends them.” ― Sonia Herd
      “I have waited for a year. Nobody called.” — Carla Sanders.
      """)
    #expect(
      lines(briefing, words: 5) == ["direct | Sonia Herd | The r", "direct | Carla Sanders | I hav"])
  }

  @Test("A nickname in marks is part of a name, a people and a shirt are nobody, a place in front is no given name")
  func namesAndNone() {
    let briefing = attribute(
      """
      A group in T-shirts came by. Juan “Chico” Manriquez of Oakland carried a photo. “I cried,” he said.
      Virginia Gov. Terry Mason said it to 18,000 Virginians. “We break the wall down,” he said.
      The White House said it was “a mess of the worst kind.”
      """)
    #expect(
      lines(briefing, words: 5) == [
        "term | - | Chico", "direct | Juan “Chico” Manriquez | I cri", "direct | Terry Mason | We br",
        "mixed | White House | a mes",
      ])
    #expect(!briefing.people.contains { $0.name == "Virginians" || $0.name == "T-shirts" })
  }

  @Test("A first name is the one who bears it, not the best known of the family")
  func firstName() {
    let briefing = attribute(
      """
      Senator Bernard Holt spoke at noon. Senator Holt left at one. Holt was tired, and Holt said so.
      His wife, Jane Holt, stayed. “We go on,” Jane said. “He will be back.”
      """)
    #expect(lines(briefing, words: 5) == ["direct | Jane Holt | We go", "direct | Jane Holt | He wi"])
  }

  @Test("What transcribers put in brackets, and what fills a pause, is nobody")
  func noise() {
    let briefing = attribute(
      """
      The guests stood in the garden, as they do every year. (Laughter.) He said, “Why do you have it at all?”
      Yeah, he said, “I would not take that call at any time.” Folks told him, “We are with you all the way.”
      """)
    #expect(briefing.quotations.count == 3)
    #expect(briefing.people.isEmpty)
    #expect(briefing.quotations.map { $0.speaker?.name } == [nil, nil, "Folks"])
  }

  @Test("A paper, a described source and a crowd can speak")
  func others() {
    let briefing = attribute(
      """
      “The company knew of the fault,” the report said.
      “They were told in June,” a senior government official said.
      """)
    #expect(
      lines(briefing, words: 8) == [
        "direct | the report | The comp", "direct | a senior government official | They wer",
      ])
    #expect(briefing.quotations.map { $0.speaker?.kind } == [.described, .described])
    #expect(briefing.people.isEmpty)
  }

  @Test("He and she go to the person of that gender, a last name to the fullest form, two of one last name stay apart")
  func resolution() {
    let briefing = attribute(
      """
      Senator Maria Keller met Governor Thomas Keller on Monday.
      “I asked him about the dam,” Mrs. Keller said.
      “It will hold,” Mr. Keller said.
      Susan Wright came later. “I saw nothing,” she said.
      """)
    #expect(
      lines(briefing, words: 6) == [
        "direct | Maria Keller | I aske", "direct | Thomas Keller | It wil", "direct | Susan Wright | I saw ",
      ])
  }

  @Test("A quotation over several paragraphs is one entry a paragraph, of one speaker")
  func paragraphs() {
    let briefing = attribute(
      """
      “We came at dawn,” said Captain Henrik Olsen. “The road was empty.
      “Then the trucks arrived. We counted forty.”
      """)
    #expect(briefing.quotations.map(\.continues) == [false, true, false])
    #expect(Set(briefing.quotations.map { $0.speaker?.name }) == ["Henrik Olsen"])
  }

  @Test("A title in marks is a term and nobody's")
  func terms() {
    let briefing = attribute(
      "The film, called “The Long Way Home,” opens on Friday.\nHer third novel, titled “Silent Rivers,” was a success.")
    #expect(briefing.quotations.map(\.kind) == [.term, .term])
    #expect(briefing.quotations.allSatisfy { $0.speaker == nil })
  }

  @Test("The noun before a name in commas is that name's, whoever stands before it")
  func appositions() {
    let briefing = attribute(
      """
      In a statement to the Observer, her senior adviser, Paul Ortega, said: “We agree.”
      “It is late,” his chief of staff, Mary Hill, told reporters.
      Mr. Brandt wrote letters. “We saw it coming,” wrote the German envoy at the time, Otto Weiss.
      """)
    #expect(
      lines(briefing, words: 12) == [
        "direct | Paul Ortega | We agree.", "direct | Mary Hill | It is late,", "direct | Otto Weiss | We saw it co",
      ])
  }

  @Test("Verbs, headings and words of saying are in no role, and a title of several is nobody's alias")
  func junk() {
    let briefing = attribute(
      """
      Gunzburger predicts former Vice President Albert Moss will win, mine spokesman said Peter Hall agrees.
      Presidents Moss and Vance met. “It went well,” Moss said. Mr. Vance left.
      President Ivarson spoke. “He is tired,” said his wife Clara Ivarson.
      PROMISES MADE: “A wall will be built.” FACT: “None was.”
      """)
    #expect(briefing.people.first { $0.name == "Albert Moss" }?.roles == ["former Vice President"])
    #expect(briefing.people.first { $0.name == "Albert Moss" }?.aliases == ["Moss"])
    #expect(briefing.people.allSatisfy { !$0.roles.contains("Mr.") })
    #expect(briefing.people.first { $0.name == "Clara Ivarson" }?.aliases == [])
    #expect(briefing.people.allSatisfy { !$0.name.hasPrefix("PROMISES") && $0.name != "FACT" })
    #expect(briefing.quotations.allSatisfy { !($0.speaker?.name.hasPrefix("PROMISES") ?? false) })
  }

  @Test("A quotation within a quotation has a speaker of its own, and leaves the outer one alone")
  func nested() throws {
    let briefing = attribute(
      """
      “My father told me, ‘Go home and work,’ and I did,” said Ann Lee. “I said, ‘Dad, it's late.’”
      "John Hall came over and said 'You are fired' and left," Paul Ortega said. "He added, 'For good.'"
      “‘Not today,’ said Mary Hill. They tell you, ‘Never’, but the ‘so-called’ experts are gone,” said Ortega.
      """)
    #expect(
      lines(briefing, words: 20) == [
        "direct | Ann Lee | My father told me, ‘", "direct | Ann Lee | I said, ‘Dad, it's l",
        "direct | Paul Ortega | John Hall came over ", "direct | Paul Ortega | He added, 'For good.",
        "direct | Paul Ortega | ‘Not today,’ said Ma",
      ])
    let inner = briefing.nested.map { "\($0.kind) | \($0.speaker?.name ?? "-") | \(text($0.range, briefing) ?? "")" }
    #expect(
      inner == [
        "nested | My father | Go home and work,", "nested | Ann Lee | Dad, it's late.",
        "nested | John Hall | You are fired", "nested | - | For good.", "nested | Mary Hill | Not today,",
        "nested | - | Never",
      ])
    #expect(briefing.people.map(\.quotes) == [2, 0, 3, 0])
  }

  @Test("Reported speech comes only when asked for, and changes nothing else")
  func indirect() {
    let words = """
      “It is done,” said Minister Olga Ivanova. She said that the troops would leave in May.
      The troops would stay until June, Ivanova said on Tuesday.
      According to General Peter Hall, the border has been quiet.
      """
    let plain = attribute(words)
    let full = attribute(words, indirect: true)
    #expect(plain.quotations == full.quotations.filter { $0.kind != .indirect })
    #expect(
      lines(full, words: 40).filter { $0.hasPrefix("indirect") } == [
        "indirect | Olga Ivanova | that the troops would leave in May",
        "indirect | Olga Ivanova | The troops would stay until June",
        "indirect | Peter Hall | the border has been quiet",
      ])
    #expect(plain.people == full.people)
  }

  @Test("The labels of a transcript go to people; those of anybody to nobody")
  func turns() throws {
    let text = """
      Brigadier General Kevin Bergner took questions with Bryan Whitman.
      GEN. BERGNER: Good morning.
      It is quiet.
      Q: Is it?
      MR. WHITMAN: It is.
      """
    let bytes = Array(text.utf8)
    var document = Document(source: Source(id: "test", path: nil, format: .text, text: bytes, isVerbatim: true))
    document.kind = .transcript
    var start = 0
    for (index, byte) in (bytes + [10]).enumerated() where byte == 10 {
      let line = start..<index
      let colon = bytes[line].firstIndex(of: UInt8(ascii: ":"))
      document.paragraphs.append(
        Document.Paragraph(
          range: line, kind: colon == nil ? .paragraph : .turn,
          label: colon.map { String(decoding: bytes[start..<$0], as: UTF8.self) }, wordsStart: colon.map { $0 + 1 }))
      start = index + 1
    }
    let briefing = Briefing.attribute(document)
    #expect(
      briefing.turnSpeakers.map { $0?.name } == [nil, "Kevin Bergner", "Kevin Bergner", nil, "Bryan Whitman"])
    #expect(briefing.turnSpeakers[1]?.id == briefing.people.first?.id)
  }

  @Test(
    "US, WHO and IT in capitals are no pronouns",
    arguments: [
      ("US officials said: “We will wait for it here.”", "US officials"),
      ("“We will wait for it here,” the US said.", "US"),
      ("“We will wait for it here,” the WHO said.", "WHO"),
      ("“We will wait for it here,” the IT director said.", "the IT director"),
    ])
  func initials(text: String, name: String) throws {
    let quotation = try #require(attribute(text).quotations.first)
    #expect(quotation.speaker?.name == name)
  }

  @Test("In a line of capitals US is the pronoun")
  func lineOfCapitals() {
    let words = { (text: String) in WordScanner().words(of: Array(text.utf8)) }
    #expect(words("WHO TOLD US THAT IT IS")[2].hash == words("us")[0].hash)
    #expect(words("who told the US that it is")[3].hash == words("U.S. that")[0].hash)
  }
}
