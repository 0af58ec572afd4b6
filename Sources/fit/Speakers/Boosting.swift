import BriefingCore
import Foundation

/// Fits `Trees` so that in each group the right candidate gets the highest score: gradient boosting of the softmax over the
/// group, Newton steps in the leaves. Deterministic.
struct Boosting {
  var trees = 200
  var depth = 6
  var rate: Float = 0.12
  var shrinkage: Float = 3
  /// Of a hundred features, how many each level of a tree may ask about: trees that differ err in different places.
  var share: UInt64 = 30
  private var random: UInt64 = 1
  private(set) var gains = [Double](repeating: 0, count: Feature.count)

  /// Fits to some groups of the examples, else to all.
  mutating func fit(_ examples: Examples, _ groups: [Examples.Group]? = nil) -> Trees {
    let groups = groups ?? examples.groups
    var rows: [Int32] = []
    for group in groups { for row in group.rows { rows.append(Int32(row)) } }
    let columns = (0..<Feature.count).map { feature in rows.map { examples.columns[feature][Int($0)] } }
    let answers = rows.map { examples.answers[Int($0)] }
    var starts: [Int] = [0]
    for group in groups { starts.append((starts.last ?? 0) + group.rows.count) }
    let weights = groups.map(\.weight)
    var scores = [Float](repeating: 0, count: rows.count)
    var gradients = scores
    var curvatures = scores
    var model = Trees(depth: depth)
    random = 1
    for _ in 0..<trees {
      Boosting.differentiate(starts, weights, answers, scores, &gradients, &curvatures)
      let tree = grow(columns, gradients, curvatures)
      var values = [Float](repeating: 0, count: 1 << depth)
      var sums = [(Double, Double)](repeating: (0, 0), count: 1 << depth)
      for row in scores.indices {
        sums[Int(tree.leaves[row])].0 += Double(gradients[row])
        sums[Int(tree.leaves[row])].1 += Double(curvatures[row])
      }
      for leaf in values.indices {
        let step = Float(sums[leaf].0 / (sums[leaf].1 + Double(shrinkage))) * rate
        values[leaf] = (step * 1000).rounded() / 1000
      }
      for row in scores.indices { scores[row] += values[Int(tree.leaves[row])] }
      model.append(features: tree.features, limits: tree.limits, leaves: values.map { Int32(($0 * 1000).rounded()) })
    }
    return model
  }

  private static func differentiate(
    _ starts: [Int], _ weights: [Float], _ answers: [Examples.Answer], _ scores: [Float], _ gradients: inout [Float],
    _ curvatures: inout [Float]
  ) {
    for group in weights.indices {
      let rows = starts[group]..<starts[group + 1]
      var top = -Float.infinity
      for row in rows where answers[row] != .aside { top = max(top, scores[row]) }
      var all: Float = 0
      var right: Float = 0
      for row in rows where answers[row] != .aside {
        let share = exp(scores[row] - top)
        gradients[row] = share
        all += share
        if answers[row] == .right { right += share }
      }
      for row in rows {
        guard answers[row] != .aside else {
          gradients[row] = 0
          curvatures[row] = 0
          continue
        }
        let probability = gradients[row] / all
        let wanted = answers[row] == .right && right > 0 ? gradients[row] / right : 0
        gradients[row] = weights[group] * (wanted - probability)
        curvatures[row] = weights[group] * max(probability * (1 - probability), 1e-4)
      }
    }
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
    let active = (0..<count).filter { curvatures[$0] > 0 }.map { Int32($0) }
    for level in 0..<depth {
      let leafCount = 1 << level
      var best: (gain: Double, feature: Int, limit: Int) = (-1, 0, 0)
      var parents = 0.0
      for feature in columns.indices where draw() < share {
        var g = [Float](repeating: 0, count: leafCount * 128)
        var h = g
        let column = columns[feature]
        for row in active {
          let at = Int(tree.leaves[Int(row)]) * 128 + Int(min(column[Int(row)], 127))
          g[at] += gradients[Int(row)]
          h[at] += curvatures[Int(row)]
        }
        var gain = [Double](repeating: 0, count: 127)
        parents = 0
        for leaf in 0..<leafCount {
          var totalG = 0.0
          var totalH = 0.0
          for bin in 0..<128 {
            totalG += Double(g[leaf * 128 + bin])
            totalH += Double(h[leaf * 128 + bin])
          }
          parents += totalG * totalG / (totalH + Double(shrinkage))
          var leftG = 0.0
          var leftH = 0.0
          for bin in 0..<127 {
            leftG += Double(g[leaf * 128 + bin])
            leftH += Double(h[leaf * 128 + bin])
            let rightG = totalG - leftG
            let rightH = totalH - leftH
            gain[bin] +=
              leftG * leftG / (leftH + Double(shrinkage)) + rightG * rightG / (rightH + Double(shrinkage))
          }
        }
        for bin in 0..<127 where gain[bin] > best.gain { best = (gain[bin], feature, bin) }
      }
      gains[best.feature] += best.gain - parents
      tree.features.append(UInt8(best.feature))
      tree.limits.append(UInt8(best.limit))
      for row in 0..<count where columns[best.feature][row] > best.limit { tree.leaves[row] |= UInt8(1 << level) }
    }
    return tree
  }
}
