import Testing

@testable import BriefingCore

private func person(_ name: String, in documents: Int) -> SharedNames.Name {
  .init(kind: .person, text: name, documents: documents, of: 1000)
}

private func place(_ name: String, in documents: Int) -> SharedNames.Name {
  .init(kind: .place, text: name, documents: documents, of: 1000)
}

@Test func `a rare name links more than a common one, a person more than a place`() {
  let own = [person("Bergner", in: 2), person("Bush", in: 500), place("Basra", in: 2)]
  let scores = own.map { SharedNames.score(shared: [$0], own: own, theirs: 3) }
  #expect(scores[0] > scores[2] && scores[2] > scores[1])
  #expect(SharedNames.score(shared: own, own: own, theirs: 3) > 0.999)
  #expect(SharedNames.score(shared: [], own: own, theirs: 3) == 0)
  #expect(SharedNames.score(shared: [own[0]], own: own, theirs: 300) < scores[0])
}

@Test func `reasons name people and places, the rarest first`() {
  let shared = [
    place("Iraq", in: 300), person("Nouri al-Maliki", in: 9), person("Kevin Bergner", in: 2), place("Basra", in: 5),
  ]
  #expect(SharedNames.reasons(shared) == ["people: Kevin Bergner, Nouri al-Maliki", "places: Basra, Iraq"])
  #expect(SharedNames.reasons(shared, limit: 1) == ["people: Kevin Bergner and 1 more", "places: Basra and 1 more"])
  #expect(SharedNames.reasons([]).isEmpty)
}

@Test func `a name that a quarter of the library has links nothing by itself`() {
  let own = [place("United States", in: 500), place("Basra", in: 2)]
  #expect(SharedNames.score(shared: [own[0]], own: own, theirs: 1) == 0)
  #expect(SharedNames.score(shared: own, own: own, theirs: 2) > 0.9)
}
