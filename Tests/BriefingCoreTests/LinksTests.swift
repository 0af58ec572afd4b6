import Testing

@testable import BriefingCore

private func person(_ name: String, in documents: Int) -> SharedNames.Name {
  .init(kind: .person, text: name, documents: documents, of: 1000)
}

private func place(_ name: String, in documents: Int) -> SharedNames.Name {
  .init(kind: .place, text: name, documents: documents, of: 1000)
}

@Suite("What documents have in common")
struct LinksTests {
  @Test func `reasons name people and places, the rarest first`() {
    let shared = [
      place("Iraq", in: 300), person("Nouri al-Maliki", in: 9), person("Kevin Bergner", in: 2), place("Basra", in: 5),
    ]
    #expect(SharedNames.reasons(shared) == ["people: Kevin Bergner, Nouri al-Maliki", "places: Basra, Iraq"])
    #expect(SharedNames.reasons(shared, limit: 1) == ["people: Kevin Bergner and 1 more", "places: Basra and 1 more"])
    #expect(SharedNames.reasons([]).isEmpty)
  }

  private func document(_ text: String) -> Document {
    attribute(text).document
  }

  private func terms(_ text: String) -> StoryTerms { StoryTerms(document(text)) }

  @Test func `forms of a word are one term, small words are none, and a name within a sentence is told from a word`() {
    #expect(terms("Dockers strike.").terms.map(\.hash) == terms("The docker is striking.").terms.map(\.hash))
    let all = terms("Dockers in Varde struck 140 times in May, and Varde waited.").terms
    #expect(all.filter { $0.kind == .name }.map(\.count) == [2], "Varde; May is in every text")
    #expect(all.filter { $0.kind == .number }.count == 1)
  }

  @Test func `what is packed comes back, and other bytes do not`() {
    let story = terms(
      String(repeating: "The crane of Varde fell into the harbour on Monday, said Anna Keller. ", count: 9))
    #expect(StoryTerms(packed: story.packed) == story && !story.sketch.isEmpty)
    #expect(StoryTerms(packed: []) == nil && StoryTerms(packed: [9, 1, 2]) == nil)
    #expect(StoryTerms(packed: Array(story.packed.dropLast())) == nil)
  }

  @Test
  func `a copy shares nearly all runs of five words, another text of the same words none, a few words are no text`() {
    let lines = (0..<40).map {
      "On day \($0) the crane number \($0 * 7) of Varde lifted \($0 + 3) tons of \($0)-inch pipes."
    }
    let runs = { (lines: [String]) in WordRuns(self.document(lines.joined(separator: "\n\n"))) }
    #expect(runs(lines).jaccard(runs(lines)) == 1)
    #expect((0.8..<1).contains(runs(lines).jaccard(runs(Array(lines.dropLast(4))))))
    #expect(runs(lines).jaccard(runs(lines.map { $0.split(separator: " ").reversed().joined(separator: " ") })) < 0.1)
    let titled = ["Crane of Varde is at work again", "What the new crane has lifted so far"].map { title in
      var one = document(lines.joined(separator: "\n\n"))
      (one.title, one.titleOrigin) = (title, .stated)
      return WordRuns(one)
    }
    #expect(titled[0].jaccard(titled[1]) == 1, "copies differ in their titles before all")
    #expect(WordRuns(document("Good morning.")).jaccard(WordRuns(document("Good morning."))) == 0)
  }

  @Test func `stories are one as long as they are near on the average`() {
    let edges = [(0, 1, 0.9), (2, 3, 0.8), (1, 2, 0.3), (4, 5, 0.2)].map {
      StoryGroups.Edge(one: $0.0, other: $0.1, likeness: $0.2)
    }
    let groups = StoryGroups(count: 7, edges: edges)
    #expect(groups.story(of: 1) == [0, 1] && groups.story(of: 2) == [2, 3] && groups.story(of: 6) == [6])
    #expect(StoryGroups(count: 4, edges: edges.dropLast(), least: 0.05).story(of: 0) == [0, 1, 2, 3])
  }

  @Test func `of two that are alike to a document, the one that is like its relatives comes first`() {
    let raised = StoryLikeness.raised([0.5, 0.2, 0.2]) { a, b in Set([a, b]) == [0, 2] ? 0.6 : 0 }
    #expect(raised[2] > raised[1] && raised[0] >= 0.5)
  }

  @Test func `days apart make documents strangers, and an unknown day does not`() {
    #expect(StoryLikeness.nearness(days: nil) == 1 && StoryLikeness.nearness(days: 2) == 1)
    #expect(StoryLikeness.nearness(days: 30) < 0.5 && StoryLikeness.nearness(days: 4000) == 0.3)
  }
}
