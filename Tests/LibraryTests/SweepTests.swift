import Testing

@testable import Library

/// Articles of which every third has a record in its text, and two who say so.
private func shelf(_ count: Int) -> [(id: String, isRecord: Bool)] {
  (0..<count).map { ("\($0)", $0 % 3 == 0) }
}

private func library(_ count: Int) throws -> (Library, Folder) {
  let folder = try Folder()
  let library = try folder.library()
  try library.add(
    shelf(count).map { one in
      briefing(
        one.id, title: "Number \(one.id)", source: one.isRecord ? "Wire" : "Post",
        paragraphs: [one.isRecord ? "The tide set a record." : "Nothing."],
        said: [(words: one.isRecord ? "We waited" : "No", by: one.isRecord ? "Zoe Zack" : "Ann Abel")])
    })
  return (library, folder)
}

extension Library {
  /// Looks a list through to its end; gives each step.
  @discardableResult
  fileprivate func sweepWhole(_ filter: Filter, _ list: ListKind, milliseconds: Int = 0) throws -> [Sweep] {
    var steps: [Sweep] = []
    repeat { steps.append(try sweep(filter, list, milliseconds: milliseconds)) } while !(steps.last?.isComplete ?? true)
    return steps
  }
}

@Test
func `a list with a pattern is looked through in steps, newest first, and its windows have what was found so far`()
  throws
{
  let (library, _) = try library(30)
  let filter = Filter(text: "/tide.*record/")
  #expect(try library.articles(filter, .first, limit: 100).isEmpty, "nobody waits for it")
  #expect(try library.sweepSoFar(filter, .articles)?.isComplete == false)
  // A step that has no time looks at one row.
  let first = try library.sweep(filter, .articles, milliseconds: 0)
  #expect(first.looked == 1 && first.total == 30 && !first.isComplete)
  let steps = try library.sweepWhole(filter, .articles)
  #expect(steps.count >= 29 && steps.map(\.found) == steps.map(\.found).sorted())
  let rows = try library.articles(filter, .first, limit: 100)
  #expect(rows.map(\.key) == shelf(30).filter(\.isRecord).map(\.id))
  #expect(try library.count(filter) == 10 && library.unreadCount(filter) == 10)
  #expect(try library.articles(filter, .after(rows[3].id), limit: 2).map(\.key) == ["12", "15"])
  #expect(try library.articles(filter, .before(rows[3].id), limit: 2).map(\.key) == ["3", "6"])
  #expect(try library.position(of: rows[3].id, in: filter) == 3)
  #expect(try library.article(atRow: 4, in: filter) == rows[4].id)
  #expect(try library.sweepSoFar(filter, .articles)?.isComplete == true)
  #expect(try library.sweepSoFar(Filter(text: "tide"), .articles) == nil, "words need no looking through")
}

@Test func `what a sweep finds is what a list that is waited for has, in every order`() throws {
  let (library, _) = try library(20)
  for text in ["/tide.*record/", "-/record/", "quote:/wait/ source:wire", "(is:starred OR /record/) -12", ""] {
    for key in [Sorting.Key.date, .source, .quotes] {
      for isReversed in [false, true] {
        var filter = Filter(text: text)
        filter.sorting = Sorting(key, isReversed: isReversed)
        try library.sweepWhole(filter, .articles)
        let found = try library.articles(filter, .first, limit: 100)
        filter.waits = true
        #expect(try library.articles(filter, .first, limit: 100) == found, "\(text) \(key)")
        #expect(found.isEmpty == false)
      }
    }
    for key in [Sorting.Key.date, .source, .speaker] {
      for isReversed in [false, true] {
        var filter = Filter(text: text)
        filter.quoteSorting = Sorting(key, isReversed: isReversed)
        try library.sweepWhole(filter, .quotes)
        let found = try library.quotes(filter, .first, limit: 100)
        #expect(try library.quoteCount(filter) == found.count)
        filter.waits = true
        #expect(try library.quotes(filter, .first, limit: 100) == found, "\(text) \(key)")
        #expect(text.hasPrefix("-/") || text.isEmpty ? found.count == 20 : found.count < 20)
      }
    }
  }
}

