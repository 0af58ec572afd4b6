import GRDB
import Testing

@testable import Library

/// Counts everything that the library keeps counts of again, from the documents themselves.
func recount(_ library: Library, sourceLocation: SourceLocation = #_sourceLocation) throws {
  try library.pool.read { db in
    func values(_ sql: String) throws -> [[DatabaseValue]] {
      try Row.fetchAll(db, sql: sql).map { Array($0.databaseValues) }
    }
    func same(_ name: String, _ kept: String, _ counted: String) throws {
      let (a, b) = (try values(kept), try values(counted))
      #expect(a == b, "\(name)", sourceLocation: sourceLocation)
    }
    for (name, counted) in [
      ("articles", "SELECT count(*) FROM articles"), ("unread", "SELECT count(*) FROM articles WHERE read = 0"),
      ("starred", "SELECT count(*) FROM articles WHERE starred = 1"),
      ("quotes", "SELECT count(*) FROM quotes WHERE said = 1"),
      ("done", "SELECT count(*) FROM articles WHERE done = 1"),
      ("tagged", "SELECT count(DISTINCT article) FROM tagged"), ("noted", "SELECT count(DISTINCT article) FROM notes"),
      ("turns", "SELECT count(*) FROM quotes WHERE kind = 'turn' AND said = 2"),
      ("indirect", "SELECT count(*) FROM quotes WHERE kind = 'indirect' AND said = 3"),
    ] {
      try same(name, "SELECT n FROM counts WHERE name = '\(name)'", counted)
    }
    try same(
      "quotations by speaker", "SELECT id, quotes FROM people WHERE quotes <> 0 ORDER BY id",
      "SELECT speaker, count(*) FROM quotes WHERE said = 1 AND speaker IS NOT NULL GROUP BY speaker ORDER BY speaker")
    try same(
      "documents by speaker", "SELECT id, documents FROM people WHERE documents <> 0 ORDER BY id",
      "SELECT speaker, count(*) FROM speaker_articles GROUP BY speaker ORDER BY speaker")
    try same(
      "documents that name somebody", "SELECT id, mentioned FROM people WHERE mentioned <> 0 ORDER BY id",
      "SELECT person, count(*) FROM person_articles GROUP BY person ORDER BY person")
    try same(
      "articles by tag", "SELECT id, articles FROM tags ORDER BY id",
      "SELECT tag, count(*) FROM tagged GROUP BY tag ORDER BY tag")
    for (flag, table) in [("tagged", "tagged"), ("noted", "notes")] {
      try same(
        "articles that are \(flag)", "SELECT id FROM articles WHERE \(flag) = 1 ORDER BY id",
        "SELECT DISTINCT article FROM \(table) ORDER BY article")
    }
    try same(
      "quotations with a note", "SELECT id FROM quotes WHERE noted = 1 ORDER BY id",
      "SELECT quote FROM notes WHERE quote IS NOT NULL ORDER BY quote")
    try same(
      "words of notes", "SELECT rowid, text FROM note_words ORDER BY rowid", "SELECT id, text FROM notes ORDER BY id")
    try same(
      "places", "SELECT id, documents FROM places ORDER BY id",
      "SELECT place, count(*) FROM place_articles GROUP BY place ORDER BY place")
    try same(
      "sources", "SELECT id, articles FROM sources ORDER BY id",
      "SELECT source, count(*) FROM articles WHERE source IS NOT NULL GROUP BY source ORDER BY source")
    try same(
      "people without a name", "SELECT 1 WHERE 0",
      """
      SELECT 1 FROM people p LEFT JOIN names n ON n.person = p.id WHERE n.n IS NULL
        AND p.head IS NULL AND p.apart = 0 AND NOT EXISTS (SELECT 1 FROM people m WHERE m.head = p.id)
      """)
    try same(
      "words of people who are gone", "SELECT 1 WHERE 0",
      "SELECT 1 FROM name_words w LEFT JOIN people p ON p.id = w.person WHERE p.id IS NULL")
    try same(
      "quotations that joined names add", "SELECT id, more_quotes FROM people WHERE more_quotes <> 0 ORDER BY id",
      "SELECT head, sum(quotes) FROM people WHERE head IS NOT NULL GROUP BY head HAVING sum(quotes) > 0 ORDER BY head")
    for (kept, table, person) in [
      ("more_documents", "speaker_articles", "speaker"), ("more_mentioned", "person_articles", "person"),
    ] {
      try same(
        "\(kept) of joined names", "SELECT id, \(kept) FROM people WHERE \(kept) <> 0 ORDER BY id",
        """
        SELECT m.head, count(DISTINCT s.article) AS n FROM people m JOIN \(table) s ON s.\(person) = m.id
        WHERE m.head IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM \(table) o WHERE o.\(person) = m.head AND o.article = s.article)
        GROUP BY m.head HAVING n > 0 ORDER BY m.head
        """)
    }
    try same(
      "turns that joined names add", "SELECT id, more_turns FROM people WHERE more_turns <> 0 ORDER BY id",
      "SELECT head, sum(turns) FROM people WHERE head IS NOT NULL GROUP BY head HAVING sum(turns) > 0 ORDER BY head")
    try same("texts", "SELECT id FROM texts ORDER BY id", "SELECT id FROM articles ORDER BY id")
    try same(
      "rows of the full-text index",
      "SELECT rowid FROM article_words WHERE article_words MATCH 'marks : \"\(Mark.all)\"' ORDER BY rowid",
      "SELECT id FROM articles ORDER BY id")
    try same(
      "rows of the index of quotations",
      "SELECT rowid FROM quote_words WHERE quote_words MATCH 'marks : \"\(Mark.all)\"' ORDER BY rowid",
      "SELECT id FROM quotes ORDER BY id")
    #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok", sourceLocation: sourceLocation)
  }
  // The index keeps no text, so only it can say whether all words left that should have.
  try library.pool.write { db in
    for table in ["article_words", "quote_words"] {
      try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')")
    }
  }
}
