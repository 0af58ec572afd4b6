import ArgumentParser
import BriefingCore
import Files
import Glibc
import Synchronization

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print documents as JSON Lines: article, quotations, speakers. Keeps no library.",
    discussion: """
      Files and folders give one line a document, ordered by path; `-` (or nothing, when something is piped in) reads \
      standard input as a file; `briefings formats` lists what is read. With --jsonl the input is JSON Lines with `id` \
      and `text` (and, if there, `title`, `date`, `url`, `source`), answered line by line as it comes.
      """)

  @Flag(help: "The input is JSON Lines: a document a line.")
  var jsonl = false

  @Flag(help: "List reported speech without marks too (kind `indirect`).")
  var indirect = false

  @Option(help: "Cores to work on (else all).")
  var jobs: Int?

  @OptionGroup var skips: SkipOption

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
    let tally = Tally(isVerbose: skips.verbose)
    let pipeline = Pipeline(jobs: jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))) { Standard.output.write($0) }
    var chunks = Chunks(pipeline: pipeline, tally: tally, indirect: indirect)
    if paths.isEmpty || paths == ["-"] {
      let input = LineReader(descriptor: STDIN_FILENO, named: "standard input", unpacking: jsonl)
      if jsonl { chunks.lines(of: input, path: nil) } else { chunks.document(in: input) }
    } else {
      let (files, failures) = listed(paths, tally)
      for error in failures { chunks.fail(error, path: error.path) }
      if jsonl {
        for file in files { chunks.lines(of: file) }
      } else {
        chunks.files(files)
      }
    }
    pipeline.drain()
    try tally.end()
  }

  /// The files that paths stand for, each once and ordered by the bytes of its path, and what cannot be listed.
  private func listed(_ paths: [String], _ tally: Tally) -> (files: [InputFile], failures: [FileError]) {
    var files: [InputFile] = []
    var failures: [FileError] = []
    var walk = FileWalk(paths)
    while let step = walk.next() {
      switch step {
      case .file(let found):
        files.append(InputFile(path: found.named, size: Int(clamping: found.size), isNamed: found.isNamed))
      case .skipped(let found, let kind): tally.skip(found.named, kind)
      case .failure(let error): failures.append(error)
      }
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var last: String?
    files.removeAll { file in
      defer { last = file.path }
      return file.path == last
    }
    return (files, failures)
  }
}

/// A file to be read: as little of it as is needed, for there may be millions.
struct InputFile: Sendable {
  var path: String
  /// In bytes.
  var size: Int
  /// Named itself, and not only a folder that it lies in.
  var isNamed: Bool
}

/// How many documents could and could not be read; says each failure on standard error as it comes.
final class Tally: Sendable {
  private struct Counts {
    var read = 0
    var failed = 0
    var skipped = SkippedFiles()
  }
  private let counts = Mutex(Counts())
  /// Whether each skipped file is named.
  private let isVerbose: Bool

  init(isVerbose: Bool) {
    self.isVerbose = isVerbose
  }

  func read() {
    counts.withLock { $0.read += 1 }
  }

  func fail(_ error: ReadingError) { fail(error.message) }

  /// A file in a folder that is no document, see `ForeignFile`.
  func skip(_ path: String, _ kind: String) {
    counts.withLock { $0.skipped.add(kind) }
    if isVerbose { say("\(path): skipped, \(kind)") }
  }

  func fail(_ message: String) {
    counts.withLock { $0.failed += 1 }
    say(message)
  }

  /// Exit status 1 when some failed, 2 when nothing could be read.
  func end() throws {
    let (read, failed, skipped) = counts.withLock { ($0.read, $0.failed, $0.skipped) }
    say(skipped, isVerbose: isVerbose)
    if failed > 0 { throw ExitCode(read > 0 ? 1 : 2) }
    if read == 0 { throw Failure(message: "there is no document in what was named", status: 2) }
  }
}

