import Testing

@testable import BriefingCore

private func places(_ text: String, people: [String] = []) -> [String] {
  let bytes = Array(text.utf8)
  var document = Document(source: Source(id: "a", path: nil, format: .text, text: bytes, isVerbatim: true))
  document.paragraphs = [.init(range: 0..<bytes.count)]
  let persons = people.map { name in
    let words = Array(name.utf8)
    let mentions = bytes.indices.filter { bytes[$0...].starts(with: words) }.map { $0..<$0 + words.count }
    return Person(id: name.lowercased(), name: name, aliases: [], roles: [], quotes: 0, mentions: mentions)
  }
  let briefing = Briefing(document: document, quotations: [], people: persons)
  return briefing.places.map { place in
    "\(place.key): \(place.mentions.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: ", "))"
  }
}

@Test func `countries and cities are found by name, their spellings under one key`() {
  #expect(
    places("They left Kiev for Basra, in Iraq. KYIV fell silent; São Paulo, Port-au-Prince and the U.S. did not.") == [
      "kyiv: Kiev, KYIV", "basrah: Basra", "iraq: Iraq", "sao paulo: São Paulo", "port au prince: Port-au-Prince",
      "united states: U.S",
    ])
}

@Test func `the longest name is taken, over the end of a line too`() {
  #expect(
    places("He flew to New\nYork City from South Korea.") == [
      "new york city: New\nYork City", "south korea: South Korea",
    ])
}

@Test func `no place is found inside a person's name`() {
  #expect(places("Michael Jordan flew to Jordan.", people: ["Michael Jordan"]) == ["jordan: Jordan"])
}

@Test func `small towns that are named like words are left alone`() {
  // Vernal is a town in Utah, and Ames one in Iowa.
  #expect(places("Nice weather, said Ames Research on Tuesday. Reading is fun.").isEmpty)
  #expect(places("The plant in Uvalde closed.") == ["uvalde: Uvalde"])
  #expect(places("Uvalde closed.").isEmpty)
  #expect(places("He saw an uvalde in Uvalde.").isEmpty)
}

@Test func `abbreviations are printed in capitals`() {
  #expect(places("Tell us of the US and the UK. Us too.") == ["united states: US", "united kingdom: UK"])
}

@Test func `a name printed in capitals is shown in small letters`() {
  let bytes = Array("BAGHDAD is quiet.".utf8)
  var document = Document(source: Source(id: "a", path: nil, format: .text, text: bytes, isVerbatim: true))
  document.paragraphs = [.init(range: 0..<bytes.count)]
  #expect(Briefing(document: document, quotations: [], people: []).places.map(\.name) == ["Baghdad"])
}

@Test func `the table is sorted, and every other spelling leads to a name`() {
  let lines = PlaceTable.lines.description.split { $0 == "\n" || $0 == ";" }.map { Array($0.utf8) }
  let names = lines.map { $0.split { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "=") } }
  #expect(zip(names, names.dropFirst()).allSatisfy { $0[0].lexicographicallyPrecedes($1[0]) })
  #expect(lines.count > 30_000)
  for name in names where name.count == 2 {
    #expect(PlaceNames.all.entry(name[0])?.key == name[1])
  }
}

@Test(arguments: ["", " ", ".", "É", "\u{C5}", "A", "Aa", "U.S", "U.", "--", "New York", "\u{FFFD}"])
func `scraps of text give no trouble`(text: String) {
  #expect(places(text).count <= 1)
  #expect(places(text + text).count <= 1)
}
