import BriefingCore

/// What each line of a page is, as far as is known: how likely it is of the article, and how much that is believed.
struct Labels {
  var odds: [Float]
  var weights: [Float]

  init(_ page: MarkedPage, _ lines: ArticleLines) {
    let tokens = lines.ranges.map { Tokens.of(lines.text.span, $0) }
    odds = [Float](repeating: 0, count: tokens.count)
    weights = [Float](repeating: 1, count: tokens.count)
    if let body = page.body {
      for (index, isIn) in Self.inside(tokens, body).enumerated() { odds[index] = isIn ? 1 : 0 }
      for text in page.optional {
        for (index, isIn) in Self.inside(tokens, text).enumerated() where isIn && odds[index] == 0 {
          weights[index] = 0
        }
      }
    } else {
      vote(page, tokens)
      override(page, lines)
    }
    balance(page, tokens)
  }

  private mutating func vote(_ page: MarkedPage, _ tokens: [[UInt64]]) {
    var sum: Float = 0
    for (body, trust) in page.votes {
      sum += trust
      for (index, isIn) in Self.inside(tokens, body).enumerated() where isIn { odds[index] += trust }
    }
    for index in odds.indices {
      odds[index] = sum > 0 ? odds[index] / sum : 0.5
      weights[index] = abs(2 * odds[index] - 1).squareRoot()
    }
  }

  /// What people marked goes before what programs say.
  private mutating func override(_ page: MarkedPage, _ lines: ArticleLines) {
    let flat = lines.ranges.map { Segments.flat(lines.text, $0) }
    for (segments, value) in [(page.wanted, Float(1)), (page.unwanted, 0)] {
      for segment in segments {
        let part = Segments.flat(Array(segment.utf8))
        for index in flat.indices where Segments.contains(flat[index], part) {
          odds[index] = value
          weights[index] = 1
        }
      }
    }
  }

  /// Longer lines count more, each page the same, whole bodies half as much again.
  private mutating func balance(_ page: MarkedPage, _ tokens: [[UInt64]]) {
    var sum: Float = 0
    for index in weights.indices {
      weights[index] *= Float(max(1, tokens[index].count)).squareRoot()
      sum += weights[index]
    }
    let whole: Float = page.body == nil ? 100 : 150
    for index in weights.indices { weights[index] *= whole / max(1, sum) }
  }

  /// Which lines hold words of a body: half of a line's runs of four words are the body's; shorter lines are whole lines of it,
  /// or stand between lines of it. What is printed more often than in the body is taken nearest to the rest.
  static func inside(_ lines: [[UInt64]], _ body: String) -> [Bool] {
    let bodyLines = body.split(whereSeparator: \.isNewline).map { Tokens.of(String($0)) }
    let whole = Tokens.of(body)
    let runs = Set(Tokens.runs(whole))
    var short: Set<UInt64> = []
    for line in bodyLines where line.count < 4 { short.insert(Tokens.joined(line[...])) }
    var pairs: Set<UInt64> = []
    for size in 1...3 where whole.count >= size {
      for start in 0...(whole.count - size) { pairs.insert(Tokens.joined(whole[start..<(start + size)])) }
    }
    var isIn = lines.map { line -> Bool in
      guard line.count >= 4 else { return false }
      let own = Tokens.runs(line)
      return own.count { runs.contains($0) } * 2 >= own.count
    }
    thinRepeats(&isIn, lines, whole)
    let sure = isIn
    for (index, line) in lines.enumerated() where !line.isEmpty && line.count < 4 {
      let key = Tokens.joined(line[...])
      let before = (max(0, index - 4)..<index).contains { sure[$0] }
      let after = (index + 1..<max(index + 1, min(lines.count, index + 5))).contains { sure[$0] }
      isIn[index] = short.contains(key) ? before || after : before && after && pairs.contains(key)
    }
    return isIn
  }

  private static func thinRepeats(_ isIn: inout [Bool], _ lines: [[UInt64]], _ body: [UInt64]) {
    var places: [UInt64: [Int]] = [:]
    for index in lines.indices where isIn[index] { places[Tokens.joined(lines[index][...]), default: []].append(index) }
    let single = Set(places.values.filter { $0.count == 1 }.map { $0[0] })
    guard !single.isEmpty else { return }
    let sorted = single.sorted()
    for (_, group) in places where group.count > 1 {
      let wanted = max(1, occurrences(of: lines[group[0]], in: body))
      guard wanted < group.count else { continue }
      let nearest = group.sorted {
        distance($0, sorted) < distance($1, sorted) || distance($0, sorted) == distance($1, sorted) && $0 > $1
      }
      for index in nearest.dropFirst(wanted) { isIn[index] = false }
    }
  }

  private static func distance(_ index: Int, _ others: [Int]) -> Int { others.map { abs($0 - index) }.min() ?? 0 }

  private static func occurrences(of part: [UInt64], in whole: [UInt64]) -> Int {
    guard part.count <= whole.count else { return 0 }
    var (count, index) = (0, 0)
    while index + part.count <= whole.count {
      if whole[index] == part[0], whole[index..<(index + part.count)].elementsEqual(part) {
        count += 1
        index += part.count
      } else {
        index += 1
      }
    }
    return count
  }
}

/// Stretches that must, or must not, be in a body; white space and marks that nobody sees do not count.
enum Segments {
  static func flat(_ bytes: [UInt8]) -> [UInt8] { flat(bytes, 0..<bytes.count) }

  static func flat(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte <= 0x20 {
        index += 1
      } else if byte == 0xC2, index + 1 < range.upperBound, [0xA0, 0xAD, 0x85].contains(bytes[index + 1]) {
        index += 2
      } else if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80,
        bytes[index + 2] <= 0x8F || [0xA8, 0xA9, 0xAF].contains(bytes[index + 2])
      {
        index += 3
      } else if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x81,
        [0x9F, 0xA0].contains(bytes[index + 2])
      {
        index += 3
      } else if byte == 0xE3, index + 2 < range.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 {
        index += 3
      } else if byte == 0xEF, index + 2 < range.upperBound, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF {
        index += 3
      } else {
        out.append(byte)
        index += 1
      }
    }
    return out
  }

  static func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    guard !part.isEmpty, part.count <= whole.count else { return part.isEmpty }
    let first = part[0]
    let (whole, part) = (whole.span, part.span)
    for start in 0...(whole.count - part.count) where whole[start] == first {
      var length = 1
      while length < part.count, whole[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }

  /// (wanted and there, unwanted and there, wanted and missing, unwanted and gone)
  static func count(_ page: MarkedPage, _ body: String) -> [Int] {
    let whole = flat(Array(body.utf8))
    let there = page.wanted.count { contains(whole, flat(Array($0.utf8))) }
    let kept = page.unwanted.count { contains(whole, flat(Array($0.utf8))) }
    return [there, kept, page.wanted.count - there, page.unwanted.count - kept]
  }

  static func accuracy(_ page: MarkedPage, _ body: String) -> Float {
    let counts = count(page, body)
    let all = counts.reduce(0, +)
    return all == 0 ? 0.9 : Float(counts[0] + counts[3]) / Float(all)
  }
}
