import CNcurses
import Canvas
import Glibc

/// The real screen. One at a time, on the main thread.
///
/// While it lives, the terminal is in raw mode on its alternate screen, and standard error, if it is the terminal, is
/// kept aside and printed at the end. However the program ends (`close`, the end of its scope, `exit`, a signal, a trap),
/// the terminal is given back as it was found.
///
///     var terminal = try Terminal()
///     let wake = WakePipe()
///     while !model.isOver {
///       terminal.draw(view(model, size: terminal.size))
///       for input in terminal.wait(timeout: nil, wake: wake) { update(&model, input) }
///       // then what the workers left in their queue
///     }
///     terminal.close()
@MainActor
public struct Terminal: ~Copyable {
  public struct Options: Sendable {
    public enum Mouse: Sendable {
      case off
      /// Presses of the left button and the wheel; moves only while a frame wants them.
      case clicks
      /// Also moves with the button held down.
      case drags
    }
    public enum Color: Sendable {
      /// What the terminal has, unless the environment has `NO_COLOR`.
      case auto
      case never
      /// Even against `NO_COLOR`.
      case always
    }
    public var mouse = Mouse.clicks
    public var color = Color.auto
    /// Milliseconds that a lone escape waits for the rest of a sequence.
    public var escapeDelay = 25
    public init() {}
  }

  /// Whether all characters can be shown. If not, the terminal shows ASCII in their place, and views should use it for
  /// marks and lines.
  public let isUTF8: Bool
  /// Whether there are colours and they are wanted; without them views should use attributes alone.
  public var hasColors: Bool { palette.colors > 0 }
  /// The signal that asked the program to end (TERM, HUP, INT), once `wait` has given `.hangup` for it; nil if the
  /// terminal is gone. A program that was asked so should end by that signal: see `endBySignal`.
  public internal(set) var endingSignal: Int32?

  var options: Options
  let alphabet: Alphabet
  let features: Features
  let input: Int32
  var palette: Palette
  var decoder = KeyDecoder()
  /// When the keyboard last sent something, by `now`.
  var lastRead = 0
  var state = State()
  var last: Frame?
  var cells: [cchar_t] = []
  /// Whether the terminal is gone: nothing more will come, nothing more is drawn.
  var isGone = false

  /// What the next `wait` tells first.
  var news: [Input] = []

  /// What the terminal was told last.
  struct State {
    var size = Size(columns: 80, rows: 24)
    var mouse = Options.Mouse.off
    var title: String?
    var isPasteMarked = false
  }

  /// What the terminal can do that ncurses has no call for.
  struct Features {
    var mouse: Bool
    var paste: Bool
    var links: Bool
    var title: (before: String, after: String)?
  }

  /// Takes the terminal of standard output, and its keyboard: standard input, or the controlling terminal where
  /// standard input is something else.
  ///
  /// Throws where there is no terminal, or one that cannot address its screen; nothing is changed then.
  public init(_ options: Options = Options()) throws(TerminalError) {
    let (input, output) = try Terminal.descriptors()
    let alphabet = Alphabet.chosen(by: environment)
    try Terminal.take(input, output)
    self.options = options
    self.input = input
    self.alphabet = alphabet
    isUTF8 = alphabet.isUTF8
    let isPlain = options.color == .never || (options.color == .auto && !(environment("NO_COLOR") ?? "").isEmpty)
    let colors = isPlain ? 0 : Int(ct_start_colors())
    palette = Palette(colors: colors, pairs: colors > 0 ? Int(ct_pairs()) : 0)
    features = Features.found(alphabet)
    decoder.learnTerminfo()
    decoder.escapeDelay = options.escapeDelay
    readSize()
  }

