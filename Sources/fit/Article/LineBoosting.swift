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
  private var dice = Dice()
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
    dice = Dice()
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

  /// One tree, level by level: the question that, asked in all leaves at once, gains most.
  private mutating func grow(_ columns: [[UInt8]], _ gradients: [Float], _ curvatures: [Float]) -> GrownTree {
    let count = gradients.count
    var tree = GrownTree(leaves: [UInt8](repeating: 0, count: count))
    var seen: [Int32] = []
    var (seenGradients, seenCurvatures): ([Float], [Float]) = ([], [])
    for row in 0..<count where dice.percent() < rowShare {
      seen.append(Int32(row))
      seenGradients.append(gradients[row])
      seenCurvatures.append(curvatures[row])
    }
    let features = columns.indices.filter { _ in dice.percent() < featureShare }
    var seenLeaves = [UInt8](repeating: 0, count: seen.count)
    for level in 0..<depth {
      var best: (gain: Double, feature: Int, limit: Int) = (-1, 0, 0)
      for feature in features {
        let sums = Splits.histogram(columns[feature], seen, seenLeaves, seenGradients, seenCurvatures, 1 << level)
        let found = Splits.best(sums, 1 << level, shrinkage: shrinkage)
        if found.gain > best.gain { best = (found.gain, feature, found.limit) }
      }
      gains[best.feature] += max(0, best.gain)
      tree.ask(best.feature, best.limit, of: columns[best.feature])
      for place in seen.indices { seenLeaves[place] = tree.leaves[Int(seen[place])] }
    }
    return tree
  }
}
