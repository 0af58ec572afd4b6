import Foundation
import GRDB

/// The columns that rows of lists are made of. `a` is the article, `q` the quotation, `p` the person.
extension ArticleRow {
  static let select = """
    SELECT a.id, a.key, a.path, a.title, a.made, (SELECT name FROM sources WHERE id = a.source), a.published, a.quotes,
      a.read, a.starred, a.done, a.noted, CASE a.noted WHEN 1 THEN (
        SELECT text FROM notes WHERE article = a.id AND start IS NULL) END, CASE a.tagged WHEN 1 THEN (
        SELECT group_concat(name, ' ') FROM (
          SELECT name FROM tagged JOIN tags ON tags.id = tagged.tag WHERE tagged.article = a.id ORDER BY name)) END, a.filed
    """

  init(row: Row) {
    self.init(
      id: ArticleID(rawValue: row[0]), key: row[1], path: row[2], title: row[3], titleIsMade: row[4], source: row[5],
      published: row[6], quotes: row[7], isRead: row[8], isStarred: row[9])
    isDone = row[10]
    hasNote = row[11]
    note = row[12]
    isFiled = row[14]
    tags = (row[13] as String?)?.split(separator: " ").map(String.init) ?? []
  }
}

extension QuoteRow {
  static let select = """
    SELECT q.id, q.article, q.number, q.kind, (SELECT coalesce(head, id) FROM people WHERE id = q.speaker),
      (SELECT h.name FROM people p JOIN people h ON h.id = coalesce(p.head, p.id) WHERE p.id = q.speaker), q.cue,
      q.confidence, q.start, q.end, a.title, (SELECT name FROM sources WHERE id = a.source), a.published,
      CASE q.noted WHEN 1 THEN (SELECT text FROM notes WHERE quote = q.id) END
    """

  init(row: Row) {
    let start: Int = row[8]
    let end: Int = row[9]
    self.init(
      id: QuoteID(article: ArticleID(rawValue: row[1]), number: row[2]), kind: row[3],
      speaker: (row[4] as Int64?).map(SpeakerID.init(rawValue:)), speakerName: row[5], cue: row[6], text: "",
      confidence: row[7], range: start..<max(start, end), title: row[10], source: row[11], published: row[12])
    note = row[13]
  }

  /// Rows with their words, which are read from the texts of their articles, each text once.
  static func all(_ rows: [Row], _ db: Database) throws -> [QuoteRow] {
    var texts = ArticleText()
    return try rows.map { row in
      var row = QuoteRow(row: row)
      row.text = try texts.shown(row.range, kind: row.kind, of: row.id.article.rawValue, db)
      return row
    }
  }
}

/// `p` is one that is nobody's joined name: see `Joins`.
extension SpeakerRow {
  static let select = "SELECT p.id, p.key, p.name, p.quotes + p.more_quotes, p.speaks, p.turns + p.more_turns"
}

/// The text of the article that was asked for last: rows of one article stand together.
struct ArticleText {
  private var article: Int64?
  private var text = Data()

  /// The words of a row of quotations, of a long turn its beginning.
  mutating func shown(_ range: Range<Int>, kind: String, of article: Int64, _ db: Database) throws -> String {
    if self.article != article {
      let statement = try db.cachedStatement(sql: "SELECT text FROM texts WHERE id = ?")
      text = try Data.fetchOne(statement, arguments: [article]) ?? Data()
      self.article = article
    }
    guard range.lowerBound >= 0, range.upperBound <= text.count else { throw Unpacker.Broken() }
    return Spoken.shown(range, kind: kind, in: text)
  }
}
