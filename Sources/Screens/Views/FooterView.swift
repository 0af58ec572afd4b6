import Canvas
import Exports
import Library

extension Model {
  /// The status line, or the prompt that is open.
  func drawStatus(in layout: Layout, _ frame: inout Frame) {
    let row = layout.status.row
    switch overlay {
    case .filter(let prompt): return drawFilterPrompt(prompt, row: row, &frame)
    case .search(let prompt):
      drawPrompt("/", prompt.editor, row: row, note: message?.text ?? hitWords, &frame)
      return
    case .command(let prompt):
      drawPrompt(":", prompt.editor, row: row, note: "", &frame)
      return
    case .picker(let picker): return drawPickerStatus(picker, row: row, &frame)
    case .line(let prompt):
      drawPrompt(prompt.lead, prompt.editor, row: row, note: prompt.note, &frame)
      return
    case .file(let prompt): return drawFilePrompt(prompt, row: row, &frame)
    case .pipe(let prompt):
      drawPrompt("| ", prompt.editor, row: row, note: "", &frame)
      return
    case .question(let asked):
      let words = " \(asked.path) is there already: write over it? (y/n)"
      frame.put(words, row: row, column: 0, width: size.columns - 1, style: theme.failure, ellipsis: true)
      return
    case .help, .details, .speaker, .shelf:
      // What stands in the list below it is not what the keys are about.
      frame.put(" \(message?.text ?? "")", row: row, column: 0, width: size.columns - 1, style: theme.message)
      return
    case .join(let prompt): return drawJoinStatus(prompt, row: row, &frame)
    default: break
    }
    let right = overlay == nil ? textPlace : ""
    let width = columns(of: right)
    frame.put(right, row: row, column: size.columns - width - 1, style: theme.dim)
    let room = size.columns - width - 3
    if !pending.keys.isEmpty || pending.count != nil {
      let keys = (pending.count.map { "\($0) " } ?? "") + pending.keys.map { Chord.name(of: $0) }.joined(separator: " ")
      frame.put(" \(keys)", row: row, column: 0, width: room, style: theme.message)
    } else if let message {
      let style = message.isFailure ? theme.failure : theme.message
      frame.put(" \(message.text)", row: row, column: 0, width: room, style: style, ellipsis: true)
    } else if let errandWords {
      frame.put(" \(errandWords)", row: row, column: 0, width: room, style: theme.message, ellipsis: true)
    } else if selecting != nil {
      frame.put(" selecting \(signs.ellipsis)  C-c stops it", row: row, column: 0, width: room, style: theme.message)
    } else if let sweepWords {
      frame.put(" \(sweepWords)", row: row, column: 0, width: room, style: theme.message, ellipsis: true)
    } else {
      frame.put(" \(listPlace)", row: row, column: 0, width: room, ellipsis: true)
    }
  }

  /// Row and number of rows, and what the row holds.
  private var listPlace: String {
    func place(_ position: Int?, _ total: Int?, isEmpty: Bool) -> String {
      if isEmpty { return "0/0" }
      let row = position.map { Wording.number($0 + 1) } ?? signs.ellipsis
      return "\(row)/\(total.map(Wording.number) ?? signs.ellipsis)"
    }
    var parts: [String] = []
    switch screen {
    case .articles: parts.append(place(articles.position, articles.total, isEmpty: articles.isEmpty))
    case .quotes: parts.append(place(quotes.position, quotes.total, isEmpty: quotes.isEmpty))
    case .speakers:
      parts.append(place(speakers.position, speakers.total, isEmpty: speakers.isEmpty))
      if let row = speakers.current {
        if !row.joined.isEmpty { parts.append("names joined: " + row.joined.map(\.name).joined(separator: ", ")) }
        if let proposal = proposals?[row.id] {
          let key = keymap.label(of: .joinProposed) ?? ":join-proposed"
          parts.append("\(signs.proposed) \(proposal.headName) (i why, \(key) joins all such)")
        }
      }
    case .links: parts.append(place(links.position, links.total, isEmpty: links.isEmpty))
    case .overview: return ""
    case .times: return timesPlace
    }
    if let content = detail.content, content.row.id == wantedArticle, screen != .quotes || focus == .text {
      parts.append(Wording.count(content.row.quotes, "quote"))
      if let links = content.links { parts.append(Wording.count(links.count, "link")) }
      if let quote = detail.quote, let number = content.number(ofQuote: quote) {
        parts.append("at quote \(number), \(content.quotes[quote].shownSpeaker)")
      } else if let quote = detail.quote, let number = content.number(ofTurn: quote) {
        let words = "turn \(number) of \(content.turns.count)"
        parts.append("\(words), \(content.quotes[quote].speakerName ?? content.quotes[quote].cue ?? "nobody named")")
      } else if let link = detail.link {
        parts.append("at link \(link + 1)")
      }
    }
    if search != nil { parts.append(hitWords) }
    if let rangeStart, let row = screen == .quotes ? quotes.position : articles.position {
      parts.append("range of \(Wording.number(abs(row - rangeStart.position) + 1))")
    }
    if aboutSelected != nil { parts.append("\(Wording.number(selectedCount)) selected") }
    return parts.joined(separator: "  ")
  }

