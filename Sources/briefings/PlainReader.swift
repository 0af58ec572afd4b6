import Canvas
import Glibc
import Library
import Screens
import Terminal

/// The reader for screen readers, logs and terminals that cannot place text: numbered lines, a question, an answer a line.
/// Nothing is drawn and nothing moves; it works over a pipe as well.
struct PlainReader {
  let library: Library
  let settings: Settings
  private var filter: Filter
  /// Filters to go back to.
  private var before: [Filter] = []
  /// Row number of the first article on the page, from 0.
  private var first = 0
  /// Whether the text of an article was printed last: `b` then goes back to its list.
  private var isInText = false

  /// Rows a page: what a screen of 24 lines holds with the question.
  private static let rows = 20

  init(library: Library, filter: Filter, settings: Settings) {
    (self.library, self.filter, self.settings) = (library, filter, settings)
  }

  /// Reads answers until `q` or the end of input.
  mutating func run() throws {
    if try library.count(.none, limit: 1) == 0 {
      show(
        "This library is empty. `briefings import FOLDER` reads a folder into it; `briefings seeds` shows two samples.")
    }
    try printList()
    while let line = ask() {
      do {
        guard try answer(line) else { return }
      } catch let mistake as FilterError {
        show("The filter cannot be read: \(mistake.message).")
        if let last = before.popLast() { filter = last }
      }
    }
  }

  private func ask() -> String? {
    Standard.output.write("> ")
    guard let line = readLine() else {
      Standard.output.write("\n")
      return nil
    }
    // With the answers from a pipe they are not on the screen; in a log they should be.
    if isatty(STDIN_FILENO) != 1 { show(line) }
    return line
  }

  private func show(_ text: String) {
    Standard.output.write(textAsShown(withoutControls(text)) + "\n")
  }

  /// False: the user has had enough.
  private mutating func answer(_ typed: String) throws -> Bool {
    let line = String(typed.drop { $0 == " " }.prefix(1000))
    let rest = String(line.dropFirst().drop { $0 == " " })
    if let number = Int(line) {
      try open(number)
      return true
    }
    switch line.first {
    case nil, "n": try turn(PlainReader.rows)
    case "p": try turn(-PlainReader.rows)
    case "/": try narrow { $0.text = rest }
    case "s": try narrow(toSpeaker: rest)
    case "b": try goBack()
    case "?", "h": printHelp()
    case "q", "Q": return false
    default: show("'\(line)' means nothing here. ? says what does.")
    }
    return true
  }

  private func printHelp() {
    show(
      """
      A number opens that article. n or Enter: next page; p: page before.
      /words: only articles with these words (fields as in speaker:bergner, is:unread, date:2008; / /tide.*record/ is a
      pattern); / alone: all again.
      s NAME: only articles that quote this speaker; s alone: all again.
      b: back to the list, or to the filter before. q: quit.
      """)
  }

  private mutating func turn(_ rows: Int) throws {
    let next = first + (isInText ? 0 : rows)
    if next < 0 { return show("This is the first page.") }
    guard try library.article(atRow: next, in: filter) != nil || next == 0 else {
      return show("This is the last page.")
    }
    first = next
    try printList()
  }

  private mutating func narrow(_ change: (inout Filter) -> Void) throws {
    before.append(filter)
    change(&filter)
    first = 0
    try printList()
  }

  private mutating func narrow(toSpeaker name: String) throws {
    if name.isEmpty { return try narrow { $0.speakers = [] } }
    guard let speaker = try library.speaker(named: name) else {
      let near = try library.speakers(matching: name, .first, limit: 5).map(\.name).joined(separator: ", ")
      return show("No speaker is called \(name).\(near.isEmpty ? "" : " There are: \(near).")")
    }
    try narrow { $0.speakers = [speaker.id] }
  }

  private mutating func goBack() throws {
    if !isInText {
      guard let last = before.popLast() else { return show("There is nothing to go back to. q quits.") }
      filter = last
      first = 0
    }
    try printList()
  }

  private mutating func printList() throws {
    isInText = false
    let count = try library.count(filter)
    var words = "\(count) \(count == 1 ? "article" : "articles")"
    if !filter.text.isEmpty { words += ", with \(filter.text)" }
    for id in filter.speakers { words += try library.speaker(id).map { ", quoting \($0.name)" } ?? "" }
    guard count > 0, let start = try library.article(atRow: first, in: filter) else { return show(words + ".") }
    let rows = try library.articles(filter, .from(start), limit: PlainReader.rows)
    show("\(words); \(first + 1) to \(first + rows.count):")
    for (offset, row) in rows.enumerated() {
      let facts = [
        row.isRead ? nil : "unread", row.isStarred ? "starred" : nil, row.published.map { String($0.prefix(10)) },
        row.source, "\(row.quotes) \(row.quotes == 1 ? "quote" : "quotes")",
      ].compactMap(\.self).map(onOneLine)
      show("\(first + offset + 1). \(onOneLine(row.title)) (\(facts.joined(separator: ", ")))")
    }
  }

  private mutating func open(_ number: Int) throws {
    guard number > 0, let id = try library.article(atRow: number - 1, in: filter),
      let briefing = try library.briefing(id)
    else { return show("There is no article \(number).") }
    let width = Standard.output.isTerminal ? min(Standard.output.columns, 100) : 80
    show(PrintedPage(width: max(20, width)).text(of: briefing, links: try library.links(of: id, limit: 8)))
    if settings.readOnOpen { try library.setRead(true, [id]) }
    isInText = true
  }
}
