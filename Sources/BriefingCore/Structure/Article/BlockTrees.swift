/// A sum of small decision trees over the features of lines. Every level of a tree asks one question (`feature <= limit`),
/// the same in all branches; the answers together number the leaf.
///
/// The table is text: a line of feature names, a line `trees N depth D`, then base64 of each tree's questions (feature, limit)
/// and leaves (16 bits, thousandths of the logit).
package struct BlockTrees: Sendable {
  package private(set) var features: [UInt8] = []
  package private(set) var limits: [UInt8] = []
  package private(set) var leaves: [Int16] = []
  package let depth: Int
  /// Added to every sum, thousandths.
  package var base: Int32 = 0
  private var addends: [UInt64] = []
  /// The greatest number of a feature that is asked for.
  private var highest = 0

  package init(depth: Int, base: Int32 = 0) {
    self.depth = depth
    self.base = base
  }

  package var count: Int { depth == 0 ? 0 : features.count / depth }

  package mutating func append(features: [UInt8], limits: [UInt8], leaves: [Int16]) {
    precondition(features.count == depth && limits.count == depth && leaves.count == 1 << depth)
    self.features += features
    self.limits += limits
    self.leaves += leaves
    for feature in features { highest = max(highest, Int(feature)) }
    for limit in limits { addends.append(UInt64(127 - min(limit, 127)) &* Self.ones) }
  }

  /// A byte of one in each lane.
  static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The sums for eight lines: `columns[feature]` holds that feature of each, a byte a line. Thousandths.
  package func sums(_ columns: Span<UInt64>) -> SIMD8<Int32> {
    let features = features.span
    let addends = addends.span
    let leaves = leaves.span
    var sums = SIMD8<Int32>(repeating: base)
    var level = 0
    var first = 0
    precondition(columns.count > highest && features.count == count &* depth && addends.count == features.count)
    precondition(leaves.count == count &<< depth)
    // Not checked again: every feature is at most `highest`, and a lane's bits, `depth` of them, number one of a tree's leaves.
    for _ in 0..<count {
      var leaf: UInt64 = 0
      for bit in 0..<depth {
        // Both sides are below 128: a lane's highest bit is set when the feature is above the limit, and nothing runs over.
        let (feature, addend) = unsafe (features[unchecked: level &+ bit], addends[unchecked: level &+ bit])
        let column = unsafe columns[unchecked: Int(feature)]
        leaf |= ((column &+ addend) &>> 7 & Self.ones) &<< UInt64(bit)
      }
      for lane in 0..<8 {
        let place = first &+ Int(truncatingIfNeeded: leaf &>> UInt64(lane &* 8) & 0xFF)
        sums[lane] &+= unsafe Int32(leaves[unchecked: place])
      }
      level &+= depth
      first &+= 1 &<< depth
    }
    return sums
  }
}

// MARK: The table

extension BlockTrees {
  /// The table that `init(table:names:)` reads, for features of these names.
  package func table(names: [String]) -> String {
    var bytes: [UInt8] = []
    for tree in 0..<count {
      for level in tree * depth..<(tree + 1) * depth { bytes += [features[level], limits[level]] }
      for leaf in leaves[(tree << depth)..<((tree + 1) << depth)] {
        let bits = UInt16(bitPattern: leaf)
        bytes += [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
      }
    }
    return names.joined(separator: " ") + "\ntrees \(count) depth \(depth) base \(base)\n" + Base64.encoded(bytes)
  }

  /// Nil for a table that asks of a feature that there is not, or is cut.
  package init?(table: String, names: [String]) {
    let lines = table.split(separator: "\n", maxSplits: 2)
    guard lines.count == 3 else { return nil }
    let numbers = lines[1].split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 3, (1...8).contains(numbers[1]) else { return nil }
    self.init(depth: numbers[1], base: Int32(clamping: numbers[2]))
    var places: [UInt8?] = []
    for name in lines[0].split(separator: " ") {
      places.append(names.firstIndex(of: String(name)).flatMap { UInt8(exactly: $0) })
    }
    let bytes = Base64.decoded(lines[2].utf8)
    let size = 2 * depth + 2 << depth
    guard bytes.count == numbers[0] * size else { return nil }
    for start in stride(from: 0, to: bytes.count, by: size) {
      var (features, limits, leaves): ([UInt8], [UInt8], [Int16]) = ([], [], [])
      for level in 0..<depth {
        let number = Int(bytes[start + 2 * level])
        guard number < places.count, let feature = places[number] else { return nil }
        features.append(feature)
        limits.append(bytes[start + 2 * level + 1])
      }
      for leaf in 0..<(1 << depth) {
        let at = start + 2 * depth + 2 * leaf
        leaves.append(Int16(bitPattern: UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8))
      }
      append(features: features, limits: limits, leaves: leaves)
    }
  }
}

/// Base64 (RFC 4648) without padding; white space between is passed over.
package enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// In lines of 120 letters.
  package static func encoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var (bits, held, column) = (UInt32(0), 0, 0)
    func put(_ value: UInt32, _ text: inout [UInt8]) {
      if column == 120 {
        text.append(0x0A)
        column = 0
      }
      text.append(letters[Int(value & 63)])
      column += 1
    }
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 6 {
        held -= 6
        put(bits >> UInt32(held), &text)
      }
    }
    if held > 0 { put(bits << UInt32(6 - held), &text) }
    return String(decoding: text, as: UTF8.self)
  }

  package static func decoded(_ text: some Sequence<UInt8>) -> [UInt8] {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    var bytes: [UInt8] = []
    var (bits, held) = (UInt32(0), 0)
    for letter in text where values[Int(letter)] != 255 {
      bits = bits << 6 | UInt32(values[Int(letter)])
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    return bytes
  }
}
