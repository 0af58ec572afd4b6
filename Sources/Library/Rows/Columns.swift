import GRDB

/// The columns that rows of lists are made of. `a` is the article, `q` the quotation, `p` the person.
extension ArticleRow {
  static let select = """
    SELECT a.id, a.key, a.path, a.title, a.made, (SELECT name FROM sources WHERE id = a.source), a.published, a.quotes,
      a.read, a.starred, a.done, a.noted, CASE a.noted WHEN 1 THEN (
        SELECT text FROM notes WHERE article = a.id AND start IS NULL) END, CASE a.tagged WHEN 1 THEN (
        SELECT group_concat(name, ' ') FROM (
          SELECT name FROM tagged JOIN tags ON tags.id = tagged.tag WHERE tagged.article = a.id ORDER BY name)) END
    """

  init(row: Row) {
    self.init(
      id: ArticleID(rawValue: row[0]), key: row[1], path: row[2], title: row[3], titleIsMade: row[4], source: row[5],
      published: row[6], quotes: row[7], isRead: row[8], isStarred: row[9])
    isDone = row[10]
    hasNote = row[11]
    note = row[12]
    tags = (row[13] as String?)?.split(separator: " ").map(String.init) ?? []
  }
}

extension QuoteRow {
  static let select = """
    SELECT q.id, q.article, q.number, q.kind, (SELECT coalesce(head, id) FROM people WHERE id = q.speaker),
      (SELECT h.name FROM people p JOIN people h ON h.id = coalesce(p.head, p.id) WHERE p.id = q.speaker), q.cue, q.text,
      q.confidence, q.start, q.end, a.title, (SELECT name FROM sources WHERE id = a.source), a.published,
      CASE q.noted WHEN 1 THEN (SELECT text FROM notes WHERE quote = q.id) END
    """

  init(row: Row) {
    let start: Int = row[9]
    let end: Int = row[10]
    self.init(
      id: QuoteID(article: ArticleID(rawValue: row[1]), number: row[2]), kind: row[3],
      speaker: (row[4] as Int64?).map(SpeakerID.init(rawValue:)), speakerName: row[5], cue: row[6], text: row[7],
      confidence: row[8], range: start..<max(start, end), title: row[11], source: row[12], published: row[13])
    note = row[14]
  }
}

/// `p` is one that is nobody's joined name: see `Joins`.
extension SpeakerRow {
  static let select = "SELECT p.id, p.key, p.name, p.quotes + p.more_quotes, p.speaks, p.turns + p.more_turns"
}
