/// Numbers, dates and cut names as the screen writes them.
enum Wording {
  /// `12480` as `12,480`.
  static func number(_ value: Int) -> String {
    var digits = String(abs(value))
    var index = digits.endIndex
    while let next = digits.index(index, offsetBy: -3, limitedBy: digits.startIndex), next > digits.startIndex {
      digits.insert(",", at: next)
      index = next
    }
    return (value < 0 ? "-" : "") + digits
  }

  /// `1 quote`, `2 quotes`.
  static func count(_ value: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number(value)) \(value == 1 ? one : many ?? one + "s")"
  }

  /// A text for places that are not cells (a window's title): control characters, and those that turn the direction of
  /// text, become `·`.
  static func withoutControls(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: clean.append("·")
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Jan` of 1.
  static func month(_ number: Int) -> String { months[safe: number - 1] ?? "?" }

  /// Columns of the dates of a list that is so wide: in a wide one the day of earlier years has room.
  static func dateWidth(list columns: Int, _ form: Settings.DateForm) -> Int { columns >= 100 || form == .iso ? 10 : 7 }

  /// The same for dates that are in sight: from fifty columns on the day of earlier years has room, where one is stated.
  static func dateWidth(list columns: Int, _ dates: [String?], today: String) -> Int {
    let isLong = dates.contains { date in
      guard let date else { return false }
      return date.utf8.count >= 10 && !date.hasPrefix(today.prefix(4))
    }
    return columns >= 100 || (columns >= 50 && isLong) ? 10 : 7
  }

  /// An ISO 8601 date in at most `width` columns (seven or more): `Feb 03` in the year of `today`, in others `2015-11`,
  /// from ten columns on `2015-11-04`; nil stays nil.
  static func date(_ iso: String?, today: String, width: Int = 7) -> String? {
    guard let iso else { return nil }
    let parts = iso.prefix(10).split(separator: "-")
    guard let year = parts.first, year.utf8.count == 4 else { return String(iso.prefix(7)) }
    guard parts.count > 1, let month = Int(parts[1]), months.indices.contains(month - 1) else { return String(year) }
    if parts.count > 2, today.hasPrefix(year) { return "\(months[month - 1]) \(parts[2])" }
    return width >= 10 ? String(iso.prefix(10)) : "\(year)-\(parts[1])"
  }

  /// A date in full for the head of an article: `2 Feb 2016`.
  static func longDate(_ iso: String?) -> String? {
    guard let iso else { return nil }
    let parts = iso.prefix(10).split(separator: "-")
    guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]), months.indices.contains(month - 1)
    else { return String(iso.prefix(16)) }
    return "\(day) \(months[month - 1]) \(parts[0])"
  }
}
