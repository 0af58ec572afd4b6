import Testing

@testable import BriefingCore

@Suite("The structure of the seeds")
struct StructureSeedsTests {
  @Test("A title glued to its breadcrumb is cut off where a later line repeats it")
  func gluedTitle() throws {
    let document = try Seed.read(Seed.violence)
    #expect(document.title == "US says Iran behind violence in Iraq")
    #expect(document.titleOrigin == .repeatedLine)
    #expect(document.sections == ["News On Iran & Its Neighbours", "Iraq"])
    #expect(document.asides(.breadcrumb) == ["News On Iran & Its NeighboursIraq"])
    #expect(document.asides(.title) == ["US says Iran behind violence in Iraq"])
    #expect(document.asides(.repeatedTitle) == ["US says Iran behind violence in Iraq"])
  }

  @Test("Agency, standfirst and dateline are set aside from the lead, which stays once")
  func lead() throws {
    let document = try Seed.read(Seed.violence)
    #expect(document.agency == "AFP")
    #expect(document.dateline == "BAGHDAD")
    #expect(document.asides(.source) == ["AFP:"])
    #expect(document.asides(.dateline) == ["BAGHDAD (AFP) —"])
    let lead = try #require(document.paragraphs.first)
    #expect(lead.range == 320..<506)
    #expect(document.readable(lead.range).hasPrefix("Iran is linked to violence in Iraq by providing"))
    #expect(document.asides(.repeatedLead) == [document.readable(lead.range)])
  }

  @Test("The article is its seventeen paragraphs, to the one on Special Groups and the Quds Force")
  func paragraphs() throws {
    let document = try Seed.read(Seed.violence)
    #expect(document.paragraphs.count == 17)
    #expect(document.paragraphs.allSatisfy { $0.kind == .paragraph && $0.label == nil })
    let last = try #require(document.paragraphTexts.last)
    #expect(last.hasPrefix("US commanders say Special Groups") && last.contains("Quds Force"))
    #expect(document.paragraphTexts.contains { $0.contains("politicial affiliation") })
    #expect(document.kind == .article)
    #expect(document.language == "en")
  }

  @Test("A page that dates only its teasers has no date")
  func noDate() throws {
    #expect(try Seed.read(Seed.violence).published == nil)
    #expect(try Seed.read(Seed.amarah).published == nil)
    #expect(try Seed.read(Seed.violence).byline == nil)
  }

  @Test("Teasers are kept as related headlines under their headings, and are no text of the article")
  func teasers() throws {
    let document = try Seed.read(Seed.violence)
    #expect(document.related.map(\.section) == Array(repeating: "Latest news", count: 6) + ["Must read", "Must read"])
    #expect(document.related[0].title == "Iran’s 2023 Budget Shrouded In Doubt")
    #expect(document.related[7].title == "Hague urges EU to strengthen Iran sanctions")
    #expect(document.related[7].summary == "AFP: Foreign Secretary William Hague urged the European Union...")
    #expect(document.asides(.teaser).count == 8)
    #expect(document.setAside.filter { $0.reason == .teaser }.map(\.range) == document.related.map(\.range))
    #expect(
      document.asides(.chrome) == ["Latest news", "Must read", "You might also likeRELATED", "Recommended to you"])
    #expect(!document.paragraphTexts.contains { $0.contains("Victor Hugo") })
  }

  @Test("A text without a title gets its first sentence; lines said again are duplicates")
  func firstSentenceAndDuplicates() throws {
    let document = try Seed.read(Seed.amarah)
    #expect(document.titleOrigin == .firstSentence)
    #expect(
      document.title
        == "The Iraqi government has launched another in a series of campaigns targeting extremist militias and criminal gangs"
    )
    #expect(document.agency == nil && document.dateline == nil && document.sections.isEmpty)
    #expect(document.paragraphs.count == 6)
    #expect(document.asides(.duplicate) == Array(document.paragraphTexts.dropFirst()))
    #expect(document.setAside.count == 5)
  }

  @Test("Every byte of the seeds that is not white space is in a paragraph or set aside, once")
  func accounting() throws {
    for name in [Seed.violence, Seed.amarah] {
      let document = try Seed.read(name)
      #expect(document.accountingErrors().isEmpty)
      #expect(document.source.isVerbatim)
    }
  }

  @Test("The dump names the fields with their origin, and every stretch with what it is")
  func dump() throws {
    let lines = try Seed.read(Seed.amarah).dump.split(separator: "\n").map(String.init)
    #expect(lines[0] == "kind article")
    #expect(lines[1].hasSuffix("(first_sentence)"))
    #expect(lines[2] == "sections -")
    #expect(lines.filter { $0.contains(" paragraph: ") }.count == 6)
    #expect(lines.filter { $0.contains(" aside duplicate: ") }.count == 5)
    #expect(lines.last?.hasPrefix("3559-3747 aside duplicate: Major General Bergner said") == true)
  }
}
