import BriefingCore
import Foundation
import GRDB

/// Writes documents into the library inside one transaction, and keeps every count and index in step.
///
/// What many documents of a batch change together (people, words) is gathered first and written once, by `finish`.
struct Shelving {
  let db: Database
  var people: PeopleTally
  var words = WordChanges()
  private var stories = StoryTally()
  private var counts: [String: Int] = [:]
  private var sources: [String: Int64] = [:]
  private var places: [String: Int64] = [:]
  private var folders = FolderMarks()

  /// The file that a document came in.
  struct Container {
    var id: Int64
    /// Absolute.
    var path: String
  }

  /// The user's own marks, which stay with a document when it is read again.
  struct Kept {
    var isRead = false
    var isStarred = false
    var isDone = false
    var tags: [Int64] = []
    var notes: [KeptNote] = []
    /// Running numbers that it held, see `Order`.
    var numbers: Int64 = 0
  }

  init(_ db: Database) throws {
    self.db = db
    people = try PeopleTally(db)
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

  private mutating func count(_ said: Int, _ change: Int) {
    for (kind, name) in Speech.names where kind.rawValue == 1 << said { count(name, change) }
  }

  /// Puts a document in; in the place of `old` if that is given, with the user's marks on it, and with its number where that
  /// still fits. Gives its number.
  mutating func add(_ entry: Entry, in container: Container?, replacing old: Int64? = nil) throws -> Int64 {
    let kept = try old.map { try remove($0) } ?? Kept()
    let id = try number(for: entry, free: old.map { ($0, kept.numbers) })
    let document = entry.briefing.document
    let source = try document.agency.map { try self.source($0) }
    let entries = try enter(entry, article: id)
    var shared = [Mark.all, Mark.kind(document.kind)]
    if let source { shared.append(Mark.source(source)) }
    if let container { shared += try folders.marks(file: container.id, path: container.path, db) }
    try insert(entry, id: id, file: container?.id, source: source, kept: kept, entries: entries)
    try insertText(of: entry, id: id, entries: entries, marks: shared)
    try insertQuotes(of: entry, article: id, marks: shared)
    try stories.add(entry.story, article: id, db)
    try giveBack(kept, to: id, entry)
    count("articles", 1)
    if !kept.isRead { count("unread", 1) }
    if kept.isStarred { count("starred", 1) }
    return id
  }

  /// Writes what was gathered. Nothing may be added behind it.
  mutating func finish() throws {
    try people.finish()
    for (name, change) in counts { try run("UPDATE counts SET n = n + ? WHERE name = ?", [change, name]) }
    counts = [:]
    // For those who keep a list: a document that was read again may be another under the same number.
    try run("INSERT INTO counts VALUES ('written', 1) ON CONFLICT (name) DO UPDATE SET n = n + 1", [])
    try run("DELETE FROM sources WHERE articles <= 0", [])
    try run("DELETE FROM places WHERE documents <= 0", [])
    try run("DELETE FROM tags WHERE articles <= 0", [])
    try stories.finish(db)
    try words.finish(db)
  }
}

// MARK: adding

extension Shelving {
  private mutating func number(for entry: Entry, free: (id: Int64, numbers: Int64)?) throws -> Int64 {
    let numbers = Order.numbers(quotes: entry.spoken.count)
    if let free, Order.minute(ofArticle: free.id) == entry.minute, numbers <= free.numbers { return free.id }
    let running = try number("UPDATE counts SET n = n + ? WHERE name = 'running' RETURNING n", [numbers]) ?? 0
    guard running < Order.lastRunning else {
      throw LibraryError("the library has no numbers left; import into a new one, with --library FILE")
    }
    return Order.article(minute: entry.minute, running: running - numbers)
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
      try run("INSERT INTO place_articles VALUES (?, ?)", [id, article])
    }
    people.addJoined(entries, 1)
    return entries
  }

