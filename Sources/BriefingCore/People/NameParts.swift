/// Words beside names and in names of firms, by their place.
enum NameParts {
  /// What follows `and` in the name of a firm.
  static let firms: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("co company sons brothers bros partners associates") { set.insert($0) }
    return set
  }()

  /// The last words of firms' names.
  static let firmEndings: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("co company inc corp corporation ltd limited plc llc ag gmbh sa nv") { set.insert($0) }
    return set
  }()

  /// What stands within a noun phrase though it ends others (`the First Lady`, `the same official`).
  static let ordinals: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("first second third last next same other own") { set.insert($0) }
    return set
  }()

  /// What is written after a name and is no part of it.
  static let postnominals: Set<UInt32> = Set(
    ["qc", "kc", "mp", "md", "m.d.", "phd", "ph.d.", "esq"].map(Spelling.hash))

  /// Between the two names of a case in court.
  static let versus: Set<UInt32> = [
    Spelling.hash("v"), Spelling.hash("v."), Spelling.hash("vs"), Spelling.hash("versus"),
  ]
  /// Words that stand first in the name of a place.
  static let landforms: Set<UInt32> = {
    var set: Set<UInt32> = []
    Lexicon.forEachWord("mount lake fort cape port camp") { set.insert($0) }
    return set
  }()
}
