/// How two names may be forms of one: told from their folded forms alone, see `NameFold`. Pure; what a library says for or
/// against it comes from whoever counts.
public enum NameLikeness: Int, Comparable, Sendable {
  /// The same last name, and first names that are not forms of one another (`Joe Biden`, `Jill Biden`).
  case lastName
  /// The same last name; one first name is an initial, the beginning or a short form of the other (`J. Biden`, `Joseph Biden`).
  case firstName
  /// One is the bare last name of the other (`Biden`).
  case bareLastName

  public static func < (a: NameLikeness, b: NameLikeness) -> Bool { a.rawValue < b.rawValue }

  /// Nil when the last names differ. `a` and `b` are folded.
  public static func between(_ a: String, _ b: String) -> NameLikeness? {
    let (one, other) = (words(of: a), words(of: b))
    guard let last = one.last, last == other.last, a != b else { return nil }
    if one.count == 1 || other.count == 1 { return .bareLastName }
    return areForms(one[0], other[0]) ? .firstName : .lastName
  }

  /// The last name of a folded name, without `Jr.`.
  public static func lastName(of folded: String) -> String? { words(of: folded).last.map(String.init) }

  private static func words(of folded: String) -> [Substring] {
    let words = folded.split(separator: " ")
    return words.count > 1 && (words.last == "jr" || words.last == "sr") ? words.dropLast() : words
  }

  /// Whether two folded given names may be forms of one (`bob`, `robert`; `j`, `james`).
  public static func areForms(_ a: Substring, _ b: Substring) -> Bool {
    if a == b { return true }
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    if short.utf8.count == 1 || short.utf8.count >= 3, long.hasPrefix(short) { return true }
    guard let lines = lines[String(a)], let others = Self.lines[String(b)] else { return false }
    return !lines.isDisjoint(with: others)
  }

  /// Names by the lines of `shortForms` that they stand in, folded.
  private static let lines: [String: Set<Int>] = {
    var lines: [String: Set<Int>] = [:]
    for (number, line) in shortForms.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { lines[NameFold.fold(String(name)), default: []].insert(number) }
    }
    return lines
  }()

  /// English first names with their usual short forms, a name a line. Written for this program from common knowledge.
  private static let shortForms = """
    abraham abe
    albert al bert
    alexander alex sasha
    andrew andy drew
    anthony antony tony
    arthur art
    barbara barb
    benjamin ben benny bibi
    bernard bernie
    catherine katherine kathryn kathleen cathy kathy kate katie
    charles charlie chuck
    christopher chris
    christine christina chris
    daniel dan danny
    david dave
    deborah debra deb debbie
    donald don donnie
    edward ed eddie ted teddy
    elizabeth liz beth betsy
    ernest ernie
    eugene gene
    frances fran
    francis frank
    franklin frank
    frederick fred
    gabriel gabe
    gerald jerry gerry
    gregory greg
    harold harry hal
    henry harry hank
    herbert herb
    howard howie
    jacob jake
    james jim jimmy
    jeffrey jeff
    jennifer jen jenny
    jerome jerry jay
    john jack johnny
    joseph joe
    joshua josh
    kenneth ken
    lawrence larry
    leonard len
    margaret maggie meg peggy
    martin marty
    matthew matt
    michael mike
    mitchell mitch
    nathan nathaniel nate
    nicholas nick
    patrick patricia pat
    peter pete
    philip phillip phil
    raymond ray
    rebecca becky
    richard dick rick rich
    robert bob bobby rob
    ronald ron ronnie
    russell russ
    samuel sam
    stanley stan
    stephen steven steve
    susan sue
    terence terry
    theodore ted teddy
    thomas tom tommy
    timothy tim
    victoria vicky
    vincent vince
    walter walt
    wesley wes
    william bill billy will
    zachary zach
    """
}
