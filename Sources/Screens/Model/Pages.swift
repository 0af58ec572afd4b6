import BriefingCore
import Canvas
import Library

extension Model {
  /// The library in figures.
  func overviewPage(width: Int) -> Page {
    var page = Page(width: max(1, width - 2))
    guard let overview else {
      page.add(Page.Block("counting \(signs.ellipsis)", .dim))
      return page
    }
    page.addBlank()
    page.addRule("library", signs: signs)
    page.addCount("articles", overview.articles)
    if let unread = overview.unread { page.addCount("unread", unread) }
    if let starred = overview.starred { page.addCount("starred", starred) }
    page.addCount("quotes", overview.speech.quotes)
    if overview.speech.turns > 0 { page.addCount("turns", overview.speech.turns) }
    if overview.speech.indirect > 0 { page.addCount("reported speech", overview.speech.indirect) }
    page.addCount("speakers", overview.speakers)
    page.addBlank()
    if !overview.topSpeakers.isEmpty {
      page.addRule("most quoted", signs: signs)
      let room = width < 90 ? 24 : 32
      for speaker in overview.topSpeakers {
        var block = Page.Block(
          fitted(speaker.name, room, signs) + " "
            + "\(said(speaker)), speaks in \(Wording.count(speaker.documents, "article"))")
        block.spans = [Page.Span(range: 0..<fitted(speaker.name, room, signs).utf8.count, role: .speaker)]
        block.wraps = false
        page.add(block)
      }
    }
    if let progress {
      page.addBlank()
      page.addRule("last import", signs: signs)
      page.addCount("new", progress.added)
      page.addCount("changed", progress.changed)
      page.addCount("unchanged", progress.unchanged)
      if progress.repeated > 0 { page.addCount("repeated", progress.repeated) }
      if !progress.withoutText.isEmpty { page.addCount("without text", progress.withoutText.count) }
      if let words = progress.skipped.words { page.add(Page.Block(words, .dim)) }
      for failure in progress.failures.prefix(20) { page.add(Page.Block("! " + failure)) }
    }
    return page
  }

  /// `12 quotes, 7 turns`.
  private func said(_ speaker: SpeakerRow) -> String {
    let quotes = Wording.count(speaker.quotes, "quote")
    return speaker.turns > 0 ? "\(quotes), \(Wording.count(speaker.turns, "turn"))" : quotes
  }

  /// What is known of an article beside its text.
  func detailsPage(_ content: ArticleContent, width: Int) -> Page {
    var page = Page(width: max(1, width))
    let document = content.briefing.document
    page.add(Page.Block(content.row.title, .title))
    page.addBlank()
    page.addFact("title", document.titleOrigin.rawValue)
    page.addFact("path", content.row.path ?? "it has no file of its own")
    page.addFact("id", content.row.key)
    page.addFact("format", document.source.format.rawValue)
    page.addFact("source", content.row.source ?? "not stated")
    page.addFact(
      "date", content.row.published.map { content.row.isFiled ? "\($0), by the name of its file" : $0 } ?? "not stated")
    if !content.row.tags.isEmpty { page.addFact("tags", content.row.tags.joined(separator: " ")) }
    if let note = content.row.note { page.addFact("note", note.split(separator: "\n").joined(separator: " / ")) }
    if content.row.isDone { page.addFact("done", "yes; d takes it back") }
    if let url = document.source.stated.url { page.addFact("address", url, link: document.source.link) }
    page.addFact("size", Wording.count(document.source.text.count, "byte"))
    let reasons = document.setAside.reduce(into: [String: Int]()) { $0[$1.reason.rawValue, default: 0] += 1 }
    let asides = reasons.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    page.addFact("text", Wording.count(document.paragraphs.count, "paragraph"))
    page.addFact("aside", asides.isEmpty ? "nothing" : asides)
    for notice in document.source.notices { page.addFact("notice", notice) }
    page.addBlank()
    page.addRule("people", signs: signs)
    for person in content.briefing.people {
      page.add(Page.Block("\(person.name)  \(Wording.count(person.quotes, "quote"))", .speaker))
      if !person.roles.isEmpty { page.add(Page.Block(person.roles.joined(separator: "; "), indent: 4)) }
      if !person.aliases.isEmpty {
        page.add(Page.Block("also " + person.aliases.joined(separator: ", "), .dim, indent: 4))
      }
    }
    return page
  }

  /// What an empty library says: what to type.
  func firstPage(width: Int) -> Page {
    var page = Page(width: max(1, width - 2))
    page.addBlank()
    if let progress, !progress.isFinished {
      page.add(Page.Block("The first documents are being read.", .title))
      page.addBlank()
      page.add(Page.Block("They show here as they come; nothing has to be waited for."))
      return page
    }
    let nothing =
      filter.paths.isEmpty ? "This library is empty." : "No document of what was named is in the library."
    page.add(Page.Block(nothing, .title))
    page.addBlank()
    page.add(Page.Block("Quit with Q, then start the program with files or folders of texts:"))
    page.addBlank()
    page.add(Page.Block("briefings FOLDER", .key, indent: 4))
    page.add(Page.Block("briefings import FOLDER", .key, indent: 4))
    page.add(Page.Block("briefings seeds", .key, indent: 4))
    page.addBlank()
    page.add(
      Page.Block(
        "The first reads a folder while you look on, the second reads it and ends, the third opens two sample documents "
          + "and says what to press. Your files are only read. ? shows all keys."))
    return page
  }

  /// The line of the quotes' own pane that stands at its top: the marked quotation stays in sight.
  var sideTop: Int {
    guard let page = detail.beside, let area = layout.side else { return 0 }
    let wanted = detail.sideTop ?? (sideLine ?? 0) - area.rows / 3
    return max(0, min(wanted, page.lines.count - area.rows))
  }

  /// The line of what is marked in the quotes' own pane.
  var sideLine: Int? {
    guard let page = detail.beside else { return nil }
    return detail.link.flatMap { page.line(ofLink: $0) } ?? detail.quote.flatMap { page.line(ofQuoteRow: $0) }
  }
}

extension Page {
  mutating func addCount(_ name: String, _ value: Int) {
    let number = Wording.number(value)
    let pad = max(1, 24 - name.utf8.count - number.utf8.count)
    add(Block("\(name)\(String(repeating: " ", count: pad))\(number)"))
  }
}
