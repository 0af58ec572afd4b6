import Canvas
import ConfigFile
import Dispatch
import Glibc
import Library
import Screens
import Synchronization
import Terminal

/// Opens the screen and reads until the user quits.
///
/// The loop: wait for one event, take all that wait, update for each, run the effects, draw once. One thread draws.
@MainActor
func read(
  library: Library, paths: [String], filter: Filter, _ configuration: Configuration, mistakes: [String],
  clipboard: Clipboard, place: PlaceFile, begins: Beginning, isTour: Bool
) throws {
  var terminal = try openTerminal(configuration.settings)
  let inbox = Inbox()
  let background = BackgroundImport(library: library, paths: paths, inbox: inbox)
  var loop = ReaderLoop(
    library: library, inbox: inbox, background: background, settings: configuration.settings, clipboard: clipboard)
  var day = today()
  var options = options(for: terminal, configuration, filter: filter, isTour: isTour)
  options.place = begins == .fresh ? nil : place.read()
  options.beginsAtPlace = begins == .atPlace
  var reader = Reader(size: terminal.size, today: day, options: options)
  loop.perform(reader.handle(words(on: mistakes), library: library), reader: &reader, terminal: &terminal)
  terminal.draw(reader.frame())
  loop.lookElsewhere()
  if !paths.isEmpty { background.start() }
  while !loop.hasQuit {
    let inputs = terminal.wait(timeout: min(loop.timers.nextWait() ?? 1000, 1000), wake: inbox.wake)
    if inputs.contains(.hangup) {
      background.stop()
      loop.errands.end()
      place.keep(reader.keptPlace)
      loop.finishChanges()
      terminal.endBySignal()
    }
    var events = inputs.map(Event.input) + inbox.take() + loop.timers.due()
    if today() != day {
      day = today()
      events.append(.today(day))
    }
    place.keepNowAndThen(isIdle: events.isEmpty) { reader.keptPlace }
    if events.isEmpty {
      loop.lookElsewhere()
      continue
    }
    loop.perform(reader.handle(events, library: library), reader: &reader, terminal: &terminal)
    if !loop.hasQuit { terminal.draw(reader.frame()) }
  }
  background.stop()
  loop.errands.end()
  place.keep(reader.keptPlace)
  loop.finishChanges()
  terminal.close()
}

