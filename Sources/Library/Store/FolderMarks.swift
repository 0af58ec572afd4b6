import GRDB

/// Files and the folders above them as marks of the full-text index, so that a list of what lies in a folder is read like
/// any other.
struct FolderMarks {
  private var known: [String: Int64] = [:]

  /// The marks of a file: its own, and one for each folder above it, made if it is new.
  mutating func marks(file: Int64, path: String, _ db: Database) throws -> [String] {
    var marks = [Mark.file(file)]
    var folder = LibraryFile.folder(of: path)
    while true {
      marks.append(Mark.folder(try id(of: folder, db)))
      let above = LibraryFile.folder(of: folder)
      if above == folder || above == "." { return marks }
      folder = above
    }
  }

  private mutating func id(of folder: String, _ db: Database) throws -> Int64 {
    if let id = known[folder] { return id }
    let statement = try db.cachedStatement(
      sql: "INSERT INTO folders (path) VALUES (?) ON CONFLICT (path) DO UPDATE SET path = path RETURNING id")
    let id = try Int64.fetchOne(statement, arguments: [folder]) ?? 0
    known[folder] = id
    return id
  }
}
