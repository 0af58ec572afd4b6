/// A compiled `/pattern/`: a list of steps that are followed all at once (Thompson), so that a text costs at most its length
/// times the number of steps, whatever the pattern. No captures, no references back.
///
/// Letters fit in either case (Latin, Greek and Cyrillic); `^` and `$` are the ends of a line; `\w` is a letter, digit or `_`.
struct Pattern: Sendable {
  enum Step: Sendable {
    case scalar(UInt32)
    case any
    case set(Int)
    case split(Int, Int)
    case jump(Int)
    case lineStart, lineEnd
    case edge(Bool)
    case found
  }

  /// UTF-8 bytes of a pattern, steps of a compiled one.
  static let longest = 1000
  static let mostSteps = 2000

  var steps: [Step] = []
  var sets: [ScalarSet] = []
  /// Whether a text that fits may begin with an ASCII character; most characters of a text are passed over by this alone.
  private var starts = Array(repeating: false, count: 128)
  /// Whether it may begin with another character.
  private var startsBeyond = false
  /// Whether nothing has to be read for it.
  private var startsAnywhere = false

  /// A mistake is thrown with UTF-8 offsets into the pattern.
  init(_ source: String) throws(FilterError) {
    let length = source.utf8.count
    guard length <= Self.longest else {
      throw FilterError(range: 0..<length, message: "a pattern has at most \(Self.longest) bytes")
    }
    var reader = PatternReader(source)
    let tree = try reader.whole()
    guard compile(tree), add(.found) else {
      throw FilterError(range: 0..<length, message: "the pattern is too large; repeat less")
    }
    findStarts()
  }

  /// Follows the steps that are reached without reading.
  private mutating func findStarts() {
    var seen = Set<Int>()
    var open = [0]
    while let index = open.popLast() {
      guard seen.insert(index).inserted else { continue }
      switch steps[index] {
      case .found: startsAnywhere = true
      case .jump(let target): open.append(target)
      case .split(let first, let second): open += [first, second]
      case .lineStart, .lineEnd, .edge: open.append(index + 1)
      case .scalar(let wanted):
        if wanted >= 128 { startsBeyond = true }
        for scalar in 0..<UInt32(128) where ScalarSet.folded(scalar) == wanted { starts[Int(scalar)] = true }
      case .any:
        startsBeyond = true
        for scalar in starts.indices where scalar != 0x0A { starts[scalar] = true }
      case .set(let number):
        startsBeyond = true
        for scalar in starts.indices where sets[number].fits(UInt32(scalar)) { starts[scalar] = true }
      }
    }
  }

  private func mayStart(with scalar: UInt32) -> Bool {
    startsAnywhere || (scalar < 128 ? starts[Int(scalar)] : startsBeyond)
  }

  private mutating func add(_ step: Step) -> Bool {
    steps.append(step)
    return steps.count <= Self.mostSteps
  }

  /// False when there are too many steps.
  private mutating func compile(_ node: PatternNode) -> Bool {
    switch node {
    case .step(let step): return add(step)
    case .set(let set):
      sets.append(set)
      return add(.set(sets.count - 1))
    case .row(let parts):
      for part in parts where !compile(part) { return false }
      return true
    case .either(let parts):
      var jumps: [Int] = []
      for part in parts.dropLast() {
        let split = steps.count
        guard add(.split(split + 1, 0)), compile(part) else { return false }
        jumps.append(steps.count)
        guard add(.jump(0)) else { return false }
        steps[split] = .split(split + 1, steps.count)
      }
      if let last = parts.last, !compile(last) { return false }
      for jump in jumps { steps[jump] = .jump(steps.count) }
      return true
    case .repeated(let part, let least, let most):
      return compile(part, least, most)
    }
  }

  private mutating func compile(_ part: PatternNode, _ least: Int, _ most: Int?) -> Bool {
    // What stands for nothing and is repeated still takes a step here, so nesting cannot make work without end.
    for _ in 0..<least { guard add(.jump(steps.count + 1)), compile(part) else { return false } }
    guard let most else {
      let split = steps.count
      guard add(.split(split + 1, 0)), compile(part), add(.jump(split)) else { return false }
      steps[split] = .split(split + 1, steps.count)
      return true
    }
    var splits: [Int] = []
    for _ in least..<most {
      splits.append(steps.count)
      guard add(.split(steps.count + 1, 0)), compile(part) else { return false }
    }
    for split in splits { steps[split] = .split(split + 1, steps.count) }
    return true
  }
}

