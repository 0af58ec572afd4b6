import ArgumentParser
import BriefingCore
import Glibc
import Synchronization

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print documents as JSON Lines: article, quotations, speakers. Keeps no library.",
    discussion: """
      Files and folders give one line a document, ordered by path; `-` (or nothing, when something is piped in) reads one \
      document from standard input. With --jsonl the input is JSON Lines with `id` and `text` (and, if there, `title`, \
      `date`, `url`, `source`), answered line by line as it comes.
      """)

  @Flag(help: "The input is JSON Lines: a document a line.")
  var jsonl = false

  @Option(help: "Cores to work on (else all).")
  var jobs: Int?

  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var paths: [String] = []

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a whole number from 1") }
    if paths.isEmpty && isatty(STDIN_FILENO) == 1 {
      throw ValidationError("name files or folders, or pipe a document in")
    }
    if paths.contains("-") && paths.count > 1 { throw ValidationError("- stands alone") }
  }

  func run() throws {
    let tally = Tally()
    let pipeline = Pipeline(jobs: jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))) { Standard.output.write($0) }
    var chunks = Chunks(pipeline: pipeline, tally: tally)
    if paths.isEmpty || paths == ["-"] {
      if jsonl { try chunks.lines(of: STDIN_FILENO, path: nil) } else { chunks.standardInput() }
    } else {
      let walk = InputFiles(paths)
      for failure in walk.failures { tally.fail(failure.message) }
      for failure in walk.failures { chunks.error(path: failure.path, message: failure.message) }
      if jsonl {
        for path in walk.files { try chunks.lines(ofFile: path) }
      } else {
        chunks.files(walk.files)
      }
    }
    pipeline.drain()
    try tally.end()
  }
}

/// How many documents could and could not be read; says each failure on standard error as it comes.
final class Tally: Sendable {
  private struct Counts {
    var read = 0
    var failed = 0
  }
  private let counts = Mutex(Counts())

  func read() {
    counts.withLock { $0.read += 1 }
  }

  func fail(_ message: String) {
    counts.withLock { $0.failed += 1 }
    say(message)
  }

  /// Exit status 1 when some failed, 2 when nothing could be read.
  func end() throws {
    let (read, failed) = counts.withLock { ($0.read, $0.failed) }
    if failed > 0 { throw ExitCode(read > 0 ? 1 : 2) }
    if read == 0 { throw Failure(message: "there is no document in what was named", status: 2) }
  }
}

/// Cuts the input into pieces of work that are worth a thread's while, and turns each into lines of output.
struct Chunks {
  let pipeline: Pipeline
  let tally: Tally
  private var number = 0

  init(pipeline: Pipeline, tally: Tally) {
    self.pipeline = pipeline
    self.tally = tally
  }

  private mutating func submit(_ work: @escaping @Sendable (inout JSONWriter) -> Void) {
    pipeline.submit(number) {
      var json = JSONWriter(capacity: 1 << 16)
      work(&json)
      return json.bytes
    }
    number += 1
  }

  /// A line for an input that gave no document.
  mutating func error(path: String, message: String) {
    submit { writeFailure(path: path, id: nil, message: message, to: &$0) }
  }

  mutating func files(_ paths: [String]) {
    for start in stride(from: 0, to: paths.count, by: 16) {
      let some = paths[start..<min(start + 16, paths.count)]
      submit { [tally] json in
        for path in some { writeFile(path, to: &json, tally) }
      }
    }
  }

  mutating func standardInput() {
    var input = ByteReader(descriptor: STDIN_FILENO)
    let bytes = input.rest()
    submit { [tally] json in
      write(to: &json, path: nil, tally) { () throws(ReadingError) in try Source.text(bytes: bytes, path: nil) }
    }
  }

  mutating func lines(ofFile path: String) throws {
    switch InputFiles.open(path) {
    case .failure(let failure):
      tally.fail(failure.message)
      error(path: path, message: failure.message)
    case .success(let descriptor):
      defer { close(descriptor) }
      try lines(of: descriptor, path: path)
    }
  }

  /// Whole lines are handed on as they come, so that a line piped in is answered before the next one is there.
  mutating func lines(of descriptor: Int32, path: String?) throws {
    var input = ByteReader(descriptor: descriptor)
    var line = 1
    while let block = input.nextLines() {
      let first = line
      line += block.count { $0 == UInt8(ascii: "\n") }
      submit { [tally] json in
        var number = first
        for bytes in block.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
          defer { number += 1 }
          guard bytes.contains(where: { $0 > 0x20 }) else { continue }
          write(to: &json, path: path, tally) { () throws(ReadingError) in
            try Source.jsonLine(Array(bytes), line: number, path: path)
          }
        }
      }
    }
  }
}

private func writeFile(_ path: String, to json: inout JSONWriter, _ tally: Tally) {
  switch InputFiles.read(path) {
  case .failure(let failure):
    tally.fail(failure.message)
    writeFailure(path: path, id: nil, message: failure.message, to: &json)
  case .success(let bytes):
    write(to: &json, path: path, tally) { () throws(ReadingError) in try Source.text(bytes: bytes, path: path) }
  }
}

private func write(
  to json: inout JSONWriter, path: String?, _ tally: Tally, _ source: () throws(ReadingError) -> Source
) {
  do {
    Briefing.read(try source()).write(to: &json)
    json.newline()
    tally.read()
  } catch {
    tally.fail(error.message)
    writeFailure(path: error.path ?? path, id: error.id, message: error.message, to: &json)
  }
}

private func writeFailure(path: String?, id: String?, message: String, to json: inout JSONWriter) {
  json.object { json in
    if let id {
      json.key("id")
      json.string(id)
    }
    json.key("path")
    json.string(path)
    json.key("error")
    json.string(message)
  }
  json.newline()
}
