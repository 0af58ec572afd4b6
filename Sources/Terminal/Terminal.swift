import CNcurses
import Canvas

/// The real screen. One at a time, on the main thread.
@MainActor
public struct Terminal: ~Copyable {
}
