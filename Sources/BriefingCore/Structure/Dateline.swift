/// `BAGHDAD (AFP) —`, `MADRID —`, `CLEVELAND, Ohio –`, `WASHINGTON, Oct. 3 (Reuters) -`, `AFP:`.
enum Dateline {
  struct Found {
    var aside: Range<Int>
    var place: Range<Int>
    var agency: Range<Int>?
    var rest: Int
  }

  /// Bytes in which a dateline has to be done.
  private static let longest = 90

  /// Whether it is worth looking: the place in capitals, or a bracket soon.
  static func isPossible(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 4 else { return false }
    if bytes[range.lowerBound + 1] &- 0x61 >= 26 { return true }
    for index in range.prefix(60) where bytes[index] == 0x28 { return true }
    return false
  }

  /// A dateline at `start`.
  static func at(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Found? {
    guard let place = placeEnd(bytes, start, min(end, start + longest)) else { return nil }
    var index = place
    var agency: Range<Int>?
    let limit = min(end, start + longest)
    // What stands between the place and the dash: a state or country, a date, the agency in brackets.
    while index < limit {
      let (value, length) = decodeScalar(bytes, at: index)
      if value == 0x28 {
        guard let close = closing(bytes, index + 1, limit) else { return nil }
        if isAgency(bytes, (index + 1)..<close) { agency = (index + 1)..<close }
        index = close + 1
        continue
      }
      if let behind = dash(bytes, index, end) {
        // A dash between words without brackets needs capitals before it: `BAGHDAD —`.
        guard agency != nil || isCapital(bytes, start..<place) else { return nil }
        guard behind < end, !isHeading(bytes, start..<place) else { return nil }
        return Found(aside: trimmed(bytes, start..<behind), place: start..<place, agency: agency, rest: behind)
      }
      let kind = ScalarClass.of(value)
      if kind == .openQuote || kind == .closeQuote || value == 0x3A || value == 0x22 { return nil }
      if kind == .stop, value != 0x2E { return nil }
      // Only names, days and months stand there, so every word has a capital.
      if kind == .lower, ScalarClass.isWhiteSpace(decodeScalar(bytes, before: index).value) { return nil }
      index += length
    }
    return nil
  }

  /// Where a dateline begins that ends right before `end`.
  static func ending(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = max(start, end - longest)
    while index < end {
      if isSentenceStart(bytes, index, start), bytes[index] >= 0x41, bytes[index] <= 0x5A,
        let found = at(bytes, index, end + 1), found.rest == end
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Behind white space that is behind a sentence end or a closing mark.
  private static func isSentenceStart(_ bytes: Span<UInt8>, _ index: Int, _ start: Int) -> Bool {
    guard index > start else { return true }
    let before = trimmed(bytes, start..<index).upperBound
    guard before > start, before < index else { return before == start }
    let kind = ScalarClass.of(decodeScalar(bytes, before: before).value)
    return kind == .stop || kind == .closeQuote || bytes[before - 1] == 0x22
  }

  /// Words in capitals from `start` (`NEW YORK`, `BAGHDAD`), or, before a bracket, any words with capitals.
  private static func placeEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    var last = start
    while index < end {
      let (value, length) = decodeScalar(bytes, at: index)
      let kind = ScalarClass.of(value)
      if kind == .upper || kind == .lower || kind == .letter || value == 0x2E || value == 0x27 || value == 0x2019 {
        last = index + length
      } else if kind == .space || value == 0x2D || value == 0x2F {
        if dash(bytes, index, end) != nil { break }
      } else {
        break
      }
      index += length
    }
    guard last - start >= 3,
      decodeScalar(bytes, at: start).value < 0x80 ? bytes[start] >= 0x41 && bytes[start] <= 0x5A : true
    else { return nil }
    return last
  }

  /// Behind ` — `, ` – `, ` -- ` or ` - `, if that stands at `index`.
  private static func dash(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    var index = index
    var hadSpace = false
    while index < end {
      let (value, length) = decodeScalar(bytes, at: index)
      guard ScalarClass.isWhiteSpace(value) else { break }
      hadSpace = true
      index += length
    }
    guard index < end else { return nil }
    let (value, length) = decodeScalar(bytes, at: index)
    switch value {
    case 0x2014, 0x2013, 0x2015: index += length
    case 0x2D where index + 1 < end && bytes[index + 1] == 0x2D: index += 2
    case 0x2D where hadSpace: index += 1
    default: return nil
    }
    let dashEnd = index
    while index < end {
      let (space, spaceLength) = decodeScalar(bytes, at: index)
      guard ScalarClass.isWhiteSpace(space) else { break }
      index += spaceLength
    }
    // `10-year` and `al-Sadr` are no datelines: a hyphen wants white space on both sides.
    return value == 0x2D && index == dashEnd && index < end ? nil : index
  }

  private static func closing(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end, index - start < 32 {
      if bytes[index] == 0x29 { return index }
      index += 1
    }
    return nil
  }

  private static func isCapital(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var (upper, lower) = (0, 0)
    for index in range {
      if bytes[index] >= 0x41, bytes[index] <= 0x5A { upper += 1 }
      if bytes[index] >= 0x61, bytes[index] <= 0x7A { lower += 1 }
    }
    return upper >= 3 && lower * 4 <= upper
  }

  /// `BREAKING —` and its like are no places.
  private static func isHeading(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let first = readableText(bytes, range).prefix { $0 != " " && $0 != "-" }
    return [
      "BREAKING", "UPDATE", "UPDATED", "EXCLUSIVE", "ANALYSIS", "OPINION", "FACT", "NOTE", "NEW", "WATCH", "VIDEO",
      "CORRECTION", "EDITORIAL", "REVIEW",
    ]
    .contains(String(first)) && !readableText(bytes, range).hasPrefix("NEW ")
  }

  /// The name, if a line is an agency's name and nothing else but marks.
  static func agencyName(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var name = range
    while !name.isEmpty, !isLetter(bytes[name.upperBound - 1]) { name = name.lowerBound..<(name.upperBound - 1) }
    while !name.isEmpty, !isLetter(bytes[name.lowerBound]) { name = (name.lowerBound + 1)..<name.upperBound }
    return !name.isEmpty && isAgency(bytes, name) ? name : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  static func isAgency(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    agencies.contains(readableText(bytes, range).uppercased())
  }

  /// `AFP:` or `Bloomberg:` at the beginning of a lead.
  static func agencyTag(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (name: Range<Int>, aside: Range<Int>, rest: Int)?
  {
    var index = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + 32)
    while index < limit, bytes[index] != 0x3A { index += 1 }
    guard index < limit, isAgency(bytes, range.lowerBound..<index) else { return nil }
    let rest = trimmed(bytes, (index + 1)..<range.upperBound)
    guard !rest.isEmpty else { return nil }
    return (range.lowerBound..<index, range.lowerBound..<(index + 1), rest.lowerBound)
  }

  /// News agencies and papers that tag their texts, in capitals.
  private static let agencies: Set<String> = [
    "AFP", "AP", "REUTERS", "REUTER", "UPI", "ANSA", "DPA", "EFE", "TASS", "INTERFAX", "RIA NOVOSTI", "XINHUA", "KYODO",
    "IRNA", "ISNA",
    "MEHR", "FARS", "PTI", "ANI", "IANS", "BERNAMA", "YONHAP", "ANADOLU", "AA", "BLOOMBERG", "ASSOCIATED PRESS", "CNN",
    "BBC",
    "BBC NEWS", "CBC", "CP", "THE CANADIAN PRESS", "PA", "AAP", "SAPA", "VOA", "RFE/RL", "CNA", "NNA", "SANA", "MENA",
    "UNITED PRESS INTERNATIONAL", "DOW JONES", "PRESS TRUST OF INDIA", "IPS", "ARMY NEWS SERVICE",
    "AMERICAN FORCES PRESS SERVICE",
    "THE NEW YORK TIMES", "THE WASHINGTON POST", "LOS ANGELES TIMES", "THE TIMES", "THE GUARDIAN", "THE TELEGRAPH",
    "THE INDEPENDENT",
    "USA TODAY", "THE WALL STREET JOURNAL", "FINANCIAL TIMES", "AL JAZEERA", "FOX NEWS", "ABC NEWS", "CBS NEWS",
    "NBC NEWS", "NPR",
  ]
}
