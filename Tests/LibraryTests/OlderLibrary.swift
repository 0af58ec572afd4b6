import GRDB

@testable import Library

/// Writes what is in a library into a new file with the schema of version 0.2 (up to the step `3-joins`): numbers by 8 bits,
/// words and marks in `quotes`. The full-text indices stay empty: the next step makes them anew.
func writeOlder(_ library: Library, to path: String) throws {
  let old = try DatabaseQueue(path: path)
  try Schema.migrator.migrate(old, upTo: "3-joins")
  let newest = library.pool.path
  try library.close()
  try old.writeWithoutTransaction { db in
    try db.execute(sql: "ATTACH ? AS new", arguments: [newest])
    try db.inTransaction {
      try db.execute(sql: "CREATE TEMP TABLE numbers (new INTEGER PRIMARY KEY, old INTEGER)")
      var running: Int64 = 0
      let articles = try Row.fetchAll(
        db, sql: "SELECT id, spoken FROM new.articles ORDER BY \(Order.lastRunning) - (id & \(Order.lastRunning))")
      for row in articles {
        let id: Int64 = row[0]
        try db.execute(
          sql: "INSERT INTO numbers VALUES (?, ?)",
          arguments: [id, Order.article(minute: Order.minute(ofArticle: id), running: running)])
        running += Int64(max(1, ((row[1] as Int) + 255) >> 8))
      }
      try db.execute(sql: copies)
      try db.execute(sql: "UPDATE counts SET n = ? WHERE name = 'running'", arguments: [running])
      return .commit
    }
  }
  try old.close()
}

private let copies = """
  DELETE FROM counts;
  INSERT INTO counts SELECT * FROM new.counts;
  INSERT INTO files SELECT * FROM new.files;
  INSERT INTO folders SELECT * FROM new.folders;
  INSERT INTO sources SELECT * FROM new.sources;
  INSERT INTO articles SELECT o.old, key, file, path, hash, reading, kind, title, made, source, published, quotes, read, starred,
    done, tagged, noted FROM new.articles a JOIN numbers o ON o.new = a.id;
  INSERT INTO texts SELECT o.old, text, reading, entries, speakers, marks FROM new.texts t JOIN numbers o ON o.new = t.id;
  INSERT INTO quotes (id, article, number, kind, said, speaker, name, cue, text, confidence, start, end, marks, noted)
    SELECT (o.old << 8) + 255 - number, o.old, number, kind, said, speaker, name, cue, 'words', confidence, start, end, 'marks',
      noted FROM new.quotes q JOIN numbers o ON o.new = q.article;
  INSERT INTO people (id, key, name, quotes, turns, documents, mentioned, described, head, why, apart, more_quotes, more_turns,
    more_documents, more_mentioned)
    SELECT id, key, name, quotes, turns, documents, mentioned, described, head, why, apart, more_quotes, more_turns,
      more_documents, more_mentioned FROM new.people;
  INSERT INTO names SELECT * FROM new.names;
  INSERT INTO name_words SELECT * FROM new.name_words;
  INSERT INTO speaker_articles SELECT speaker, o.old, quotes, turns FROM new.speaker_articles s JOIN numbers o ON o.new = s.article;
  INSERT INTO places SELECT * FROM new.places;
  INSERT INTO person_articles SELECT person, o.old FROM new.person_articles s JOIN numbers o ON o.new = s.article;
  INSERT INTO place_articles SELECT place, o.old FROM new.place_articles s JOIN numbers o ON o.new = s.article;
  INSERT INTO tags SELECT * FROM new.tags;
  INSERT INTO tagged SELECT tag, o.old FROM new.tagged s JOIN numbers o ON o.new = s.article;
  INSERT INTO notes SELECT n.id, o.old, (o.old << 8) + 255 - (n.article - n.quote), start, words, n.text
    FROM new.notes n JOIN numbers o ON o.new = n.article;
  INSERT INTO note_words (rowid, text) SELECT id, text FROM notes;
  INSERT INTO saved_filters SELECT * FROM new.saved_filters;
  """

/// Everything a library shows for some filters, a line a row, numbers left out.
func shown(_ library: Library, _ filters: [String]) throws -> [String] {
  var lines: [String] = []
  for text in filters {
    for speech: Speech in [.quotes, [.quotes, .turns, .indirect]] {
      let filter = Filter(text: text, speech: speech)
      lines.append("# \(text) \(speech.rawValue): \(try library.count(filter)) \(try library.speechCounts(filter))")
      for row in try library.articles(filter, .first, limit: 1000) where speech == .quotes {
        lines.append(
          "\(row.key) \(row.title) \(row.published ?? "") \(row.quotes) \(row.isRead) \(row.isStarred) \(row.isDone) \(row.tags) \(row.note ?? "")"
        )
      }
      for row in try library.quotes(filter, .first, limit: 1000) {
        lines.append(
          "\(row.id.number) \(row.kind) \(row.speakerName ?? "") \(row.cue ?? "") \(row.text) \(row.note ?? "")")
      }
    }
  }
  for row in try library.speakers(matching: "", .first, limit: 1000) {
    lines.append("\(row.key) \(row.quotes) \(row.turns) \(row.documents) \(row.joined.map(\.key)) \(row.first ?? "")")
  }
  lines.append("\(try library.tags()) \(try library.savedFilters().map(\.name))")
  return lines
}
