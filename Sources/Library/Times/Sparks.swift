import GRDB

extension Library {
  /// The quotations of some speakers over the library's time, for pictures the size of a word; of those that are not in the
  /// library, none. Costs a walk along the articles of each speaker.
  public func sparks(of speakers: [SpeakerID]) throws -> Sparks {
    try reading { db in
      guard let axis = try TimeAxis(db) else { return Sparks() }
      var sparks = Sparks(axis: axis)
      let first = Int64(axis.days.lowerBound) * 1440
      let minutes = Int64(axis.days.count) * 1440
      let statement = try db.cachedStatement(
        sql: """
          SELECT ((article >> \(Order.runningBits)) - ?) * \(Sparks.steps) / ? AS step, sum(quotes) FROM speaker_articles
          WHERE speaker IN (SELECT ? UNION ALL SELECT id FROM people WHERE head = ?) AND article >= \(Int64(1) << Order.runningBits) GROUP BY step
          """)
      for speaker in speakers {
        var counts = Array(repeating: 0, count: Sparks.steps)
        let rows = try Row.fetchCursor(statement, arguments: [first, minutes, speaker.rawValue, speaker.rawValue])
        while let row = try rows.next() {
          counts[min(max(0, row[0] as Int), Sparks.steps - 1)] += row[1] as Int
        }
        sparks.counts[speaker] = counts
      }
      return sparks
    }
  }
}

/// Quotations of speakers in equal steps of one time axis, so that they can be compared.
public struct Sparks: Hashable, Sendable {
  public static let steps = 24
  /// Nil when nothing in the library has a date.
  public var axis: TimeAxis?
  /// So many steps each.
  public var counts: [SpeakerID: [Int]] = [:]
  public init(axis: TimeAxis? = nil) { self.axis = axis }
}

/// The time of a library: from its first dated article to its last, but one in two hundred at either end may lie outside, so
/// that a few wrong dates do not press all the others together. What lies outside is counted at the ends.
public struct TimeAxis: Hashable, Sendable {
  /// Numbers of days, see `Period`.
  public var days: Range<Int>

  public init(days: Range<Int>) { self.days = days }

  fileprivate init?(_ db: Database) throws {
    let dated = Int64(1) << Order.runningBits
    let spare = try Library.kept(db, "articles") / 200
    func day(_ order: String, skipping rows: Int) throws -> Int? {
      let statement = try db.cachedStatement(
        sql: "SELECT id FROM articles WHERE id >= ? ORDER BY id \(order) LIMIT 1 OFFSET ?")
      return try Int64.fetchOne(statement, arguments: [dated, rows]).map { Int(Order.minute(ofArticle: $0) / 1440) }
    }
    guard let earliest = try day("ASC", skipping: 0), let latest = try day("DESC", skipping: 0) else { return nil }
    let first = try day("ASC", skipping: spare) ?? earliest
    let last = try day("DESC", skipping: spare) ?? latest
    days = min(first, last)..<max(first, last) + 1
  }
}
