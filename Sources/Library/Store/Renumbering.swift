import GRDB

/// The step that gives articles and quotations the numbers of `Order`: before, a quotation's was its article's shifted by 8 bits,
/// too far from the next for FTS5. The order of all lists stays as it is, so every table is copied along its old order.
///
/// On the way the words of quotations go, which stand in the texts of their articles, and their marks, which follow from the
/// other columns; and the indices are made for the tokenizer of our own. They are empty afterwards, see `Reindexing`.
struct Renumbering {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func run() throws {
    // First what is large: the copies take its pages.
    try db.execute(sql: "DROP TABLE article_words; DROP TABLE quote_words")
    try db.execute(sql: Self.numbers)
    try db.execute(sql: Self.notes)
    try db.execute(sql: Self.quotes)
    try db.execute(sql: Self.articles)
    try db.execute(sql: Self.texts)
    for (table, columns) in [
      ("speaker_articles", ["speaker", "article", "quotes", "turns"]), ("person_articles", ["person", "article"]),
      ("place_articles", ["place", "article"]), ("tagged", ["tag", "article"]),
    ] {
      try db.execute(sql: Self.copy(table, columns))
    }
    try db.execute(sql: "CREATE INDEX tagged_by_article ON tagged (article); DROP TABLE renumbered")
    try db.execute(sql: "CREATE TABLE words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
    try db.execute(sql: Self.indices)
  }

  /// Each article takes as many running numbers as it has quotations, in the order in which they came.
  private static let numbers = """
    CREATE TEMP TABLE renumbered (old INTEGER PRIMARY KEY, new INTEGER NOT NULL, spoken INTEGER NOT NULL);
    INSERT INTO renumbered
      SELECT id, (id & ~134217727) | (134217727 - coalesce(
        sum(max(1, spoken)) OVER (ORDER BY running ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)), spoken
      FROM (
        SELECT a.id, 134217727 - (a.id & 134217727) AS running,
          (SELECT count(*) FROM quotes q WHERE q.article = a.id) AS spoken
        FROM articles a);
    UPDATE counts SET n = (SELECT coalesce(sum(max(1, spoken)), 0) FROM renumbered) WHERE name = 'running';
    """

  private static let notes = """
    UPDATE notes SET quote = r.new - ((notes.article << 8) + 255 - notes.quote), article = r.new
      FROM renumbered r WHERE r.old = notes.article;
    """

  private static let quotes = """
    CREATE TABLE quotes_anew (
      id INTEGER PRIMARY KEY, article INTEGER NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, said INTEGER NOT NULL,
      speaker INTEGER, name TEXT, cue TEXT, confidence REAL NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
      noted INTEGER NOT NULL DEFAULT 0) STRICT;
    INSERT INTO quotes_anew
      SELECT r.new - number, r.new, number, kind, said, speaker, name, cue, confidence, start, end, noted
      FROM quotes q CROSS JOIN renumbered r ON r.old = q.article ORDER BY q.id;
    DROP TABLE quotes;
    ALTER TABLE quotes_anew RENAME TO quotes;
    CREATE INDEX quotes_said ON quotes (id) WHERE said = 1;
    CREATE INDEX quotes_by_speaker ON quotes (speaker, id) WHERE said = 1 AND speaker IS NOT NULL;
    CREATE INDEX quotes_noted ON quotes (id) WHERE noted = 1;
    """

  /// `spoken` is how many rows of `quotes` an article has: their numbers are the article's and those below it. `filed` is 1
  /// where `published` is what the name of its file says.
  private static let articles = """
    CREATE TABLE articles_anew (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, file INTEGER, path TEXT, hash INTEGER NOT NULL,
      reading INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, made INTEGER NOT NULL, source INTEGER,
      published TEXT, quotes INTEGER NOT NULL, read INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0,
      done INTEGER NOT NULL DEFAULT 0, tagged INTEGER NOT NULL DEFAULT 0, noted INTEGER NOT NULL DEFAULT 0,
      spoken INTEGER NOT NULL DEFAULT 0, filed INTEGER NOT NULL DEFAULT 0) STRICT;
    INSERT INTO articles_anew
      SELECT r.new, key, file, path, hash, reading, kind, title, made, source, published, quotes, read, starred, done, tagged,
        noted, r.spoken, 0
      FROM articles a CROSS JOIN renumbered r ON r.old = a.id ORDER BY a.id;
    DROP TABLE articles;
    ALTER TABLE articles_anew RENAME TO articles;
    CREATE INDEX articles_unread ON articles (id) WHERE read = 0;
    CREATE INDEX articles_read ON articles (id) WHERE read = 1;
    CREATE INDEX articles_starred ON articles (id) WHERE starred = 1;
    CREATE INDEX articles_by_file ON articles (file) WHERE file IS NOT NULL;
    CREATE INDEX articles_done ON articles (id) WHERE done = 1;
    CREATE INDEX articles_open ON articles (id) WHERE done = 0;
    CREATE INDEX articles_tagged ON articles (id) WHERE tagged = 1;
    CREATE INDEX articles_noted ON articles (id) WHERE noted = 1;
    CREATE INDEX articles_by_quotes ON articles (quotes);
    CREATE INDEX articles_by_source ON articles (source);
    """

  private static let texts = """
    CREATE TABLE texts_anew (
      id INTEGER PRIMARY KEY, text BLOB NOT NULL, reading BLOB NOT NULL, entries BLOB NOT NULL, speakers TEXT NOT NULL,
      marks TEXT NOT NULL) STRICT;
    INSERT INTO texts_anew SELECT r.new, text, reading, entries, speakers, marks
      FROM texts t CROSS JOIN renumbered r ON r.old = t.id ORDER BY t.id;
    DROP TABLE texts;
    ALTER TABLE texts_anew RENAME TO texts;
    """

  /// A table of pairs, ordered by its first two columns, of which `article` is the second.
  private static func copy(_ table: String, _ columns: [String]) -> String {
    let defined = columns.map { "\($0) INTEGER NOT NULL" }.joined(separator: ", ")
    let values = columns.map { $0 == "article" ? "r.new" : "t.\($0)" }.joined(separator: ", ")
    return """
      CREATE TABLE \(table)_anew (\(defined), PRIMARY KEY (\(columns[0]), article)) STRICT, WITHOUT ROWID;
      INSERT INTO \(table)_anew SELECT \(values) FROM \(table) t CROSS JOIN renumbered r ON r.old = t.article
        ORDER BY t.\(columns[0]), t.article;
      DROP TABLE \(table);
      ALTER TABLE \(table)_anew RENAME TO \(table);
      """
  }

  /// As `Schema` made them, but for how words begin; they count no words, which only a rank would ask for. The table `words`
  /// beside them has the words of four letters and more in either index, by which beginnings are put together.
  static let indices = """
    CREATE VIRTUAL TABLE article_words USING fts5(
      title, text, quotes, speakers, marks, content='', columnsize=0,
      tokenize='\(WordTokenizer.named(longest: WordTokenizer.longestInArticles))');
    CREATE VIRTUAL TABLE quote_words USING fts5(
      text, speaker, cue, marks, content='', columnsize=0,
      tokenize='\(WordTokenizer.named(longest: WordTokenizer.longestInQuotes))');
    """
}
