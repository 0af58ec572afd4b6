import ArgumentParser
import BriefingCore
import Foundation

/// Fits `Trees` so that in each group the right candidate gets the highest score: gradient boosting of the softmax over the
/// group, Newton steps in the leaves. Deterministic.
struct Boosting {
  var trees = 260
  var depth = 6
  var rate: Float = 0.12
  var shrinkage: Float = 3
  /// Of a hundred features, how many each level of a tree may ask about: trees that differ err in different places.
  var share: UInt64 = 30
  /// Of a hundred quotations, how many the questions of a tree are chosen by.
  var rowShare: UInt64 = 60
  private var dice = Dice()
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
    dice = Dice()
    for _ in 0..<trees {
      Boosting.differentiate(starts, weights, answers, scores, &gradients, &curvatures)
      let tree = grow(columns, gradients, curvatures, seen(starts))
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

  /// The rows of the quotations that the next tree is grown on.
  private mutating func seen(_ starts: [Int]) -> [Int] {
    guard rowShare < 100 else { return Array(0..<starts[starts.count - 1]) }
    var rows: [Int] = []
    for group in 0..<starts.count - 1 where dice.percent() < rowShare { rows += starts[group]..<starts[group + 1] }
    return rows
  }

  /// One tree, level by level: the question that, asked in all leaves at once, gains most.
  private mutating func grow(
    _ columns: [[UInt8]], _ gradients: [Float], _ curvatures: [Float], _ seen: [Int]
  ) -> GrownTree {
    var tree = GrownTree(leaves: [UInt8](repeating: 0, count: gradients.count))
    let active = seen.filter { curvatures[$0] > 0 }
    let rows = active.map { Int32($0) }
    let (activeGradients, activeCurvatures) = (active.map { gradients[$0] }, active.map { curvatures[$0] })
    for level in 0..<depth {
      var best: (gain: Double, feature: Int, limit: Int) = (-1, 0, 0)
      let leaves = active.map { tree.leaves[$0] }
      for feature in columns.indices where dice.percent() < share {
        let sums = Splits.histogram(columns[feature], rows, leaves, activeGradients, activeCurvatures, 1 << level)
        let found = Splits.best(sums, 1 << level, shrinkage: shrinkage)
        if found.gain > best.gain { best = (found.gain, feature, found.limit) }
      }
      gains[best.feature] += max(0, best.gain)
      tree.ask(best.feature, best.limit, of: columns[best.feature])
    }
    return tree
  }
}

/// How trees are grown, for trying other ways.
struct BoostingOptions: ParsableArguments {
  @Option(help: "How many trees.")
  var trees = Boosting().trees

  @Option(help: "Questions that a tree asks.")
  var depth = Boosting().depth

  @Option(help: "Share of each step that is taken.")
  var rate = Boosting().rate

  @Option(help: "What is added to the curvature of a leaf.")
  var shrinkage = Boosting().shrinkage

  @Option(help: "Of a hundred features, how many a level may ask about.")
  var features = Boosting().share

  @Option(help: "Of a hundred quotations, how many a tree's questions are chosen by.")
  var rows = Boosting().rowShare

  var boosting: Boosting {
    var boosting = Boosting()
    (boosting.trees, boosting.depth, boosting.rate) = (trees, depth, rate)
    (boosting.shrinkage, boosting.share, boosting.rowShare) = (shrinkage, features, rows)
    return boosting
  }
}
