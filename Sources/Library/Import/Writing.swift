import BriefingCore
import Foundation
import GRDB

/// Writes documents into the library inside one transaction, and keeps every count and index in step.
///
/// What many documents of a batch change together (people, words) is gathered first and written once, by `finish`:
/// the full-text index wants its rows in ascending order, or it writes itself to disk for each of them.
struct Shelving {
  let db: Database
  private var people: PeopleTally
  private var counts: [String: Int] = [:]
  private var sources: [String: Int64] = [:]
  private var places: [String: Int64] = [:]
  private var words: [WordRow] = []

  /// One change to a full-text index.
  private struct WordRow {
    var row: Int64
    var isQuote: Bool
    var isDelete: Bool
    var columns: [DatabaseValue]
  }

  /// The user's own marks, which stay with a document when it is read again.
  struct Marks {
    var isRead = false
    var isStarred = false
  }

  init(_ db: Database) {
    self.db = db
    people = PeopleTally(db)
  }

  func run(_ sql: String, _ arguments: StatementArguments) throws {
    let statement = try db.cachedStatement(sql: sql)
    statement.setUncheckedArguments(arguments)
    try statement.execute()
  }

  func number(_ sql: String, _ arguments: StatementArguments) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }

  mutating func count(_ name: String, _ change: Int) {
    if change != 0 { counts[name, default: 0] += change }
  }
}

// MARK: adding

extension Shelving {
  /// Puts a document in; in the place of `old` if that is given, with its marks, and with its number where that still fits.
  mutating func add(_ entry: Entry, file: Int64?, replacing old: Int64? = nil) throws -> Int64 {
    var marks = Marks()
    var free: (id: Int64, blocks: Int64)?
    if let old {
      let removed = try remove(old)
      marks = removed.marks
      free = (old, removed.blocks)
    }
    let id = try number(for: entry, free: free)
    let source = try entry.briefing.document.agency.map { try self.source($0) }
    let entries = try enter(entry, article: id)
    try insert(entry, id: id, file: file, source: source, marks: marks, entries: entries)
    try insertQuotes(of: entry, article: id, source: source)
    count("articles", 1)
    if !marks.isRead { count("unread", 1) }
    if marks.isStarred { count("starred", 1) }
    return id
  }

  private mutating func number(for entry: Entry, free: (id: Int64, blocks: Int64)?) throws -> Int64 {
    let blocks = Order.blocks(quotes: entry.briefing.quotations.count)
    if let free, Order.minute(ofArticle: free.id) == entry.minute, blocks <= free.blocks { return free.id }
    let running =
      try number(
        "UPDATE counts SET n = n + ? WHERE name = 'running' RETURNING n", [blocks]) ?? 0
    guard running < Order.lastRunning else {
      throw LibraryError("the library has no numbers left; import into a new one, with --library FILE")
    }
    return Order.article(minute: entry.minute, running: running - blocks)
  }

  private mutating func source(_ name: String) throws -> Int64 {
    if let known = sources[name] {
      try run("UPDATE sources SET articles = articles + 1 WHERE id = ?", [known])
      return known
    }
    let id =
      try number(
        """
        INSERT INTO sources (name, articles) VALUES (?, 1)
        ON CONFLICT (name) DO UPDATE SET articles = articles + 1 RETURNING id
        """, [name]) ?? 0
    sources[name] = id
    return id
  }

  /// People and places of the document: the rows that filters and links walk along, and the list kept to take them out again.
  private mutating func enter(_ entry: Entry, article: Int64) throws -> Entries {
    var entries = Entries()
    for named in entry.people {
      let person = try people.enter(named, 1)
      if named.isPerson {
        entries.people.append(person)
        try run("INSERT INTO person_articles VALUES (?, ?)", [person, article])
      }
    }
    for speaker in entry.speakers {
      guard let person = try people.speaks(speaker, 1) else { continue }
      entries.speakers.append(.init(id: person, quotes: speaker.quotes, turns: speaker.turns))
      try run("INSERT INTO speaker_articles VALUES (?, ?, ?, ?)", [person, article, speaker.quotes, speaker.turns])
    }
    for place in entry.places {
      let id = try self.place(place)
      entries.places.append(id)
      try run("INSERT OR IGNORE INTO place_articles VALUES (?, ?)", [id, article])
    }
    return entries
  }

  private mutating func place(_ place: Entry.PlaceName) throws -> Int64 {
    if let known = places[place.key] {
      try run("UPDATE places SET documents = documents + 1 WHERE id = ?", [known])
      return known
    }
    let id =
      try number(
        """
        INSERT INTO places (key, name, documents) VALUES (?, ?, 1)
        ON CONFLICT (key) DO UPDATE SET documents = documents + 1 RETURNING id
        """, [place.key, place.name]) ?? 0
    places[place.key] = id
    return id
  }

