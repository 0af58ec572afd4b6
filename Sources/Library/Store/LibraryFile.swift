import Files
import Foundation
import GRDB
import Glibc

/// Looks at the file of a library before SQLite does: nothing that is not ours is ever altered.
enum LibraryFile {
  /// Makes the folders above a new library; refuses a file that is none, unreadable or unwritable.
  static func check(_ path: String) throws(LibraryError) {
    guard unsafe access(path, F_OK) == 0 else {
      try makeFolders(above: path)
      return
    }
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw LibraryError("\(path): a folder, not a library; name a file with --library")
    }
    guard unsafe access(path, R_OK | W_OK) == 0 else {
      let help = cure()
      throw LibraryError(
        "\(path): no permission to \(unsafe access(path, R_OK) == 0 ? "write" : "read") the library; "
          + "\(help), or name another with --library")
    }
    guard unsafe access(folder(of: path), W_OK) == 0 else {
      throw LibraryError(
        "\(folder(of: path)): no permission to write in the library's folder; "
          + "\(cure()), or name another library with --library")
    }
    guard status.st_size > 0 else { return }
    try checkHeader(path)
  }

  /// The header of an SQLite file: magic words, and at byte 68 the application id (https://sqlite.org/fileformat.html).
  private static func checkHeader(_ path: String) throws(LibraryError) {
    let header: [UInt8]
    do {
      let reader = try LineReader(path, named: path)
      header = try reader.head(100)
    } catch {
      throw LibraryError(error.message)
    }
    let refusal = LibraryError("\(path): not a library of briefings; it was left as it is, name another with --library")
    guard header.count >= 72, header.starts(with: Array("SQLite format 3\0".utf8)) else { throw refusal }
    let application = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    if application == Schema.applicationID { return }
    // A library that is being made this moment, or whose making was cut short, has none of its tables yet.
    do {
      if application == 0, try isEmpty(path) { return }
    } catch let error as DatabaseError {
      throw explain(error, path)
    } catch {
      throw refusal
    }
    throw refusal
  }

  private static func isEmpty(_ path: String) throws -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    return try queue.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") == 0
        || Int32.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID
    }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func makeFolders(above path: String) throws(LibraryError) {
    let folder = folder(of: path)
    if unsafe access(folder, F_OK) != 0 {
      try makeFolders(above: folder)
      guard unsafe mkdir(folder, 0o755) == 0 || errno == EEXIST else {
        throw LibraryError("\(folder): the library's folder cannot be made: \(reason()); name another with --library")
      }
    }
    guard unsafe access(folder, W_OK | X_OK) == 0 else {
      throw LibraryError("\(path): the library cannot be made there: \(reason()); name another with --library")
    }
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }

  /// What helps against the last error of `access`.
  private static func cure() -> String {
    errno == EROFS ? "its file system can only be read: copy it to another" : "change its mode"
  }

  /// Whether the disk that a library lies on has no room for the next page of it, its log and the index of that.
  static func isDiskFull(_ path: String) -> Bool {
    var space = statvfs()
    guard unsafe statvfs(folder(of: path), &space) == 0 else { return false }
    return UInt64(space.f_bavail) * UInt64(space.f_frsize) < 65_536
  }

  private static func full(_ path: String) -> LibraryError {
    LibraryError(
      "\(path): the disk is full; nothing of the library is lost. Make some space, or name another with --library")
  }

  static func damaged(_ path: String) -> LibraryError {
    LibraryError("\(path): the library is damaged; put it aside and import again, or name another with --library")
  }

  /// What an error of SQLite means for the user.
  static func explain(_ error: DatabaseError, _ path: String) -> LibraryError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      LibraryError("\(path): another program is writing to the library; try again when it is done")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      LibraryError("\(path): the library cannot be written; change its mode, or name another with --library")
    case .SQLITE_FULL: full(path)
    // What SQLite says when it cannot lengthen the log's index.
    case .SQLITE_IOERR where isDiskFull(path): full(path)
    case .SQLITE_IOERR:
      LibraryError(
        "\(path): the disk failed while the library was read or written (SQLite \(error.extendedResultCode.rawValue)); "
          + "what was written before is safe. Look whether the disk is there and whole, then try again")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: damaged(path)
    default:
      LibraryError("\(path): \(error.message ?? "the library cannot be used") (SQLite \(error.resultCode.rawValue))")
    }
  }
}
