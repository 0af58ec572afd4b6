import Glibc
import Testing

/// However the program ends or stops, the terminal is as it was found.
@Suite(.serialized)
struct WaysOutTests {
  private func started() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal()
    #expect(terminal.shows("probe ready"))
    #expect(!terminal.leftBehind.isEmpty)
    return terminal
  }

  @Test("Ends by itself: at the end of its work, and by exit", arguments: [("q", 0), ("X", 3)])
  func ends(key: String, status: Int32) throws {
    let terminal = try started()
    terminal.type(key)
    #expect(terminal.end() == status << 8)
    #expect(terminal.leftBehind == [])
  }

  @Test("Ended by a signal", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGUSR1, SIGALRM])
  func signals(number: Int32) throws {
    let terminal = try started()
    terminal.signal(number)
    let status = try #require(terminal.end())
    #expect(status & 0x7F == number)
    #expect(terminal.leftBehind == [])
  }

  @Test(
    "Crashes: a bad access, an abort, a trap of Swift",
    arguments: [("S", [SIGSEGV]), ("A", [SIGABRT]), ("T", [SIGILL, SIGTRAP])])
  func crashes(key: String, numbers: [Int32]) throws {
    let terminal = try started()
    terminal.type("k" + key)
    let status = try #require(terminal.end())
    #expect(numbers.contains(status & 0x7F))
    #expect(terminal.leftBehind == [])
    // What Swift says about the trap is read after the screen is left.
    if key == "T" {
      let left = try #require(terminal.output.firstRange(of: Array("\u{1B}[?1049l".utf8)))
      #expect(terminal.output[left.upperBound...].firstRange(of: Array("Fatal error".utf8)) != nil)
    }
  }

  @Test("A program that hangs can be ended by asking twice")
  func hanging() throws {
    let terminal = try started()
    terminal.type("L")
    #expect(terminal.shows("\u{1B}]52;c;aGFuZ3M="))
    terminal.signal(SIGTERM)
    sleep(3)
    terminal.signal(SIGTERM)
    let status = try #require(terminal.end())
    #expect(status & 0x7F == SIGTERM)
    #expect(terminal.leftBehind == [])
  }

  @Test("What is written to standard error comes after the screen, without control characters")
  func errors() throws {
    let terminal = try started()
    terminal.type("Nq")
    #expect(terminal.end() == 0)
    let left = try #require(terminal.output.firstRange(of: Array("\u{1B}[?1049l".utf8)))
    #expect(terminal.output[left.upperBound...].firstRange(of: Array("a note.[2J from within".utf8)) != nil)
  }

  @Test("Stopped by C-z or from outside, it leaves the screen to the shell, and comes back", arguments: [true, false])
  func stopping(byKey: Bool) throws {
    // A shell with job control: the program is a job of its own, and the shell says how it came back.
    let shell = try PseudoTerminal([
      "/bin/bash", "-mc", "'\(PseudoTerminal.probe)'; echo stopped with $?; read line; fg; echo ended with $?",
    ])
    #expect(shell.shows("probe ready"))
    if byKey {
      shell.type("\u{1A}")
    } else {
      shell.type("aP")
      #expect(shell.shows("process "))
      let digits = shell.text.components(after: "process ").prefix { $0.isNumber }
      kill(try #require(pid_t(digits)), SIGTSTP)
    }
    #expect(shell.shows("stopped with 148"))
    #expect(shell.leftBehind == [])
    let before = shell.output.count
    shell.type("\n")
    #expect(shell.shows("probe ready", from: before))
    #expect(shell.shows("resumed", from: before))
    shell.type("q")
    #expect(shell.shows("ended with 0"))
    #expect(shell.leftBehind == [])
  }

  @Test("Another program has the terminal to itself, and then the screen is drawn anew")
  func running() throws {
    let terminal = try started()
    terminal.type("E")
    #expect(terminal.shows("outside"))
    #expect(terminal.leftBehind == [])
    let before = terminal.output.count
    terminal.type("hello\n")
    #expect(terminal.shows("got hello"))
    #expect(terminal.shows("status 7", from: before))
    #expect(terminal.shows("probe ready", from: before))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.leftBehind == [])
  }
}

extension String {
  /// What stands behind the first `text`.
  fileprivate func components(after text: String) -> Substring {
    guard let range = self.firstRange(of: text) else { return "" }
    return self[range.upperBound...]
  }
}
