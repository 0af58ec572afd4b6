import BriefingCore
import Exports
import Library

extension Model {
  /// What leaves the program: copies, the original in a browser, the file in an editor.
  mutating func handOut(_ command: Command) -> [Effect] {
    guard let row = handedRow else { return complain("no article here") }
    switch command {
    case .openOriginal:
      guard let target = address(of: row) ?? row.path else {
        return complain("the document states no address and has no file")
      }
      return [.browse(target)]
    case .edit:
      guard let path = row.path else { return complain("the document has no file of its own") }
      return [.edit(path: path)]
    default: break
    }
    let quote = handedQuote
    let cited = detail.content.map { CitedDocument(row: $0.row, briefing: $0.briefing, quotes: $0.quotes) }
    let copied: (text: String, what: String)? =
      switch command {
      case .copyText: textToCopy(quote).map { ($0, quote == nil ? "text of the article" : "quote") }
      case .copyCitation:
        cited.map { cited in (quote.map { Citation.text(of: $0, in: cited) } ?? Citation(cited).text, "citation") }
      case .copyLink: address(of: row).map { ($0, "address") } ?? row.path.map { ($0, "path") }
      case .copyJSON: cited.map { (Citation.json(of: quote, in: $0), "JSON") }
      case .copyMarkdown: cited.map { (Citation.markdown(of: quote, in: $0), "Markdown") }
      default: nil
      }
    guard let copied else { return complain("nothing here to copy") }
    message = Message(text: "copied: \(copied.what), \(Wording.count(copied.text.count, "character"))")
    return [.copy(copied.text)]
  }

  /// The address that the document states, if it is one of the web: no document names a file to be opened.
  func address(of row: ArticleRow) -> String? {
    guard let content = detail.content, content.row.id == row.id,
      let url = content.briefing.document.source.stated.url, url.hasPrefix("https://") || url.hasPrefix("http://")
    else { return nil }
    return url
  }

  private var handedRow: ArticleRow? {
    if let content = detail.content, content.row.id == wantedArticle { return content.row }
    return screen == .articles ? articles.current : nil
  }

  var handedQuote: QuoteRow? {
    if screen == .quotes, focus == .list { return quotes.current }
    guard let content = detail.content, let index = detail.quote else { return nil }
    return content.quotes.indices.contains(index) ? content.quotes[index] : nil
  }

  private func textToCopy(_ quote: QuoteRow?) -> String? {
    if let quote { return quote.text }
    guard let document = detail.content?.briefing.document else { return nil }
    return document.paragraphs.map { paragraph in
      String(
        decoding: Readable(document.source.text, paragraph.range, quotes: [], mark: { _ in "" }).text, as: UTF8.self)
    }.joined(separator: "\n\n")
  }
}
