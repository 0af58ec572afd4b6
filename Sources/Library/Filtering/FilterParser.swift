import Foundation

/// A piece of a filter line with its place in it.
struct FilterToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case open, close, or, minus
    case word(String)
    case phrase(String)
    /// What stands between slashes.
    case pattern(String)
    /// `speaker:`; the value is the token behind it, if that follows without a space.
    case field(String)
  }

  var kind: Kind
  /// UTF-8 offsets into the line.
  var range: Range<Int>
}

extension FilterToken {
  /// Cuts a line into tokens. Linear.
  static func tokens(of line: String) throws(FilterError) -> [FilterToken] {
    let bytes = Array(line.utf8)
    var tokens: [FilterToken] = []
    var index = 0
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case 0x00...0x20:
        index += 1
      case UInt8(ascii: "("):
        index += 1
        tokens.append(FilterToken(kind: .open, range: start..<index))
      case UInt8(ascii: ")"):
        index += 1
        tokens.append(FilterToken(kind: .close, range: start..<index))
      case UInt8(ascii: "-"):
        index += 1
        tokens.append(FilterToken(kind: .minus, range: start..<index))
      case UInt8(ascii: "\""):
        guard let end = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "\"")) else {
          throw FilterError(range: start..<bytes.count, message: "the quotation mark is not closed")
        }
        index = end + 1
        let text = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        tokens.append(FilterToken(kind: .phrase(text), range: start..<index))
      case UInt8(ascii: "/") where takesPattern(tokens.last, start):
        let text = try pattern(bytes, &index)
        tokens.append(FilterToken(kind: .pattern(text), range: start..<index))
      default:
        let isValue = tokens.last.map { $0.isField && $0.range.upperBound == start } ?? false
        let next = word(bytes, &index, isValue: isValue)
        // Terms are joined with AND as it is; whoever writes it means no word.
        if isValue || next.kind != .word("AND") { tokens.append(next) }
      }
    }
    return tokens
  }

  private var isField: Bool {
    if case .field = kind { return true }
    return false
  }

  /// Elsewhere a slash begins a path: `links:/texts/1.txt`.
  private static func takesPattern(_ last: FilterToken?, _ start: Int) -> Bool {
    guard let last, last.range.upperBound == start, case .field(let name) = last.kind else { return true }
    return FilterField(rawValue: name)?.wordsField != nil
  }

  /// Up to the next slash without a backslash in front.
  private static func pattern(_ bytes: [UInt8], _ index: inout Int) throws(FilterError) -> String {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "/") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < bytes.count else {
      throw FilterError(range: start..<bytes.count, message: "the pattern is not closed; it ends with /")
    }
    let text = String(decoding: bytes[start + 1..<index], as: UTF8.self)
    index += 1
    if index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x28, bytes[index] != 0x29 {
      throw FilterError(range: start..<index, message: "a space stands behind a pattern; / in it is written \\/")
    }
    return text
  }

  /// A word up to white space, a bracket or a quotation mark; up to its colon if letters stand before it.
  private static func word(_ bytes: [UInt8], _ index: inout Int, isValue: Bool) -> FilterToken {
    let start = index
    var isLetters = !isValue
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || byte == 0x22 || byte == 0x28 || byte == 0x29 { break }
      index += 1
      if byte == UInt8(ascii: ":"), isLetters, index - start > 1 {
        let name = String(decoding: bytes[start..<index - 1], as: UTF8.self)
        return FilterToken(kind: .field(name.lowercased()), range: start..<index)
      }
      if !(0x61...0x7A).contains(byte | 0x20) { isLetters = false }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if text == "NOT", !isValue {
      // As a minus right before what follows.
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      return FilterToken(kind: .minus, range: start..<index)
    }
    return FilterToken(kind: text == "OR" ? .or : .word(text), range: start..<index)
  }
}

/// Makes a tree of the tokens, by recursive descent; brackets are not followed deeper than `deepest`.
struct FilterParser {
  private static let deepest = 50

  private let length: Int
  private let scanned: Result<[FilterToken], FilterError>
  private var tokens: [FilterToken] = []
  private var index = 0
  private var depth = 0

