import Glibc
import Testing

/// The real `Terminal`, driven by the probe on a pseudo-terminal.
@Suite(.serialized)
struct TerminalTests {
  private func started(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(environment: environment)
    #expect(terminal.shows("probe ready"))
    return terminal
  }

  @Test("Keys, pastes and clicks arrive as what they are")
  func inputs() throws {
    let terminal = try started()
    terminal.type("a\u{1B}[A\u{1B}OB\u{1B}x\u{4}é日\u{1B}[?1;2c\u{1B}[<0;3;2M\u{1B}[200~two\rlines\u{1B}[201~")
    for name in ["key a", "key up", "key down", "key A-x", "key C-d", "key é", "key 日", "mouse press 1,2"] {
      #expect(terminal.shows(name), "\(name)")
    }
    #expect(terminal.shows("paste \"two\\nlines\""))
    terminal.type("\u{1B}")
    #expect(terminal.shows("key escape"))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(!terminal.text.contains("key c"))
  }

  @Test("A frame's wide characters reach the terminal, those that terminals disagree about as what all agree on")
  func wideCharacters() throws {
    let terminal = try started()
    #expect(terminal.shows("“é” 日本 🇫🇷 ❤  👨 | true"))
  }

  @Test("The title is set without control characters, and given back")
  func title() throws {
    let terminal = try started()
    #expect(terminal.shows("\u{1B}[22;2t\u{1B}]2;probe·[31m 0\u{7}"))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.leftBehind == [])
  }

  @Test("A change of size is told and drawn, down to a single cell")
  func resizing() throws {
    let terminal = try started()
    for (columns, rows) in [(90, 30), (1, 1), (500, 200), (80, 24)] as [(UInt16, UInt16)] {
      terminal.resize(columns: columns, rows: rows)
      if columns > 20 { #expect(terminal.shows("resize \(columns)x\(rows)")) }
    }
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.leftBehind == [])
  }

  @Test("A worker wakes the loop")
  func waking() throws {
    let terminal = try started()
    terminal.type("W")
    #expect(terminal.shows("woken"))
  }

  @Test("Text for the clipboard goes to the terminal")
  func clipboard() throws {
    let terminal = try started()
    terminal.type("Y")
    #expect(terminal.shows("\u{1B}]52;c;aGFyYm91ciB3YWxs\u{7}"))
  }

  /// What `links` of the probe sends for one stretch, from the way to its place to the way back to the cursor.
  private func stretch(_ row: Int, isLast: Bool) -> String {
    "\u{1B}[\(row + 1);8H\u{1B}]8;id=IDENTITY;https://tide.example/%E6%97%A5%20%C2%9B?a=1;b\u{1B}\\"
      + "LOOK日本 tablesPLAIN\u{1B}]8;;\u{1B}\\" + (isLast ? "\u{1B}[10;4H" : "")
  }

  @Test("Cells that lead somewhere are sent as a link of one name, and the cursor goes back to its place")
  func links() throws {
    let terminal = try PseudoTerminal([PseudoTerminal.probe, "links"])
    #expect(terminal.shows("moved 0") && terminal.shows("\u{1B}]8;;\u{1B}\\\u{1B}[10;4H"))
    let opened = terminal.text.components(separatedBy: "\u{1B}]8;id=").dropFirst().map {
      String($0.prefix { $0 != ";" })
    }
    #expect(opened.count == 2 && Set(opened).count == 1)
    let sent = terminal.text.replacing(opened[0], with: "IDENTITY").replacing(
      "\u{1B}(B\u{1B}[0;1m\u{1B}[36m", with: "LOOK"
    )
    .replacing("\u{1B}[39m\u{1B}(B\u{1B}[m", with: "PLAIN")
    #expect(sent.contains(stretch(0, isLast: false) + stretch(1, isLast: true)), "\(sent.debugDescription)")
  }

