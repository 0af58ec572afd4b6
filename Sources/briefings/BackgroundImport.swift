import Dispatch
import Library
import Screens
import Synchronization

/// The import that runs beside the reader: one at a time, its progress comes as events.
final class BackgroundImport: Sendable {
  private struct State {
    var isRunning = false
    var shouldStop = false
  }

  private let library: Library
  private let paths: [String]
  private let inbox: Inbox
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "briefings.import", qos: .utility)

  init(library: Library, paths: [String], inbox: Inbox) {
    self.library = library
    self.paths = paths
    self.inbox = inbox
  }

  /// Looks for what is new in the folders that the program was started with; nothing happens while a look goes on.
  func start() {
    guard !paths.isEmpty else {
      // Nothing to scan; but another program may have brought in something.
      var progress = ImportProgress()
      progress.isFinished = true
      inbox.post(.progress(progress))
      return
    }
    let starts = state.withLock { state in
      guard !state.isRunning else { return false }
      state = State(isRunning: true)
      return true
    }
    guard starts else { return }
    queue.async { [self] in
      defer { state.withLock { $0.isRunning = false } }
      var last = ImportProgress()
      let clock = ContinuousClock()
      let start = clock.now
      do {
        last = try library.importing(
          paths,
          progress: { progress in
            last = progress
            last.seconds = (clock.now - start) / .seconds(1)
            inbox.post(.progress(last))
          }, shouldStop: { state.withLock(\.shouldStop) })
      } catch {
        // What was taken in so far stays, and nothing runs any more.
        last.isFinished = true
        inbox.post(.progress(last))
        inbox.post(.failed("\(error)"))
      }
    }
  }

  /// Stops after the batch under way; what was taken in stays.
  func stop() {
    state.withLock { $0.shouldStop = true }
  }
}
