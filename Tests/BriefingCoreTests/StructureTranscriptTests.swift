import Testing

@testable import BriefingCore

@Suite("Transcripts")
struct StructureTranscriptTests {
  private func turns(_ document: Document) -> [String] {
    document.paragraphs.filter { $0.kind == .turn }.map { turn in
      "\(turn.label ?? "-"): \(document.readable(turn.wordsStart..<turn.range.upperBound))"
    }
  }

  @Test("A briefing with Q and no-break spaces: turns, what goes on with them, and the end mark")
  func houseStyle() throws {
    let document = try read(
      """
      Press Briefing by the Press Secretary

      Briefing Room

      1:05 P.M. EST

      MS. HALE:\u{A0} Good afternoon.  I have two things.

      The first is the budget.

      Q\u{A0}\u{A0}\u{A0} Thank you.  (Laughter.)  When?

      MS. HALE:\u{A0} Soon.  Next [this] week.

      Q    And then?

      AIDE: Last question.

      MS. HAEL:  I will come back to you.

      END  1:31 P.M. EST
      """)
    #expect(document.kind == .transcript)
    #expect(document.title == "Press Briefing by the Press Secretary")
    #expect(
      turns(document) == [
        "MS. HALE: Good afternoon. I have two things.", "Q: Thank you. (Laughter.) When?",
        "MS. HALE: Soon. Next [this] week.",
        "Q: And then?", "AIDE: Last question.", "MS. HAEL: I will come back to you.",
      ])
    #expect(document.paragraphs.map(\.kind) == [.turn, .paragraph, .turn, .turn, .turn, .turn, .turn])
    #expect(document.asides(.chrome) == ["Briefing Room", "1:05 P.M. EST", "END 1:31 P.M. EST"])
    #expect(document.accountingErrors().isEmpty)
  }

  @Test("An index before the first turn and a state department's labels")
  func index() throws {
    let document = try read(
      """
      Daily Press Briefing

      INDEX:

      IRAQ

      Operations in Basra / Role of Coalition

      NORTH KOREA

      Talks / Next Round

      12:35 p.m. EDT

      MR. BOON: Good afternoon. Nothing to open with.

      QUESTION: What can you tell us of Basra?

      MR. BOON: Not much.

      QUESTION: Thank you.

      (The briefing was concluded at 12:50 p.m.)
      """)
    #expect(document.kind == .transcript)
    #expect(document.paragraphs.count == 5)
    #expect(turns(document).map { $0.prefix { $0 != ":" } } == ["MR. BOON", "QUESTION", "MR. BOON", "QUESTION"])
    #expect(document.asides(.chrome).contains("Talks / Next Round"))
  }

  @Test("A long first label, ranks, numbered reporters, a legend and a list of reporters")
  func ranksAndLegend() throws {
    let document = try read(
      """
      *REP1 = REPORTER 1
      *[U/I] = Unintelligible
      REPORTERS: Ann Lee, the Herald; Bo Karlsson, the Post
      BRYAN OLSEN (Command spokesman): Welcome to all of you here.
      MG STARK: Thank you. I will be short.
      REP1: General, what of the convoy?
      MAJ GEN STARK: It [U/I] arrived.
      REP2: When was that?
      MG STARK: At noon.
      UM: Can we have the slide again?
      MR. OLSEN: That was the last one.
      REP1: Thank you.
      """)
    #expect(document.kind == .transcript)
    #expect(
      document.paragraphs.compactMap(\.label) == [
        "BRYAN OLSEN (Command spokesman)", "MG STARK", "REP1", "MAJ GEN STARK", "REP2", "MG STARK", "UM", "MR. OLSEN",
        "REP1",
      ])
  }

  @Test("Labels in small letters, as at the United Nations, with guests by name and heads behind two stars")
  func mixedCase() throws {
    let document = try read(
      """
      The following is a near-verbatim transcript of today's noon briefing by the Associate Spokesman.

      Associate Spokesman: Good afternoon.

      **Iran

      The Secretary-General spoke about it this morning.

      Question: Did he call anyone?

      Associate Spokesman: He did not.

      Question: Will he?

      Associate Spokesman: We will see.
      """)
    #expect(document.kind == .transcript)
    #expect(
      document.paragraphs.compactMap(\.label) == [
        "Associate Spokesman", "Question", "Associate Spokesman", "Question", "Associate Spokesman",
      ])
    #expect(document.paragraphs.first { $0.kind == .heading }.map { document.readable($0.range) } == "**Iran")
    #expect(document.paragraphs[0].kind == .paragraph)
  }

  @Test("Hard wrapped turns are joined, and a label begins a new one")
  func hardWrapped() throws {
    let document = try read(
      """
            GEN. VOSS: We moved two battalions into the city on the
            first day, and they were met by very little resistance
            in the northern districts.
            Q: How long will they be staying in the northern part of
            the city, and who will be relieving them there?
            GEN. VOSS: As long as the government of the country asks
            us to stay, and not a single day longer than that.
            Q: Thank you.
      """)
    #expect(document.kind == .transcript)
    #expect(document.paragraphs.count == 4)
    #expect(
      turns(document)[1]
        == "Q: How long will they be staying in the northern part of the city, and who will be relieving them there?")
  }

  @Test(
    "Labels that are no speakers make no transcript",
    arguments: [
      "FACT: Taxes fell.\n\nHOAX: Taxes rose.\n\nFACT: Jobs came.\n\nHOAX: Jobs went.\n\nFACT: It is so.",
      "PROMISE MADE: Lower prices.\n\nPROMISE KEPT: Prices fell.\n\nPROMISE MADE: More jobs.\n\nPROMISE KEPT: Jobs came.",
      "WASHINGTON: The senate met on Monday.\n\nLONDON: The house rose.\n\nWASHINGTON: It rained.\n\nLONDON: It did not.",
      "KEYE-TV (Austin, TX): 5 p.m.\n\nWOAI-TV (San Antonio, TX): 6 p.m.\n\nKEYE-TV (Austin, TX): 7 p.m.\n\nWOAI-TV (San Antonio, TX): 8.",
      "Q: How do I cook rice?\n\nA: With water.\n\nQ: And then?\n\nA: Wait for it.\n\nQ: How long?\n\nA: A while.",
    ])
  func traps(text: String) throws {
    let document = try read(text)
    #expect(document.kind == .article)
    #expect(document.paragraphs.allSatisfy { $0.label == nil })
    #expect(document.accountingErrors().isEmpty)
  }
}
