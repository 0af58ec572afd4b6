import Canvas
import Library

extension Model {
  func drawJoin(_ prompt: JoinPrompt, in layout: Layout, _ frame: inout Frame) {
    let body = layout.body
    let height = layout.pickerHeight
    let nameWidth = max(8, min(28, size.columns - 42))
    let head = body.row + 1
    frame.put("SPEAKER", row: head, column: 3, style: theme.focusedRule)
    frame.put("QUOTES", row: head, column: nameWidth + 4, style: theme.focusedRule)
    frame.put("SPEAKS IN", row: head, column: nameWidth + 11, style: theme.focusedRule)
    frame.put("WHY", row: head, column: nameWidth + 22, style: theme.focusedRule)
    let list = Area(row: head + 1, column: 0, rows: height, columns: size.columns)
    for (offset, line) in prompt.lines.dropFirst(prompt.top).prefix(height).enumerated() {
      let row = list.row + offset
      let (name, quotes, documents, why) = words(line)
      frame.put(name, row: row, column: 3, width: nameWidth, style: theme.speaker, ellipsis: true)
      frame.put(quotes, row: row, column: nameWidth + 10 - quotes.utf8.count)
      frame.put(documents, row: row, column: nameWidth + 20 - documents.utf8.count)
      frame.put(
        why, row: row, column: nameWidth + 22, width: max(0, size.columns - nameWidth - 23), style: theme.dim,
        ellipsis: true)
      drawBar(row: row, in: list, isCursor: prompt.top + offset == prompt.cursor, hasFocus: true, &frame)
    }
    if prompt.candidates.isEmpty, prompt.isLoaded {
      let words = prompt.editor.text.isEmpty ? "nobody of that last name; type another name" : "no speaker of this name"
      frame.put(words, row: list.row + prompt.lines.count, column: 3, style: theme.dim)
    }
    drawJoinQuotes(prompt, below: list.row + height, body, &frame)
    let who = prompt.subjects.map(\.name).joined(separator: ", ")
    drawEditor(
      "  join \(fitted(who, max(8, size.columns / 2 - 12), signs).trimmed) to > ", prompt.editor,
      in: Area(row: body.row, column: 0, rows: 1, columns: size.columns), &frame)
  }

  private func words(_ line: JoinPrompt.Line) -> (name: String, quotes: String, documents: String, why: String) {
    switch line {
    case .joined(let one):
      (
        one.name, Wording.number(one.quotes), Wording.number(one.documents),
        "joined \(one.why); Enter here splits it off"
      )
    case .candidate(let one):
      (one.row.name, Wording.number(one.row.quotes), Wording.number(one.row.documents), one.likeness ?? one.row.about)
    }
  }

  /// What the one under the cursor said: whether it is the same speaker is seen there.
  private func drawJoinQuotes(_ prompt: JoinPrompt, below row: Int, _ body: Area, _ frame: inout Frame) {
    guard row + 1 < body.row + body.rows, case .candidate(let one) = prompt.current else { return }
    frame.put(String(repeating: signs.horizontal, count: size.columns), row: row, column: 0, style: theme.rule)
    frame.put(" quotes of \(one.row.name) ", row: row, column: 2, width: size.columns - 3, style: theme.title)
    guard let quotes = detail.speakerQuotes, quotes.id == one.id else { return }
    drawSpeakerQuotes(
      quotes.rows, in: Area(row: row + 1, column: 0, rows: body.row + body.rows - row - 1, columns: size.columns),
      &frame)
  }

  /// What Enter will do.
  func drawJoinStatus(_ prompt: JoinPrompt, row: Int, _ frame: inout Frame) {
    let words: String
    switch prompt.current {
    case .joined(let one): words = "Enter splits \(one.name) from \(prompt.subjects.first?.name ?? "")"
    case .candidate(let one):
      let join = prompt.join(with: one.row)
      words =
        "Enter joins \(join.speakers.map(\.name).joined(separator: ", ")) to \(join.head.name): "
        + "shown as \(join.head.name)"
    case nil:
      let joined = prompt.joined.first?.name
      words = joined.map { "Down and Enter split \($0); a name typed is joined" } ?? ""
    }
    frame.put(" \(words)", row: row, column: 0, width: size.columns - 1, ellipsis: true)
  }

  /// What is known of a speaker, with the names joined and why.
  func speakerPage(_ row: SpeakerRow, width: Int) -> Page {
    var page = Page(width: max(1, width))
    page.add(Page.Block(row.name, .title))
    page.addBlank()
    page.addFact("id", row.key)
    page.addFact("quotes", Wording.number(row.quotes))
    page.addFact("articles", Wording.number(row.documents))
    if row.turns > 0 { page.addFact("turns", Wording.number(row.turns)) }
    page.addFact("first", row.first ?? "not dated")
    page.addFact("last", row.last ?? "not dated")
    if !row.roles.isEmpty { page.addFact("roles", row.roles.joined(separator: "; ")) }
    if !row.aliases.isEmpty { page.addFact("names", row.aliases.joined(separator: ", ")) }
    page.addBlank()
    page.addRule("names joined", signs: signs)
    if row.joined.isEmpty {
      page.add(Page.Block("none; \(keymap.label(of: .joinSpeaker) ?? ":join-speaker") joins", .dim))
    }
    for one in row.joined {
      page.add(
        Page.Block(
          "\(one.name)  \(Wording.count(one.quotes, "quote")) in \(Wording.count(one.documents, "article"))", .speaker))
      page.add(Page.Block("joined \(one.why)", indent: 4))
    }
    if let proposal = proposals?[row.id] {
      page.addBlank()
      page.addRule("proposed", signs: signs)
      page.add(Page.Block("to be joined to \(proposal.headName)", .speaker))
      page.add(Page.Block(proposal.why, indent: 4))
    }
    return page
  }
}
