/// What both boostings grow their trees with: draws that are the same in every run, and the best question of a level.
struct Dice {
  private var state: UInt64 = 1

  /// The next number from 0 to 99.
  mutating func percent() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state &>> 33) % 100
  }
}

/// A tree whose every level asks one question in all branches, and the leaf of each row.
struct GrownTree {
  var features: [UInt8] = []
  var limits: [UInt8] = []
  var leaves: [UInt8]

  /// Adds a level: rows above the limit get its bit.
  mutating func ask(_ feature: Int, _ limit: Int, of column: [UInt8]) {
    let bit = UInt8(1 << features.count)
    features.append(UInt8(feature))
    limits.append(UInt8(limit))
    for row in leaves.indices where column[row] > limit { leaves[row] |= bit }
  }
}

/// How gradients and curvatures lie over the values of a feature, for each leaf, and where a limit parts them best.
enum Splits {
  /// For each leaf and each of 128 values the sums of gradients and of curvatures. `rows` are places of the column; the other
  /// lists have an entry for each of `rows`.
  static func histogram(
    _ column: [UInt8], _ rows: [Int32], _ leaves: [UInt8], _ gradients: [Float], _ curvatures: [Float], _ leafCount: Int
  ) -> [SIMD2<Float>] {
    var sums = [SIMD2<Float>](repeating: SIMD2(), count: leafCount * 128)
    let (column, rows, leaves) = (column.span, rows.span, leaves.span)
    let (gradients, curvatures) = (gradients.span, curvatures.span)
    var out = sums.mutableSpan
    precondition(leaves.count == rows.count && gradients.count == rows.count && curvatures.count == rows.count)
    // Not checked again: rows number places of the column, its values are below 128, leaves are below `leafCount`.
    for place in rows.indices {
      let at = unsafe Int(leaves[unchecked: place]) &* 128 &+ Int(column[unchecked: Int(rows[unchecked: place])] & 127)
      let sum = unsafe SIMD2(gradients[unchecked: place], curvatures[unchecked: place])
      unsafe out[unchecked: at] += sum
    }
    return sums
  }

  /// The limit that gains most, asked in all leaves at once (Newton steps, `shrinkage` added to the curvature).
  static func best(_ sums: [SIMD2<Float>], _ leafCount: Int, shrinkage: Float) -> (gain: Double, limit: Int) {
    var gain = [Double](repeating: 0, count: 127)
    let l2 = Double(shrinkage)
    for leaf in 0..<leafCount {
      var total = SIMD2<Double>()
      for bin in 0..<128 { total += SIMD2<Double>(sums[leaf * 128 + bin]) }
      let whole = total[0] * total[0] / (total[1] + l2)
      var left = SIMD2<Double>()
      for bin in 0..<127 {
        left += SIMD2<Double>(sums[leaf * 128 + bin])
        let right = total - left
        gain[bin] += left[0] * left[0] / (left[1] + l2) + right[0] * right[0] / (right[1] + l2) - whole
      }
    }
    var best = (gain: -1.0, limit: 0)
    for bin in 0..<127 where gain[bin] > best.gain { best = (gain[bin], bin) }
    return best
  }
}
