import CNcurses
import Canvas
import Glibc

extension Terminal {
  /// Waits until there is input, until `wake` is woken, or until `timeout` milliseconds are over (nil: for ever), and
  /// gives all inputs that are there, in their order. An empty list means that the time is over or that `wake` was
  /// woken.
  ///
  /// `.resize` and `.resumed` come before the keys: draw a frame of the new size after them. `.hangup` ends the
  /// list; when the terminal is gone, every further call gives it at once.
  public mutating func wait(timeout: Int? = nil, wake: WakePipe? = nil) -> [Input] {
    let end = timeout.map { now() + max(0, $0) }
    while true {
      if isGone { return [.hangup] }
      if !news.isEmpty {
        defer { news = [] }
        return news
      }
      // Until when the rest of a sequence is waited for, however often the loop is woken meanwhile.
      let late = decoder.patience.map { lastRead + $0 }
      let waiting = [end, late].compactMap(\.self).min().map { max(0, $0 - now()) }
      var descriptors = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: ct_signal_descriptor(), events: Int16(POLLIN), revents: 0),
        pollfd(fd: wake?.readingEnd ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let ready = unsafe poll(&descriptors, 3, Int32(clamping: waiting ?? -1))
      if ready < 0, errno != EINTR { isGone = true }
      var inputs = descriptors[1].revents != 0 ? takeSignals() : []
      if descriptors[2].revents != 0 { wake?.drain() }
      if ready > 0, descriptors[0].revents != 0 {
        inputs += readKeys()
      } else if let late, now() >= late {
        inputs += decoder.timeOut()
      }
      if isGone || inputs.contains(.hangup) {
        inputs.removeAll { $0 == .hangup }
        inputs.append(.hangup)
      }
      if !inputs.isEmpty || descriptors[2].revents != 0 { return inputs }
      if let end, now() >= end { return [] }
    }
  }

  /// Reads what waits: up to some 64 kB, so that a flood of input cannot keep the screen from being drawn.
  private mutating func readKeys() -> [Input] {
    var inputs: [Input] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<16 {
      let count = unsafe read(input, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      // The end of input and an error are the same to us: poll said that there is something, and it is nothing.
      guard count > 0 else {
        isGone = true
        break
      }
      inputs += decoder.take(buffer[..<count])
      lastRead = now()
      var next = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&next, 1, 0) > 0, next.revents & Int16(POLLIN) != 0 else { break }
    }
    return inputs
  }

  private mutating func takeSignals() -> [Input] {
    var isResized = false
    var isOver = false
    while case let number = ct_next_signal(), number != 0 {
      switch number {
      case SIGWINCH: isResized = true
      case SIGTSTP: suspend()
      case SIGCONT:
        ct_continued()
        takeAgain()
      default:
        endingSignal = number
        isOver = true
      }
    }
    if isResized, readSize() { news.append(.resize(state.size)) }
    if isOver { news.append(.hangup) }
    defer { news = [] }
    return news
  }

  /// Milliseconds of a clock that nobody sets.
  private func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension KeyDecoder {
  /// Adds the sequences that terminfo has for this terminal's keys.
  @MainActor
  mutating func learnTerminfo() {
    var keys: [(String, Key)] = [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)), ("khome", Key(.home)),
      ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)), ("kdch1", Key(.delete)),
      ("kich1", Key(.insert)), ("kcbt", Key(.backTab)), ("kent", Key(.enter)), ("kbs", Key(.backspace)),
    ]
    for number in 1...12 { keys.append(("kf\(number)", Key(.function(number)))) }
    for (name, key) in keys {
      if let text = capability(name) { learn(Array(text.utf8), as: key) }
    }
  }
}
