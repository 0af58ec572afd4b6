import Testing

@testable import Library

/// Three articles, newest first: `c` (2 quotations), `b` (1), `a` (0).
private func three(_ folder: Folder) throws -> (library: Library, ids: [ArticleID]) {
  let library = try folder.library()
  try library.add([
    briefing("a", title: "Alpha", date: "2008-01-01", source: "wire", paragraphs: ["nothing said"]),
    briefing("b", title: "Beta", date: "2008-01-02", source: "post", said: [(words: "we go", by: "Ada Pruitt")]),
    briefing(
      "c", title: "Gamma", date: "2008-01-03", source: "news",
      said: [(words: "we stay", by: "Ada Pruitt"), (words: "we wait", by: "NATO")]),
  ])
  return (library, try library.articles(.none, .first, limit: 9).map(\.id))
}

@Suite struct OwnTests {
  let folder: Folder
  let library: Library
  let ids: [ArticleID]

  init() throws {
    folder = try Folder()
    (library, ids) = try three(folder)
  }

  @Test func `a tag is put on once, found by its beginning, and taken off again`() throws {
    #expect(try library.setTag("Iraq", true, ids) == ids)
    #expect(try library.setTag("iraq", true, [ids[0]]).isEmpty, "case does not tell tags apart")
    try library.setTag("todo", true, [ids[1]])
    #expect(try library.tags() == [TagRow(name: "Iraq", articles: 3), TagRow(name: "todo", articles: 1)])
    #expect(try library.row(ids[1])?.tags == ["Iraq", "todo"])
    #expect(try library.titles("tag:ir") == ["Gamma", "Beta", "Alpha"])
    #expect(try library.titles("tag:\"ir\"").isEmpty && library.titles("tag:IRAQ tag:todo") == ["Beta"])
    #expect(try library.titles("tag:iraq -tag:todo") == ["Gamma", "Alpha"])
    #expect(try library.titles("tag:iraq beta") == ["Beta"] && library.words("tag:todo") == ["we go"])
    #expect(try library.words("tag:iraq") == ["we stay", "we wait", "we go"])
    #expect(try library.words("tag:iraq speaker:pruitt") == ["we stay", "we go"])
    #expect(try library.setTag("IRAQ", false, ids) == ids)
    #expect(try library.count(Filter(text: "has:tag")) == 1 && library.tags().map(\.name) == ["todo"])
    try recount(library)
  }

  @Test func `windows of a tag go on where the last one ended, for quotations too`() throws {
    try library.setTag("x", true, ids)
    let filter = Filter(text: "tag:x")
    let first = try library.articles(filter, .first, limit: 2)
    #expect(try library.articles(filter, .after(first[1].id), limit: 2).map(\.title) == ["Alpha"])
    #expect(try library.articles(filter, .before(ids[2]), limit: 1).map(\.title) == ["Beta"])
    let quotes = try library.quotes(filter, .first, limit: 1)
    #expect(try library.quotes(filter, .after(quotes[0].id), limit: 5).map(\.text) == ["we wait", "we go"])
    #expect(try library.count(filter) == 3 && library.quoteCount(filter) == 3)
  }