  private func insert(
    _ entry: Entry, id: Int64, file: Int64?, source: Int64?, kept: Kept, entries: Entries
  ) throws {
    let document = entry.briefing.document
    try run(
      """
      INSERT INTO articles (
        id, key, file, path, hash, reading, kind, title, made, source, published, quotes, read, starred, spoken, filed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, entry.key, file, entry.path, entry.hash, Library.reading, document.kind.rawValue, document.title,
        document.titleOrigin == .firstSentence || document.titleOrigin == .fileName, source, entry.date,
        entry.briefing.quotations.count { $0.kind.counts }, kept.isRead, kept.isStarred,
        entry.spoken.count, document.published == nil && entry.date != nil,
      ])
  }

  private mutating func insertText(of entry: Entry, id: Int64, entries: Entries, marks shared: [String]) throws {
    let briefing = entry.briefing
    var marks = shared
    if briefing.quotations.contains(where: \.kind.counts) { marks.append(Mark.said) }
    marks += entries.speakers.map { Mark.speaker($0.id) } + entries.places.map(Mark.place)
    marks += Set(briefing.quotations.map(\.kind)).map(Mark.kind).sorted()
    if entry.spoken.contains(where: { $0.kind == Spoken.turn }) { marks.append(Mark.turn) }
    let speakers = entry.speakerNames
    let line = marks.joined(separator: " ")
    try run(
      "INSERT INTO texts (id, text, reading, entries, speakers, marks) VALUES (?, ?, ?, ?, ?, ?)",
      [id, Data(briefing.document.source.text), Data(entry.packed), Data(entries.packed), speakers, line])
    words.add(article: id, briefing, speakers: speakers, marks: line)
  }

  private mutating func insertQuotes(of entry: Entry, article: Int64, marks shared: [String]) throws {
    let briefing = entry.briefing
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO quotes (id, article, number, kind, said, speaker, name, cue, confidence, start, end)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    // The last has the lowest number: rows that come in the order of their table fill its pages.
    for (index, spoken) in entry.spoken.enumerated().reversed() {
      let id = Order.quote(article: article, number: index)
      let speaker = try spoken.speaker.flatMap { try people.id(of: entry.keys[$0.id] ?? $0.id) }
      statement.setUncheckedArguments([
        id, article, index, spoken.kind, spoken.said, speaker, spoken.speaker?.name, spoken.cue, spoken.confidence,
        spoken.range.lowerBound, spoken.range.upperBound,
      ])
      try statement.execute()
      let quote = QuoteWords(
        range: spoken.range, kind: spoken.kind, said: spoken.said, speaker: speaker, name: spoken.speaker?.name,
        cue: spoken.cue)
      words.add(quote: id, quote, of: briefing, shared: shared)
      count(spoken.said, 1)
    }
  }
}

// MARK: removing

extension Shelving {
  /// Takes a document out, with everything counted from it. Gives what is the user's own.
  mutating func remove(_ id: Int64) throws -> Kept {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.read, a.starred, a.source, t.text, t.reading, t.entries, t.speakers, t.marks, a.done
        FROM articles a JOIN texts t ON t.id = a.id WHERE a.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return Kept() }
    let briefing = try Briefing(packed: [UInt8](row[4] as Data), text: [UInt8](row[3] as Data))
    var kept = Kept(isRead: row[0], isStarred: row[1], isDone: row[8])
    try takeOwn(from: id, &kept)
    try stories.remove(article: id, db)
    words.remove(article: id, briefing, speakers: row[6], marks: row[7])
    try leave(Entries(packed: [UInt8](row[5] as Data)), briefing, article: id)
    if let source = row[2] as Int64? { try run("UPDATE sources SET articles = articles - 1 WHERE id = ?", [source]) }
    kept.numbers = Order.numbers(quotes: try removeQuotes(of: id, briefing, shared: Mark.shared(in: row[7])))
    try run("DELETE FROM articles WHERE id = ?", [id])
    try run("DELETE FROM texts WHERE id = ?", [id])
    count("articles", -1)
    if !kept.isRead { count("unread", -1) }
    if kept.isStarred { count("starred", -1) }
    return kept
  }

  private mutating func leave(_ entries: Entries, _ briefing: Briefing, article: Int64) throws {
    let keys = try keys(of: briefing, entered: entries)
    for named in Entry.names(of: briefing, keys) { _ = try people.enter(named, -1) }
    people.addJoined(entries, -1)
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

  /// The keys that a document's people were entered under: older versions took the ids.
  private mutating func keys(of briefing: Briefing, entered: Entries) throws -> [String: String] {
    let known = Set(entered.people).union(entered.speakers.map(\.id))
    var keys: [String: String] = [:]
    for (id, key) in Entry.keys(of: briefing) {
      if let person = try people.id(of: key), known.contains(person) { keys[id] = key }
    }
    return keys
  }

  /// Gives how many there were.
  private mutating func removeQuotes(of article: Int64, _ briefing: Briefing, shared: [String]) throws -> Int {
    let quotes = try QuoteWords.all(of: article, in: briefing, db)
    for (id, quote) in quotes {
      words.remove(quote: id, quote, of: briefing, shared: shared)
      count(quote.said, -1)
    }
    try run("DELETE FROM quotes WHERE id BETWEEN ? AND ?", [article - Int64(quotes.count) + 1, article])
    return quotes.count
  }
}
