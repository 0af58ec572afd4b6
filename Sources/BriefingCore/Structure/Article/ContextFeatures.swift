/// What is around a line: its neighbours, means over windows, distances, its group, its place in the text.
struct ContextFeatures {
  static let names: [String] = {
    var names: [String] = []
    for step in steps {
      for what in ["size", "low", "ends", "prose"] { names.append("\(what)\(step > 0 ? "+" : "")\(step)") }
    }
    for window in windows {
      for side in ["-", "+"] {
        for what in ["size", "prose", "short"] { names.append("mean-\(what)\(side)\(window)") }
      }
    }
    for window in windows {
      for side in ["-", "+"] { for what in ["repeats", "stamps"] { names.append("mean-\(what)\(side)\(window)") } }
    }
    for what in ["prose", "repeat", "year", "ellipsis"] { names += ["since-\(what)", "until-\(what)"] }
    names += ["group-size", "group-lines", "group-before", "group-after"]
    names += ["place", "lines", "prose-before", "prose-here", "page-prose", "page-prose-share", "page-short-share"]
    return names
  }()

  private static let steps = [-4, -3, -2, -1, 1, 2, 3, 4]
  private static let windows = [3, 8, 20]
  private static let far: Int32 = 1_000

  private let facts: LineFacts
  /// Sums over the lines before each.
  private var sizeSums: [Int32] = [0]
  private var proseSums: [Int32] = [0]
  private var shortSums: [Int32] = [0]
  /// Lines printed more than once, and lines with a year or a clock: comments and lists of articles have many.
  private var repeatSums: [Int32] = [0]
  private var stampSums: [Int32] = [0]
  /// For each line, how far the last line is that is so, and the next: prose, a repeat, a year, an ellipsis.
  private var since: [[Int32]] = []
  private var until: [[Int32]] = []

  init(_ facts: LineFacts) {
    self.facts = facts
    let count = facts.lines.count
    for index in 0..<count {
      sizeSums.append(sizeSums[index] &+ min(facts.sizes[index], 200))
      proseSums.append(proseSums[index] &+ facts.prose[index])
      shortSums.append(shortSums[index] &+ (facts.sizes[index] < 5 ? 1 : 0))
      repeatSums.append(repeatSums[index] &+ (facts.repeats.occurrences(index) > 1 ? 1 : 0))
      let isStamp = (facts.phrases[index].hasYear || facts.phrases[index].hasClock) && facts.sizes[index] <= 20
      stampSums.append(stampSums[index] &+ (isStamp ? 1 : 0))
    }
    for kind in 0..<4 {
      var (back, ahead) = ([Int32](repeating: Self.far, count: count), [Int32](repeating: Self.far, count: count))
      var last = -Self.far
      for index in 0..<count {
        back[index] = min(Self.far, Int32(index) &- last)
        if isSo(kind, index) { last = Int32(index) }
      }
      last = Int32(count) &+ Self.far
      for index in stride(from: count - 1, through: 0, by: -1) {
        ahead[index] = min(Self.far, last &- Int32(index))
        if isSo(kind, index) { last = Int32(index) }
      }
      since.append(back)
      until.append(ahead)
    }
  }

  private static let farFromProse: Int32 = 80
  /// Words of running text of a page below which its article may be a list.
  private static let leastProse: Int32 = 150

  func isFarFromProse(_ lines: Range<Int>) -> Bool {
    guard proseSums[proseSums.count - 1] >= Self.leastProse else { return false }
    return lines.allSatisfy { index in
      facts.prose[index] == 0 && since[0][index] > Self.farFromProse && until[0][index] > Self.farFromProse
    }
  }

  private func isSo(_ kind: Int, _ index: Int) -> Bool {
    switch kind {
    case 0: facts.prose[index] > 0
    case 1: facts.repeats.occurrences(index) > 1
    case 2: facts.phrases[index].hasYear
    default: facts.lines[index].ends == .ellipsis
    }
  }

  func put(_ index: Int, into row: inout FeatureWriter) {
    let count = facts.lines.count
    for step in Self.steps {
      let other = index + step
      guard other >= 0, other < count else {
        for _ in 0..<4 { row.put(127) }
        continue
      }
      row.put(count: facts.sizes[other])
      row.put(facts.low[other])
      row.put(OwnFeatures.ends(facts.lines[other]))
      row.put(facts.prose[other] > 0)
    }
    for window in Self.windows {
      putMeans(max(0, index - window)..<index, window, into: &row)
      putMeans((index + 1)..<max(index + 1, min(count, index + 1 + window)), window, into: &row)
    }
    for window in Self.windows {
      putSigns(max(0, index - window)..<index, into: &row)
      putSigns((index + 1)..<max(index + 1, min(count, index + 1 + window)), into: &row)
    }
    for kind in 0..<4 {
      row.put(count: since[kind][index])
      row.put(count: until[kind][index])
    }
    putGroup(index, into: &row)
    putPlace(index, count, into: &row)
  }

  private func putMeans(_ range: Range<Int>, _ window: Int, into row: inout FeatureWriter) {
    let size = Int(sizeSums[range.upperBound] &- sizeSums[range.lowerBound])
    let prose = Int(proseSums[range.upperBound] &- proseSums[range.lowerBound])
    let short = Int(shortSums[range.upperBound] &- shortSums[range.lowerBound])
    row.put(count: size / window)
    row.put(count: prose / window)
    row.put(ByteScale.share(short, of: range.count))
  }

  private func putSigns(_ range: Range<Int>, into row: inout FeatureWriter) {
    row.put(ByteScale.share(Int(repeatSums[range.upperBound] &- repeatSums[range.lowerBound]), of: range.count))
    row.put(ByteScale.share(Int(stampSums[range.upperBound] &- stampSums[range.lowerBound]), of: range.count))
  }

  private func putGroup(_ index: Int, into row: inout FeatureWriter) {
    let group = Int(facts.groups[index])
    row.put(count: facts.groupSizes[group])
    row.put(count: facts.groupLines[group])
    row.put(count: group > 0 ? facts.groupSizes[group - 1] : 0)
    row.put(count: group + 1 < facts.groupSizes.count ? facts.groupSizes[group + 1] : 0)
  }

  private func putPlace(_ index: Int, _ count: Int, into row: inout FeatureWriter) {
    row.put(ByteScale.share(index, of: count))
    row.put(count: count)
    let all = Int(proseSums[count])
    row.put(ByteScale.share(Int(proseSums[index]), of: all))
    row.put(count: proseSums[index])
    row.put(count: all)
    row.put(ByteScale.share(all, of: Int(sizeSums[count])))
    row.put(ByteScale.share(Int(shortSums[count]), of: count))
  }
}
