import ArgumentParser
import Dispatch
import Glibc
import Screens
import Terminal

/// How text gets to the clipboard: through the terminal (OSC 52, which also works over ssh), and by a program where there
/// is a display of our own and the terminal is known not to take it, or where the user says so.
enum Clipboard: Hashable, Sendable {
  case auto
  /// Through the terminal alone.
  case terminal
  /// By this shell command, which reads the text.
  case command(String)

  @MainActor
  func copy(_ text: String, to terminal: borrowing Terminal, inbox: Inbox) -> Event? {
    switch self {
    case .terminal:
      return terminal.copy(text) ? nil : .failed("the terminal takes no copies, or none so long (75,000 bytes)")
    case .command(let command):
      Clipboard.hand(text, to: command, inbox)
      return nil
    case .auto:
      let isSent = terminal.copy(text)
      // tmux passes on what it is given itself, whether or not it takes it from programs (`set-clipboard`).
      if environment("TMUX") != nil {
        Clipboard.hand(text, to: "tmux load-buffer -w -", inbox)
        return nil
      }
      if isSent && !Clipboard.isKnownNotToListen { return nil }
      if let command = Clipboard.program {
        Clipboard.hand(text, to: command, inbox)
        return nil
      }
      return .failed(
        isSent || text.utf8.count < 56_000
          ? "no clipboard: this terminal takes no copies, and there is no wl-copy, xclip, xsel or pbcopy"
          : "too long for the terminal's clipboard")
    }
  }

  /// Terminals on this machine that pass over OSC 52: those made with VTE, Apple's.
  private static var isKnownNotToListen: Bool {
    guard environment("SSH_TTY") == nil, environment("SSH_CONNECTION") == nil else { return false }
    return environment("VTE_VERSION") != nil || environment("TERM_PROGRAM") == "Apple_Terminal"
  }

  /// The first program for the display there is.
  private static var program: String? {
    var programs: [(name: String, command: String)] = [("pbcopy", "pbcopy")]
    if environment("DISPLAY") != nil {
      programs = [("xclip", "xclip -selection clipboard"), ("xsel", "xsel --clipboard --input")]
    }
    if environment("WAYLAND_DISPLAY") != nil { programs.insert(("wl-copy", "wl-copy"), at: 0) }
    let folders = (environment("PATH") ?? "").split(separator: ":")
    return programs.first { program in
      folders.contains { unsafe access("\($0)/\(program.name)", X_OK) == 0 }
    }?.command
  }

  private static func hand(_ text: String, to command: String, _ inbox: Inbox) {
    DispatchQueue.global(qos: .userInitiated).async {
      let end = now() + 5000
      // It goes on in the background to hold the text: its output would keep us waiting.
      guard var child = Child("{ \(command); } >/dev/null 2>&1") else { return }
      _ = child.feed(Array(text.utf8), shouldStop: { now() > end })
      let status = child.finish(shouldStop: { now() > end })
      if status != 0 { inbox.post(.failed("not copied: \(command) ended with \(status)")) }
    }
  }
}

extension Clipboard: ExpressibleByArgument {
  init?(argument: String) {
    switch argument {
    case "auto": self = .auto
    case "terminal": self = .terminal
    case "": return nil
    default: self = .command(argument)
    }
  }
}
