import Dispatch
import Synchronization

/// Work on chunks on several cores whose results come out in the order in which the chunks went in.
///
/// At most three chunks a core are held at a time, so memory does not grow with the input.
final class Pipeline: Sendable {
  private struct Waiting {
    var next = 0
    var results: [Int: [UInt8]] = [:]
  }

  private let queues: [DispatchQueue]
  private let slots: DispatchSemaphore
  private let waiting = Mutex(Waiting())
  private let write: @Sendable ([UInt8]) -> Void

  /// `write` is called for one result at a time, in order, from any thread.
  init(jobs: Int, write: @escaping @Sendable ([UInt8]) -> Void) {
    queues = (0..<max(1, jobs)).map { DispatchQueue(label: "briefings.pipeline.\($0)") }
    slots = DispatchSemaphore(value: max(1, jobs) * 3)
    self.write = write
  }

  /// Hands in chunk `number` (from 0, without gaps); waits while too many are under way.
  func submit(_ number: Int, _ work: @escaping @Sendable () -> [UInt8]) {
    slots.wait()
    queues[number % queues.count].async { [self] in
      finish(number, work())
    }
  }

  /// Waits until everything handed in has been written.
  func drain() {
    for queue in queues { queue.sync {} }
  }

  private func finish(_ number: Int, _ result: [UInt8]) {
    waiting.withLock { waiting in
      waiting.results[number] = result
      while let ready = waiting.results.removeValue(forKey: waiting.next) {
        write(ready)
        waiting.next += 1
        slots.signal()
      }
    }
  }
}
