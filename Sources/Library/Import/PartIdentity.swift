import BriefingCore
import GRDB

/// Which document of the library one of a container is: a feed, a mailbox, a file of JSON Lines.
///
/// An id that is the container's own affair (`1`) is another document in another file; an address, a UUID or a Message-ID is the
/// same one, and its newer form takes the place of the older. What is twice in one file under one id with other words is two
/// documents; word for word it is a repeat. Where an id is taken, the document's key gets the file's sign after it, the same in
/// every run.
struct PartIdentity {
  enum Place {
    /// The file has had the very same.
    case repeated
    /// The key to write it under, and the article that it replaces.
    case known(key: String, old: Int64?)
  }

  /// What a file that is being read has had, some 40 bytes a document.
  private struct Had {
    /// Ids with their content, hashed together.
    var parts: Set<Int> = []
    /// For each id how many documents went under it.
    var counts: [Int: Int32] = [:]
  }

  private var files: [String: Had] = [:]

  /// Notes what a file has; false when it has had the very same.
  mutating func note(_ id: String, _ hash: Int64, in file: String) -> Bool {
    var hasher = Hasher()
    hasher.combine(id)
    hasher.combine(hash)
    guard files[file, default: Had()].parts.insert(hasher.finalize()).inserted else { return false }
    files[file]?.counts[id.hashValue, default: 0] += 1
    return true
  }

  mutating func forget(_ file: String) { files[file] = nil }

  /// `fileNumber` is that of the file in the library.
  mutating func place(of entry: Entry, in file: String, _ fileNumber: Int64, _ db: Database) throws -> Place {
    var number = files[file]?.counts[entry.key.hashValue] ?? 0
    guard note(entry.key, entry.hash, in: file) else { return .repeated }
    if number == 0 {
      let owner = try Self.owner(of: entry.key, db)
      let isAnothers = entry.briefing.document.source.isIDLocal && owner != nil && owner?.file != fileNumber
      if !isAnothers { return .known(key: entry.key, old: owner?.id) }
      number = 1
      files[file]?.counts[entry.key.hashValue] = 2
    }
    // A sign that is another file's by chance is passed over.
    while true {
      let key = Self.key(entry.key, file, number)
      guard let owner = try Self.owner(of: key, db) else { return .known(key: key, old: nil) }
      if owner.file == fileNumber { return .known(key: key, old: owner.id) }
      number += 1
    }
  }

  /// `x1~4f09a2b1`.
  private static func key(_ id: String, _ file: String, _ number: Int32) -> String {
    id + "~" + Source.makeID(path: file, content: Array("\(number)".utf8)).prefix(8)
  }

  private static func owner(of key: String, _ db: Database) throws -> (id: Int64, file: Int64?)? {
    let statement = try db.cachedStatement(sql: "SELECT id, file FROM articles WHERE key = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    return (row[0], row[1])
  }
}