@MainActor
private func openTerminal(_ settings: Settings) throws -> Terminal {
  var options = Terminal.Options()
  options.escapeDelay = settings.escapeDelay
  options.color =
    switch settings.color {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  return try Terminal(options)
}

@MainActor
private func options(
  for terminal: borrowing Terminal, _ configuration: Configuration, filter: Filter, isTour: Bool
) -> Reader.Options {
  var options = Reader.Options()
  options.filter = filter
  options.isTour = isTour
  options.settings = configuration.settings
  options.themes = configuration.themes
  options.keymap = configuration.keymap
  options.promptKeys = configuration.promptKeys
  options.macros = configuration.macros
  options.isUTF8 = terminal.isUTF8
  options.hasColors = terminal.hasColors
  return options
}

/// The first mistake of the settings, for the status line.
private func words(on mistakes: [String]) -> [Event] {
  guard let first = mistakes.first else { return [] }
  let more = mistakes.count > 1 ? "\(mistakes.count - 1) more: " : ""
  return [.failed("\(first) (\(more)briefings config check)")]
}

/// What the library's mark of other programs' changes was last; -1 before it was looked at.
final class ForeignVersion: Sendable {
  private let value = Mutex(-1)

  /// Gives what it was before.
  func exchange(_ new: Int) -> Int {
    value.withLock { value in
      defer { value = new }
      return value
    }
  }
}

/// The questions whose answers the reader waits for, for the thread that makes them.
final class Awaited: Sendable {
  private let requests = Mutex(Set<Request>())

  func set(_ new: Set<Request>) { requests.withLock { $0 = new } }

  func contains(_ request: Request) -> Bool { requests.withLock { $0.contains(request) } }
}

/// Carries out effects.
@MainActor
struct ReaderLoop {
  let library: Library
  let inbox: Inbox
  let background: BackgroundImport
  let settings: Settings
  let errands: Errands
  let clipboard: Clipboard
  var timers = Timers()
  var hasQuit = false
  private let slow = DispatchQueue(label: "briefings.counts", qos: .userInitiated)
  private let changes = DispatchQueue(label: "briefings.changes", qos: .userInitiated)
  /// What reads many texts: counts need not wait for it.
  private let reading = DispatchQueue(label: "briefings.patterns", qos: .utility)
  private let foreign = ForeignVersion()
  private let awaited = Awaited()

  init(library: Library, inbox: Inbox, background: BackgroundImport, settings: Settings, clipboard: Clipboard) {
    self.settings = settings
    self.library = library
    self.inbox = inbox
    self.background = background
    self.clipboard = clipboard
    errands = Errands(library: library, inbox: inbox)
  }

  /// Runs effects until there are none: answers may ask for more.
  mutating func perform(_ effects: [Effect], reader: inout Reader, terminal: inout Terminal) {
    var effects = effects
    while !effects.isEmpty && !hasQuit {
      var events: [Event] = []
      awaited.set(reader.awaited)
      for effect in effects {
        if let event = carryOut(effect, reader: reader, terminal: &terminal) { events.append(event) }
      }
      effects = events.isEmpty ? [] : reader.handle(events, library: library)
    }
  }

  private mutating func carryOut(_ effect: Effect, reader: Reader, terminal: inout Terminal) -> Event? {
    switch effect {
    case .library(let request): ask(request)
    case .timer(let alarm, let milliseconds): timers.set(alarm, after: milliseconds)
    case .quit: hasQuit = true
    case .play: break
    case .suspend: terminal.suspend()
    case .redraw: terminal.redrawAll()
    case .bell: terminal.bell()
    case .copy(let text): return clipboard.copy(text, to: terminal, inbox: inbox)
    case .edit(let path, let place): return edit(path, at: place, with: settings.editor, terminal: &terminal)
    case .editText(let text, let targets):
      switch write(text, with: settings.editor, terminal: &terminal) {
      case .success(let written): return .edited(written, for: targets)
      case .failure(let failure): return .failed(failure.message)
      }
    case .browse(let address): return browse(address, with: settings.browser)
    case .rescan: background.start()
    case .stopImport: background.stop()
    case .write(let errand): errands.start(errand)
    case .pipe(let errand): errands.start(errand)
    case .stopErrand: errands.stop()
    case .complete(let typed): return .completions(of: typed, namesBeginning(as: typed))
    case .saveDisplay(let path): return save(reader.frame().dump(), to: path)
    }
    return nil
  }

  /// Questions that may take long are answered on another thread; the reader has asked the quick ones itself.
  private func ask(_ request: Request) {
    (request.isChange ? changes : request.readsTexts ? reading : slow).async { [library, inbox, awaited] in
      if request.isCount, !awaited.contains(request) { return }
      inbox.post(request.answer(from: library))
    }
  }

  /// Looks whether another program has changed the library, on the thread that writes: nobody waits for it.
  func lookElsewhere() {
    changes.async { [library, inbox, foreign] in
      guard let version = try? library.foreignVersion() else { return }
      let before = foreign.exchange(version)
      if before != version, before >= 0 { inbox.post(.changedElsewhere) }
    }
  }

  /// Waits until what the user has marked is in the library. Before the end: it would be lost.
  func finishChanges() {
    changes.sync {}
  }
}

/// Alarms that the reader asked for.
struct Timers {
  private var waiting: [(alarm: Alarm, at: Int)] = []

  mutating func set(_ alarm: Alarm, after milliseconds: Int) {
    waiting.append((alarm, now() + milliseconds))
  }

  /// Milliseconds until the next alarm; nil when there is none.
  func nextWait() -> Int? {
    waiting.map { max(0, $0.at - now()) }.min()
  }

  mutating func due() -> [Event] {
    let time = now()
    let due = waiting.filter { $0.at <= time }
    waiting.removeAll { $0.at <= time }
    return due.map { Event.tick($0.alarm) }
  }
}

/// Today, ISO 8601, in the user's time zone.
private func today() -> String {
  var seconds = time_t()
  unsafe time(&seconds)
  var parts = unsafe tm()
  unsafe localtime_r(&seconds, &parts)
  let (year, month, day) = unsafe (parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday)
  return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
}
