import BriefingCore
import Files
import GRDB

/// One document to be read, or what else an import comes to on its way.
enum Job: Sendable {
  case file(FoundFile, known: KnownFile?)
  case line([UInt8], number: Int, of: FoundFile)
  /// All lines of a file have been given; `isWhole` when none of them failed.
  case endOfLines(FoundFile)
  case failure(String)
  case skipped(FoundFile, kind: String)

  var bytes: Int {
    switch self {
    case .file(let found, _): Int(clamping: found.size)
    case .line(let bytes, _, _): bytes.count
    case .endOfLines, .failure, .skipped: 0
    }
  }
}

/// What the library knows of a file from the last time.
struct KnownFile: Sendable {
  var size: Int64
  var modified: Int64
  var hash: Int64?
  /// The version of the reading stages that it was read with.
  var reading: Int64

  func isUnchanged(_ found: FoundFile) -> Bool {
    size == found.size && modified == found.modified && reading == Library.reading
  }

  static func fetch(_ db: Database, path: String) throws -> KnownFile? {
    let statement = try db.cachedStatement(sql: "SELECT size, modified, hash, reading FROM files WHERE path = ?")
    guard let row = try Row.fetchOne(statement, arguments: [path]) else { return nil }
    return KnownFile(size: row[0], modified: row[1], hash: row[2], reading: row[3])
  }
}

/// Makes batches of jobs out of what the user named: passes over files that have not changed, opens JSON Lines.
struct JobList {
  private var walk: FileWalk
  private let jsonLines: Bool
  private var lines: LineReader?
  private var linesFile: FoundFile?
  private(set) var unchanged = 0
  private var given = 0

  init(_ paths: [String], jsonLines: Bool) {
    walk = FileWalk(paths)
    self.jsonLines = jsonLines
  }

  /// Documents seen and, as far as can be told, still to come: files listed, lines guessed from those read.
  var total: Int {
    var ahead = walk.waiting
    if let file = linesFile, let read = bytesRead, read > 0, linesGiven > 0 {
      ahead += max(0, Int(Double(linesGiven) / Double(read) * Double(file.size)) - linesGiven)
    }
    return given + unchanged + ahead
  }

  private var bytesRead: Int? { lines?.bytesRead }
  private var linesGiven: Int { lines?.line ?? 0 }

  /// The next jobs, at most so many and about so many bytes; empty at the end.
  mutating func next(count: Int, bytes limit: Int, _ db: Database) throws -> [Job] {
    var jobs: [Job] = []
    var bytes = 0
    while jobs.count < count, bytes < limit {
      guard let job = try step(db) else { break }
      bytes += job.bytes
      jobs.append(job)
    }
    return jobs
  }

  private mutating func step(_ db: Database) throws -> Job? {
    while true {
      if let job = nextLine() { return job }
      guard let step = walk.next() else { return nil }
      switch step {
      case .failure(let error): return .failure(error.message)
      case .skipped(let found, let kind): return .skipped(found, kind: kind)
      case .file(let found):
        let known = try KnownFile.fetch(db, path: found.path)
        if let known, known.isUnchanged(found) {
          unchanged += 1
          continue
        }
        guard jsonLines || ContainerKind.named(found.path) == .jsonLines else {
          given += 1
          return .file(found, known: known)
        }
        do {
          lines = try LineReader(found.path, named: found.named, unpacking: true)
          linesFile = found
        } catch {
          return .failure(error.message)
        }
      }
    }
  }

  private mutating func nextLine() -> Job? {
    guard let file = linesFile else { return nil }
    do {
      while let bytes = try lines?.next() {
        let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
        if isBlank { continue }
        given += 1
        return .line(bytes, number: linesGiven, of: file)
      }
    } catch {
      lines = nil
      linesFile = nil
      return .failure(error.message)
    }
    lines = nil
    linesFile = nil
    return .endOfLines(file)
  }
}
