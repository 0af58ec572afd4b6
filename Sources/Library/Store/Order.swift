/// How numbers of articles and quotations are made, so that a larger number always stands higher on the screen.
///
/// An article's number is the minute it was published in, by the clock of the place (so that the day in the list is the day
/// of filters and pictures), counted from 1800 (28 bits; 0 when nobody stated a date), and
/// below that the running number of its import turned round (27 bits): newest first, undated last, and of those
/// with the same minute the first imported on top, so that rows appear below while an import runs. A quotation's number
/// is its article's less its place in the text; an article takes as many running numbers as it has quotations, so they are
/// nobody else's. So each list is a walk down a primary key, full-text hits (whose row numbers these are) come
/// in the order of the screen without a sort, and a window costs the same at any size.
///
/// All stay below 2^56: FTS5 (of SQLite 3.40) loses rows on its way down a list where two numbers lie further apart.
enum Order {
  static let runningBits = 27
  static let lastRunning: Int64 = 1 << runningBits - 1
  private static let lastMinute: Int64 = 1 << 28 - 1

  /// How many running numbers an article with that many quotations takes.
  static func numbers(quotes: Int) -> Int64 { Int64(max(1, quotes)) }

  static func article(minute: Int64, running: Int64) -> Int64 {
    min(max(minute, 0), lastMinute) << runningBits | (lastRunning - running)
  }

  static func minute(ofArticle id: Int64) -> Int64 { id >> runningBits }

  static func quote(article: Int64, number: Int) -> Int64 { article - Int64(number) }

  /// Articles published in a span of minutes, end exclusive, and their quotations: the same numbers.
  static func articles(minutes: Range<Int64>) -> ClosedRange<Int64> {
    let low = min(max(minutes.lowerBound, 1), lastMinute) << runningBits
    let high = min(max(minutes.upperBound, 1), lastMinute + 1) << runningBits
    return low...max(low, high - 1)
  }
}

/// Dates as ISO 8601 writes them, counted in minutes since the first of January 1800.
enum ISODate {
  /// The span a date stands for, end exclusive, in minutes: `2008` is a year, `2008-03` a month, `2008-03-26` a day,
  /// `2008-03-26T10:15Z` a minute. Nil if it is none of these, or a day that no calendar has.
  ///
  /// `asPrinted` leaves the zone out: the minute that the clock showed where the words were written.
  static func minutes(_ text: String, asPrinted: Bool = false) -> Range<Int64>? {
    var parts = Parts(text)
    guard let year = parts.number(4), (1800...2300).contains(year) else { return nil }
    if parts.isAtEnd { return start(year, 1, 1)..<start(year + 1, 1, 1) }
    guard parts.take("-"), let month = parts.number(2), (1...12).contains(month) else { return nil }
    if parts.isAtEnd {
      return start(year, month, 1)..<(month == 12 ? start(year + 1, 1, 1) : start(year, month + 1, 1))
    }
    guard parts.take("-"), let day = parts.number(2), day >= 1, day <= days(in: month, of: year) else { return nil }
    let midnight = start(year, month, day)
    if parts.isAtEnd { return midnight..<midnight + 1440 }
    guard parts.take("T") || parts.take(" "), let hour = parts.number(2), hour < 24, parts.take(":"),
      let minute = parts.number(2), minute < 60
    else { return nil }
    parts.skipSeconds()
    guard let zone = parts.zone() else { return nil }
    let moment = midnight + Int64(hour * 60 + minute - (asPrinted ? 0 : zone))
    return moment..<moment + 1
  }

  private static func start(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    (dayNumber(year, month, day) - dayNumber(1800, 1, 1)) * 1440
  }

  /// Days by the Gregorian calendar, from Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return Int64(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Reads a date from the left.
  private struct Parts {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    /// Exactly so many digits.
    mutating func number(_ digits: Int) -> Int? {
      var value = 0
      for _ in 0..<digits {
        guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
        rest.removeFirst()
      }
      return value
    }

    mutating func skipSeconds() {
      guard take(":") else { return }
      while let byte = rest.first, (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") { rest.removeFirst() }
    }

    /// Minutes east of Greenwich; 0 when no zone is written; nil for what is no zone.
    mutating func zone() -> Int? {
      if isAtEnd { return 0 }
      if take("Z") { return isAtEnd ? 0 : nil }
      let sign = take("+") ? 1 : take("-") ? -1 : 0
      guard sign != 0, let hours = number(2) else { return nil }
      _ = take(":")
      let minutes = isAtEnd ? 0 : number(2)
      guard let minutes, isAtEnd else { return nil }
      return sign * (hours * 60 + minutes)
    }
  }
}
