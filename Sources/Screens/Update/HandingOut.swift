import BriefingCore
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
    let copied: (text: String, what: String)? =
      switch command {
      case .copyText: textToCopy(quote).map { ($0, quote == nil ? "text of the article" : "quote") }
      case .copyCitation: (Citation(row, quote).line, "citation")
      case .copyLink:
        (address(of: row) ?? row.path).map { ($0, "path") }
      case .copyJSON: (Citation(row, quote).json, "JSON")
      case .copyMarkdown: (Citation(row, quote).markdown, "Markdown")
      default: nil
      }
    guard let copied else { return complain("nothing here to copy") }
    message = Message(text: "copied: \(copied.what), \(Wording.count(copied.text.count, "character"))")
    return [.copy(copied.text)]
  }

  /// The address that the document states, if it is one of the web: no document names a file to be opened.
  private func address(of row: ArticleRow) -> String? {
    guard let content = detail.content, content.row.id == row.id,
      let url = content.briefing.document.source.stated.url, url.hasPrefix("https://") || url.hasPrefix("http://")
    else { return nil }
    return url
  }

  private var handedRow: ArticleRow? {
    if let content = detail.content, content.row.id == wantedArticle { return content.row }
    return screen == .articles ? articles.current : nil
  }

  private var handedQuote: QuoteRow? {
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

/// Who said it where, in the forms that `y` copies.
struct Citation {
  var row: ArticleRow
  var quote: QuoteRow?

  init(_ row: ArticleRow, _ quote: QuoteRow?) {
    self.row = row
    self.quote = quote
  }

  private var place: String {
    [row.source, row.published.flatMap(Wording.longDate)].compactMap { $0 }.joined(separator: ", ")
  }

  /// `“There is no question …” (Kevin Bergner). US says Iran behind violence in Iraq. AFP, 26 Mar 2008.`
  var line: String {
    var parts: [String] = []
    if let quote { parts.append("“\(quote.text)” (\(quote.speakerName ?? "speaker not named"))") }
    parts.append(row.title)
    if !place.isEmpty { parts.append(place) }
    return parts.joined(separator: ". ") + "."
  }

  var markdown: String {
    let source = place.isEmpty ? "*\(row.title)*" : "*\(row.title)*, \(place)"
    guard let quote else { return source }
    return "> \(quote.text)\n\n\(quote.speakerName ?? "speaker not named"), in \(source)"
  }

  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("id", row.key)
      json.member("title", row.title)
      if let path = row.path { json.member("path", path) }
      if let source = row.source { json.member("source", source) }
      if let published = row.published { json.member("published", published) }
      guard let quote else { return }
      json.member("quote", quote.text)
      json.member("kind", quote.kind)
      if let speaker = quote.speakerName { json.member("speaker", speaker) }
      if let cue = quote.cue { json.member("cue", cue) }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }
}
