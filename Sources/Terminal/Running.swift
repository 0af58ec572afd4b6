import CNcurses
import Glibc

extension Terminal {
  /// Runs another program on the terminal (an editor, a pager, a shell) to its end; gives its exit status, 128 and the
  /// signal's number if one ended it, nil if there is no such program.
  ///
  /// `command` is the program, sought on the path, and its arguments; for a shell's line `["sh", "-c", line]`. The
  /// program is part of our job, so C-c is for it and C-z stops both (Foundation's `Process` would make it a job of its
  /// own, which the terminal stops as soon as it reads a key). The next `wait` tells of it (`.resumed`).
  public mutating func run(_ command: [String]) -> Int32? {
    leave { runProgram(command) }
  }
}

/// Runs a program beside the screen to its end, as `Terminal.run` does; it must neither read keys nor write.
public func runProgram(_ command: [String]) -> Int32? {
  var arguments: [UnsafeMutablePointer<CChar>?] = unsafe command.map { unsafe strdup($0) }
  unsafe arguments.append(nil)
  defer { for place in unsafe arguments.indices { unsafe free(arguments[place]) } }
  guard let name = unsafe arguments[0] else { return nil }
  var child: pid_t = 0
  // What this program ignores a child would ignore too: a closed pipe must end what an editor runs.
  var attributes = posix_spawnattr_t()
  unsafe posix_spawnattr_init(&attributes)
  defer { unsafe posix_spawnattr_destroy(&attributes) }
  var ignored = sigset_t()
  unsafe sigemptyset(&ignored)
  unsafe sigaddset(&ignored, SIGPIPE)
  unsafe posix_spawnattr_setsigdefault(&attributes, &ignored)
  unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  guard unsafe posix_spawnp(&child, name, nil, &attributes, arguments, environ) == 0 else { return nil }
  var status: Int32 = 0
  while unsafe waitpid(child, &status, 0) < 0 {
    guard errno == EINTR else { return nil }
  }
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
}
