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
    public var theme = Theme.sixteen
    public var signs = Signs.unicode
    public var keymap = Keymap.standard
    public var wantsMouse = true
    public var showsHints = true
    public var filter = Filter.none
    public init() {}
  }

  /// - Parameter today: ISO 8601 date; decides how dates are written.
  public init(size: Size, today: String, options: Options = Options()) {
    model = Model(
      size: Size(columns: max(1, size.columns), rows: max(1, size.rows)), today: today, theme: options.theme,
      signs: options.signs, keymap: options.keymap)
    model.wantsMouse = options.wantsMouse
    model.showsHints = options.showsHints
    model.apply(filter: options.filter)
  }

  /// Takes events in their order. Gives what is left to do: everything but quick questions to the library.
  public mutating func handle(_ events: [Event], library: Library) -> [Effect] {
    var left: [Effect] = []
    for (index, event) in events.enumerated() {
      run(model.update(event), library, &left)
      // A held key does not load every article it passes, nor a storm of sizes lay each one out: the last is what counts.
      if index + 1 < events.count, Reader.isPassing(event, before: events[index + 1]) { continue }
      settle(library, &left)
    }
    if events.isEmpty { settle(library, &left) }
    model.frameIsSeen()
    return left
  }

  /// The screen as it is.
  public func frame() -> Frame {
    model.view()
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
