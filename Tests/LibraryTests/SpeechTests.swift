import BriefingCore
import GRDB
import Testing

@testable import Library

/// A briefing of the harbour office: two people with turns, questions of nobody, and one turn that is long.
let harbourTranscript = """
  Briefing by the harbour office

  MS. PRUITT: Good morning. The wall will be finished by the autumn.

  Q    Will it be paid for by then?

  MS. PRUITT: The council has said \u{201C}we will pay our share\u{201D}, and I take them at their word.

  It is a large share, and a long winter.

  CAPT. HALE: \(String(repeating: "The tide was high, and then it was higher still. ", count: 40))The last word is bollard.

  Q    And the ferries?

  CAPT. HALE: They sail at six.

  """

/// Two reported clauses, one quotation.
private let article = """
  Harbour wall to be finished in autumn

  The wall will be finished by the autumn, Ada Pruitt said on Monday.

  Tobias Hale said that the ferries would sail at six on every day of the week.

  \u{201C}Nobody will get wet feet,\u{201D} Ada Pruitt said.

  """

@Suite("Turns of transcripts and reported speech in a library")
struct SpeechTests {
  let folder: Folder
  let library: Library

  init() throws {
    folder = try Folder()
    try folder.write(harbourTranscript, to: "texts/transcript.txt")
    try folder.write(article, to: "texts/article.txt")
    library = try folder.library()
    _ = try library.importing([folder.path("texts")])
  }

  private func kinds(_ text: String, _ speech: Speech = .quotes, speakers: [SpeakerID] = []) throws -> [String: Int] {
    let filter = Filter(text: text, speakers: speakers, speech: speech)
    let rows = try library.quotes(filter, .first, limit: 100)
    #expect(try library.quoteCount(filter) == rows.count, "\(text)")
    return rows.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
  }

  @Test func `the list of quotations holds quotations alone unless turns or reported speech are asked for`() throws {
    let quotes = try kinds("")
    #expect(Set(quotes.keys).isSubset(of: ["direct", "mixed"]) && quotes.values.reduce(0, +) == 2)
    #expect(try kinds("", [.quotes, .turns])["turn"] == 6)
    #expect(try kinds("", .turns) == ["turn": 6])
    #expect(try kinds("", .indirect) == ["indirect": 2])
    #expect(try kinds("", [.quotes, .turns, .indirect]).values.reduce(0, +) == 10)
  }

  @Test func `kind: asks for exactly those`() throws {
    #expect(try kinds("kind:turn") == ["turn": 6])
    #expect(try kinds("kind:indirect", [.quotes, .turns]) == ["indirect": 2])
    #expect(try library.titles("kind:turn") == ["Briefing by the harbour office"])
    #expect(try library.titles("kind:indirect").contains("Harbour wall to be finished in autumn"))
  }

