import BriefingCore
import GRDB

extension Library {
  /// The joins of bare last names (`Biden`) that the library's counts clearly speak for, those who say most first. A look at
  /// everybody of each last name: some hundred milliseconds in a library of 30,000 documents, so not for each key.
  public func proposedJoins() throws -> [JoinProposal] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT id FROM people WHERE head IS NULL AND speaks > 0 AND apart = 0 AND mentioned >= ?
            AND (instr(key, ' ') = 0 OR instr(key, ' (') = instr(key, ' '))
          ORDER BY rank DESC, name, id
          """)
      let bare = try Int64.fetchAll(statement, arguments: [Proposing.fewest])
      return try bare.compactMap { try Proposing($0, db)?.proposal }
    }
  }

  /// Whom a speaker may be joined to, likeliest first: the bare last name of the other, first names that are forms of one
  /// another, the same last name; of those alike the one who says most. With words, the speakers who are called so.
  public func joinCandidates(for speakers: [SpeakerID], matching text: String, limit: Int) throws -> [JoinCandidate] {
    try reading { db in
      let own = Set(try Joins.groups(of: speakers.map(\.rawValue), db))
      let keys = try own.sorted().compactMap {
        try String.fetchOne(db.cachedStatement(sql: "SELECT key FROM people WHERE id = ?"), arguments: [$0])
      }
      func likeness(_ key: String) -> NameLikeness? { keys.compactMap { NameLikeness.between(key, $0) }.max() }
      if !text.isEmpty {
        let found = try SpeakerSearch.finding(text, wholeWords: false, db).rows(db, .first, limit: limit + own.count)
        return try found.filter { !own.contains($0[0]) }.prefix(limit).map {
          JoinCandidate(row: try SpeakerRow($0, db), likeness: likeness($0[1])?.words)
        }
      }
      var found: [(row: Row, likeness: NameLikeness)] = []
      for last in Set(keys.compactMap(NameLikeness.lastName)).sorted() {
        let statement = try db.cachedStatement(
          sql: """
            \(SpeakerRow.select) FROM name_words w CROSS JOIN people p ON p.id = w.person
            WHERE w.word = ? AND p.head IS NULL AND p.speaks > 0 LIMIT 1000
            """)
        for row in try Row.fetchAll(statement, arguments: [last]) where !own.contains(row[0]) {
          if let likeness = likeness(row[1]) { found.append((row, likeness)) }
        }
      }
      found.sort { ($1.likeness, $1.row[3] as Int, $0.row[2] as String) < ($0.likeness, $0.row[3], $1.row[2]) }
      var known = Set<Int64>()
      return try found.filter { known.insert($0.row[0]).inserted }.prefix(limit).map {
        JoinCandidate(row: try SpeakerRow($0.row, db), likeness: $0.likeness.words)
      }
    }
  }
}

extension NameLikeness {
  /// Why it was found, for the user.
  var words: String {
    switch self {
    case .bareLastName: "last name alone"
    case .firstName: "same last name, like first name"
    case .lastName: "same last name"
    }
  }
}

/// Weighs whether a bare last name is one person's all through the library.
///
/// Two kinds of evidence. Titles: a document that writes `President Biden` means the one whom other documents write `President
/// Joe Biden`, as long as nobody else of that last name bears the title; so the titles before the bare name have to be one
/// person's in nearly all documents that have one. Counts: of all documents and quotations under the last name one person
/// has nearly all. Families of presidents fail by counts (`Jill Biden` is quoted too) and pass by titles; `Johnson`, who is
/// a prime minister here and a speaker there, passes by none. Wrong joins are worse than missing ones: the user joins those by hand.
struct Proposing {
  /// Documents that name the bare last name; fewer prove nothing.
  static let fewest = 3
  /// People of one last name that are looked at; where there are more, no one is clearly meant.
  private static let namesakes = 300
  private static let share = 0.95
  /// Documents with a title that is somebody else's.
  private static let leastAgainst = 0.02

  private struct Namesake {
    var id: Int64
    var key: String
    var name: String
    var quotes: Int
    var mentioned: Int
    /// Documents that write the whole name with a title, by title.
    var titles: [String: Int] = [:]
  }

  let proposal: JoinProposal

  init?(_ id: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT key, name, quotes, mentioned FROM people WHERE id = ? AND head IS NULL AND apart = 0")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let key = PersonKey.name(of: row[0])
    let documents: Int = row[3]
    guard documents >= Self.fewest, !key.contains(" "), let all = try Self.namesakes(of: key, db), !all.isEmpty else {
      return nil
    }
    let best = all[0]
    let side = all.filter { $0.id == best.id || NameLikeness.between($0.key, best.key) == .firstName }
    let rivals = all.filter { one in !side.contains { $0.id == one.id } }
    guard let head = side.max(by: { ($0.mentioned, $0.quotes) < ($1.mentioned, $1.quotes) }) else { return nil }
    guard try Self.overlap(id, side.map(\.id), db) else { return nil }

    // Titles before the bare name, by whose they are elsewhere.
    let titles = try Self.titles(before: key, of: id, db)
    var agreeing = 0
    var against = 0
    var common: (title: String, n: Int, theirs: Int) = ("", 0, 0)
    for (title, n) in titles where title != Self.anyMan {
      let own = side.reduce(0) { $0 + ($1.titles[title] ?? 0) }
      let others = rivals.reduce(0) { $0 + ($1.titles[title] ?? 0) }
      if own >= 3, Double(own) >= Self.share * Double(own + others) {
        agreeing += n
        if n > common.n { common = (title, n, own) }
      } else if others >= 2 || (own == 0 && Self.honours.contains(title)) {
        against += n
      }
    }
    let sideDocuments = side.reduce(0) { $0 + $1.mentioned }
    let allDocuments = all.reduce(0) { $0 + $1.mentioned }
    let sideQuotes = side.reduce(0) { $0 + $1.quotes }
    let allQuotes = all.reduce(0) { $0 + $1.quotes }
    guard Double(against) <= Self.leastAgainst * Double(agreeing + against) || against == 0 else { return nil }
    let why: String
    if common.n >= 3, Double(agreeing) >= 0.6 * Double(documents) {
      why =
        "title \(try Self.printed(common.title, of: id, db)) in \(min(common.n, documents)) of \(documents) documents; \(common.theirs) with the whole name have it too, "
        + "nobody else of that last name"
    } else if sideDocuments >= 5, Double(sideDocuments) >= Self.share * Double(allDocuments),
      Double(sideQuotes) >= Self.share * Double(allQuotes), Double(agreeing) >= 0.3 * Double(documents)
    {
      why = "same last name, \(sideQuotes) of \(allQuotes) quotations and \(sideDocuments) of \(allDocuments) documents"
    } else {
      return nil
    }
    proposal = JoinProposal(
      speaker: SpeakerID(rawValue: id), name: row[1], quotes: row[2], head: SpeakerID(rawValue: head.id),
      headName: head.name, headKey: head.key, why: why)
  }

  /// Any man is called so.
  private static let anyMan = "mr"

  /// Forms of address that tell people of one last name apart.
  private static let honours: Set<String> = ["mrs", "ms", "mis", "ladi", "first ladi", "quin", "princes"]

  /// Everybody with a whole name that ends so, the one in most documents first; those joined count for the one that they are
  /// shown as. Nil when there are too many.
  private static func namesakes(of key: String, _ db: Database) throws -> [Namesake]? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT p.id, p.key, p.name, p.quotes, p.mentioned, p.head FROM name_words w CROSS JOIN people p ON p.id = w.person
        WHERE w.word = ?1 AND p.mentioned > 0 AND p.key LIKE '% ' || ?1 LIMIT \(namesakes + 1)
        """)
    let rows = try Row.fetchAll(statement, arguments: [key])
    guard rows.count <= namesakes else { return nil }
    var found: [Int64: Namesake] = [:]
    for row in rows {
      let id: Int64 = row[5] ?? row[0]
      var one = Namesake(id: id, key: row[1], name: row[2], quotes: row[3], mentioned: row[4])
      if row[5] != nil,
        let head = try Row.fetchOne(db, sql: "SELECT key, name FROM people WHERE id = ?", arguments: [id])
      {
        (one.key, one.name) = (head[0], head[1])
      }
      one.titles = try titles(before: row[1], of: row[0], db)
      if let known = found[id] {
        one.quotes += known.quotes
        one.mentioned += known.mentioned
        one.titles.merge(known.titles) { $0 + $1 }
      }
      found[id] = one
    }
    return found.values.sorted { ($1.mentioned, $0.id) < ($0.mentioned, $1.id) }
  }

  /// What stands before a name in its forms, folded, with the number of documents.
  private static func titles(before key: String, of id: Int64, _ db: Database) throws -> [String: Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT form, n FROM names WHERE person = ? AND use < 2 AND n > 1 AND instr(form, ' ') > 0")
    var titles: [String: Int] = [:]
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      let form = NameFold.fold(row[0])
      guard form.hasSuffix(" " + key) else { continue }
      titles[String(form.dropLast(key.count + 1)), default: 0] += row[1] as Int
    }
    return titles
  }

  /// A folded title as documents print it.
  private static func printed(_ title: String, of id: Int64, _ db: Database) throws -> String {
    let statement = try db.cachedStatement(
      sql: "SELECT form FROM names WHERE person = ? AND use < 2 AND instr(form, ' ') > 0 ORDER BY n DESC LIMIT 20")
    for form in try String.fetchAll(statement, arguments: [id]) {
      let words = form.split(separator: " ").dropLast().joined(separator: " ")
      if NameFold.fold(words) == title { return words }
    }
    return title
  }

  /// Whether the dates in which the bare name is said and those of the whole names overlap; undated ones say nothing against it.
  private static func overlap(_ id: Int64, _ others: [Int64], _ db: Database) throws -> Bool {
    func end(_ id: Int64, _ order: String) throws -> Int64? {
      let statement = try db.cachedStatement(
        sql: "SELECT article FROM person_articles WHERE person = ? AND article >= ? ORDER BY article \(order) LIMIT 1")
      return try Int64.fetchOne(statement, arguments: [id, Int64(1) << Order.runningBits])
    }
    guard let first = try end(id, "ASC"), let last = try end(id, "DESC") else { return true }
    let firsts = try others.compactMap { try end($0, "ASC") }
    let lasts = try others.compactMap { try end($0, "DESC") }
    guard let start = firsts.min(), let stop = lasts.max() else { return true }
    return start <= last && first <= stop
  }
}
