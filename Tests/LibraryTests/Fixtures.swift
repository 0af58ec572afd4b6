import BriefingCore
import Foundation
import GRDB

@testable import Library

/// A folder that is gone when its test is over.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "briefings-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = path(name)
    let parent = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  func library(_ name: String = "library.db") throws -> Library { try Library(at: path(name)) }
}

/// The folder of the two documents that every test may use.
let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("seeds").path

/// A document written in a few words: its text is its paragraphs; `said` are quotations that stand in it.
/// A speaker in small letters (`officials`) is a described one.
func briefing(
  _ id: String, title: String = "", date: String? = nil, source: String? = nil, kind: Document.Kind = .article,
  paragraphs: [String] = [], said: [(words: String, by: String?)] = [], terms: [String] = [],
  people: [(name: String, roles: [String])] = []
) -> Briefing {
  let texts = paragraphs + said.map { "\u{201C}\($0.words)\u{201D} \($0.by ?? "somebody") said." } + terms
  var document = Document(
    source: Source(
      id: id, path: nil, format: .text, text: Array(texts.joined(separator: "\n\n").utf8), isVerbatim: true))
  document.title = title.isEmpty ? "Title of \(id)" : title
  document.titleOrigin = .stated
  document.published = date
  document.agency = source
  document.kind = kind
  var quotations: [Quotation] = []
  var start = 0
  for (index, text) in texts.enumerated() {
    let length = text.utf8.count
    document.paragraphs.append(.init(range: start..<start + length))
    let number = index - paragraphs.count
    if number >= said.count {
      quotations.append(
        Quotation(range: start..<start + length, kind: .term, paragraph: index, confidence: 0.8))
    } else if number >= 0 {
      let words = said[number].words.utf8.count
      let cue = start + length - 5
      quotations.append(
        Quotation(
          range: start + 3..<start + 3 + words, kind: .direct,
          speaker: said[number].by.map {
            .init(
              id: $0.lowercased(), name: $0,
              kind: $0.first?.isLowercase == true ? .described : $0.allSatisfy(\.isUppercase) ? .organisation : .person)
          },
          cue: cue..<cue + 4, paragraph: index, confidence: 0.9))
    }
    start += length + 2
  }
  let people = people.map { person in
    Person(
      id: person.name.lowercased(), name: person.name, aliases: [String(person.name.split(separator: " ").last ?? "")],
      roles: person.roles, quotes: said.count { $0.by == person.name }, mentions: [])
  }
  return Briefing(document: document, quotations: quotations, people: people)
}

extension Library {
  func titles(_ text: String, limit: Int = 100) throws -> [String] {
    try articles(Filter(text: text), .first, limit: limit).map(\.title)
  }

  func words(_ text: String, limit: Int = 100) throws -> [String] {
    try quotes(Filter(text: text), .first, limit: limit).map(\.text)
  }
}
