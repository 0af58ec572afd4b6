import Glibc

/// A folder of one test's own, taken away with all that was put into it at the end.
final class Folder {
  let path: String
  /// What was made, as C strings, in the order in which it was.
  private var made: [[CChar]] = []

  init() {
    var name = Array("/tmp/briefings-files-XXXXXX".utf8CString)
    unsafe mkdtemp(&name)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    made.append(name)
  }

  deinit {
    for name in made.reversed() { unsafe remove(name) }
  }

  /// Writes a file and makes the folder that it is in; gives its whole path.
  @discardableResult
  func write(_ name: String, _ text: String) -> String {
    write(Array((path + name).utf8), text)
    return path + name
  }

  /// Writes a file whose name may be any bytes.
  func write(_ path: [UInt8], _ text: String) {
    let name = path.map { CChar(bitPattern: $0) } + [0]
    if let slash = path.lastIndex(of: UInt8(ascii: "/")) {
      let folder = name[..<slash] + [0]
      if unsafe mkdir(Array(folder), 0o700) == 0 { made.append(Array(folder)) }
    }
    guard let file = unsafe fopen(name, "w") else { return }
    unsafe fputs(text, file)
    unsafe fclose(file)
    made.append(name)
  }

  /// Writes a file of any bytes; gives its whole path.
  func write(_ name: String, bytes: [UInt8]) -> String {
    guard let file = unsafe fopen(path + name, "w") else { return path + name }
    unsafe fwrite(bytes, 1, bytes.count, file)
    unsafe fclose(file)
    made.append(Array((path + name).utf8CString))
    return path + name
  }

  func pipe(_ name: String) {
    if unsafe mkfifo(path + name, 0o600) == 0 { made.append(Array((path + name).utf8CString)) }
  }

  func link(_ name: String, to target: String) {
    if unsafe symlink(target, path + name) == 0 { made.append(Array((path + name).utf8CString)) }
  }
}