  @Test func `notes on articles and quotations are found by their words, and give back what was there`() throws {
    let quote = QuoteID(article: ids[0], number: 1)
    let before = try library.setNotes([
      NoteChange(target: .article(ids[1]), text: "call her back"), NoteChange(target: .quote(quote), text: "really?"),
    ])
    #expect(before.map(\.text) == [nil, nil])
    #expect(try library.titles("has:note") == ["Gamma", "Beta"] && library.words("has:note") == ["we wait"])
    #expect(try library.titles("note:call") == ["Beta"] && library.words("note:real") == ["we wait"])
    #expect(try library.row(ids[1])?.note == "call her back" && library.row(ids[0])?.note == nil)
    #expect(try library.quotes(of: ids[0]).map(\.note) == [nil, "really?"])
    #expect(throws: LibraryError.self) {
      try library.setNotes([NoteChange(target: .article(ids[1]), text: String(repeating: "n", count: 65_537))])
    }
    #expect(try library.setNotes([NoteChange(target: .article(ids[1]), text: "done")]).map(\.text) == ["call her back"])
    _ = try library.setNotes(before)
    #expect(try library.count(Filter(text: "has:note")) == 0 && library.quoteCount(Filter(text: "has:note")) == 0)
    try recount(library)
  }

  @Test func `what is the user's stays with a document that is read anew, under another date too`() throws {
    try library.setTag("keep", true, [ids[0]])
    try library.setDone(true, [ids[0]])
    _ = try library.setNotes([
      NoteChange(target: .article(ids[0]), text: "on all of it"),
      NoteChange(target: .quote(QuoteID(article: ids[0], number: 0)), text: "on staying"),
      NoteChange(target: .quote(QuoteID(article: ids[0], number: 1)), text: "on waiting"),
    ])
    // A paragraph and a quotation come before, one quotation is gone, and the date is another.
    try library.add([
      briefing(
        "c", title: "Gamma", date: "2009-05-05", paragraphs: ["This is new."],
        said: [(words: "we hope", by: "NATO"), (words: "we stay", by: "Ada Pruitt")])
    ])
    let row = try #require(try library.articles(Filter(text: "gamma"), .first, limit: 1).first)
    #expect(row.id != ids[0])
    #expect(row.tags == ["keep"] && row.isDone && row.note == "on all of it")
    #expect(try library.quotes(of: row.id).map(\.note) == [nil, "on staying"])
    #expect(try library.strayNotes(of: row.id).map(\.text) == ["on waiting"])
    #expect(try library.titles("note:waiting") == ["Gamma"])
    try recount(library)
    // The words come back: so does their note.
    try library.add([briefing("c", title: "Gamma", said: [(words: "we wait", by: "NATO")])])
    #expect(try library.words("note:waiting") == ["we wait"])
    try recount(library)
  }

  @Test func `an article taken out leaves nothing of the user's behind`() throws {
    try library.setTag("x", true, ids)
    _ = try library.setNotes([NoteChange(target: .quote(QuoteID(article: ids[0], number: 0)), text: "gone soon")])
    try library.remove([ids[0]])
    #expect(try library.tags() == [TagRow(name: "x", articles: 2)])
    #expect(try library.count(Filter(text: "note:gone")) == 0)
    try recount(library)
  }

  @Test func `done articles leave the list that nothing narrows, and no other`() throws {
    try library.setDone(true, [ids[1]])
    var filter = Filter.none
    filter.leavesOutDone = true
    #expect(try library.articles(filter, .first, limit: 9).map(\.title) == ["Gamma", "Alpha"])
    #expect(try library.count(filter) == 2 && library.count(.none) == 3)
    #expect(try library.titles("is:done") == ["Beta"] && library.titles("-is:done") == ["Gamma", "Alpha"])
    #expect(try library.titles("beta") == ["Beta"])
    try recount(library)
  }

  @Test func `what another program writes changes the foreign version, what this one writes does not`() throws {
    let before = try library.foreignVersion()
    try library.setTag("own", true, ids)
    #expect(try library.foreignVersion() == before)
    try folder.library().setTag("foreign", true, ids)
    #expect(try library.foreignVersion() != before)
  }

  @Test func `saved filters stand for their lines; one that names itself is a mistake`() throws {
    #expect(try library.save(filter: "source:post OR source:wire", as: "Wires") == nil)
    #expect(try library.titles("saved:wires") == ["Beta", "Alpha"])
    #expect(try library.titles("saved:wires -beta") == ["Alpha"])
    #expect(try library.save(filter: "saved:\"Wires\"", as: "wires") == "source:post OR source:wire")
    #expect(throws: FilterError.self) { try library.count(Filter(text: "saved:wires")) }
    let error = #expect(throws: FilterError.self) { try library.count(Filter(text: "a saved:none")) }
    #expect(error?.range == 8..<12)
    try library.renameFilter("WIRES", to: "x")
    #expect(try library.savedFilters() == [SavedFilter(name: "x", text: "saved:\"Wires\"")])
    try library.save(filter: "gamma", as: "y")
    #expect(throws: LibraryError.self) { try library.renameFilter("x", to: "Y") }
    #expect(try library.savedFilters().map(\.text) == ["saved:\"Wires\"", "gamma"])
    try library.renameFilter("y", to: "Y")
    #expect(try library.savedFilters().map(\.name) == ["x", "Y"])
  }

  @Test func `saved filters may name each other in many ways, but not themselves, and not for more than can be asked`()
    throws
  {
    try library.save(filter: "alpha", as: "f0")
    for number in 1...20 { try library.save(filter: "saved:f\(number - 1)", as: "f\(number)") }
    #expect(try library.titles("saved:F20") == ["Alpha"])
    // Ten times ten times ... of one word: read once each, and refused before they are put together.
    for number in 1...12 {
      let ten = Array(repeating: "saved:f\(number - 1)", count: 10).joined(separator: " OR ")
      try library.save(filter: ten, as: "f\(number)")
    }
    #expect(try library.titles("saved:f3") == ["Alpha"])
    #expect(throws: FilterError.self) { try library.titles("saved:f12") }
    do {
      _ = try library.titles("beta saved:f12")
    } catch let error as FilterError {
      #expect(error.message.contains("stands for more than 2000 conditions") && error.range == 11..<14)
    }
    try library.save(filter: "saved:f1 OR saved:ring", as: "ring")
    #expect(throws: FilterError.self) { try library.titles("saved:ring") }
  }

  @Test func `organisations, numbers of quotations and linked documents narrow`() throws {
    #expect(try library.titles("org:nato") == ["Gamma"] && library.words("org:nato") == ["we wait"])
    #expect(try library.titles("quotes:>1") == ["Gamma"] && library.titles("quotes:..1") == ["Beta", "Alpha"])
    #expect(try library.titles("quotes:0 OR quotes:2") == ["Gamma", "Alpha"])
    #expect(try library.words("quotes:1") == ["we go"])
    #expect(try library.titles("links:nothing").isEmpty)
  }

  @Test func `quotations are told by the confidence in their speakers`() throws {
    func filter(_ text: String) -> Filter {
      var filter = Filter(text: text)
      filter.waits = true
      return filter
    }
    func words(_ text: String) throws -> [String] { try library.quotes(filter(text), .first, limit: 9).map(\.text) }
    func titles(_ text: String) throws -> [String] { try library.articles(filter(text), .first, limit: 9).map(\.title) }
    let all = try words("")
    #expect(try !all.isEmpty && words("confidence:>=0.9") == all && words("confidence:.9") == all)
    #expect(try words("confidence:<0.9").isEmpty && titles("confidence:<.9").isEmpty)
    #expect(try titles("confidence:0.5..1") == titles("has:quotes"))
    #expect(try titles("-confidence:>0.5") == titles("-has:quotes"))
    // The reader does not wait for a walk through all of them.
    #expect(try library.sweepSoFar(Filter(text: "confidence:<0.5"), .quotes) != nil)
  }

  @Test func `a list in another order has the same rows, windows and places`() throws {
    func titles(_ sorting: Sorting, _ text: String = "") throws -> [String] {
      var filter = Filter(text: text)
      filter.sorting = sorting
      filter.waits = true
      var all: [ArticleRow] = []
      var place = Place<ArticleID>.first
      while case let rows = try library.articles(filter, place, limit: 1), let row = rows.first {
        #expect(try library.position(of: row.id, in: filter) == all.count)
        #expect(try library.article(atRow: all.count, in: filter) == row.id)
        if let last = all.last { #expect(try library.articles(filter, .before(row.id), limit: 1).first == last) }
        all.append(row)
        place = .after(row.id)
      }
      return all.map(\.title)
    }
    #expect(try titles(Sorting(.date, isReversed: true)) == ["Alpha", "Beta", "Gamma"])
    #expect(try titles(Sorting(.source)) == ["Gamma", "Beta", "Alpha"])
    #expect(try titles(Sorting(.quotes, isReversed: true)) == ["Alpha", "Beta", "Gamma"])
    #expect(try titles(Sorting(.quotes), "we") == ["Gamma", "Beta"])
    try library.setRead(true, [ids[2]])
    var filter = Filter.none
    filter.sorting = Sorting(.quotes, isReversed: true)
    filter.waits = true
    #expect(try library.unread(from: nil, forward: true, in: filter) == ids[1])
    try library.add([
      briefing("d", title: "Delta", said: [(words: "x", by: nil), (words: "y", by: nil), (words: "z", by: nil)])
    ])
    #expect(try titles(Sorting(.quotes)) == ["Delta", "Gamma", "Beta", "Alpha"])
  }
}
