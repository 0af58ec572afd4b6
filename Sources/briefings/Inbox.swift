import Screens
import Synchronization
import Terminal

/// Where threads leave events for the loop, which alone draws.
final class Inbox: Sendable {
  private let events = Mutex<[Event]>([])
  let wake = WakePipe()

  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    wake.wake()
  }

  func take() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
