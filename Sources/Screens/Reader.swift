import Canvas
import Library

/// The reader as a value: events go in, effects and frames come out. It knows no terminal, no clock and no file.
///
/// A loop hands it what has come, carries out the effects that it gives back, and draws its frame:
///
///     var reader = Reader(size: size, today: "2026-11-21")
///     var effects = reader.handle([], library: library)      // the first rows
///     loop: draw(reader.frame()); effects = reader.handle(waitForEvents(), library: library)
///
/// Questions to the library that are answered in a few milliseconds are asked at once, between two events, so that
/// keys typed ahead find what they need; the others come back as `Effect.library` and are meant for another thread,
/// which hands `request.answer(from: library)` back as an event.
public struct Reader: Sendable {
  private(set) var model: Model

  public struct Options: Sendable {
    public var settings = Settings()
    public var themes = Themes.standard
    public var keymap = Keymap.standard
    public var promptKeys = PromptKeys()
    /// What `,` and a letter play.
    public var macros: [Character: [Key]] = [:]
    /// Whether the terminal has colours and they are wanted.
    public var hasColors = true
    /// Whether the terminal shows more than ASCII.
    public var isUTF8 = true
    public var filter = Filter.none
    /// What `keptPlace` gave the last time.
    public var place: String?
    /// Whether to begin there, with its filter; else only its layout and the lines typed are taken over.
    public var beginsAtPlace = true
    /// Whether the line of keys says what to try next.
    public var isTour = false
    public init() {}
  }

  /// - Parameter today: ISO 8601 date; decides how dates are written.
  public init(size: Size, today: String, options: Options = Options()) {
    model = Model(size: size, today: today, options: options)
    guard let text = options.place else { return }
    if let place = KeptPlace(text) {
      model.begin(at: place, asItWas: options.beginsAtPlace)
    } else {
      model.message = Message(text: "the place of the last time could not be read: it begins at the top")
    }
  }

  /// Where the reader is, as text that `Options.place` takes: view, filter, order, row, scroll, layout, lines typed.
  public var keptPlace: String { KeptPlace(model).text }

  /// Takes events in their order. Gives what is left to do: everything but quick questions to the library.
  public mutating func handle(_ events: [Event], library: Library) -> [Effect] {
    var left: [Effect] = []
    run(model.takeBeginning(), library, &left)
    for (index, event) in events.enumerated() {
      run(model.update(event), library, &left)
      playMacros(&left, library)
      // A held key does not load every article it passes, nor a storm of sizes lay each one out: the last is what counts.
      if index + 1 < events.count, Reader.isPassing(event, before: events[index + 1]) { continue }
      settle(library, &left)
    }
    if events.isEmpty { settle(library, &left) }
    model.frameIsSeen()
    return left
  }

  /// Questions that were given to the outside and whose answer is still wanted: of counts that wait behind others, those of a
  /// filter that was typed over need not be made.
  public var awaited: Set<Request> { model.asked }

  /// The screen as it is.
  public func frame() -> Frame {
    model.view()
  }

  /// A macro's keys come before what was typed behind it; the rows that one key asks for are there for the next. It ends
  /// where a key can do nothing, and after some thousand keys, for a macro may play macros, and itself.
  private mutating func playMacros(_ left: inout [Effect], _ library: Library) {
    var waiting = Reader.keys(takenFrom: &left)
    var played = 0
    while let key = waiting.popLast() {
      played += 1
      guard played <= Reader.mostPlayed, waiting.count <= Reader.mostPlayed else {
        model.endChord()
        _ = model.update(.failed("the macro was stopped after \(Reader.mostPlayed) keys: does it play itself?"))
        return
      }
      var effects: [Effect] = []
      run(model.update(.input(.key(key))), library, &effects)
      settle(library, &effects)
      waiting += Reader.keys(takenFrom: &effects)
      left += effects
      if effects.contains(.bell) || effects.contains(.quit) { return }
    }
  }

  private static let mostPlayed = 2000

  /// Takes the macros out of effects; gives their keys, the first one last.
  private static func keys(takenFrom effects: inout [Effect]) -> [Key] {
    guard effects.contains(where: { if case .play = $0 { true } else { false } }) else { return [] }
    var keys: [Key] = []
    effects.removeAll { effect in
      guard case .play(let more) = effect else { return false }
      keys += more
      return true
    }
    return keys.reversed()
  }

  private static func isPassing(_ event: Event, before next: Event) -> Bool {
    switch (event, next) {
    case (.input(.resize), .input(.resize)), (.progress, .progress): true
    case (.input(let one), .input(let other)): one == other
    default: false
    }
  }

  private mutating func settle(_ library: Library, _ left: inout [Effect]) {
    // Rows ask for their article, the article for its layout: a few rounds, never many.
    var before: [Effect] = []
    for _ in 0..<8 {
      let effects = model.settle()
      // What was just asked for and is wanted again could not be had: the next event may ask again.
      if effects.isEmpty || effects == before { return }
      before = effects
      run(effects, library, &left)
    }
  }

  private mutating func run(_ effects: [Effect], _ library: Library, _ left: inout [Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      if case .library(let request) = effect, request.isQuick {
        waiting += model.update(request.answer(from: library))
      } else {
        left.append(effect)
      }
    }
  }
}
