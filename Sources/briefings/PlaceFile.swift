import Dispatch
import Files
import Glibc

/// What of the place that was kept the reader begins with.
enum Beginning {
  case atPlace
  /// Layout and typed lines only: the user has named what to see.
  case withLayout
  case fresh
}

/// The file that holds where the reader was left: one for each library, in `$XDG_STATE_HOME/briefings`.
@MainActor
final class PlaceFile {
  private let path: String
  private var kept: String?
  private var lastTime = 0
  private let queue = DispatchQueue(label: "briefings.place", qos: .utility)

  init(library: String) {
    let folder = environment("XDG_STATE_HOME") ?? (environment("HOME") ?? ".") + "/.local/state"
    let whole = FileWalk.absolute(library) ?? library
    // FNV-1a: the library's path may be longer than a name may be.
    let hash = whole.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    path = "\(folder)/briefings/place-\(String(hash, radix: 16))"
  }

  /// What was kept; nil when there is nothing.
  func read() -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return nil }
    kept = String(decoding: buffer[..<count], as: UTF8.self)
    return kept
  }

  /// Keeps the place beside the reader: every few seconds at most while keys come, at once when none does.
  func keepNowAndThen(isIdle: Bool, _ place: () -> String) {
    let now = time(nil)
    guard isIdle || now - lastTime >= 5 else { return }
    lastTime = now
    let text = place()
    guard text != kept else { return }
    kept = text
    queue.async { [path] in PlaceFile.write(text, to: path) }
  }

  /// Keeps it, and is done when it is on the disk. That it cannot be written is no reason to keep anybody from quitting.
  func keep(_ text: String) {
    queue.sync {}
    if text != kept { PlaceFile.write(text, to: path) }
    kept = text
  }

  private nonisolated static func write(_ text: String, to path: String) {
    for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") && index > path.startIndex {
      unsafe mkdir(String(path[..<index]), 0o700)
    }
    do {
      let file = try NewFile(path, replacing: true)
      try file.write(Array(text.utf8))
      try file.finish()
    } catch {
      return
    }
  }
}
