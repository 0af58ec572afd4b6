import Canvas
import Screens

extension Configuration {
  /// The whole file as it holds when there is none, with a word on each line: made from the tables that are used.
  public static func defaultFile() -> String {
    var lines = [
      "# Settings of briefings. Every line says what holds anyway: keep those that you change.",
      "# `briefings config path` says where this file is looked for, `briefings config check` what is wrong in it.", "",
    ]
    for setting in Setting.all {
      lines.append("# \(setting.summary)\(values(of: setting.form))")
      lines.append("\(setting.name) = \(written(setting.value(in: Settings())))")
      lines.append("")
    }
    lines += [
      "# Keys: a chord and the name of a command; \"\" takes the meaning away. Several keys stand apart, as in \"g x\";",
      "# others than letters have names: C-d, M-Left, S-Tab, F5, Space, Enter, Esc, PgUp. `briefings keys` lists commands.",
    ]
    for (name, contexts) in places {
      lines.append("[keys.\(name)]")
      for binding in Keymap.standard.bindings where binding.contexts == contexts {
        lines.append(keyLine(binding.chord.written, binding.command.rawValue, binding.command.summary))
      }
      lines.append("")
    }
    lines.append("# What keys do in prompts: the filter line, search, the command line, pickers.")
    lines.append("[keys.prompt]")
    for edit in PromptKeys.edits {
      for key in edit.keys.split(separator: ",") where !["C-m"].contains(key) {
        lines.append(keyLine(String(key), edit.name, edit.summary))
      }
    }
    lines += [
      "", "# Macros: , and a letter types these keys. A list of texts is typed one after the other.", "[macros]",
      "# u = \"f is:unread<Enter>\"", "# d = [\"2\", \"f cue:denied<Enter>\"]", "",
      "# A theme of your own, for theme = \"mine\" above. What it does not name it has from the theme that it inherits.",
      "# Colours: default, black, red, green, yellow, blue, magenta, cyan, white, bright-red, 0 to 255, #rrggbb.",
      "# [themes.mine]", "# inherits = \"default\"",
    ]
    for part in Theme.parts {
      lines.append("# \(part.name) = \(quoted(Theme.sixteen[keyPath: part.path].written))  # \(part.summary)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func keyLine(_ key: String, _ name: String, _ summary: String) -> String {
    let line = "\(quoted(key)) = \(quoted(name))"
    return line + String(repeating: " ", count: max(2, 36 - line.utf8.count)) + "# \(summary)"
  }

  private static func values(of form: Setting.Form) -> String {
    switch form {
    case .flag: ": true or false"
    case .number(let range): ": \(range.lowerBound) to \(range.upperBound)"
    case .choice(let names): ": \(names.joined(separator: ", "))"
    case .theme: ": \(Themes.standard.names.joined(separator: ", "))"
    case .text: ""
    }
  }

  private static func written(_ value: Setting.Value) -> String {
    switch value {
    case .flag(let flag): String(flag)
    case .number(let number): String(number)
    case .text(let text): quoted(text)
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