  init(_ line: String) {
    length = line.utf8.count
    do {
      scanned = .success(try FilterToken.tokens(of: line))
    } catch {
      scanned = .failure(error)
    }
  }

  mutating func line() throws(FilterError) -> Condition {
    tokens = try scanned.get()
    if tokens.isEmpty { return .all([]) }
    let condition = try either()
    if let extra = current { throw FilterError(range: extra.range, message: "this bracket closes nothing") }
    return condition
  }

  private var current: FilterToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func either() throws(FilterError) -> Condition {
    var parts = [try both()]
    while let token = current, token.kind == .or {
      index += 1
      guard let next = current, next.kind != .or, next.kind != .close else {
        throw FilterError(range: token.range, message: "OR needs something on both sides")
      }
      parts.append(try both())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func both() throws(FilterError) -> Condition {
    if let token = current, token.kind == .or {
      throw FilterError(range: token.range, message: "OR needs something on both sides")
    }
    var parts: [Condition] = []
    while let token = current, token.kind != .or, token.kind != .close { parts.append(try part()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func part() throws(FilterError) -> Condition {
    guard let token = current else {
      throw FilterError(range: length..<length, message: "something is missing here")
    }
    index += 1
    switch token.kind {
    case .minus:
      guard let next = current, next.range.lowerBound == token.range.upperBound, next.kind != .close else {
        throw FilterError(range: token.range, message: "- excludes what stands right behind it")
      }
      depth += 1
      defer { depth -= 1 }
      try checkDepth(token)
      return .not(try part())
    case .open: return try group(token)
    case .close: throw FilterError(range: token.range, message: "this bracket closes nothing")
    case .or: throw FilterError(range: token.range, message: "OR needs something on both sides")
    case .word(let text): return .words(.init(text: text, isPhrase: false), in: .anywhere)
    case .phrase(let text): return .words(.init(text: text, isPhrase: true), in: .anywhere)
    case .pattern(let text): return try pattern(text, .anywhere, token.range)
    case .field(let name): return try field(name, token)
    }
  }

  private func checkDepth(_ token: FilterToken) throws(FilterError) {
    if depth > Self.deepest { throw FilterError(range: token.range, message: "brackets too deep") }
  }

  private mutating func group(_ open: FilterToken) throws(FilterError) -> Condition {
    depth += 1
    defer { depth -= 1 }
    try checkDepth(open)
    if let token = current, token.kind == .close {
      throw FilterError(range: open.range.lowerBound..<token.range.upperBound, message: "nothing in the brackets")
    }
    let condition = try either()
    guard let token = current, token.kind == .close else {
      throw FilterError(range: open.range, message: "the bracket is not closed")
    }
    index += 1
    return condition
  }

  private func pattern(
    _ text: String, _ field: Condition.Field, _ range: Range<Int>
  ) throws(FilterError) -> Condition {
    do throws(FilterError) {
      _ = try Pattern(text)
    } catch {
      let first = range.lowerBound + 1
      throw FilterError(
        range: first + error.range.lowerBound..<first + error.range.upperBound, message: error.message)
    }
    return .pattern(text, in: field)
  }

  private mutating func field(_ name: String, _ token: FilterToken) throws(FilterError) -> Condition {
    guard let field = FilterField(rawValue: name) else {
      let known = FilterField.allCases.map(\.rawValue).joined(separator: " ")
      throw FilterError(range: token.range, message: "no field \(name); there are \(known)")
    }
    guard let value = current, value.range.lowerBound == token.range.upperBound else {
      throw FilterError(range: token.range, message: "\(name): wants a value right behind it")
    }
    index += 1
    switch value.kind {
    case .word(let text): return try field.condition(.init(text: text, isPhrase: false), at: value.range)
    case .phrase(let text): return try field.condition(.init(text: text, isPhrase: true), at: value.range)
    case .pattern(let text): return try pattern(text, field.wordsField ?? .anywhere, value.range)
    case .or: return try field.condition(.init(text: "OR", isPhrase: false), at: value.range)
    case .open, .close, .minus, .field:
      throw FilterError(range: token.range, message: "\(name): wants a word or a \"phrase\" right behind it")
    }
  }
}
