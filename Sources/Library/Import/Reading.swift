import BriefingCore
import Dispatch
import Files
import GRDB
import Synchronization

/// What reading one job came to.
enum Outcome: Sendable {
  case entry(Entry, FoundFile, isLine: Bool)
  /// The same content as before, under a new time or a new path.
  case same(FoundFile, hash: Int64)
  /// A document of a container that the library has just so.
  case unchangedLine(Source, hash: Int64, of: FoundFile)
  case withoutText(String)
  case endOfLines(FoundFile)
  /// No document, see `ForeignFile`.
  case skipped(FoundFile, kind: String)
  case failure(String, of: FoundFile?)
}

/// Reads batches of jobs on all cores while the writer writes the batch before.
struct BatchReader: Sendable {
  /// Documents a core takes at a time: few enough that one long text does not leave the others idle.
  private static let portion = 8

  let pool: DatabasePool

  /// A batch on its way; `wait` gives its outcomes in the order of the jobs.
  final class Batch: Sendable {
    fileprivate let results: Mutex<[[Outcome]]>
    fileprivate let done = DispatchSemaphore(value: 0)
    fileprivate init(portions: Int) { results = Mutex(Array(repeating: [], count: portions)) }

    func wait() -> [Outcome] {
      done.wait()
      return results.withLock { $0.flatMap { $0 } }
    }
  }

  func start(_ jobs: [Job]) -> Batch {
    let portions = (jobs.count + Self.portion - 1) / Self.portion
    let batch = Batch(portions: portions)
    DispatchQueue.global(qos: .userInitiated).async {
      DispatchQueue.concurrentPerform(iterations: portions) { index in
        let start = index * Self.portion
        let outcomes = read(Array(jobs[start..<min(start + Self.portion, jobs.count)]))
        batch.results.withLock { $0[index] = outcomes }
      }
      batch.done.signal()
    }
    return batch
  }

  private func read(_ jobs: [Job]) -> [Outcome] {
    jobs.flatMap { job -> [Outcome] in
      switch job {
      case .file(let found, let known): return readFile(found, known)
      case .line(let bytes, let number, let file): return [readLine(bytes, number, file)]
      case .endOfLines(let file): return [.endOfLines(file)]
      case .failure(let message): return [.failure(message, of: nil)]
      case .skipped(let found, let kind): return [.skipped(found, kind: kind)]
      }
    }
  }

  /// One outcome for a file that is one document; for a container one each for its documents, and one for its end.
  private func readFile(_ found: FoundFile, _ known: KnownFile?) -> [Outcome] {
    do {
      let file = try LineReader(found.path, named: found.named)
      if !found.isNamed, known == nil, let kind = ForeignFile.kind(try file.head(ForeignFile.looked), path: found.path)
      {
        return [.skipped(found, kind: kind)]
      }
      let bytes = try file.all(sizeHint: Int(clamping: found.size))
      let hash = ContentHash.of(bytes)
      if try isKnown(hash, known, size: bytes.count) { return [.same(found, hash: hash)] }
      var outcomes: [Outcome] = []
      var hasParts = false
      Source.forEach(in: bytes, path: found.named) { result in
        switch result {
        case .success(let source) where source.isPart:
          hasParts = true
          outcomes.append(readPart(source, hash: ContentHash.of(source), of: found))
        case .success(let source):
          let briefing = Briefing.read(source, indirect: true)
          outcomes.append(.entry(Entry(briefing, path: found.path, hash: hash), found, isLine: false))
        case .failure(let error) where error.isWithoutText:
          hasParts = true
          outcomes.append(.withoutText(error.message))
        case .failure(let error): outcomes.append(.failure(error.message, of: found))
        }
      }
      if hasParts { outcomes.append(.endOfLines(found)) }
      return outcomes
    } catch let error as FileError {
      return [.failure(error.message, of: found)]
    } catch {
      return [.failure("\(found.named): \(error)", of: found)]
    }
  }

  /// Whether the content is that of the file last time, or of a file that is gone now: then this is it, moved.
  private func isKnown(_ hash: Int64, _ known: KnownFile?, size: Int) throws -> Bool {
    if let known { return known.hash == hash && known.size == Int64(size) && known.reading == Library.reading }
    return try pool.read { try MovedFile.find($0, hash: hash, size: Int64(size)) } != nil
  }

  private func readLine(_ bytes: [UInt8], _ number: Int, _ file: FoundFile) -> Outcome {
    do {
      return readPart(
        try Source.jsonLine(bytes, line: number, path: file.named), hash: ContentHash.of(bytes), of: file)
    } catch {
      return error.isWithoutText ? .withoutText(error.message) : .failure(error.message, of: file)
    }
  }

  /// One document of a container; it is known by its id, see `PartIdentity`.
  private func readPart(_ source: Source, hash: Int64, of file: FoundFile) -> Outcome {
    do {
      let isKnown = try pool.read { db in
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM articles WHERE key = ? AND hash = ? AND reading = ?")
        return try Int.fetchOne(statement, arguments: [source.id, hash, Library.reading]) != nil
      }
      if isKnown { return .unchangedLine(source, hash: hash, of: file) }
      return .entry(Entry(Briefing.read(source, indirect: true), path: nil, hash: hash), file, isLine: true)
    } catch {
      return .failure("\(file.named), \(source.id): \(error)", of: file)
    }
  }
}

enum ContentHash {
  /// The same in every run; tells whether a file or line is still what it was, not made against an enemy.
  static func of(_ bytes: [UInt8]) -> Int64 {
    Int64(bitPattern: UInt64(Source.makeID(path: nil, content: bytes), radix: 16) ?? 0)
  }

  /// Of the text and of what the container states: a corrected title or day is a change too.
  static func of(_ source: Source) -> Int64 {
    let stated = source.stated
    var bytes = source.text
    for fact in [stated.title, stated.date, stated.url, stated.source, stated.byline] {
      bytes.append(0)
      bytes += (fact ?? "").utf8
    }
    return of(bytes)
  }
}

/// A file that the library knows under a path where nothing is any more.
enum MovedFile {
  static func find(_ db: Database, hash: Int64, size: Int64) throws -> (file: Int64, path: String)? {
    let statement = try db.cachedStatement(
      sql: "SELECT id, path FROM files WHERE hash = ? AND size = ? AND reading = ? ORDER BY id")
    for row in try Row.fetchAll(statement, arguments: [hash, size, Library.reading]) {
      let path: String = row[1]
      if FileWalk.absolute(path) == nil { return (row[0], path) }
    }
    return nil
  }
}