  @Test("A row whose link goes is written anew without it; rows that stay are not written")
  func linksGo() throws {
    let terminal = try PseudoTerminal([PseudoTerminal.probe, "links"])
    #expect(terminal.shows("\u{1B}]8;;\u{1B}\\\u{1B}[10;4H"))
    var before = terminal.output.count
    terminal.type("j")
    #expect(terminal.shows("\u{1B}[10;4H", from: before))
    #expect(terminal.shows("\u{1B}[3;8H\u{1B}]8;id=", from: before))
    var sent = String(decoding: terminal.output.dropFirst(before), as: UTF8.self)
    #expect(sent.contains("tables 0") && !sent.contains("tables 3"), "\(sent.debugDescription)")
    before = terminal.output.count
    terminal.type("j")
    #expect(terminal.shows("tables 2", from: before))
    sent = String(decoding: terminal.output.dropFirst(before), as: UTF8.self)
    #expect(sent.contains("tables 1") && !sent.contains("]8;"), "\(sent.debugDescription)")
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.leftBehind == [])
  }

  @Test(
    "Terminals that would print links get none, nor does a screen of ASCII",
    arguments: [["TERM": "vt100"], ["TERM": "linux"], ["TERM": "screen"], ["LC_ALL": "C"]])
  func noLinks(environment: [String: String]) throws {
    let terminal = try PseudoTerminal([PseudoTerminal.probe, "links"], environment: environment)
    #expect(terminal.shows("moved 0"))
    terminal.type("j")
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(!terminal.text.contains("]8;"))
  }

  @Test(
    "Without colours only attributes are used",
    arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
  func noColour(environment: [String: String]) throws {
    let terminal = try started(environment)
    terminal.type("ab")
    #expect(terminal.shows("key b"))
    #expect(!terminal.text.contains("[36m") && !terminal.text.contains("38;5"))
    terminal.type("q")
    #expect(terminal.end() == 0)
  }

  @Test("In a locale that is not UTF-8, ASCII stands for what cannot be shown")
  func ascii() throws {
    let terminal = try started(["LC_ALL": "C"])
    #expect(terminal.shows("probe ready \"e\" ? ?  ?  ?  ?  | false"))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test("A system without a chosen locale gets UTF-8", arguments: [["LC_ALL": ""], ["LC_ALL": "", "LANG": "C"]])
  func unchosenLocale(environment: [String: String]) throws {
    let terminal = try started(environment)
    #expect(terminal.shows("日本"))
  }

  @Test(
    "A terminal that will not do is named, and nothing is changed",
    arguments: [
      ("dumb", "the terminal 'dumb' (TERM) cannot place text"),
      ("no-such-terminal", "'no-such-terminal' (TERM) is not known"),
      ("", "TERM is not set"),
    ])
  func unfit(term: String, message: String) throws {
    let terminal = try PseudoTerminal(environment: ["TERM": term])
    #expect(terminal.end() == 2 << 8)
    #expect(terminal.shows(message))
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.leftBehind == [])
  }

  @Test("A terminal newer than terminfo is taken for one of its family", arguments: ["xterm-new", "some-256color"])
  func newerTerminal(term: String) throws {
    let terminal = try started(["TERM": term])
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.leftBehind == [])
  }

  @Test("There may be more pairs of colours than a byte counts")
  func manyColours() throws {
    let terminal = try PseudoTerminal([PseudoTerminal.probe, "colours"])
    #expect(terminal.shows("end of colours"))
    #expect(terminal.text.contains("\u{1B}[38;5;29m\u{1B}[48;5;19m"))
    #expect(terminal.text.contains("\u{1B}[38;5;39m\u{1B}[48;5;53m"))
  }

  @Test("Without a terminal on standard output there is none")
  func redirected() throws {
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "'\(PseudoTerminal.probe)' | cat"])
    #expect(terminal.shows("standard output is not a terminal"))
    #expect(terminal.end() == 0)
  }

  @Test("Keys come from the controlling terminal where standard input is something else")
  func otherInput() throws {
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "exec '\(PseudoTerminal.probe)' </dev/null"])
    #expect(terminal.shows("probe ready"))
    terminal.type("aq")
    #expect(terminal.end() == 0)
    #expect(terminal.leftBehind == [])
  }
}
