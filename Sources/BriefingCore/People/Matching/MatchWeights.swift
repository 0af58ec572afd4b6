// Made by `fit names`; do not edit.

/// What the traits of `PersonMatch` weigh, in the order of its cases.
enum MatchWeights {
  static let weights: [Double] = [
    -0.53,  // always
    1.77,  // sameSame
    2.54,  // sameSpelled
    1.34,  // sameForm
    1.09,  // sameInitial
    0.68,  // sameNear
    -3.48,  // sameOther
    0.76,  // sameAlone
    -0.08,  // nearSame
    -0.04,  // nearForm
    0.78,  // nearNear
    -0.25,  // nearOther
    -1.06,  // nearAlone
    -3.71,  // otherSame
    -0.34,  // otherOther
    0.75,  // familySpelled
    -4.28,  // familyDistance
    -1.10,  // givenDistance
    -1.11,  // bothBare
    0.00,  // bareFirst
    0.89,  // middleSame
    -2.42,  // middleOther
    -0.58,  // lacksMiddle
    1.09,  // lacksFirstInitial
    -0.26,  // hasMore
    -0.32,  // isTurned
    1.80,  // isTurnedShort
    0.00,  // sameLetters
    0.88,  // suffixSame
    -3.95,  // suffixOther
    -0.94,  // suffixOnce
    0.86,  // roleShare
    4.29,  // roleShareNear
    0.86,  // titleSame
    -1.99,  // titleOther
    1.18,  // titleSameBare
    -1.35,  // titleOtherBare
    -1.31,  // oneBody
    -0.90,  // shortNear
  ]
  /// The score from which on two are one; how often that is wrong on families that were not fitted to is in the manifest.
  static let sure = 1.14
}
