/// Which lines are the article: the likeliest path through two states, in the article and not, where each change costs.
package struct ArticlePath {
  private(set) var kept: [Bool] = []

  /// What entering or leaving the article costs: captions and promotions inside one are holes of a line, so it must be cheap.
  package static let standardChange: Float = 0.5
  /// Words above which a line says no more for its length.
  private static let longest: Int32 = 60

  /// An article is never lost: where the path keeps nothing, or promises too little, the threshold is moved until it promises
  /// most. Linear.
  init(_ logits: [Float], _ sizes: [Int32], change: Float = standardChange) {
    guard !logits.isEmpty else { return }
    let weights = sizes.map { (Float(min($0, Self.longest)) + 1).squareRoot() / 3 }
    kept = Self.path(logits, weights, 0, change)
    let odds = logits.map { 1 / (1 + Self.exp(-$0)) }
    var promised = Self.promise(kept, odds, sizes)
    guard promised < 0.5 else { return }
    for shift in [Float(-1.5), -1, -0.5, 0.5, 1, 1.5, 2, 3, 4] {
      let path = Self.path(logits, weights, shift, change)
      let promise = Self.promise(path, odds, sizes)
      if promise > promised { (kept, promised) = (path, promise) }
    }
    if !kept.contains(true) { keepBest(odds, sizes) }
  }

  private mutating func keepBest(_ odds: [Float], _ sizes: [Int32]) {
    var best = 0
    for index in odds.indices where odds[index] * Float(sizes[index]) > odds[best] * Float(sizes[best]) { best = index }
    kept[best] = true
  }

  /// The path of two states with the greatest sum of weighted logits less the price of changes (Viterbi).
  private static func path(_ logits: [Float], _ weights: [Float], _ shift: Float, _ change: Float) -> [Bool] {
    var (outside, inside) = (Float(0), -change)
    var cameFrom = [UInt8](repeating: 0, count: logits.count)
    for index in logits.indices {
      let gain = (logits[index] + shift) * weights[index]
      let stays = inside >= outside - change
      let leaves = inside - change > outside
      cameFrom[index] = (stays ? 1 : 0) | (leaves ? 2 : 0)
      let next = (stays ? inside : outside - change) + gain
      outside = leaves ? inside - change : outside
      inside = next
    }
    var kept = [Bool](repeating: false, count: logits.count)
    var isInside = inside - change > outside
    for index in stride(from: logits.count - 1, through: 0, by: -1) {
      kept[index] = isInside
      isInside = isInside ? cameFrom[index] & 1 != 0 : cameFrom[index] & 2 != 0
    }
    return kept
  }

  /// The F1 that a path may expect, in words.
  private static func promise(_ kept: [Bool], _ odds: [Float], _ sizes: [Int32]) -> Float {
    var (right, taken, all) = (Float(0), Float(0), Float(0))
    for index in kept.indices {
      let words = Float(sizes[index])
      all += odds[index] * words
      if kept[index] {
        taken += words
        right += odds[index] * words
      }
    }
    return taken + all > 0 ? 2 * right / (taken + all) : 0
  }

  /// e to a power; the core knows no Foundation. Relative error below a thousandth from -30 to 30.
  private static func exp(_ x: Float) -> Float {
    let clamped = Double(min(30, max(-30, x))) / 1024
    var power = 1 + clamped + clamped * clamped / 2
    for _ in 0..<10 { power *= power }
    return Float(power)
  }
}
