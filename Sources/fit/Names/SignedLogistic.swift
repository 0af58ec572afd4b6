import Foundation

/// Logistic regression with weights that may not change their sign, drawn to what is supposed of them (ridge).
///
/// Accelerated projected gradient (Y. Nesterov, 1983); some thousand passes over a few hundred examples.
struct SignedLogistic {
  struct Example {
    var values: [Double]
    var isTrue: Bool
  }

  /// 1, -1, or 0 for either; a value for each trait.
  var signs: [Int]
  /// What weights are drawn to: 0, or what is supposed where examples are few.
  var supposed: [Double]
  var shrinkage: Double
  /// How much more an example of two counts than one of one.
  var againstWeight = 2.0

  /// The first trait is the constant: it is not drawn anywhere.
  func fit(_ examples: [Example]) -> [Double] {
    let step = 1 / (0.25 * largest(examples) + shrinkage)
    var weights = supposed
    var ahead = weights
    var momentum = 1.0
    for _ in 0..<3000 {
      let slope = slope(examples, ahead)
      var next = ahead
      for index in next.indices {
        next[index] -= step * slope[index]
        if Double(signs[index]) * next[index] < 0 { next[index] = 0 }
      }
      let nextMomentum = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
      for index in next.indices {
        ahead[index] = next[index] + (momentum - 1) / nextMomentum * (next[index] - weights[index])
      }
      (weights, momentum) = (next, nextMomentum)
    }
    return weights
  }

  private func slope(_ examples: [Example], _ weights: [Double]) -> [Double] {
    var slope = zip(weights, supposed).map { ($0 - $1) * shrinkage }
    slope[0] = 0
    for example in examples {
      let score = zip(weights, example.values).reduce(0) { $0 + $1.0 * $1.1 }
      let error = (1 / (1 + exp(-score)) - (example.isTrue ? 1 : 0)) * (example.isTrue ? 1 : againstWeight)
      for index in slope.indices where example.values[index] != 0 { slope[index] += error * example.values[index] }
    }
    return slope
  }

  /// No less than the largest curvature: the sum of squares bounds it.
  private func largest(_ examples: [Example]) -> Double {
    var vector = [Double](repeating: 1, count: signs.count)
    var value = 1.0
    // Power iteration.
    for _ in 0..<50 {
      var next = [Double](repeating: 0, count: vector.count)
      for example in examples {
        let dot = zip(vector, example.values).reduce(0) { $0 + $1.0 * $1.1 } * (example.isTrue ? 1 : againstWeight)
        for index in next.indices { next[index] += dot * example.values[index] }
      }
      value = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      vector = next.map { $0 / max(value, 1e-9) }
    }
    return value * 1.05
  }
}
