import Dispatch
import Exports
import Files
import Glibc
import Library
import Screens
import Synchronization

/// What is written to files and piped into commands beside the reader: one at a time, on a thread of its own; how it
/// goes comes as events.
final class Errands: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let shouldStop = Mutex(false)
  private let queue = DispatchQueue(label: "briefings.errands", qos: .userInitiated)

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
  }

  func start(_ errand: WriteErrand) {
    run { [self] in try write(errand) }
  }

  func start(_ errand: PipeErrand) {
    run { [self] in try pipe(errand) }
  }

  /// Ends what runs: a file that is not whole is not kept.
  func stop() {
    shouldStop.withLock { $0 = true }
  }

  /// Stops, and waits until nothing runs. Before the end of the program.
  func end() {
    stop()
    queue.sync {}
  }

  private func run(_ errand: @escaping @Sendable () throws -> ErrandNews) {
    shouldStop.withLock { $0 = false }
    queue.async { [inbox] in
      do {
        inbox.post(.errand(try errand()))
      } catch let error as FileError {
        inbox.post(.errand(.ended(error.message, isFailure: true)))
      } catch let error as FilterError {
        inbox.post(.errand(.ended("the filter cannot be read: \(error.message)", isFailure: true)))
      } catch {
        inbox.post(.errand(.ended("\(error)", isFailure: true)))
      }
    }
  }

  private func write(_ errand: WriteErrand) throws -> ErrandNews {
    let path = atHome(errand.path)
    switch NewFile.present(at: path) {
    case .file where !errand.replaces: return .isThere(errand)
    case .pipe: throw FileError(errand.path, "a named pipe; name a file")
    default: break
    }
    let file = try NewFile(path, replacing: errand.replaces)
    var stream = try ExportStream(library, errand.choice, as: errand.format)
    var progress = Progress(words: "writing \(errand.path)", choice: errand.choice, library: library, inbox: inbox)
    while let bytes = try stream.next() {
      try file.write(bytes)
      if shouldStop.withLock(\.self) {
        return .ended("stopped: nothing was written to \(errand.path)", isFailure: false)
      }
      progress.tell(stream.tally)
    }
    try file.finish()
    return .ended("\(stream.tally.words(of: errand.choice)) written to \(errand.path)", isFailure: false)
  }

  private func pipe(_ errand: PipeErrand) throws -> ErrandNews {
    guard var child = Child(errand.command) else { return .ended("no shell can be started (/bin/sh)", isFailure: true) }
    var stream = try ExportStream(library, errand.choice, as: errand.format)
    var progress = Progress(words: "running \(errand.command)", choice: errand.choice, library: library, inbox: inbox)
    while let bytes = try stream.next(), child.feed(bytes, shouldStop: { shouldStop.withLock(\.self) }) {
      progress.tell(stream.tally)
    }
    let status = child.finish { shouldStop.withLock(\.self) }
    return .printed(
      PrintedOutput(command: errand.command, bytes: child.printed, isCut: child.isCut, status: status))
  }

  /// Word of how far it is, some ten times a second.
  private struct Progress {
    let words: String
    let choice: ExportChoice
    let library: Library
    let inbox: Inbox
    private var total: Int?
    private var last = now()

    init(words: String, choice: ExportChoice, library: Library, inbox: Inbox) {
      self.words = words
      self.choice = choice
      self.library = library
      self.inbox = inbox
    }

    mutating func tell(_ tally: ExportTally) {
      guard now() - last >= 100 else { return }
      // Only what takes long is counted.
      if total == nil {
        total =
          switch choice {
          // Those that fit a pattern are counted by reading them all.
          case .articles(let filter): filter.mayReadEachRow ? nil : try? library.count(filter)
          case .quotes(let filter): filter.mayReadEachRow ? nil : try? library.quoteCount(filter)
          case .documents(let ids), .quotesOf(let ids): ids.count
          case .quotations(let ids): ids.count
          }
      }
      last = now()
      let done =
        switch choice {
        case .quotes, .quotations: tally.quotes
        default: tally.articles
        }
      inbox.post(.errand(.progress(words, done: done, total: total)))
    }
  }
}

/// Milliseconds of the clock that no one can set.
func now() -> Int {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

/// A path as the user typed it, `~/` being the user's home.
func atHome(_ path: String) -> String {
  guard path.hasPrefix("~/"), let home = environment("HOME") else { return path }
  return home + path.dropFirst()
}

/// The names in a folder that go on from what is typed of a path, in their order; folders with a slash behind. Looks at
/// 10,000 names at most.
func namesBeginning(as typed: String) -> [String] {
  let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
  let folder = slash == typed.startIndex ? "./" : atHome(String(typed[..<slash]))
  let begun = String(typed[slash...])
  guard let entries = unsafe opendir(folder) else { return [] }
  defer { unsafe closedir(entries) }
  var names: [String] = []
  for _ in 0..<10_000 {
    guard let entry = unsafe readdir(entries) else { break }
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { place in
      unsafe place.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    // Hidden ones only when asked for.
    guard name.hasPrefix(begun), name != ".", name != "..", begun.hasPrefix(".") || !name.hasPrefix(".") else {
      continue
    }
    names.append(name + (NewFile.present(at: folder + name) == .folder ? "/" : ""))
  }
  return names.sorted()
}