  private mutating func insert(
    _ entry: Entry, id: Int64, file: Int64?, source: Int64?, marks: Marks, entries: Entries
  ) throws {
    let document = entry.briefing.document
    let said = entry.briefing.quotations.count { $0.kind.counts }
    try run(
      """
      INSERT INTO articles (id, key, file, path, hash, reading, kind, title, made, source, published, quotes, entries, read,
        starred) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, entry.key, file, entry.path, entry.hash, Library.reading, document.kind.rawValue, document.title,
        document.titleOrigin == .firstSentence || document.titleOrigin == .fileName, source, document.published, said,
        entries.people.count + entries.places.count, marks.isRead, marks.isStarred,
      ])
    let speakers = Self.speakers(of: entry)
    let words = Self.marks(of: entry.briefing, said: said, source: source, speakers: entries.speakers.map(\.id))
    try run(
      "INSERT INTO texts (id, text, reading, entries, speakers, marks) VALUES (?, ?, ?, ?, ?, ?)",
      [id, Data(document.source.text), Data(entry.packed), Data(entries.packed), speakers, words])
    self.words.append(articleWords(id, entry.briefing, speakers: speakers, marks: words, isDelete: false))
  }

  private mutating func insertQuotes(of entry: Entry, article: Int64, source: Int64?) throws {
    let briefing = entry.briefing
    for (index, quotation) in briefing.quotations.enumerated() {
      let id = Order.quote(article: article, number: index)
      let speaker = try quotation.speaker.flatMap { try people.id(of: $0.id) }
      let text = briefing.string(quotation.range)
      let marks = Self.marks(
        of: quotation, document: briefing.document.kind, source: source,
        speaker: quotation.kind.counts ? speaker : nil)
      try run(
        """
        INSERT INTO quotes (id, article, number, kind, said, speaker, name, cue, text, confidence, start, end, marks)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, article, index, quotation.kind.rawValue, quotation.kind.counts, speaker, quotation.speaker?.name,
          quotation.cue.map(briefing.string), text, quotation.confidence, quotation.range.lowerBound,
          quotation.range.upperBound, marks,
        ])
      words.append(
        quoteWords(id, text: text, speaker: quotation.speaker?.name ?? "", marks: marks, isDelete: false))
      if quotation.kind.counts { count("quotes", 1) }
    }
  }
}

// MARK: removing

extension Shelving {
  /// Takes a document out, with everything counted from it. Gives the user's marks, and how many running numbers it held.
  mutating func remove(_ id: Int64) throws -> (marks: Marks, blocks: Int64) {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.read, a.starred, a.source, t.text, t.reading, t.entries, t.speakers, t.marks
        FROM articles a JOIN texts t ON t.id = a.id WHERE a.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return (Marks(), 0) }
    let marks = Marks(isRead: row[0], isStarred: row[1])
    let briefing = try Briefing(packed: [UInt8](row[4] as Data), text: [UInt8](row[3] as Data))
    words.append(articleWords(id, briefing, speakers: row[6], marks: row[7], isDelete: true))
    try leave(Entries(packed: [UInt8](row[5] as Data)), briefing, article: id)
    if let source = row[2] as Int64? {
      try run("UPDATE sources SET articles = articles - 1 WHERE id = ?", [source])
    }
    try removeQuotes(of: id)
    try run("DELETE FROM articles WHERE id = ?", [id])
    try run("DELETE FROM texts WHERE id = ?", [id])
    count("articles", -1)
    if !marks.isRead { count("unread", -1) }
    if marks.isStarred { count("starred", -1) }
    return (marks, Order.blocks(quotes: briefing.quotations.count))
  }

  private mutating func leave(_ entries: Entries, _ briefing: Briefing, article: Int64) throws {
    for named in Entry.names(of: briefing) { _ = try people.enter(named, -1) }
    for person in entries.people {
      try run("DELETE FROM person_articles WHERE person = ? AND article = ?", [person, article])
    }
    for speaker in entries.speakers {
      people.unspeaks(speaker)
      try run("DELETE FROM speaker_articles WHERE speaker = ? AND article = ?", [speaker.id, article])
    }
    for place in entries.places {
      try run("DELETE FROM place_articles WHERE place = ? AND article = ?", [place, article])
      try run("UPDATE places SET documents = documents - 1 WHERE id = ?", [place])
    }
  }

  private mutating func removeQuotes(of article: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT id, article, text, name, marks, said FROM quotes WHERE id <= ? ORDER BY id DESC")
    let rows = try Row.fetchCursor(statement, arguments: [Order.quote(article: article, number: 0)])
    var ids: [Int64] = []
    while let row = try rows.next(), row[1] as Int64 == article {
      ids.append(row[0])
      words.append(quoteWords(row[0], text: row[2], speaker: row[3] ?? "", marks: row[4], isDelete: true))
      if row[5] as Bool { count("quotes", -1) }
    }
    for id in ids { try run("DELETE FROM quotes WHERE id = ?", [id]) }
  }
}

