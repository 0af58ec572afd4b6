import ArgumentParser
import ConfigFile
import Files
import Glibc

/// Which file of settings: `--config`, else `BRIEFINGS_CONFIG`, else the default place.
struct ConfigOption: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: "The file of settings (else $BRIEFINGS_CONFIG, else ~/.config/briefings/config.toml).", completion: .file())
  var path: String?

  /// Whether somebody asked for this very file: then it has to be there.
  var isNamed: Bool { path != nil || environment("BRIEFINGS_CONFIG") != nil }

  var resolved: String {
    if let path { return path }
    if let set = environment("BRIEFINGS_CONFIG") { return set }
    let folder = environment("XDG_CONFIG_HOME") ?? (environment("HOME") ?? ".") + "/.config"
    return folder + "/briefings/config.toml"
  }

  /// What the file says. What is wrong with it, from its absence on, is among the mistakes; the rest holds.
  func read() -> Configuration {
    let path = resolved
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT, !isNamed { return Configuration() }
      let cure = errno == ENOENT ? "; `briefings config default > \(path)` makes one" : "; check its permissions"
      return Configuration(unusable: unsafe String(cString: strerror(errno)) + cure)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        let why = errno == EISDIR ? "is a folder; name the file in it" : unsafe String(cString: strerror(errno))
        return Configuration(unusable: why)
      }
      if count == 0 { break }
      bytes += buffer[..<count]
      guard bytes.count <= Configuration.mostBytes else {
        return Configuration(unusable: "is larger than 1 MB; that is no file of settings")
      }
    }
    return Configuration(bytes)
  }
}

extension Configuration {
  /// The mistakes as they are told: `/home/ada/.config/briefings/config.toml:3:5: ...`.
  func told(of path: String) -> [String] {
    mistakes.map { "\(path):\($0)" }
  }
}
