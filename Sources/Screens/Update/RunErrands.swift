import Canvas
import Exports
import Library

extension Model {
  // MARK: what goes out

  /// `w`, `|`, `O`: a menu of what may be meant, where more than one thing may.
  mutating func begin(_ command: Command) -> [Effect] {
    switch command {
    case .write:
      return choose(
        "write to a file", choices.map { Menu.Line(letter: $0.letter, words: $0.words, goal: .write($0.choice)) })
    case .pipe: return choose("pipe to a command", pipeLines)
    case .openMenu:
      return choose("open", openLines)
    default: return []
    }
  }

  private mutating func choose(_ title: String, _ lines: [Menu.Line]) -> [Effect] {
    guard let first = lines.first else { return complain("nothing here to \(title)") }
    let menu = Menu(title: title, lines: lines)
    if lines.count == 1, case .write = first.goal { return take(first, of: menu) }
    overlay = .menu(menu)
    return []
  }

  private struct Choosable {
    var letter: Character
    var words: String
    var choice: ExportChoice
  }

  /// What can go out from here, the nearest first.
  private var choices: [Choosable] {
    switch selectedIDs {
    case .quotations(let ids):
      let articles = Set(ids.map(\.article)).sorted(by: >)
      return [
        Choosable(letter: "q", words: Wording.count(ids.count, "selected quotation"), choice: .quotations(ids)),
        Choosable(
          letter: "a", words: "\(Wording.count(articles.count, "article")) that they stand in",
          choice: .documents(articles)),
      ]
    case .documents(let ids) where aboutSelected == .articles:
      return [
        Choosable(letter: "a", words: Wording.count(ids.count, "selected article"), choice: .documents(ids)),
        Choosable(letter: "q", words: "quotations of those selected", choice: .quotesOf(ids)),
      ]
    default: break
    }
    var lines: [Choosable] = []
    if let quote = handedQuote {
      lines.append(Choosable(letter: "q", words: "this quotation", choice: .quotations([quote.id])))
    }
    if let article = wantedArticle {
      lines.append(Choosable(letter: "a", words: "this article", choice: .documents([article])))
      lines.append(Choosable(letter: "s", words: "what is said in this article", choice: .quotesOf([article])))
    }
    if screen == .speakers, let speaker = speakers.current {
      lines.append(
        Choosable(
          letter: "q", words: "what \(speaker.name) said", choice: .quotes(filter.with(speakers: [speaker.id]).waiting))
      )
    }
    let isCounted = counts.filter == filter
    func listed(_ name: String, _ count: Int?) -> String {
      "all \(name) listed" + (count.map { isCounted ? " (\(Wording.number($0)))" : "" } ?? "")
    }
    let lists = [
      Choosable(letter: "l", words: listed("articles", counts.articles), choice: .articles(filter.waiting)),
      Choosable(letter: "Q", words: listed("quotations", counts.quotes), choice: .quotes(filter.waiting)),
    ]
    return lines + (screen == .quotes ? lists.reversed() : lists)
  }

  private var pipeLines: [Menu.Line] {
    let choices = choices
    guard let first = choices.first else { return [] }
    var lines = [
      Menu.Line(letter: first.letter, words: "\(first.words), as text", goal: .pipe(first.choice, .txt)),
      Menu.Line(letter: "j", words: "\(first.words), as JSON", goal: .pipe(first.choice, .jsonl)),
    ]
    for other in choices.dropFirst() {
      lines.append(
        Menu.Line(letter: other.letter, words: "\(other.words), as text", goal: .pipe(other.choice, .txt)))
    }
    return lines
  }

