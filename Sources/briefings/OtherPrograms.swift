import BriefingCore
import Files
import Glibc
import Screens
import Terminal

// What the reader starts beside itself. Paths and addresses come from documents and folders: they are handed over as
// arguments of their own, never as words of a shell line, and never where an option would stand.

/// Opens a file in the user's editor, with the screen given up meanwhile.
@MainActor
func edit(_ path: String, at place: FilePlace?, with program: String, terminal: inout Terminal) -> Event? {
  let editor = chosenEditor(program)
  guard unsafe access(path, R_OK) == 0 else { return .failed("\(path) is not there any more, or may not be read") }
  let line: Int? =
    switch place {
    case .line(let line): line
    case .record(let id): recordLine(of: id, in: path)
    case nil: nil
    }
  let arguments = EditorCall.arguments(editor: editor, path: absolute(path), line: line)
  let status = terminal.run(["/bin/sh", "-c", "exec \(editor) \"$@\"", "sh"] + arguments)
  switch status {
  case 0: return nil
  case 126, 127:
    return .failed("no program \(editor) to edit with: name one by `editor` in config.toml, or by EDITOR")
  default: return .failed("the editor (\(editor)) ended with \(status.map(String.init) ?? "no status")")
  }
}

/// The line of JSON Lines that holds a document; nil if the file has changed, or is packed. Linear in the file.
private func recordLine(of id: String, in path: String) -> Int? {
  guard let lines = try? LineReader(path, named: path) else { return nil }
  // Ids given in the file stand in it; others are made from the whole line.
  let isPlain = id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C && $0 != 0x2F }
  while let line = try? lines.next() {
    if isPlain, holds(line, "\"id\""), !holds(line, id) { continue }
    if (try? Source.jsonLine(line, line: lines.line, path: path))?.id == id { return lines.line }
  }
  return nil
}

private func holds(_ bytes: [UInt8], _ words: String) -> Bool {
  var rest = bytes[...]
  while let start = words.utf8.first.flatMap({ rest.firstIndex(of: $0) }) {
    rest = rest[start...]
    if rest.starts(with: words.utf8) { return true }
    rest = rest.dropFirst()
  }
  return false
}

/// The settings' editor, else the environment's.
private func chosenEditor(_ program: String) -> String {
  program.isEmpty ? environment("VISUAL") ?? environment("EDITOR") ?? "vi" : program
}

/// Lets the user write a text in the editor. The file that it was written in stays where anything fails, and is named.
@MainActor
func write(_ text: String, with program: String, terminal: inout Terminal) -> Result<String, Failure> {
  let folder = environment("XDG_RUNTIME_DIR") ?? environment("TMPDIR") ?? "/tmp"
  var name = Array((folder + "/briefings-note-XXXXXX").utf8CString)
  let descriptor = unsafe mkstemp(&name)
  guard descriptor >= 0 else { return .failure(Failure(message: "no file for the note can be made in \(folder)")) }
  let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let failure = writeAll(Array((text.isEmpty ? "" : text + "\n").utf8), to: descriptor)
  close(descriptor)
  guard failure == 0 else {
    unsafe unlink(path)
    return .failure(
      Failure(message: unsafe "the note stays as it was: \(folder): \(String(cString: strerror(failure)))"))
  }
  let editor = chosenEditor(program)
  let status = terminal.run(["/bin/sh", "-c", "exec \(editor) \"$1\"", "sh", path])
  guard status == 0 else {
    let ending = status.map(String.init) ?? "no status"
    return .failure(
      Failure(message: "the note stays as it was: \(editor) ended with \(ending); what was typed is in \(path)"))
  }
  guard let bytes = contents(of: path) else {
    return .failure(
      Failure(message: "the note stays as it was: it cannot be read back, or has more than 1 MB; it is in \(path)"))
  }
  unsafe unlink(path)
  return .success(String(decoding: bytes, as: UTF8.self))
}

/// The bytes of a note; nil when they cannot be read, or are more than 1 MB.
private func contents(of path: String) -> [UInt8]? {
  // Some editors put a new file in the place of the old: it is opened again.
  let written = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard written >= 0 else { return nil }
  defer { close(written) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while bytes.count <= 1 << 20 {
    let count = unsafe read(written, &buffer, buffer.count)
    if count < 0 { return nil }
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
  return nil
}

/// Opens an address or a file in the user's browser, which goes on by itself.
func browse(_ address: String, with program: String) -> Event? {
  let isAddress = address.hasPrefix("https://") || address.hasPrefix("http://")
  let target = isAddress ? address : absolute(address)
  // $BROWSER may list several, and each may have arguments.
  let listed = environment("BROWSER").map { $0.split(separator: ":").map(String.init) } ?? ["xdg-open"]
  let browsers = program.isEmpty ? listed : [program]
  let choices: [String] = browsers.map { browser in
    let command = browser.split(separator: " ").first.map(String.init) ?? browser
    return "if command -v \(command) >/dev/null; then \(browser) \"$1\" >/dev/null 2>&1 </dev/null & exit 0; fi"
  }
  let script = choices.joined(separator: "\n") + "\nexit 127"
  guard runProgram(["/bin/sh", "-c", script, "sh", target]) == 0 else {
    return .failed("\(browsers.joined(separator: ", ")): no such program; set BROWSER to one that opens addresses")
  }
  return .notice("opened \(target)")
}

/// Writes the screen as text into a new file.
func save(_ text: String, to path: String) -> Event? {
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else {
    return .failed(unsafe "\(path): \(String(cString: strerror(errno)))")
  }
  defer { close(descriptor) }
  let failure = writeAll(Array(text.utf8), to: descriptor)
  guard failure == 0 else {
    return .failed(unsafe "\(path) is not whole: \(String(cString: strerror(failure)))")
  }
  return .notice("saved to \(path)")
}

private func absolute(_ path: String) -> String {
  guard !path.hasPrefix("/"), let folder = unsafe getcwd(nil, 0) else { return path }
  defer { unsafe free(folder) }
  return unsafe String(cString: folder) + "/" + path
}
