import Foundation

/// The fields of the filter language.
public enum FilterField: String, CaseIterable, Sendable {
  case speaker, title, source, text, quote, cue, place, date, kind, has, `is`, tag, note, org, links, quotes,
    confidence, saved

  /// What may stand behind its colon, where it is one of few words.
  public var words: [String] {
    switch self {
    case .kind: ["article", "transcript", "direct", "mixed", "term", "turn", "indirect"]
    case .has: ["quotes", "tag", "note"]
    case .is: ["unread", "read", "starred", "done"]
    default: []
    }
  }

  /// The columns of the fields that take words or a `/pattern/`.
  var wordsField: Condition.Field? {
    switch self {
    case .title: .title
    case .text: .text
    case .quote: .quote
    case .cue: .cue
    default: nil
    }
  }

  func condition(_ value: Condition.Words, at range: Range<Int>) throws(FilterError) -> Condition {
    switch self {
    case .speaker: return .speaker(value)
    case .source: return .source(value)
    case .place: return .place(value)
    case .cue: return .words(value, in: .cue)
    case .title: return .words(value, in: .title)
    case .text: return .words(value, in: .text)
    case .quote: return .words(value, in: .quote)
    case .date:
      guard let span = Self.span(value.text) else {
        throw FilterError(
          range: range, message: "a date is 2008, 2008-03, 2008-03-26, or two of them with .. between")
      }
      return .published(span)
    case .kind:
      return .kind(try Self.one(of: words, value.text, at: range))
    case .has:
      switch try Self.one(of: words, value.text, at: range) {
      case "tag": return .mark(.tagged)
      case "note": return .mark(.noted)
      default: return .hasQuotes
      }
    case .is:
      let text = try Self.one(of: words, value.text, at: range)
      return .mark(Condition.UserMark(rawValue: text) ?? .unread)
    case .tag: return .tag(value)
    case .note: return .note(value)
    case .org: return .organisation(value)
    case .links: return .links(value.text)
    case .saved: return .saved(value.text, at: range)
    case .quotes:
      guard let counts = Self.counts(value.text) else {
        throw FilterError(range: range, message: "a number is 5, >5, <=5 or 5..20")
      }
      return .quotes(counts)
    case .confidence:
      guard let shares = Self.shares(value.text) else {
        throw FilterError(range: range, message: "a confidence is <0.7, >=0.9 or 0.5..0.8")
      }
      return .confidence(shares)
    }
  }

  /// `<0.7`, `<=.7`, `>0.9`, `>=0.9`, `0.5..0.8`, `0.5..`, `..0.8`, `0.94`.
  private static func shares(_ text: String) -> ClosedRange<Double>? {
    func number(_ part: some StringProtocol) -> Double? {
      guard part.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else { return nil }
      return Double(part).flatMap { (0...1).contains($0) ? $0 : nil }
    }
    func range(_ low: Double, _ high: Double) -> ClosedRange<Double>? { low <= high ? low...high : nil }
    // Confidences are shown in hundredths: one that is shown as 0.7 is not below it.
    let half = 0.005
    let (lowest, highest) = (-1.0, 2.0)
    if text.hasPrefix(">=") { return number(text.dropFirst(2)).flatMap { range($0 - half, highest) } }
    if text.hasPrefix("<=") { return number(text.dropFirst(2)).flatMap { range(lowest, ($0 + half).nextDown) } }
    if text.hasPrefix(">") { return number(text.dropFirst()).flatMap { range($0 + half, highest) } }
    if text.hasPrefix("<") { return number(text.dropFirst()).flatMap { range(lowest, ($0 - half).nextDown) } }
    guard let dots = text.range(of: "..") else {
      return number(text).flatMap { range($0 - half, ($0 + half).nextDown) }
    }
    let (first, last) = (text[..<dots.lowerBound], text[dots.upperBound...])
    guard !first.isEmpty || !last.isEmpty else { return nil }
    guard let low = first.isEmpty ? 0 : number(first), let high = last.isEmpty ? 1 : number(last), low <= high else {
      return nil
    }
    return range(low - half, (high + half).nextDown)
  }

  /// `5`, `>5`, `>=5`, `<5`, `<=5`, `5..20`, `5..`, `..20`.
  private static func counts(_ text: String) -> ClosedRange<Int>? {
    let most = 1_000_000
    func number(_ part: some StringProtocol) -> Int? { Int(part).flatMap { (0...most).contains($0) ? $0 : nil } }
    func range(_ low: Int, _ high: Int) -> ClosedRange<Int>? { low <= high ? low...high : nil }
    if text.hasPrefix(">=") { return number(text.dropFirst(2)).flatMap { range($0, most) } }
    if text.hasPrefix("<=") { return number(text.dropFirst(2)).flatMap { range(0, $0) } }
    if text.hasPrefix(">") { return number(text.dropFirst()).flatMap { range($0 + 1, most + 1) } }
    if text.hasPrefix("<") { return number(text.dropFirst()).flatMap { range(0, $0 - 1) } }
    guard let dots = text.range(of: "..") else { return number(text).flatMap { range($0, $0) } }
    let (first, last) = (text[..<dots.lowerBound], text[dots.upperBound...])
    guard !first.isEmpty || !last.isEmpty else { return nil }
    guard let low = first.isEmpty ? 0 : number(first), let high = last.isEmpty ? most : number(last) else { return nil }
    return range(low, high)
  }

  private static func one(of words: [String], _ text: String, at range: Range<Int>) throws(FilterError) -> String {
    let text = text.lowercased()
    guard words.contains(text) else {
      throw FilterError(range: range, message: "here stands one of: \(words.joined(separator: ", "))")
    }
    return text
  }

  /// `2008`, `2008-03..2008-05`, `2008..`, `..2008`, `>2008-03`, `>=2008-03`, `<2008-03`, `<=2008-03`.
  private static func span(_ text: String) -> Range<Int64>? {
    func minutes(_ part: some StringProtocol) -> Range<Int64>? { ISODate.minutes(String(part)) }
    for (sign, isBelow, isOpen) in [(">=", false, false), ("<=", true, false), (">", false, true), ("<", true, true)]
    where text.hasPrefix(sign) {
      guard let span = minutes(text.dropFirst(sign.count)) else { return nil }
      // A moment before the first of 1800, by a clock east of Greenwich, is before the beginning.
      if isBelow { return 0..<max(0, isOpen ? span.lowerBound : span.upperBound) }
      return (isOpen ? span.upperBound : span.lowerBound)..<Int64.max
    }
    guard let dots = text.range(of: "..") else { return minutes(text) }
    let (first, last) = (text[..<dots.lowerBound], text[dots.upperBound...])
    guard !first.isEmpty || !last.isEmpty else { return nil }
    let low = first.isEmpty ? 0 : minutes(first)?.lowerBound
    let high = last.isEmpty ? Int64.max : minutes(last)?.upperBound
    guard let low, let high, low < high else { return nil }
    return low..<high
  }
}
