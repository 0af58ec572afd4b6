// Made by `fit names`; do not edit.

/// What the traits of `PersonMatch` weigh, in the order of its cases.
enum MatchWeights {
  static let weights: [Double] = [
    -0.60,  // always
    1.74,  // sameSame
    2.44,  // sameSpelled
    0.99,  // sameForm
    1.07,  // sameInitial
    0.68,  // sameNear
    -3.41,  // sameOther
    0.56,  // sameAlone
    -0.06,  // nearSame
    0.27,  // nearForm
    0.82,  // nearNear
    -0.15,  // nearOther
    -0.96,  // nearAlone
    -3.67,  // otherSame
    -0.29,  // otherOther
    0.58,  // familySpelled
    -4.25,  // familyDistance
    -1.16,  // givenDistance
    -1.60,  // bothBare
    -0.12,  // bareFirst
    0.97,  // middleSame
    -2.32,  // middleOther
    -0.58,  // lacksMiddle
    1.16,  // lacksFirstInitial
    -0.20,  // hasMore
    -0.35,  // isTurned
    1.81,  // isTurnedShort
    0.00,  // sameLetters
    0.96,  // suffixSame
    -3.89,  // suffixOther
    -0.93,  // suffixOnce
    0.68,  // roleShare
    4.01,  // roleShareNear
    0.94,  // titleSame
    -1.03,  // titleOther
    1.59,  // titleSameBare
    -1.51,  // titleOtherBare
    -1.16,  // oneBody
    -0.75,  // shortNear
  ]
  /// The score from which on two are one; how often that is wrong on families that were not fitted to is in the manifest.
  static let sure = 1.09
}
