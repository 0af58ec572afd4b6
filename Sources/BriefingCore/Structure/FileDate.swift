extension Document {
  /// Its file has another path from now on, and may state another day.
  public mutating func moved(to path: String) {
    source.path = path
    fileDate = source.fileDate
  }
}

extension Source {
  /// The day that the name of the document's own file states, ISO 8601: `2021-02-19-press-briefing.txt`, `20210219_x.txt`. Nil
  /// for the documents of a container, and where the name states none, or several.
  ///
  /// Only a whole date counts, the year first (1900 to 2100), with one sign between its parts or none, and with no letter or
  /// figure on either side. It is the word of whoever named the file, not the article's.
  var fileDate: String? {
    guard !isPart, format != .jsonLines, let path else { return nil }
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
    var found: CalendarDate?
    var place = 0
    while place < name.count {
      guard let (date, end) = FileDate.date(in: name, at: place) else {
        place += 1
        continue
      }
      if let found, found != date { return nil }
      found = date
      place = end
    }
    return found?.iso
  }
}

private enum FileDate {
  /// A date that begins at a place, and where it ends.
  static func date(in name: [UInt8], at start: Int) -> (CalendarDate, end: Int)? {
    guard start == 0 || !isWord(name[start - 1]), let year = number(name, start, 4) else { return nil }
    let sign = start + 4 < name.count && isSign(name[start + 4]) ? 1 : 0
    let middle = start + 4 + sign
    guard let month = number(name, middle, 2) else { return nil }
    let last = middle + 2 + sign
    if sign == 1 { guard last <= name.count, name[last - 1] == name[middle - 1] else { return nil } }
    guard let day = number(name, last, 2), isEnd(name, last + 2) else { return nil }
    guard (1900...2100).contains(year), (1...12).contains(month), day >= 1, day <= days(month, year) else { return nil }
    return (CalendarDate(year: year, month: month, day: day), last + 2)
  }

  private static func number(_ name: [UInt8], _ start: Int, _ digits: Int) -> Int? {
    guard start + digits <= name.count else { return nil }
    var value = 0
    for byte in name[start..<start + digits] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// Nothing that goes on with a word; but a time may follow (`2021-02-19T1430`).
  private static func isEnd(_ name: [UInt8], _ place: Int) -> Bool {
    guard place < name.count, isWord(name[place]) else { return true }
    return name[place] == UInt8(ascii: "T") && number(name, place + 1, 2) != nil
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x5F || byte == 0x2E }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
