import Foundation
import Glibc

/// A program on a terminal of its own (a pseudo-terminal): what the tests type, what it writes, how it leaves the
/// terminal. Every wait has an end: a program that does not answer makes a test fail, not hang.
final class PseudoTerminal {
  /// Everything written so far.
  private(set) var output: [UInt8] = []
  let process: pid_t
  private let master: Int32
  private let name: String
  private let modesBefore: termios
  private var status: Int32?

  static let patience = 10.0

  /// Starts the probe, or another program, as the leader of a session on a new terminal.
  init(
    _ arguments: [String] = [PseudoTerminal.probe], columns: UInt16 = 80, rows: UInt16 = 24,
    environment: [String: String] = [:]
  ) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var path = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe openpty(&master, &slave, &path, nil, &size) == 0 else { throw Failure.noTerminal }
    var modes = termios()
    _ = unsafe tcgetattr(slave, &modes)
    (self.master, modesBefore) = (master, modes)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    name = String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)

    var variables = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    ]
    if let path = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] { variables["LD_LIBRARY_PATH"] = path }
    variables.merge(environment) { $1 }
    process = try PseudoTerminal.spawn(arguments, on: name, variables)
    close(slave)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      _ = unsafe waitpid(process, &ignored, 0)
    }
    close(master)
  }

  enum Failure: Error {
    case noTerminal
    case noProgram(String)
  }

  /// The probe lies where the tests were built.
  static var probe: String {
    Bundle.main.bundleURL.appendingPathComponent("terminal-probe").path
  }

  private static func spawn(_ arguments: [String], on name: String, _ variables: [String: String]) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    // The first terminal that the leader of a new session opens is its own.
    // POSIX_SPAWN_SETSID is a GNU extension that the import leaves out.
    unsafe posix_spawnattr_setflags(&attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    // The threads that tests run on may have signals blocked.
    var (all, none) = (sigset_t(), sigset_t())
    unsafe sigfillset(&all)
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    for descriptor in Int32(0)...2 {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, name, O_RDWR, 0)
    }
    var list: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = unsafe variables.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer {
      for place in unsafe list.indices { unsafe free(list[place]) }
      for place in unsafe settings.indices { unsafe free(settings[place]) }
    }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, arguments[0], &actions, &attributes, &list, &settings) == 0 else {
      throw Failure.noProgram(arguments[0])
    }
    return process
  }

  // MARK: Talking to it

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe write(master, bytes, bytes.count)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Reads until `text` stands in the output behind the first `from` bytes; false if it does not come.
  func shows(_ text: String, from: Int = 0) -> Bool {
    let wanted = Array(text.utf8)
    return reads { output.dropFirst(from).firstRange(of: wanted) != nil }
  }

  /// The status as `waitpid` gives it once the program has ended; nil if it does not end.
  func end() -> Int32? {
    _ = reads { unsafe status != nil || waitpid(process, &ended, WNOHANG) == process }
    if status == nil, hasEnded { status = ended }
    readAll()
    return status
  }
  private var ended: Int32 = -1
  private var hasEnded: Bool { ended != -1 }

  private func reads(until isDone: () -> Bool) -> Bool {
    let end = Date().addingTimeInterval(PseudoTerminal.patience)
    while !isDone() {
      if Date() > end { return false }
      readAll(waiting: 10)
    }
    return true
  }

  private func readAll(waiting milliseconds: Int32 = 0) {
    var buffer = [UInt8](repeating: 0, count: 65536)
    var wait = milliseconds
    while true {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&descriptor, 1, wait) > 0 else { return }
      let count = unsafe read(master, &buffer, buffer.count)
      guard count > 0 else {
        // Nobody has the terminal open any more.
        if milliseconds > 0 { usleep(5000) }
        return
      }
      output += buffer[..<count]
      wait = 0
    }
  }

  // MARK: How the terminal is left

  var text: String { String(decoding: output, as: UTF8.self) }

  /// What is not as it was found, in words; empty if all is well.
  var leftBehind: [String] {
    var left: [String] = []
    for (mode, usual) in [
      (1049, false), (25, true), (1000, false), (1002, false), (1006, false), (2004, false), (1, false),
    ] {
      let on = lastPlace(of: "\u{1B}[?\(mode)h")
      let off = lastPlace(of: "\u{1B}[?\(mode)l")
      if on ?? -1 > off ?? -1, !usual { left.append("mode \(mode) is on") }
      if off ?? -1 > on ?? -1, usual { left.append("mode \(mode) is off") }
    }
    if let push = lastPlace(of: "\u{1B}[22;2t"), lastPlace(of: "\u{1B}[23;2t") ?? -1 < push {
      left.append("title kept")
    }
    var modes = termios()
    // A terminal that nobody has open keeps its modes as long as our end is open.
    if unsafe tcgetattr(master, &modes) == 0 {
      if modes.c_lflag != modesBefore.c_lflag { left.append("local modes") }
      if modes.c_iflag != modesBefore.c_iflag { left.append("input modes") }
      if modes.c_oflag != modesBefore.c_oflag { left.append("output modes") }
    }
    return left
  }

  private func lastPlace(of text: String) -> Int? {
    output.ranges(of: Array(text.utf8)).last?.lowerBound
  }
}
