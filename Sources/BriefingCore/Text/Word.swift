/// One word or mark of a text: where it stands, what it looks like and what it can be.
///
/// 32 bytes, in flat arrays; nothing in it points at a `String`.
struct Word {
  /// UTF-8 offsets; `end` stands before a possessive `'s` and behind the dot of an abbreviation.
  var start: Int32
  var end: Int32
  /// Of the lower-cased bytes, typographic apostrophes as `'`; of a mark or sign its last byte.
  var hash: UInt32
  /// What the lexicon knows of it.
  var lexis: Lexis
  /// Index of the sentence, counted through the document. A sentence goes on over the words inside marks.
  var sentence: Int32 = 0
  /// Index of the quotation it stands in, or -1.
  var stretch: Int32 = -1
  /// Row of the cue table, 0 for words that are no cue.
  var cue: UInt16
  var kind: Kind
  var form: Form

  enum Kind: UInt8 {
    case word, number, comma, stop, question, exclamation, colon, semicolon, dash, ellipsis
    case parenthesisOpen, parenthesisClose, slash, tag, symbol
    /// A single quotation mark or a lone apostrophe.
    case singleMark
    /// `"`, `''`, ``` `` ```: opens or closes, as the spaces beside it and what stands before say.
    case straightMark
    case openMark, closeMark
  }

  struct Form: OptionSet {
    let rawValue: UInt8
    static let capital = Form(rawValue: 1)
    /// Two or more letters, all capital.
    static let allCapitals = Form(rawValue: 2)
    static let possessive = Form(rawValue: 4)
    /// A dot belongs to it (`Mr.`, `J.`, `U.S.`).
    static let abbreviated = Form(rawValue: 8)
    /// White space, or the start of its paragraph, stands before it.
    static let spaced = Form(rawValue: 16)
    static let hyphenated = Form(rawValue: 32)
    /// `@name` or `#name`.
    static let handle = Form(rawValue: 64)
    /// Begins a line.
    static let lineStart = Form(rawValue: 128)
  }

  var isCapital: Bool { kind == .word && form.contains(.capital) }
  var isLower: Bool { kind == .word && !form.contains(.capital) }
  var isMark: Bool { kind == .straightMark || kind == .openMark || kind == .closeMark }
  /// A quotation mark, or what may be one.
  var isAnyMark: Bool { isMark || kind == .singleMark }
  var range: Range<Int> { Int(start)..<Int(end) }

  func has(_ some: Lexis) -> Bool { !lexis.isDisjoint(with: some) }
}

/// What a word can be, as the tables beside say; a word can be several things.
struct Lexis: OptionSet {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
  private init(_ bit: UInt32) { rawValue = 1 << bit }

  static let determiner = Lexis(0)
  static let preposition = Lexis(1)
  static let conjunction = Lexis(2)
  /// Forms of be, have, do, and the modals.
  static let auxiliary = Lexis(3)
  static let subjectPronoun = Lexis(4)
  /// Any other word that is neither a name nor a noun: adverbs, object pronouns, question words.
  static let function = Lexis(5)
  /// Stands before a name and belongs to the person (`Mr.`, `General`).
  static let title = Lexis(6)
  static let male = Lexis(7)
  static let female = Lexis(8)
  static let given = Lexis(9)
  static let suffix = Lexis(10)
  /// `bin`, `van`, `de`: inside names, small.
  static let particle = Lexis(11)
  /// A person by what he or she is or does (`spokesman`, `official`, `voter`).
  static let personNoun = Lexis(12)
  /// Something written or shown that can say (`report`, `letter`).
  static let documentNoun = Lexis(13)
  /// A body of people (`campaign`, `ministry`).
  static let groupNoun = Lexis(14)
  /// A capitalised word that makes the name around it one of a body (`Army`, `Party`).
  static let organisation = Lexis(15)
  /// A capitalised word that makes the name around it one of a place (`City`, `Zone`).
  static let placeWord = Lexis(16)
  static let place = Lexis(17)
  /// `Iraqi`, `Republican`: before names, or for a people.
  static let demonym = Lexis(18)
  static let calendar = Lexis(19)
  /// A dot behind it does not end the sentence.
  static let abbreviation = Lexis(20)
  /// Common in small letters: no name by itself when a sentence starts with it.
  static let common = Lexis(21)
  static let adverb = Lexis(22)
  /// Before marked words that are nobody's (`called`, `titled`, `so-called`).
  static let termCue = Lexis(23)
  static let plural = Lexis(24)
  static let kinship = Lexis(25)
  static let numeral = Lexis(26)
  /// Before role nouns and titles (`former`, `senior`, `chief`).
  static let modifier = Lexis(27)
  static let surname = Lexis(28)
  static let objectPronoun = Lexis(29)
  static let possessivePronoun = Lexis(30)
  /// `one`, `another`, `many`: alone, they can speak.
  static let indefinite = Lexis(31)

  /// Words that end a noun phrase.
  static let breaks: Lexis = [
    .preposition, .conjunction, .auxiliary, .subjectPronoun, .function, .adverb, .objectPronoun,
  ]
  static let heads: Lexis = [.personNoun, .documentNoun, .groupNoun]
}
