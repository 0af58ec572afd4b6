import Glibc
import Testing

/// A real terminal for the real program: a tmux server of its own for each test.
///
/// Commands go through `popen`: a process started by Foundation hands the tmux daemon descriptors that it never closes.
final class Tmux {
  private let socket: String

  /// Starts `command` (a shell line) in a terminal of the given size.
  init(columns: Int, rows: Int, _ command: String) {
    socket = "briefings-test-\(getpid())-\(UInt32.random(in: 0...(.max)))"
    // The shell stays after the program, so that what the program left on the terminal can be seen.
    run(
      "-f /dev/null -u new-session -d -x \(columns) -y \(rows) \(quoted("\(command); echo status=$?; exec sleep 60"))")
  }

  deinit {
    run("kill-server")
  }

  /// Types keys by tmux's names (`Enter`, `C-d`, `j`).
  func press(_ keys: String...) {
    for key in keys { run("send-keys '\(key)'") }
  }

  /// Types text as it stands.
  func type(_ text: String) {
    run("send-keys -l \(quoted(text))")
  }

  func resize(columns: Int, rows: Int) {
    run("resize-window -x \(columns) -y \(rows)")
  }

  /// The screen, a line a row.
  var screen: String {
    run("capture-pane -p")
  }

  /// Waits until the screen holds all the words; a screen that never does is a failure of the test, and is shown.
  @discardableResult
  func wait(for words: String..., seconds: Double = 20, location: SourceLocation = #_sourceLocation) -> String {
    var seen = ""
    for _ in 0..<Int(seconds * 50) {
      seen = screen
      if words.allSatisfy({ seen.contains($0) }) { return seen }
      usleep(20_000)
    }
    Issue.record("\(words) did not come on the screen:\n\(seen)", sourceLocation: location)
    return seen
  }

  /// The process that runs in the terminal, for signals: the program is the shell's only child.
  var program: Int32? {
    let shell = run("display-message -p '#{pane_pid}'").split(separator: "\n").first ?? ""
    return Int32(sh("pgrep -P \(shell)").split(separator: "\n").first ?? "")
  }

  /// The screen with its colours, as escape sequences.
  var colors: String {
    run("capture-pane -p -e")
  }

  @discardableResult
  private func run(_ words: String) -> String {
    sh("tmux -L \(socket) \(words) </dev/null 2>&1")
  }
}

/// A text as one word of a shell line.
private func quoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// Runs a shell line and gives what it prints.
func sh(_ line: String) -> String {
  guard let pipe = unsafe popen(line, "r") else { return "" }
  defer { unsafe pclose(pipe) }
  var bytes: [UInt8] = []
  var next = unsafe getc(pipe)
  while next != EOF {
    bytes.append(UInt8(truncatingIfNeeded: next))
    next = unsafe getc(pipe)
  }
  return String(decoding: bytes, as: UTF8.self)
}
