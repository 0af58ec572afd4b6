/// A stretch of the calendar that quotations are counted by. Days are numbered from the first of January 1800, which is 0.
public enum Period: String, CaseIterable, Hashable, Sendable {
  case day, week, month, year

  /// The number of the period that a day lies in; the next one has the next number. Weeks begin on Monday.
  public func number(ofDay day: Int) -> Int {
    let date = CalendarDay(number: day)
    return switch self {
    case .day: day
    // The first day was a Wednesday.
    case .week: (day + 2) / 7
    case .month: date.year * 12 + date.month - 1
    case .year: date.year
    }
  }

  /// The days of a period, end exclusive.
  public func days(of number: Int) -> Range<Int> {
    switch self {
    case .day: return number..<number + 1
    case .week: return max(0, number * 7 - 2)..<number * 7 + 5
    case .month:
      let next = number + 1
      return CalendarDay(year: number / 12, month: number % 12 + 1, day: 1)
        .number..<CalendarDay(year: next / 12, month: next % 12 + 1, day: 1).number
    case .year:
      return CalendarDay(year: number, month: 1, day: 1).number..<CalendarDay(year: number + 1, month: 1, day: 1).number
    }
  }

  /// As the filter's `date:` takes it: `2016-01-05`, `2016-01-04..2016-01-10`, `2016-01`, `2016`.
  public func name(of number: Int) -> String {
    let days = days(of: number)
    let first = CalendarDay(number: days.lowerBound).description
    switch self {
    case .day: return first
    case .week: return first + ".." + CalendarDay(number: days.upperBound - 1).description
    case .month: return String(first.prefix(7))
    case .year: return String(first.prefix(4))
    }
  }
}

/// A day of the Gregorian calendar.
public struct CalendarDay: Hashable, Sendable, CustomStringConvertible {
  public var year: Int
  /// From 1.
  public var month: Int
  public var day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of a number, from 0 for the first of January 1800; by Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms".
  public init(number: Int) {
    let shifted = number + Self.first
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  private static let first = Int(ISODate.dayNumber(1800, 1, 1))

  public var number: Int { Int(ISODate.dayNumber(year, month, day)) - Self.first }

  /// ISO 8601: `2016-01-05`.
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
