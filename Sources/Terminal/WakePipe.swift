import CNcurses
import Glibc
import Synchronization

/// Lets another thread end the main loop's waiting.
///
/// A worker puts its result where the main loop looks for it (a queue behind a `Mutex`), then calls `wake()`. Many calls
/// before the loop gets to run are one.
public final class WakePipe: Sendable {
  let readingEnd: Int32
  private let writingEnd: Int32
  private let isAwake = Atomic(false)

  /// Fails only where no descriptor is left; such a pipe wakes nobody.
  public init() {
    var ends: [Int32] = [-1, -1]
    if unsafe !ct_pipe(&ends) { ends = [-1, -1] }
    (readingEnd, writingEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readingEnd)
    close(writingEnd)
  }

  /// Ends the waiting under way, or the next. From any thread, at any time, never blocks.
  public func wake() {
    if isAwake.exchange(true, ordering: .acquiringAndReleasing) { return }
    var byte: UInt8 = 1
    _ = unsafe write(writingEnd, &byte, 1)
  }

  /// Takes the calls so far for seen. Before the queue is looked at, never after.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 16)
    while unsafe read(readingEnd, &bytes, bytes.count) > 0 {}
    isAwake.store(false, ordering: .releasing)
  }
}
