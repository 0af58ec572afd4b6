/// The candidate that won, and how clearly.
struct Choice {
  /// Nil: nobody.
  var mention: Int?
  /// Of all that the candidates share, what went to this one and to the other mentions of the same figure.
  var probability: Double
}
