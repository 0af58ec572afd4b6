import Testing

@testable import BriefingCore

/// A quotation as one line: kind, speaker, and the first words.
func lines(_ briefing: Briefing, words: Int = 24) -> [String] {
  briefing.quotations.map { quotation in
    let text = String(decoding: briefing.document.source.text[quotation.range], as: UTF8.self)
    return "\(quotation.kind.rawValue) | \(quotation.speaker?.name ?? "-") | \(text.prefix(words))"
  }
}

/// The text of a range of the document.
func text(_ range: Range<Int>?, _ briefing: Briefing) -> String? {
  range.map { String(decoding: briefing.document.source.text[$0], as: UTF8.self) }
}

@Suite("Who said what in the seeds")
struct QuotesSeedsTests {
  @Test("Eleven quotations of one article go to their speakers, and a name in marks to nobody")
  func violence() throws {
    let briefing = Briefing.attribute(try Seed.read(Seed.violence))
    #expect(
      lines(briefing) == [
        "direct | Kevin Bergner | There is no question tha",
        "direct | Kevin Bergner | We would love to see the",
        "mixed | Nuri al-Maliki | lawless gangs",
        "direct | Kevin Bergner | The actions are not agai",
        "mixed | Kevin Bergner | will continue to press i",
        "direct | Kevin Bergner | The prime minister’s ass",
        "direct | Kevin Bergner | As we look forward to th",
        "direct | Kevin Bergner | Much of the indirect fir",
        "direct | Kevin Bergner | We have a responsibility",
        "term | - | Special Groups",
        "mixed | Kevin Bergner | and who are breaking the",
        "direct | Kevin Bergner | We are not targeting ind",
      ])
    let first = try #require(briefing.quotations.first)
    #expect(text(first.mention, briefing) == "military spokesman Major General Kevin Bergner")
    #expect(text(first.cue, briefing) == "said")
    #expect(text(briefing.quotations[2].cue, briefing) == "according to")
    #expect(text(briefing.quotations[7].mention, briefing) == "he")
  }

  @Test("A paragraph announced with a colon, and words inside reported sentences")
  func amarah() throws {
    let briefing = Briefing.attribute(try Seed.read(Seed.amarah))
    #expect(
      lines(briefing) == [
        "direct | Kevin Bergner | It is a province that sh",
        "mixed | Kevin Bergner | a key source of support",
        "mixed | Kevin Bergner | will press on and suppor",
      ])
  }

  @Test("People have roles and aliases; cities, armies and zones are no people")
  func people() throws {
    let violence = Briefing.attribute(try Seed.read(Seed.violence)).people
    #expect(violence.map(\.name) == ["Kevin Bergner", "Nuri al-Maliki", "Moqtada al-Sadr"])
    #expect(violence.map(\.quotes) == [10, 1, 0])
    #expect(violence[0].roles == ["military spokesman Major General"])
    #expect(violence[0].aliases == ["Bergner"])
    #expect(violence[1].roles == ["Prime Minister"])
    let amarah = Briefing.attribute(try Seed.read(Seed.amarah)).people
    #expect(amarah.map(\.name) == ["Nouri al-Maliki", "Kevin Bergner"])
    #expect(amarah[1].roles.contains("spokesman for the Multi-National Force in Iraq"))
    #expect(amarah[1].aliases == ["Bergner", "Major General Bergner"])
    #expect(amarah[1].quotes == 3)
    #expect(violence[0].id == amarah[1].id)
    #expect(violence[1].id == amarah[0].id)
  }

  @Test("A mention's range holds the name alone")
  func mentions() throws {
    let briefing = Briefing.attribute(try Seed.read(Seed.violence))
    let forms = briefing.people[2].mentions.map { text($0, briefing) }
    #expect(forms == ["Moqtada al-Sadr", "Sadr"])
  }
}
