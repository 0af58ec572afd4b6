import Files
import Glibc

/// Standard output and standard error, written to the end; a closed pipe ends the program quietly.
struct Standard {
  static let output = Standard(descriptor: STDOUT_FILENO)
  static let error = Standard(descriptor: STDERR_FILENO)

  let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal, 80 when it cannot be told.
  var columns: Int {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  func write(_ text: String) {
    write(Array(text.utf8))
  }

  func write(_ bytes: [UInt8]) {
    let failure = writeAll(bytes, to: descriptor)
    // The reader has gone, or the disk is full: there is nobody to tell on this descriptor.
    if failure == 0 || descriptor == STDERR_FILENO { return }
    if failure == EPIPE { exit(0) }
    say(unsafe "standard output: \(String(cString: strerror(failure)))")
    exit(2)
  }
}