// MARK: words

extension Shelving {
  /// Names of those who speak, a word between two so that no phrase runs from one into the next.
  private static func speakers(of entry: Entry) -> String {
    let keys = Set(entry.speakers.map(\.key))
    let names = entry.people.filter { keys.contains($0.key) }.flatMap { [$0.name] + $0.aliases }
    return names.joined(separator: " \(Mark.all) ")
  }

  private static func marks(of briefing: Briefing, said: Int, source: Int64?, speakers: [Int64]) -> String {
    var marks = [Mark.all, Mark.kind(briefing.document.kind)]
    if said > 0 { marks.append(Mark.said) }
    if let source { marks.append(Mark.source(source)) }
    marks += speakers.map(Mark.speaker)
    marks += Set(briefing.quotations.map(\.kind)).map(Mark.kind).sorted()
    return marks.joined(separator: " ")
  }

  private static func marks(
    of quotation: Quotation, document: Document.Kind, source: Int64?, speaker: Int64?
  ) -> String {
    var marks = [Mark.all, Mark.kind(document), Mark.kind(quotation.kind)]
    if quotation.kind.counts { marks.append(Mark.said) }
    if let source { marks.append(Mark.source(source)) }
    if let speaker { marks.append(Mark.speaker(speaker)) }
    return marks.joined(separator: " ")
  }

  private func articleWords(
    _ id: Int64, _ briefing: Briefing, speakers: String, marks: String, isDelete: Bool
  ) -> WordRow {
    let quotes = briefing.quotations.map { briefing.string($0.range) }.joined(separator: " \(Mark.all) ")
    return WordRow(
      row: id, isQuote: false, isDelete: isDelete,
      columns: [
        briefing.document.title.databaseValue, Data(briefing.searched).databaseValue, quotes.databaseValue,
        speakers.databaseValue, marks.databaseValue,
      ])
  }

  private func quoteWords(_ id: Int64, text: String, speaker: String, marks: String, isDelete: Bool) -> WordRow {
    WordRow(
      row: id, isQuote: true, isDelete: isDelete,
      columns: [text.databaseValue, speaker.databaseValue, marks.databaseValue])
  }

  /// Writes what was gathered. Nothing may be added behind it.
  mutating func finish() throws {
    try people.finish()
    for (name, change) in counts { try run("UPDATE counts SET n = n + ? WHERE name = ?", [change, name]) }
    try run("DELETE FROM sources WHERE articles <= 0", [])
    // Changes to one row stay in the order they were made in.
    for index in words.indices.sorted(by: { (words[$0].row, $0) < (words[$1].row, $1) }) {
      let word = words[index]
      var arguments = [word.row.databaseValue] + word.columns
      let table = word.isQuote ? "quote_words" : "article_words"
      let columns = word.isQuote ? "text, speaker, marks" : "title, text, quotes, speakers, marks"
      let marks = word.isQuote ? "?, ?, ?, ?" : "?, ?, ?, ?, ?, ?"
      if word.isDelete {
        arguments.insert("delete".databaseValue, at: 0)
        try run(
          "INSERT INTO \(table) (\(table), rowid, \(columns)) VALUES (?, \(marks))", StatementArguments(arguments))
      } else {
        try run("INSERT INTO \(table) (rowid, \(columns)) VALUES (\(marks))", StatementArguments(arguments))
      }
    }
    counts = [:]
    words = []
  }
}

/// The numbers of people and places in one document, kept beside it so that they can be taken out as they were put in.
struct Entries {
  struct Speaker {
    var id: Int64
    var quotes: Int
    var turns: Int
  }

  var people: [Int64] = []
  var speakers: [Speaker] = []
  var places: [Int64] = []

  init() {}

  init(packed: [UInt8]) throws(Unpacker.Broken) {
    var unpacker = Unpacker(packed)
    people = try unpacker.list { (unpacker) throws(Unpacker.Broken) in Int64(try unpacker.number()) }
    speakers = try unpacker.list { (unpacker) throws(Unpacker.Broken) in
      Speaker(id: Int64(try unpacker.number()), quotes: try unpacker.number(), turns: try unpacker.number())
    }
    places = try unpacker.list { (unpacker) throws(Unpacker.Broken) in Int64(try unpacker.number()) }
  }

  var packed: [UInt8] {
    var packer = Packer()
    packer.list(people) { $0.number(Int($1)) }
    packer.list(speakers) { packer, speaker in
      packer.number(Int(speaker.id))
      packer.number(speaker.quotes)
      packer.number(speaker.turns)
    }
    packer.list(places) { $0.number(Int($1)) }
    return packer.bytes
  }
}
