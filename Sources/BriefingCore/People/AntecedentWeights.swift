/// What speaks for a person's being meant by a `he` or `she` further on, in points. Fitted by `fit speakers pronouns` on the
/// pronouns of PolNeAR's training part (Newell, Margolin, Ruths, LREC 2018) and of texts of other kinds.
package struct AntecedentWeights: Sendable {
  /// Does something in its clause.
  package var subject: Int32 = 2
  /// The first person of its sentence.
  package var first: Int32 = 3
  /// Stands by a word of saying, and the pronoun does too.
  package var sayer: Int32 = 3
  /// Is a pronoun itself.
  package var pronoun: Int32 = -2
  /// The gender is known and fits.
  package var gender: Int32 = 3
  /// For each doubling of the times named.
  package var frequency: Int32 = 0
  package var possessive: Int32 = -2
  package var nested: Int32 = -4
  package var preposition: Int32 = 1
  /// Likely a person, not surely.
  package var likely: Int32 = 0
  /// Nothing tells whether it is a person.
  package var doubtful: Int32 = -4
  /// A source without a name.
  package var described: Int32 = -4
  /// For each sentence between, and for each paragraph.
  package var sentence: Int32 = -4
  package var paragraph: Int32 = -2
  /// In the sentence of the pronoun.
  package var same: Int32 = -3

  package static let standard = AntecedentWeights()

  package static var fields: [(String, WritableKeyPath<AntecedentWeights, Int32>)] {
    [
      ("subject", \.subject), ("first", \.first), ("sayer", \.sayer), ("pronoun", \.pronoun), ("gender", \.gender),
      ("frequency", \.frequency), ("possessive", \.possessive), ("nested", \.nested), ("preposition", \.preposition),
      ("likely", \.likely), ("doubtful", \.doubtful), ("sentence", \.sentence), ("paragraph", \.paragraph),
      ("same", \.same), ("described", \.described),
    ]
  }
}
