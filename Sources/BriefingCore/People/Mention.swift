/// Words that point at somebody: a name, a described source or a pronoun. Places in the array of words, end exclusive.
struct Mention {
  /// The whole noun phrase, with titles and roles in front.
  var first: Int32
  var end: Int32
  /// The name alone, or the head noun, or the pronoun.
  var coreFirst: Int32
  var coreEnd: Int32
  var paragraph: Int32
  /// Index of the figure meant, or -1.
  var figure: Int32 = -1
  var kind: Kind
  var gender: Gender = .unknown
  var marks: Marks = []
  /// What the core's own words say for a person (above 0) or against (below 0).
  var evidence: Int8 = 0

  enum Kind: UInt8 { case name, nominal, pronoun }
  enum Gender: UInt8 { case unknown, male, female }

  struct Marks: OptionSet {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    private init(_ bit: UInt32) { rawValue = 1 << bit }

    static let possessive = Marks(0)
    /// Stands in quotation marks.
    static let quoted = Marks(1)
    /// Part of a longer mention (`Trump` in `the Trump campaign`).
    static let nested = Marks(2)
    static let plural = Marks(3)
    /// A title or a role stands before the name.
    static let titled = Marks(4)
    static let definite = Marks(5)
    static let indefinite = Marks(6)
    static let afterPreposition = Marks(7)
    /// Says more of the name before it (`, spokesman for the force,`).
    static let appositive = Marks(8)
    static let document = Marks(9)
    static let group = Marks(10)
    static let organisation = Marks(11)
    static let place = Marks(12)
    static let demonym = Marks(13)
    static let relative = Marks(14)
    static let firstPerson = Marks(15)
    static let neuter = Marks(16)
    /// A noun no table knows, taken because a word of saying stands by it.
    static let guessed = Marks(17)
    static let capitals = Marks(18)
    static let bearsGivenName = Marks(19)
    /// Does something in its clause, as far as the words beside it tell.
    static let subject = Marks(20)
    static let handle = Marks(21)
    static let modified = Marks(22)
    static let possessed = Marks(23)
    /// Who is spoken to (`Matt, I would not agree`), in a transcript or a speech.
    static let addressed = Marks(24)
  }

  var isPlural: Bool { marks.contains(.plural) }
}
