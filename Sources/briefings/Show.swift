import ArgumentParser
import BriefingCore
import Canvas
import Library

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one document of the library as the reader would.")

  @OptionGroup var library: LibraryOption

  @Flag(help: "Print the document as the JSON object that `extract` gives.")
  var json = false

  @Flag(help: "Print everything that was found in the document, with what was set aside and why.")
  var dump = false

  @Flag(help: "With reported speech without quotation marks.")
  var indirect = false

  @Argument(help: "The id that `list` prints (its beginning is enough), or the path.")
  var id: String

  func run() throws {
    let library = try library.openExisting()
    guard let article = try library.article(named: id), let briefing = try library.briefing(article, indirect: indirect)
    else {
      throw Failure(message: "no document '\(id)' in this library; `briefings list` prints the ids")
    }
    if json {
      var writer = JSONWriter()
      briefing.write(to: &writer)
      writer.newline()
      Standard.output.write(writer.bytes)
    } else if dump {
      Standard.output.write(briefing.dump)
    } else {
      let width = Standard.output.isTerminal ? min(Standard.output.columns, 100) : 80
      let links = try library.links(of: article, limit: 8)
      Standard.output.write(PrintedPage(width: width).text(of: briefing, links: links))
    }
  }
}

/// An article as plain text: head, paragraphs, who said what, documents it is linked to.
struct PrintedPage {
  /// In columns.
  var width: Int

  func text(of briefing: Briefing, links: [LinkRow]) -> String {
    let document = briefing.document
    var page = wrapped(document.title) + "\n"
    let head = [document.agency, document.published ?? document.fileDate, document.dateline, document.byline]
      .compactMap(\.self)
    if !head.isEmpty { page += wrapped(head.joined(separator: " · ")) + "\n" }
    for paragraph in document.paragraphs {
      page += "\n" + wrapped(document.readable(paragraph.range)) + "\n"
    }
    page += quotes(of: briefing)
    if !links.isEmpty {
      page += "\nLinked documents\n"
      for link in links {
        page += wrapped("\(link.article.title) (\(link.reasons.joined(separator: "; ")))", indent: 2) + "\n"
      }
    }
    return page
  }

  private func quotes(of briefing: Briefing) -> String {
    let said = briefing.quotations.filter { $0.kind != .term }
    guard !said.isEmpty else { return "" }
    var text = "\nWho said what\n"
    for quotation in said {
      let speaker = quotation.speaker?.name ?? "nobody named"
      text += wrapped("\(speaker): “\(briefing.document.readable(quotation.range))”", indent: 2) + "\n"
    }
    return text
  }

  private func wrapped(_ text: String, indent: Int = 0) -> String {
    let line = onOneLine(text)
    let bytes = Array(line.utf8)
    let margin = String(repeating: " ", count: indent)
    return wrap(bytes, width: max(10, width - indent))
      .map { margin + String(decoding: bytes[$0], as: UTF8.self) }
      .joined(separator: "\n")
  }
}