  /// Where keys come from and frames go to.
  private static func descriptors() throws(TerminalError) -> (input: Int32, output: Int32) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal("standard output") }
    if isatty(STDIN_FILENO) == 1 { return (STDIN_FILENO, STDOUT_FILENO) }
    let input = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard input >= 0 else { throw .notATerminal("standard input") }
    return (input, STDOUT_FILENO)
  }

  private static func take(_ input: Int32, _ output: Int32) throws(TerminalError) {
    let name = environment("TERM") ?? ""
    guard !name.isEmpty else { throw .noName }
    // What programs that we start should see is the environment as it was found.
    let terminfo = environment("TERMINFO")
    let wantsTrueColor = ["truecolor", "24bit"].contains(environment("COLORTERM") ?? "")
    let hasTrueColor = unsafe wantsTrueColor && ct_add_true_color(name)
    defer {
      if hasTrueColor { restore("TERMINFO", terminfo) }
    }
    var failure = unsafe ct_take(input, output, name)
    if failure != CT_OK, hasTrueColor {
      restore("TERMINFO", terminfo)
      failure = unsafe ct_take(input, output, name)
    }
    // Newer than the system's terminfo, but of the family that all of its kind are made after.
    if failure == CT_UNKNOWN_TERMINAL, name.hasPrefix("xterm-") || name.hasSuffix("-256color") {
      failure = unsafe ct_take(input, output, "xterm-256color")
    }
    switch failure {
    case CT_OK: break
    case CT_UNKNOWN_TERMINAL: throw .unknown(name)
    case CT_DUMB_TERMINAL: throw .dumb(name)
    default: throw .notATerminal("standard output")
    }
  }

  deinit {
    ct_give_back()
  }

  /// Gives the terminal back. The end of the value's life does it too.
  public consuming func close() {
    ct_give_back()
  }

  /// The screen's size now, as far as `wait` has told of it.
  public var size: Size { state.size }

  /// Gives the terminal back and ends the program by the signal that asked for it, so that the shell sees why it ended.
  public consuming func endBySignal() -> Never {
    let number = endingSignal
    ct_give_back()
    if let number {
      signal(number, SIG_DFL)
      raise(number)
    }
    exit(1)
  }

  // MARK: Leaving for a while

  /// Stops the program as a shell expects it of C-z: leaves the screen, stops the whole job, and when continued takes
  /// the screen again. The next `wait` tells of it (`.resumed`).
  public mutating func suspend() {
    ct_stop()
    takeAgain()
  }

  /// Leaves the screen for another program (an editor, a pager) that `work` runs to its end, and takes it again.
  /// C-c and C-z are for that program meanwhile. The next `wait` tells of it (`.resumed`).
  public mutating func leave<Result, Failure: Error>(
    for work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    ct_leave()
    defer {
      ct_return()
      takeAgain()
    }
    return try work()
  }

  /// Forgets what is on the screen: the next frame is drawn whole (C-l).
  public mutating func redrawAll() {
    last = nil
    ct_redraw_all()
  }

  mutating func takeAgain() {
    let size = state.size
    state = State()
    state.size = size
    if readSize() { news.append(.resize(state.size)) }
    news.append(.resumed)
    redrawAll()
  }

  /// Reads the size from the terminal; says whether it is another.
  @discardableResult
  mutating func readSize() -> Bool {
    var (rows, columns): (Int32, Int32) = (24, 80)
    unsafe ct_size(&rows, &columns)
    // Nobody's screen is larger; a terminal that says so must not cost the memory.
    let size = Size(columns: min(max(1, Int(columns)), 2000), rows: min(max(1, Int(rows)), 1000))
    ct_resize(Int32(size.rows), Int32(size.columns))
    guard size != state.size else { return false }
    state.size = size
    redrawAll()
    return true
  }
}

/// Why there is no screen.
public enum TerminalError: Error, CustomStringConvertible, Equatable {
  /// The stream that is no terminal.
  case notATerminal(String)
  case noName
  case unknown(String)
  case dumb(String)

  public var description: String {
    switch self {
    case .notATerminal(let stream): "\(stream) is not a terminal"
    case .noName: "TERM is not set: set it to the terminal's name, for example TERM=xterm-256color"
    case .unknown(let name): "the terminal '\(name)' (TERM) is not known here: try TERM=xterm-256color"
    case .dumb(let name): "the terminal '\(name)' (TERM) cannot place text on its screen: try TERM=xterm-256color"
    }
  }
}

private func restore(_ name: String, _ value: String?) {
  if let value { unsafe setenv(name, value, 1) } else { unsafe unsetenv(name) }
}

func environment(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  return unsafe String(cString: value)
}
