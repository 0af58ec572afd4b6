import Dispatch
import Glibc
import Synchronization

/// C-c while a long command runs: asked for between batches, so that the work under way is finished and kept.
final class Interrupt {
  private let isSet: Asked
  private let source: any DispatchSourceSignal

  private final class Asked: Sendable {
    let value = Atomic(false)
  }

  init() {
    let asked = Asked()
    isSet = asked
    _ = signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { asked.value.store(true, ordering: .relaxed) }
    source.resume()
  }

  /// Whether C-c was pressed since.
  var came: Bool { isSet.value.load(ordering: .relaxed) }
}
