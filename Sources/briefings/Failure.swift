import Glibc
import Library

/// An end that the user must be told of: what failed, where, and what to do.
struct Failure: Error {
  var message: String
  /// 1: some input failed, the rest is done; 2: wrong use, or nothing could be done.
  var status: Int32 = 2

  func report() {
    say(message)
  }
}

/// One line on standard error, with the program's name in front. A message may hold the name of a file, and that may hold
/// anything: control characters are not printed.
func say(_ message: String) {
  Standard.error.write(withoutControls("briefings: \(message)\n"))
}

func endProgram(status: Int32) -> Never {
  exit(status)
}

/// A reader that goes away (`| head`) must not kill the program with a signal: the next write tells.
func ignoreClosedPipes() {
  _ = signal(SIGPIPE, SIG_IGN)
}
