import BriefingCore
import Exports
import Library

extension Model {
  /// What leaves the program: copies, the original in a browser, the file in an editor.
  mutating func handOut(_ command: Command) -> [Effect] {
    if aboutSelected != nil, let form = command.copyForm { return copySelected(form) }
    guard let row = handedRow else { return complain("no article here") }
    switch command {
    case .openOriginal:
      guard let target = address(of: row) ?? row.path else {
        return complain("the document states no address and has no file")
      }
      return [.browse(target)]
    case .edit:
      guard let path = row.path ?? detail.content?.file else { return complain("the document has no file") }
      return [.edit(path: path, at: detail.content.flatMap(filePlace))]
    default: break
    }
    let cited = detail.content.map { CitedDocument(row: $0.row, briefing: $0.briefing, quotes: $0.quotes) }
    let quote = handedQuote.map { cited?.whole($0) ?? $0 }
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

  /// Where the quotation, or the paragraph at the top of the pane, stands in the document's file: known where the text is
  /// the file, byte for byte. Of JSON Lines, the document's record.
  private func filePlace(in content: ArticleContent) -> FilePlace? {
    let document = content.briefing.document
    if content.row.path == nil, document.source.format == .jsonLines { return .record(id: document.source.id) }
    guard content.row.path != nil, document.source.isVerbatim else { return nil }
    let offset = handedQuote?.range.lowerBound ?? paragraphOnTop(of: content)
    return .line(document.source.text.prefix(offset ?? 0).count { $0 == 0x0A } + 1)
  }

  /// The offset of the first paragraph that begins in sight while the text is read.
  private func paragraphOnTop(of content: ArticleContent) -> Int? {
    let paragraphs = content.briefing.document.paragraphs
    guard focus == .text, let page = detail.page, page.lines.indices.contains(detail.top) else {
      return paragraphs.first?.range.lowerBound
    }
    let above = page.blocks.prefix(page.lines[detail.top].block).count { $0.isParagraph }
    return paragraphs[safe: above]?.range.lowerBound ?? paragraphs.last?.range.lowerBound
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

extension Command {
  /// The form in which it copies.
  fileprivate var copyForm: CopyForm? {
    switch self {
    case .copyText: .text
    case .copyCitation: .citation
    case .copyLink: .link
    case .copyJSON: .json
    case .copyMarkdown: .markdown
    default: nil
    }
  }
}