@Test func `quotes stand by speaker, those without one last, and in the order of the text within an article`() throws {
  let folder = try Folder()
  let library = try folder.library()
  try library.add([
    briefing(
      "1", date: "2008-03-01", source: "Wire",
      said: [(words: "one", by: "Bo Ray"), (words: "two", by: "ann lee"), (words: "three", by: "Bo Ray")]),
    briefing("2", date: "2008-04-01", source: "Post", said: [(words: "four", by: "Bo Ray"), (words: "five", by: nil)]),
  ])
  func words(_ sorting: Sorting) throws -> [String] {
    var filter = Filter.none
    filter.quoteSorting = sorting
    filter.waits = true
    var all: [QuoteRow] = []
    var place = Place<QuoteID>.first
    while let row = try library.quotes(filter, place, limit: 1).first {
      #expect(try library.position(of: row.id, in: filter) == all.count)
      #expect(try library.quote(atRow: all.count, in: filter) == row.id)
      if let last = all.last { #expect(try library.quotes(filter, .before(row.id), limit: 1).first == last) }
      all.append(row)
      place = .after(row.id)
    }
    return all.map(\.text)
  }
  #expect(try words(Sorting(.speaker)) == ["two", "four", "one", "three", "five"])
  #expect(try words(Sorting(.speaker, isReversed: true)) == ["five", "four", "one", "three", "two"])
  #expect(try words(Sorting(.source)) == ["four", "five", "one", "two", "three"])
  #expect(try words(Sorting(.date, isReversed: true)) == ["one", "two", "three", "four", "five"])
  // A joined name stands where the one stands that it is shown as.
  let bo = try #require(try library.speaker(named: "Bo Ray"))
  let ann = try #require(try library.speaker(named: "ann lee"))
  _ = try library.join([ann.id, bo.id], to: bo.id)
  #expect(try words(Sorting(.speaker)).first == "four")
}

@Test func `documents that come are found by the next sweep, and until it is whole the list before stands`() throws {
  let (library, _) = try library(6)
  let filter = Filter(text: "/record/")
  try library.sweepWhole(filter, .articles)
  #expect(try library.count(filter) == 2)
  try library.add([briefing("new", date: "2020-01-01", paragraphs: ["A record."])])
  let step = try library.sweep(filter, .articles, milliseconds: 0)
  #expect(!step.isComplete && step.found == 2)
  #expect(try library.articles(filter, .first, limit: 9).count == 2)
  try library.sweepWhole(filter, .articles)
  #expect(try library.articles(filter, .first, limit: 9).map(\.key) == ["new", "0", "3"])
  #expect(try library.sweep(filter, .articles).isComplete, "nothing has changed: nothing is read again")
}

@Test func `a saved filter may hold a pattern, and everything shown is marked read`() throws {
  let (library, _) = try library(9)
  try library.save(filter: "/record/", as: "wet")
  let filter = Filter(text: "saved:wet -3")
  try library.sweepWhole(filter, .articles)
  let ids = try library.markAllRead(filter)
  #expect(try library.articles(filter, .first, limit: 9).map(\.id) == ids)
  #expect(try ids.count == 2 && library.unreadCount(filter) == 0 && library.count(Filter(text: "is:read")) == 2)
}

@Test func `words are looked for in the order of a list that is looked through`() throws {
  let (library, _) = try library(12)
  var filter = Filter(text: "/record/")
  filter.sorting = Sorting(.date, isReversed: true)
  try library.sweepWhole(filter, .articles)
  let rows = try library.articles(filter, .first, limit: 9)
  #expect(rows.map(\.key) == ["9", "6", "3", "0"])
  func found(_ words: String, from index: Int?, _ forward: Bool) throws -> String? {
    let from = index.map { rows[$0].id }
    let id = try library.sweptArticle(with: words, in: filter, from: from, forward: forward)
    return rows.first { $0.id == id }?.key
  }
  #expect(try found("tide", from: 0, true) == "6" && found("tide", from: 0, false) == "0")
  #expect(try found("title:6", from: 2, true) == "6" && found("title:7", from: nil, true) == nil)
}
