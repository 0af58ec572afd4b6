import BriefingCore
import GRDB

/// Speakers by words of their names.
///
/// A rare word is looked up and its speakers are put in order; for one that fits very many, the list of all speakers is
/// walked in its order and looked at, which soon finds a screenful. So a key costs the same at any number of speakers.
struct SpeakerSearch {
  private static let few = 1000

  private let words: [String]
  private let wholeWords: Bool
  /// Only those whom no document names as a person, and that are names.
  var isOrganisation = false

  init(_ text: String, wholeWords: Bool) {
    words = NameWords.words(of: text)
    self.wholeWords = wholeWords
  }

  /// By the words as typed; when nobody is called so, by their folded spelling, which the names' own folded forms meet.
  static func finding(_ text: String, wholeWords: Bool, _ db: Database) throws -> SpeakerSearch {
    let typed = SpeakerSearch(text, wholeWords: wholeWords)
    if try typed.isEmpty || !typed.rows(db, .first, limit: 1).isEmpty { return typed }
    // Folding makes words shorter; what is left of a few letters would fit too many.
    let folded = NameFold.fold(text)
    return folded.utf8.count < 3 ? typed : SpeakerSearch(folded, wholeWords: wholeWords)
  }

  var isEmpty: Bool { words.isEmpty }

  private var kind: String { isOrganisation ? " AND p.mentioned = 0 AND p.described * 2 <= p.documents" : "" }

  private static let listed = "people p INDEXED BY people_listed"
  private static let order = (down: "p.rank DESC, p.name, p.id", up: "p.rank, p.name DESC, p.id DESC")

  func rows(_ db: Database, _ place: Place<Int64>, limit: Int) throws -> [Row] {
    guard let place = try standing(db, place) else { return [] }
    let narrowed = try narrowed(db)
    var rows: [Row] = []
    for bound in place.bounds where rows.count < limit {
      let statement = try db.cachedStatement(
        sql: """
          \(SpeakerRow.select) FROM \(narrowed.from)
          WHERE p.head IS NULL AND p.speaks > 0 AND \(narrowed.sql) AND \(bound.sql)\(kind)
          ORDER BY \(place.isUpward ? Self.order.up : Self.order.down) LIMIT ?
          """)
      let arguments = narrowed.arguments + bound.arguments + [(limit - rows.count).databaseValue]
      rows += try Row.fetchAll(statement, arguments: StatementArguments(arguments))
    }
    return place.isUpward ? rows.reversed() : rows
  }

  func count(_ db: Database) throws -> Int {
    let narrowed = try narrowed(db)
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM \(narrowed.from) WHERE p.head IS NULL AND p.speaks > 0 AND \(narrowed.sql)")
    return try Int.fetchOne(statement, arguments: StatementArguments(narrowed.arguments)) ?? 0
  }

  /// The first speakers that fit.
  func ids(_ db: Database, limit: Int) throws -> [Int64] {
    isEmpty ? [] : try rows(db, .first, limit: limit).map { $0[0] }
  }

  // MARK: narrowing

  private struct Narrowed {
    var from: String
    var sql: String
    var arguments: [DatabaseValue]
  }

  private func narrowed(_ db: Database) throws -> Narrowed {
    guard !words.isEmpty else { return Narrowed(from: Self.listed, sql: "1", arguments: []) }
    let spans = words.map(span)
    let sizes = try spans.map { span in
      let statement = try db.cachedStatement(
        sql: "SELECT count(*) FROM (SELECT 1 FROM name_words WHERE word >= ? AND word < ? LIMIT \(Self.few))")
      return try Int.fetchOne(statement, arguments: StatementArguments(span)) ?? 0
    }
    let rarest = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
    if sizes[rarest] >= Self.few {
      let probes = Array(repeating: Self.probe, count: words.count).joined(separator: " AND ")
      return Narrowed(from: Self.listed, sql: probes, arguments: spans.flatMap { $0 })
    }
    let found = "p.id IN (SELECT person FROM name_words WHERE word >= ? AND word < ?)"
    let others = spans.indices.filter { $0 != rarest }
    return Narrowed(
      from: "people p NOT INDEXED", sql: ([found] + others.map { _ in Self.probe }).joined(separator: " AND "),
      arguments: spans[rarest] + others.flatMap { spans[$0] })
  }

  private static let probe = """
    EXISTS (SELECT 1 FROM name_words INDEXED BY name_words_by_person WHERE person = p.id AND word >= ? AND word < ?)
    """

  /// From the word to behind all that begin with it.
  private func span(_ word: String) -> [DatabaseValue] {
    [word.databaseValue, (wholeWords ? word + "\u{1}" : word + "\u{10FFFF}").databaseValue]
  }

  // MARK: places

  /// Where a window begins, as conditions on the order of the list: first the speakers of the same standing, then the rest.
  private struct Standing {
    var isUpward: Bool
    var bounds: [Plan.Clause]
  }

  private func standing(_ db: Database, _ place: Place<Int64>) throws -> Standing? {
    let id: Int64
    var sign = ">"
    var isUpward = false
    switch place {
    case .first: return Standing(isUpward: false, bounds: [.init(sql: "1")])
    case .last: return Standing(isUpward: true, bounds: [.init(sql: "1")])
    case .after(let given): id = given
    case .from(let given): (id, sign) = (given, ">=")
    case .before(let given): (id, sign, isUpward) = (given, "<", true)
    }
    let statement = try db.cachedStatement(sql: "SELECT rank, name FROM people WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      return isUpward ? nil : Standing(isUpward: false, bounds: [.init(sql: "1")])
    }
    let standing: Int = row[0]
    let name: String = row[1]
    return Standing(
      isUpward: isUpward,
      bounds: [
        .init(
          sql: "p.rank = ? AND (p.name, p.id) \(sign) (?, ?)",
          arguments: [standing.databaseValue, name.databaseValue, id.databaseValue]),
        .init(sql: "p.rank \(isUpward ? ">" : "<") ?", arguments: [standing.databaseValue]),
      ])
  }
}
