/// A day, perhaps with a time, as printed in a text or stated by a container.
struct CalendarDate: Equatable {
  var year: Int
  var month: Int
  var day: Int

  /// `2008-03-26`.
  var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// What a container states as a date, in ISO 8601: left alone if it is that already, else read from words; nil if it is
  /// no date at all.
  static func isoText(_ text: String) -> String? { isoText(text, order: nil) }

  /// The same where it is known which number comes first in `11/10/2019`.
  static func isoText(_ text: String, order: Order?) -> String? {
    let bytes = Array(text.utf8)
    guard let found = first(in: bytes.span, 0..<bytes.count, order: order) else { return ofSeconds(bytes)?.iso }
    // `2008-03-26T10:15:00Z` keeps its time.
    let rest = bytes[found.range.upperBound...]
    let isTime = rest.first == 0x54 && rest.count <= 32 && rest.dropFirst().allSatisfy(isOfTime)
    if found.range.lowerBound == 0, found.isISO, isTime { return text }
    return found.date.iso + (timeOfMail(rest) ?? "")
  }

  /// `T10:15:00+02:00` for the ` 10:15:00 +0200` behind the day in the dates of feeds (RFC 5322, and ISO 8601 with blanks);
  /// nil where there is no time with a zone: a clock without one would name another moment.
  private static func timeOfMail(_ bytes: ArraySlice<UInt8>) -> String? {
    let words = bytes.prefix(40).split(separator: 0x20)
    guard words.count >= 2 else { return nil }
    let clock = words[0].split(separator: 0x3A, omittingEmptySubsequences: false).map(twoDigits)
    guard clock.count == 2 || clock.count == 3, let hour = clock[0], hour < 24, let minute = clock[1], minute < 60,
      clock.count == 2 || clock[2].map({ $0 < 61 }) == true, let zone = zone(words[1])
    else { return nil }
    return "T" + String(decoding: words[0], as: UTF8.self) + (clock.count == 2 ? ":00" : "") + zone
  }

  /// Seconds or thousandths since 1970 in ten or thirteen figures, as programs state them; the day in Greenwich.
  private static func ofSeconds(_ bytes: [UInt8]) -> CalendarDate? {
    guard bytes.count == 10 || bytes.count == 13, bytes.first == 0x31, bytes.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    let seconds = bytes.prefix(10).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    // Days to the first of March of the year 0, from which on leap days end the years.
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let ofEra = days % 146_097
    let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let isNext = month >= 10
    return CalendarDate(
      year: year + era * 400 + (isNext ? 1 : 0), month: isNext ? month - 9 : month + 3,
      day: ofYear - (153 * month + 2) / 5 + 1)
  }

  private static func twoDigits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 2, bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// `+0200`, `+02:00`, and the few names that stand for one zone alone.
  private static func zone(_ word: ArraySlice<UInt8>) -> String? {
    if word.first == 0x2B || word.first == 0x2D, word.count == 5 || word.count == 6 {
      let (hours, minutes) = (word.dropFirst().prefix(2), word.suffix(2))
      guard let hour = twoDigits(hours), hour <= 14, let minute = twoDigits(minutes), minute < 60,
        word.count == 5 || word[word.startIndex + 3] == 0x3A
      else { return nil }
      if hour == 0, minute == 0 { return "Z" }
      return String(decoding: word.prefix(3), as: UTF8.self) + ":" + String(decoding: minutes, as: UTF8.self)
    }
    return zones[String(decoding: word, as: UTF8.self)]
  }

  /// RFC 5322, section 4.3.
  private static let zones = [
    "GMT": "Z", "UT": "Z", "UTC": "Z", "Z": "Z", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00",
    "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
  ]

  /// A digit, or one of `:`, `.`, `,`, `+`, `-`, `Z`.
  private static func isOfTime(_ byte: UInt8) -> Bool {
    (0x2B...0x2E).contains(byte) || (0x30...0x3A).contains(byte) || byte == 0x5A
  }
}

extension CalendarDate {
  /// Which number comes first in `11/10/2019`, where a page tells it.
  enum Order {
    case dayFirst, monthFirst
  }

  struct Found {
    var date: CalendarDate
    var range: Range<Int>
    var isISO = false
  }

  /// The first date with day, month and year in `range`: `March 26, 2008`, `26 March 2008`, `Mar. 26, 2008`, `2008-03-26`,
  /// `26.03.2008`, `03/26/2008` when only one reading is possible or `order` tells, and month names of other European
  /// languages. Years of two figures (`26.03.08`) only where `order` is known: else they may be anything. Linear.
  static func first(in bytes: Span<UInt8>, _ range: Range<Int>, order: Order? = nil) -> Found? {
    var tokens = DateTokens(range)
    guard var first = tokens.next(bytes), var second = tokens.next(bytes) else { return nil }
    while let third = tokens.next(bytes) {
      if let found = read(first, second, third, order) { return found }
      (first, second) = (second, third)
    }
    return nil
  }

  private static func read(
    _ a: DateTokens.Token, _ b: DateTokens.Token, _ c: DateTokens.Token, _ order: Order?
  ) -> Found? {
    let range = a.range.lowerBound..<c.range.upperBound
    func made(_ year: Int, _ month: Int, _ day: Int, isISO: Bool = false) -> Found? {
      guard (1600...2200).contains(year), (1...12).contains(month), day >= 1, day <= lastDay(month, year) else {
        return nil
      }
      return Found(date: CalendarDate(year: year, month: month, day: day), range: range, isISO: isISO)
    }
    switch (a.value, b.value, c.value) {
    case (.month(let month), .number(let day, 1...2), .number(let year, 4)): return made(year, month, day)
    case (.number(let day, 1...2), .month(let month), .number(let year, 4)): return made(year, month, day)
    case (.number(let day, 1...2), .month(let month), .number(let year, 2)) where b.tie == 0x2D && a.tie == 0x2D:
      return made(whole(year), month, day)
    case (.number(let year, 4), .number(let month, _), .number(let day, _)) where a.isTied && b.isTied:
      return made(year, month, day, isISO: a.tie == 0x2D && b.tie == 0x2D && range.count == 10)
    case (.number(let first, 1...2), .number(let second, 1...2), .number(let year, let digits))
    where a.isTied && a.tie == b.tie && (digits == 4 || digits == 2 && order != nil && a.tie != 0x2D):
      let year = digits == 2 ? whole(year) : year
      if a.tie == 0x2E || first > 12 { return made(year, second, first) }
      if second > 12 || first == second || order == .monthFirst { return made(year, first, second) }
      return order == .dayFirst ? made(year, second, first) : nil
    default: return nil
    }
  }

  /// `19` as 2019, `87` as 1987.
  private static func whole(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

  private static func lastDay(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
