import BriefingCore
import GRDB

/// A note that waits for its document to be read anew.
struct KeptNote {
  var id: Int64
  /// Where its quotation's words began (UTF-8 offset), and those words; nil for a note on the article.
  var start: Int?
  var words: String?
  var text: String
}

extension Shelving {
  /// Takes what is the user's own off an article that goes.
  mutating func takeOwn(from article: Int64, _ kept: inout Kept) throws {
    if kept.isDone { count("done", -1) }
    let tags = try db.cachedStatement(sql: "SELECT tag FROM tagged WHERE article = ?")
    kept.tags = try Int64.fetchAll(tags, arguments: [article])
    if !kept.tags.isEmpty {
      try run(
        "UPDATE tags SET articles = articles - 1 WHERE id IN (SELECT tag FROM tagged WHERE article = ?)", [article])
      try run("DELETE FROM tagged WHERE article = ?", [article])
      count("tagged", -1)
    }
    let notes = try db.cachedStatement(sql: "SELECT id, start, words, text FROM notes WHERE article = ? ORDER BY id")
    kept.notes = try Row.fetchAll(notes, arguments: [article]).map {
      KeptNote(id: $0[0], start: $0[1], words: $0[2], text: $0[3])
    }
    guard !kept.notes.isEmpty else { return }
    try run("DELETE FROM note_words WHERE rowid IN (SELECT id FROM notes WHERE article = ?)", [article])
    try run("DELETE FROM notes WHERE article = ?", [article])
    count("noted", -1)
  }

  /// Puts it on the article that took the place. A note on a quotation goes to the one with the same words, the nearest if
  /// there are several; where the words are gone it stays with the article.
  mutating func giveBack(_ kept: Kept, to article: Int64, _ entry: Entry) throws {
    if kept.isDone {
      try run("UPDATE articles SET done = 1 WHERE id = ?", [article])
      count("done", 1)
    }
    for tag in kept.tags {
      try run("INSERT INTO tagged VALUES (?, ?)", [tag, article])
      try run("UPDATE tags SET articles = articles + 1 WHERE id = ?", [tag])
    }
    if !kept.tags.isEmpty {
      try run("UPDATE articles SET tagged = 1 WHERE id = ?", [article])
      count("tagged", 1)
    }
    guard !kept.notes.isEmpty else { return }
    var taken = Set<Int>()
    for note in kept.notes {
      let quote = place(of: note, in: entry, but: taken)
      if let quote { taken.insert(quote) }
      try run(
        "INSERT INTO notes (id, article, quote, start, words, text) VALUES (?, ?, ?, ?, ?, ?)",
        [
          note.id, article, quote.map { Order.quote(article: article, number: $0) },
          quote.map { entry.spoken[$0].range.lowerBound } ?? note.start, note.words, note.text,
        ])
      try run("INSERT INTO note_words (rowid, text) VALUES (?, ?)", [note.id, note.text])
      if let quote {
        try run("UPDATE quotes SET noted = 1 WHERE id = ?", [Order.quote(article: article, number: quote)])
      }
    }
    try run("UPDATE articles SET noted = 1 WHERE id = ?", [article])
    count("noted", 1)
  }

  /// The number of the row of quotations that a note belongs to.
  private func place(of note: KeptNote, in entry: Entry, but taken: Set<Int>) -> Int? {
    guard let start = note.start, let words = note.words else { return nil }
    return entry.spoken.indices.filter { index in
      !taken.contains(index) && entry.spoken[index].shown(in: entry.briefing).utf8.elementsEqual(words.utf8)
    }.min {
      abs(entry.spoken[$0].range.lowerBound - start) < abs(entry.spoken[$1].range.lowerBound - start)
    }
  }
}
