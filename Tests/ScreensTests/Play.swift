import Canvas
import Foundation
import Library
import Testing

@testable import Screens

/// The reader with its library and everything that it asks for, driven by keys.
///
/// Questions to the library are answered at once; the cursor rests at once; other timers wait for `<wait>`; all else is kept for the test to look at.
struct Play {
  var reader: Reader
  let library: Library
  /// What was asked of the world.
  var asked: [Effect] = []
  private var alarms: [Alarm] = []

  init(_ library: Library, size: Size, options: Reader.Options = Reader.Options()) {
    self.library = library
    reader = Reader(size: size, today: "2016-02-03", options: options)
    take([])
  }

  /// Hands over events in one batch, as a loop that was busy would.
  mutating func take(_ events: [Event]) {
    var effects = reader.handle(events, library: library)[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .library(let request): effects += reader.handle([request.answer(from: library)], library: library)
      case .timer(.rest(let article), _): effects += reader.handle([.tick(.rest(article))], library: library)
      case .timer(let alarm, _): alarms.append(alarm)
      default: asked.append(effect)
      }
    }
  }

  /// Types a script: letters as they are, `<enter>`, `<C-d>`, `<size 80x24>`, `<wait>` (all timers), `<lt>` for `<`.
  ///
  /// Each key comes alone, and its frame is seen; but a number and the key behind it come together.
  mutating func type(_ script: String) {
    var number: [Event] = []
    for token in Play.tokens(script) {
      if case .key(let key) = token, case .character("0"..."9") = key.code {
        number.append(.input(.key(key)))
        continue
      }
      if case .key(let key) = token {
        take(number + [.input(.key(key))])
        number = []
        continue
      }
      take(number)
      number = []
      switch token {
      case .key: break
      case .size(let size): take([.input(.resize(size))])
      case .wait:
        let due = alarms
        alarms = []
        take(due.map { .tick($0) })
      case .unknown(let name): Issue.record("no key \(name)")
      }
    }
    take(number)
  }

  enum Token {
    case key(Key)
    case size(Size)
    case wait
    case unknown(String)
  }

  static func tokens(_ script: String) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(script)
    while let first = rest.first {
      guard first == "<", let close = rest.firstIndex(of: ">") else {
        tokens.append(.key(Key(.character(first))))
        rest.removeFirst()
        continue
      }
      tokens.append(token(String(rest[rest.index(after: rest.startIndex)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return tokens
  }

  private static func token(_ name: String) -> Token {
    let names = [
      "enter": "Enter", "esc": "Esc", "tab": "Tab", "s-tab": "S-Tab", "backspace": "Backspace", "delete": "Delete",
      "up": "Up", "down": "Down", "left": "Left", "right": "Right", "home": "Home", "end": "End", "pgup": "PgUp",
      "pgdn": "PgDn", "space": "Space", "lt": "<",
    ]
    if name == "wait" { return .wait }
    if name.hasPrefix("size ") { return size(String(name.dropFirst(5))).map { .size($0) } ?? .unknown(name) }
    var bare = name
    var prefix = ""
    while bare.hasPrefix("C-") || bare.hasPrefix("M-") {
      prefix += bare.prefix(2)
      bare.removeFirst(2)
    }
    return Chord.key(named: prefix + (names[bare] ?? bare)).map { .key($0) } ?? .unknown(name)
  }

  /// `80x24`.
  static func size(_ text: String) -> Size? {
    let numbers = text.split(separator: "x").compactMap { Int($0) }
    return numbers.count == 2 ? Size(columns: numbers[0], rows: numbers[1]) : nil
  }

  var frame: Frame { reader.frame() }
  /// The screen's lines without styles.
  var lines: [String] {
    frame.dump(styles: false).split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map(String.init)
  }
  var text: String { lines.joined(separator: "\n") }
  var model: Model { reader.model }
}

/// The harbour's articles in a library of their own.
func playHarbour(
  _ script: String = "", _ columns: Int = 80, _ rows: Int = 24, options: Reader.Options = Reader.Options()
)
  throws -> (play: Play, folder: Folder)
{
  let folder = try Folder()
  let library = try folder.library()
  _ = try library.add(harbour)
  var play = Play(library, size: Size(columns: columns, rows: rows), options: options)
  play.type(script)
  return (play, folder)
}

/// Compares a screen with `Golden/NAME.frame`; writes it, and fails, where there is none.
func expectGolden(_ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let path = root + "/Tests/ScreensTests/Golden/\(name).frame"
  let dump = frame.dump()
  guard let data = FileManager.default.contents(atPath: path) else {
    try Data(dump.utf8).write(to: URL(fileURLWithPath: path))
    Issue.record("\(name).frame was missing; written: look at it and keep it", sourceLocation: sourceLocation)
    return
  }
  let golden = String(decoding: data, as: UTF8.self)
  guard golden != dump else { return }
  let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let new = dump.split(separator: "\n", omittingEmptySubsequences: false)
  var differences: [String] = []
  for index in 0..<max(old.count, new.count) {
    let was = index < old.count ? old[index] : ""
    let now = index < new.count ? new[index] : ""
    if was.utf8.elementsEqual(now.utf8) { continue }
    differences.append("\(index + 1) - \(was)\n\(index + 1) + \(now)")
  }
  Issue.record(
    "\(name).frame differs:\n\(differences.prefix(20).joined(separator: "\n"))", sourceLocation: sourceLocation)
}
