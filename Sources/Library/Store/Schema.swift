import BriefingCore
import GRDB

/// The tables of a library, and the steps that bring an older one here. A step that has been released is never changed.
enum Schema {
  /// `PRAGMA application_id`, "Brfs": tells a library from other people's databases.
  static let applicationID: Int32 = 0x4272_6673

  /// The step that takes long where there are many documents.
  static let indexedOnce = "4-indexed-once"

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: documents)
      try db.execute(sql: people)
      try db.execute(sql: links)
      try db.execute(sql: words)
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    migrator.registerMigration("2-own") { try $0.execute(sql: own) }
    migrator.registerMigration("2-speech") { db in
      // Documents read before have no turns and no reported speech; they are read again when they are imported again.
      try db.execute(sql: "INSERT INTO counts VALUES ('turns', 0), ('indirect', 0)")
    }
    migrator.registerMigration("3-joins") { try $0.execute(sql: joins) }
    migrator.registerMigration(indexedOnce) { db in
      try Renumbering(db).run()
      try Reindexing(db).run()
    }
    migrator.registerMigration("5-refolded") { try refold($0) }
    migrator.registerMigration("6-unseen") { try Reindexing($0).anewIfUnseen() }
    migrator.registerMigration("7-names") { db in
      try db.execute(sql: names)
      try refoldJoined(db)
    }
    migrator.registerMigration("8-stories") { try $0.execute(sql: stories) }
    return migrator
  }

  /// Joined names get the keys that `NameFold` makes of them now: documents that are read again find them so, and stay joined.
  /// Keys of more words are of labels whose titles are no part of the key; a key that is taken stays with who has it.
  static func refold(_ db: Database) throws {
    let joined = try Row.fetchAll(
      db,
      sql: """
        SELECT id, key, name FROM people
        WHERE head IS NOT NULL OR apart <> 0 OR id IN (SELECT head FROM people WHERE head IS NOT NULL)
        """)
    for row in joined {
      let (key, now): (String, String) = (row[1], NameFold.fold(row[2]))
      let words = { (key: String) in key.utf8.count { $0 == 0x20 } }
      guard now != key, !now.isEmpty, words(key) > 0, words(now) > 0, words(now) <= words(key) else { continue }
      try db.execute(
        sql: "UPDATE OR IGNORE people SET key = ? WHERE id = ?", arguments: [now, row[0] as Int64])
    }
  }

  /// Keys of joined names have all their words now, as they are written: `David H. Keller` was `david keller`, `Bob Keller` was
  /// `robert keller`.
  static func refoldJoined(_ db: Database) throws {
    let joined = try Row.fetchAll(
      db,
      sql: """
        SELECT id, key, name FROM people WHERE head IS NOT NULL OR apart <> 0 OR id IN (SELECT head FROM people)
        """)
    for row in joined {
      let old = (row[1] as String).split(separator: " ")
      let now = NameFold.fold(row[2])
      let words = now.split(separator: " ")
      // A title before the name is no part of the key.
      guard old.count > 1, words.count >= old.count, words.last?.first == old.last?.first,
        NameLikeness.areForms(words[0], old[0])
      else { continue }
      try db.execute(sql: "UPDATE OR IGNORE people SET key = ? WHERE id = ?", arguments: [now, row[0] as Int64])
    }
  }

  /// `quotes.said` is 1 for direct and mixed quotations, 2 for turns, 3 for reported speech, else 0 (see `Speech`).
  /// `articles` has what a row of the list shows, `texts` what is only wanted when an article is opened or removed.
  /// `Renumbering` has the tables as they are now.
  private static let documents = """
    CREATE TABLE counts (name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO counts VALUES ('articles', 0), ('unread', 0), ('starred', 0), ('quotes', 0), ('running', 0);
    CREATE TABLE files (
      id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL, hash INTEGER,
      reading INTEGER NOT NULL) STRICT;
    CREATE TABLE folders (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE) STRICT;
    CREATE INDEX files_by_hash ON files (hash) WHERE hash IS NOT NULL;
    CREATE TABLE sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, articles INTEGER NOT NULL) STRICT;
    CREATE TABLE articles (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, file INTEGER, path TEXT, hash INTEGER NOT NULL,
      reading INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, made INTEGER NOT NULL, source INTEGER,
      published TEXT, quotes INTEGER NOT NULL, read INTEGER NOT NULL DEFAULT 0,
      starred INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX articles_unread ON articles (id) WHERE read = 0;
    CREATE INDEX articles_read ON articles (id) WHERE read = 1;
    CREATE INDEX articles_starred ON articles (id) WHERE starred = 1;
    CREATE INDEX articles_by_file ON articles (file) WHERE file IS NOT NULL;
    CREATE TABLE texts (
      id INTEGER PRIMARY KEY, text BLOB NOT NULL, reading BLOB NOT NULL, entries BLOB NOT NULL, speakers TEXT NOT NULL,
      marks TEXT NOT NULL) STRICT;
    CREATE TABLE quotes (
      id INTEGER PRIMARY KEY, article INTEGER NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, said INTEGER NOT NULL,
      speaker INTEGER, name TEXT, cue TEXT, text TEXT NOT NULL, confidence REAL NOT NULL, start INTEGER NOT NULL,
      end INTEGER NOT NULL, marks TEXT NOT NULL) STRICT;
    CREATE INDEX quotes_by_article ON quotes (article, id);
    CREATE INDEX quotes_said ON quotes (id) WHERE said = 1;
    CREATE INDEX quotes_by_speaker ON quotes (speaker, id) WHERE said = 1 AND speaker IS NOT NULL;
    """

  /// `people` has everybody named or quoted, organisations and described sources too, with the counts kept; `names` the
  /// forms of their names and their roles, with the number of documents that use each.
  /// Described sources (`officials`, `the company`; `described` counts the documents that have them so) are not one speaker all
  /// through a library: they stand behind all names.
  private static let people = """
    CREATE TABLE people (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, quotes INTEGER NOT NULL,
      turns INTEGER NOT NULL, documents INTEGER NOT NULL, mentioned INTEGER NOT NULL, described INTEGER NOT NULL,
      standing INTEGER GENERATED ALWAYS AS (quotes - ((described * 2 > documents) << 40)) VIRTUAL) STRICT;
    CREATE INDEX people_standing ON people (standing DESC, name, id) WHERE documents > 0;
    CREATE TABLE names (
      person INTEGER NOT NULL, use INTEGER NOT NULL, form TEXT NOT NULL, n INTEGER NOT NULL,
      PRIMARY KEY (person, use, form)) STRICT, WITHOUT ROWID;
    CREATE TABLE name_words (
      word TEXT NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (word, person)) STRICT, WITHOUT ROWID;
    CREATE INDEX name_words_by_person ON name_words (person);
    CREATE TABLE speaker_articles (
      speaker INTEGER NOT NULL, article INTEGER NOT NULL, quotes INTEGER NOT NULL, turns INTEGER NOT NULL,
      PRIMARY KEY (speaker, article)) STRICT, WITHOUT ROWID;
    """

  /// What is the user's own beside read and starred: done, tags, notes, saved filters. A note belongs to an article or, with
  /// `start` and `words`, to a quotation of it: by those it is found again when the document is read anew, and `quote` is
  /// the quotation's number meanwhile, null when its words are gone. The index of notes has its rows' numbers.
  private static let own = """
    ALTER TABLE articles ADD COLUMN done INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE articles ADD COLUMN tagged INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE articles ADD COLUMN noted INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE quotes ADD COLUMN noted INTEGER NOT NULL DEFAULT 0;
    INSERT INTO counts VALUES ('done', 0), ('tagged', 0), ('noted', 0), ('own', 0);
    CREATE INDEX articles_done ON articles (id) WHERE done = 1;
    CREATE INDEX articles_open ON articles (id) WHERE done = 0;
    CREATE INDEX articles_tagged ON articles (id) WHERE tagged = 1;
    CREATE INDEX articles_noted ON articles (id) WHERE noted = 1;
    CREATE INDEX articles_by_quotes ON articles (quotes);
    CREATE INDEX articles_by_source ON articles (source);
    CREATE INDEX quotes_noted ON quotes (id) WHERE noted = 1;
    CREATE TABLE tags (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, articles INTEGER NOT NULL) STRICT;
    CREATE TABLE tagged (
      tag INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (tag, article)) STRICT, WITHOUT ROWID;
    CREATE INDEX tagged_by_article ON tagged (article);
    CREATE TABLE notes (
      id INTEGER PRIMARY KEY, article INTEGER NOT NULL, quote INTEGER, start INTEGER, words TEXT, text TEXT NOT NULL) STRICT;
    CREATE INDEX notes_by_article ON notes (article);
    CREATE INDEX notes_by_quote ON notes (quote) WHERE quote IS NOT NULL;
    CREATE VIRTUAL TABLE note_words USING fts5(text, tokenize='unicode61 remove_diacritics 2');
    CREATE TABLE saved_filters (name TEXT PRIMARY KEY COLLATE NOCASE, filter TEXT NOT NULL) STRICT, WITHOUT ROWID;
    """

  /// Names that the user joined. `head` is the person that one is shown as, never one that has a head; `why` is the reason in
  /// words; `apart` marks one that was taken out of a join. `more_*` is what those joined add to a head's own counts, so that
  /// the list of speakers is one index still: `rank` is its order, `speaks` the documents that somebody speaks in.
  private static let joins = """
    ALTER TABLE people ADD COLUMN head INTEGER;
    ALTER TABLE people ADD COLUMN why TEXT;
    ALTER TABLE people ADD COLUMN apart INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE people ADD COLUMN more_quotes INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE people ADD COLUMN more_turns INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE people ADD COLUMN more_documents INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE people ADD COLUMN more_mentioned INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE people ADD COLUMN speaks INTEGER GENERATED ALWAYS AS (documents + more_documents) VIRTUAL;
    ALTER TABLE people ADD COLUMN rank INTEGER GENERATED ALWAYS AS (
      quotes + more_quotes - ((described * 2 > documents) << 40)) VIRTUAL;
    DROP INDEX people_standing;
    CREATE INDEX people_listed ON people (rank DESC, name, id) WHERE speaks > 0 AND head IS NULL;
    CREATE INDEX people_joined ON people (head) WHERE head IS NOT NULL;
    """

  /// Names that the program joins itself (`auto`), see `NameJoining`: `weighed` is 0 for those whose names or roles have changed
  /// since they were compared; `name_blocks` has the sounds that a name is found by.
  private static let names = """
    ALTER TABLE people ADD COLUMN auto INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE people ADD COLUMN weighed INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX people_unweighed ON people (id) WHERE weighed = 0;
    CREATE TABLE name_blocks (
      block INTEGER NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (block, person)) STRICT, WITHOUT ROWID;
    CREATE INDEX name_blocks_by_person ON name_blocks (person);
    """

  /// What each document is about (`StoryTerms`, packed), the documents that have a term, newest last, and how many have it. Of a
  /// document's sketch the smallest numbers are terms too, below zero, which nobody counts.
  private static let stories = """
    CREATE TABLE stories (article INTEGER PRIMARY KEY, terms BLOB NOT NULL) STRICT;
    CREATE TABLE story_terms (
      term INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (term, article)) STRICT, WITHOUT ROWID;
    CREATE TABLE story_counts (term INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;
    """

  private static let links = """
    CREATE TABLE places (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, documents INTEGER NOT NULL) STRICT;
    CREATE TABLE person_articles (
      person INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (person, article)) STRICT, WITHOUT ROWID;
    CREATE TABLE place_articles (
      place INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (place, article)) STRICT, WITHOUT ROWID;
    """

  /// The full-text indices hold no copy of the text. Their row numbers are the numbers of articles and quotations. The column
  /// `marks` holds words that no document means anything by (see `Mark`) for speaker, source, kind and folder, so that a filter
  /// made of words and fields is one expression that the index walks by itself. Beginnings of one to four letters have an
  /// index of their own: without it a single typed letter reads every posting of every word that begins with it.
  private static let words = """
    CREATE VIRTUAL TABLE article_words USING fts5(
      title, text, quotes, speakers, marks, content='', prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE quote_words USING fts5(
      text, speaker, cue, marks, content='', prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2');
    """
}