  private var openLines: [Menu.Line] {
    guard let content = detail.content, content.row.id == wantedArticle else { return [] }
    var lines: [Menu.Line] = []
    if let address = address(of: content.row) {
      lines.append(Menu.Line(letter: "a", words: "its address  \(address)", goal: .browse(address)))
    }
    if let path = content.row.path {
      lines.append(Menu.Line(letter: "f", words: "its file  \(path)", goal: .browse(path)))
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      lines.append(Menu.Line(letter: "d", words: "its folder  \(folder)", goal: .browse(folder.isEmpty ? "/" : folder)))
    }
    var seen: Set<String> = []
    let letters = Array("123456789bceghimnorstuvwxyz")
    for paragraph in content.briefing.document.paragraphs {
      for range in webAddresses(in: content.briefing.document.source.text, paragraph.range) {
        let address = String(decoding: content.briefing.document.source.text[range], as: UTF8.self)
        guard seen.count < letters.count, seen.insert(address).inserted else { continue }
        lines.append(Menu.Line(letter: letters[seen.count - 1], words: address, goal: .browse(address)))
      }
    }
    return lines
  }

  // MARK: keys of the menu and of what comes after it

  mutating func takeInMenu(_ menu: Menu, _ key: Key) -> [Effect] {
    var menu = menu
    if case .character(let letter) = key.code, !key.control, !key.alt,
      let line = menu.lines.first(where: { $0.letter == letter })
    {
      return take(line, of: menu)
    }
    switch (key.code, key.control) {
    case (.enter, _), (.character("|"), false): return take(menu.lines[menu.cursor], of: menu)
    case (.down, _), (.character("n"), true), (.character("j"), false), (.tab, _): menu.cursor += 1
    case (.up, _), (.character("p"), true), (.character("k"), false), (.backTab, _): menu.cursor -= 1
    case (.escape, _), (.character("c"), true), (.character("g"), true), (.character("q"), false), (.backspace, _):
      overlay = nil
      return []
    default:
      let letters = menu.lines.map { String($0.letter) }.joined(separator: " ")
      return meansNothing(key, "\(letters) or Enter choose, Esc closes")
    }
    menu.cursor = max(0, min(menu.cursor, menu.lines.count - 1))
    overlay = .menu(menu)
    return []
  }

  private mutating func take(_ line: Menu.Line, of menu: Menu) -> [Effect] {
    overlay = nil
    switch line.goal {
    case .browse(let address): return [.browse(address)]
    case .write(let choice):
      overlay = .file(FilePrompt(editor: LineEditor(history: lines.files), choice: choice, what: line.words))
    case .pipe(let choice, let format):
      overlay = .pipe(
        PipePrompt(editor: LineEditor(history: lines.pipes), choice: choice, format: format, what: line.words))
    }
    return []
  }

  mutating func takeInFile(_ prompt: FilePrompt, _ key: Key) -> [Effect] {
    var prompt = prompt
    if key.code == .tab {
      overlay = .file(prompt)
      return [.complete(prompt.editor.beforeCaret)]
    }
    let outcome = prompt.editor.handle(key)
    overlay = .file(prompt)
    switch outcome {
    case .accepted: return write(prompt)
    case .cancelled: overlay = nil
    case .changed:
      prompt.note = ""
      overlay = .file(prompt)
    case .moved, .ignored: break
    }
    return []
  }

  private mutating func write(_ prompt: FilePrompt) -> [Effect] {
    var prompt = prompt
    let path = prompt.editor.text.trimmed
    guard let format = ExportFormat(path: path), !path.hasSuffix("/" + format.ending), path != format.ending else {
      prompt.note = path.isEmpty ? "a name, please" : "the name has to end in one of \(ExportFormat.endings)"
      overlay = .file(prompt)
      return [.bell]
    }
    overlay = nil
    TypedLines.add(path, to: &lines.files)
    return start(.write(WriteErrand(choice: prompt.choice, format: format, path: path)), "writing \(path)")
  }

  /// Names that begin as typed came from the folder.
  mutating func complete(_ typed: String, with names: [String]) {
    guard case .file(var prompt) = overlay, prompt.editor.beforeCaret == typed else { return }
    guard let first = names.first else {
      prompt.note = "nothing there begins so"
      overlay = .file(prompt)
      return
    }
    let common = names.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let begun = typed[slash...]
    if common.count > begun.count { prompt.editor.insert(String(common.dropFirst(begun.count))) }
    prompt.note = names.count == 1 ? "" : names.prefix(40).joined(separator: "  ")
    overlay = .file(prompt)
  }