/// Cuts the input into pieces of work that are worth a thread's while, and turns each into lines of output.
struct Chunks {
  let pipeline: Pipeline
  let tally: Tally
  /// Whether reported speech without marks is listed too.
  let indirect: Bool
  private var number = 0

  init(pipeline: Pipeline, tally: Tally, indirect: Bool) {
    self.pipeline = pipeline
    self.tally = tally
    self.indirect = indirect
  }

  private mutating func submit(_ work: @escaping @Sendable (inout JSONWriter) -> Void) {
    pipeline.submit(number) {
      var json = JSONWriter(capacity: 1 << 20)
      work(&json)
      return json.bytes
    }
    number += 1
  }

  /// A line for an input that gave no document.
  mutating func fail(_ error: FileError, path: String?) {
    tally.fail(error.message)
    submit { writeFailure(path: path, id: nil, message: error.message, to: &$0) }
  }

  /// Files in their order; those named as JSON Lines go line by line, so that they may be of any length.
  mutating func files(_ files: [InputFile]) {
    var some: [InputFile] = []
    for file in files {
      if ContainerKind.named(file.path) == .jsonLines {
        whole(some)
        some = []
        lines(of: file)
        continue
      }
      some.append(file)
      if some.count == 16 {
        whole(some)
        some = []
      }
    }
    whole(some)
  }

  private mutating func whole(_ files: [InputFile]) {
    guard !files.isEmpty else { return }
    submit { [tally, indirect] json in
      for file in files { writeFile(file, indirect: indirect, to: &json, tally) }
    }
  }

  /// Standard input as a file.
  mutating func document(in input: LineReader) {
    do {
      let bytes = try input.all()
      submit { [tally, indirect] json in
        Source.forEach(in: bytes, path: nil) { write($0, indirect: indirect, to: &json, path: nil, tally) }
      }
    } catch {
      fail(error, path: nil)
    }
  }

  mutating func lines(of file: InputFile) {
    do {
      lines(of: try LineReader(file.path, named: file.path, unpacking: true), path: file.path)
    } catch {
      fail(error, path: file.path)
    }
  }

  /// Whole lines are handed on as they come, so that a line piped in is answered before the next one is there.
  mutating func lines(of input: LineReader, path: String?) {
    do {
      var first = 1
      while let block = try input.nextLines() {
        lines(block, from: first, path: path)
        first = input.line + 1
      }
    } catch {
      fail(error, path: path)
    }
  }

  private mutating func lines(_ block: [UInt8], from first: Int, path: String?) {
    submit { [tally, indirect] json in
      var number = first
      var start = 0
      while start < block.count {
        let end = lineEnd(block.span, from: start)
        let bytes = block[start..<end]
        if bytes.contains(where: { $0 > 0x20 }) {
          let source = Result { () throws(ReadingError) in try Source.jsonLine(Array(bytes), line: number, path: path) }
          write(source, indirect: indirect, to: &json, path: path, tally)
        }
        start = end + 1
        number += 1
      }
    }
  }
}

private func writeFile(_ file: InputFile, indirect: Bool, to json: inout JSONWriter, _ tally: Tally) {
  do {
    let reader = try LineReader(file.path, named: file.path)
    if !file.isNamed, let kind = ForeignFile.kind(try reader.head(ForeignFile.looked), path: file.path) {
      return tally.skip(file.path, kind)
    }
    let bytes = try reader.all(sizeHint: file.size)
    Source.forEach(in: bytes, path: file.path) { write($0, indirect: indirect, to: &json, path: file.path, tally) }
  } catch {
    tally.fail(error.message)
    writeFailure(path: file.path, id: nil, message: error.message, to: &json)
  }
}

private func write(
  _ source: Result<Source, ReadingError>, indirect: Bool, to json: inout JSONWriter, path: String?, _ tally: Tally
) {
  do {
    Briefing.read(try source.get(), indirect: indirect).write(to: &json)
    json.newline()
    tally.read()
  } catch {
    tally.fail(error)
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
