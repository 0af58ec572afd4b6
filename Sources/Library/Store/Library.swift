import BriefingCore
import Foundation
import GRDB
import Synchronization

/// One library: an SQLite file with documents, quotations, speakers and the user's marks.
///
/// All functions may be called from any thread. Those that give windows cost the same however large the library is.
/// Several programs may have one library open: readers never wait, writers wait for each other, ten seconds at most.
public final class Library: Sendable {
  let pool: DatabasePool
  /// Lists in another order than the library's own, as they were read last.
  let sortedLists = Mutex<[SortedList]>([])
  /// Lists that nobody waits for, see `sweep`.
  let sweptLists = Mutex<[SweptList]>([])

  /// Opens the library at a path, makes it (with its folders) if it is not there, and brings it to the newest schema.
  ///
  /// Takes some milliseconds, whatever is in it; but a library of an older version, which is told to `upgrading` before, some
  /// seconds for ten thousand documents. That is one transaction: who stops it has the library as it was.
  /// - Throws: `LibraryError` when the file is no library (it is left as it is), was made by a newer program, or the
  ///   place cannot be written.
  public init(at path: String, upgrading: () -> Void = {}) throws {
    try LibraryFile.check(path)
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 8
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2048")
      // SQLite would rather make an index for one question, and go through it for every article, than take the stretch of
      // quotations that each article has.
      try db.execute(sql: "PRAGMA automatic_index = OFF")
      db.add(function: .fitsPattern)
      db.add(function: .fitsStretch)
      db.add(tokenizer: WordTokenizer.self)
    }
    do {
      pool = try Self.patiently {
        let pool = try DatabasePool(path: path, configuration: configuration)
        try Self.bringUpToDate(pool, path, upgrading)
        return pool
      }
    } catch let error as DatabaseError {
      throw LibraryFile.explain(error, path)
    }
  }

  private static func bringUpToDate(_ pool: DatabasePool, _ path: String, _ upgrading: () -> Void) throws {
    let migrator = Schema.migrator
    let (isCurrent, documents) = try pool.read { db in
      if try migrator.hasBeenSuperseded(db) {
        throw LibraryError(
          "\(path): made by a newer version of briefings; install that, or name another with --library")
      }
      return (try migrator.hasCompletedMigrations(db), try db.tableExists("counts") ? try kept(db, "articles") : 0)
    }
    guard !isCurrent else { return }
    if documents > 500 { upgrading() }
    try migrator.migrate(pool)
    if documents > 500 { shrink(pool) }
  }

  /// Gives back the pages that an upgrade has left empty. What cannot be done now (no space for a copy, somebody reads) is no
  /// matter: the pages are used again.
  private static func shrink(_ pool: DatabasePool) {
    try? pool.writeWithoutTransaction { db in
      let free = try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
      guard try free > (Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0) / 4 else { return }
      // The copy is not made in memory.
      try db.execute(sql: "PRAGMA temp_store = FILE")
      defer { try? db.execute(sql: "PRAGMA temp_store = MEMORY") }
      try db.execute(sql: "VACUUM")
      try db.checkpoint(.truncate)
    }
  }

  /// Several programs may make one library at the same moment: then one finds it locked, or its tables and first rows
  /// suddenly there. It looks again, for two seconds at most.
  private static func patiently<Value>(_ open: () throws -> Value) throws -> Value {
    let end = ContinuousClock.now + .seconds(2)
    while ContinuousClock.now < end {
      do {
        return try open()
      } catch let error as DatabaseError
        where [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_CONSTRAINT]
        .contains(error.resultCode)
      {
        usleep(50_000)
      }
    }
    return try open()
  }

  /// Ends the use of the library: what was written last is moved into its file, and the files beside it go. Nothing is lost
  /// without it. No other function may be called afterwards; those running are waited for.
  public func close() throws {
    // Only a connection that may write moves the log into the file, so it has to be the last.
    pool.invalidateReadOnlyConnections()
    try pool.close()
  }

  /// A number that is another one after another program has written to the library; what is written through this value does
  /// not change it. Waits for the writer.
  public func foreignVersion() throws -> Int {
    try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  /// One look at the library, as it stands at one moment. What goes wrong is said with the library's name.
  func reading<Value>(_ look: (Database) throws -> Value) throws -> Value {
    do {
      return try pool.read(look)
    } catch let error as DatabaseError {
      throw LibraryFile.explain(error, pool.path)
    } catch is Unpacker.Broken {
      throw LibraryFile.damaged(pool.path)
    }
  }

  /// One transaction of the writer.
  func writing<Value>(_ change: (Database) throws -> Value) throws -> Value {
    do {
      return try pool.write(change)
    } catch let error as DatabaseError {
      throw LibraryFile.explain(error, pool.path)
    } catch is Unpacker.Broken {
      throw LibraryFile.damaged(pool.path)
    }
  }

  /// A count kept in step with every change: `articles`, `quotes`, and those of each of the user's marks.
  static func kept(_ db: Database, _ name: String) throws -> Int {
    func count(_ name: String) throws -> Int {
      try Int.fetchOne(db.cachedStatement(sql: "SELECT n FROM counts WHERE name = ?"), arguments: [name]) ?? 0
    }
    switch name {
    case "read": return try count("articles") - count("unread")
    case "open": return try count("articles") - count("done")
    default: return try count(name)
    }
  }
}
