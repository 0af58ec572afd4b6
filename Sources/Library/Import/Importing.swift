import BriefingCore
import Files
import Foundation
import GRDB

extension Library {
  /// The version of the reading stages. A document read with another one is read again when its file is imported again;
  /// raise it when reading, quotations or people give something else for the same text.
  static let reading: Int64 = 10

  /// Reads files and folders into the library: only what is new or changed. Blocks; call it off the main thread.
  ///
  /// `progress` is called from the calling thread at most some 20 times a second, and once at the end. `shouldStop` is
  /// asked between batches; `skip` is told each file in a folder that is no document. What was imported before a stop stays. Batches are read on all cores and written by the calling
  /// thread, each in a transaction of its own: a process that is killed leaves whole batches and the next import goes on
  /// behind them. The first batches are small, so that their rows can be shown at once; `batch` is how many documents later ones
  /// have at most: with more the indices are put together less often, and a mark set meanwhile waits longer (256 documents take a
  /// quarter of a second).
  ///
  /// A document whose file is gone stays in the library: the text is in there.
  public func importing(
    _ paths: [String], jsonLines: Bool = false, batch most: Int = 256, progress: (ImportProgress) -> Void = { _ in },
    skip: (_ path: String, _ kind: String) -> Void = { _, _ in }, shouldStop: () -> Bool = { false }
  ) throws -> ImportProgress {
    var state = ImportState()
    var jobs = JobList(paths, jsonLines: jsonLines)
    let reader = BatchReader(pool: pool)
    var size = 16
    var clock = Ticks()

    func start() throws -> BatchReader.Batch? {
      if shouldStop() { return nil }
      let next = try reading { try jobs.next(count: size, bytes: size << 13, $0) }
      size = min(size * 2, max(most, 1))
      return next.isEmpty ? nil : reader.start(next)
    }

    try widen()
    defer { narrow() }
    var pending = try start()
    while let batch = pending {
      let outcomes = batch.wait()
      pending = try start()
      try writing { db in
        var shelving = try Shelving(db)
        for outcome in outcomes { try state.take(outcome, &shelving, skip) }
        try shelving.finish()
      }
      state.settle(unchanged: jobs.unchanged, total: jobs.total)
      if clock.isDue { progress(state.progress) }
    }
    state.settle(unchanged: jobs.unchanged, total: jobs.total)
    state.progress.joined = try joinNames(shouldStop: shouldStop)
    if state.progress.added + state.progress.changed > 1000 { try tidy() }
    state.progress.isFinished = true
    progress(state.progress)
    return state.progress
  }
}

extension Library {
  /// While much is written: pages changed often stay in memory, and are moved from the log into the file less often.
  private func widen() throws {
    try pool.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384")
    }
  }

  private func narrow() {
    // Only memory is at stake.
    try? pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = -2048; PRAGMA wal_autocheckpoint = 1000; PRAGMA shrink_memory")
    }
  }

  /// Moves a large import's last pages into the library's file, so that the next program that opens it has nothing to catch up
  /// with. Left alone when somebody is reading or writing just then.
  private func tidy() throws {
    do {
      try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      return
    }
  }
}

/// Says at most 20 times a second that it is time to report.
private struct Ticks {
  private var last: ContinuousClock.Instant?

  var isDue: Bool {
    mutating get {
      let now = ContinuousClock.now
      if let last, now - last < .milliseconds(50) { return false }
      last = now
      return true
    }
  }
}

/// Writes outcomes and counts them.
private struct ImportState {
  var progress = ImportProgress()
  private var unchanged = 0
  private var read = 0
  private var parts = PartIdentity()
  /// Files of JSON Lines with a line that failed: not recorded as done, so that the next import says so again.
  private var failedFiles = Set<String>()
  /// When the import began: a file changed this late may change once more within the grain of its clock.
  private let began: Int64

  init() {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    began = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }

  mutating func settle(unchanged files: Int, total: Int) {
    progress.unchanged = unchanged + files
    progress.done = read + files
    progress.total = max(total, progress.done)
  }

  mutating func take(_ outcome: Outcome, _ shelving: inout Shelving, _ skip: (String, String) -> Void) throws {
    switch outcome {
    case .entry(let entry, let file, let isLine):
      read += 1
      if isLine { try takeLine(entry, file, &shelving) } else { try takeFile(entry, file, &shelving) }
    case .same(let file, let hash):
      read += 1
      unchanged += 1
      try takeSame(file, hash, &shelving)
    case .unchangedLine(let source, let hash, let file):
      read += 1
      try takeUnchanged(source, hash, file, &shelving)
    case .withoutText(let message):
      read += 1
      progress.withoutText.append(message)
    case .endOfLines(let file):
      parts.forget(file.path)
      if !failedFiles.contains(file.path) { _ = try record(file, hash: nil, &shelving) }
    case .skipped(let file, let kind):
      read += 1
      progress.skipped.add(kind)
      skip(file.named, kind)
    case .failure(let message, let file):
      if let file {
        read += 1
        failedFiles.insert(file.path)
      }
      progress.failures.append(message)
    }
  }

