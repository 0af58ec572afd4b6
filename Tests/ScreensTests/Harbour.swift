import BriefingCore
import Foundation
import Library

/// A folder that is gone when its test is over.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "briefings-screens-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func library() throws -> Library { try Library(at: path + "/library.db") }
}

/// The root of the package; tests name files from here, so that no path of a machine comes into a golden frame.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// A document written in a few words: `words {quoted|speaker|cue}` makes the quoted words a quotation of the speaker.
func document(
  _ id: String, _ title: String, date: String?, source: String?, _ paragraphs: [String], related: [String] = []
) -> Briefing {
  var text: [UInt8] = []
  var quotations: [Quotation] = []
  var ranges: [Range<Int>] = []
  for (number, paragraph) in paragraphs.enumerated() {
    let start = text.count
    var rest = Substring(paragraph)
    while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
      text += Array(rest[..<open].utf8)
      let parts = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
      let from = text.count
      text += Array(parts[0].utf8)
      let name = parts.count > 1 ? String(parts[1]) : ""
      let isDoubtful = name.hasSuffix("?")
      let speaker = isDoubtful ? String(name.dropLast()) : name
      let isTerm = speaker.isEmpty
      quotations.append(
        Quotation(
          range: from..<text.count, kind: isTerm ? .term : parts.count > 3 ? .mixed : .direct,
          speaker: isTerm ? nil : .init(id: speaker.lowercased(), name: speaker, kind: .person),
          paragraph: number, confidence: isDoubtful ? 0.3 : 0.95))
      rest = rest[rest.index(after: close)...]
      if parts.count > 2, let cue = rest.range(of: String(parts[2])) {
        let cueStart = text.count + rest[..<cue.lowerBound].utf8.count
        quotations[quotations.count - 1].cue = cueStart..<cueStart + parts[2].utf8.count
      }
    }
    text += Array(rest.utf8)
    ranges.append(start..<text.count)
    text += [10, 10]
  }
  let asideStart = text.count
  for headline in related { text += Array((headline + "\n").utf8) }
  var document = Document(
    source: Source(id: id, path: "news/\(id).txt", format: .text, text: text, isVerbatim: true))
  document.title = title
  document.titleOrigin = .stated
  document.published = date
  document.agency = source
  document.paragraphs = ranges.map { .init(range: $0) }
  var at = asideStart
  for headline in related {
    let end = at + headline.utf8.count
    document.setAside.append(.init(range: at..<end, reason: .teaser))
    document.related.append(.init(section: "Latest news", title: headline, summary: nil, range: at..<end))
    at = end + 1
  }
  return Briefing(document: document, quotations: quotations, people: people(of: quotations))
}

private func people(of quotations: [Quotation]) -> [Person] {
  var people: [Person] = []
  for case let speaker? in quotations.map(\.speaker) {
    if let index = people.firstIndex(where: { $0.id == speaker.id }) {
      people[index].quotes += 1
    } else {
      let last = String(speaker.name.split(separator: " ").last ?? "")
      let roles = ["Ada Pruitt": ["mayor"], "Tobias Hale": ["port captain"]][speaker.name] ?? []
      people.append(
        Person(id: speaker.id, name: speaker.name, aliases: [last], roles: roles, quotes: 1, mentions: []))
    }
  }
  return people
}

/// Eight articles from a harbour town, in the order of the list: newest first.
let harbour: [Briefing] = [
  document(
    "delay", "Council delays vote on the harbour wall for a third time this winter", date: "2016-02-03",
    source: "valley-post",
    [
      "The council put off the vote again on Wednesday. “{We will not be hurried|Ada Pruitt|said}”, said Ada Pruitt.",
      "“{The money is there, the will is not|Jonas Brandt|said}”, Jonas Brandt said.",
    ]),
  document(
    "wall", "How the harbour wall lost its money: a budget nobody read", date: "2016-02-02", source: "daily-tide",
    [
      "HARBOUR TOWN — The wall was priced on a form that two committees signed and nobody read, the deputy auditor said on Monday. “{We had nine hundred pages a week|Ilse Marten|said},” said Ilse Marten, who has kept the books since spring. “{Nobody was looking.|Ilse Marten}”",
      "Mayor Ada Pruitt, who had promised the wall in every speech since June, told residents that she was “{not surprised|Ada Pruitt|told|mixed}” by the cost, and denied that skipping the hearing had made it worse.",
      "The port captain, Tobias Hale, said the tide broke the 2012 record before seven o’clock. The contractor’s lawyers argued that the third delay was a victory in its own right: “{This is the review they said would never happen.|Jonas Brandt?|argued}”",
      "The form is known in the town hall as the “{yellow paper|}”. It has 四十 boxes and no line for a name.",
      "Nobody has been asked to resign. The next hearing is on Friday, and the tide tables promise a dry one. Those who live below the wall have put their furniture upstairs all the same, as they did last winter, and the winter before it.",
      "“{We are used to stairs|Rosa Ekwueme|said}”, said Rosa Ekwueme, whose kitchen stands half a metre below the quay.",
    ], related: ["Ferry fares to rise", "Ten places to watch a storm"]),
  document(
    "ferry", "Ferry crews call off strike after night of talks", date: "2016-02-02", source: "north-wire",
    ["“{We go back to work tonight|Per Lindqvist|said}”, said Per Lindqvist.", "The ferries sail at six."]),
  document(
    "mayor", "Mayor, conceding delay, says she is ‘not surprised’ by the bill", date: "2016-02-01",
    source: "coast-times",
    [
      "“{I will read every page of it myself this time|Ada Pruitt|said},” Ada Pruitt said.",
      "Tobias Hale was not asked.",
    ]),
  document(
    "tide", "Water level sets February record, port office says", date: "2016-01-31", source: "north-wire",
    ["“{It is the highest we have written down|Tobias Hale|told}”, Tobias Hale told reporters."]),
  document(
    "map", "Insurers ‘will not wait’ for the flood map", date: "2015-12-20", source: "daily-tide",
    ["“{The map is late and the water is not|Rosa Ekwueme|said}”, Rosa Ekwueme said."]),
  document(
    "school", "School to publish evacuation plan after a parents’ evening", date: "2015-11-04", source: nil,
    ["The plan has four pages."]),
  document(
    "letter", "A letter without a date", date: nil, source: nil,
    ["“{Come at once|Ada Pruitt|wrote}”, Ada Pruitt wrote."]),
]

extension Library {
  func titles(_ text: String) throws -> [String] { try articles(Filter(text: text), .first, limit: 100).map(\.title) }
  func words(_ text: String) throws -> [String] { try quotes(Filter(text: text), .first, limit: 100).map(\.text) }
}
