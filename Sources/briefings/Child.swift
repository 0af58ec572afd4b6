import Files
import Glibc

/// A shell command that runs beside the screen: text goes in, what it prints comes out, up to a limit.
///
/// It is the leader of a session of its own, so that it can neither read keys nor draw, and that all it starts is stopped
/// with it; signals mean to it what they mean to any program (this one ignores closed pipes).
struct Child: ~Copyable {
  private let process: pid_t
  private var input: Int32
  private var output: Int32
  /// Standard output and standard error, in the order in which they came.
  private(set) var printed: [UInt8] = []
  /// Whether more was printed than is kept.
  private(set) var isCut = false
  private var status: Int32?

  /// More than this is not kept of what is printed.
  static let limit = 200_000

  /// Nil when nothing can be started.
  init?(_ command: String) {
    var (forInput, forOutput) = ([Int32](repeating: -1, count: 2), [Int32](repeating: -1, count: 2))
    guard unsafe pipe(&forInput) == 0 else { return nil }
    guard unsafe pipe(&forOutput) == 0 else {
      for end in forInput { close(end) }
      return nil
    }
    for end in forInput + forOutput { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let started = Child.spawn(["/bin/sh", "-c", command], input: forInput[0], output: forOutput[1])
    close(forInput[0])
    close(forOutput[1])
    guard let started else {
      close(forInput[1])
      close(forOutput[0])
      return nil
    }
    (process, input, output) = (started, forInput[1], forOutput[0])
    for end in [input, output] { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
  }

  deinit {
    if input >= 0 { close(input) }
    if output >= 0 { close(output) }
  }

  private static func spawn(_ words: [String], input: Int32, output: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    // POSIX_SPAWN_SETSID is a GNU extension that the import leaves out.
    unsafe posix_spawnattr_setflags(&attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var (all, none) = (sigset_t(), sigset_t())
    unsafe sigfillset(&all)
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    var list: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { for place in unsafe list.indices { unsafe free(list[place]) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, words[0], &actions, &attributes, &list, environ) == 0 else { return nil }
    return process
  }

  /// Gives bytes to the command, reading meanwhile what it prints. False when it takes no more, or `shouldStop` says so.
  mutating func feed(_ bytes: [UInt8], shouldStop: () -> Bool) -> Bool {
    var given = 0
    while given < bytes.count {
      guard input >= 0, !shouldStop() else { return false }
      wait(toWrite: true)
      let count = unsafe bytes[given...].withUnsafeBytes { unsafe write(input, $0.baseAddress, $0.count) }
      if count > 0 {
        given += count
      } else if errno != EAGAIN && errno != EINTR {
        // It has read enough (`head`).
        closeInput()
        return false
      }
    }
    return true
  }

  /// Ends the input, and reads to the end of the command. Gives its exit status, 128 and the signal's number if one
  /// ended it. What it left running in the background is not waited for.
  mutating func finish(shouldStop: () -> Bool) -> Int32 {
    closeInput()
    var patience: Int?
    while status == nil {
      if shouldStop() {
        // First the asking, a second later the order.
        kill(-process, patience.map { $0 <= 0 } ?? false ? SIGKILL : SIGTERM)
        patience = (patience ?? 20) - 1
      }
      wait(toWrite: false)
      var ended: Int32 = 0
      if unsafe waitpid(process, &ended, WNOHANG) == process {
        let signal = ended & 0x7F
        status = signal == 0 ? (ended >> 8) & 0xFF : 128 + signal
      }
    }
    read()
    return status ?? 0
  }

  private mutating func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Waits until something can be read or written, 50 ms at most, and reads.
  private mutating func wait(toWrite: Bool) {
    var ends = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
    if toWrite { ends.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    guard unsafe poll(&ends, nfds_t(ends.count), 50) > 0 else { return }
    if ends[0].revents != 0 { read() }
  }

  private mutating func read() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    while output >= 0 {
      let count = unsafe Glibc.read(output, &buffer, buffer.count)
      if count > 0 {
        let room = Child.limit - printed.count
        printed += buffer[..<min(count, room)]
        if count > room { isCut = true }
        // One that prints without end must not keep us here.
        if isCut { return }
      } else {
        if count == 0 {
          close(output)
          output = -1
        }
        return
      }
    }
  }
}
