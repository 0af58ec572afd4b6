import BriefingCore
import Testing

@testable import Library

/// Two tell one story, in other words; the third is from the same place, the fourth from elsewhere.
private let harbour = [
  ("one", "A crane fell into the harbour of Varde on Monday, and Anna Keller of the port council closed the quay."),
  ("two", "The quay of Varde stays closed, says Anna Keller of the council, until the crane is out of the harbour."),
  ("three", "In Varde a choir of forty sings old songs of the sea in the school on Sunday, with Rosa Ekwueme."),
  ("four", "Farmers in the hills want rain; the wells are dry and the wheat is short this year."),
]

@Test func `documents are linked by the words of their story, with the reason`() throws {
  let library = try Folder().library()
  let ids = try library.add(
    harbour.map { key, text in
      briefing(key, paragraphs: [text], people: ["one", "two"].contains(key) ? [("Anna Keller", [])] : [])
    })
  let links = try library.links(of: ids[0], limit: 10)
  #expect(links.first?.article.key == "two" && !links.contains { $0.article.key == "four" })
  #expect(links.first?.reasons.first == "people: Anna Keller")
  #expect(links.first?.reasons.last?.hasPrefix("words: ") == true)
  #expect(try library.links(of: ids[3], limit: 10).isEmpty)
  #expect(try library.links(of: ids[0], limit: 1).count == 1)
  try library.remove([ids[1]])
  #expect(try library.links(of: ids[0], limit: 10).allSatisfy { $0.article.key == "three" })
}

@Test func `all links of a library have what one document's have, its story and its copies`() throws {
  let library = try Folder().library()
  let long = (0..<30).map {
    "On day \($0) the mill ground \($0 * 7 + 3) sacks of rye for baker number \($0)."
  }
  try library.add(
    harbour.map { briefing($0.0, paragraphs: [$0.1]) }
      + [briefing("copy", paragraphs: long), briefing("copied", paragraphs: Array(long.dropLast(2)))])
  var all: [String: DocumentLinks] = [:]
  try library.allLinks(limit: 10) { all[$0.key] = $0 }
  #expect(all.count == 6)
  #expect(all["one"]?.sameStory.first?.key == "two" && all["one"]?.story == all["two"]?.story)
  #expect(all["one"]?.story == "one" && all["four"]?.story == nil && all["four"]?.sameStory == [])
  #expect(all["copy"]?.copies.map(\.key) == ["copied"] && all["one"]?.copies == [])
  #expect((0.85..<1).contains(try #require(all["copied"]?.copies.first?.jaccard)))
  let one = try #require(try library.article(named: "copy"))
  #expect(try library.links(of: one, limit: 5).first?.jaccard == all["copy"]?.copies.first?.jaccard)
}

@Test func `forms filled in on the same days are no story, and the same words a year later neither`() throws {
  let library = try Folder().library()
  let firms = ["Tern", "Holm", "Marsh", "Keller", "Quiller", "Ekwueme", "Hansen", "Varde"]
  let forms = (0..<80).map { number in
    briefing(
      "f\(number)", date: "2020-03-0\(1 + number % 9)",
      paragraphs: [
        "\(firms[number % 8])\(number) pays a dividend of \(number) cents a share on May \(number % 28) to holders."
      ])
  }
  let story = [("old", "2019-03-04"), ("new", "2020-03-04"), ("next", "2020-03-05")].map { key, date in
    briefing(
      key, date: date,
      paragraphs: [
        "A crane fell into the harbour of Lornmouth, and Anna Kelling of the Portland council closed the quay."
      ])
  }
  try library.add(forms + story)
  let new = try #require(try library.article(named: "new"))
  #expect(try library.links(of: new, limit: 9).map(\.article.key) == ["next"])
  let form = try #require(try library.article(named: "f7"))
  #expect(try library.links(of: form, limit: 9).isEmpty)
}

@Test func `a thousand copies, a text of one word and a text of none are linked in no time`() throws {
  let library = try Folder().library()
  let line = (0..<40).map { "word\($0)" }.joined(separator: " ")
  let strange = [
    briefing("empty", paragraphs: []), briefing("one", paragraphs: [String(repeating: "tern ", count: 10_000)]),
  ]
  try library.add((0..<1000).map { briefing("c\($0)", paragraphs: [line]) } + strange)
  var links = 0
  try library.allLinks(limit: 20) { links += $0.copies.count }
  #expect(links > 1000 && links <= 20_000)
}
