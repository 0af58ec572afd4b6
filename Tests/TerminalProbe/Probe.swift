import Canvas
import Glibc
import Terminal

/// A small program on the real `Terminal` that the tests drive: it shows what it was sent, and fails on demand.
///
///     terminal-probe          shows each input in words; see `answer` for what the keys do
///     terminal-probe colours  some 800 pairs of colours
///     terminal-probe list     a screenful of text with a bar that `j` and `k` move
///     terminal-probe links    an address over two lines that `j` moves on, or takes away at last
@main
@MainActor
struct Probe {
  var lines: [String] = []
  var typed = ""
  var row = 0
  var isOver = false

  static func main() {
    var probe = Probe()
    do {
      var options = Terminal.Options()
      if CommandLine.arguments.contains("plain") { options.color = .never }
      if CommandLine.arguments.contains("drags") { options.mouse = .drags }
      var terminal = try Terminal(options)
      probe.run(&terminal)
      if terminal.endingSignal != nil { terminal.endBySignal() }
      terminal.close()
    } catch {
      complain("probe: \(error)\n")
      exit(2)
    }
    print("ended")
  }

  mutating func run(_ terminal: inout Terminal) {
    let wake = WakePipe()
    while !isOver {
      terminal.draw(frame(terminal))
      let inputs = terminal.wait(timeout: nil, wake: wake)
      if inputs.isEmpty { lines.append("woken") }
      for input in inputs { answer(input, &terminal, wake) }
    }
  }

  private mutating func answer(_ input: Input, _ terminal: inout Terminal, _ wake: WakePipe) {
    lines.append(name(of: input))
    switch input {
    case .hangup: isOver = true
    case .key(let key) where key == Key(.character("z"), control: true): terminal.suspend()
    case .key(let key) where !key.control && !key.alt:
      if case .character(let letter) = key.code { press(letter, &terminal, wake) }
    default: break
    }
  }

  private mutating func press(_ letter: Character, _ terminal: inout Terminal, _ wake: WakePipe) {
    switch letter {
    case "q": isOver = true
    case "j": row += 1
    case "k": row -= 1
    case "E":
      let status = terminal.run(["sh", "-c", "echo outside; read answer; echo got $answer; exit 7"]) ?? -1
      lines.append("status \(status)")
    case "W": Task.detached { wake.wake() }
    case "N": Probe.complain("a note\u{1B}[2J from within\n")
    // A trap, as a program's error is: `k` before it makes the row negative.
    case "T": lines.append("\([0][row])")
    case "P": lines.append("process \(getpid()) ")
    case "S": raise(SIGSEGV)
    case "A": abort()
    case "X": exit(3)
    case "L":
      _ = terminal.copy("hangs")
      while true { sleep(1) }
    case "Y": _ = terminal.copy("harbour wall")
    default: break
    }
  }

  private static func complain(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
  }

  private func name(of input: Input) -> String {
    switch input {
    case .key(let key):
      var name = "\(key.code)"
      if case .character(let letter) = key.code { name = String(letter) }
      return "key \(key.control ? "C-" : "")\(key.alt ? "A-" : "")\(name)"
    case .mouse(let mouse): return "mouse \(mouse.kind) \(mouse.at.row),\(mouse.at.column)"
    case .paste(let text): return "paste \(text.debugDescription)"
    case .resize(let size): return "resize \(size.columns)x\(size.rows)"
    case .hangup: return "hangup"
    case .resumed: return "resumed"
    }
  }

  private func frame(_ terminal: borrowing Terminal) -> Frame {
    if CommandLine.arguments.contains("list") { return list(terminal.size) }
    if CommandLine.arguments.contains("links") { return links(terminal.size) }
    if CommandLine.arguments.contains("colours") { return colours(terminal.size) }
    return words(terminal)
  }

  private func words(_ terminal: borrowing Terminal) -> Frame {
    var frame = Frame(size: terminal.size)
    frame.put("probe ready “é” 日本 🇫🇷 ❤\u{FE0F} 👨‍👩‍👧 | \(terminal.isUTF8)", row: 0, column: 0, style: Style(.cyan, .bold))
    let room = max(0, frame.size.rows - 1)
    for (index, line) in lines.suffix(room).enumerated() {
      frame.put(line, row: index + 1, column: 0, style: index % 2 == 0 ? .plain : Style(.indexed(214)))
    }
    frame.cursor = Point(row: min(lines.count, room), column: 0)
    frame.wantsMouse = true
    frame.title = "probe\u{1B}[31m \(lines.count)"
    return frame
  }

  private func list(_ size: Size) -> Frame {
    let text = "the governor told reporters on Tuesday that the committee had not yet seen the letter and "
    let long = String(repeating: text, count: 8)
    var frame = Frame(size: size)
    let selected = size.rows == 0 ? 0 : (row % size.rows + size.rows) % size.rows
    for line in 0..<size.rows {
      frame.put(String(long.dropFirst(line * 7 % text.count)), row: line, column: 0)
    }
    frame.restyle(Area(row: selected, column: 0, rows: 1, columns: size.columns)) { $0.attributes.insert(.reverse) }
    frame.cursor = Point(row: selected, column: 0)
    return frame
  }

  private func links(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    for line in 0..<4 { frame.put("tide 日本 tables \(line)", row: line, column: 2, style: Style(.cyan, .bold)) }
    if row < 2, let link = Hyperlink("https://tide.example/日 \u{9B}?a=1;b") {
      frame.link(Area(row: row, column: 7, rows: 2, columns: 11), to: link)
    }
    frame.put("moved \(row)", row: 6, column: 0)
    frame.cursor = Point(row: 9, column: 3)
    return frame
  }

  private func colours(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    for row in 0..<20 {
      for column in 0..<40 {
        let style = Style(.indexed(UInt8(20 + row)), on: .indexed(UInt8(16 + column)))
        frame.put("x", row: row, column: column, style: style)
      }
    }
    frame.put("end of colours", row: 20, column: 0)
    return frame
  }
}