  /// What was there when it was looked for; an entry before it in the same file may have taken its place since.
  private mutating func takeUnchanged(
    _ source: Source, _ hash: Int64, _ file: FoundFile, _ shelving: inout Shelving
  ) throws {
    let isThere = try shelving.number("SELECT 1 FROM articles WHERE key = ? AND hash = ?", [source.id, hash]) != nil
    if !isThere {
      return try takeLine(Entry(Briefing.read(source, indirect: true), path: nil, hash: hash), file, &shelving)
    }
    if parts.note(source.id, hash, in: file.path) { unchanged += 1 } else { progress.repeated += 1 }
  }

  private mutating func takeFile(_ entry: Entry, _ file: FoundFile, _ shelving: inout Shelving) throws {
    var entry = entry
    let id = try record(file, hash: entry.hash, &shelving)
    let old = try shelving.number("SELECT id FROM articles WHERE file = ? AND path IS NOT NULL", [id])
    if let owner = try shelving.number("SELECT id FROM articles WHERE key = ?", [entry.key]), owner != old {
      // The same words under the same relative name in another folder: the absolute path tells them apart.
      entry.key = Source.makeID(path: file.path, content: entry.briefing.document.source.text)
    }
    try write(entry, in: .init(id: id, path: file.path), old: old, &shelving)
  }

  /// Whether another program wrote the very same since it was looked for.
  private func isThere(_ entry: Entry, _ id: Int64, _ shelving: Shelving) throws -> Bool {
    try shelving.number(
      "SELECT 1 FROM articles WHERE id = ? AND hash = ? AND reading = ?", [id, entry.hash, Library.reading]) != nil
  }

  private mutating func takeLine(_ entry: Entry, _ file: FoundFile, _ shelving: inout Shelving) throws {
    let id = try place(of: file, &shelving)
    var entry = entry
    switch try parts.place(of: entry, in: file.path, id, shelving.db) {
    case .repeated: progress.repeated += 1
    case .known(let key, let old):
      entry.key = key
      try write(entry, in: .init(id: id, path: file.path), old: old, &shelving)
    }
  }

  private mutating func write(
    _ entry: Entry, in container: Shelving.Container, old: Int64?, _ shelving: inout Shelving
  ) throws {
    if let old, try isThere(entry, old, shelving) {
      unchanged += 1
      return
    }
    _ = try shelving.add(entry, in: container, replacing: old)
    if old == nil { progress.added += 1 } else { progress.changed += 1 }
  }

  /// The same content under a new time, or as a file that was elsewhere: then it is entered anew under its new path.
  private func takeSame(_ file: FoundFile, _ hash: Int64, _ shelving: inout Shelving) throws {
    let isKnown = try KnownFile.fetch(shelving.db, path: file.path) != nil
    if !isKnown, let moved = try MovedFile.find(shelving.db, hash: hash, size: file.size) {
      try shelving.run("UPDATE files SET path = ? WHERE id = ?", [file.path, moved.file])
      try move(.init(id: moved.file, path: file.path), &shelving)
    }
    _ = try record(file, hash: hash, &shelving)
  }

  private func move(_ container: Shelving.Container, _ shelving: inout Shelving) throws {
    let statement = try shelving.db.cachedStatement(
      sql: """
        SELECT a.id, a.key, a.hash, t.text, t.reading FROM articles a JOIN texts t ON t.id = a.id
        WHERE a.file = ? AND a.path IS NOT NULL
        """)
    guard let row = try Row.fetchOne(statement, arguments: [container.id]) else { return }
    var briefing = try Briefing(packed: [UInt8](row[4] as Data), text: [UInt8](row[3] as Data))
    briefing.document.moved(to: container.path)
    var entry = Entry(briefing, path: container.path, hash: row[2])
    entry.key = row[1]
    _ = try shelving.add(entry, in: container, replacing: row[0])
  }

  /// The number of a file, entered as not yet read if it is new.
  private func place(of file: FoundFile, _ shelving: inout Shelving) throws -> Int64 {
    try shelving.number(
      """
      INSERT INTO files (path, size, modified, hash, reading) VALUES (?, -1, 0, NULL, 0)
      ON CONFLICT (path) DO UPDATE SET path = excluded.path RETURNING id
      """, [file.path]) ?? 0
  }

  /// Enters a file as read. One changed in the last seconds is looked into again next time: its clock may be too coarse
  /// to show another change.
  private func record(_ file: FoundFile, hash: Int64?, _ shelving: inout Shelving) throws -> Int64 {
    let modified = began - file.modified < 2_000_000_000 ? 0 : file.modified
    return try shelving.number(
      """
      INSERT INTO files (path, size, modified, hash, reading) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified = excluded.modified, hash = excluded.hash,
        reading = excluded.reading RETURNING id
      """, [file.path, file.size, modified, hash, Library.reading]) ?? 0
  }
}

extension Library {
  /// Puts documents in that were read elsewhere, in one transaction; one with an id that is there takes its place.
  /// Gives their numbers, in the same order.
  @discardableResult
  public func add(_ briefings: [Briefing]) throws -> [ArticleID] {
    try writing { db in
      var shelving = try Shelving(db)
      let ids = try briefings.map { briefing in
        let entry = Entry(briefing, path: nil, hash: ContentHash.of(briefing.document.source.text))
        let old = try shelving.number("SELECT id FROM articles WHERE key = ?", [entry.key])
        return ArticleID(rawValue: try shelving.add(entry, in: nil, replacing: old))
      }
      try shelving.finish()
      return ids
    }
  }
}
