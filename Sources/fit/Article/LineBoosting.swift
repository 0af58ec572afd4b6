import BriefingCore
import Foundation

/// Fits `BlockTrees` to lines with soft labels: gradient boosting of the logistic loss, Newton steps in the leaves, oblivious
/// trees (as CatBoost grows them). Deterministic.
struct LineBoosting {
  var trees = 300
  var depth = 6
  var rate: Float = 0.1
  var shrinkage: Float = 8
  /// Of a hundred features, and of a hundred rows, how many a tree sees.
  var featureShare: UInt64 = 50
  var rowShare: UInt64 = 60
  private var random: UInt64 = 1
  private(set) var gains: [Double] = []

  /// Rows by feature: `columns[feature][row]`.
  struct Rows {
    var columns: [[UInt8]]
    var odds: [Float] = []
    var weights: [Float] = []
    init(height: Int) { columns = [[UInt8]](repeating: [], count: height) }
  }

  mutating func fit(_ rows: Rows) -> BlockTrees {
    let count = rows.odds.count
    random = 1
    gains = [Double](repeating: 0, count: rows.columns.count)
    var (sum, all): (Float, Float) = (0, 0)
    for row in 0..<count {
      sum += rows.odds[row] * rows.weights[row]
      all += rows.weights[row]
    }
    let mean = min(0.99, max(0.01, sum / max(all, 1e-6)))
    let base = (logf(mean / (1 - mean)) * 1000).rounded()
    var model = BlockTrees(depth: depth, base: Int32(base))
    var scores = [Float](repeating: base / 1000, count: count)
    var (gradients, curvatures) = ([Float](repeating: 0, count: count), [Float](repeating: 0, count: count))
    for _ in 0..<trees {
      for row in 0..<count {
        let probability = 1 / (1 + expf(-scores[row]))
        gradients[row] = rows.weights[row] * (rows.odds[row] - probability)
        curvatures[row] = rows.weights[row] * max(probability * (1 - probability), 1e-4)
      }
      let tree = grow(rows.columns, gradients, curvatures)
      var sums = [SIMD2<Double>](repeating: SIMD2(), count: 1 << depth)
      for row in 0..<count { sums[Int(tree.leaves[row])] += SIMD2(Double(gradients[row]), Double(curvatures[row])) }
      let values = sums.map { sum in
        Int16(max(-32_000, min(32_000, (Float(sum[0] / (sum[1] + Double(shrinkage))) * rate * 1000).rounded())))
      }
      for row in 0..<count { scores[row] += Float(values[Int(tree.leaves[row])]) / 1000 }
      model.append(features: tree.features, limits: tree.limits, leaves: values)
    }
    return model
  }

  /// The next number from 0 to 99, the same in every run.
  private mutating func draw() -> UInt64 {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (random &>> 33) % 100
  }

  private struct Tree {
    var features: [UInt8] = []
    var limits: [UInt8] = []
    var leaves: [UInt8]
  }

  /// One tree, level by level: the question that, asked in all leaves at once, gains most.
  private mutating func grow(_ columns: [[UInt8]], _ gradients: [Float], _ curvatures: [Float]) -> Tree {
    let count = gradients.count
    var tree = Tree(leaves: [UInt8](repeating: 0, count: count))
    var seen: [Int32] = []
    var (seenGradients, seenCurvatures): ([Float], [Float]) = ([], [])
    for row in 0..<count where draw() < rowShare {
      seen.append(Int32(row))
      seenGradients.append(gradients[row])
      seenCurvatures.append(curvatures[row])
    }
    let features = columns.indices.filter { _ in draw() < featureShare }
    var seenLeaves = [UInt8](repeating: 0, count: seen.count)
    for level in 0..<depth {
      var best: (gain: Double, feature: Int, limit: Int) = (-1, 0, 0)
      for feature in features {
        let sums = Self.histogram(columns[feature], seen, seenLeaves, seenGradients, seenCurvatures, 1 << level)
        let found = bestLimit(sums, 1 << level)
        if found.gain > best.gain { best = (found.gain, feature, found.limit) }
      }
      gains[best.feature] += max(0, best.gain)
      tree.features.append(UInt8(best.feature))
      tree.limits.append(UInt8(best.limit))
      let column = columns[best.feature]
      for row in 0..<count where column[row] > best.limit { tree.leaves[row] |= UInt8(1 << level) }
      for place in seen.indices { seenLeaves[place] = tree.leaves[Int(seen[place])] }
    }
    return tree
  }

  private static func histogram(
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

  private func bestLimit(_ sums: [SIMD2<Float>], _ leafCount: Int) -> (gain: Double, limit: Int) {
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
