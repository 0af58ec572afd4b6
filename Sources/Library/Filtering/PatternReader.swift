/// What a pattern says, as a tree.
indirect enum PatternNode {
  case step(Pattern.Step)
  case set(ScalarSet)
  case row([PatternNode])
  case either([PatternNode])
  /// So many times, without end if there is no second number.
  case repeated(PatternNode, Int, Int?)
}

/// Reads a pattern by recursive descent; groups are not followed deeper than 50.
struct PatternReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  mutating func whole() throws(FilterError) -> PatternNode {
    guard !scalars.isEmpty else { throw FilterError(range: 0..<0, message: "nothing between the slashes") }
    let node = try either()
    if index < scalars.count { throw mistake(index, "this bracket closes nothing") }
    return node
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func offset(_ index: Int) -> Int { scalars[..<index].reduce(0) { $0 + UTF8.width($1) } }

  /// From a scalar to where reading stands, at least one.
  private func mistake(_ start: Int, _ message: String) -> FilterError {
    let end = min(scalars.count, max(start + 1, index))
    return FilterError(range: offset(start)..<offset(max(start, end)), message: message)
  }

  private mutating func either() throws(FilterError) -> PatternNode {
    var parts = [try row()]
    while current == "|" {
      index += 1
      parts.append(try row())
    }
    return parts.count == 1 ? parts[0] : .either(parts)
  }

  private mutating func row() throws(FilterError) -> PatternNode {
    var parts: [PatternNode] = []
    while let scalar = current, scalar != "|", scalar != ")" { parts.append(try repeated()) }
    return .row(parts)
  }

  private mutating func repeated() throws(FilterError) -> PatternNode {
    var node = try one()
    var times = 0
    while let (least, most) = try count() {
      times += 1
      if times > 3 { throw mistake(index - 1, "repeated too often") }
      node = .repeated(node, least, most)
    }
    return node
  }

  private mutating func count() throws(FilterError) -> (Int, Int?)? {
    let start = index
    switch current {
    case "*":
      index += 1
      return (0, nil)
    case "+":
      index += 1
      return (1, nil)
    case "?":
      index += 1
      return (0, 1)
    case "{":
      index += 1
      let least = number()
      var most = least
      if current == "," {
        index += 1
        most = number()
      }
      let isOpen = index > start + 1 && scalars[index - 1] == ","
      guard current == "}", let least, isOpen || least <= most ?? -1, max(least, most ?? 0) <= 100 else {
        throw mistake(start, "here stands {2}, {2,} or {2,5}, up to 100")
      }
      index += 1
      return (least, isOpen ? nil : most)
    default: return nil
    }
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = current, ("0"..."9").contains(scalar) {
      value = min(1000, (value ?? 0) * 10 + Int(scalar.value - 0x30))
      index += 1
    }
    return value
  }

  private mutating func one() throws(FilterError) -> PatternNode {
    guard let scalar = current else { return .row([]) }
    let start = index
    index += 1
    switch scalar {
    case "(":
      depth += 1
      defer { depth -= 1 }
      if depth > 50 { throw mistake(start, "brackets too deep") }
      if current == "?" {
        index += 1
        guard current == ":" else { throw mistake(start, "of (?...) there is only (?:...)") }
        index += 1
      }
      let node = try either()
      guard current == ")" else {
        index = start
        throw mistake(start, "the bracket is not closed")
      }
      index += 1
      return node
    case "[": return .set(try set(start))
    case "*", "+", "?", "{": throw mistake(start, "nothing stands before \(scalar) to repeat")
    case ".": return .step(.any)
    case "^": return .step(.lineStart)
    case "$": return .step(.lineEnd)
    case "\\": return try escaped(start)
    default: return .step(.scalar(ScalarSet.folded(scalar.value)))
    }
  }

  private mutating func escaped(_ start: Int) throws(FilterError) -> PatternNode {
    if current == "b" || current == "B" {
      index += 1
      return .step(.edge(scalars[index - 1] == "b"))
    }
    if let kind = try kind(start) { return .set(ScalarSet(kinds: [kind])) }
    return .step(.scalar(ScalarSet.folded(try literal(start))))
  }

  /// `w`, `d`, `s` or one of their opposites behind a backslash.
  private mutating func kind(_ start: Int) throws(FilterError) -> UInt8? {
    guard let scalar = current else { throw mistake(start, "something must stand behind \\") }
    guard "wWdDsS".unicodeScalars.contains(scalar) else { return nil }
    index += 1
    return UInt8(truncatingIfNeeded: scalar.value)
  }

  /// What a backslash and this stand for.
  private mutating func literal(_ start: Int) throws(FilterError) -> UInt32 {
    guard let scalar = current else { throw mistake(start, "something must stand behind \\") }
    index += 1
    switch scalar {
    case "n": return 0x0A
    case "t": return 0x09
    case "0"..."9": throw mistake(start, "a pattern cannot refer back to a group")
    case "a"..."z", "A"..."Z": throw mistake(start, "there is no \\\(scalar); there are \\b \\B \\w \\d \\s \\n \\t")
    default: return scalar.value
    }
  }

  private mutating func set(_ start: Int) throws(FilterError) -> ScalarSet {
    var set = ScalarSet()
    if current == "^" {
      set.isOpposite = true
      index += 1
    }
    let first = index
    while let scalar = current {
      let place = index
      index += 1
      if scalar == "]", place > first { return set }
      var low = scalar.value
      if scalar == "\\" {
        if let kind = try kind(place) {
          set.kinds.append(kind)
          continue
        }
        low = try literal(place)
      }
      var high = low
      if current == "-", index + 1 < scalars.count, scalars[index + 1] != "]" {
        index += 1
        high = scalars[index].value
        index += 1
        if high == 0x5C { high = try literal(index - 1) }
      }
      guard low <= high else { throw mistake(place, "this range runs backwards") }
      set.ranges.append(low...high)
    }
    index = start
    throw mistake(start, "the bracket is not closed")
  }
}
