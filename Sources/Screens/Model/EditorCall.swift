/// A place in a file that an editor can be sent to.
public enum FilePlace: Hashable, Sendable {
  /// Counted from 1.
  case line(Int)
  /// The line of JSON Lines whose document has this id.
  case record(id: String)
}

/// How editors are told a line.
public enum EditorCall {
  private static let plus: Set = [
    "vi", "vim", "nvim", "gvim", "vim.tiny", "vim.basic", "vim.nox", "view", "vis", "nano", "rnano", "pico", "emacs",
    "emacsclient", "mg", "micro", "kak", "hx", "helix", "ne", "joe", "mcedit", "gedit", "less", "more", "most",
  ]
  private static let goto: Set = ["code", "code-insiders", "code-oss", "codium", "vscodium", "cursor"]
  private static let colon: Set = ["subl", "sublime_text", "zed", "zeditor"]

  /// The arguments behind the editor's own. `editor` is a shell's words, the program first (`code --wait`); one that is
  /// not known here gets the file alone. `path` is absolute, so that it is never an option.
  public static func arguments(editor: String, path: String, line: Int?) -> [String] {
    guard let line else { return [path] }
    let program = editor.split(separator: " ").first?.split(separator: "/").last.map(String.init) ?? ""
    if plus.contains(program) { return ["+\(line)", path] }
    if goto.contains(program) { return ["--goto", "\(path):\(line)"] }
    return [colon.contains(program) ? "\(path):\(line)" : path]
  }
}
