/// From what the trees say to how often they are right. Made from the reliability table that `fit speakers folds` prints: each
/// group of texts read by trees fitted to the others.
enum Confidence {
  /// Of the quotations that nothing was in doubt about.
  static let sure = 0.94

  /// Shares of the candidates, and how often the first was right at about that share.
  private static let knots: [(share: Double, right: Double)] = [
    (0, 0.2), (0.3, 0.38), (0.42, 0.47), (0.5, 0.5), (0.58, 0.56), (0.66, 0.67), (0.74, 0.73), (0.82, 0.81),
    (0.9, 0.87), (1, 0.93),
  ]

  /// In a straight line between the knots.
  static func calibrated(_ share: Double) -> Double {
    for index in knots.indices.dropFirst() where share <= knots[index].share {
      let low = knots[index - 1]
      let high = knots[index]
      return low.right + (high.right - low.right) * (share - low.share) / (high.share - low.share)
    }
    return knots[knots.count - 1].right
  }
}
