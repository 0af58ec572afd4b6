/// Hashes of single words that rules ask for by name.
enum Spelling {
  static let they = hash("they")
  static let who = hash("who")
  static let it = hash("it")
  static let of = hash("of")
  static let forWord = hash("for")
  static let inWord = hash("in")
  static let the = hash("the")
  static let this = hash("this")
  static let that = hash("that")
  static let to = hash("to")
  static let not = hash("not")
  static let according = hash("according")
  static let by = hash("by")
  static let secretary = hash("secretary")
  static let a = hash("a")
  static let an = hash("an")
  static let so = hash("so-called")
  static let and = hash("and")
  static let asWord = hash("as")
  static let i = hash("i")
  static let you = hash("you")
  static let with = hash("with")
  static let from = hash("from")
  static let about = hash("about")

  static func hash(_ word: String) -> UInt32 { Lexicon.hash(word.utf8) }
}
