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
  static func isoText(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let found = first(in: bytes.span, 0..<bytes.count) else { return nil }
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
  struct Found {
    var date: CalendarDate
    var range: Range<Int>
    var isISO = false
  }

  /// The first date with day, month and year in `range`: `March 26, 2008`, `26 March 2008`, `Mar. 26, 2008`, `2008-03-26`,
  /// `26.03.2008`, `03/26/2008` when only one reading is possible, and month names of other European languages. Linear.
  static func first(in bytes: Span<UInt8>, _ range: Range<Int>) -> Found? {
    var tokens = DateTokens(range)
    guard var first = tokens.next(bytes), var second = tokens.next(bytes) else { return nil }
    while let third = tokens.next(bytes) {
      if let found = read(first, second, third) { return found }
      (first, second) = (second, third)
    }
    return nil
  }

  private static func read(_ a: DateTokens.Token, _ b: DateTokens.Token, _ c: DateTokens.Token) -> Found? {
    let range = a.range.lowerBound..<c.range.upperBound
    func made(_ year: Int, _ month: Int, _ day: Int, isISO: Bool = false) -> Found? {
      guard (1600...2200).contains(year), (1...12).contains(month), day >= 1, day <= lastDay(month, year) else {
        return nil
      }
      return Found(date: CalendarDate(year: year, month: month, day: day), range: range, isISO: isISO)
    }
    switch (a.value, b.value, c.value) {
    case (.month(let month), .number(let day, _), .number(let year, 4)): return made(year, month, day)
    case (.number(let day, _), .month(let month), .number(let year, 4)): return made(year, month, day)
    case (.number(let year, 4), .number(let month, _), .number(let day, _)) where a.isTied && b.isTied:
      return made(year, month, day, isISO: a.tie == 0x2D && b.tie == 0x2D && range.count == 10)
    case (.number(let first, 1...2), .number(let second, 1...2), .number(let year, 4)) where a.isTied && a.tie == b.tie:
      if a.tie == 0x2E || first > 12 { return made(year, second, first) }
      return second > 12 || first == second ? made(year, first, second) : nil
    default: return nil
    }
  }

  private static func lastDay(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// The numbers and month names of a stretch of text; a word between two breaks a date, small words (`of`, `de`) excepted.
struct DateTokens {
  struct Token {
    enum Value {
      case number(Int, digits: Int)
      case month(Int)
      case word
    }
    var value: Value
    var range: Range<Int>
    /// The byte behind it.
    var tie: UInt8 = 0
    /// Bound to the next token by `-`, `.` or `/` alone.
    var isTied: Bool { tie == 0x2D || tie == 0x2E || tie == 0x2F }
  }

  private var index: Int
  private let end: Int

  init(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next(_ bytes: Span<UInt8>) -> Token? {
    while index < end {
      let start = index
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        var number = 0
        while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39 {
          if index - start < 9 { number = number * 10 + Int(bytes[index] - 0x30) }
          index += 1
        }
        let digits = index - start
        if let tie = skipSign(bytes) {
          return Token(value: .number(number, digits: digits), range: start..<index, tie: tie)
        }
        skipOrdinal(bytes)
        return Token(value: .number(number, digits: digits), range: start..<index, tie: index < end ? bytes[index] : 0)
      }
      if isLetter(byte) {
        while index < end, isLetter(bytes[index]) { index += 1 }
        if let month = Self.month(bytes, start..<index) { return Token(value: .month(month), range: start..<index) }
        if !isSmall(bytes, start..<index) { return Token(value: .word, range: start..<index) }
        continue
      }
      index += 1
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }

  /// `2019年11月20日`, `2019년 11월 20일`: the signs tie as a hyphen does.
  private mutating func skipSign(_ bytes: Span<UInt8>) -> UInt8? {
    guard index + 2 < end, bytes[index] >= 0xE5 else { return nil }
    switch decodeScalar(bytes, at: index).value {
    case 0x5E74, 0x6708, 0x65E5, 0xB144, 0xC6D4, 0xC77C: index += 3
    default: return nil
    }
    return 0x2F
  }

  /// `26th`, `1st`.
  private mutating func skipOrdinal(_ bytes: Span<UInt8>) {
    guard index + 1 < end, isLetter(bytes[index]), isLetter(bytes[index + 1]) else { return }
    if index + 2 < end, isLetter(bytes[index + 2]) { return }
    let pair = (bytes[index] | 0x20, bytes[index + 1] | 0x20)
    if pair == (0x73, 0x74) || pair == (0x6E, 0x64) || pair == (0x72, 0x64) || pair == (0x74, 0x68) { index += 2 }
  }

  private func isSmall(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count == 2 else { return false }
    let pair = (bytes[word.lowerBound] | 0x20, bytes[word.lowerBound + 1] | 0x20)
    return pair == (0x6F, 0x66) || pair == (0x64, 0x65)
  }

  /// Month names: English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish,
  /// Indonesian, Russian, Polish, Turkish; each with its first three bytes in one number.
  private static let names: [(start: UInt32, name: [UInt8], month: Int)] = [
    ("january jan janvier januar enero gennaio janeiro januari января stycznia ocak", 1),
    ("february feb février februar febrero febbraio fevereiro februari февраля lutego şubat", 2),
    ("march mar mars märz marzo março maart maret марта marca mart", 3),
    ("april apr avril abril aprile апреля kwietnia nisan", 4),
    ("may mai mayo maggio maio mei maj мая maja mayıs", 5),
    ("june jun juin juni junio giugno junho июня czerwca haziran", 6),
    ("july jul juillet juli julio luglio julho июля lipca temmuz", 7),
    ("august aug août agosto augustus augusti agustus августа sierpnia ağustos", 8),
    ("september sep sept septembre septiembre settembre setembro сентября września eylül", 9),
    ("october oct octobre oktober octubre ottobre outubro октября października ekim", 10),
    ("november nov novembre noviembre novembro ноября listopada kasım", 11),
    ("december dec décembre dezember diciembre dicembre dezembro desember декабря grudnia aralık", 12),
  ].flatMap { names, month in
    names.split(separator: " ").map { name in
      let bytes = Array(name.utf8)
      return (start(bytes.span, 0), bytes, month)
    }
  }

  /// The beginnings of all names as a filter of 1,024 bits: most words of a text are none.
  private static let starts: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 16)
    for entry in names { bits[slot(entry.start)] |= bit(entry.start) }
    return bits
  }()

  private static func slot(_ start: UInt32) -> Int { Int((start &* 0x9E37_79B1) >> 28) }
  private static func bit(_ start: UInt32) -> UInt64 { 1 << UInt64((start &* 0x85EB_CA77) >> 26) }

  /// Three bytes in one number, case folded; there must be as many.
  private static func start(_ bytes: Span<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index] | 0x20) << 16 | UInt32(bytes[index + 1] | 0x20) << 8 | UInt32(bytes[index + 2] | 0x20)
  }

  private static func month(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
    guard word.count >= 3, word.count <= 20 else { return nil }
    let start = start(bytes, word.lowerBound)
    guard starts[slot(start)] & bit(start) != 0 else { return nil }
    for entry in names where entry.start == start && entry.name.count == word.count {
      var offset = 3
      while offset < word.count, folded(bytes[word.lowerBound + offset]) == entry.name[offset] { offset += 1 }
      if offset == word.count { return entry.month }
    }
    return nil
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte | 0x20 : byte }
}
