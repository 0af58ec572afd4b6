import BriefingCore
import Testing

@testable import Library

@Test("Days, weeks from Monday, months and years have numbers in their order, and names that date: takes")
func periods() {
  let day = CalendarDay(year: 2008, month: 2, day: 29).number
  #expect(CalendarDay(number: day).description == "2008-02-29")
  #expect(CalendarDay(number: 0).description == "1800-01-01")
  for number in stride(from: 0, to: 180_000, by: 13) { #expect(CalendarDay(number: number).number == number) }
  let names = Period.allCases.map { $0.name(of: $0.number(ofDay: day)) }
  #expect(names == ["2008-02-29", "2008-02-25..2008-03-02", "2008-02", "2008"])
  for period in Period.allCases {
    for number in period.number(ofDay: 73_000)..<period.number(ofDay: 73_000) + 30 {
      let days = period.days(of: number)
      #expect(days.lowerBound == period.days(of: number - 1).upperBound)
      #expect(days.allSatisfy { period.number(ofDay: $0) == number })
    }
  }
}

@Test("Quotations are counted by period, for a filter, a speaker and a place; those without a date apart")
func quotesByPeriod() throws {
  let folder = try Folder()
  let library = try folder.library()
  _ = try library.add([
    briefing("a", date: "2008-03-26", said: [("one", "Ada Pruitt"), ("two", "Ada Pruitt")]),
    briefing("b", date: "2008-03-26T23:30Z", said: [("three", "Jonas Brandt")]),
    briefing("c", date: "2008-05-02", source: "AFP", said: [("four", "Ada Pruitt"), ("five", nil)]),
    briefing("d", said: [("six", "Ada Pruitt")], terms: ["a term"]),
  ])
  func bars(_ filter: Filter, _ period: Period) throws -> [String] {
    let histogram = Histogram(try library.quotesByDay(filter), by: period)
    let bars = histogram.span.map { $0.map { "\(period.name(of: $0)) \(histogram[$0])" } } ?? []
    return bars + (histogram.undated > 0 ? ["undated \(histogram.undated)"] : [])
  }
  #expect(try bars(.none, .month) == ["2008-03 3", "2008-04 0", "2008-05 2", "undated 1"])
  #expect(try bars(.none, .year) == ["2008 5", "undated 1"])
  let ada = try #require(try library.speaker(named: "Ada Pruitt")?.id)
  #expect(try bars(Filter(speakers: [ada]), .month) == ["2008-03 2", "2008-04 0", "2008-05 1", "undated 1"])
  #expect(try bars(Filter(text: "source:AFP"), .week) == ["2008-04-28..2008-05-04 2"])
  #expect(try bars(Filter(text: "nothing"), .day) == [])
  for text in ["", "source:AFP", "three", "date:2008-03", "is:unread", "-one", "kind:term"] {
    let counts = try library.quotesByDay(Filter(text: text))
    #expect(counts.dated + counts.undated == (try library.quoteCount(Filter(text: text))), "\(text)")
  }
  #expect(throws: FilterError.self) { try library.quotesByDay(Filter(text: "date:2008-13")) }
}

@Test("The bar of a period holds what its name as a filter finds")
func barsAreFilters() throws {
  let folder = try Folder()
  let library = try folder.library()
  let dates = ["2007-12-31", "2008-01-01", "2008-02-29", "2008-02-29T23:59Z", "2008-03-01"]
  _ = try library.add(dates.enumerated().map { briefing("\($0.offset)", date: $0.element, said: [("yes", nil)]) })
  for period in Period.allCases {
    let histogram = Histogram(try library.quotesByDay(.none), by: period)
    for number in try #require(histogram.span) {
      let count = try library.quoteCount(Filter(text: "date:" + period.name(of: number)))
      #expect(count == histogram[number], "\(period.name(of: number))")
    }
  }
}

@Test("Speakers' pictures share the library's time; nobody's picture is empty")
func sparks() throws {
  let folder = try Folder()
  let library = try folder.library()
  #expect(try library.sparks(of: [SpeakerID(rawValue: 1)]) == Sparks())
  _ = try library.add([
    briefing("a", date: "2008-03-01", said: [("one", "Ada Pruitt"), ("two", "Ada Pruitt")]),
    briefing("b", date: "2008-03-24", said: [("three", "Ada Pruitt"), ("four", "Jonas Brandt")]),
    briefing("c", said: [("five", "Jonas Brandt")]),
  ])
  let rows = try library.speakers(matching: "", .first, limit: 10)
  let sparks = try library.sparks(of: rows.map(\.id) + [SpeakerID(rawValue: 999)])
  #expect(sparks.axis?.days.count == 24)
  let none = Array(repeating: 0, count: 22)
  #expect(rows.map { sparks.counts[$0.id] } == [[2] + none + [1], [0] + none + [1]])
  #expect(sparks.counts[SpeakerID(rawValue: 999)] == Array(repeating: 0, count: 24))
}