extension Pattern {
  /// Whether the pattern fits somewhere in a text.
  func fits(_ text: String) -> Bool {
    var now = Front(steps.count)
    var next = Front(steps.count)
    var before: UInt32?
    var scalars = text.unicodeScalars.makeIterator()
    var current = scalars.next()?.value
    while true {
      if now.waiting.isEmpty, let scalar = current, !mayStart(with: scalar) {
        now.clear()
        before = scalar
        current = scalars.next()?.value
        continue
      }
      if follow(0, &now, before, current) { return true }
      guard let scalar = current else { return false }
      current = scalars.next()?.value
      next.clear()
      let folded = ScalarSet.folded(scalar)
      for index in now.waiting {
        let isFit =
          switch steps[index] {
          case .scalar(let wanted): wanted == folded
          case .any: scalar != 0x0A
          case .set(let number): sets[number].fits(scalar)
          default: false
          }
        if isFit, follow(index + 1, &next, scalar, current) { return true }
      }
      swap(&now, &next)
      before = scalar
    }
  }

  /// Adds a step and all that are reached from it without reading; true when the end is.
  private func follow(_ start: Int, _ front: inout Front, _ before: UInt32?, _ after: UInt32?) -> Bool {
    front.stack.append(start)
    while let index = front.stack.popLast() {
      guard front.visit(index) else { continue }
      switch steps[index] {
      case .found:
        front.stack.removeAll(keepingCapacity: true)
        return true
      case .jump(let target): front.stack.append(target)
      case .split(let first, let second):
        front.stack.append(second)
        front.stack.append(first)
      case .lineStart: if before == nil || before == 0x0A { front.stack.append(index + 1) }
      case .lineEnd: if after == nil || after == 0x0A { front.stack.append(index + 1) }
      case .edge(let wanted):
        let isEdge = (before.map(ScalarSet.isWord) ?? false) != (after.map(ScalarSet.isWord) ?? false)
        if isEdge == wanted { front.stack.append(index + 1) }
      case .scalar, .any, .set: front.waiting.append(index)
      }
    }
    return false
  }

  /// The steps that are waiting for the next character.
  private struct Front {
    var waiting: [Int] = []
    var stack: [Int] = []
    private var visits: [UInt32]
    private var round: UInt32 = 1

    init(_ count: Int) { visits = Array(repeating: 0, count: count) }

    mutating func clear() {
      waiting.removeAll(keepingCapacity: true)
      round &+= 1
    }

    mutating func visit(_ index: Int) -> Bool {
      if visits[index] == round { return false }
      visits[index] = round
      return true
    }
  }
}

/// Characters between brackets, or of `\w`, `\d`, `\s`.
struct ScalarSet: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  /// `w`, `d`, `s`, and their opposites in capitals.
  var kinds: [UInt8] = []
  var isOpposite = false

  func fits(_ scalar: UInt32) -> Bool {
    let folded = Self.folded(scalar)
    let isIn =
      ranges.contains { $0.contains(scalar) || $0.contains(folded) || $0.contains(Self.capital(folded)) }
      || kinds.contains { Self.fits($0, scalar) }
    return isIn != isOpposite
  }

  private static func fits(_ kind: UInt8, _ scalar: UInt32) -> Bool {
    switch kind {
    case UInt8(ascii: "w"): isWord(scalar)
    case UInt8(ascii: "W"): !isWord(scalar)
    case UInt8(ascii: "d"): (0x30...0x39).contains(scalar)
    case UInt8(ascii: "D"): !(0x30...0x39).contains(scalar)
    case UInt8(ascii: "s"): isSpace(scalar)
    default: !isSpace(scalar)
    }
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    (0x09...0x0D).contains(scalar) || scalar == 0x20 || scalar == 0xA0 || (0x2000...0x200A).contains(scalar)
  }

  static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return (0x61...0x7A).contains(scalar | 0x20) || (0x30...0x39).contains(scalar) || scalar == 0x5F
    }
    return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }

  /// The small letter.
  static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A1, 0x3A3...0x3AB, 0x410...0x42F: scalar + 32
    case 0x400...0x40F: scalar + 80
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    default: scalar
    }
  }

  /// The capital of a small letter.
  static func capital(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE, 0x3B1...0x3C1, 0x3C3...0x3CB, 0x430...0x44F: scalar - 32
    case 0x450...0x45F: scalar - 80
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: scalar & ~1
    case 0x139...0x148, 0x179...0x17E: scalar - (1 - scalar & 1)
    default: scalar
    }
  }
}