  mutating func takeInPipe(_ prompt: PipePrompt, _ key: Key) -> [Effect] {
    var prompt = prompt
    let outcome = prompt.editor.handle(key)
    overlay = .pipe(prompt)
    switch outcome {
    case .accepted:
      let command = prompt.editor.text.trimmed
      overlay = nil
      guard !command.isEmpty else { return complain("no command, nothing done") }
      TypedLines.add(command, to: &lines.pipes)
      return start(
        .pipe(PipeErrand(choice: prompt.choice, format: prompt.format, command: command)), "running \(command)")
    case .cancelled: overlay = nil
    case .changed, .moved, .ignored: break
    }
    return []
  }

  mutating func takeInQuestion(_ asked: WriteErrand, _ key: Key) -> [Effect] {
    overlay = nil
    guard key == Key(.character("y")) || key == Key(.character("Y")) else {
      message = Message(text: "\(asked.path) was left as it is")
      return []
    }
    var errand = asked
    errand.replaces = true
    return start(.write(errand), "writing \(errand.path)")
  }

  mutating func takeInOutput(_ pane: OutputPane, _ key: Key) -> [Effect] {
    var pane = pane
    let height = layout.body.rows
    let last = max(0, pane.page.lines.count - height)
    switch keymap.meaning(of: [key], in: .list) {
    case .command(.down, _): pane.top += 1
    case .command(.up, _): pane.top -= 1
    case .command(.pageDown, _), .command(.readOn, _): pane.top += height - 1
    case .command(.pageUp, _): pane.top -= height - 1
    case .command(.halfPageDown, _): pane.top += height / 2
    case .command(.halfPageUp, _): pane.top -= height / 2
    case .command(.first, _): pane.top = 0
    case .command(.last, _): pane.top = last
    case .command(.close, _), .command(.left, _), .command(.open, _):
      overlay = nil
      return []
    case .command(.quit, _): return perform(.quit)
    default:
      guard key == Key(.character("g")) else { return meansNothing(key, "j k G and pages move, q closes") }
      pane.top = 0
    }
    pane.top = max(0, min(pane.top, last))
    overlay = .output(pane)
    return []
  }

  // MARK: errands under way

  private mutating func start(_ effect: Effect, _ words: String) -> [Effect] {
    guard errand == nil else { return complain("\(errand?.words ?? ""): still at it; C-c stops it") }
    errand = Errand(words: words)
    return [effect]
  }

  mutating func take(_ news: ErrandNews) -> [Effect] {
    switch news {
    case .progress(let words, let done, let total):
      var running = errand ?? Errand(words: words)
      (running.words, running.done, running.total) = (words, done, total)
      errand = running
    case .ended(let text, let isFailure):
      errand = nil
      message = Message(text: text, isFailure: isFailure)
    case .isThere(let asked):
      errand = nil
      overlay = .question(asked)
      isOverlaySeen = false
    case .printed(let output):
      let wasStopped = errand?.isStopping ?? false
      errand = nil
      let failed = output.status != 0
      let end = output.status == 127 ? "is no command that the shell knows" : "ended with \(output.status)"
      if wasStopped {
        message = Message(text: "stopped: \(output.command)")
      } else if failed {
        message = Message(text: "\(output.command): \(end)", isFailure: true)
      }
      // A prompt that was opened meanwhile keeps the keys.
      if overlay == nil { overlay = .output(OutputPane(output, width: size.columns - 2)) }
    }
    return []
  }

  /// Leaving while something is being written loses it: it is asked once.
  mutating func quit() -> [Effect] {
    guard var running = errand, !running.isQuitAsked else { return [.quit] }
    running.isQuitAsked = true
    errand = running
    message = Message(text: "\(running.words): not done yet; Q again stops it and leaves, C-c only stops it")
    return [.bell]
  }

  /// What runs, in words for the status line.
  var errandWords: String? {
    guard let errand else { return nil }
    guard let total = errand.total else { return "\(errand.words) \(signs.ellipsis)  C-c stops it" }
    return "\(errand.words): \(Wording.number(errand.done)) of \(Wording.number(total))  C-c stops it"
  }
}
