/// A sum of small decision trees (at most eight levels) whose every level asks one question (`feature <= limit`), the same in all branches; the
/// answers together number the leaf. Read once from a table of text.
package struct Trees: Sendable {
  /// For each level of each tree: a feature and its limit.
  package private(set) var features: [UInt8] = []
  package private(set) var limits: [UInt8] = []
  /// `1 << depth` values a tree, thousandths.
  package private(set) var leaves: [Int32] = []
  package private(set) var depth = 0
  /// For each level, 127 less its limit in every lane of a word.
  private var addends: [UInt64] = []

  package init(depth: Int) { self.depth = depth }

  package mutating func append(features: [UInt8], limits: [UInt8], leaves: [Int32]) {
    self.features += features
    self.limits += limits
    self.leaves += leaves
    note(limits)
  }

  package var count: Int { depth == 0 ? 0 : features.count / depth }

  /// One line a tree: `feature<limit` (at most) for each level, then the leaves in thousandths. A first line of names says which
  /// feature each number stands for; without one they are those of `Feature`. A table that names a feature that there is not gives
  /// no trees at all.
  package init(table: String) {
    var lines = table.utf8.split(separator: UInt8(ascii: "\n"))
    var places: [UInt8]?
    if let names = lines.first, let first = names.first(where: { $0 != 0x20 }), first &- 0x61 < 26 {
      places = Self.places(String(Substring(names)))
      guard places != nil else { return }
      lines.removeFirst()
    }
    for line in lines {
      var questions = 0
      for cell in line.split(separator: UInt8(ascii: " ")) {
        var number: Int32 = 0
        var feature: Int32?
        var negative = false
        for byte in cell {
          switch byte {
          case 0x30...0x39: number = number * 10 + Int32(byte) - 0x30
          case 0x2D: negative = true
          case 0x3C:
            feature = number
            number = 0
          default: break
          }
        }
        if let feature {
          if let places, Int(feature) >= places.count {
            (features, limits, leaves, depth) = ([], [], [], 0)
            return
          }
          features.append(places.map { $0[Int(feature)] } ?? UInt8(clamping: feature))
          limits.append(UInt8(clamping: number))
          questions += 1
        } else {
          leaves.append(negative ? -number : number)
        }
      }
      if questions > 0 { depth = questions }
    }
    note(limits)
  }

  private static func places(_ names: String) -> [UInt8]? {
    let known = Dictionary(
      Feature.allCases.map { ("\($0)", UInt8($0.rawValue)) }, uniquingKeysWith: { first, _ in first })
    let places = names.split(separator: " ").map { known[String($0)] }
    return places.contains { $0 == nil } ? nil : places.compactMap { $0 }
  }

  /// Prepares trees that were added. All that `sums` relies on is checked here.
  private mutating func note(_ limits: [UInt8]) {
    for limit in limits { addends.append(UInt64(127 - min(limit, 127)) &* FeatureSheet.ones) }
    precondition((0...8).contains(depth), "a tree has eight levels at most")
    precondition(features.count == count * depth && addends.count == features.count, "each level has a limit")
    precondition(leaves.count == count << depth, "each tree has all its leaves")
    precondition(features.allSatisfy { $0 < FeatureSheet.height }, "a tree asks of features that there are")
  }

  /// The table that `init(table:)` reads.
  package var table: String {
    let names = Feature.allCases.map { "\($0)" }.joined(separator: " ")
    return names + "\n" + rows
  }

  private var rows: String {
    (0..<count).map { tree in
      let questions = (tree * depth..<(tree + 1) * depth).map { "\(features[$0])<\(limits[$0])" }
      let values = (tree << depth..<(tree + 1) << depth).map { String(leaves[$0]) }
      return (questions + values).joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// What scoring works in, kept from quotation to quotation.
  package struct Bench {
    /// The score of each candidate, thousandths.
    package fileprivate(set) var scores: [Int32] = []
    /// Candidates that may still win, by lane.
    fileprivate var alive: [Int] = []
    /// For each eight of them, their features.
    fileprivate var columns: [UInt64] = []

    package init() {
      scores.reserveCapacity(FeatureSheet.lanes)
      alive.reserveCapacity(FeatureSheet.lanes)
      columns = [UInt64](repeating: 0, count: FeatureSheet.lanes / 8 * FeatureSheet.height)
    }
  }

  /// The score of each candidate of a sheet. After every `Trees.round` trees, candidates that are too far behind to
  /// win are given up, and when all that are left stand for one (`groups`: the same number, not below 0) the rest is spared.
  /// Gives whether it ended so, and nothing was in doubt.
  package func score(_ sheet: FeatureSheet, groups: [Int32], on bench: inout Bench) -> Bool {
    bench.begin(sheet)
    var first = 0
    while first < count {
      let last = min(first + Trees.round, count)
      for eight in stride(from: 0, to: bench.alive.count, by: 8) { add(first..<last, eight, to: &bench) }
      first = last
      let before = bench.alive.count
      bench.giveUp(behind: Trees.margin)
      if bench.isDecided(groups) { return true }
      if first >= Trees.heats { bench.keepBestEight() }
      if bench.alive.count < before { bench.turn(sheet) }
    }
    return false
  }

  /// After so many trees only the best eight candidates go on.
  private static let heats = 40
  private static let round = 20
  /// Thousandths that no candidate makes up for in the trees that are left.
  private static let margin: Int32 = 3_000

  /// Adds what some trees give to up to eight candidates: those that are alive from place `eight` on.
  private func add(_ range: Range<Int>, _ eight: Int, to bench: inout Bench) {
    let start = eight / 8 * FeatureSheet.height
    let sums = sums(range, bench.columns.span.extracting(start..<start + FeatureSheet.height))
    for place in 0..<min(8, bench.alive.count - eight) {
      let lane = bench.alive[eight + place]
      bench.scores[lane] &+= sums[place]
    }
  }

  /// What some trees give to the eight lanes of some columns.
  @inline(__always)
  private func sums(_ range: Range<Int>, _ columns: Span<UInt64>) -> SIMD8<Int32> {
    let features = features.span
    let addends = addends.span
    let leaves = leaves.span
    precondition(columns.count == FeatureSheet.height && range.lowerBound >= 0 && range.upperBound <= count)
    var sums = SIMD8<Int32>()
    for tree in range {
      var leaf: UInt64 = 0
      let level = tree &* depth
      for bit in 0..<depth {
        // A feature and an addend of 127 - limit are both below 128: the highest bit of a lane is set when the feature is
        // above the limit, and no lane runs over into the next.
        // Not checked again: each of `count` trees has `depth` features, all below the height of a column (`note`).
        let column = unsafe columns[unchecked: Int(features[unchecked: level &+ bit])]
        let addend = unsafe addends[unchecked: level &+ bit]
        leaf |= ((column &+ addend) &>> 7 & FeatureSheet.ones) &<< UInt64(bit)
      }
      sums &+= Self.values(leaf, leaves, from: tree &<< depth)
    }
    return sums
  }

  /// The value of each lane's leaf, in a tree whose leaves begin at `base`.
  @inline(__always)
  private static func values(_ leaf: UInt64, _ leaves: Span<Int32>, from base: Int) -> SIMD8<Int32> {
    // Not checked again: a lane of `depth` bits numbers one of the `1 << depth` leaves that every tree has (`note`).
    unsafe SIMD8(
      leaves[unchecked: base &+ Int(truncatingIfNeeded: leaf & 0xFF)],
      leaves[unchecked: base &+ Int(truncatingIfNeeded: leaf &>> 8 & 0xFF)],
      leaves[unchecked: base &+ Int(truncatingIfNeeded: leaf &>> 16 & 0xFF)],
      leaves[unchecked: base &+ Int(truncatingIfNeeded: leaf &>> 24 & 0xFF)],
      leaves[unchecked: base &+ Int(truncatingIfNeeded: leaf &>> 32 & 0xFF)],
      leaves[unchecked: base &+ Int(truncatingIfNeeded: leaf &>> 40 & 0xFF)],
      leaves[unchecked: base &+ Int(truncatingIfNeeded: leaf &>> 48 & 0xFF)],
      leaves[unchecked: base &+ Int(truncatingIfNeeded: leaf &>> 56)])
  }
}

extension Trees.Bench {
  fileprivate mutating func begin(_ sheet: FeatureSheet) {
    scores.removeAll(keepingCapacity: true)
    alive.removeAll(keepingCapacity: true)
    for lane in 0..<sheet.count {
      scores.append(0)
      alive.append(lane)
    }
    turn(sheet)
  }

  fileprivate mutating func turn(_ sheet: FeatureSheet) {
    let alive = alive
    for first in stride(from: 0, to: alive.count, by: 8) {
      let start = first / 8 * FeatureSheet.height
      var part = columns.mutableSpan
      sheet.turn(alive.span.extracting(first..<min(first + 8, alive.count)), into: &part, at: start)
    }
  }

  fileprivate mutating func giveUp(behind margin: Int32) {
    var top = Int32.min
    for lane in alive { top = max(top, scores[lane]) }
    var kept = 0
    for place in alive.indices where scores[alive[place]] >= top - margin {
      alive[kept] = alive[place]
      kept += 1
    }
    alive.removeLast(alive.count - kept)
  }

  fileprivate func isDecided(_ groups: [Int32]) -> Bool {
    if alive.count == 1 { return true }
    let group = groups[alive[0]]
    guard group >= 0 else { return false }
    for lane in alive where groups[lane] != group { return false }
    return true
  }

  fileprivate mutating func keepBestEight() {
    guard alive.count > 8 else { return }
    let scores = scores
    alive.sort { (scores[$0], $1) > (scores[$1], $0) }
    alive.removeLast(alive.count - 8)
  }
}