  @Test func `counts called quotes hold neither turns nor reported speech`() throws {
    let all: Speech = [.quotes, .turns, .indirect]
    #expect(
      try library.speechCounts(Filter(speech: all)) == SpeechCounts(quotes: 2, turns: 6, indirect: 2, rows: 10))
    #expect(try library.speechCounts(Filter(text: "kind:turn")) == SpeechCounts(quotes: 0, turns: 6, rows: 6))
    #expect(try library.speechCounts(.none) == SpeechCounts(quotes: 2, rows: 2))
    #expect(
      try library.speechCounts(Filter(text: "ferries", speech: .turns)) == SpeechCounts(quotes: 0, turns: 1, rows: 1))
    #expect(try library.articles(.none, .first, limit: 5).map(\.quotes).reduce(0, +) == 2)
    #expect(try library.quotesByDay(Filter(speech: all)).undated == 2)
    let hale = try #require(try library.speaker(named: "Hale"))
    #expect(hale.quotes == 0 && hale.turns == 2)
    try recount(library)
  }

  @Test func `filters by speaker, title, mark and words take turns as they take quotations`() throws {
    let hale = try #require(try library.speakers(matching: "hale", .first, limit: 9).first { $0.turns > 0 })
    #expect(try kinds("", [.quotes, .turns], speakers: [hale.id]) == ["turn": 2])
    #expect(try kinds("title:briefing", .turns) == ["turn": 6])
    #expect(try kinds("is:unread", .turns) == ["turn": 6])
    #expect(try kinds("is:starred", .turns) == [:])
    #expect(try kinds("ferries", .turns) == ["turn": 1])
    #expect(try kinds("is:unread ferries", .turns) == ["turn": 1])
  }

  @Test func `a long turn is found by its last word, and its row holds its beginning`() throws {
    let rows = try library.quotes(Filter(text: "bollard", speech: .turns), .first, limit: 5)
    let row = try #require(rows.first)
    #expect(rows.count == 1 && row.cue == "CAPT. HALE" && row.kind == "turn")
    #expect(row.text.hasPrefix("The tide was high") && row.text.hasSuffix("\u{2026}") && row.text.utf8.count < 410)
    #expect(row.range.count > 1900)
  }

  @Test func `a turn goes on over the paragraphs behind it`() throws {
    let row = try #require(try library.quotes(Filter(text: "winter", speech: .turns), .first, limit: 5).first)
    #expect(row.cue == "MS. PRUITT" && row.text.hasPrefix("The council has said"))
  }

  @Test func `windows walk over turns in the order of the text, whichever way`() throws {
    let filter = Filter(speech: [.quotes, .turns])
    let all = try library.quotes(filter, .first, limit: 100)
    var forth: [QuoteRow] = []
    while let row = try library.quotes(filter, forth.last.map { .after($0.id) } ?? .first, limit: 1).first {
      forth.append(row)
    }
    var back: [QuoteRow] = []
    while let row = try library.quotes(filter, back.last.map { .before($0.id) } ?? .last, limit: 1).first {
      back.append(row)
    }
    #expect(forth == all && back.reversed() == all)
    #expect(try all.indices.allSatisfy { try library.position(of: all[$0].id, in: filter) == $0 })
  }

  @Test func `removing a transcript takes its turns out of every index`() throws {
    let id = try #require(try library.articles(Filter(text: "kind:transcript"), .first, limit: 1).first?.id)
    try library.remove([id])
    #expect(try library.speechCounts(Filter(speech: .turns)).turns == 0)
    #expect(try kinds("", [.quotes, .turns]).values.reduce(0, +) == 1)
    try recount(library)
  }

  @Test func `a note on a quotation in a transcript stays with it when the document is read anew`() throws {
    let all = try library.quotes(Filter(speech: [.quotes, .turns]), .first, limit: 100)
    let noted = all.filter { $0.text.hasPrefix("we will pay") || $0.text.hasPrefix("The tide was high") }
    #expect(noted.count == 2)
    _ = try library.setNotes(noted.map { .init(target: .quote($0.id), text: "on \($0.kind)") })
    try library.pool.write { try $0.execute(sql: "UPDATE files SET reading = 1; UPDATE articles SET reading = 1") }
    #expect(try library.importing([folder.path("texts")]).changed == 2)
    let rows = try library.quotes(Filter(speech: [.quotes, .turns]), .first, limit: 100).filter { $0.note != nil }
    #expect(Set(rows.map { "\($0.note ?? ""): \($0.text)" }) == Set(noted.map { "on \($0.kind): \($0.text)" }))
    try recount(library)
  }

  @Test func `the briefing of an article has reported speech only when it is asked for`() throws {
    let id = try #require(try library.articles(Filter(text: "kind:indirect kind:article"), .first, limit: 1).first?.id)
    #expect(try library.briefing(id)?.quotations.count == 1)
    #expect(try library.briefing(id, indirect: true)?.quotations.count { $0.kind == .indirect } == 2)
  }
}

@Test("A library of the first version opens, and its documents are read again with their turns")
func olderLibrary() throws {
  let folder = try Folder()
  let file = try folder.write(harbourTranscript, to: "transcript.txt")
  let place = folder.path("library.db")
  do {
    let old = try DatabaseQueue(path: place)
    try Schema.migrator.migrate(old, upTo: "1")
    try old.close()
  }
  let library = try Library(at: place)
  #expect(try library.speechCounts(.none) == SpeechCounts(quotes: 0))
  _ = try library.importing([file])
  try library.pool.write { try $0.execute(sql: "UPDATE files SET reading = 1; UPDATE articles SET reading = 1") }
  let progress = try library.importing([file])
  #expect(progress.changed == 1)
  #expect(try library.speechCounts(Filter(speech: .turns)).turns == 6)
  try recount(library)
}
