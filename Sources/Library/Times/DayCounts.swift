import GRDB

extension Library {
  /// How many quotations of a filtered list each day has. Counted when asked, one walk along the hits of the index: nothing
  /// is kept, so nothing can be wrong after an import; about 0.1 ms a thousand hits, so not for each key.
  /// - Throws: `FilterError` when the filter line has a mistake.
  public func quotesByDay(_ filter: Filter) throws -> DayCounts {
    var filter = filter
    filter.speech = .quotes
    // Counted as a whole or not at all.
    filter.waits = true
    return try reading { db in
      var counts = DayCounts()
      for (day, quotes) in try ListQuery(Plan(filter, .quotes, db)).quotesByDay(db) {
        if let day { counts.days.append(.init(number: day, quotes: quotes)) } else { counts.undated += quotes }
      }
      return counts
    }
  }
}

/// Quotations by the day of their documents, in universal time, as `date:` looks for them.
public struct DayCounts: Hashable, Sendable {
  public struct Day: Hashable, Sendable {
    /// See `Period`.
    public var number: Int
    public var quotes: Int
    public init(number: Int, quotes: Int) {
      self.number = number
      self.quotes = quotes
    }
  }

  /// Days with quotations, the earliest first.
  public var days: [Day] = []
  /// Quotations of documents without a date.
  public var undated = 0
  public init() {}

  public var dated: Int { days.reduce(0) { $0 + $1.quotes } }
}

/// Quotations by a period: a bar for each from the first to the last, those without quotations too.
public struct Histogram: Hashable, Sendable {
  public let period: Period
  /// Numbers of the periods from the first to the last with a quotation; nil when none has a date.
  public let span: ClosedRange<Int>?
  /// Of the bars the highest.
  public let highest: Int
  public let dated: Int
  public let undated: Int
  private let counts: [Int: Int]

  /// Linear in the days that have quotations, however far they lie apart.
  public init(_ days: DayCounts, by period: Period) {
    var counts: [Int: Int] = [:]
    for day in days.days { counts[period.number(ofDay: day.number), default: 0] += day.quotes }
    self.period = period
    self.counts = counts
    if let first = days.days.first, let last = days.days.last {
      span = period.number(ofDay: first.number)...period.number(ofDay: last.number)
    } else {
      span = nil
    }
    highest = counts.values.max() ?? 0
    dated = days.dated
    undated = days.undated
  }

  /// The periods that have quotations, in no order.
  public var numbers: some Collection<Int> { counts.keys }

  /// The quotations of a period.
  public subscript(number: Int) -> Int { counts[number] ?? 0 }
}