  private var hitWords: String {
    guard let search else { return "" }
    if search.pane == .list { return "/\(search.words)" }
    guard let current = search.current else { return "/\(search.words): \(Wording.count(search.hits.count, "hit"))" }
    return "/\(search.words): \(current + 1) of \(Wording.count(search.hits.count, "hit"))"
  }

  /// `line 1-10 of 41  24%`.
  private var textPlace: String {
    let layout = layout
    guard let area = layout.text, let page = detail.page, detail.content?.row.id == wantedArticle,
      screen != .quotes || focus == .text
    else { return "" }
    let last = min(page.lines.count, detail.top + area.rows)
    let percent = page.lines.isEmpty ? 100 : last * 100 / page.lines.count
    return "line \(detail.top + 1)\(signs.dash)\(last) of \(page.lines.count)  \(percent)%"
  }

  // MARK: keys

  func drawKeys(in layout: Layout, _ frame: inout Frame) {
    guard let area = layout.keys else { return }
    if let words = overlayKeys.map(shortened) {
      frame.put(" \(words)", row: area.row, column: 0, width: size.columns - 1, style: theme.dim, ellipsis: true)
      return
    }
    if let line = tour?.line(keymap) {
      let lead = frame.put(" next, press ", row: area.row, column: 0, style: theme.dim)
      let key = frame.put(line.key, row: area.row, column: lead, style: theme.key)
      frame.put(
        ": \(line.words)", row: area.row, column: lead + key, width: size.columns - lead - key - 9, ellipsis: true)
    }
    for hint in tour?.line(keymap) == nil ? keyLine() : keyLine().suffix(1) {
      let used = frame.put(hint.label, row: area.row, column: hint.columns.lowerBound, style: theme.key)
      frame.put(" \(hint.words)", row: area.row, column: hint.columns.lowerBound + used, style: theme.dim)
    }
  }

  /// Without the keys for which there is no room; the way out stays.
  private func shortened(_ words: String) -> String {
    var parts = words.split(separator: "  ").map(String.init)
    while parts.count > 1, columns(of: parts.joined(separator: "  ")) > size.columns - 2 {
      let last = parts.indices.last { !parts[$0].hasPrefix("Esc") && $0 > 0 } ?? parts.count - 1
      parts.remove(at: last)
    }
    return parts.joined(separator: "  ")
  }

  private var overlayKeys: String? {
    switch overlay {
    case .filter: "type: narrow the list  Tab complete  Enter keep  Esc as before  Up earlier lines  C-u clear"
    case .search: "type: search  Enter stay here, then n N  Esc back"
    case .command: "type: find a command  Tab complete  Down choose  Enter run  Esc cancel"
    case .picker: "type  Space on/off  Tab any/all  Enter apply  C-o join  C-u clear  F1 keys"
    case .help: "type: search  Down Up  Enter run the line  Esc close"
    case .line: "type  Tab complete  Enter do it  Up earlier lines  Esc cancel"
    case .shelf: "Enter take  s save the filter that stands  r rename  d delete  u undo  Esc close"
    case .hints: "type the letters of a quote or link to go there  Esc cancel"
    case .join: "type: another name  Down Up  Enter do it  Esc cancel"
    case .details, .speaker: "j k scroll  q close  ? keys"
    case .menu: "a letter  Enter the line marked  Esc cancel"
    case .file(let prompt): "\(prompt.what): the ending gives the form, \(ExportFormat.endings)  Tab completes"
    case .pipe(let prompt): "\(prompt.what), to the shell command typed  Enter run  Esc cancel"
    case .question: "y writes over it; any other key leaves it as it is"
    case .output(let pane): "j k scroll  q close   \(pane.output.command)"
    case nil: nil
    }
  }
}
